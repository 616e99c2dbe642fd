"""Lines that only lead on or wait, told by their build: a call before a title, a door, a player's words."""

from __future__ import annotations

import re

from collatio.ingest.html import waywords
from collatio.ingest.html.frame import HEADINGS
from collatio.ingest.html.lines import line_of
from collatio.ingest.plain.words import any_of
from collatio.ingest.segments import Segment
from collatio.text.calendar_names import fold_characters

#: A title is of so many words at most; a call and its title stand alone in their block.
_TITLE_WORDS = 30
#: What a player, a door or a pause says is no longer than this; a pitch, a pointer may be.
_SHORT, _PITCH, _POINTER = 22, 40, 30
#: A sentence that ends in a link, and its link in dots, is of so many words.
_DOTTED = 20
_STRESSED = 0.8
_QUOTES = frozenset("\"“„«‘'–—-")
_CELLS = frozenset({"li", "td", "th", "dd", "dt"})
_MARK = r"\s*(?P<mark>[|¦│:：»›>→▶►】\]]|\s[–—-]\s)[\s\ufe0f]*"
_HEADED = re.compile(rf"[\W_]*(?P<call>{any_of(waywords.CALLS)}){_MARK}(?P<title>\S.*)\Z")
_RUBRIC = re.compile(rf"[\W_]*(?P<call>{any_of(waywords.RUBRICS)}){_MARK}(?P<title>\S.*)\Z")
#: "More on the harbour: …"
_MORE_ON = re.compile(
    r"\W*(?:more (?:on|about|from)|mehr (?:zu[mr]?|uber|aus|von)|plus sur|mas sobre|mais sobre|altro su"
    r"|meer over)"
    r"\b[^:.!?]{0,40}(?P<mark>[:|])\s*(?P<title>\S.*)\Z"
)
_SOFT = frozenset(":：")
_HASHED = re.compile(r"(?:\s*#\w+[,;]?){2,}\s*\Z")
_TICKER = re.compile(r"\+{3}.*\+{3}\Z")
_DOTS = re.compile(r"\.\.\.|…")
_INNER_STOP = re.compile(r"[.!?…؟۔।]\s")
_LANDMARK = re.compile(rf"\W*{any_of(waywords.LANDMARKS)}\W*\Z")


def _searched(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_PLAYED = _searched((*waywords.PLAYED, *waywords.EXTERNAL))
_WAITS = _searched((*waywords.PAUSES, *waywords.WALLS))
_PITCHED = _searched(waywords.PITCHES)
_ISSUE = tuple(re.compile(one, re.IGNORECASE) for one in waywords.ISSUES)
#: What a form answers is a sentence without a link.
_SIGNED_UP = re.compile(r"newsletter|best[äa]tigungslink|confirm|thank|subscription", re.IGNORECASE)
#: Of the words for an issue, its kinds and its sellers so many stand in an offer.
_ISSUE_WORDS = 3
_POINTING = _searched(waywords.POINTING)


def is_headed(segment: Segment) -> bool:
    """Whether all of a block is a call and the title of another story: "Read | Ferries stop for good"."""
    text = segment.text
    words = line_of(text).words
    if words > _TITLE_WORDS or "blockquote" in segment.ancestors:
        return False
    folded = fold_characters(text)
    called = _HEADED.match(folded) or _MORE_ON.match(folded)
    rubric = None if called else _RUBRIC.match(folded)
    found = called or rubric
    if found is None:
        return False
    soft = found["mark"] in _SOFT
    if soft and (segment.tag in HEADINGS or segment.tag in _CELLS):
        return False
    if not _is_title(found["title"], strict=soft and not _is_set_off(segment)):
        return False
    return rubric is None or not soft or _is_set_off(segment)


def _is_title(words: str, *, strict: bool) -> bool:
    """Whether words have no sentence's end; a question or a shout may be a title where it is set off."""
    if not line_of(words).stop:
        return True
    return not strict and words.rstrip(" ”\"'»").endswith(("?", "!", "؟", "？", "！"))


def _is_set_off(segment: Segment) -> bool:
    """Whether the call is in capitals, or all of the block is bold or a link."""
    call = re.match(r"[\W_]*([^|:：]{2,30})", segment.text)
    capitals = call is not None and call[1].isupper()
    return capitals or max(segment.stressed, segment.linked) >= _STRESSED * len(segment.text)


def ends_dotted(segment: Segment) -> bool:
    """Whether a short sentence ends in a link and its link in dots: it goes on elsewhere."""
    if not segment.anchors or segment.tag in _CELLS or "blockquote" in (segment.tag, *segment.ancestors):
        return False
    start, end = segment.anchors[-1]
    text = segment.text
    if line_of(text).words > _DOTTED or end < len(text.rstrip(" .…")) or text[:1] in _QUOTES:
        return False
    link = text[start:]
    last = next((at for at in range(len(link) - 1, -1, -1) if link[at].isalnum() or link[at] == "_"), -1)
    return _DOTS.search(link, last + 1) is not None and not _INNER_STOP.search(text[:start])


def is_pointer(segment: Segment) -> bool:
    """Whether a short paragraph with a link tells readers what else the outlet holds, or is a ticker's."""
    text = segment.text
    if not segment.linked or "blockquote" in segment.ancestors or segment.tag in _CELLS:
        return False
    if _TICKER.match(text):
        return True
    if line_of(text).words > _POINTER or text[:1] in _QUOTES or _INNER_STOP.search(text):
        return False
    return _POINTING.search(text) is not None


def is_waiting(segment: Segment) -> bool:
    """What a player, a post's skeleton or a door says, that the report goes on below, a landmark's name."""
    text = segment.text
    if line_of(text).words > _SHORT or text[:1] in _QUOTES:
        return False
    if _PLAYED.search(text) is not None or _LANDMARK.match(fold_characters(text)) is not None:
        return True
    return segment.tag not in _CELLS and _WAITS.search(text) is not None


def is_pitch(segment: Segment) -> bool:
    """How the outlet's app, its channel or its next issue are offered; readers asked for what they know."""
    text = segment.text
    words = line_of(text).words
    if words > _PITCH or text[:1] in _QUOTES or "blockquote" in segment.ancestors:
        return False
    if words <= _POINTER and sum(one.search(text) is not None for one in _ISSUE) >= _ISSUE_WORDS:
        return True
    return _PITCHED.search(text) is not None and (
        segment.linked > 0 or not line_of(text).stop or "?" in text or _SIGNED_UP.search(text) is not None
    )


def is_hashed(segment: Segment) -> bool:
    """Whether a line is nothing but the tags of its post: "#harbour #ferries"."""
    return "blockquote" not in segment.ancestors and _HASHED.match(segment.text) is not None
