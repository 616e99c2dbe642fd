"""The weights of Collatio's reader model, and nothing else: one ONNX file and its hash."""

from __future__ import annotations

from pathlib import Path
from typing import Final

__version__ = "0.3.0"

#: The model's name, as the file's metadata has it too.
NAME: Final = "collatio-reader-en-3"
#: The file: an ONNX graph whose metadata holds its vocabulary, languages and tuned settings.
WEIGHTS: Final = Path(__file__).with_name("reader.onnx")
#: The sha256 that the file had when it was released, in hexadecimal digits.
SHA256: Final = Path(__file__).with_name("reader.sha256").read_text(encoding="ascii").strip()
