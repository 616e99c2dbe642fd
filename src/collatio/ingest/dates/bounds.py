"""Between which days a page was published, where no day is accepted."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import timedelta

from collatio.ingest.dates.found import FoundDate
from collatio.ingest.dates.support import Day, instant, is_utc, sort_of

#: Hours of UTC in which it is another day for many of the world's newsrooms: evening in the Americas,
#: night in Europe and the morning after in Asia.
_EARLY, _LATE = range(0, 5), range(22, 24)


def capture_day(found: Sequence[FoundDate]) -> str | None:
    """The day the page was saved; the earliest where several are told, since the page was there by then."""
    return min((one.day for one in found if one.kind == "captured" and one.day), default=None)


def month_of(one: FoundDate) -> str | None:
    """The month a candidate tells where it tells no day."""
    return one.value if len(one.value) == 7 and one.place != "aside" else None


def uncertain_days(best: Day) -> tuple[str, ...]:
    """Both days that a lone instant in UTC near midnight can be for its outlet; empty where it is plain."""
    told = [one for one in best.evidence if one.place not in ("opinion", "aside")]
    if not told or not all(is_utc(one) and sort_of(one) != "caller" for one in told):
        return ()
    moments = [moment for one in told if (moment := instant(one.value))]
    shifts = {-1 if moment.hour in _EARLY else 1 if moment.hour in _LATE else 0 for moment in moments}
    if 0 in shifts or len(shifts) != 1:
        return ()
    # Midnight to the second is how a day without a time is stored: then it is the day itself.
    if all((moment.hour, moment.minute, moment.second) == (0, 0, 0) for moment in moments):
        return ()
    other = (moments[0] + timedelta(days=shifts.pop())).date().isoformat()
    return tuple(sorted((best.day, other)))


def bounds(
    found: Sequence[FoundDate], plausible: Sequence[str], captured: str | None
) -> tuple[str | None, str | None, str]:
    """The earliest and the latest day of publication, null where unknown, and what they rest on."""
    earliest = min(plausible) if len(plausible) > 1 else None
    latest = max(plausible) if len(plausible) > 1 else None
    note = "between the days in question" if earliest else ""
    if earliest is None:
        months = sorted({month for one in found if one.kind == "published" and (month := month_of(one))})
        if len(months) == 1:
            earliest, latest = f"{months[0]}-01", _month_end(months[0])
            note = "within the month that is told"
    limits = [(day, why) for day, why in _upper(found, captured) if earliest is None or day >= earliest]
    if limits:
        day, why = min(limits)
        if latest is None or day < latest:
            latest, note = day, " and ".join(filter(None, (note, why)))
    return earliest, latest, note


def _upper(found: Sequence[FoundDate], captured: str | None) -> list[tuple[str, str]]:
    """Days on which the page is known to have existed."""
    known = [(captured, "not after it was saved")] if captured else []
    for one in found:
        if one.day is None or (captured and one.day > captured):
            continue
        if one.kind == "modified" and one.place in ("machine", "head", "phrase", "known"):
            known.append((one.day, "not after it was changed"))
        elif one.kind == "published" and one.place == "banner" and one.rival is None:
            known.append((one.day, "not after the day above its headline"))
    return known


def _month_end(month: str) -> str:
    year, number = int(month[:4]), int(month[5:7])
    return f"{month}-{calendar.monthrange(year, number)[1]:02}"
