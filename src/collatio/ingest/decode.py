"""From a page's bytes to characters, with the way back: which byte each character came from."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from collatio.ingest.charsets import BINARY_PER_MILLE, BOMS, charset_of, is_single_byte
from collatio.ingest.guess import guess
from collatio.ingest.segments import ByteRange
from collatio.records.errors import PageError

How = Literal["bom", "transport", "meta", "utf-8", "guessed"]
Offsets = np.ndarray[tuple[int], np.dtype[np.int64]]

_META = re.compile(rb"<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_.:+-]{2,40})", re.I)
_XML = re.compile(rb"\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_.:+-]{2,40})")
_MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{1,3}")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_LONE = re.compile(r"[\udc00-\udcff]")
#: A page is searched for its declaration this far, as browsers do (they stop at 1024; saved pages go on).
_HEAD = 8192
#: How many sequences of several bytes must all be right before UTF-8 is believed against a header.
_SURE = 4


def _keep_bytes(error: UnicodeError) -> tuple[str, int]:
    # "surrogateescape" refuses bytes below 0x80, which UTF-16 and Shift JIS can leave over.
    if not isinstance(error, UnicodeDecodeError):
        raise error
    damaged = error.object[error.start : error.end]
    return "".join(chr(0xDC00 + byte) for byte in damaged), error.end


codecs.register_error("collatio-keep-bytes", _keep_bytes)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page's characters, and where each stands in its bytes.

    A byte that does not fit the charset is one lone surrogate (U+DC00 and its value) in ``text``;
    ``damaged`` counts them.  ``how`` says what the charset was known by.
    """

    text: str
    charset: str
    how: How
    damaged: int
    size: int
    _first: int = 0
    _offsets: Offsets | None = field(default=None, repr=False)
    _stepped: bool = False

    def byte_at(self, offset: int) -> int:
        """The byte at which the character at ``offset`` begins (the end of the bytes past the last)."""
        if self._offsets is None:
            return self._first + offset
        return int(self._offsets[offset])

    def bytes_of(self, start: int, end: int) -> ByteRange:
        """The bytes of the characters ``[start, end)``."""
        first, last = self.byte_at(start), self.byte_at(end)
        while last == first and start < end < len(self.text):
            end += 1  # two characters that one code of Big5 stands for share its bytes
            last = self.byte_at(end)
        return first, last

    def one_for_one(self, start: int, end: int) -> bool:
        """Whether each of the characters ``[start, end)``, encoded again, takes as many bytes as it had."""
        if not self._stepped:
            return True
        sizes = (self.byte_at(at + 1) - self.byte_at(at) for at in range(start, end))
        encoded = (len(char.encode(self.charset, "ignore")) for char in self.text[start:end])
        return all(one == other for one, other in zip(sizes, encoded, strict=True))


def shown(text: str) -> str:
    """Decoded characters as a reader may see them: U+FFFD for each damaged byte."""
    return text if text.isascii() else _LONE.sub("\ufffd", text)


def decode(content: bytes, charset: str | None = None) -> Decoded:
    """The characters of a page, by byte order mark, header, declaration, valid UTF-8 or a guess.

    ``charset`` is what a transport header said.  Raises :class:`PageError` for an empty or binary page.
    """
    if not content.strip(b" \t\r\n\x0b\x0c"):
        raise PageError("empty-page", f"the file holds {len(content)} bytes and no text")
    for bom, name in BOMS:
        if content.startswith(bom):
            return _checked(_read(content, name, "bom", len(bom)))
    wide = _unmarked_wide(content)
    if wide is not None:
        return _checked(_read(content, wide, "guessed", 0))
    declared = _declared(content, charset)
    if declared is not None:
        return _checked(_believed(content, *declared))
    return _checked(_undeclared(content))


def _declared(content: bytes, transport: str | None) -> tuple[str, How] | None:
    label = charset_of(transport)
    if label is not None:
        return label, "transport"
    head = content[:_HEAD]
    match = _XML.match(head) or _META.search(head)
    label = charset_of(match[1].decode("ascii")) if match else None
    if label is None:
        return None
    # A declaration that could be read byte by byte is in no charset of two-byte units.
    return ("utf-8" if label.startswith(("utf-16", "utf-32")) else label), "meta"


def _believed(content: bytes, declared: str, how: How) -> Decoded:
    """The declared charset, unless the bytes say clearly that it is another."""
    read = _read(content, declared, how, 0)
    if content.isascii() or (declared == "utf-8" and not read.damaged):
        return read
    sequences = sum(1 for _ in _MULTIBYTE.finditer(content))
    if declared != "utf-8":
        # Archives often save a page as UTF-8 and leave its old declaration standing.
        if (sequences >= _SURE or read.damaged) and sequences and _is_utf8(content):
            return _read(content, "utf-8", "utf-8", 0)
        return read
    if read.damaged > sequences and read.damaged >= _SURE:
        guessed = guess(content)
        other = _read(content, guessed, "guessed", 0) if guessed else read
        return other if other.damaged < read.damaged else read
    return read


def _undeclared(content: bytes) -> Decoded:
    if _is_utf8(content):
        return _read(content, "utf-8", "utf-8", 0)
    damaged_utf8 = _read(content, "utf-8", "utf-8", 0)
    sequences = sum(1 for _ in _MULTIBYTE.finditer(content))
    if damaged_utf8.damaged * 4 < sequences:
        return damaged_utf8
    return _read(content, guess(content) or "windows-1252", "guessed", 0)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _unmarked_wide(content: bytes) -> str | None:
    """UTF-16 without its mark: mostly every other byte is nought."""
    head = content[:2000]
    pairs = len(head) // 2
    if pairs < 8:
        return None
    if head[1::2].count(0) > pairs * 0.7 and head[0::2].count(0) == 0:
        return "utf-16-le"
    if head[0::2].count(0) > pairs * 0.7 and head[1::2].count(0) == 0:
        return "utf-16-be"
    return None


def _checked(read: Decoded) -> Decoded:
    controls = sum(1 for _ in _CONTROL.finditer(read.text))
    if controls * 1000 > BINARY_PER_MILLE * len(read.text):
        raise PageError(
            "binary-page", f"{controls} of {len(read.text)} characters are control characters, not text"
        )
    if read.damaged * 3 > len(read.text):
        raise PageError("binary-page", f"{read.damaged} bytes of {read.size} fit no charset ({read.charset})")
    return read


def _read(content: bytes, charset: str, how: How, skip: int) -> Decoded:
    body = content[skip:]
    text = body.decode(charset, "collatio-keep-bytes")
    if len(text) == len(body) and (text.isascii() or is_single_byte(charset)):
        return Decoded(text, charset, how, _count_lone(text), len(content), skip)
    damaged = _count_lone(text)
    if charset == "utf-8" and not damaged:
        # Every byte that continues no character begins one.
        begins = np.flatnonzero((np.frombuffer(body, dtype=np.uint8) & 0xC0) != 0x80)
        return Decoded(text, charset, how, 0, len(content), skip, np.append(begins, len(body)) + skip)
    sizes = _sizes(body, text, charset)
    if sizes is None:
        text, starts = _stepped(body, charset)
        offsets = np.array(starts, dtype=np.int64)
    else:
        offsets = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(sizes)))
    return Decoded(text, charset, how, _count_lone(text), len(content), skip, offsets + skip, sizes is None)


def _count_lone(text: str) -> int:
    return 0 if text.isascii() else sum(1 for _ in _LONE.finditer(text))


def _sizes(body: bytes, text: str, charset: str) -> Offsets | None:
    """How many bytes each character took, null where the charset's rule alone does not tell."""
    if charset.startswith("utf"):
        points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
        if charset == "utf-8":
            sizes = 1 + (points >= 0x80).astype(np.int64) + (points >= 0x800) + (points >= 0x10000)
        elif charset.startswith("utf-16"):
            sizes = 2 + 2 * (points >= 0x10000).astype(np.int64)
        else:
            sizes = np.full(len(points), 4, dtype=np.int64)
        return np.where((points >= 0xDC00) & (points < 0xE000), 1, sizes)
    try:
        if text.encode(charset) != body:
            return None
    except UnicodeEncodeError:
        return None
    size = {char: len(char.encode(charset)) for char in sorted(set(text))}
    return np.array([size[char] for char in text], dtype=np.int64)


def _stepped(body: bytes, charset: str) -> tuple[str, list[int]]:
    """The characters of a page read byte by byte, and where each begins and the last one ends.

    For damaged pages in charsets whose characters differ in length (Shift JIS, GB 18030, Big5): what
    the decoder gives out on a byte came from the bytes it had not yet used.
    """
    decoder = codecs.getincrementaldecoder(charset)("collatio-keep-bytes")
    text: list[str] = []
    starts: list[int] = []
    used = 0
    for at in range(len(body)):
        given = decoder.decode(body[at : at + 1], at + 1 == len(body))
        if not given:
            continue
        now = at + 1 - len(decoder.getstate()[0])
        for rank, char in enumerate(given):
            # A damaged lead byte may come out together with the sound character after it.
            starts.append(min(used + rank, now - 1) if _LONE.match(given) else used)
            text.append(char)
        used = now
    starts.append(len(body))
    return "".join(text), starts
