"""Which quotation stands inside which: "Ann told us that Lee had said …"."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.reported.drafts import Draft
from collatio.records.passage import Span

#: Nobody reports more deeply; looking no further keeps hostile pages linear.
_DEEPEST = 12


def find_inside(drafts: Sequence[Draft]) -> list[int | None]:
    """For each draft the place of the next one out among ``drafts``, null where it stands by itself."""
    spans = sorted(
        ((piece.start, -piece.end, number) for number, draft in enumerate(drafts) for piece in draft.pieces),
    )
    wanted = sorted((_key(draft), number) for number, draft in enumerate(drafts))
    found: list[int | None] = [None] * len(drafts)
    around: list[tuple[Span, int]] = []
    at = 0
    for key, number in wanted:
        while at < len(spans) and spans[at][0] <= key.start:
            start, end, owner = spans[at]
            while around and around[-1][0].end <= start:
                around.pop()
            around.append((Span(start, -end), owner))
            at += 1
        holders = [
            (len(span), -span.start, owner)
            for span, owner in around[-_DEEPEST:]
            if owner != number and span.covers(key) and _holds(span, drafts[owner], drafts[number])
        ]
        found[number] = min(holders)[2] if holders else None
    return _without_rings(found)


def _key(draft: Draft) -> Span:
    """What must stand inside another's words: the cue, or the words themselves where there is none."""
    return draft.cue if draft.cue is not None else draft.pieces[0]


def _holds(span: Span, outer: Draft, inner: Draft) -> bool:
    """Whether the inner one's words stand in the outer one's too, and are not simply the same."""
    if inner.cue is None:
        return outer.pieces != inner.pieces and len(span) > len(inner.pieces[0])
    return any(piece.meets(mine) for piece in outer.pieces for mine in inner.pieces)


def _without_rings(found: list[int | None]) -> list[int | None]:
    """No quotation stands inside itself, however the readings of a sentence contradict each other."""
    for number in range(len(found)):
        seen, at = {number}, found[number]
        while at is not None:
            if at in seen:
                found[number] = None
                break
            seen.add(at)
            at = found[at]
    return found
