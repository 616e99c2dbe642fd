"""Readings that end inside words are brought to the words of the page."""

from __future__ import annotations

import pytest

from collatio.annotate.reported.wholes import Wholes
from collatio.lang import language
from collatio.records.encoder import CueReading, NameKind, NameReading, PartKind, PartReading, RoleReading
from collatio.records.passage import Span


def span_of(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


def wholes(text: str) -> Wholes:
    return Wholes(text, Span(0, len(text)), language("en"))


def names(text: str, *read: tuple[str, NameKind]) -> list[str]:
    readings = [NameReading(span_of(text, words), kind, 0.9) for words, kind in read]
    return [text[one.span.start : one.span.end] for one in wholes(text).names(readings)]


@pytest.mark.parametrize(
    ("text", "read", "kind", "name"),
    [
        ("General Ta’ani left.", "ani", "person", "Ta’ani"),
        ("Omar al-Tarni left.", "Tarni", "person", "al-Tarni"),
        ("The Al-Tarn Brigade left.", "Al", "organisation", "Al-Tarn"),
        ("Ann Amir-Lee left.", "Lee", "person", "Amir-Lee"),
        ("Ann Amir-Lee left.", "Ann Amir", "person", "Ann Amir-Lee"),
        ("The Tarn-backed guard left.", "Tarn", "place", "Tarn"),
        ("An anti-Tarn march began.", "Tarn", "place", "Tarn"),
        ("Anti-Carr voices rose.", "Carr", "person", "Carr"),
        ("Tarn’s harbour froze.", "Tarn’s", "place", "Tarn"),
        ("Tarn’s Harbour Guard left.", "s Harbour Guard", "organisation", "Harbour Guard"),
        ("Tarn’s harbour froze.", "Tarn", "place", "Tarn"),
    ],
)
def test_a_name_is_the_page_s_word(text: str, read: str, kind: NameKind, name: str) -> None:
    found = [one.strip() for one in names(text, (read, kind))]
    assert found == [name]


def test_two_names_of_one_word_are_one() -> None:
    assert names("General Ta’ani left.", ("Ta", "person"), ("ani", "person")) == ["Ta’ani"]


def test_two_names_beside_a_hyphen_stay_two() -> None:
    assert names("The Lee-Carr pact held.", ("Lee", "person"), ("Carr", "person")) == ["Lee", "Carr"]


def parts(text: str, cue: str, *read: tuple[str, PartKind]) -> list[str]:
    readings = tuple(PartReading(kind, span_of(text, words), 0.9) for words, kind in read)
    made = wholes(text).cue(CueReading(span_of(text, cue), 0.9, 0.0, 0.0, readings))
    return [text[one.span.start : one.span.end] for one in made.parts]


@pytest.mark.parametrize(
    ("text", "read", "part"),
    [
        ("Tarn’s top diplomat said no.", "s top diplomat", "Tarn’s top diplomat"),
        ("Tarn’s letter said no.", "Tarn’s", "Tarn"),
        ("The chief of the Harbour Guard (HG) said no.", "chief of the Harbour Guard (HG", "chief of the Harbour Guard (HG)"),
        ("A vice-mayor said no.", "A vice", "A vice-mayor"),
        ("He said no.", "He", "He"),
    ],
)  # fmt: skip
def test_a_speaker_is_whole_words(text: str, read: str, part: str) -> None:
    assert parts(text, "said", (read, "speaker")) == [part]


def test_a_bracket_that_closes_behind_the_cue_is_not_the_speaker_s() -> None:
    text = "The guard (HG said (so) no."
    assert parts(text, "said", ("guard (HG", "speaker")) == ["guard (HG"]


def test_a_party_without_a_telling_word_is_none() -> None:
    text = "Ann Lee told the by them that it rained."
    read: list[tuple[str, PartKind]] = [("the", "addressee"), ("by", "via"), ("that it rained", "content")]
    assert parts(text, "told", *read) == ["that it rained"]
    assert parts(text, "told", ("them", "addressee")) == ["them"]


def test_a_cue_and_a_role_are_whole_words() -> None:
    text = "The co-chair re-read it."
    made = wholes(text).cue(CueReading(span_of(text, "read"), 0.9, 0.0, 0.0, ()))
    assert text[made.span.start : made.span.end] == "re-read"
    (role,) = wholes(text).roles([RoleReading(span_of(text, "chair"), 0.9)])
    assert text[role.span.start : role.span.end] == "co-chair"
