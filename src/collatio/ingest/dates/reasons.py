"""The plain words in which a date's evidence is named."""

from __future__ import annotations

from collections.abc import Mapping

from collatio.ingest.dates.found import FoundDate
from collatio.ingest.dates.support import Day, sort_of

#: How each sort of evidence is named to a reader, in the order in which they are listed.
NAMES: Mapping[str, str] = {
    "caller": "the caller",
    "feed": "the feed",
    "machine": "the page's metadata",
    "headline": "the lines at the headline",
    "headline-time": "a time tag at the headline",
    "address": "the page's address",
    "words": "words that say when it was published",
    "machine-vague": "a metadata field for dates of any sort",
    "created": "the metadata's day of creation",
    "banner": "a line above the headline",
    "end": "a line after the article",
}
_REASONS: Mapping[str, str] = {
    "machine": "the page's metadata say so",
    "headline": "printed at the headline",
    "headline-time": "a time tag at the headline",
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


def named(day: Day) -> str:
    """What stands for a day, as in: the page's metadata and the page's address say 2023-11-17."""
    sorts = [NAMES[sort] for sort in NAMES if sort in day.sorts]
    if not sorts:
        return f"the library htmldate says {day.day}" if "opinion" in day.sorts else f"a list says {day.day}"
    listed = sorts[0] if len(sorts) == 1 else f"{', '.join(sorts[:-1])} and {sorts[-1]}"
    # "metadata" is a plural; the other names are singular unless they are joined.
    plural = len(sorts) > 1 or sorts[0].endswith(("metadata", "lines at the headline")) or "words" in sorts[0]
    library = "; the library htmldate agrees" if "opinion" in day.sorts else ""
    return f"{listed} {'say' if plural else 'says'} {day.day}{library}"


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
