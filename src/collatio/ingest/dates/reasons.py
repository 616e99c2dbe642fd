"""The plain words in which a date's evidence is named."""

from __future__ import annotations

from collections.abc import Mapping

from collatio.ingest.dates.found import FoundDate
from collatio.ingest.dates.support import Day, sort_of

#: How each sort of evidence is named to a reader, in the order in which they are listed; dates printed
#: on the page are named by their place instead.
_NAMES: Mapping[str, str] = {
    "caller": "the caller",
    "feed": "the feed",
    "machine": "the page's metadata",
    "headline": "",
    "headline-time": "a time tag at the headline",
    "changed": "the lines at the headline",
    "address": "the page's address",
    "words": "",
    "machine-vague": "the page's metadata",
    "created": "the page's metadata",
    "banner": "a line above the headline",
    "end": "a line after the article",
}
_METADATA = ("machine", "machine-vague", "created")
_REASONS: Mapping[str, str] = {
    "machine": "the page's metadata give this day",
    "headline": "printed at the headline",
    "headline-time": "a time tag at the headline",
    "changed": "printed at the headline, but it is the day of the last change",
    "address": "the page's address holds this day",
    "words": "words beside it speak of publication",
    "machine-vague": "a metadata field that sites use for dates of any sort",
    "created": "the day the text was created, which may lie before its publication",
    "banner": "stands above the headline; it may be the day the page was saved",
    "end": "stands after the article; it may date something else",
    "aside": "stands in a list, a side column or a comment",
    "opinion": "the library htmldate takes this day",
    "feed": "the feed dates the entry so",
    "caller": "the caller gives this day",
}
#: More field names than this say no more to a reader.
_LABELS = 3


def named(day: Day) -> str:
    """What stands for a day, as in: the page's metadata (datePublished) and its dateline say 2023-11-17."""
    names = _names(day)
    if not names:
        return f"the library htmldate reads {day.day}" if "opinion" in day.sorts else f"a list has {day.day}"
    library = "; the library htmldate agrees" if "opinion" in day.sorts else ""
    if len(names) > 1:
        return f"{', '.join(names[:-1])} and {names[-1]} agree on {day.day}{library}"
    return f"{day.day} by {names[0]}{library}"


def _names(day: Day) -> list[str]:
    names: list[str] = []
    for sort, name in _NAMES.items():
        if sort not in day.sorts or (sort in _METADATA and names[-1:] and "metadata" in names[-1]):
            continue
        if sort in _METADATA:
            labels = _labels(day, *_METADATA)
            name = f"{name} ({', '.join(labels)})"
        names.extend([name] if name else _labels(day, sort))
    return list(dict.fromkeys(names))


def _labels(day: Day, *sorts: str) -> list[str]:
    labels = dict.fromkeys(one.label for one in day.evidence if sort_of(one) in sorts)
    return sorted(labels)[:_LABELS]


def reason(one: FoundDate, captured: str | None) -> str:
    """Why a date is not, or not yet, the day of publication."""
    day = one.day
    if day is None:
        return "tells no day"
    if day.startswith("1970-01-01"):
        return "the zero of computer clocks, which stands for no date"
    if captured is not None and day > captured and one.kind != "captured":
        return f"after the page was saved ({captured})"
    if one.rival is not None:
        return f"can mean {day} or {one.rival}"
    return _REASONS[sort_of(one)]
