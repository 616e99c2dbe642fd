"""Time expressions written down: each with its days, what they rest on, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from collatio.annotate.times.anchoring import UNKNOWN, Anchor, Found, count, is_iso
from collatio.annotate.times.meaning import Meaning, Side
from collatio.records.annotated import Counted, TimeExpression
from collatio.records.article import Article, Published
from collatio.text.timex import bounds_of, shifted

Precision = Literal[
    "day", "week", "month", "quarter", "season", "year", "decade", "century", "weekday", "unknown"
]
_Days = tuple[Found, Literal["published", "told"] | None, str]

#: What a sentence counts from was told no more than this many sentences before.
_TELLING = 3
_UNITS: dict[str, Precision] = {
    "D": "day", "W": "week", "M": "month", "Q": "quarter", "S": "season", "Y": "year", "E": "decade",
    "C": "century",
}  # fmt: skip
_LENGTH = re.compile(r"P(\d+)([DWMY])")


def published_anchor(published: Published) -> Anchor:
    """The day of publication, or its bounds, to count from."""
    ends = (published.value, published.value) if published.value else (published.earliest, published.latest)
    first, last = (bounds_of(end[:10]) if end else None for end in ends)
    return Anchor(first[0] if first else None, last[1] if last else None)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an expression stands: ``start:end`` of the text, its sentence, whether others speak there."""

    start: int
    end: int
    sentence: int
    quoted: bool


class Writer:
    """Writes the times of one article in order; what was told before is what later ones count from."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._published = published_anchor(article.published)
        self._told: tuple[int, date, bool] | None = None
        self._full: tuple[int, date] | None = None

    def write(self, meaning: Meaning, clause: Side | None, place: Place) -> TimeExpression:
        """One expression at its place in the article; ``clause`` is what its verbs tell."""
        side = meaning.side or clause
        if meaning.length is not None and clause != "after":
            meaning = Meaning(kind="duration", fixed=meaning.length)
        found, anchor, why = self._days(meaning, clause, place)
        self._remember(found, meaning, place)
        timex = found.timex or (_open(meaning.counts) if meaning.counts else None)
        return TimeExpression(
            passage=self.article.passage(place.start, place.end),
            value=found.value,
            earliest=_iso(found.earliest),
            latest=_iso(found.latest),
            precision=_precision(meaning, found),
            anchor=anchor,
            why=why,
            kind=meaning.kind,
            timex=_with_clock(timex, meaning) if meaning.kind != "duration" else meaning.fixed,
            counts=meaning.counts,
            direction=side,
        )

    def _days(self, meaning: Meaning, clause: Side | None, place: Place) -> _Days:
        if meaning.counts is not None:
            if meaning.onto is not None:
                return self._onto(meaning, clause, place)
            return self._counted(meaning, meaning.side or clause, place)
        if meaning.kind in ("duration", "set"):
            return self._length(meaning)
        if meaning.rival is not None:
            first, last = (
                date.fromisoformat(one or "")
                for one in sorted((meaning.rival.value, meaning.rival.rival or ""))
            )
            why = "the figures can be read day first or month first"
            return Found(meaning.fixed, None, first, last), None, why
        return self._fixed(meaning)

    def _fixed(self, meaning: Meaning) -> _Days:
        fixed = meaning.fixed or ""
        bounds = bounds_of(fixed)
        if bounds is None:
            return self._vague(fixed)
        if meaning.last is not None:
            last = bounds_of(meaning.last)
            end = last[1] if last else bounds[1]
            return Found(f"{fixed}/{meaning.last}", None, bounds[0], end), None, "the text tells both ends"
        return Found(fixed, fixed if is_iso(fixed) else None, *bounds), None, "the text tells it in full"

    def _vague(self, fixed: str) -> _Days:
        first = self._published.first if fixed == "FUTURE_REF" else None
        last = self._published.last if fixed == "PAST_REF" else None
        return (
            Found(fixed, None, first, last),
            "published" if first or last else None,
            "the words tell no day",
        )

    def _length(self, meaning: Meaning) -> _Days:
        told = _LENGTH.fullmatch(meaning.fixed or "")
        day = self._published.day
        why = "the words tell how long or how often, and no day"
        if meaning.stretch is None or told is None or day is None:
            return Found(meaning.fixed, None, None, None), None, why
        sign = -1 if meaning.stretch == "before" else 1
        other = shifted(day, told[2], sign * int(told[1]))
        if other is None:
            return Found(meaning.fixed, None, None, None), None, why
        why = "it reaches up to the page's own day" if sign < 0 else "it begins on the page's own day"
        return Found(meaning.fixed, None, min(day, other), max(day, other)), "published", why

    def _onto(self, meaning: Meaning, clause: Side | None, place: Place) -> _Days:
        """Counted from the time told beside it."""
        assert meaning.onto is not None
        base, anchor, _ = self._days(meaning.onto, clause, place)
        bounds = bounds_of(base.timex) if base.timex else None
        if bounds is None or bounds[0] != bounds[1]:
            return UNKNOWN, anchor, "the time it counts from is not known to the day"
        found = count(meaning, Anchor(*bounds), meaning.side)
        if base.value is None:
            found = Found(found.timex, None, None, None)
        return found, anchor, "it counts from the time told beside it"

    def _counted(self, meaning: Meaning, side: Side | None, place: Place) -> _Days:
        if meaning.base == "event":
            return UNKNOWN, "told", "it counts from what is told beside it"
        told = self._year_told(meaning, place) or self._counting(meaning, side, place)
        if told is not None:
            return told
        if meaning.base == "told":
            return self._untold(meaning, side)
        found = self._of_span(meaning, count(meaning, self._published, side))
        if self._published.first is None and self._published.last is None:
            return found, "published", "it counts from the page's own day, which is not known"
        if place.quoted and meaning.counts is not None and meaning.counts.unit in "DW":
            why = "it counts from the day the words were spoken: the page's own at the latest"
            return Found(found.timex, None, None, found.latest), "published", why
        return found, "published", _why(meaning, found, side)

    def _year_told(self, meaning: Meaning, place: Place) -> _Days | None:
        """A day or month without its year takes that of the day told just before it, if it is near that."""
        full, counted, own = self._full, meaning.counts, self._published.day
        if full is None or counted is None or counted.unit != "Y" or counted.by is not None:
            return None
        if (
            meaning.side is not None
            or own is None
            or own.year == full[1].year
            or place.sentence - full[0] > 1
        ):
            return None
        found = count(meaning, Anchor(full[1], full[1]), None)
        if found.value is None:
            return None
        if full[0] != place.sentence:
            found = Found(found.timex, None, *_hull(found, count(meaning, self._published, None)))
        return self._of_span(meaning, found), "told", "it takes the year of the day told just before it"

    def _counting(self, meaning: Meaning, side: Side | None, place: Place) -> _Days | None:
        told = self._told if meaning.base == "told" else None
        if told is not None and place.sentence - told[0] <= _TELLING:
            found = count(meaning, Anchor(told[1], told[1]), side)
            if not told[2]:
                found = Found(found.timex, None, None, None)
            return self._of_span(meaning, found), "told", "it counts from a time told before it"
        return None

    def _untold(self, meaning: Meaning, side: Side | None) -> _Days:
        """Counted from a time that is not told: the page's day gives its likeliest reading and no more."""
        timex = count(meaning, self._published, side).timex if self._published.day else None
        return Found(timex, None, None, None), "told", "the time it counts from is not told"

    def _of_span(self, meaning: Meaning, found: Found) -> Found:
        """Both ends of a span whose first day was found."""
        if meaning.last is None or found.timex is None or len(found.timex) != len("2031-05-14"):
            return found
        last = f"{found.timex[:8]}{meaning.last}"
        bounds = bounds_of(last)
        if bounds is None:
            return UNKNOWN
        days = int(meaning.last) - int(found.timex[8:])
        latest = shifted(found.latest, "D", days) if found.latest is not None else None
        return Found(f"{found.timex}/{last}", None, found.earliest, latest)

    def _remember(self, found: Found, meaning: Meaning, place: Place) -> None:
        bounds = bounds_of(found.timex) if found.timex else None
        if bounds is not None and bounds[0] == bounds[1]:
            self._told = (place.sentence, bounds[0], found.value is not None)
        if (
            bounds is not None
            and meaning.fixed is not None
            and found.value is not None
            and len(found.value) > 4
        ):
            self._full = (place.sentence, bounds[0])


def _hull(one: Found, other: Found) -> tuple[date | None, date | None]:
    """The bounds of two readings."""
    ends = [end for found in (one, other) for end in (found.earliest, found.latest) if end is not None]
    return (min(ends), max(ends)) if ends else (None, None)


def _why(meaning: Meaning, found: Found, side: Side | None) -> str:
    weekday = meaning.counts is not None and meaning.counts.unit == "W"
    if found.value is not None or (
        found.earliest is not None and meaning.choice == "plain" and not _nearest(meaning)
    ):
        told = {"before": ", and tells what was", "after": ", and tells what is to come", None: ""}[side]
        return f"it counts from the page's own day{told if _nearest(meaning) else ''}"
    if meaning.choice == "loose":
        return "it counts from the page's own day, and not to the day"
    if weekday:
        return "a weekday alone says which day of a week, not which week"
    return "the page's own day leaves more than one"


def _nearest(meaning: Meaning) -> bool:
    return meaning.counts is not None and meaning.counts.by is None


def _open(counted: Counted) -> str:
    """The value of a time whose anchor is not known, as far as its words tell it."""
    mark = counted.mark
    if counted.unit == "Y" and mark is not None and mark[0] != "@":
        return f"XXXX-{mark}"
    if counted.unit == "W":
        return f"XXXX-WXX-{mark}" if mark else "XXXX-WXX"
    if counted.unit == "M":
        return f"XXXX-XX-{mark}" if mark else "XXXX-XX"
    return {"Y": "XXXX", "E": "XXXX", "C": "XXXX", "Q": "XXXX-QX", "S": "XXXX"}.get(
        counted.unit, "XXXX-XX-XX"
    )


def _with_clock(timex: str | None, meaning: Meaning) -> str | None:
    """The time of day behind a day."""
    tail = meaning.clock or meaning.part
    if timex is None or tail is None or timex.endswith("_REF"):
        return timex
    return f"{timex}T{tail}"


def _precision(meaning: Meaning, found: Found) -> Precision:
    counted = meaning.counts
    if found.value is None and counted is not None and counted.unit == "W" and counted.mark is not None:
        return "weekday"
    timex = found.timex or (_open(counted) if counted is not None else "")
    if meaning.kind in ("duration", "set") or timex.endswith("_REF"):
        return "unknown"
    if counted is not None and counted.mark is None:
        return _UNITS[counted.unit]
    if timex[5:7] in ("SP", "SU", "FA", "WI"):
        return "season"
    if timex[5:6] in ("Q", "H"):
        return "quarter"
    return _BY_LENGTH.get(len(timex), "day") if not timex.endswith("X") else "decade"


_BY_LENGTH: dict[int, Precision] = {2: "century", 4: "year", 7: "month"}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
