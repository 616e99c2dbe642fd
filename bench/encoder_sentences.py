"""Invented sentences of an article's measure, and a process that reads them and says what it cost.

``python -m bench.encoder_sentences whole FILE`` measures an encoder's file, ``trunk FILE`` its layers alone.
It imports nothing that a process of `collatio` would not, so that its peak memory is theirs.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from collatio.encoder.onnx import OnnxEncoder
from collatio.encoder.opened import session_options
from collatio.encoder.wordpiece import WordPiece

_LETTERS = "bcdfghklmnprstvz"
_SYLLABLES = [a + b for a in _LETTERS for b in "aeiou"]
_STEMS = [a + b + c for a, b, c in product(_SYLLABLES, _SYLLABLES, "nrst")]
_ENDS = [f"##{a}{b}" for a, b in product(_SYLLABLES, "aeiou")]
_KNOWN = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", ",", ".", '"', *_STEMS, *_ENDS)
#: As many pieces as the real vocabulary.
VOCABULARY = (*_KNOWN, *(f"##q{number}" for number in range(30522 - len(_KNOWN))))
ARTICLE = 22
_PASSES = 3


def sentences(articles: int, seed: int = 0) -> list[str]:
    """Sentences of 8 to 38 words, 23 in the mean, one word in six of two pieces, marks as in prose."""
    draw = np.random.default_rng(seed)
    made: list[str] = []
    for _ in range(articles * ARTICLE):
        words = [
            str(draw.choice(_STEMS)) + (str(draw.choice(_ENDS))[2:] if draw.random() < 1 / 6 else "")
            for _ in range(int(draw.integers(8, 39)))
        ]
        words[len(words) // 2] += ","
        words[-1] += "."
        made.append(" ".join(words))
    return made


def fed(texts: Sequence[str]) -> list[dict[str, Any]]:
    """What the layers alone are given of each sentence."""
    wordpiece = WordPiece(VOCABULARY)
    spelt = [wordpiece.read(text) for text in texts]
    pieces = [np.array([[wordpiece.begin, *one.pieces, wordpiece.end]], dtype=np.int64) for one in spelt]
    return [{"pieces": row, "shapes": np.ones_like(row)} for row in pieces]


def timed(work: Callable[[], object], articles: int) -> float:
    """Processor milliseconds an article, the best of some passes: other work only ever adds."""
    work()
    best = min(_seconds(work) for _ in range(_PASSES))
    return round(1000 * best / articles, 1)


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def peak_mb() -> int:
    """The most memory this process ever held; getrusage would count what its parent held before it."""
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


def whole(path: Path) -> dict[str, Any]:
    """The encoder: its graph bare, all it does, its vectors; its memory; equality of its results."""
    began = time.process_time()
    encoder = OnnxEncoder(path, kept=0)
    loaded = time.process_time() - began
    texts = sentences(2)
    encoder.read(texts)
    encoder.vectors(texts)
    encoder.read(["bane " * 2000])
    peak = peak_mb()
    session = onnxruntime.InferenceSession(path, session_options())
    feeds = [
        feed | {"firsts": np.arange(1, feed["pieces"].shape[1] - 5), "want_vectors": np.array(False)}
        for feed in fed(texts)
    ]
    keeping = OnnxEncoder(path)
    alone = [(OnnxEncoder.read(encoder, [text]), encoder.vectors([text])) for text in texts]
    reading = [
        (keeping.read(texts)[at : at + 1], keeping.vectors(texts)[at : at + 1]) for at in range(len(texts))
    ]
    return {
        "pieces": sum(feed["pieces"].shape[1] for feed in feeds) // 2,
        "load_s": round(loaded, 2),
        "graph_ms": timed(lambda: [session.run(None, feed) for feed in feeds], 2),
        "read_ms": timed(lambda: encoder.read(texts), 2),
        "vectors_ms": timed(lambda: encoder.vectors(texts), 2),
        "peak_mb": peak,
        "equal_in_company_and_cache": repr(alone) == repr(reading),
    }


def trunk(path: Path) -> dict[str, Any]:
    """The layers: a sentence at a time, and six articles' sentences in batches of one exact length."""
    session = onnxruntime.InferenceSession(path, session_options())
    articles = 6
    feeds = fed(sentences(articles))
    lengths: dict[int, list[int]] = defaultdict(list)
    for at, feed in enumerate(feeds):
        lengths[feed["pieces"].shape[1]].append(at)
    batches = [
        ([*some], {key: np.concatenate([feeds[at][key] for at in some]) for key in ("pieces", "shapes")})
        for length, found in sorted(lengths.items())
        for some in _chunks(found, max(1, 400 // length))
    ]

    def run(feed: dict[str, Any]) -> Any:
        return session.run(["words"], feed)[0]

    alone = [run(feed)[0].tobytes() for feed in feeds]
    company = {at: row.tobytes() for some, feed in batches for at, row in zip(some, run(feed), strict=True)}
    same = sum(alone[at] == company[at] for at in range(len(feeds)))
    return {
        "layers_alone_ms": timed(lambda: [run(feed) for feed in feeds], articles),
        "layers_batched_ms": timed(lambda: [run(feed) for _, feed in batches], articles),
        "same_bytes_in_a_batch": round(same / len(feeds), 3),
    }


def _chunks(found: list[int], size: int) -> Iterable[list[int]]:
    return (found[start : start + size] for start in range(0, len(found), size))


if __name__ == "__main__":
    json.dump({"whole": whole, "trunk": trunk}[sys.argv[1]](Path(sys.argv[2])), sys.stdout)
