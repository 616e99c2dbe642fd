"""A feed's entry: what it holds is the article's beginning or whole, with a few lines of the feed's own."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.ingest.html.furniture import link_kind
from collatio.ingest.html.lines import line_of
from collatio.ingest.segments import Segment
from collatio.records.article import BlockKind


def entry_kinds(segments: Sequence[Segment]) -> tuple[BlockKind, ...]:
    """A kind for each segment of an entry; only lines that lead elsewhere or speak of the site are none."""
    return tuple(_kind(segment) for segment in segments)


def _kind(segment: Segment) -> BlockKind:
    if segment.hidden:
        return "boilerplate"
    label = line_of(segment.text).label
    if label in ("whole", "comments", "says"):
        return "boilerplate"
    return link_kind(segment) or "paragraph"
