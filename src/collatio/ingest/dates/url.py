"""The day in a page's address, where publishers that file by date put it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from collatio.ingest.dates.found import FoundDate
from collatio.text.calendar_names import names_of
from collatio.text.calendar_parts import iso_day

_PATH = re.compile(r"(?<![\d.])((?:19|20)\d{2})([/_.-])(\d{1,2})\2(\d{2}(?!\d)|\d(?=[/?#]|$))")
_TOGETHER = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)")
_SPLIT = re.compile(r"(?<!\d)((?:19|20)\d{2})/(\d{2})(\d{2})(?=/)")
_NAMED = re.compile(r"(?<!\d)((?:19|20)\d{2})/([a-z]{3,9})/(\d{1,2})(?!\d)")
_BACKWARD = re.compile(r"(?<![\d.])(\d{1,2})([/_-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)")
_MONTH = re.compile(r"/((?:19|20)\d{2})/(\d{2})(?=/)")


def url_dates(url: str | None, label: str = "the page's address") -> Iterator[FoundDate]:
    """The days (or the month) that ``url`` names."""
    if not url:
        return
    path = url.split("://", 1)[-1].lower()
    seen: set[str] = set()
    for value, rival in _days(path):
        if value not in seen:
            seen.add(value)
            yield FoundDate("published", value, "url", "url", label, field="url", rival=rival)
    if seen:
        return
    for match in _MONTH.finditer(path):
        if 1 <= int(match[2]) <= 12:
            yield FoundDate("published", f"{match[1]}-{match[2]}", "url", "url", label, field="url")
            return


def _days(path: str) -> Iterator[tuple[str, str | None]]:
    months = names_of("en").months
    for pattern in (_PATH, _TOGETHER, _SPLIT, _NAMED):
        for match in pattern.finditer(path):
            groups = match.groups()
            year, month, day = groups[0], groups[-2], groups[-1]
            number = months.get(month, 0) if pattern is _NAMED else int(month)
            value = iso_day(int(year), number, int(day))
            if value:
                yield value, None
    for match in _BACKWARD.finditer(path):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        readings = [day for day in (iso_day(year, second, first), iso_day(year, first, second)) if day]
        if readings:
            yield readings[0], readings[1] if len(set(readings)) > 1 else None
