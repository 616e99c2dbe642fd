"""Sentences with names, roles and parts of speech, of every set alike.

``load_names("uner_ewt", "test")``. Where a set keeps its spaces the sentence is written as it stood;
where it does not (WikiGold, CrossNER), marks and clitics are set close, as a page would print them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from collatio.records.passage import Span
from training.sets.statements import UnknownSplit
from training.sets.where import data_folder

NameSet = Literal[
    "uner_ewt",
    "wikigold",
    "gum_open",
    "crossner_ai",
    "crossner_literature",
    "crossner_music",
    "crossner_politics",
    "crossner_science",
]
_HELD_BACK = frozenset({"gum_open"})

_CLOSE_LEFT = frozenset(".,;:!?)]}%…’”»") | {"'s", "'S", "n't", "'re", "'ve", "'ll", "'d", "'m", "''", "’s"}
_CLOSE_RIGHT = frozenset("([{“‘«$£€") | {"``"}


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """One sentence: ``text`` as printed, ``words`` its places, then one tag a word.

    ``names`` and ``roles`` are IOB2 (``B-PER``, ``I-ORG``, ``B-ROLE``, ``O``); ``roles``, ``upos``,
    ``heads`` (1 the first word, 0 the root) and ``deprels`` are empty where the set has none.
    """

    id: str
    article: str
    genre: str
    text: str
    words: tuple[Span, ...]
    names: tuple[str, ...]
    roles: tuple[str, ...] = ()
    upos: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    deprels: tuple[str, ...] = ()

    def word(self, place: int) -> str:
        """The characters of a word."""
        return self.text[self.words[place].start : self.words[place].end]


def load_names(name_set: NameSet, split: str) -> tuple[GoldSentence, ...]:
    """All sentences of a part of a set, in the order of its file; raises SharedAbsent, UnknownSplit."""
    path = data_folder() / "nlp" / name_set / f"{split}.jsonl"
    if split not in {"train", "dev", "test"} or (split == "test" and name_set in _HELD_BACK):
        raise UnknownSplit(f"{name_set} has no {split!r}")
    lines = path.read_text("utf-8").split("\n")
    return tuple(
        read_sentence(json.loads(line), f"{name_set}/{split}/{place}")
        for place, line in enumerate(lines)
        if line
    )


def read_sentence(row: Mapping[str, Any], name: str) -> GoldSentence:
    """One line of a set."""
    words, spaces = row["tokens"], row.get("space")
    text, places = write_words(words, spaces if spaces is not None else guessed_spaces(words))
    return GoldSentence(
        id=name,
        article=row.get("doc", name),
        genre=row.get("genre", ""),
        text=text,
        words=places,
        names=tuple(row["ner"]),
        roles=tuple(row.get("role") or ()),
        upos=tuple(row.get("upos") or ()),
        heads=tuple(row.get("head") or ()),
        deprels=tuple(row.get("deprel") or ()),
    )


def write_words(words: Sequence[str], spaces: Sequence[bool]) -> tuple[str, tuple[Span, ...]]:
    """The sentence with its words' places; ``spaces`` says after which word a space stands."""
    pieces: list[str] = []
    places: list[Span] = []
    offset = 0
    for place, (word, space) in enumerate(zip(words, spaces, strict=True)):
        places.append(Span(offset, offset + len(word)))
        piece = word + (" " if space and place + 1 < len(words) else "")
        pieces.append(piece)
        offset += len(piece)
    return "".join(pieces), tuple(places)


def guessed_spaces(words: Sequence[str]) -> tuple[bool, ...]:
    """Where a printed page would have spaces between these words; straight marks come in pairs."""
    spaces = [True] * len(words)
    open_mark = False
    for place, word in enumerate(words):
        close_left, close_right = word in _CLOSE_LEFT, word in _CLOSE_RIGHT
        if word == '"':
            close_left, close_right = open_mark, not open_mark
            open_mark = not open_mark
        if close_left and place:
            spaces[place - 1] = False
        if close_right:
            spaces[place] = False
    return tuple(spaces)


def iob2_spans(tags: Sequence[str]) -> tuple[tuple[int, int, str], ...]:
    """First word, word after the last, and kind of each tagged stretch; a stray I- begins one."""
    return tuple(_stretches(tags))


def _stretches(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    start, kind = 0, ""
    for place, tag in enumerate([*tags, "O"]):
        mark, _, named = tag.partition("-")
        if kind and (mark != "I" or named != kind):
            yield start, place, kind
            kind = ""
        if mark != "O" and not kind:
            start, kind = place, named
