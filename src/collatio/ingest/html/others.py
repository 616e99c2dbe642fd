"""Lists of other articles that a page sets into or behind its own: a title with a link, an excerpt.

They are looked for before the frame of the article is, since a long list outweighs a short article.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from collatio.ingest.html import hints
from collatio.ingest.segments import Overlay, Segment

_LISTS = frozenset({"ul", "ol"})
#: A list has so many items at least, an excerpt so many characters at most.
_ITEMS, _EXCERPT = 3, 600
#: So large a share of the items must be of that sort.
_SHARE = 0.75
#: A title is no shorter than this; a link of fewer characters is a word of a sentence.
_TITLE = 15
#: An address within the same site; what a page praises or sells is elsewhere.
_INSIDE = re.compile(r"/(?!/)|\.{1,2}/|[\w%-]+(?:/|\Z|\.(?:html?|php|aspx?)(?:\Z|\?))")
#: A picture's link may show the picture itself.
_PICTURE = re.compile(r"\A#|\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|\Z)", re.IGNORECASE)
_CUT = re.compile(r"(?:\.\.\.|…|\[(?:\.\.\.|…)\])\W{0,3}(?:[\w »›>→]{0,30})$")


def other_articles(
    segments: Sequence[Segment], core: Collection[int], overlays: Iterable[Overlay] = ()
) -> set[int]:
    """The segments of ``core`` in lists whose items each lead to another article and quote its opening.

    The link of an item may be laid over it and hold no words.
    """
    laid = {number for one in overlays if is_other_page(one.href) for number in one.path}
    lists: defaultdict[int, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    named: set[int] = set()
    for at in sorted(core):
        segment = segments[at]
        tags = (segment.tag, *segment.ancestors[::-1])
        for up, tag in enumerate(tags[1:], start=1):
            if tag in _LISTS and tags[up - 1] == "li":
                lists[segment.path[up]][segment.path[up - 1]].append(at)
                if hints.is_others(segment.hints[up : up + 1]):
                    named.add(segment.path[up])
                break
    found: set[int] = set()
    for number, items in lists.items():
        told = sum(
            _leads_on(segments, held, named=number in named, laid=item in laid)
            for item, held in items.items()
        )
        if len(items) >= _ITEMS and told >= _SHARE * len(items):
            found.update(at for held in items.values() for at in held)
    return found


def _leads_on(segments: Sequence[Segment], held: Sequence[int], *, named: bool, laid: bool) -> bool:
    """Whether an item is a link as long as a title with a short text that is cut off, or a list says so."""
    size = sum(len(segments[at].text) for at in held)
    linked = sum(segments[at].linked for at in held)
    if size > _EXCERPT:
        return False
    # Where the list says so, the links may lie over pictures and hold no words.
    if laid and len(held) > 1:
        return True
    return named or ((linked >= _TITLE or laid) and _CUT.search(segments[held[-1]].text) is not None)


def is_other_page(address: str) -> bool:
    """Whether a link leads to another page of the same site."""
    return _INSIDE.match(address) is not None and _PICTURE.search(address) is None
