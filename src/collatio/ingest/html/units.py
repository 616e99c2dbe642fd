"""Furniture that comes in whole boxes and lines: what stands with it in its box goes with it.

Each function names segments of the body that are none of its words; all are short beside the body.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from urllib.parse import unquote

from collatio.ingest.html import hints
from collatio.ingest.html.frame import HEADINGS, PARAGRAPHS, Frame, container, look, near_look
from collatio.ingest.html.lines import line_of
from collatio.ingest.html.phrases import COMMENTED, PROMOTED_PATHS, PROMOTED_SERVICES, RIGHTS, SUBSCRIBED
from collatio.ingest.plain.bylines import is_byline
from collatio.ingest.plain.shapes import count_words, is_credit, is_date_line
from collatio.ingest.segments import Segment

#: A box that such a line opens asks for something, whatever the rest of it says.
_ASKING = frozenset({"begins", "says"})
#: A box is no longer than this, in characters, and so small a share of the body.
_BOX, _SHARE = 600, 0.1
#: So many elements of one name that hold words of the article make a pattern, not boxes.
_PATTERN = 3
#: The article has begun after so many of its paragraphs.
_BEGUN = 2
_SHORT_WORDS, _META_WORDS = 30, 30
#: An article ends with so many calls at most, of so many words.
_CLOSERS, _CLOSER_WORDS = 3, 80
_STRESSED = 0.8
#: Parts of a box; a cell or an entry of a list is judged with its table or list.
_PARTS = HEADINGS | {"p", "div", "section", "article", "aside", "header"}
_PATH = re.compile(rf"[/?=_-](?:{'|'.join(PROMOTED_PATHS)})(?:[/?#&=._-]|$)", re.IGNORECASE)
_SERVICE = re.compile(rf"//(?:[\w-]+\.)*(?:{'|'.join(PROMOTED_SERVICES)})(?:[/:?]|$)", re.IGNORECASE)
_RIGHTS = re.compile("|".join(RIGHTS), re.IGNORECASE)
_SUBSCRIBED = re.compile("|".join(SUBSCRIBED), re.IGNORECASE)
_COMMENTED = re.compile("|".join(COMMENTED), re.IGNORECASE)
#: Readers are asked for comments in so many words.
_INVITE_WORDS = 40
_CONTACT = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.\w")
_SEPARATOR = re.compile(r"\s[-–—|•·/]\s|[|•·]")
_LABELLED = re.compile(r"[^\W\d][^:.!?]{1,24}:(?:\s|$)")


def boxed(segments: Sequence[Segment], kept: Collection[int], frame: Frame) -> set[int]:
    """The short words that stand in one small box with a label or link that opens it.

    Or that a page calls a teaser of something else, where its article has long begun.
    """
    opening = sorted(kept)[:_BEGUN]
    if len(opening) < _BEGUN:
        return set()
    inside: dict[int, list[int]] = {}
    names: dict[int, str] = {}
    for at in range(opening[0] + 1, max(kept) + 1):
        segment = segments[at]
        if segment.hidden:
            continue
        for number, name in _around(segment, frame):
            inside.setdefault(number, []).append(at)
            names[number] = name
    shared = Counter(names[number] for number, held in inside.items() if any(at in kept for at in held))
    found: set[int] = set()
    for number, held in inside.items():
        own = [at for at in held if at in kept]
        if not own or not _is_small(segments, held, frame) or number in frame.containers:
            continue
        if held[0] not in own and _asks(segments[held[0]]):
            found.update(own)
            continue
        if not all(_is_part(segments[at], frame) for at in own):
            continue
        opened = names[number] and shared[names[number]] < _PATTERN and _is_opened(segments, held, own)
        named = held[0] > opening[-1] and hints.is_teaser([names[number]])
        if opened or (named and shared[names[number]] < _PATTERN):
            found.update(own)
    return found


def _around(segment: Segment, frame: Frame) -> Iterator[tuple[int, str]]:
    """The boxes with little of the article around a segment: their numbers and names, nearest first."""
    for up in range(1 if segment.tag in PARAGRAPHS else 0, len(segment.path)):
        if frame.sizes[segment.path[up]] >= 2 * _SHARE * frame.total:
            break
        yield segment.path[up], segment.hints[up]


def _is_small(segments: Sequence[Segment], held: Sequence[int], frame: Frame) -> bool:
    size = sum(len(segments[at].text) for at in held)
    return size < _BOX and size < 2 * _SHARE * frame.total


def _asks(segment: Segment) -> bool:
    """Whether a line asks readers for something; what tells whose right a picture is does not."""
    if segment.tag == "figcaption" or "©" in segment.text or is_credit(segment.text):
        return False
    return line_of(segment.text).label in _ASKING


def _is_part(segment: Segment, frame: Frame) -> bool:
    if segment.tag not in _PARTS or "blockquote" in segment.ancestors:
        return False
    return near_look(segment) not in frame.near_looks and look(segment) not in frame.looks


def _is_opened(segments: Sequence[Segment], held: Sequence[int], own: Sequence[int]) -> bool:
    """Whether a label before links ("Read more") comes first, or links are most of the box's other words."""
    first = segments[held[0]]
    if held[0] in own:
        return False
    linked = sum(segments[at].linked for at in held if at not in own)
    label = line_of(first.text).label is not None
    if line_of(first.text).label == "more" and all(_is_title(segments[at].text) for at in own):
        return True  # the links of its titles are lost
    return linked > 0 and (label or first.linked >= 0.8 * len(first.text))


def _is_title(text: str) -> bool:
    return not line_of(text).stop or text.rstrip().endswith(("?", "!", "؟"))


def beside_links(segments: Sequence[Segment], kept: Collection[int]) -> set[int]:
    """Lines with a link, each in an element of its own, right before or behind one that is mostly links."""
    found = set()
    for at in kept:
        segment = segments[at]
        if segment.tag in PARAGRAPHS or not segment.linked or line_of(segment.text).words > _SHORT_WORDS:
            continue
        for near in (at - 1, at + 1):
            if not 0 <= near < len(segments) or near in kept:
                continue
            other = segments[near]
            alike = look(other) == look(segment) and other.path[1:2] == segment.path[1:2]
            if alike and other.linked > 0.5 * len(other.text) and container(other) != container(segment):
                found.add(at)
    return found


def closing_calls(segments: Sequence[Segment], kept: Collection[int]) -> list[int]:
    """The last paragraphs where they only ask readers to subscribe, to give or to listen."""
    found: list[int] = []
    for at in sorted(kept, reverse=True)[:_CLOSERS]:
        if not _is_call(segments[at]):
            break
        found.append(at)
    return found


def _is_call(segment: Segment) -> bool:
    """Whether all of a paragraph is set apart by its type and its links lead to such places."""
    if "blockquote" in segment.ancestors:
        return False
    if _closes_page(segment.text):
        return True
    if not segment.addresses:
        return False
    if count_words(segment.text) > _CLOSER_WORDS or segment.stressed < _STRESSED * len(segment.text):
        return False
    leading = sum(map(leads_to_offer, segment.addresses))
    return 2 * leading >= len(segment.addresses)


def leads_to_offer(address: str) -> bool:
    """Whether an address is one behind which outlets ask for subscriptions, gifts, ears or their app."""
    whole = unquote(address)
    return _PATH.search(whole) is not None or _SERVICE.search(whole) is not None


def _closes_page(text: str) -> bool:
    """Whether a last paragraph says whose right a page is, asks for comments, or to subscribe and write."""
    if _RIGHTS.search(text) and ("©" in text or "copyright" in text.casefold() or _RIGHTS.match(text)):
        return True
    if count_words(text) <= _INVITE_WORDS and text[:1] not in "\"“„«‘'" and _COMMENTED.search(text):
        return True
    asks = _SUBSCRIBED.search(text) is not None and _CONTACT.search(text) is not None
    return asks and count_words(text) <= _CLOSER_WORDS


def is_meta_line(text: str) -> bool:
    """Whether a line is made of date, author, category and the like, each of them short."""
    if count_words(text) > _META_WORDS or not any(map(str.isdigit, text)):
        return False
    parts = [part.strip() for part in _SEPARATOR.split(text) if part.strip()]
    told = sum(is_date_line(part) or is_byline(part) or _LABELLED.match(part) is not None for part in parts)
    return len(parts) > 1 and told > 1 and told * 2 > len(parts) and any(map(is_date_line, parts))
