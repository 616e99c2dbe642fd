"""A second opinion on where a page's article is, for when the library has none or an odd one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from collatio.ingest.html import hints
from collatio.ingest.html.align import letters
from collatio.ingest.html.frame import container
from collatio.ingest.html.lines import line_of
from collatio.ingest.segments import Segment

#: Sentences with more links than this are a list's.
_LINKED = 0.3
#: So much text under the headline, in characters, shows that the article stands there.
_SOME = 200
_POST = re.compile(r"(?:^|\s)(?:post-\d+|hentry)(?:$|\s)")


def best_container(segments: Sequence[Segment]) -> list[int]:
    """The sentences of the element that holds most of them, in the page's order.

    Hidden ones only where no others are: some pages hide their article until a script shows it.
    """
    return _most(segments, hidden=False) or _most(segments, hidden=True)


def _most(segments: Sequence[Segment], *, hidden: bool) -> list[int]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for at, segment in enumerate(segments):
        if segment.hidden is not hidden or segment.linked > _LINKED * len(segment.text):
            continue
        if line_of(segment.text).prose and not hints.is_apart(segment.hints[:4]):
            found[container(segment)].append(at)
    sizes = {number: sum(len(segments[at].text) for at in held) for number, held in found.items()}
    best = max(sizes, key=lambda number: (sizes[number], -number), default=None)
    return found[best] if best is not None else []


def of_one_article(segments: Sequence[Segment], core: Sequence[int], title: str) -> list[int]:
    """The core without other articles on the page: what stands in another ``<article>`` than its headline.

    ``title`` is the letters of the page's title.  Nothing is taken away where the headline stands in no
    article of its own, as on live blogs, or where there is little text beside it.
    """
    headlines = [
        segment
        for segment in segments
        if segment.tag == "h1" and not segment.hidden and title.startswith(letters(segment.text))
    ]
    units = {_unit(segment) for segment in headlines} - {None}
    if len(units) != 1:
        return list(core)
    own = [at for at in core if _unit(segments[at]) in units]
    if sum(len(segments[at].text) for at in own) < _SOME:
        return list(core)
    return [at for at in core if _unit(segments[at]) in (None, *units)]


def _unit(segment: Segment) -> int | None:
    """The outermost element around a segment that is an article of its own."""
    tags = (segment.tag, *reversed(segment.ancestors))
    around = zip(tags, segment.hints, segment.path, strict=True)
    return next(
        (number for tag, hint, number in reversed(list(around)) if tag == "article" or _POST.search(hint)),
        None,
    )
