"""What each date of a page is worth, and the day of publication that follows, or its bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from collatio.ingest.dates.bounds import bounds, capture_day, month_of, uncertain_days
from collatio.ingest.dates.found import FoundDate
from collatio.ingest.dates.reasons import named, reason
from collatio.ingest.dates.support import (
    WEIGHTS,
    Day,
    days_apart,
    days_for,
    local_day,
    page_offset,
    restates_change,
)
from collatio.records.article import Published, Verdict

#: Evidence that no two of its kind can be told apart from one program's doing, by what made it.
_WITNESSES = {
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
#: A rival day is a contradiction when it has this much, and the best day less than twice as much.
_RIVAL = 2.0


@dataclass(frozen=True, slots=True)
class Decision:
    """The accepted day, null where none is, with the reason and the days still to be reckoned with."""

    day: str | None
    why: str
    plausible: tuple[str, ...]


def judge(found: Sequence[FoundDate]) -> tuple[tuple[FoundDate, ...], Published]:
    """The same dates with a verdict and a reason each, and what they come to.

    A day is accepted only where evidence that does not repeat itself stands for it, or a sort of
    evidence that measurement showed to be enough alone; otherwise ``Published.value`` is null and its
    bounds say what can be known.
    """
    captured = capture_day(found)
    standing = _standing(found, captured)
    days = days_for(standing)
    decision = _decide(days, standing)
    offset = page_offset(standing)
    judged = tuple(_verdict(one, found, decision, captured, days, local_day(one, offset)) for one in found)
    if decision.day is not None:
        return judged, Published(decision.day, decision.day, decision.day, "page", decision.why)
    earliest, latest, note = bounds(found, decision.plausible, captured)
    return judged, Published(None, earliest, latest, "page", "; ".join(filter(None, (decision.why, note))))


def best_day(found: Sequence[FoundDate]) -> str | None:
    """The best supported day whether accepted or not; what a program that must answer would say."""
    captured = capture_day(found)
    days = days_for(_standing(found, captured))
    return days[0].day if days else None


def _standing(found: Sequence[FoundDate], captured: str | None) -> list[FoundDate]:
    """The candidates for the day of publication that can be right."""
    published = [one for one in found if one.kind == "published" and not _out(one, captured)]
    return [one for one in published if not restates_change(one, found)]


def _out(one: FoundDate, captured: str | None) -> bool:
    """Whether a candidate cannot be the day of publication at all."""
    day = one.day
    if day is None:
        return False
    # A day's grace: the capture's clock and the page's may stand in different time zones.
    late = captured is not None and day > captured and days_apart(day, captured) > 1
    return late or day.startswith("1970-01-01")


def _decide(days: Sequence[Day], standing: Sequence[FoundDate]) -> Decision:
    if not days:
        return Decision(None, _nothing(standing), ())
    best = days[0]
    weights = {day.day: _own(day) for day in days}
    plausible = tuple(sorted(day.day for day in days if weights[day.day] >= 1.0 and _backed(day)))
    if "caller" in best.sorts:
        return Decision(best.day, "the caller gives this day", (best.day,))
    rivals = [
        day
        for day in days[1:]
        if weights[best.day] < 2 * weights[day.day] and _contradicts(best, day, weights[day.day])
    ]
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
    return _accept(best, witnesses, plausible, [day for day in days[1:] if weights[day.day] > 0])


def _accept(best: Day, witnesses: set[str], plausible: tuple[str, ...], others: Sequence[Day]) -> Decision:
    """The best day of a page without a contradiction: accepted if it is backed well enough."""
    if len(witnesses) > 1 and witnesses != {"banner", "end"}:
        return Decision(best.day, named(best), (best.day,))
    if best.sorts & _ENOUGH:
        return Decision(best.day, f"{named(best)}, and nothing speaks against it", (best.day,))
    opinion = "opinion" in best.sorts
    if opinion and best.sorts & _ENOUGH_WITH_OPINION and not others:
        return Decision(best.day, f"{named(best)}; no other day is in question", (best.day,))
    if "banner" in best.sorts:
        why = f"{named(best)}, which may be the day the page was saved"
        return Decision(None, why, plausible)
    if opinion and not witnesses:
        return Decision(None, f"only the library htmldate names a day ({best.day})", ())
    return Decision(None, f"{named(best)}, which is not enough alone", plausible)


def _contradicts(best: Day, other: Day, weight: float) -> bool:
    """Whether another day is backed well enough to put the best one in doubt."""
    turned = (
        best.day[:4] == other.day[:4] and best.day[5:7] == other.day[8:] and best.day[8:] == other.day[5:7]
    )
    if turned and "machine" in best.sorts and "machine" not in other.sorts:
        return False  # the same figures with day and month exchanged: machines do not mistake them
    return weight >= _RIVAL and bool(other.sorts & _ENOUGH)


def _own(day: Day) -> float:
    """What stands for a day apart from htmldate's opinion and from lists of other articles."""
    return round(sum(WEIGHTS[sort] for sort in sorted(day.sorts) if sort not in ("opinion", "aside")), 2)


def _backed(day: Day) -> bool:
    return bool(day.sorts - {"opinion", "aside", "banner", "end"})


def _nothing(standing: Sequence[FoundDate]) -> str:
    months = [month for one in standing if (month := month_of(one))]
    return f"the page tells only the month {months[0]}" if months else "the page shows no day of publication"


def _verdict(
    one: FoundDate,
    judged_with: Sequence[FoundDate],
    decision: Decision,
    captured: str | None,
    days: Sequence[Day],
    local: str | None,
) -> FoundDate:
    if one.kind == "captured":
        return replace(one, verdict="accepted", why="when the page was saved; it was published by then")
    late = _out(one, captured)
    verdict: Verdict
    if one.kind == "modified":
        verdict = "rejected" if late else "candidate" if one.place in ("aside", "end") else "accepted"
        why = reason(one, captured) if late else "a later change; it says nothing of the first publication"
        return replace(one, verdict=verdict, why=why)
    stands_for = {day.day for day in days if one in day.evidence}
    if late:
        return replace(one, verdict="rejected", why=reason(one, captured))
    if restates_change(one, judged_with):
        return replace(one, verdict="rejected", why="repeats the moment of a later change")
    if decision.day is not None and decision.day in stands_for:
        if one.place == "aside":
            return replace(one, why=f"{reason(one, captured)}, on the accepted day")
        moved = f", {decision.day} where the outlet is" if local != decision.day and one.rival is None else ""
        return replace(one, verdict="accepted", why=f"{decision.why}{moved}")
    if one.place == "aside":
        return replace(one, verdict="rejected", why=reason(one, captured))
    if decision.day is not None and one.day is not None and days_apart(one.day, decision.day) > 1:
        return replace(
            one, verdict="rejected", why=f"{reason(one, captured)}; {decision.day} is better backed"
        )
    return replace(one, verdict="candidate", why=reason(one, captured))
