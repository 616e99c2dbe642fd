from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from collatio.collate.meaning import StoryMeanings
from collatio.collate.said.likeness import Likeness
from collatio.collate.said.matching import fragment_match
from collatio.collate.said.statements import Statement, statements
from collatio.collate.said.utterances import Brought, brought_together
from collatio.records.annotated import Annotated, QuotationForm
from collatio.records.encoder import Meant
from collatio.records.passage import Span
from collatio.text.terms import words
from tests.builders import article
from tests.finding import annotated, said

#: Words that mean one thing, a line a thing; any other word means itself.
SAME = (
    "guard protect shield",
    "harbour port haven",
    "gladly readily willingly",
    "winter frost cold",
    "ships vessels boats",
    "reopen unlock",
    "promise pledge vow",
    "storm tempest gale",
)


@dataclass(frozen=True)
class Dictionary:
    """A reader for which words of one line mean the same and all others nothing alike."""

    languages = frozenset(("en",))

    def meant(self, sentences: Sequence[str]) -> tuple[Meant, ...]:
        return tuple(self._one(sentence) for sentence in sentences)

    def _one(self, sentence: str) -> Meant:
        found = list(words(sentence))
        places = [self._place(word.folded) for word in found]
        total = [sum(column) for column in zip(*places, strict=True)]
        length = sum(value * value for value in total) ** 0.5
        spans = tuple(Span(word.start, word.end) for word in found)
        return Meant(spans, places, [value / length for value in total])

    def _place(self, word: str) -> list[float]:
        line = next((at for at, same in enumerate(SAME) if word in same.split()), None)
        at = line if line is not None else 8 + sum(map(ord, word)) * 7 % 120
        return [float(at == column) for column in range(128)]


def page(outlet: str, *told: str, by: str | None = "Lund", form: QuotationForm = "direct") -> Annotated:
    """A page with a quotation in each of ``told``, their marks left off where all is in marks."""
    around = ("“", "”") if form == "direct" else ("", "")
    made = article(outlet, *(f"{around[0]}{one}{around[1]}, {by or 'someone'} said." for one in told))
    return annotated(
        made, quotations=[replace(said(made, one, by=by), form=form, id=f"{outlet}{one}") for one in told]
    )


def brought(*pages: Annotated) -> Brought:
    pieces: list[Statement] = []
    for rank, one in enumerate(pages):
        known = [
            replace(q, speaker=q.speaker and replace(q.speaker, entity=q.speaker.name))
            for q in one.quotations
        ]
        pieces += statements(one, rank, known)
    return brought_together(pieces, StoryMeanings(Dictionary()))


def groups(found: Brought) -> list[list[str]]:
    return sorted(
        sorted(" ".join(p.exact for p in one.content) for one in group) for group in found.utterances
    )


GUARD = "We gladly guard the harbour and its ships through winter"
SHIELD = "Willingly we shield the port with all vessels through the cold"


def test_translations_of_one_sentence_are_one_utterance() -> None:
    assert len(groups(brought(page("A", GUARD), page("B", SHIELD)))) == 1


def test_two_speakers_never_said_one_thing() -> None:
    assert len(groups(brought(page("A", GUARD), page("B", SHIELD, by="Oskarsen")))) == 2


def test_one_text_that_says_two_things_alike_means_two() -> None:
    assert len(groups(brought(page("A", GUARD, SHIELD)))) == 2


def test_a_sentence_with_the_same_beginning_and_another_end_stays_apart() -> None:
    other = "Willingly we shield the tax office against every further audit of its ledgers"
    assert len(groups(brought(page("A", GUARD), page("B", other)))) == 2


def test_a_name_that_both_speak_of_makes_no_likeness() -> None:
    fakes = [page("A", "Nobody forgets what Operation Heron did"), page("B", "A poem called Operation Heron")]
    told = [one for rank, p in enumerate(fakes) for one in statements(p, rank, p.quotations)]
    plain = [
        one
        for rank, p in enumerate(
            [page("A", "Nobody forgets what operation heron did"), page("B", "A poem called operation heron")]
        )
        for one in statements(p, rank, p.quotations)
    ]
    named = Likeness(StoryMeanings(Dictionary()), told)
    unnamed = Likeness(StoryMeanings(Dictionary()), plain)
    assert named.odds(*told) < unnamed.odds(*plain)


def test_words_in_marks_are_the_speakers_whatever_stands_around_them() -> None:
    whole = "We will spare no plank in this long storm"
    told = "Norland’s navy would “spare no plank” to rescue the Brenning fleet, its flags and its anchors"
    assert len(groups(brought(page("A", whole), page("B", told, form="mixed")))) == 1
    assert (
        len(
            groups(
                brought(
                    page("A", whole), page("B", told.translate({0x201C: "", 0x201D: ""}), form="indirect")
                )
            )
        )
        == 2
    )


@pytest.mark.parametrize(("river", "is_one"), [("Ostra", True), ("Lenna", False)])
def test_a_few_words_in_marks_told_of_another_name_are_other_words(river: str, is_one: bool) -> None:
    (whole,) = statements(
        made := page("A", "The Ostra has no owner, and nobody may dam it"), 0, made.quotations
    )
    told = page("B", f"that the {river} “has no owner”", form="mixed")
    (mixed,) = statements(told, 1, told.quotations)
    assert (fragment_match(mixed, whole) is not None) == is_one


def test_of_a_language_that_the_reader_does_not_read_no_meaning_is_known() -> None:
    pages = [page("A", GUARD), page("B", SHIELD)]
    foreign = [replace(one, article=replace(one.article, language="tr")) for one in pages]
    assert len(groups(brought(*pages))) == 1
    assert len(groups(brought(*foreign))) == 2


def test_what_fits_two_evenly_stands_alone_and_names_both() -> None:
    one = "We have lost the ridge and every tree that stood on it"
    other = "We have lost four engines and not a single driver"
    found = brought(page("A", one, other), page("B", "We have lost", form="mixed"))
    (places,) = found.floating.values()
    assert {" ".join(p.exact for p in place.content) for place in places} == {one, other}


def test_what_floats_between_two_wordings_of_one_thing_is_that_thing() -> None:
    one = "Never again shall we guard the harbour and its ships through winter"
    other = "Never again shall we shield the port and its vessels through winter"
    found = brought(page("A", one), page("C", other), page("B", "Never again shall we", form="mixed"))
    assert not found.floating


def test_the_order_of_pages_makes_no_difference() -> None:
    pages = [
        page("A", GUARD),
        page("B", SHIELD),
        page("C", "Lund will protect the haven in frost", form="indirect"),
    ]
    assert groups(brought(*pages)) == groups(brought(*pages[::-1]))


@pytest.mark.parametrize("wording", ["…", "“”"])
def test_marks_without_words_are_no_statement(wording: str) -> None:
    assert not statements(page("A", wording), 0, page("A", wording).quotations)
