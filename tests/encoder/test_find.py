from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from collatio.encoder.find import default_encoder
from collatio.records.errors import ReaderError
from tests.encoder import tiny


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    default_encoder.cache_clear()
    yield
    default_encoder.cache_clear()


def installed(weights: Path, sha256: str) -> ModuleType:
    distribution = ModuleType("collatio_reader")
    distribution.__dict__.update(WEIGHTS=weights, SHA256=sha256)
    return distribution


def test_the_packaged_model_is_loaded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    weights = tiny.write(tmp_path)
    sha256 = hashlib.sha256(weights.read_bytes()).hexdigest()
    monkeypatch.setitem(sys.modules, "collatio_reader", installed(weights, sha256))
    assert default_encoder().sha256 == sha256
    assert default_encoder() is default_encoder()


def test_a_missing_distribution_is_said_with_its_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "collatio_reader", None)
    with pytest.raises(ReaderError, match="pip install collatio-reader"):
        default_encoder()


def test_a_file_that_was_changed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "collatio_reader", installed(tiny.write(tmp_path), "0" * 64))
    with pytest.raises(ReaderError, match="not the file that was released"):
        default_encoder()
