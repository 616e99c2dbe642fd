"""A second opinion on where a page's article is, for when the library has none or an odd one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from collatio.ingest.html import hints
from collatio.ingest.html.align import letters
from collatio.ingest.html.frame import HEADINGS, container
from collatio.ingest.html.furniture import line_of
from collatio.ingest.segments import Segment

#: Sentences with more links than this are a list's.
_LINKED = 0.3
_POST = re.compile(r"(?:^|\s)(?:post-\d+|hentry)(?:$|\s)")


def best_container(segments: Sequence[Segment]) -> list[int]:
    """The sentences of the element that holds most of them, in the page's order."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for at, segment in enumerate(segments):
        if segment.hidden or segment.linked > _LINKED * len(segment.text):
            continue
        if line_of(segment.text).prose and not hints.is_apart(segment.hints[:4]):
            found[container(segment)].append(at)
    sizes = {number: sum(len(segments[at].text) for at in held) for number, held in found.items()}
    best = max(sizes, key=lambda number: (sizes[number], -number), default=None)
    return found[best] if best is not None else []


def posts_beside(segments: Sequence[Segment], core: Sequence[int]) -> list[int]:
    """The first post alone where a page shows several, each under a headline that links to its own page."""
    posts: defaultdict[int, list[int]] = defaultdict(list)
    for at in core:
        post = _post(segments[at])
        if post is not None:
            posts[post].append(at)
    if len(posts) < 3:
        return list(core)
    linked: Counter[int] = Counter()
    for segment in segments:
        post = _post(segment)
        if post in posts and segment.tag in HEADINGS and segment.href is not None and letters(segment.text):
            linked[post] += 1
    unlinked = [post for post in posts if not linked[post]]
    if len(unlinked) == 1 and len(posts) - len(unlinked) >= 3:
        return posts[unlinked[0]]
    return list(core)


def _post(segment: Segment) -> int | None:
    for hint, number in zip(segment.hints, segment.path, strict=True):
        if _POST.search(hint):
            return number
    return None
