"""What a reader read in single sentences, at its places in the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from collatio.annotate.layout import lay_out
from collatio.annotate.reported.placed import LONGEST, Readings, between, has_words
from collatio.lang import language
from collatio.records.encoder import CueReading, Encoder, SentenceReading
from collatio.records.passage import Span
from tests.annotate.reported.readers import tagged
from tests.builders import article

_TEXT = "⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|the dam was full⟧. It rained."
_MORE = "The town slept."


class Shown:
    """A reader that keeps what it is shown and says of every word that it is reported as much as told."""

    name, sha256, languages = "shown", "f" * 64, frozenset({"en"})

    def __init__(self, inner: Encoder, belief: float = 0.0, cues: int = 0) -> None:
        self.inner = inner
        self.belief = belief
        self.cues = cues
        self.seen: list[str] = []

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        self.seen.extend(sentences)
        found = []
        for one in self.inner.read(sentences):
            more = tuple(CueReading(Span(0, 3), 0.9, 0.0, 0.0, ()) for _ in range(self.cues))
            beliefs = tuple(self.belief or belief for belief in one.reported)
            found.append(replace(one, reported=beliefs, cues=(*one.cues, *more)))
        return tuple(found)

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        return self.inner.vectors(sentences)


def readings(*blocks: str, belief: float = 0.0, cues: int = 0) -> Readings:
    made, encoder = tagged(*blocks)
    return Readings(lay_out(made, language("en")), Shown(encoder, belief, cues))


def test_each_sentence_keeps_its_block_and_whether_it_opens_it() -> None:
    found = readings(_TEXT, _MORE)
    assert [(one.block, one.opens) for one in found.sentences] == [(0, True), (0, False), (1, True)]
    text = found.layout.text
    (cue,) = found.sentences[0].cues
    assert text[cue.span.start : cue.span.end] == "said"
    assert [text[p.span.start : p.span.end] for p in cue.parts] == ["Ann Lee", "the dam was full"]


def test_sentences_by_place_and_by_their_neighbours() -> None:
    found = readings(_TEXT, _MORE)
    first, second, third = found.sentences
    assert found.at(first.span.start) is first
    assert found.at(first.span.end) is not first
    assert found.at(10_000) is None
    assert found.after(second) is third
    assert found.after(third) is None
    assert found.before(second) is first
    assert found.before(first) is None
    assert list(found.over(Span(first.span.end - 1, third.span.start + 1))) == [first, second, third]
    assert list(found.over(Span(first.span.end, second.span.start))) == []
    assert found.block_of(third) is found.layout.blocks[1]


def test_belief_is_the_mean_over_words_and_nothing_where_none_stands() -> None:
    found = readings(_TEXT)
    start = found.layout.text.index("the dam")
    assert found.belief(Span(start, start + len("the dam was full"))) == 1.0
    assert found.belief(Span(0, start)) == 0.0
    said = found.layout.text.index("said")
    assert found.belief(Span(said, start + len("the dam was"))) == 0.75
    assert found.belief(Span(3, 3)) == 0.0


def test_words_beside_a_place_are_taken_as_far_as_they_are_reported_and_there_is_room() -> None:
    found = readings(_TEXT)
    text = found.layout.text
    at = text.index("dam was")
    whole = Span(text.index("the dam"), text.index("full") + 4)
    assert found.reported_beside(Span(at, at + 3), Span(0, len(text)), 0.5) == whole
    assert found.reported_beside(Span(at, at + 3), Span(at, at + 7), 0.5) == Span(at, at + 7)


def test_a_sentence_too_long_to_be_read_keeps_its_place_and_is_not_shown() -> None:
    made = article("A", "dam " * (LONGEST // 4 + 9) + "burst. It rained.")
    encoder = Shown(tagged("It rained.")[1])
    found = Readings(lay_out(made, language("en")), encoder)
    assert encoder.seen == ["", "It rained."]
    assert [one.index for one in found.sentences] == [0, 1]


def test_of_more_cues_than_anyone_writes_the_first_are_read() -> None:
    assert len(readings("The dam burst.", cues=60).sentences[0].cues) == 40


def test_what_stands_between_two_places_and_whether_it_has_words() -> None:
    assert between(3, 9) == Span(3, 9)
    assert between(9, 3) == Span(9, 9)
    assert has_words("a – b", [Span(0, 1)])
    assert not has_words("a – b", [Span(1, 4), Span(2, 2)])
