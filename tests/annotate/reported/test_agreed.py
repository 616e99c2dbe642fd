"""Names on which the sentences of an article agree."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from collatio.annotate.reported.agreed import agreed_names
from collatio.records.encoder import CueReading, NameKind, NameReading, PartReading, SentenceReading
from collatio.records.passage import Span


def read(text: str, *names: tuple[str, NameKind, float], speaker: str | None = None) -> SentenceReading:
    words = tuple(Span(found.start(), found.end()) for found in re.finditer(r"\w+|[^\w\s]", text))
    made = tuple(NameReading(at(text, name), kind, score) for name, kind, score in names)
    cues: tuple[CueReading, ...] = ()
    if speaker is not None:
        part = PartReading("speaker", at(text, speaker), 0.9)
        cues = (CueReading(at(text, "said"), 0.9, 0.0, 0.0, (part,)),)
    return SentenceReading(words, (0.0,) * len(words), made, (), cues)


def at(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def told(*sentences: tuple[str, SentenceReading]) -> list[list[tuple[str, str]]]:
    found = agreed_names([text for text, _ in sentences], [reading for _, reading in sentences])
    return [
        [(text[name.span.start : name.span.end], name.kind) for name in names]
        for (text, _), names in zip(sentences, found, strict=True)
    ]


def sentence(text: str, *names: tuple[str, NameKind, float]) -> tuple[str, SentenceReading]:
    return text, read(text, *names)


def test_what_most_sentences_say_a_writing_is_it_is_everywhere() -> None:
    found = told(
        sentence("Harrow falls again", ("Harrow", "place", 0.8)),
        sentence("Harrow closed two mills.", ("Harrow", "organisation", 0.9)),
        sentence("Shares in Harrow fell.", ("Harrow", "organisation", 0.9)),
    )
    assert found == [[("Harrow", "organisation")]] * 3


def test_a_name_read_in_one_sentence_is_found_in_another() -> None:
    found = told(
        sentence("The Tarn Trust sued.", ("Tarn Trust", "organisation", 0.95)),
        sentence("Visit Tarn Trust, it said, or call Tarn Trusts."),
    )
    assert found[1] == [("Tarn Trust", "organisation")]


def test_a_last_name_alone_is_its_bearer() -> None:
    found = told(
        sentence("Ada Quill resigned.", ("Ada Quill", "person", 0.9)),
        sentence("Ada Quill left Tarn.", ("Ada Quill", "person", 0.9), ("Tarn", "place", 0.9)),
        sentence("Quill waved.", ("Quill", "organisation", 0.72)),
    )
    assert found[2] == [("Quill", "person")]


def test_a_name_nobody_is_sure_of_is_none() -> None:
    assert told(sentence("KO came early.", ("KO", "person", 0.6))) == [[]]


def test_who_is_seen_to_speak_need_not_be_so_sure_a_name() -> None:
    text = "Omary said so, and Dace agreed."
    reading = read(text, ("Omary", "person", 0.55), ("Dace", "person", 0.55), speaker="Omary")
    assert told((text, reading)) == [[("Omary", "person")]]


def test_a_known_name_never_reaches_into_another() -> None:
    found = told(
        sentence("York is old.", ("York", "place", 0.95)),
        sentence("York Street Theatre opened.", ("York Street Theatre", "organisation", 0.9)),
    )
    assert found[1] == [("York Street Theatre", "organisation")]


def test_names_with_marks_inside_and_short_or_small_writings() -> None:
    found = told(
        sentence("al-Nour and Al-Nour and EU spoke to tarn.",
                 ("Al-Nour", "person", 0.9), ("EU", "organisation", 0.9), ("tarn", "place", 0.9)),
        sentence("Later Al-Nour's aide met EU envoys near tarn."),
    )  # fmt: skip
    assert found[1] == [("Al-Nour", "person")]


@given(
    st.lists(
        st.lists(st.sampled_from(["Tarn", "Quill", "Ada Quill", "and", "of", "."]), max_size=8), max_size=5
    )
)
def test_names_are_in_order_and_apart(sentences: list[list[str]]) -> None:
    texts = [" ".join(words) for words in sentences]
    readings = []
    for text in texts:
        names: list[tuple[str, NameKind, float]] = []
        if "Ada Quill" in text:
            names.append(("Ada Quill", "person", 0.9))
        elif "Tarn" in text:
            names.append(("Tarn", "place", 0.8))
        readings.append(read(text, *names))
    for text, names_found in zip(texts, agreed_names(texts, readings), strict=True):
        spans = [name.span for name in names_found]
        assert spans == sorted(spans, key=lambda span: span.start)
        assert all(one.end <= other.start for one, other in pairwise(spans))
        assert all(text[span.start : span.end].strip() for span in spans)
