"""The timing of a graph inside a run, on a graph that does nothing but count."""

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.reader.speed import TimedSession, measure_speed
from training.sets.statements import read_article

from tests.encoder import tiny


class Graph:
    def __init__(self) -> None:
        self.passes = 0

    def run(self, output_names: Sequence[str], input_feed: Mapping[str, Any]) -> Sequence[Any]:
        self.passes += 1
        until = time.process_time() + 0.002
        while time.process_time() < until:
            pass
        return [input_feed]


def test_passes_and_their_time_are_counted_and_their_answer_kept() -> None:
    session = TimedSession(Graph())
    assert session.run(["b"], {"a": 1}) == [{"a": 1}]
    assert session.passes == 1
    assert session.seconds >= 0.002


def test_the_whole_beside_the_graph(tmp_path: Path) -> None:
    article = read_article({"id": "a", "text": "Mara Oduya came. She left.", "quotes": []})
    told = measure_speed(tiny.write(tmp_path), [article, article])
    # Two sentences an article, and the vectors of both: they are its opening.
    assert (told["articles"], told["words"], told["passes"]) == (2, 10, 8)
    assert told["whole beside graph"] >= 1.0
    assert told["articles a second"] > 0
