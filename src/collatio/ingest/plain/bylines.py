"""Lines that name who wrote: "By Ann Writer and Ben Scribe", "(Reporting by …; editing by …)"."""

from __future__ import annotations

import re

from collatio.ingest.plain import words
from collatio.ingest.plain.shapes import count_words
from collatio.ingest.plain.words import any_of
from collatio.text.calendar_names import fold_characters

_MOST_WORDS, _CREDIT_WORDS = 16, 60
_BY = re.compile(rf"{any_of(words.BY)}(?!\w)\s{{0,2}}[:/|]?\s{{0,3}}(?=\S)")
_CREDITED = re.compile(rf"[(\[]?{any_of(words.CREDITED)}(?!\w)")
_NAME_LINKS = words.folded(words.NAME_LINKS)
_WORD = re.compile(r"\w+")
#: Where names end and something else begins: a mark, a figure, a role in brackets.
_END = re.compile(
    r"\s{0,2}(?:[|·•–—(\[\d@]|[-/]\s|\s-|\bupdated\b|\bpublished\b|\bposted\b|https?:)", re.IGNORECASE
)
_PART = re.compile(r"\s{0,2},\s{0,2}")
#: The word after a comma; bounded, for a hostile line may hold a comma in every other place.
_AFTER = re.compile(r"[^ ]{0,40}")


def is_byline(text: str) -> bool:
    """Whether the line only names who wrote: "By Ann Writer and Ben Scribe"."""
    bare = text.strip()
    if not bare:
        return False
    count = count_words(bare)
    head = fold_characters(bare[:80])
    if is_credit_line(bare):
        return True
    match = _BY.match(head)
    if match is None or count > _MOST_WORDS or bare[-1] in "?!":
        return False
    return _are_names(byline_names(bare))


def is_credit_line(text: str) -> bool:
    """Whether the line is an agency's list of those who worked on a report, set at its end."""
    bare = text.strip()
    return _CREDITED.match(fold_characters(bare[:80])) is not None and count_words(bare) <= _CREDIT_WORDS


def byline_names(text: str) -> str:
    """The names of a byline without what introduces and follows them: a stretch of ``text``."""
    start = len(text) - len(text.lstrip(" (["))
    match = _BY.match(fold_characters(text[start : start + 80]))
    if match is not None:
        start += match.end()
    end = _END.search(text, start)
    stop = end.start() if end is not None and end.start() > start else len(text)
    names = text[start:stop]
    for part in _PART.finditer(names):
        # "Ann Writer, Ben Scribe" are two; "Ann Writer, our correspondent" is one and her office.
        after = _AFTER.match(names, part.end())
        if after is not None and after[0][:1].islower() and after[0] not in _NAME_LINKS:
            names = names[: part.start()]
            break
    return names.strip(" ,;:.)]")


def _are_names(text: str) -> bool:
    told = [word for word in _WORD.findall(text) if word.lower() not in _NAME_LINKS and not word[0].isdigit()]
    low = sum(1 for word in told if word[0].islower())
    return bool(told) and low * 3 <= len(told)
