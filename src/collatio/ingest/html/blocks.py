"""One block of a page as it is gathered: folded, composed, every character with its bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from collatio.ingest.decode import Decoded
from collatio.ingest.html.composed import Piece, composed, rejoined
from collatio.ingest.html.entities import ENTITY, resolve
from collatio.ingest.html.tree import Element, Place
from collatio.ingest.segments import Run

# Words and the single spaces between them stand as they are; the rest is taken piece by piece.
_PLAIN = re.compile(
    r"(?P<plain>(?:[^\x00-\x20\x7f&\udc00-\udcff]|&(?![#a-zA-Z]))++"
    r"(?:\x20(?:[^\x00-\x20\x7f&\udc00-\udcff]|&(?![#a-zA-Z]))++)*+)"
    r"|(?P<space>[\t\n\f\r\x20]++)|(?P<damaged>[\udc00-\udcff])"
)
_BLANK_LINE = re.compile(r"\n[\t\f\r ]*\n")
#: White space and marks without width, which say nothing at the edges of a block.
_EDGE = " \xa0\u202f\u205f\u2060\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200C)))
_FOLDED = frozenset("\t\n\f\r ")


@dataclass(slots=True)
class TimeWords:
    """A date in the page's markup (``<time>``) while its words are read."""

    element: Element
    words: list[str] = field(default_factory=list)
    segment: int | None = None
    end: int = 0


@dataclass(slots=True)
class Gathered:
    """The pieces of one block so far, where it stands and what is known of its links and times.

    ``space`` is white space that will be one space if anything follows; ``broken`` says that it holds a
    line break, ``place`` where it stands in the page, ``addresses`` where its links lead, ``joints`` where
    a link begins right behind another, as a menu's entries do, ``anchors`` which characters are links.
    """

    place: Place
    pieces: list[Piece] = field(default_factory=list)
    space: tuple[int, int, bool] | None = None
    broken: bool = False
    count: int = 0
    linked: int = 0
    link: str | None = None
    addresses: list[str] = field(default_factory=list)
    times: list[TimeWords] = field(default_factory=list)
    unseen: tuple[int, ...] = ()
    joints: list[tuple[int, int]] = field(default_factory=list)
    anchors: list[tuple[int, int]] = field(default_factory=list)
    stressed: int = 0

    @property
    def address(self) -> str | None:
        """The address of the one link that covers the whole block."""
        whole = len(self.addresses) == 1 and self.linked >= self.count
        return self.addresses[0] if whole else None

    def add(self, piece: Piece, link: str | None) -> None:
        """Characters that are no white space; ``link`` is the address of the link they are in."""
        if self.space is not None:
            start, end, verbatim = self.space
            self._append((" ", start, end, verbatim))
            self.linked += link is not None and link == self.link
            self.space = None
        self.broken = False
        start = self.count
        self._append(piece)
        if link is not None:
            self.linked += len(piece[0])
            if link == self.link and self.anchors:
                self.anchors[-1] = (self.anchors[-1][0], self.count)
            else:
                self.anchors.append((start, self.count))
            if not self.addresses or self.addresses[-1] != link:
                self.addresses.append(link)
        self.link = link

    def add_space(self, start: int, end: int, verbatim: bool) -> None:
        """White space: the first of it between two words becomes one space."""
        if self.pieces and self.space is None:
            self.space = (start, end, verbatim)

    def _append(self, piece: Piece) -> None:
        self.count += len(piece[0])
        self.pieces.append(piece)


def gather(block: Gathered, text: str, start: int, end: int, link: str | None) -> None:
    """Add the characters ``[start, end)`` of the decoded page to a block."""
    at = start
    if not block.pieces and text[start:end].isspace():
        return  # most of what stands between two tags
    while at < end:
        match = _PLAIN.match(text, at, end)
        if match is None:
            at = _reference(block, text, at, end, link)
            continue
        at = match.end()
        if match.lastgroup == "plain":
            block.add((match[0], match.start(), at, True), link)
        elif match.lastgroup == "space":
            block.add_space(match.start(), at, match[0] == " ")
        else:
            block.add(("\ufffd", match.start(), at, False), link)


def _reference(block: Gathered, text: str, at: int, end: int, link: str | None) -> int:
    """A character reference, or a control character, which nobody sees; where reading goes on."""
    match = ENTITY.match(text, at, end) if text[at] == "&" else None
    if match is None:
        if text[at] == "&":
            block.add(("&", at, at + 1, True), link)
        return at + 1
    characters, size = resolve(match[0])
    if size == 1:
        block.add(("&", at, at + 1, True), link)
    elif characters in _FOLDED:
        block.add_space(at, at + size, False)
    else:
        for char in characters:
            if char >= "\x20" and char != "\x7f":
                block.add((char, at, at + size, False), link)
    return at + size


def finished(block: Gathered, decoded: Decoded) -> tuple[str, tuple[Run, ...]]:
    """The block's text and runs; an empty text where it held nothing to see."""
    pieces = _trimmed(rejoined(composed(_spaced(block))))
    runs: list[Run] = []
    at = 0
    for characters, start, end, verbatim in pieces:
        size = len(characters)
        if start == end:  # a space of ours: nothing in the page stands for it
            at += size
            continue
        first, last = decoded.bytes_of(start, end)
        if verbatim and size > 1 and not decoded.one_for_one(start, end):
            runs.extend(
                (at + i, at + i + 1, *decoded.bytes_of(start + i, start + i + 1)) for i in range(size)
            )
        else:
            runs.append((at, at + size, first, last))
        at += size
    return "".join(piece[0] for piece in pieces), tuple(runs)


def _spaced(block: Gathered) -> list[Piece]:
    """A menu's entries stand apart on the screen though no white space parts them; words in a text do not."""
    if not block.joints or block.linked < block.count:
        return block.pieces
    pieces: list[Piece] = []
    done = 0
    for at, place in block.joints:
        pieces.extend(block.pieces[done:at])
        pieces.append((" ", place, place, False))
        done = at
    return pieces + block.pieces[done:]


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    first, last = 0, len(pieces)
    while first < last and not pieces[first][0].strip(_EDGE):
        first += 1
    while first < last and not pieces[last - 1][0].strip(_EDGE):
        last -= 1
    if first == last:
        return []
    kept = pieces[first:last]
    characters, start, end, verbatim = kept[0]
    if verbatim:
        short = characters.lstrip(_EDGE)
        kept[0] = (short, end - len(short), end, True)
    characters, start, end, verbatim = kept[-1]
    if verbatim:
        short = characters.rstrip(_EDGE)
        kept[-1] = (short, start, start + len(short), True)
    return kept


def parted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between the blank lines of preformatted text."""
    cuts = [(m.start(), m.end()) for m in _BLANK_LINE.finditer(text, start, end)]
    edges = [start, *(edge for cut in cuts for edge in cut), end]
    return [(edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]
