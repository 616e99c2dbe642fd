from __future__ import annotations

from dataclasses import replace

from collatio.collate.said.occasions import occasions_of
from collatio.collate.said.statements import Statement, statements
from collatio.records.annotated import Annotated
from collatio.records.story import Occasion
from tests.builders import article
from tests.finding import annotated, day, said

GATES = "We keep the lock gates open"
BOATS = "Send us every boat that floats"


def page(outlet: str, *told: tuple[str, str, str], on: str | None = None, value: str = "") -> Annotated:
    """A page whose sentences are each a quotation after some words and with a cue: (before, quoted, cue)."""
    made = article(
        outlet, *(f"{before}“{words},” Lund {cue} in his letter{on or ''}." for before, words, cue in told)
    )
    found = [
        replace(one, speaker=one.speaker and replace(one.speaker, entity="lund"))
        for _, words, cue in told
        for one in [said(made, words, by="Lund", channel="letter", cue=cue)]
    ]
    times = [day(made, on.strip(), value)] if on else []
    return replace(annotated(made, quotations=found), times=tuple(times))


def occasion(*pages: Annotated) -> Occasion:
    held: dict[str, list[Statement]] = {}
    for rank, one in enumerate(pages):
        for statement in statements(one, rank, one.quotations):
            held.setdefault(statement.content[0].exact, []).append(statement)
    (found,) = occasions_of(held, pages)
    return found


def test_what_a_page_says_of_the_order() -> None:
    assert occasion(page("A", ("", GATES, "wrote"), ("In conclusion, ", BOATS, "said"))).order == (
        (GATES, BOATS),
    )
    assert occasion(page("A", ("", BOATS, "concluded"), ("", GATES, "wrote"))).order == ((GATES, BOATS),)
    assert occasion(page("A", ("", GATES, "began"), ("", BOATS, "wrote"))).order == ((GATES, BOATS),)
    assert occasion(page("A", ("", GATES, "wrote"), ("", BOATS, "said"))).order == ()


def test_pages_that_contradict_one_another_tell_no_order() -> None:
    first = page("A", ("", GATES, "wrote"), ("In conclusion, ", BOATS, "said"))
    second = page("B", ("", BOATS, "wrote"), ("In conclusion, ", GATES, "said"))
    assert occasion(first, second).order == ()


def test_the_day_that_stands_beside_the_naming() -> None:
    found = occasion(page("A", ("", GATES, "wrote"), on=" on 4 March", value="2031-03-04"))
    assert found.when is not None
    assert (found.when.value, [p.exact for p in found.when.passages]) == ("2031-03-04", ["on 4 March"])


def test_two_days_are_no_day() -> None:
    one = page("A", ("", GATES, "wrote"), on=" on 4 March", value="2031-03-04")
    other = page("B", ("", BOATS, "wrote"), on=" on 5 March", value="2031-03-05")
    assert occasion(one, other).when is None
