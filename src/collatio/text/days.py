"""Days as people write them in English, for reasons and remarks in plain sentences."""

from __future__ import annotations

import re

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ].*)?")


def plain_day(iso: str) -> str:
    """``2031-03-04`` as "4 March 2031", ``2031-03`` as "March 2031"; a clock time is left out.

    What is no ISO day is handed back unchanged, so that nothing is made up.
    """
    found = _ISO.fullmatch(iso)
    if found is None:
        return iso
    year, month, day = found.groups()
    if month is None:
        return str(year)
    if not 1 <= int(month) <= 12:
        return iso
    named = f"{_MONTHS[int(month) - 1]} {year}"
    return f"{int(day)} {named}" if day else named
