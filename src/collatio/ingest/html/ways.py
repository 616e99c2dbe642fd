"""Short paragraphs that only show the way: "Read it all here", "Shops: this one | that one"."""

from __future__ import annotations

import re

from collatio.ingest.html.lines import line_of
from collatio.ingest.html.phrases import HERE
from collatio.ingest.html.waywords import FILED, JOINTS
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
_BOXES = frozenset({"div", "section", "aside", "nav", "footer", "header"})
_ROW = re.compile(r"\s*[|/·•I]\s*")
#: The same where the row reads like a sentence: "this one, that one and the third".
_LISTED = re.compile(rf"(?:[,;、，]\s*)?(?:{JOINTS.replace(';', '|')})?", re.IGNORECASE)
_FILED = re.compile(rf"(?<!\w)(?:{FILED.replace(';', '|')})(?!\w)", re.IGNORECASE)
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
    """Whether all that follows a label are links with a mark between each two: "Shops: <a>…</a> | <a>…".

    With commas and "and" between them they may be the names of a sentence: they stand in a box of their
    own, or behind a label that says what a page is filed under.
    """
    if len(segment.anchors) < 2:
        return False
    text = segment.text
    label, colon, _ = text.partition(":")
    begins, ends = segment.anchors[0][0], segment.anchors[-1][1]
    between = zip(segment.anchors, segment.anchors[1:], strict=False)
    gaps = [text[end:start] for (_, end), (start, _) in between]
    if not colon or len(label) >= begins or count_words(label) > _ROW_LABEL:
        return False
    if text[len(label) + 1 : begins].strip():
        return False
    if all(_ROW.fullmatch(gap) for gap in gaps):
        return not text[ends:].strip(" .")
    if segment.tag in _APART or "blockquote" in segment.ancestors or text[ends:].strip():
        return False
    apart = segment.tag in _BOXES or _FILED.search(label) is not None
    people = any(text[start] == "@" for start, _ in segment.anchors)
    return apart and not people and all(_LISTED.fullmatch(gap.strip()) for gap in gaps)
