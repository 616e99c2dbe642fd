"""Which paper "the Times" is: the page's own, the one it names in full, or one that nobody can tell."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from collatio.annotate.mastheads import is_own_name
from tests.builders import article


def parents(*blocks: str, outlet: str = "Gossip") -> list[tuple[str | None, str]]:
    return [(one.parent, one.kind) for one in annotate(article(outlet, *blocks)).citations]


@pytest.mark.parametrize("word", ["Times", "Post", "Journal", "News"])
def test_a_masthead_alone_is_a_paper_without_a_name(word: str) -> None:
    assert parents(f"A neighbour told the {word} that the dam leaked.") == [(None, "unnamed")]


def test_a_masthead_is_the_paper_that_the_page_names_in_full() -> None:
    first = "Ann Lee told the Tarn Courier that the dam was full."
    assert parents(first, "A neighbour told the Courier that it leaked.") == [("Tarn Courier", "outlet")] * 2
    first = "Ann Lee told the LA Times that the dam was full."
    assert (
        parents(first, "A neighbour told the Times that it leaked.") == [("Los Angeles Times", "outlet")] * 2
    )


def test_of_two_papers_with_one_masthead_neither_is_meant() -> None:
    first = "Ann Lee told the Tarn Courier and Omar Carr told the Ost Courier that the dam was full."
    assert parents(first, "A neighbour told the Courier that it leaked.")[-1] == (None, "unnamed")


def test_a_paper_of_which_there_is_one_keeps_its_name() -> None:
    assert parents("The dam leaked, the Guardian reported.") == [("The Guardian", "outlet")]


def test_a_pages_own_masthead_is_no_parent() -> None:
    words = ("King told the Daily News that the dam leaked.", "King told The News that it broke.")
    assert parents(*words, outlet="The Harbour Daily News") == []
    assert parents(*words, outlet="harbourdailynews.com") == []


def test_a_person_who_is_called_as_an_agency_is_cites_nothing() -> None:
    assert parents("Mayor Ann Bloomberg came to the dam. The dam is safe, Bloomberg said.") == []
    assert parents("The dam is safe, Bloomberg reported.") == [("Bloomberg", "agency")]


@pytest.mark.parametrize(
    ("outlet", "name", "own"),
    [
        ("www.tarntimes.co.uk", "the Times", True),
        ("tarn-times.com", "Tarn Times", True),
        ("The Tarn Times", "the Times", True),
        ("foxes.com", "NBC News", False),
        ("times.com", "TV", False),
        ("The Tarn Times", "the Harbour Times", False),
    ],
)
def test_an_outlet_goes_by_its_last_words_and_its_address(outlet: str, name: str, own: bool) -> None:
    assert is_own_name(outlet, name) is own
