"""The corpus in the shape public sets of attributed statements are handed round in: one JSON line a passage.

``python -m training.corpus.public > corpus.jsonl`` prints train and dev; ``--split test`` (repeatable)
prints the named splits instead. Every place is ``[start, end]``, half-open, in Unicode code points.

A line is ``{"id", "text", "desk", "outlet", "split", "blocks", "entities", "mentions", "quotes",
"unquoted", "insertions", "cruxes"}``; a quote has ``content``, ``cue``, ``source``, ``addressee``,
``channel_spans`` as lists of places, ``via`` and ``via_words`` as one such list a transmitter (nearest to
the page first), ``speaker_keys``, ``addressee_keys``, ``via_keys`` as keys of ``entities``, ``speaker`` as
the first speaker's name, ``inside`` as the number of the quote around it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any, get_args

from training.corpus.read import read_corpus
from training.corpus.shapes import CorpusPassage, Quotation, Span, Split


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the chosen splits, a passage a line."""
    parser = argparse.ArgumentParser(prog="python -m training.corpus.public", description="Print as JSONL.")
    parser.add_argument("--split", action="append", choices=get_args(Split), help="default: train and dev")
    options = parser.parse_args(arguments)
    for passage in read_corpus(splits=options.split or ("train", "dev")):
        sys.stdout.write(json.dumps(public_row(passage), ensure_ascii=False) + "\n")
    return 0


def public_row(passage: CorpusPassage) -> dict[str, Any]:
    """A passage as the JSON object of its line; nothing the corpus marks is left out."""
    names = {entity.key: entity.name for entity in passage.entities}
    return {
        "id": passage.id,
        "text": passage.text,
        "desk": passage.desk,
        "outlet": passage.outlet,
        "split": passage.split,
        "blocks": [{"kind": block.kind, "span": _place(block.span)} for block in passage.blocks],
        "entities": [
            {"key": entity.key, "kind": entity.kind, "name": entity.name} for entity in passage.entities
        ],
        "mentions": [
            {"entity": mention.entity, "form": mention.form, "span": _place(mention.span)}
            for mention in passage.mentions
        ],
        "quotes": [_quote(quotation, names) for quotation in passage.quotations],
        "unquoted": [{"reason": one.reason, "span": _place(one.span)} for one in passage.unquoted],
        "insertions": _places(passage.insertions),
        "cruxes": _places(passage.cruxes),
    }


def _quote(quotation: Quotation, names: dict[str, str | None]) -> dict[str, Any]:
    named = [name for key in quotation.speaker if (name := names[key]) is not None]
    return {
        "id": quotation.number,
        "content": _places(quotation.content),
        "cue": _places(quotation.cue),
        "source": _places(quotation.speaker_spans),
        "addressee": _places(quotation.addressee_spans),
        "type": quotation.form,
        # The public sets know one speaker a row, by name; the keys say the rest.
        "speaker": named[0] if named else None,
        "speaker_keys": list(quotation.speaker),
        "addressee_keys": list(quotation.addressee),
        "via": [_places(via.spans) for via in quotation.via],
        "via_words": [_places(via.words) for via in quotation.via],
        "via_keys": [via.entity for via in quotation.via],
        "act": quotation.act,
        "speech": quotation.act == "statement",
        "polarity": quotation.polarity,
        "nested": quotation.inside is not None,
        "inside": quotation.inside,
        "channel": quotation.channel,
        "channel_spans": _places(quotation.channel_spans),
        "marks": quotation.marks,
        "place": quotation.place,
    }


def _place(span: Span) -> list[int]:
    return [span.start, span.end]


def _places(spans: Iterable[Span]) -> list[list[int]]:
    return [_place(span) for span in spans]


if __name__ == "__main__":
    sys.exit(main())
