"""Where on a page a date stands: beside the headline, above it, after the text, or in a side column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from collatio.ingest.segments import Segment
from collatio.records.article import BlockKind
from collatio.text.calendar import fold

Zone = Literal["head", "top", "body", "end", "aside", "comment"]

#: How many segments around the headline still belong to it: byline, standfirst, credit, share buttons.
BEFORE_HEADLINE, AFTER_HEADLINE = 3, 7
#: A byline further away than this many segments is another article's.
FARTHEST = 25
#: A segment longer than this is prose; shorter ones are lines of page furniture.
LINE = 110
#: A segment at least this long is a paragraph of its own.
PROSE = 80

_COMMENT = re.compile(r"comment|kommentar|disqus|(?:^|[^a-z])(?:reply|replies|respond|forum)")
_ASIDE = re.compile(
    r"related|sidebar|side-bar|widget|recent|popular|latest|teaser|footer|recommend|most-?read|trending"
    r"|(?:^|[^a-z])(?:nav|menu|aside|archives?|calendar|promo|carousel|ticker|breaking)"
)
_FRAME = frozenset({"aside", "footer", "nav"})


@dataclass(frozen=True, slots=True)
class Layout:
    """The bearings of a page: the headline's segment, and the first and last of its own words."""

    segments: tuple[Segment, ...]
    kinds: tuple[BlockKind, ...]
    headline: int | None
    first: int | None
    last: int | None
    plain: bool

    def kind(self, index: int) -> BlockKind | None:
        """The kind that segment ``index`` was given."""
        return self.kinds[index] if index < len(self.kinds) else None

    def zone(self, index: int) -> Zone:
        """Where segment ``index`` stands."""
        kind = self.kind(index)
        begins = self.first if self.headline is None else self.headline
        if self.plain and begins is not None and index < begins and kind != "byline":
            # A text saved from a page shows no markup: its first line is the site's banner more often
            # than the article's dateline, and many sites print today's day there; not beside a writer's name.
            return "top"
        distance = None if self.headline is None else index - self.headline
        if kind in ("byline", "dateline", "headline") and abs(distance or 0) <= FARTHEST:
            return "head"
        segment = self.segments[index]
        if is_comment(segment):
            return "comment"
        near = distance is not None and -BEFORE_HEADLINE <= distance <= AFTER_HEADLINE
        if distance is not None and near and not is_framed(segment) and not self._told(index):
            in_list = not -1 <= distance <= 3 and is_aside(segment)
            return "aside" if in_list else self._within(index, "head")
        if is_aside(segment):
            return "aside"
        if self.first is None or self.last is None:
            return "top" if distance is None or distance < 0 else "end"
        if index < self.first:
            return "top" if distance is None or distance < 0 else "head"
        return "body" if index <= self.last else "end"

    def opens(self, index: int) -> bool:
        """Whether a segment is one of the article's first paragraphs, where datelines stand."""
        if self.kind(index) in ("boilerplate", "link", "caption"):
            return False
        return self.first is None or index <= self.first + 2

    def _told(self, index: int) -> bool:
        """Whether three paragraphs stand between the headline and a segment: then the article has begun."""
        begin = index if self.headline is None else self.headline + 1
        return sum(len(segment.text) >= PROSE for segment in self.segments[begin:index]) >= 3

    def _within(self, index: int, zone: Zone) -> Zone:
        """``zone``, unless the segment stands after the article's last words."""
        return "end" if self.last is not None and index > self.last else zone


def is_aside(segment: Segment) -> bool:
    """Whether the page's markup puts a segment into a list of other articles or into its frame."""
    return (
        is_framed(segment)
        or any(tag in _FRAME for tag in segment.ancestors)
        or any(_ASIDE.search(hint) for hint in segment.hints[:3])
    )


def is_framed(segment: Segment) -> bool:
    """Whether a segment stands in the page's own footer, navigation or side column, not the article's."""
    above = {*segment.ancestors, segment.tag}
    return "article" not in above and not above.isdisjoint(_FRAME)


def is_comment(segment: Segment) -> bool:
    """Whether the page's markup puts a segment among its readers' comments."""
    return any(_COMMENT.search(hint) for hint in segment.hints[:4])


def lay_out(
    segments: Sequence[Segment], kinds: Sequence[BlockKind], title: str | None, *, plain: bool
) -> Layout:
    """The bearings of a page whose segments have been given kinds; ``plain`` for a text without markup."""
    headline = next((i for i, kind in enumerate(kinds) if kind == "headline"), None)
    if headline is None:
        headline = _headline(segments, fold(title or ""))
    own = [i for i, kind in enumerate(kinds) if kind in ("paragraph", "standfirst")]
    after = [i for i in own if headline is None or i > headline]
    own = after or own
    first, last = (own[0], own[-1]) if own else (None, None)
    return Layout(tuple(segments), tuple(kinds), headline, first, last, plain)


def _headline(segments: Sequence[Segment], title: str) -> int | None:
    """The likeliest headline of a page where none was recognised: the heading its title repeats."""
    shown = [i for i, segment in enumerate(segments) if not segment.hidden]
    for i in shown:
        segment = segments[i]
        if segment.tag in ("h1", "h2", "h3") and len(segment.text) > 8 and fold(segment.text)[:40] in title:
            return i
    first = next((i for i in shown if segments[i].tag == "h1"), None)
    if first is None:
        first = next((i for i in shown if segments[i].tag == "h2" and len(segments[i].text) > 15), None)
    return first
