"""What reading costs beside the bare graph: whole ``annotate`` against the model's own forward pass.

One core, caches off, sentences as they stand in the articles. The graph is timed inside the very run that
annotates, so both see the same sentences under the same load.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from training.sets.statements import GoldArticle

from bench.reader.subject import article_for, reader_under_test
from collatio.encoder.onnx import OnnxEncoder
from collatio.encoder.opened import Session, open_reader

#: The design counts articles of so many words.
ARTICLE_WORDS = 500
_WORD = re.compile(r"\w+")


class TimedSession:
    """A session that adds up the processor time of its passes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.seconds = 0.0
        self.passes = 0

    def run(self, output_names: Sequence[str], input_feed: Mapping[str, Any]) -> Sequence[Any]:
        """One forward pass, timed."""
        began = time.process_time()
        try:
            return self._session.run(output_names, input_feed)
        finally:
            self.seconds += time.process_time() - began
            self.passes += 1


def measure_speed(weights: Path, articles: Sequence[GoldArticle]) -> dict[str, Any]:
    """Articles of 500 words a second, and how often the graph's own time the whole takes.

    The encoder keeps no readings; the graph is timed where the encoder runs it.
    """
    file = open_reader(weights)
    session = TimedSession(file.session)
    read = reader_under_test(OnnxEncoder(weights, 0, lambda _: replace(file, session=session)))
    given = [article_for(article) for article in articles]
    read(given[0])  # what is loaded once is not counted
    session.seconds, session.passes = 0.0, 0
    began = time.process_time()
    for article in given:
        read(article)
    whole = time.process_time() - began
    words = sum(len(_WORD.findall(article.text)) for article in given)
    return {
        "articles": len(given),
        "words": words,
        "passes": session.passes,
        "seconds": round(whole, 2),
        "whole beside graph": round(whole / session.seconds, 3),
        "articles a second": round(words / ARTICLE_WORDS / whole, 2),
    }
