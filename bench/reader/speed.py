"""What reading costs beside the bare graph: whole ``annotate`` against the model's own forward pass.

One core, caches off, sentences as they stand in the articles. The graph is timed inside the very run that
annotates, so both see the same sentences under the same load.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from typing import Any, Protocol

from training.sets.statements import GoldArticle

from bench.reader.subject import article_for, reader_under_test
from collatio.records.encoder import Encoder

#: The design counts articles of so many words.
ARTICLE_WORDS = 500
_WORD = re.compile(r"\w+")


class Session(Protocol):
    """What runs a graph."""

    def run(self, names: Any, feed: Any, options: Any = None) -> Any:
        """One forward pass."""
        ...


class TimedSession:
    """A session that adds up the processor time of its passes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.seconds = 0.0
        self.passes = 0

    def run(self, names: Any, feed: Any, options: Any = None) -> Any:
        """One forward pass, timed."""
        began = time.process_time()
        try:
            return self._session.run(names, feed, options)
        finally:
            self.seconds += time.process_time() - began
            self.passes += 1


def measure_speed(encoder: Encoder, articles: Sequence[GoldArticle]) -> dict[str, Any]:
    """Articles of 500 words a second, and how often the graph's own time the whole takes.

    ``encoder`` must keep no readings and run its graph in ``_session``, as ``OnnxEncoder`` does.
    """
    session = TimedSession(encoder._session)  # type: ignore[attr-defined]  # no public seam to time
    encoder._session = session  # type: ignore[attr-defined]
    read = reader_under_test(encoder)
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
        "sentences": session.passes,
        "seconds": round(whole, 2),
        "whole beside graph": round(whole / session.seconds, 3),
        "articles a second": round(words / ARTICLE_WORDS / whole, 2),
    }
