from __future__ import annotations

from collatio.group.features import features_of
from collatio.group.likeness import likeness
from collatio.group.newsnotes import other_news, published_together
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
