"""A quotation's line, joined with the tags that carry its number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast, get_args

from training.corpus.faults import LineFault
from training.corpus.markup import Tagged
from training.corpus.shapes import (
    CHANNELS,
    Act,
    Block,
    Form,
    Marks,
    Place,
    Polarity,
    Quotation,
    Span,
    Via,
)

_LINE = re.compile(r"([1-9][0-9]?)((?:\s+\S+)*)")
_FIELDS = ("form", "act", "polarity", "speaker", "to", "via", "inside", "channel", "marks")
_KEYS = re.compile(r"[a-z][a-z0-9-]*(?:,[a-z][a-z0-9-]*)*")


def read_quotation(written: str, line: int, blocks: Sequence[Block], tagged: Sequence[Tagged]) -> Quotation:
    """The quotation a line tells of, with the places its tags mark; raises LineFault."""
    found = _LINE.fullmatch(written)
    if found is None:
        raise LineFault(
            f"no entity and no quotation: {written!r}",
            "Write '@ key kind Name' or '1 form=direct speaker=key'",
        )
    number = int(found[1])
    fields = _read_fields(found[2].split())
    for needed in ("form", "speaker"):
        if needed not in fields:
            raise LineFault(f"quotation {number} has no {needed}", f"Add {needed}=… (speaker=- for nobody)")
    content = _places(tagged, "c", number)
    if not content:
        raise LineFault(f"quotation {number} has no content", f"Mark its words with ⟦c{number}|…⟧")
    inside = fields.get("inside")
    if inside is not None and not re.fullmatch(r"[1-9][0-9]?", inside):
        raise LineFault(f"inside={inside} is no number", "Name the quotation that holds this one")
    return Quotation(
        number=number,
        form=cast(Form, _choose(get_args(Form), "form", fields["form"])),
        act=cast(Act, _choose(get_args(Act), "act", fields.get("act", "statement"))),
        polarity=cast(Polarity, _choose(get_args(Polarity), "polarity", fields.get("polarity", "affirmed"))),
        content=content,
        cue=_places(tagged, "cue", number),
        speaker=_keys("speaker", fields["speaker"]),
        speaker_spans=_places(tagged, "s", number),
        addressee=_keys("to", fields.get("to", "-")),
        addressee_spans=_places(tagged, "a", number),
        via=_chain(number, _keys("via", fields.get("via", "-")), tagged),
        inside=None if inside is None else int(inside),
        channel=_channel(fields.get("channel")),
        channel_spans=_places(tagged, "ch", number),
        marks=cast(Marks, _choose(get_args(Marks), "marks", fields.get("marks", "both"))),
        place=_place(blocks, content[0]),
        line=line,
    )


def _read_fields(words: Sequence[str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not value or name not in _FIELDS:
            raise LineFault(
                f"no such attribute: {word!r}", f"Write name=value, name one of {', '.join(_FIELDS)}"
            )
        if name in fields:
            raise LineFault(f"{name} stands twice", "Keep one; several keys are parted by commas")
        fields[name] = value
    return fields


def _choose(values: tuple[str, ...], name: str, value: str) -> str:
    if value not in values:
        raise LineFault(f"{name}={value} is unknown", f"Choose {name}= one of {', '.join(values)}")
    return value


def _keys(name: str, value: str) -> tuple[str, ...]:
    if value == "-":
        return ()
    if not _KEYS.fullmatch(value):
        raise LineFault(f"{name}={value} holds no keys", "Write keys parted by commas, without spaces, or -")
    return tuple(value.split(","))


def _channel(value: str | None) -> str | None:
    if value is not None and value not in CHANNELS:
        raise LineFault(
            f"no such channel: {value!r}", f"Choose one of {', '.join(CHANNELS)}, or leave it out"
        )
    return value


def _places(tagged: Sequence[Tagged], letters: str, number: int, order: int = 0) -> tuple[Span, ...]:
    return tuple(
        tag.span
        for tag in tagged
        if (tag.label.letters, tag.label.number, tag.label.order) == (letters, number, order)
    )


def _chain(number: int, keys: Sequence[str], tagged: Sequence[Tagged]) -> tuple[Via, ...]:
    chain = tuple(
        Via(key, _places(tagged, "v", number, order), _places(tagged, "vc", number, order))
        for order, key in enumerate(keys, start=1)
    )
    for order, via in enumerate(chain, start=1):
        if not via.spans:
            raise LineFault(
                f"transmitter {via.entity!r} of quotation {number} is not marked",
                f"Mark it with ⟦v{number}.{order}|…⟧",
            )
    highest = max(
        (
            tag.label.order
            for tag in tagged
            if tag.label.letters in {"v", "vc"} and tag.label.number == number
        ),
        default=0,
    )
    if highest > len(chain):
        raise LineFault(
            f"v{number}.{highest} has no key", "List the transmitters' keys, nearest to the page first: via=…"
        )
    return chain


def _place(blocks: Sequence[Block], content: Span) -> Place:
    """Where the first words stand; the first paragraph is the lede."""
    block = next(block for block in blocks if block.span.covers(content))
    if block.kind in {"headline", "standfirst", "caption"}:
        return cast(Place, block.kind)
    first = next((one for one in blocks if one.kind == "paragraph"), block)
    return "lede" if block is first else "body"
