"""A sentence's neighbours never enter into its reading: alone, in company and from keep it is the same.

``python -m bench.fuzz_sentences --sentences N`` (``make fuzz SENTENCES=N``) reads N sentences of the
training passages with the shipped reader: each alone with nothing kept; shuffled, in calls of one to forty,
with nothing kept; and, in a third order, by a reader that keeps half of them from an earlier call.  Readings
and vectors must be equal as bytes.  Prints a line of JSON; 1 where they differ.
"""

from __future__ import annotations

import argparse
import json
import random
import struct
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import astuple

from training.corpus.read import read_corpus

from collatio.encoder.onnx import OnnxEncoder
from collatio.text.sentences import find_sentences
from collatio_reader import SHA256, WEIGHTS

_LARGEST = 40


def sentences(count: int) -> tuple[str, ...]:
    """The first different sentences of the training passages, in their order."""
    found: dict[str, None] = {}
    for passage in read_corpus(splits=("train",)):
        for block in passage.blocks:
            for span in find_sentences(passage.text, block.span.start, block.span.end):
                found[passage.text[span.start : span.end]] = None
    if len(found) < count:
        raise SystemExit(f"the training passages hold {len(found)} different sentences, not {count}")
    return tuple(found)[:count]


def as_bytes(encoder: OnnxEncoder, together: Sequence[str]) -> list[bytes]:
    """What a reader says of each sentence of one call: its reading and its vector, every bit of them."""
    vectors = [struct.pack(f"{len(one)}d", *one) for one in encoder.vectors(together)]
    return [
        repr(astuple(reading)).encode() + vector
        for reading, vector in zip(encoder.read(together), vectors, strict=True)
    ]


def _mixed(texts: Sequence[str], seed: int) -> Iterator[list[str]]:
    """All sentences in another order, in calls of any size."""
    dice = random.Random(seed)
    waiting = dice.sample(texts, len(texts))
    while waiting:
        size = dice.randrange(1, _LARGEST + 1)
        yield waiting[:size]
        del waiting[:size]


def compare(texts: Sequence[str], encoder: OnnxEncoder, keeping: OnnxEncoder) -> dict[str, int]:
    """How many sentences read otherwise in company or from keep than alone."""
    alone = {text: as_bytes(encoder, [text])[0] for text in texts}
    company = {text: made for some in _mixed(texts, 1) for text, made in _told(encoder, some)}
    kept: list[bool] = []
    for some in (list(texts[: len(texts) // 2]), *_mixed(texts, 2)):
        kept.extend(made == alone[text] for text, made in _told(keeping, some))
    return {
        "sentences": len(texts),
        "other_in_company": sum(company[text] != alone[text] for text in texts),
        "other_from_keep": len(kept) - sum(kept),
    }


def _told(encoder: OnnxEncoder, some: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    return zip(some, as_bytes(encoder, some), strict=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m bench.fuzz_sentences", description=__doc__)
    parser.add_argument("--sentences", type=int, default=200)
    asked = parser.parse_args(arguments)
    began, cpu = time.monotonic(), time.process_time()
    told = compare(sentences(asked.sentences), OnnxEncoder(WEIGHTS, kept=0), OnnxEncoder(WEIGHTS))
    seconds = {"seconds": round(time.monotonic() - began), "cpu_seconds": round(time.process_time() - cpu)}
    print(json.dumps({"reader": SHA256[:12]} | told | seconds))
    return 1 if told["other_in_company"] or told["other_from_keep"] else 0


if __name__ == "__main__":
    sys.exit(main())
