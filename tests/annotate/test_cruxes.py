"""Damaged sentences are told by sure signs, and what rests on them is marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from collatio.annotate.article import annotate
from collatio.records.encoder import NameKind, NameReading, SentenceReading
from collatio.records.passage import Span
from tests.annotate.reported.readers import read
from tests.builders import article


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Omar Carr said that Great Flood Harbour Guard (HG), Ann Lee, has hastened the end.", "office"),
        ("The clerk of the farmers he received Omar Carr before noon was.", "two subjects"),
        ("The doctor he to the harbour which lost it is looking.", "no verb"),
        ("The roof of the house it insures not they write on the form.", "no English order"),
        ("The clerk said to the letter that it will answer.", "as if it could hear"),
    ],
)
def test_a_sign_of_damage(text: str, sign: str) -> None:
    (crux,) = annotate(article("A", "All was well.", text)).cruxes
    assert sign in crux.note
    assert crux.passages[0].exact == text


@pytest.mark.parametrize(
    "text",
    [
        "The commander of the Great Harbour Guard (HG), Ann Lee, has left.",
        "The Great Harbour Guard (HG), the port and Ann Lee have signed.",
        "The man he met was kind.",
        "The plan he says will fail is dear.",
        "They asked whether or not they should go.",
        "The doctor pointed to the letter that Omar Carr had sent.",
        "The mayor told the council that he to this day had never lied.",
    ],
)
def test_sound_sentences_are_let_be(text: str) -> None:
    assert annotate(article("A", text)).cruxes == ()


def test_who_is_named_as_speaking_to_himself() -> None:
    found = read("⟦s1|Ann Lee⟧ ⟦cue1|wrote⟧ to ⟦a1|Ann Lee⟧ ⟦c1|that the dam would open⟧.")
    assert "speaking to" in found.cruxes[0].note


def test_what_stands_in_a_damaged_sentence_is_marked_and_worth_less() -> None:
    damaged = "⟦s1|Omar Carr⟧ ⟦cue1|said⟧ ⟦c1|that Great Harbour Guard (HG), Ann Lee, has hastened the end⟧."
    first, second = read(damaged, "⟦s2|Omar Carr⟧ ⟦cue2|said⟧ ⟦c2|that it would rain⟧.").quotations
    assert first.in_crux
    assert not second.in_crux
    assert first.score < second.score


def test_other_languages_are_not_looked_at() -> None:
    found = annotate(article("A", "The doctor he to the harbour.", language="es"))
    assert found.cruxes == ()
    assert found.article.measured["cruxes"].state == "no"


def test_a_name_read_once_as_a_body_is_still_a_person_s() -> None:
    damaged = "Omar Carr said that Great Flood Harbour Guard (HG), Ann Lee, has hastened the end."
    texts = ("Ann Lee came.", damaged, "Ann Lee went.")
    kinds: dict[str, NameKind] = {damaged: "organisation"}
    assert annotate(article("A", *texts), _Names("Ann Lee", kinds)).cruxes
    assert not annotate(article("A", *texts), _Names("Ann Lee", dict.fromkeys(texts, "organisation"))).cruxes


class _Names:
    """Sees one name, in some sentences as a body's."""

    name, sha256, languages = "names", "0" * 64, frozenset({"en"})

    def __init__(self, written: str, kinds: Mapping[str, NameKind]) -> None:
        self.written, self.kinds = written, kinds

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        return tuple(self._one(sentence) for sentence in sentences)

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        return tuple((1.0,) for _ in sentences)

    def _one(self, sentence: str) -> SentenceReading:
        at = sentence.index(self.written)
        kind = self.kinds.get(sentence, "person")
        return SentenceReading((), (), (NameReading(Span(at, at + len(self.written)), kind, 0.9),), (), ())
