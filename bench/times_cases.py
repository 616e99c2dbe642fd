"""Times on the test cases of a chat assistant (``datetime_specs``); ``bench.times`` prints the figures."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.intervals import with_interval
from bench.times_found import Told, find, find_peer, meet
from collatio.text.timex import bounds_of

#: What we do not claim to read: reason to lines of the set.
UNSUPPORTED = Path(__file__).with_name("times_unsupported.json")

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
#: Words that name a day, a weekday or the ordinal or figure of a day: no coarser value is right for them.
_DAY_NAMED = re.compile(
    rf"(?i)\b{_WEEKDAY}\b|\b{_MONTH}\b|\d(?:st|nd|rd|th)\b|\b\w*(?:first|second|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth)\b|\d[ ./-]\d|day\b|\btmrw\b|\btomorrow\b"
    r"|\bchristmas\b|\beaster\b|\beve\b"
)
_UNITS = (
    (r"\b(?:week|fortnight)", re.compile(r"\d{4}-W\d\d")),
    (r"\bmonth", re.compile(r"\d{4}-\d\d")),
    (r"\byear", re.compile(r"\d{4}")),
)


@dataclass(frozen=True, slots=True)
class Case:
    """One case of ``datetime_specs``: its line, its kind, its dates with their values, what we find."""

    line: int
    kind: str
    text: str
    gold: tuple[tuple[Told, tuple[str, ...]], ...]
    ours: tuple[Told, ...]
    peer: tuple[Told, ...]

    def passes(self, found: Sequence[Told]) -> bool:
        """Whether each date is found with one of its values."""
        return all(
            any(
                meet(one, other) and _same(other.value, values, self.text[one.start : one.end])
                for other in found
            )
            for one, values in self.gold
        )


def _same(value: str, values: Sequence[str], words: str) -> bool:
    """Whether the value is one of the days, or the week, month or year of one where the words count so."""
    bounds = bounds_of(value)
    if bounds is None:
        return False
    if bounds[0] != bounds[1] and (_DAY_NAMED.search(words) or not _counts_in(value, words)):
        return False
    return any(bounds[0].isoformat() <= one <= bounds[1].isoformat() for one in values)


def _counts_in(value: str, words: str) -> bool:
    """Whether a week, month or year is what the words count in."""
    return any(re.search(unit, words, re.IGNORECASE) and shape.fullmatch(value) for unit, shape in _UNITS)


def read_cases(folder: Path, *, beside: bool) -> Iterator[Case]:
    """The cases whose every expression of a day is a single date, a relative date or a weekday."""
    for number, line in enumerate((folder / "english.jsonl").read_text("utf-8").splitlines(), 1):
        record = json.loads(line)
        dates = [one for one in record["timexes"] if one["type"] == "date"]
        if not dates or record["ref"] is None:
            continue
        gold = []
        for one in dates:
            values = tuple(
                v["value"] for v in one["values"] or () if re.match(r"\d{4}-", v.get("value") or "")
            )
            gold.append((Told(one["start"], one["end"], ""), values))
        if all(values for _, values in gold):
            day = record["ref"][:10]
            peer = find_peer(record["text"], day) if beside else ()
            kind = _kind(record["text"][dates[0]["start"] : dates[0]["end"]], dates[0]["timex"][0])
            yield Case(number, kind, record["text"], tuple(gold), find(record["text"], day), peer)


def _kind(words: str, timex: str) -> str:
    if re.search(rf"(?i){_WEEKDAY}\b", words):
        return "weekday"
    return (
        "single date" if re.search(r"\d", words) and re.match(r"(?:\d|XXXX-\d)", timex) else "relative date"
    )


def cases(folder: Path, *, beside: bool) -> dict[str, Any]:
    """The share of cases that pass, of those we claim and of all, by kind."""
    read = list(read_cases(folder, beside=beside))
    unread = {line for lines in unsupported().values() for line in lines}
    claimed = [case for case in read if case.line not in unread]
    told: dict[str, Any] = {
        "claimed": with_interval([float(case.passes(case.ours)) for case in claimed]),
        "all": with_interval([float(case.passes(case.ours)) for case in read]),
        "unsupported": {reason: len(lines) for reason, lines in sorted(unsupported().items())},
    }
    for kind in ("single date", "relative date", "weekday"):
        told[kind] = with_interval([float(case.passes(case.ours)) for case in claimed if case.kind == kind])
    if beside:
        told["dateparser, of the claimed"] = with_interval(
            [float(case.passes(case.peer)) for case in claimed]
        )
    return told


def unsupported() -> dict[str, list[int]]:
    """The cases we do not claim to read: reason to lines."""
    loaded: dict[str, list[int]] = json.loads(UNSUPPORTED.read_text("utf-8"))
    return loaded


def show_cases(folder: Path) -> None:
    """The cases that fail, claimed ones first."""
    unread = {line for lines in unsupported().values() for line in lines}
    for case in sorted(
        read_cases(folder / "data" / "events" / "datetime_specs", beside=False),
        key=lambda case: (case.line in unread, case.line),
    ):
        if not case.passes(case.ours):
            gold = [(case.text[one.start : one.end], values) for one, values in case.gold]
            told = [(case.text[one.start : one.end], one.value) for one in case.ours]
            print(f"{case.line} {case.kind} {'unclaimed' if case.line in unread else ''} {gold} {told}")
