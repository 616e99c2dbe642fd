"""The measure of names, on an encoder that knows the answers it is given."""

from collections.abc import Sequence

from bench.reader.name_metrics import compare_names, found_names, gold_names, measure_names
from training.sets.names import read_sentence

from collatio.records.encoder import NameKind, NameReading, SentenceReading
from collatio.records.passage import Span

WORDS = ["Mara", "Oduya", "of", "Tana", "Steel", "left", "Dutch", "Velden", "."]
TAGS = ["B-PER", "I-PER", "O", "B-ORG", "I-ORG", "O", "B-MISC", "B-LOC", "O"]
SENTENCE = read_sentence({"tokens": WORDS, "ner": TAGS}, "s")


def reading(*names: tuple[str, NameKind]) -> SentenceReading:
    spans = [(SENTENCE.text.index(words), len(words), kind) for words, kind in names]
    made = tuple(NameReading(Span(at, at + long), kind, 0.9) for at, long, kind in spans)
    return SentenceReading((), (), made, (), ())


class Answers:
    """An encoder with one answer."""

    name, sha256, languages = "answers", "0" * 64, frozenset({"en"})

    def __init__(self, answer: SentenceReading) -> None:
        self.answer = answer

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        return tuple(self.answer for _ in sentences)

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        return [[1.0] for _ in sentences]


def test_kinds_that_sets_do_not_share_are_passed_over() -> None:
    assert gold_names(SENTENCE) == {(0, 2, "person"), (3, 5, "organisation"), (7, 8, "place")}
    assert found_names(SENTENCE, reading(("Dutch", "group"), ("Velden", "place")).names) == {(7, 8, "place")}


def test_a_name_takes_the_words_it_touches() -> None:
    assert found_names(SENTENCE, reading(("ara Odu", "person")).names) == {(0, 2, "person")}


def test_place_and_kind_must_both_be_right() -> None:
    given = found_names(
        SENTENCE, reading(("Mara Oduya", "person"), ("Tana", "organisation"), ("Velden", "person")).names
    )
    counts = compare_names(gold_names(SENTENCE), given)
    assert (counts["hit"], counts["found"], counts["gold"], counts["hit person"]) == (1, 3, 3, 1)


def test_figures_over_sentences() -> None:
    told = measure_names(Answers(reading(("Mara Oduya", "person"), ("Velden", "place"))), [SENTENCE] * 3)
    assert (told["all"]["precision"], told["all"]["recall"], told["all"]["f1"]) == (1.0, 0.6667, 0.8)
    assert told["person"]["f1"] == 1.0
    assert told["organisation"]["f1"] == 0.0
    assert told["all"]["interval"] == [0.8, 0.8]


def test_an_encoder_that_finds_nothing() -> None:
    told = measure_names(Answers(reading()), [SENTENCE])
    assert (told["all"]["precision"], told["all"]["recall"], told["all"]["f1"]) == (None, 0.0, 0.0)
