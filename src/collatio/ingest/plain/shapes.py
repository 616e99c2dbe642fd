"""What a line of text looks like: prose, a date, a credit, a way through the site, a label."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from collatio.ingest.plain import labels, words
from collatio.ingest.plain.notices import is_own_notice
from collatio.ingest.plain.words import any_of
from collatio.text.calendar_names import fold_characters, names_of

#: What a label says of its line; ``begins`` and ``says`` are weaker than ``whole``.
Label = Literal["more", "comments", "whole", "begins", "says"]

#: A block of fewer words, without a stop at its end, is no prose.
PROSE_WORDS = 8
#: A block of so many words is prose even where its language or its haste leaves out the stop.
LONG_WORDS = 25
_LABEL_WORDS: Mapping[Label, int] = {"more": 30, "comments": 18, "whole": 9, "begins": 25, "says": 60}

_WORD = re.compile(r"\w+")
_DENSE = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_STOP = re.compile(r"[.!?…。！？؟۔।։።][\"“”‘’'»«›)\]」』*\s]*\Z")
_EDGES = " \t\n|/\\<>»«›‹•·●▪■◆►▶→←↑*#–—-_+=~:,;.!?()[]{}…0123456789"
_QUOTES = frozenset("\"“„«‘'")
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright\b).{0,60}\b(?:19|20)\d\d\b|(?:©|\(c\)) ")
_RIGHTS_WORDS = 40
_CRUMBS = re.compile(r"\s*[/›>»|→•·]\s*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|@\w+", re.I)
_NUMBERS = re.compile(r"[\W\d_]*\Z")
_DAY = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b")
_NUMERIC_DAY = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b")
#: A line that dates a page holds so many other words at most.
_STAMP_WORDS = 4
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b")
_CLOCK_WORD = re.compile(r"\b(?:[ap]\.?m|uhr|gmt|utc|edt|est|cet|bst|ist|wib|published|updated|posted|h)\b")

_PICTURE, _MAKER = any_of(words.PICTURES), any_of(words.PICTURE_MAKERS)
_LINK, _OPENER = any_of(words.CREDIT_LINKS), any_of(words.CREDIT_OPENERS)
#: A credit stands alone or after the last stop of its caption.
_AFTER = r"(?:\A|[.!?…\"”’')|\]]\s{1,3})"
_CREDITS = tuple(
    re.compile(pattern)
    for pattern in (
        # "(file photo)", "(Photo: via …)", "[Image by …]"
        rf"[(\[](?:\w+ )?(?:{_PICTURE}|{_OPENER}|©)(?!\w)[^()\[\]]{{0,120}}[)\]]\W{{0,3}}\Z",
        # "Photo/NAME", "Photo: Name / Agency", "Photograph by Name"
        rf"{_AFTER}{_PICTURE}(?: credit| courtesy)?\s{{0,2}}[:/|©]\s{{0,2}}[^.!?:]{{1,90}}\.?\Z",
        rf"{_AFTER}{_PICTURE} {_LINK} [^.!?:]{{1,60}}\.?\Z",
        rf"\A{_OPENER} ?[:/] ?.{{1,120}}\Z",
        # "© Agency", "[Name/AFP]", "Name/Reuters", "AP Photo/Name"
        rf"(?:©|\(c\)) ?[^.!?]{{0,40}}(?<!\w){_MAKER}(?!\w)[^.!?]{{0,30}}\Z",
        rf"[(\[][^()\[\]]{{0,60}}(?<!\w){_MAKER}(?: photo| images)?(?: ?/ ?[^()\[\]]{{1,40}})?[)\]]\.?\Z",
        rf"\b\w+ ?/ ?{_MAKER}\.?\Z",
        rf"(?<!\w){_MAKER}(?: photo)? ?/ ?\w+(?: \w+){{0,2}}\.?\Z",
    )
)
_DATE_WORDS = words.folded(words.DATE_WORDS)


@dataclass(frozen=True, slots=True)
class Line:
    """One block of plain text with what its looks say."""

    text: str
    words: int
    stop: bool
    label: Label | None

    @property
    def prose(self) -> bool:
        """Whether it reads like sentences of an article."""
        return self.label is None and ((self.stop and self.words >= PROSE_WORDS) or self.words >= LONG_WORDS)


def look_at(text: str) -> Line:
    """What a block looks like, without regard to its place."""
    count = count_words(text)
    return Line(text, count, ends_with_stop(text), find_label(text, count))


def count_words(text: str) -> int:
    """Words; scripts that set none apart count two characters as a word."""
    dense = len(_DENSE.findall(text))
    return dense // 2 + len(_WORD.findall(_DENSE.sub(" ", text) if dense else text))


def ends_with_stop(text: str) -> bool:
    """Whether the block ends as a sentence does, closing marks aside."""
    return _STOP.search(text[-24:]) is not None


def find_label(text: str, words: int | None = None) -> Label | None:
    """What furniture's own words say of a block, null where they say nothing."""
    count = count_words(text) if words is None else words
    if count > max(_LABEL_WORDS.values()):
        return None
    folded = " ".join(fold_characters(text).split())
    bare = folded.strip(_EDGES)
    if not bare:
        return "whole"
    if count <= _RIGHTS_WORDS and _RIGHTS.match(folded):
        return "says"
    fitting = (label for label in _matchers() if count <= _LABEL_WORDS[label])
    return next((label for label in fitting if _is_labelled(label, folded, bare, text)), None)


def _is_labelled(label: Label, folded: str, bare: str, text: str) -> bool:
    matcher = _matchers()[label]
    if label == "more":
        return _leads_on(bare, matcher, text)
    if label == "comments":
        return _opens_comments(bare, matcher, text)
    if label == "says":
        # What somebody is quoted as saying is the article's, whatever words it uses.
        said = matcher.search(folded) is not None or is_own_notice(folded, count_words(text))
        return said and text.lstrip()[:1] not in _QUOTES
    return matcher.match(bare) is not None


def _leads_on(bare: str, matcher: re.Pattern[str], text: str) -> bool:
    match = matcher.match(bare)
    if match is None:
        return False
    rest = bare[match.end() :].lstrip()
    return not rest or rest[0] in ":|–—-»›>→" or not ends_with_stop(text)


def _opens_comments(bare: str, matcher: re.Pattern[str], text: str) -> bool:
    match = matcher.match(bare)
    if match is None:
        return False
    if match.end() == len(bare):
        return True
    # "Comments by the mayor draw fire" is a headline; only a phrase of several words goes on.
    return " " in match.group() and (not ends_with_stop(text) or "mail" in bare)


@cache
def _matchers() -> dict[Label, re.Pattern[str]]:
    return {
        "whole": re.compile(any_of(*labels.WHOLE.values()) + r"\Z"),
        "comments": re.compile(any_of(*labels.COMMENTS.values()) + r"(?!\w)"),
        "more": re.compile(any_of(*labels.READ_MORE.values()) + r"(?!\w)"),
        "says": re.compile(r"(?<!\w)" + any_of(*labels.ANYWHERE.values())),
        "begins": re.compile(any_of(*labels.STARTS.values()) + r"(?!\w)"),
    }


def is_way(text: str) -> bool:
    """Whether the line is a way through the site: "News / Politics", "Home › World"."""
    if ends_with_stop(text) or len(text) > 160:
        return False
    parts = [part for part in _CRUMBS.split(text.strip()) if part]
    marks = len(_CRUMBS.findall(text))
    spaced = any(mark != mark.strip() for mark in _CRUMBS.findall(text)) or marks > 2
    return spaced and len(parts) > 1 and all(count_words(part) <= 4 for part in parts)


def is_address(text: str) -> bool:
    """Whether the line is nothing but addresses, of pages or of people."""
    if len(text) > 300:
        return False
    return not _WORD.search(_ADDRESS.sub(" ", text)) and _ADDRESS.search(text) is not None


def is_number(text: str) -> bool:
    """Whether nothing but figures and marks stands in the line: a page number, a counter."""
    return _NUMBERS.match(text) is not None


def is_date_line(text: str) -> bool:
    """Whether the line only says when: "Tuesday, July 16, 2024", "Updated 17/11/2023 14:05 GMT"."""
    if len(text) > 120 or not any(char.isdigit() for char in text):
        return False
    names = names_of(None)
    folded = fold_characters(text)
    told = _DAY.search(folded) is not None
    for word in _WORD.findall(folded):
        if word in names.months or word in names.weekdays or word in names.persian:
            told = told or len(word) > 3 or word in names.months
        elif not word[0].isdigit() and word not in _DATE_WORDS:
            return False
    # "1 of 12" and "3 min" are made of such words too, and tell no time.
    return told or (_CLOCK.search(folded) is not None and _CLOCK_WORD.search(folded) is not None)


def is_stamp(text: str) -> bool:
    """Whether a day with its year is nearly all of a line: "Ann Vane, 3 May 2031 at 14:05 | Harbour"."""
    if len(text) > 120 or ends_with_stop(text):
        return False
    folded = fold_characters(text)
    if _DAY.search(folded) is None:
        return False
    names = names_of(None)
    dated = _NUMERIC_DAY.search(folded) is not None
    others = 0
    for word in _WORD.findall(folded):
        if word in names.months or word in names.persian:
            dated = True
        elif not word[0].isdigit() and word not in names.weekdays and word not in _DATE_WORDS:
            others += 1
    return dated and others <= _STAMP_WORDS


def is_dating_word(word: str) -> bool:
    """Whether the word only stands beside dates: "updated", "published"."""
    return fold_characters(word) in _DATE_WORDS


def is_credit(text: str) -> bool:
    """Whether the block says whose picture it stands under, so that it is a picture's caption."""
    if count_words(text) > 80:
        return False
    folded = " ".join(fold_characters(text).split())
    return any(credit.search(folded) for credit in _CREDITS)
