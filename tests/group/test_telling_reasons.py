"""Reasons that tell a reader something come first; quoted words that stand anywhere are none."""

from __future__ import annotations

from collatio.group.compared import Compared
from collatio.group.features import features_of
from collatio.group.likeness import likeness
from collatio.group.lookalikes import look_alikes
from collatio.group.sharing import shared_notes
from collatio.group.weights import Pile, weigh
from collatio.records.annotated import Annotated
from tests.builders import article
from tests.finding import annotated, said
from tests.group.piles import letter_pile


def quoting(outlet: str, words: str) -> Annotated:
    page = article(outlet, f"The mayor of Osterby spoke in the harbour. “{words}” Ilse Marten said.")
    return annotated(page, quotations=[said(page, words, by="Ilse Marten")])


def quoted_notes(one: str, other: str) -> list[str]:
    pages = weigh([features_of(quoting("Lantern", one)), features_of(quoting("Beacon", other))]).articles
    pile = weigh([page.features for page in pages])
    return [
        note.note for note in shared_notes(pile.articles[0], pile.articles[1:], pile) if note.kind == "quoted"
    ]


def test_quoted_words_that_stand_anywhere_are_no_reason() -> None:
    assert quoted_notes("There is peace in the Middle East,", "We have friends in the Middle East,") == []
    assert quoted_notes("That was a lot of the same,", "It takes a lot of the money,") == []
    assert quoted_notes("I spoke with the mayor of Osterby,", "A letter from the mayor of Osterby,") == []


def test_quoted_words_that_say_something_are_one() -> None:
    (note,) = quoted_notes(
        "The cranes will never lift a crate again,", "Those cranes will never lift a crate,"
    )
    assert "cranes will never lift a crate" in note


def test_what_is_set_apart_by_names_of_one_word_comes_last() -> None:
    pages = sorted(letter_pile(), key=lambda one: one.article.id)
    pile: Pile = weigh([features_of(one) for one in pages])
    outlets = [one.article.outlet_name for one in pages]
    story = [place for place, outlet in enumerate(outlets) if outlet in ("Astra", "Bellwether", "Cormorant")]
    every = range(len(pages))
    pairs = {(a, b): likeness(pile.articles[a], pile.articles[b]) for a in every for b in every if a < b}
    (alike,) = look_alikes(story, dict.fromkeys(every, "s"), Compared.of(pairs), pile)
    short = [
        one.kind in ("participant", "place", "name")
        and not any(" " in p.exact for p in (*one.here, *one.there))
        for one in alike.apart
    ]
    assert short == sorted(short)
    assert alike.apart[0].kind == "date"
