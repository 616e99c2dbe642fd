"""GUM's coreference: who or what is meant where, document by document.

Texts are written from the words and their spaces; sentences run on, and one without a final stop (a
heading, an item) stands in a paragraph of its own, so that the resolver reads what a page would hold.
The layer has places for every noun phrase; ``ChainArticle.people`` keeps those of people.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from collatio.records.passage import Span
from training.sets.names import guessed_spaces, write_words
from training.sets.where import data_folder


@dataclass(frozen=True, slots=True)
class ChainMention:
    """One noun phrase that means something: its place, its head word's, its cluster.

    ``form`` is ``name``, ``nominal`` or ``pronoun``; ``kind`` GUM's entity type; ``link`` how it hangs on
    what was said before (``ana``, ``coref``, ``appos``, ``pred``, ``cata``, ``disc``, ``sgl``).
    """

    span: Span
    head: Span
    cluster: str
    kind: str
    form: Literal["name", "nominal", "pronoun"]
    link: str


@dataclass(frozen=True, slots=True)
class ChainArticle:
    """One document: text, its sentences and words with parts of speech, and all mentions."""

    id: str
    genre: str
    text: str
    sentences: tuple[Span, ...]
    words: tuple[tuple[Span, ...], ...]
    upos: tuple[tuple[str, ...], ...]
    mentions: tuple[ChainMention, ...]

    def people(self) -> tuple[ChainMention, ...]:
        """The mentions of people."""
        return tuple(mention for mention in self.mentions if mention.kind == "person")


_CLITIC = re.compile(r"(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$", re.IGNORECASE)
_FORMS: Mapping[str, Literal["name", "nominal", "pronoun"]] = {
    "NAM": "name",
    "NOM": "nominal",
    "PRO": "pronoun",
}


def load_chains(split: Literal["train", "dev"]) -> tuple[ChainArticle, ...]:
    """GUM's open documents with their chains; raises SharedAbsent."""
    lines = (data_folder() / "nlp" / "gum_open" / f"coref_{split}.jsonl").read_text("utf-8").split("\n")
    return tuple(read_chains(json.loads(line)) for line in lines if line)


def read_chains(row: Mapping[str, Any]) -> ChainArticle:
    """One line: a document's sentences with ``[first, last, cluster, type, form, head, link, …]``."""
    texts: list[str] = []
    sentences: list[Span] = []
    words: list[tuple[Span, ...]] = []
    mentions: list[ChainMention] = []
    offset = 0
    for sentence in row["sents"]:
        if texts:
            texts.append(" " if _ends(texts[-1]) and _ends(_written(sentence)[0]) else "\n\n")
            offset += len(texts[-1])
        text, places = _written(sentence)
        moved = tuple(Span(place.start + offset, place.end + offset) for place in places)
        texts.append(text)
        sentences.append(Span(offset, offset + len(text)))
        words.append(moved)
        for first, last, cluster, kind, form, head, link, *_ in sentence["mentions"]:
            whole = Span(moved[first].start, moved[last].end)
            mentions.append(ChainMention(whole, moved[head], str(cluster), kind, _FORMS[form], link))
        offset += len(text)
    return ChainArticle(
        id=row["doc"],
        genre=row["genre"],
        text="".join(texts),
        sentences=tuple(sentences),
        words=tuple(words),
        upos=tuple(tuple(sentence["upos"]) for sentence in row["sents"]),
        mentions=tuple(sorted(mentions, key=lambda one: (one.span, one.cluster))),
    )


def _written(sentence: Mapping[str, Any]) -> tuple[str, tuple[Span, ...]]:
    """The sentence; the set's rows part "Lee 's" and "do n't" by a space that no page has."""
    words = sentence["tokens"]
    spaces = list(sentence.get("space") or guessed_spaces(words))
    for place, word in enumerate(words[1:]):
        spaces[place] = spaces[place] and _CLITIC.match(word) is None
    return write_words(words, spaces)


def _ends(text: str) -> bool:
    return text.rstrip("\"'”’)]").endswith((".", "!", "?", ":", "…"))
