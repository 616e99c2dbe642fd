"""Days and instants as people write them, without a locale and without a clock."""

from __future__ import annotations

import re

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_ISO = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?"
)


def day_words(value: str) -> str:
    """``2031-03-14T09:05+02:00`` as ``14 March 2031, 09:05 (+02:00)``; anything else unchanged."""
    found = _ISO.fullmatch(value)
    if found is None:
        return value
    year, month, day, clock, zone = found.groups()
    if month is not None and not 1 <= int(month) <= 12:
        return value
    parts = [str(int(day))] if day else []
    if month:
        parts.append(_MONTHS[int(month) - 1])
    parts.append(year)
    words = " ".join(parts)
    if clock:
        words += f", {clock}"
    if zone:
        words += " (UTC)" if zone == "Z" else f" ({zone})"
    return words


def bounds_words(earliest: str | None, latest: str | None) -> str | None:
    """What is known of a day that is not settled: from when to when; null where nothing is."""
    if earliest and latest:
        if earliest == latest:
            return day_words(earliest)
        first = day_words(earliest)
        if len(earliest) == 10 and earliest[:7] == latest[:7]:
            first = first.split(" ")[0]
        return f"between {first} and {day_words(latest)}"
    if earliest:
        return f"not before {day_words(earliest)}"
    if latest:
        return f"not after {day_words(latest)}"
    return None


def published_words(value: str | None, earliest: str | None, latest: str | None, offered: bool) -> str:
    """When a page was published as far as it is known; ``offered``: the page shows some date."""
    if value:
        return day_words(value)
    bounds = bounds_words(earliest, latest)
    if bounds:
        return bounds
    return "no date settled" if offered else "no date shown"
