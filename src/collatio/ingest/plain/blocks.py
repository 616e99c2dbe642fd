"""Plain text into blocks: where they begin and end, and what each of them is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from collatio.ingest.plain.roles import assign_roles
from collatio.ingest.plain.shapes import look_at
from collatio.ingest.segments import Run, Segment
from collatio.records.article import BlockKind

#: A text is set in lines of a fixed width where no line is longer than this (in characters).
MAX_WIDTH = 130
_BREAK = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
#: A line of this kind stands alone: a rule, or an item of a list.
_RULE = re.compile(r"[\W_]{3,}\Z")
_ITEM = re.compile(r"(?:©|\(c\)|[*•·▪●‣–-]|\d{1,2}[.)]|>{1,2})\s")
_PIECE = re.compile(r"\S+|\s+")
#: How full a line is when its next word had to go to the next line: ragged and proportional setting.
_FULL = 0.85


def split_text(text: str, *, fold: bool = True) -> tuple[Segment, ...]:
    """The blocks of a plain text in order; white space around them belongs to none.

    A blank line parts blocks; so does a line break, unless the text is set in lines of fixed width.
    The last two numbers of each run are *characters of* ``text``; whoever read the text from bytes
    leads them on.  With ``fold`` a block's text is NFC with white space folded; without it, the block
    is the very characters of ``text``, for texts that must not change.
    """
    lines = list(_lines(text))
    width = _set_width(text, lines)
    segments = []
    for start, end in _blocks(text, lines, width):
        words, runs = (
            _folded(text, start, end) if fold else (text[start:end], ((0, end - start, start, end),))
        )
        segments.append(Segment(words, runs, "text"))
    return tuple(segments)


def type_text(segments: Sequence[Segment]) -> list[BlockKind]:
    """What each block of a plain text is, by its shape, its words and its place."""
    return assign_roles([look_at(segment.text) for segment in segments])


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines of a text without the white space around them; a blank one is empty."""
    at = 0
    for match in _BREAK.finditer(text):
        yield _stripped(text, at, match.start())
        at = match.end()
    yield _stripped(text, at, len(text))


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and _is_blank(text[start]):
        start += 1
    while end > start and _is_blank(text[end - 1]):
        end -= 1
    return start, end


def _is_blank(char: str) -> bool:
    return char.isspace() or char in "\ufeff\u200b\x00"


def _set_width(text: str, lines: Sequence[tuple[int, int]]) -> int | None:
    """The width the lines were set to, null where each line is a block of its own.

    In set lines a word goes to the next line when it does not fit: most lines that another follows
    are too full for its first word.  Lists and poems are not like that.
    """
    lengths = [end - start for start, end in lines]
    width = max(lengths, default=0)
    if not 40 <= width <= MAX_WIDTH:
        return None
    pairs = full = 0
    for this, following in pairwise(lines):
        if this[0] < this[1] and following[0] < following[1]:
            pairs += 1
            full += _is_full(text, this, following, width)
    return width if pairs and full * 5 >= pairs * 3 else None


def _is_full(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    match = _PIECE.match(text, following[0], following[1])
    word = match.end() - match.start() if match else 0
    return line[1] - line[0] + 1 + word > width * _FULL


def _blocks(text: str, lines: Sequence[tuple[int, int]], width: int | None) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for index, (begin, end) in enumerate(lines):
        if begin == end:
            continue
        start = begin if start is None else start
        after = lines[index + 1] if index + 1 < len(lines) else (0, 0)
        goes_on = (
            width is not None
            and after[0] < after[1]
            and not _RULE.match(text, begin, end)
            and not _RULE.match(text, *after)
            and not _ITEM.match(text, *after)
            and _is_full(text, (begin, end), after, width)
        )
        if not goes_on:
            yield start, end
            start = None


def _folded(text: str, start: int, end: int) -> tuple[str, tuple[Run, ...]]:
    """A block's text in NFC with single spaces, and where each stretch of it stands in ``text``."""
    runs: list[Run] = []
    parts: list[str] = []
    length = 0
    joinable = False  # whether the last run stands in the text as it is
    for match in _PIECE.finditer(text, start, end):
        piece = match.group()
        words = " " if piece.isspace() else unicodedata.normalize("NFC", piece)
        if joinable and words == piece:
            runs[-1] = (runs[-1][0], length + len(words), runs[-1][2], match.end())
        else:
            runs.append((length, length + len(words), match.start(), match.end()))
        joinable = words == piece
        parts.append(words)
        length += len(words)
    return "".join(parts), tuple(runs)
