"""Pages that hold their article hidden until a script shows it: what a reader sees of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from collatio.ingest.segments import Segment


def revealed(segments: Sequence[Segment], core: Sequence[int]) -> tuple[Segment, ...]:
    """The segments, those shown that appear together with the article's core.

    Where most of the article is hidden, what hides it is taken away by a script before anybody reads:
    with it go headings, headline and all else that nothing but the same hides.
    """
    hidden = [segments[at] for at in core if segments[at].hidden]
    if 2 * sum(len(one.text) for one in hidden) <= sum(len(segments[at].text) for at in core):
        return tuple(segments)
    lifted = {number for one in hidden for number in one.unseen}
    return tuple(
        replace(one, hidden=False) if one.hidden and lifted.issuperset(one.unseen) else one
        for one in segments
    )
