from __future__ import annotations

from collatio.group.compared import Compared
from collatio.group.copies import Copies
from collatio.group.features import features_of
from collatio.group.fellows import Fellows
from collatio.group.likeness import Likeness
from collatio.group.sharing import shared_notes
from collatio.group.weights import weigh
from tests.group.piles import letter_pile

PILE = weigh([features_of(found) for found in letter_pile()])


def test_a_page_among_the_others_shares_nothing_with_itself() -> None:
    first, *others = PILE.articles
    assert shared_notes(first, Fellows.of(PILE.articles), PILE) == shared_notes(first, others, PILE)
    assert shared_notes(first, [first], PILE) == ()


def test_pages_that_share_most_quoted_words_come_first() -> None:
    story = Fellows.of(PILE.articles)
    everyone = frozenset(range(len(PILE.articles)))
    assert story.quoting_most(PILE.articles[0], everyone - {0}, 1) == (PILE.articles[2],)
    assert story.quoting_most(PILE.articles[3], everyone - {3}, 5) == ()


def test_a_copy_is_compared_through_the_page_that_stands_for_it() -> None:
    copies = Copies.by([0, 0, 2])
    pair = Likeness(40, 30, None, None)
    found = Compared.of({(0, 2): pair}, copies)
    assert found.pair(1, 2) == pair
    assert found.pair(2, 1) == pair
    both = found.pair(0, 1)
    assert both is not None
    assert both.score == 100
    assert [list(found.beside(stand)) for stand in (0, 2, 3)] == [[2], [0], []]
    assert found.scores(1, 2) == pair
