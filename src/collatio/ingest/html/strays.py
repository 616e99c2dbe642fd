"""What a page's own shape shows to be no words of its article: forms, labels of links gone, far remains.

Each function names segments of the body; none looks at more than a segment's words count and place.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from collatio.ingest.html import hints
from collatio.ingest.html.doors import named_boxes
from collatio.ingest.html.frame import HEADINGS, Frame, container, look, near_look
from collatio.ingest.html.furniture import link_kind
from collatio.ingest.html.lines import line_of
from collatio.ingest.html.others import is_other_page
from collatio.ingest.html.units import leads_to_offer
from collatio.ingest.plain.shapes import count_words, is_stamp
from collatio.ingest.segments import HtmlDocument, Overlay, Segment

#: A box around a field or an offer is no longer than this, in characters.
#: One with a single headline is shorter still.
_BOX, _TEASER = 600, 200
#: A box around a field holds no more of it than this.
_ASKED = 0.25
#: Remains behind so many segments that are not the article's are no longer than such a share of it.
_FAR, _REMAINS = 8, 0.1
#: A label is of so many words, the words of a tool of so many.
_LABEL_WORDS, _TOOL_WORDS = 6, 6
#: So many boxes of one name are a pattern; a call is of so many words.
_PATTERN, _CALL_WORDS = 3, 4
_ODD = frozenset({"div", "section", "header", "footer", "aside", "address", "small"})
_ODD_WORDS = 4
#: What is hidden between a label and its link is no more than so many segments.
_NEAR = 10


def strays(
    segments: Sequence[Segment],
    kept: Collection[int],
    frame: Frame,
    document: HtmlDocument,
) -> set[int]:
    """All that the rules below name, each of what those before it left."""
    left = set(kept)
    left -= asking(segments, left, frame, document.fields)
    left -= promoted(segments, left, frame, document.overlays)
    left -= bare_labels(segments, left, frame)
    left -= carded(segments, left, frame)
    left -= tool_lists(segments, left)
    left -= named_tools(segments, left, frame)
    left -= far_remains(segments, left, frame)
    left -= stamps(segments, left, frame)
    left -= named_boxes(segments, left, frame)
    return set(kept) - left


def asking(
    segments: Sequence[Segment],
    kept: Collection[int],
    frame: Frame,
    fields: Iterable[Sequence[int]],
) -> set[int]:
    """What stands in a form to write in, or in the small box around such a field."""
    around = {number for path in fields for number in path}
    if not around:
        return set()
    written: Counter[int] = Counter()
    for segment in segments:
        if not around.isdisjoint(segment.path):
            for number in segment.path:
                written[number] += len(segment.text)
    found = set()
    opening = segments[min(kept)].path if kept else ()
    for at in kept:
        segment = segments[at]
        tags = (segment.tag, *segment.ancestors[::-1])
        for number, tag in zip(segment.path, tags, strict=True):
            if number not in around or number in frame.containers:
                continue
            share = frame.sizes[number] / frame.total
            if (tag == "form" and number not in opening) or (written[number] < _BOX and share < _ASKED):
                found.add(at)
    return found


def promoted(
    segments: Sequence[Segment], kept: Collection[int], frame: Frame, overlays: Sequence[Overlay]
) -> set[int]:
    """What stands in a small box with a link without words: to an offer, or to another page of the site.

    Of the latter only what is no sentence: pictures in an article are linked too.
    """
    offers = {number for one in overlays if leads_to_offer(one.href) for number in one.path}
    inside = {number for one in overlays if is_other_page(one.href) for number in one.path}
    opening = sorted(at for at in kept if container(segments[at]) in frame.containers)[:1]
    if not opening or not (offers or inside):
        return set()
    written: Counter[int] = Counter()
    for segment in segments:
        written.update({number: len(segment.text) for number in segment.path if number in offers | inside})
    found = set()
    for at in kept:
        segment = segments[at]
        if at <= opening[0] or _is_main(segment, frame) or "blockquote" in segment.ancestors:
            continue
        told = line_of(segment.text).prose or line_of(segment.text).stop
        for number in segment.path[1:]:
            most = _BOX if number in offers else _TEASER if number in inside and not told else 0
            small = written[number] < most and frame.sizes[number] < _REMAINS * frame.total
            if small and number not in frame.containers:
                found.add(at)
    return found


def bare_labels(segments: Sequence[Segment], kept: Collection[int], frame: Frame) -> set[int]:
    """Short lines that led to what is gone: "Also:" before a link, a word in a box between paragraphs."""
    found = set()
    for at in kept:
        segment = segments[at]
        line = line_of(segment.text)
        if line.prose or line.words > _LABEL_WORDS:
            continue
        following = _way_behind(at, segments, kept)
        leads = following is not None and (
            segment.text.rstrip().endswith((":", "："))
            or (not line.stop and following.tag == "li" and line.words <= _ODD_WORDS)
        )
        if segment.tag in HEADINGS or segment.tag == "li":
            leads = False  # judged with what they head, or with their list
        odd = (
            segment.tag in _ODD
            and not line.stop
            and line.words <= _ODD_WORDS
            and _is_alone(at, segments, kept)
        )
        if leads or (odd and near_look(segment) not in frame.near_looks):
            found.add(at)
    return found


def _way_behind(at: int, segments: Sequence[Segment], kept: Collection[int]) -> Segment | None:
    """The link right behind a segment, where it is none of the article's words."""
    seen = (near for near in range(at + 1, min(at + _NEAR, len(segments))) if not segments[near].hidden)
    near = next(seen, None)
    if near is None or near in kept or link_kind(segments[near]) != "link":
        return None
    return segments[near]


def _is_alone(at: int, segments: Sequence[Segment], kept: Collection[int]) -> bool:
    """Whether the box around a segment holds nothing else of the article."""
    segment = segments[at]
    if len(segment.path) < 2 or not HEADINGS.isdisjoint(segment.ancestors[-1:]):
        return False
    around = segment.path[1]
    return "blockquote" not in segment.ancestors and not any(
        around in segments[near].path for near in (at - 1, at + 1) if near in kept
    )


def carded(segments: Sequence[Segment], kept: Collection[int], frame: Frame) -> set[int]:
    """What a small box says before the link of few words that closes it, or over links and labels alone."""
    order = sorted(kept)
    opening = next((at for at in order if _is_main(segments[at], frame)), None)
    if opening is None:
        return set()
    inside: defaultdict[int, list[int]] = defaultdict(list)
    names: dict[int, str] = {}
    for at in range(opening + 1, min(order[-1] + _NEAR, len(segments))):
        segment = segments[at]
        if segment.hidden or not frame.holds(segment):
            continue
        for up in range(1, segment.path.index(frame.element)):
            inside[segment.path[up]].append(at)
            names[segment.path[up]] = segment.hints[up]
    own = {number: [at for at in held if at in kept] for number, held in inside.items()}
    shared = Counter(names[number] for number, held in own.items() if held)
    found: set[int] = set()
    for number, held in inside.items():
        mine = own[number]
        if (
            not mine
            or len(mine) == len(held)
            or number in frame.containers
            or shared[names[number]] >= _PATTERN
        ):
            continue
        if (
            sum(len(segments[at].text) for at in held) >= _BOX
            or frame.sizes[number] >= _REMAINS * frame.total
        ):
            continue
        if any(not _is_beside(segments[at], frame) or container(segments[at]) == number for at in mine):
            continue  # the article's own, or entries of a list that is judged as such
        if _is_closed(segments, held, mine) or _heads_labels(segments, held, mine):
            found.update(mine)
    return found


def _is_beside(segment: Segment, frame: Frame) -> bool:
    listed = segment.tag == "li" and container(segment) not in frame.containers
    return "blockquote" not in segment.ancestors and (listed or not _is_main(segment, frame))


def _is_closed(segments: Sequence[Segment], held: Sequence[int], mine: Sequence[int]) -> bool:
    """Whether the last words of a box, or nearly the last, are a link of few words that leads on."""
    closing = [segments[at] for at in held[-2:] if at not in mine and at > mine[-1]]
    return any(one.linked == len(one.text) and count_words(one.text) <= _CALL_WORDS for one in closing)


def _heads_labels(segments: Sequence[Segment], held: Sequence[int], mine: Sequence[int]) -> bool:
    """Whether a box holds a heading or a few words, and else only labels, links and numbers."""
    if len(mine) > 1 or line_of(segments[mine[0]].text).prose or line_of(segments[mine[0]].text).stop:
        return False
    others = [segments[at] for at in held if at not in mine]
    return all(
        one.tag != "figcaption"
        and (one.linked == len(one.text) or line_of(one.text).label is not None or count_words(one.text) <= 3)
        for one in others
    )


def tool_lists(segments: Sequence[Segment], kept: Collection[int]) -> set[int]:
    """Entries of a list above or below the sentences whose other entries are links and tools."""
    prose = [at for at in kept if line_of(segments[at].text).prose and segments[at].tag != "li"]
    if not prose:
        return set()
    lists: defaultdict[int, list[int]] = defaultdict(list)
    for at, segment in enumerate(segments):
        if segment.tag == "li":
            lists[container(segment)].append(at)
    found: set[int] = set()
    for held in lists.values():
        own = [at for at in held if at in kept]
        if not own or (min(prose) < own[-1] and own[0] < max(prose)):
            continue
        tools = sum(at not in kept for at in held)
        short = all(
            line_of(segments[at].text).words <= _TOOL_WORDS and not line_of(segments[at].text).stop
            for at in own
        )
        if short and tools >= 2 and 2 * tools >= len(held):
            found.update(own)
    return found


def far_remains(segments: Sequence[Segment], kept: Collection[int], frame: Frame) -> set[int]:
    """The little that stands, in other boxes than the article, behind much that is not the article's."""
    order = sorted(kept)
    last = max((rank for rank, at in enumerate(order) if _is_main(segments[at], frame)), default=-1)
    rest = order[last + 1 :]
    if last < 0 or not rest:
        return set()
    size = sum(len(segments[at].text) for at in order)
    if sum(len(segments[at].text) for at in rest) >= _REMAINS * size:
        return set()
    between = range(order[last] + 1, rest[0])
    seen = sum(not segments[at].hidden for at in between)
    return set(rest) if seen >= _FAR else set()


def _is_main(segment: Segment, frame: Frame) -> bool:
    if container(segment) in frame.containers:
        return True
    return look(segment) in frame.looks or near_look(segment) in frame.near_looks


def stamps(segments: Sequence[Segment], kept: Collection[int], frame: Frame) -> set[int]:
    """Lines above the article's own that only say when, by whom and under what a page was put up."""
    found = set()
    for at in sorted(kept):
        segment = segments[at]
        if line_of(segment.text).prose and segment.tag not in HEADINGS and _is_main(segment, frame):
            break
        if segment.tag not in HEADINGS and is_stamp(segment.text):
            found.add(at)
    return found


def named_tools(segments: Sequence[Segment], kept: Collection[int], frame: Frame) -> set[int]:
    """Sentences beside the article's own in a box that is named as a place for buttons."""
    found = set()
    for at in kept:
        segment = segments[at]
        if _is_main(segment, frame) or segment.tag in HEADINGS or "blockquote" in segment.ancestors:
            continue
        if hints.is_buttons(frame.parts(segment)) and count_words(segment.text) <= _BOX // 10:
            found.add(at)
    return found
