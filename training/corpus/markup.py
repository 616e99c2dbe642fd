"""The inline tags of the corpus: ``⟦labels|the words⟧``, nested as deep as need be.

The three characters have a meaning only here: ``⟦`` and ``⟧`` never occur in news text, and a bar is a
bar unless it is the first one after ``⟦``. All other characters are the text's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import get_args

from training.corpus.faults import LineFault
from training.corpus.shapes import BlockKind, MentionForm, Reason, Span

OPEN, CLOSE, BAR = "⟦", "⟧", "|"
MENTION_LETTERS: dict[str, MentionForm] = {"n": "name", "p": "pronoun", "r": "role", "d": "description"}
PART_LETTERS = ("c", "cue", "s", "a", "ch", "v", "vc")
BLOCK_MARK = re.compile(r"⟦([a-z]+)⟧ ")
_PART = re.compile(r"(c|cue|s|a|ch)([1-9][0-9]?)")
_VIA = re.compile(r"(vc?)([1-9][0-9]?)\.([1-9])")
_MENTION = re.compile(r"([nprd]):([a-z][a-z0-9-]*|-)")
_HELP = (
    "Labels are c1 cue1 s1 a1 ch1 v1.1 vc1.1 (parts of quotation 1), n:key p:key r:key d:key "
    "(mentions), x:reason, ins, crux"
)


@dataclass(frozen=True, slots=True)
class Label:
    """One label of a tag: a part of a quotation, a mention, or a note on the words.

    ``letters`` is the part (``c``, ``cue`` …), the mention's letter, ``x``, ``ins`` or ``crux``;
    ``number`` the quotation, ``order`` the place in its chain, ``word`` the entity's key or the reason.
    """

    letters: str
    number: int = 0
    order: int = 0
    word: str = ""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A label and the stretch of text it lies on."""

    label: Label
    span: Span


def read_label(word: str) -> Label:
    """One label as typed."""
    if part := _PART.fullmatch(word):
        return Label(part[1], int(part[2]))
    if via := _VIA.fullmatch(word):
        return Label(via[1], int(via[2]), int(via[3]))
    if mention := _MENTION.fullmatch(word):
        if mention[2] == "-" and mention[1] != "r":
            raise LineFault(f"label {word!r} has no key", "Only a role (r:-) may be of nobody in particular")
        return Label(mention[1], word=mention[2])
    if word in {"ins", "crux"}:
        return Label(word)
    if word.startswith("x:"):
        if word[2:] in get_args(Reason):
            return Label("x", word=word[2:])
        raise LineFault(f"no such reason: {word!r}", f"Choose x: and one of {', '.join(get_args(Reason))}")
    raise LineFault(f"no such label: {word!r}", _HELP)


def split_block(line: str) -> tuple[BlockKind, str]:
    """A line of the text as its kind of block and its tagged words."""
    mark = BLOCK_MARK.match(line)
    if mark is None:
        return "paragraph", line
    for kind in get_args(BlockKind):
        if mark[1] == kind and kind != "paragraph":
            found: BlockKind = kind
            return found, line[mark.end() :]
    raise LineFault(
        f"no such block: {mark[1]!r}",
        f"Begin the line with ⟦kind⟧ and a space, kind one of {', '.join(get_args(BlockKind))}; "
        "a paragraph has none",
    )


def strip_tags(tagged: str, offset: int) -> tuple[str, tuple[Tagged, ...]]:
    """The plain words of a line and what is marked in them, places counted from ``offset``."""
    words: list[str] = []
    length = 0
    opened: list[tuple[tuple[Label, ...], int, int]] = []
    found: list[Tagged] = []
    position = 0
    while position < len(tagged):
        character = tagged[position]
        if character == OPEN:
            labels, after = _open_tag(tagged, position)
            opened.append((labels, length, position))
            position = after
            continue
        if character == CLOSE:
            if not opened:
                raise LineFault(
                    f"⟧ closes nothing near {_near(tagged, position)!r}", "Open the tag or drop it"
                )
            labels, start, _ = opened.pop()
            _check_edges("".join(words)[start:length])
            found.extend(Tagged(label, Span(offset + start, offset + length)) for label in labels)
        else:
            words.append(character)
            length += 1
        position += 1
    if opened:
        raise LineFault(f"the tag {_near(tagged, opened[-1][2])!r} is never closed", "Add its ⟧")
    return "".join(words), tuple(sorted(found, key=lambda tag: (tag.span.start, -tag.span.end)))


def _open_tag(tagged: str, position: int) -> tuple[tuple[Label, ...], int]:
    bar = tagged.find(BAR, position)
    nearest = min(
        (place for place in (tagged.find(OPEN, position + 1), tagged.find(CLOSE, position)) if place >= 0),
        default=len(tagged),
    )
    if bar < 0 or nearest < bar:
        raise LineFault(f"the tag {_near(tagged, position)!r} has no bar", "Write ⟦labels|words⟧")
    labels = tuple(read_label(word) for word in tagged[position + 1 : bar].split())
    if not labels:
        raise LineFault(f"the tag {_near(tagged, position)!r} has no label", _HELP)
    return labels, bar + 1


def _check_edges(words: str) -> None:
    if not words:
        raise LineFault("a tag holds no words", "Put the words it marks between | and ⟧")
    if words != words.strip():
        raise LineFault(f"a tag begins or ends with a space: {words!r}", "Move the space outside the tag")


def _near(tagged: str, position: int) -> str:
    return tagged[max(0, position - 10) : position + 25]
