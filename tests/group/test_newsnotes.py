from __future__ import annotations

from collatio.group.features import Features, features_of
from collatio.group.likeness import likeness
from collatio.group.newsnotes import other_news, published_otherwise, published_together
from collatio.group.weights import weigh
from tests.builders import article
from tests.finding import annotated

VOTE = "Deputies in Brenning threw out the grain duty by a narrow margin after a night of speeches. "
FIRE = "Firemen fought flames in a flour store at Osterby while farmers watched from carts nearby. "
GOING_ON = "So it went on and on. " * 24
AFFAIR = "The quarrel over the grain duty has gone on since the Brenning assembly met under Pelle Anker. " * 2


def _pair(lede: str, other: str) -> tuple[str, ...]:
    pages = [
        annotated(article(outlet, first, GOING_ON, AFFAIR, published="2031-05-02"))
        for outlet, first in (("One", lede), ("Two", other))
    ]
    pile = weigh([features_of(page) for page in pages])
    found = likeness(pile.articles[0], pile.articles[1])
    return tuple(p.exact for note in other_news(0, {1: found}, pile) for p in note.passages)


def test_other_first_words_are_shown_in_both_pages() -> None:
    assert _pair(VOTE, FIRE) == (VOTE, FIRE)
    assert _pair(VOTE, VOTE) == ()


def test_a_day_of_publication_in_common_is_told() -> None:
    page = features_of(annotated(article("One", VOTE, published="2031-05-02")))
    days = [page.published or 0, page.published or 0, 7]
    assert [note.note for note in published_together(page, days)] == [
        "was published on 2 May 2031, as 1 other page of this story"
    ]
    assert published_together(page, [page.published or 0]) == []


def test_a_page_of_another_day_than_all_of_a_story_says_so() -> None:
    def came_out(day: str | None) -> Features:
        return features_of(annotated(article(f"Of {day}", VOTE, published=day)))

    story = [came_out("2031-05-02"), came_out("2031-05-03"), came_out(None)]
    assert [apart.note for apart in published_otherwise(came_out("2031-05-04"), story)] == [
        "published on 4 May 2031 there, 1 day after all pages here (3 May 2031)"
    ]
    assert [apart.note for apart in published_otherwise(came_out("2031-04-29"), story)] == [
        "published on 29 April 2031 there, 3 days before all pages here (2 May 2031)"
    ]
    assert published_otherwise(came_out("2031-05-03"), story) == ()
    assert published_otherwise(came_out(None), story) == ()
    assert published_otherwise(came_out("2031-05-09"), story[:1]) == ()
