"""Times on public sets, dateparser beside us in the same run; ``python -m bench.times`` prints JSON.

``--errors`` prints the tune half's errors instead, ``--cases`` the cases of ``datetime_specs`` that fail.

*esc_timex*: news whose time expressions bear TIMEX3 values.  Only sentences with an annotated event were
labelled, so only those are scored: a value is right where an expression that overlaps has it to the letter
(a month or day of one figure is read as two; labels without a value are left out).  Its halves are told
apart by document: the rules were made on the tune half, the score half is only scored.  The texts come in
separate words, with spaces before every sign; they are put together again for all who read them.
dateparser answers in whole days only, so labels of months, years and lengths are lost to it; the rows of
"days" score both on the labels of days alone.

*datetime_specs*: the single dates, relative dates and weekdays of a chat assistant's test cases.  A case is
right where each of its dates is found with one of its listed days; where the words only count weeks, months
or years and name no day, weekday or ordinal of a day, to that unit: "in two months" is right to the month.
What we do not claim to read stands in ``times_unsupported.json``, by line and reason.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.floors import corpus_hash
from bench.intervals import quotient_interval
from bench.shared_data import ABSENT, in_tune_half, shared
from bench.stories.natural import led_back
from bench.times_cases import cases, show_cases
from bench.times_found import Told, find, find_peer, meet

_ONE_FIGURE = re.compile(r"(?<=-)(\d)(?!\d)")
_WHOLE_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Page:
    """One document: what is labelled, what we and the peer find, in its labelled sentences."""

    name: str
    text: str
    gold: tuple[Told, ...]
    ours: tuple[Told, ...]
    peer: tuple[Told, ...]


def read_pages(folder: Path, *, beside: bool) -> Iterator[Page]:
    """The documents of ``esc_timex``."""
    for line in (folder / "docs.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        text, places = led_back(record["text"])
        day = (record["dct"] or "")[:10] or None
        spans = [
            (begin, end)
            for _, begin, end in record["sentences"]
            if any(begin <= event["start"] < end for event in record["events"])
        ]
        gold = [Told(one["start"], one["end"], one["value"] or "") for one in record["timexes"]]
        unvalued = [one for one in gold if not one.value]
        gold = [one for one in gold if one.value and _within(one, spans)]
        sides = []
        for found in (find(text, day), find_peer(text, day) if beside else ()):
            placed = [Told(places[one.start], places[one.end - 1] + 1, one.value) for one in found]
            sides.append(
                tuple(o for o in placed if _within(o, spans) and not any(meet(o, u) for u in unvalued))
            )
        yield Page(record["doc_id"], record["text"], tuple(gold), *sides)


def _within(one: Told, spans: Sequence[tuple[int, int]]) -> bool:
    return any(begin <= one.start < end for begin, end in spans)


def normal(value: str) -> str:
    """A value with its months and days in two figures."""
    return _ONE_FIGURE.sub(r"0\1", value)


def right(gold: Sequence[Told], found: Sequence[Told], *, valued: bool) -> int:
    """How many labelled expressions have a found one that overlaps and, where wanted, has their value."""
    free = list(found)
    count = 0
    for one in sorted(gold, key=lambda told: told.start):
        for other in free:
            if meet(one, other) and (not valued or normal(one.value) == normal(other.value)):
                free.remove(other)
                count += 1
                break
    return count


def f1(parts: Sequence[float]) -> float | None:
    """F1 of right, found and labelled."""
    hit, found, gold = parts
    return 2 * hit / (found + gold) if found + gold else None


def figures(pages: Sequence[Page]) -> dict[str, Any]:
    """Value F1 and overlap F1 of ours and the peer's."""
    told: dict[str, Any] = {"documents": len(pages), "labelled": sum(len(page.gold) for page in pages)}
    for who in ("ours", "peer"):
        rows: dict[bool, list[tuple[float, float, float]]] = {True: [], False: []}
        for page in pages:
            found = getattr(page, who)
            for valued, row in rows.items():
                hit = right(page.gold, found, valued=valued)
                row.append((float(hit), float(len(found)), float(len(page.gold))))
        name = "ours" if who == "ours" else "dateparser"
        if any(count for _, count, _ in rows[True]):
            told[name] = {
                "value_f1": _quotient(rows[True]),
                "value_precision": _share(rows[True], 1),
                "value_recall": _share(rows[True], 2),
                "overlap_f1": _quotient(rows[False]),
            }
    return told


def days_alone(page: Page) -> Page:
    """The page with its labels of days; what was found on other labels, or tells no day, is left out."""
    gold = tuple(one for one in page.gold if _is_day(one))
    others = tuple(one for one in page.gold if not _is_day(one))

    def kept(found: Sequence[Told]) -> tuple[Told, ...]:
        return tuple(
            one
            for one in found
            if any(meet(one, label) for label in gold)
            or (_is_day(one) and not any(meet(one, label) for label in others))
        )

    return Page(page.name, page.text, gold, kept(page.ours), kept(page.peer))


def _is_day(one: Told) -> bool:
    return _WHOLE_DAY.fullmatch(normal(one.value)) is not None


def _quotient(rows: Sequence[tuple[float, float, float]]) -> dict[str, Any]:
    whole = f1([sum(column) for column in zip(*rows, strict=True)])
    return {"mean": None if whole is None else round(whole, 4), "interval": quotient_interval(rows, f1)}


def _share(rows: Sequence[tuple[float, float, float]], under: int) -> float:
    return round(sum(row[0] for row in rows) / max(1.0, sum(row[under] for row in rows)), 4)


def measure(folder: Path, *, beside: bool = False) -> dict[str, Any]:
    """The figures of both sets, and the hashes of what they were measured on."""
    events = folder / "data" / "events"
    pages = list(read_pages(events / "esc_timex", beside=beside))
    return {
        "corpus": {name: corpus_hash(events / name) for name in ("esc_timex", "datetime_specs")},
        "esc_timex": {
            "tune": figures([page for page in pages if in_tune_half(page.name)]),
            "score": figures([page for page in pages if not in_tune_half(page.name)]),
            "all": figures(pages),
            "score, days": figures([days_alone(page) for page in pages if not in_tune_half(page.name)]),
            "all, days": figures([days_alone(page) for page in pages]),
        },
        "datetime_specs": cases(events / "datetime_specs", beside=beside),
    }


def show_errors(folder: Path) -> None:
    """The tune half's labels that were missed, and what was found instead."""
    for page in read_pages(folder / "data" / "events" / "esc_timex", beside=False):
        if not in_tune_half(page.name):
            continue
        for one in page.gold:
            if not right([one], page.ours, valued=True):
                met = [(page.text[o.start : o.end], o.value) for o in page.ours if meet(one, o)]
                before = page.text[max(0, one.start - 60) : one.start].replace("\n", " ")
                print(f"miss {page.name} {one.value} {before}[[{page.text[one.start : one.end]}]] {met}")
        for other in page.ours:
            if not any(meet(one, other) for one in page.gold):
                before = page.text[max(0, other.start - 50) : other.end + 20].replace("\n", " ")
                print(f"extra {page.name} {other.value} {page.text[other.start : other.end]!r}: {before}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, or what fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list the tune half's errors")
    parser.add_argument("--cases", action="store_true", help="list the cases that fail")
    options = parser.parse_args(arguments)
    folder = shared()
    if folder is None:
        print(ABSENT, file=sys.stderr)
        return 1
    if options.errors:
        show_errors(folder)
    elif options.cases:
        show_cases(folder)
    else:
        print(json.dumps(measure(folder, beside=True), indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
