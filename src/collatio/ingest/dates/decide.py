"""Which day a page's evidence accepts, if any, and which days stay in question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.ingest.dates.bounds import month_of, uncertain_days
from collatio.ingest.dates.found import FoundDate
from collatio.ingest.dates.reasons import named
from collatio.ingest.dates.support import WEIGHTS, Day, days_apart

#: Who made each sort of evidence: what one program writes into a page is one witness.
_WITNESSES: Mapping[str, str] = {
    "machine": "metadata",
    "machine-vague": "metadata",
    "created": "metadata",
    "headline-time": "metadata",
    "headline": "page",
    "words": "words",
    "address": "address",
    "banner": "banner",
    "end": "end",
    "feed": "feed",
}
#: Evidence that is enough alone, where nothing speaks against it.
_ENOUGH = frozenset({"machine", "headline", "address", "feed"})
#: Evidence that is enough where htmldate, reading the whole page, takes the same day.
_ENOUGH_WITH_OPINION = frozenset({"words", "end", "machine-vague", "headline-time"})
#: What a site's clock writes into every page it serves: together they are still one clock.
_CLOCKS = frozenset({"banner", "end", "machine-vague"})
#: A rival day is a contradiction when it has this much, and the best day less than twice as much.
_RIVAL = 2.0
#: A day with less than this is no bound.
_PLAUSIBLE = 1.0


@dataclass(frozen=True, slots=True)
class Decision:
    """The accepted day, null where none is, with the reason and the days still to be reckoned with."""

    day: str | None
    why: str
    plausible: tuple[str, ...]


def decide(days: Sequence[Day], standing: Sequence[FoundDate]) -> Decision:
    """What the days, best supported first, come to; ``standing`` are the candidates they were made of."""
    if not days:
        return Decision(None, _nothing(standing), ())
    best = days[0]
    weights = {day.day: _own(day) for day in days}
    if "caller" in best.sorts:
        return Decision(best.day, "the caller gives this day", (best.day,))
    plausible = tuple(sorted(day.day for day in days if weights[day.day] >= _PLAUSIBLE and _backed(day)))
    rivals = [day for day in days[1:] if _contradicts(best, day, weights)]
    far = [day for day in rivals if days_apart(day.day, best.day) > 1]
    if far:
        return Decision(None, f"{named(best)}, but {named(far[0])}", plausible)
    open_days = uncertain_days(best)
    if open_days and weights[best.day] < 2 * _RIVAL:
        why = f"{named(best)}, in UTC and near midnight: it may be the neighbouring day where the outlet is"
        return Decision(None, why, open_days)
    witnesses = {_WITNESSES[sort] for sort in best.sorts if sort in _WITNESSES}
    if rivals and len(witnesses) == 1:
        return Decision(None, f"{named(best)}, but {named(rivals[0])}", plausible)
    alone = not any(2 * weights[day.day] >= weights[best.day] for day in days[1:] if weights[day.day])
    return _unopposed(best, witnesses, plausible, alone=alone)


def _unopposed(best: Day, witnesses: set[str], plausible: tuple[str, ...], *, alone: bool) -> Decision:
    """The best day of a page without a contradiction: accepted if it is backed well enough."""
    told_by = best.sorts - {"opinion", "aside"}
    if "banner" in told_by and told_by <= _CLOCKS:
        what = "which may be" if len(told_by) == 1 else "all of which may be"
        return Decision(None, f"{named(best)}, {what} the day the page was saved", plausible)
    if len(witnesses) > 1:
        return Decision(best.day, named(best), (best.day,))
    if best.sorts & _ENOUGH:
        return Decision(best.day, f"{named(best)}, and nothing speaks against it", (best.day,))
    opinion = "opinion" in best.sorts
    if opinion and alone and best.sorts & _ENOUGH_WITH_OPINION:
        return Decision(best.day, f"{named(best)}; no other day is in question", (best.day,))
    if opinion and not witnesses:
        return Decision(None, f"only the library htmldate names a day ({best.day})", ())
    return Decision(None, f"{named(best)}, which is not enough alone", plausible)


def _contradicts(best: Day, other: Day, weights: Mapping[str, float]) -> bool:
    """Whether another day is backed well enough to put the best one in doubt."""
    if "changed" in other.sorts and "headline" not in best.sorts:
        return True  # the page shows the other day alone: its text may be of that day
    turned = (
        best.day[:4] == other.day[:4] and best.day[5:7] == other.day[8:] and best.day[8:] == other.day[5:7]
    )
    if turned and "machine" in best.sorts and "machine" not in other.sorts:
        return False  # the same figures with day and month exchanged: machines do not mistake them
    weight = weights[other.day]
    return weight >= _RIVAL and weights[best.day] < 2 * weight and bool(other.sorts & _ENOUGH)


def _own(day: Day) -> float:
    """What stands for a day apart from htmldate's opinion and from lists of other articles."""
    return round(sum(WEIGHTS[sort] for sort in sorted(day.sorts) if sort not in ("opinion", "aside")), 2)


def _backed(day: Day) -> bool:
    told_by = day.sorts - {"opinion", "aside"}
    return bool(told_by - {"banner", "end"}) and not ("banner" in told_by and told_by <= _CLOCKS)


def _nothing(standing: Sequence[FoundDate]) -> str:
    months = sorted(month for one in standing if (month := month_of(one)))
    return f"the page tells only the month {months[0]}" if months else "the page shows no day of publication"
