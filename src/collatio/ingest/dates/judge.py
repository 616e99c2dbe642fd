"""What each date of a page is worth, and the day of publication that follows, or its bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from collatio.ingest.dates.bounds import bounds, capture_day
from collatio.ingest.dates.decide import Decision, decide
from collatio.ingest.dates.found import FoundDate
from collatio.ingest.dates.reasons import reason
from collatio.ingest.dates.support import days_apart, days_for, local_day, page_offset, restating
from collatio.records.article import Published, Verdict


@dataclass(frozen=True, slots=True)
class _Case:
    """A page's decision with what each of its dates is measured against."""

    decision: Decision
    captured: str | None
    evidence: frozenset[FoundDate]
    restating: frozenset[FoundDate]
    offset: timedelta | None


def judge(found: Sequence[FoundDate]) -> tuple[tuple[FoundDate, ...], Published]:
    """The same dates with a verdict and a reason each, and what they come to.

    A day is accepted only where evidence that does not repeat itself stands for it, or a sort of
    evidence that measurement showed to be enough alone; otherwise ``Published.value`` is null and its
    bounds say what can be known.
    """
    captured = capture_day(found)
    standing = _standing(found, captured)
    days = days_for(standing)
    decision = decide(days, standing)
    evidence = next((day.evidence for day in days if day.day == decision.day), ())
    case = _Case(decision, captured, frozenset(evidence), restating(found), page_offset(standing))
    judged = tuple(_verdict(one, case) for one in found)
    if decision.day is not None:
        return judged, Published(decision.day, decision.day, decision.day, "page", decision.why)
    earliest, latest, note = bounds(found, decision.plausible, captured)
    return judged, Published(None, earliest, latest, "page", "; ".join(filter(None, (decision.why, note))))


def best_day(found: Sequence[FoundDate]) -> str | None:
    """The best supported day whether accepted or not; what a program that must answer would say."""
    days = days_for(_standing(found, capture_day(found)))
    return days[0].day if days else None


def _standing(found: Sequence[FoundDate], captured: str | None) -> list[FoundDate]:
    """The candidates for the day of publication that can be right."""
    repeats = restating(found)
    published = [one for one in found if one.kind == "published" and one not in repeats]
    return [one for one in published if not _out(one, captured)]


def _out(one: FoundDate, captured: str | None) -> bool:
    """Whether a candidate cannot be the day of publication at all."""
    day = one.day
    if day is None:
        return False
    # A day's grace: the capture's clock and the page's may stand in different time zones.
    late = captured is not None and day > captured and days_apart(day, captured) > 1
    return late or day.startswith("1970-01-01")


def _verdict(one: FoundDate, case: _Case) -> FoundDate:
    verdict, why = _verdict_and_reason(one, case)
    return replace(one, verdict=verdict, why=why)


def _verdict_and_reason(one: FoundDate, case: _Case) -> tuple[Verdict, str]:
    if one.kind == "captured":
        return "accepted", "when the page was saved; it was published by then"
    plain = reason(one, case.captured)
    if _out(one, case.captured):
        return "rejected", plain
    if one.kind == "modified":
        believed = one.place not in ("aside", "end")
        return (
            "accepted" if believed else "candidate",
            "a later change; it says nothing of the first publication",
        )
    if one in case.restating:
        return "rejected", "repeats the moment of a later change"
    day = case.decision.day
    if one in case.evidence and one.place != "aside":
        elsewhere = one.rival is None and local_day(one, case.offset) != day
        return "accepted", case.decision.why + (f"; here {day} where the outlet is" if elsewhere else "")
    if one in case.evidence:
        return "candidate", f"{plain}, on the accepted day"
    if one.place == "aside":
        return "rejected", plain
    if day is not None and one.day is not None and days_apart(one.day, day) > 1:
        return "rejected", f"{plain}; {day} is better backed"
    return "candidate", plain
