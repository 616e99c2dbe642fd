"""The reader model that ships: found in its own distribution, loaded when it is first asked for."""

from __future__ import annotations

from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING

from collatio.records.collation import Model
from collatio.records.errors import ReaderError

if TYPE_CHECKING:
    from collatio.encoder.onnx import OnnxEncoder

_CURE = "install it again: pip install --force-reinstall collatio-reader"


def default_model() -> Model:
    """The shipped model's name and hash, without loading it."""
    shipped = _distribution()
    return Model(shipped.NAME, shipped.SHA256)


@lru_cache(maxsize=1)
def default_encoder() -> OnnxEncoder:
    """The encoder over the packaged weights, one a process; its file is checked against its own hash."""
    shipped = _distribution()
    from collatio.encoder.onnx import OnnxEncoder

    encoder = OnnxEncoder(shipped.WEIGHTS)
    if encoder.sha256 != shipped.SHA256:
        raise ReaderError(f"the reader model is not the file that was released; {_CURE}")
    return encoder


def _distribution() -> ModuleType:
    """What ships the weights: where they lie, their name and their hash."""
    try:
        import collatio_reader
    except (ImportError, OSError) as error:
        raise ReaderError("the reader model is not installed: pip install collatio-reader") from error
    return collatio_reader
