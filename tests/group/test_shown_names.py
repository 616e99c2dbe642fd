"""Which names are shown to a reader as shared, or as standing on one side only."""

from __future__ import annotations

from collatio.group.features import features_of
from collatio.group.onlyin import only_in
from collatio.group.sharing import shared_notes
from collatio.group.weights import weigh
from collatio.records.article import Article
from collatio.records.passage import Note
from tests.builders import article
from tests.finding import annotated, place


def notes(one: Article, *others: Article) -> dict[str, Note]:
    pile = weigh([features_of(annotated(page)) for page in (one, *others)])
    found = shared_notes(pile.articles[0], pile.articles[1:], pile)
    return {note.kind: note for note in found}


def test_names_alike_in_two_consonants_are_not_shown_as_shared() -> None:
    one = article("One", "The League of the Axis met near Sarabiya in Brenning, the Aru channel said.")
    other = article("Other", "At the Aqsa gate in Brenning the Ari bells rang.")
    assert notes(one, other)["names"].note.endswith(": “Brenning”")


def test_a_short_name_that_both_tell_is_shown() -> None:
    shown = notes(article("One", "The ferry Oru sank."), article("Other", "Divers found the ferry Oru."))
    assert "“Oru”" in shown["names"].note


def test_short_words_and_particles_are_not_shown_as_shared() -> None:
    one = article("One", "the al rig caught a big herring shoal")
    other = article("Other", "an al rig with a big herring shoal")
    assert notes(one, other)["words"].note.endswith(": “herring”, “shoal”")


def test_a_name_is_only_here_when_no_part_of_it_stands_there() -> None:
    one = article("One", "The Harbour Guard Corps of Brenning and Pelle Anker met in OSTERBY.")
    other = article("Other", "The harbour guards of Osterby sang.")
    named = [place(one, name) for name in ("Harbour Guard Corps", "Pelle Anker", "OSTERBY", "Brenning")]
    assert [found.exact for found in only_in(named, [other])] == ["Brenning", "Pelle Anker"]


def test_spellings_of_one_name_are_shown_once() -> None:
    one = article("One", "BRENNING (Astra): In Brenning and in Osterby rain fell.")
    named = [place(one, name) for name in ("BRENNING", "Brenning", "Osterby")]
    assert len(only_in(named, [article("Other", "Snow fell.")])) == 2


def test_another_form_of_a_names_word_is_no_difference() -> None:
    one = article("One", "The Revolutionary Guard of Brenning sailed.")
    other = article("Other", "The Revolution Guards slept.")
    named = [place(one, "Revolutionary Guard"), place(one, "Guard"), place(one, "Brenning")]
    assert [found.exact for found in only_in(named, [other])] == ["Brenning"]
