"""The reader that ships, where its file is at hand: a checkout before the first release of weights has none."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from collatio.encoder.find import default_encoder

# Looked for without importing it: the distribution reads its file's hash as it is imported.
_FOUND = find_spec("collatio_reader")
pytestmark = pytest.mark.skipif(
    _FOUND is None or not Path(str(_FOUND.origin)).with_name("reader.onnx").is_file(),
    reason="reader/ holds no weights yet",
)

_READ_AND_SAY_MEMORY = """
from pathlib import Path
from collatio.encoder.find import default_encoder
encoder = default_encoder()
sentences = ["The minister said the harbour would close, according to an agency. " * 60] * 2 + ["He left."]
encoder.read(sentences)
encoder.vectors(sentences)
print(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
"""


def test_the_file_is_the_one_that_was_released() -> None:
    import collatio_reader

    stored = collatio_reader.WEIGHTS.read_bytes()
    assert hashlib.sha256(stored).hexdigest() == collatio_reader.SHA256
    assert default_encoder().sha256 == collatio_reader.SHA256
    assert default_encoder().name == collatio_reader.NAME
    assert len(stored) <= 30_000_000


def test_it_reads_a_plain_sentence() -> None:
    sentence = "Maria Kowalska told reporters in Cairo that the harbour would close."
    (reading,) = default_encoder().read([sentence])
    assert "en" in default_encoder().languages
    assert [sentence[name.span.start : name.span.end] for name in reading.names] == [
        "Maria Kowalska",
        "Cairo",
    ]
    (cue,) = [cue for cue in reading.cues if cue.score >= 0.5]
    assert sentence[cue.span.start : cue.span.end] == "told"
    parts = {part.kind: sentence[part.span.start : part.span.end] for part in cue.parts}
    assert parts["speaker"] == "Maria Kowalska"
    assert parts["content"].endswith("the harbour would close")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="peak memory is read from /proc")
def test_a_process_that_reads_stays_small() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _READ_AND_SAY_MEMORY], check=True, capture_output=True, text=True
    )
    assert int(done.stdout) <= 400 * 1024  # half a gigabyte is promised for all of a reading process
