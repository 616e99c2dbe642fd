"""Names as a reader sees them, and those it misses that the text itself gives away."""

from __future__ import annotations

import pytest
from bench.reader.oracle import GoldText, OracleEncoder

from collatio.annotate.layout import lay_out
from collatio.annotate.names import find_names
from collatio.annotate.reported.naming import names_read
from collatio.annotate.reported.placed import Readings
from collatio.lang import language
from collatio.records.encoder import NameKind
from collatio.records.passage import Span
from tests.annotate.reported.readers import only
from tests.builders import article


def names(text: str, *seen: tuple[NameKind, str]) -> list[str]:
    """What is taken for a name where a reader sees each of ``seen`` at its first place only."""
    spans = tuple((kind, Span(text.index(name), text.index(name) + len(name))) for kind, name in seen)
    layout = lay_out(article("A", text), language("en"))
    readings = Readings(layout, OracleEncoder(GoldText(text, (), names=spans)))
    return [run.name for run in names_read(readings, find_names(layout))]


@pytest.mark.parametrize(
    ("text", "seen", "found"),
    [
        ("The ship of Farwater left. In May Farwater sank.", ("organisation", "Farwater"), "Farwater"),
        ("Yesterday Ann Lee left. The ship and Lee were seen.", ("person", "Ann Lee"), "Lee"),
    ],
)
def test_a_name_read_once_is_that_name_elsewhere(text: str, seen: tuple[NameKind, str], found: str) -> None:
    assert names(text, seen) == [seen[1], found]


def test_a_place_that_ends_like_a_persons_name_is_not_that_person() -> None:
    assert names("Yesterday Ann Lee left. The ship lies in Lee.", ("person", "Ann Lee")) == ["Ann Lee"]


def test_what_the_reader_never_saw_and_nobody_says_is_no_name() -> None:
    assert names("Yesterday Ann Lee left for the Harbour.", ("person", "Ann Lee")) == ["Ann Lee"]


def test_letters_with_stops_keep_their_last_one() -> None:
    assert names("The dam of the O.R. Guild broke.", ("organisation", "O.R.")) == ["O.R."]


def test_a_name_that_the_reader_takes_for_the_speaker_is_one() -> None:
    said = "⟦s1|the Harbour Court⟧ ⟦cue1|said⟧ ⟦c1|that the dam would open⟧"
    found = only(f"Ann Lee left when {said}.", names=[("person", "Ann Lee")])
    assert found.speaker is not None
    assert found.speaker.name == "Harbour Court"


@pytest.mark.parametrize("word", ["Others", "Women", "Officials", "Farmers"])
def test_a_word_that_begins_its_sentence_is_no_name_for_that(word: str) -> None:
    found = only(f"Ann Lee left. ⟦s1|{word}⟧ ⟦cue1|said⟧ ⟦c1|that it leaked⟧.", names=[("person", "Ann Lee")])
    assert found.speaker is not None
    assert found.speaker.entity is None
