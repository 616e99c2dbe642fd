"""The standfirst of an HTML page: the lines between headline and report that lead in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from collatio.ingest.meta.compare import letters
from collatio.ingest.meta.head import Head
from collatio.ingest.plain.shapes import count_words
from collatio.ingest.segments import Segment
from collatio.records.article import BlockKind

_HINT = re.compile(
    r"stand-?first|sub-?(?:title|head|line|headline|deck)|\bdec?k\b|[-_]dec?k\b|summary|\bintro|[-_]intro|"
    r"(?<![a-z])lead(?![a-z])|mid-?_?title|epigraph|preamble|\blede\b|lead-?(?:text|in|paragraph)|preface|excerpt|chapo|chap[eo]au|sottotitolo|occhiello|catenaccio|"
    r"entradilla|bajada|copete|vorspann|abstract|description|synopsis|spoiler|\bspot\b|tagline|ingress|manchet"
)
_NOT_HINT = re.compile(
    r"caption|comment|related|teaser|card|newsletter|author|byline|breadcrumb|share|figure|image|widget"
)
_FEWEST, _MOST = 5, 110
_MOST_DESCRIBED = 6
_LEAD_WORDS = 10
#: A description that is cut short is long; the place before one is not, in letters.
_LONG, _PLACE = 60, 25
_SENTENCE = re.compile(r"[.!?…。؟۔।][\"”’»)]?$")
#: A standfirst stands at most so many segments below its headline.
_BELOW = 10
#: So many lines lead in, and more only where they stand together; so far up elements are near.
_FEW, _NEAR = 3, 4
_NOT_TAGS = frozenset(("h1", "li", "figcaption", "button", "time", "address"))


def find_standfirst(
    segments: Sequence[Segment], kinds: Sequence[BlockKind], head: Head, start: int, body: int
) -> tuple[int, ...]:
    """The segments that are standfirst: marked so by the page, or worded as its own description.

    ``start`` is the headline's segment, ``body`` the first paragraph's; a first paragraph that the page
    marks as its lead-in is one too, as long as more paragraphs follow.
    """
    metas = head.metas("description", "og:description", "twitter:description")
    described = [letters(value.text) for value in islice(metas, _MOST_DESCRIBED)]
    more = sum(kind == "paragraph" for kind in kinds) > 1
    found = []
    for at in range(start + 1, min(body, start + _BELOW) + 1):
        if at >= len(segments):
            break
        segment = segments[at]
        if segment.hidden or segment.tag in _NOT_TAGS or kinds[at] not in ("paragraph", "boilerplate"):
            continue
        if not _FEWEST <= count_words(segment.text) <= _MOST or segment.linked > len(segment.text) / 2:
            continue
        near = " ".join(segment.hints[:2])
        if (at == body and not more) or _is_mostly_figures(segment.text):
            continue
        named = re.search(r"teaser[-_]?text", " ".join(segment.hints[:1])) is not None
        beside = at == start + 1 or (named and _stand_together(segment, segments[start]))
        if at < body and beside and _is_teaser(segment, near):
            found.append(at)
            continue
        if _NOT_HINT.search(near):
            continue
        own = letters(segment.text)
        if _HINT.search(near) or (at < body and _is_described(own, described)):
            found.append(at)
    together = {_held(segments[at]) for at in found[:_FEW]}
    return tuple(at for rank, at in enumerate(found) if rank < _FEW or _held(segments[at]) in together)


def _held(segment: Segment) -> tuple[int, str]:
    """The element a segment stands in and its name: a lead-in of several paragraphs shares these."""
    return (segment.path[1] if len(segment.path) > 1 else -1), " ".join(segment.hints[:1])


def _stand_together(segment: Segment, headline: Segment) -> bool:
    """Whether a line stands in the small box of the headline: no other article's teaser does."""
    return not set(segment.path[1:_NEAR]).isdisjoint(headline.path[1:_NEAR])


def _is_teaser(segment: Segment, near: str) -> bool:
    """Whether sentences right below the headline are a "teaser": there it is the report's own."""
    if segment.linked or "teaser" not in near or _NOT_HINT.search(near.replace("teaser", "")):
        return False
    return count_words(segment.text) >= _LEAD_WORDS and _SENTENCE.search(segment.text) is not None


def _is_described(own: str, described: Sequence[str]) -> bool:
    """Whether a line is what the page says of itself, cut short there or without the place it begins with."""
    for one in described:
        placed = own.endswith(one) and len(own) - len(one) < _PLACE
        if own == one or (len(one) > _LONG and (own.startswith(one) or placed)):
            return True
    return False


def _is_mostly_figures(text: str) -> bool:
    """Whether a line holds a date and little else."""
    return sum(map(str.isalpha, text)) < 2 * sum(map(str.isdigit, text))
