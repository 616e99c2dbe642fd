"""The timing of a graph inside a run, on a graph that does nothing but count."""

import time
from collections.abc import Sequence
from typing import Any

from bench.reader.speed import TimedSession, measure_speed
from training.sets.statements import read_article

from collatio.records.encoder import SentenceReading


class Graph:
    def __init__(self) -> None:
        self.passes = 0

    def run(self, names: Any, feed: Any, options: Any = None) -> Any:
        self.passes += 1
        until = time.process_time() + 0.002
        while time.process_time() < until:
            pass
        return [feed]


class Reads:
    """An encoder that runs its graph once a sentence and finds nothing."""

    name, sha256, languages = "graph", "0" * 64, frozenset({"en"})

    def __init__(self) -> None:
        self._session = Graph()

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        for sentence in sentences:
            self._session.run(None, sentence)
        return tuple(SentenceReading((), (), (), (), ()) for _ in sentences)

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        return [[1.0] for _ in sentences]


def test_passes_and_their_time_are_counted_and_their_answer_kept() -> None:
    session = TimedSession(Graph())
    assert session.run(None, "a") == ["a"]
    assert session.passes == 1
    assert session.seconds >= 0.002


def test_the_whole_beside_the_graph() -> None:
    article = read_article({"id": "a", "text": "Mara Oduya came. She left.", "quotes": []})
    told = measure_speed(Reads(), [article, article])
    assert (told["articles"], told["words"], told["sentences"]) == (2, 10, 4)
    assert told["whole beside graph"] >= 1.0
    assert told["articles a second"] > 0
