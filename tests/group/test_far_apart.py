"""Pages years apart about one bridge, alone and in piles of other pages."""

from __future__ import annotations

import random

import pytest

from collatio.engine.inprocess import InProcessEngine
from collatio.group.stories import group
from collatio.records.annotated import Annotated
from collatio.records.grouped import GroupedStory
from tests.builders import article
from tests.finding import annotated, day
from tests.group.piles import letter_pile

REOPENED = article(
    "Ilmen Courier",
    ("headline", "Karsk bridge reopens after repairs"),
    "The Karsk bridge over the river Ulva reopened to traffic after two years of repairs to its cables, the "
    "roads office of Velm said. Mayor Irja Tamm cut the ribbon before some hundred drivers.",
    "The bridge carries the only road between Velm and the port of Osk. The cables of the Karsk bridge had "
    "rusted, engineer Pavo Rell of the roads office said.",
    published="2019-05-14",
)
CLOSED = article(
    "Velm Post",
    ("headline", "Karsk bridge closed over cable fears"),
    "The Karsk bridge over the river Ulva was closed to traffic after engineers found rust in its cables, the "
    "roads office of Velm said. Mayor Irja Tamm asked drivers to take the ferry.",
    "The bridge carries the only road between Velm and the port of Osk. The cables of the Karsk bridge were "
    "repaired before, engineer Pavo Rell of the roads office said.",
    published="2024-03-15",
)
CLOSED_TOO = article(
    "Osk Herald",
    ("headline", "Drivers stranded as Karsk bridge closes"),
    "Hundreds of drivers waited for the ferry after the roads office of Velm closed the Karsk bridge over the "
    "river Ulva. Engineers had found rust in the cables, mayor Irja Tamm said.",
    "The bridge is the only road between Velm and the port of Osk, and its closing may last until the summer.",
    published="2024-03-16",
)


def unrelated(count: int) -> list[Annotated]:
    """Generated pages about nothing in common: words of made-up syllables, a made-up name each."""
    chance = random.Random(7)
    syllables = [c + v for c in "bdfgklmnprstv" for v in "aeiou"]

    def word() -> str:
        return "".join(chance.choice(syllables) for _ in range(3))

    pages = []
    for number in range(count):
        name = f"{word().title()} {word().title()}"
        told = " ".join(word() for _ in range(60))
        pages.append(
            annotated(
                article(
                    f"Other {number}",
                    f"The office of {name} said that {told}.",
                    f"Drivers, engineers and the mayor of {word().title()} asked about the road, {name} said.",
                    published=f"2024-0{1 + number % 9}-11",
                )
            )
        )
    return pages


def stories(*pages: Annotated) -> list[GroupedStory]:
    return list(group(pages, InProcessEngine()).stories)


def together(one: Annotated, other: Annotated, *others: Annotated) -> bool:
    found = stories(one, other, *others)
    return any(
        {one.article.id, other.article.id} <= {member.id for member in story.articles} for story in found
    )


@pytest.mark.parametrize("count", [0, 3, 8, 25])
def test_unrelated_pages_do_not_change_what_a_pair_is(count: int) -> None:
    pile = unrelated(count)
    letter = letter_pile()
    assert not together(annotated(REOPENED), annotated(CLOSED), *pile)
    assert together(annotated(CLOSED), annotated(CLOSED_TOO), *pile)
    assert together(letter[0], letter[1], *pile)
    assert not together(letter[0], letter[3], *pile)


@pytest.mark.parametrize("count", [0, 8])
def test_a_page_years_older_is_not_drawn_in_by_pages_alike_to_both(count: int) -> None:
    found = stories(annotated(REOPENED), annotated(CLOSED), annotated(CLOSED_TOO), *unrelated(count))
    (closing,) = (s for s in found if CLOSED.id in {member.id for member in s.articles})
    assert {member.id for member in closing.articles} == {CLOSED.id, CLOSED_TOO.id}
    (alike,) = (one for one in closing.lookalikes if one.article == REOPENED.id)
    assert alike.kind == "look-alike"
    assert [apart.note for apart in alike.apart if apart.kind == "date"] == [
        "published on 15 March 2024 here and on 14 May 2019 there, 1767 days apart at the nearest"
    ]


def test_a_later_page_with_news_of_its_own_that_recalls_the_old_day_looks_alike() -> None:
    old = annotated(
        article("Courier", REOPENED.text + " It reopened on 13 May 2019.", published="2019-05-14")
    )
    old = annotated(old.article, times=[day(old.article, "13 May 2019", "2019-05-13")])
    new_page = article(
        "Post",
        CLOSED.text + " It was closed on 14 March 2024, having reopened on 13 May 2019.",
        published="2024-03-15",
    )
    new = annotated(
        new_page,
        times=[day(new_page, "14 March 2024", "2024-03-14"), day(new_page, "13 May 2019", "2019-05-13")],
    )
    assert not together(old, new)
    (story,) = (s for s in stories(old, new) if old.article.id in {member.id for member in s.articles})
    assert [one.kind for one in story.lookalikes] == ["look-alike"]
