from __future__ import annotations

import pytest

from collatio.engine.inprocess import InProcessEngine
from collatio.group.copies import Copies, copies_among
from collatio.group.features import Features, features_of
from tests.builders import article
from tests.finding import annotated, day

WIRE = (
    "The harbour of Brenning reopened on 4 March 2031 after a strike of 23 days, and the first barge to pass the "
    "lock carried flour, lamp oil and two brass bands. Ferrymen had asked for warmer coats and a second cook; they "
    "got the coats. Pelle Anker, who speaks for the guild, called the settlement a draw and went home to sleep."
)


def _page(
    outlet: str, text: str, published: str = "2031-03-05", told: tuple[str, ...] = ("4 March 2031",)
) -> Features:
    page = article(outlet, ("headline", f"{outlet} has the news"), text, published=published)
    values = {"4 March 2031": "2031-03-04", "6 April 2031": "2031-04-06"}
    return features_of(annotated(page, times=[day(page, written, values[written]) for written in told]))


def _copies(*pages: Features) -> Copies:
    return copies_among(pages, InProcessEngine())


def test_one_wire_is_compared_once() -> None:
    snow = _page("Egret", "Snow fell on Osterby.", told=())
    found = _copies(_page("Astra", WIRE), _page("Bellwether", WIRE), snow)
    assert len(found.standing) == 2
    assert found.stands[0] == found.stands[1]
    assert found.of[found.stands[0]] == (0, 1)
    assert found.stands[2] == 2


@pytest.mark.parametrize(
    "other",
    [
        _page("Cormorant", WIRE.replace("23 days", "41 days")),
        _page("Cormorant", WIRE.replace("4 March", "6 April"), told=("6 April 2031",)),
        _page("Cormorant", WIRE, published="2031-04-05"),
        _page("Cormorant", f"{WIRE} Mira Oskarsen wept. Oskarsen laughed. Oskarsen slept."),
    ],
    ids=["another figure", "another day", "another month", "another person"],
)
def test_a_bulletin_that_comes_again_is_compared_for_itself(other: Features) -> None:
    pages = (_page("Astra", WIRE), _page("Bellwether", WIRE), other)
    assert _copies(*pages).stands[2] == 2


def test_a_clipped_copy_tells_nothing_else() -> None:
    clipped = _page("Dunlin", " ".join(WIRE.split()[:40]))
    found = _copies(_page("Astra", WIRE), _page("Bellwether", WIRE), clipped)
    assert len(found.standing) == 1
