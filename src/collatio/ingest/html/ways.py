"""Short paragraphs that only show the way: "Read it all here", "Shops: this one | that one"."""

from __future__ import annotations

import re

from collatio.ingest.html.lines import line_of
from collatio.ingest.html.phrases import HERE
from collatio.ingest.plain.shapes import count_words
from collatio.ingest.segments import Segment
from collatio.text.calendar_names import fold_characters

#: A sentence that only shows the way is of so many words, the words of its link of so many.
_WAY_WORDS, _ANCHOR_WORDS = 25, 8
_CLOSING = ".!?…。！)]» "
_WORDS = "|".join(fold_characters(word) for word in HERE)
_HERE = re.compile(rf"\A\W*(?:{_WORDS})(?!\w)|(?<!\w)(?:{_WORDS})\W*\Z")
_INNER_STOP = re.compile(r"[.!?…؟۔।](?=\s)|[。！？]")
_QUOTES = frozenset("\"“„«‘'–—-")
_APART = frozenset({"li", "td", "th", "dd", "dt"})
_ROW = re.compile(r"\s*[|/·•I]\s*")
#: A label before a row of links is of so many words.
_ROW_LABEL = 8


def points_here(segment: Segment) -> bool:
    """Whether a short paragraph only shows the way: the words of its link begin or end with "here"."""
    text = segment.text
    if segment.tag in _APART or not segment.anchors or text[:1] in _QUOTES:
        return False
    if line_of(text).words > _WAY_WORDS:
        return False
    stops = [found[0] for found in _INNER_STOP.finditer(text.rstrip(_CLOSING))]
    if stops not in ([], ["?"], ["؟"], ["？"]):
        return False  # more than the question before the call
    return any(_is_here(text[start:end]) for start, end in segment.anchors)


def _is_here(words: str) -> bool:
    return count_words(words) <= _ANCHOR_WORDS and _HERE.search(fold_characters(words)) is not None


def is_row(segment: Segment) -> bool:
    """Whether all that follows a label are links with a mark between each two: "Shops: <a>…</a> | <a>…"."""
    label, colon, _ = segment.text.partition(":")
    if not colon or count_words(label) > _ROW_LABEL or len(segment.anchors) < 2:
        return False
    between = zip(segment.anchors, segment.anchors[1:], strict=False)
    text = segment.text
    if not all(_ROW.fullmatch(text[end:start]) for (_, end), (start, _) in between):
        return False
    begins, ends = segment.anchors[0][0], segment.anchors[-1][1]
    return not text[len(label) + 1 : begins].strip() and not text[ends:].strip(" .")
