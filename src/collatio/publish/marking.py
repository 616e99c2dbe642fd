"""Text of a page as markup: escaped, its stretches marked, its direction tricks held in place.

Page text is the work of strangers.  Every piece passes through :func:`shown` before it is joined to
anything, so markup in it is text, and a control that turns text around cannot turn ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from markupsafe import Markup, escape

#: Overrides force all that follows to run the other way; inside an isolate of their own they force nothing.
_OVERRIDES = re.compile("([\u202d\u202e])")
#: What HTML cannot hold: control characters and halves of a pair.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class Layer:
    """A stretch of a text to be set off, with the anchor that findings point at and the links back.

    ``before`` and ``behind`` stand around the stretch and are no part of the text (``aside`` in the page).
    """

    start: int
    end: int
    css: str = ""
    title: str = ""
    anchor: str = ""
    quoted: bool = False
    behind: Markup = field(default_factory=Markup)
    before: Markup = field(default_factory=Markup)


def printable(text: str) -> str:
    """``text`` with what no HTML file can hold shown as U+FFFD."""
    return _UNPRINTABLE.sub("\ufffd", text)


def shown(text: str) -> Markup:
    """``text`` of a page, escaped; a direction override stands alone and turns nothing around."""
    pieces = _OVERRIDES.split(text)
    if len(pieces) == 1:
        return escape(text)
    return Markup("").join(
        Markup('<bdi class="override">{}</bdi>').format(piece) if odd % 2 else escape(piece)
        for odd, piece in enumerate(pieces)
    )


def direction(text: str, language: str | None) -> str:
    """``rtl`` where most strong characters of ``text`` run right to left; the language decides a tie."""
    balance = 0
    for character in text[:2000]:
        kind = unicodedata.bidirectional(character)
        balance += 1 if kind in ("R", "AL") else -1 if kind == "L" else 0
    if balance == 0:
        return "rtl" if (language or "").split("-")[0] in _RIGHT_TO_LEFT else "ltr"
    return "rtl" if balance > 0 else "ltr"


def marked(text: str, start: int, end: int, layers: Iterable[Layer]) -> Markup:
    """``text[start:end]`` with its layers as nested elements; where two cross, the later one is split.

    The layers must meet ``[start, end)``.  A split or clipped layer keeps its anchor on its first piece
    and its links back behind its last.
    """
    ordered = sorted(_merged(layers), key=lambda layer: (layer.start, -layer.end, layer.css))
    edges = sorted(
        {start, end}
        | {layer.start for layer in ordered if layer.start > start}
        | {layer.end for layer in ordered if layer.end < end}
    )
    out: list[str] = []
    open_: list[Layer] = []
    coming = 0
    for at, following in zip(edges, [*edges[1:], end], strict=True):
        _close(open_, at, out)
        while coming < len(ordered) and max(ordered[coming].start, start) <= at:
            layer = ordered[coming]
            coming += 1
            if layer.end > at:
                out.append(_opening(layer, first=layer.start >= start))
                open_.append(layer)
        out.append(shown(text[at:following]))
    out.extend(_closing(layer, last=layer.end <= end) for layer in reversed(open_))
    return Markup("".join(out))  # noqa: S704  # every piece above is escaped or built by format


def _close(open_: list[Layer], at: int, out: list[str]) -> None:
    """Close what ends at ``at``; what crosses it is closed with it and opened again."""
    if not any(layer.end <= at for layer in open_):
        return
    lowest = next(i for i, layer in enumerate(open_) if layer.end <= at)
    above = open_[lowest:]
    out.extend(_closing(layer, last=layer.end <= at) for layer in reversed(above))
    del open_[lowest:]
    for layer in above:
        if layer.end > at:
            out.append(_opening(layer, first=False))
            open_.append(layer)


def _merged(layers: Iterable[Layer]) -> list[Layer]:
    """One layer for each stretch: what falls on the same characters is one element."""
    by_span: dict[tuple[int, int], Layer] = {}
    for layer in layers:
        known = by_span.get((layer.start, layer.end))
        by_span[(layer.start, layer.end)] = layer if known is None else _both(known, layer)
    return list(by_span.values())


def _both(one: Layer, other: Layer) -> Layer:
    classes = f"{one.css} {other.css}".split()
    titles = [title for title in (one.title, other.title) if title]
    return Layer(
        one.start,
        one.end,
        " ".join(dict.fromkeys(classes)),
        "; ".join(dict.fromkeys(titles)),
        one.anchor or other.anchor,
        one.quoted or other.quoted,
        one.behind + other.behind,
        one.before + other.before,
    )


def _opening(layer: Layer, *, first: bool) -> Markup:
    out = Markup("<mark") if layer.quoted else Markup("<span")
    if layer.anchor and first:
        out += Markup(' id="{}"').format(layer.anchor)
    if layer.css:
        out += Markup(' class="{}"').format(layer.css)
    if layer.title:
        out += Markup(' title="{}"').format(layer.title)
    out += Markup(">")
    return out + layer.before if first else out


def _closing(layer: Layer, *, last: bool) -> Markup:
    tag = Markup("</mark>") if layer.quoted else Markup("</span>")
    return tag + layer.behind if last else tag


def clipped(text: str, start: int, end: int, limit: int) -> int:
    """Where to stop showing ``text[start:end]`` so that it fits ``limit`` and ends with a word."""
    if end - start <= limit:
        return end
    space = text.rfind(" ", start + limit // 2, start + limit)
    return space if space > 0 else start + limit


def layers_by_piece(pieces: Sequence[tuple[int, int]], layers: Iterable[Layer]) -> list[list[Layer]]:
    """The layers that meet each piece; ends that lie between two pieces are drawn to the nearer piece."""
    found: list[list[Layer]] = [[] for _ in pieces]
    if not pieces:
        return found
    at = 0
    for layer in sorted(layers, key=lambda layer: (layer.start, layer.end)):
        while at < len(pieces) - 1 and pieces[at][1] <= layer.start:
            at += 1
        start = max(layer.start, pieces[at][0])
        last = at
        while last < len(pieces) - 1 and pieces[last + 1][0] < layer.end:
            last += 1
        end = min(layer.end, pieces[last][1])
        if start >= end:  # stands between pieces or behind the last: its anchor must exist all the same
            start, end = pieces[at][0], pieces[at][1]
        whole = replace(layer, start=start, end=end)
        for piece in range(at, last + 1):
            found[piece].append(whole)
    return found
