"""Boxes told by their names: doors before a report, skeletons of posts, what a page is filed under."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence

from collatio.ingest.html import hints
from collatio.ingest.html.frame import HEADINGS, Frame, container, look, near_look
from collatio.ingest.html.lines import line_of
from collatio.ingest.html.units import leads_to_offer
from collatio.ingest.plain.shapes import count_words, is_date_line, is_stamp
from collatio.ingest.segments import Segment

#: A door is no longer than this, in characters, and so small a share of the article; a strip is shorter.
_DOOR, _SHARE, _STRIP = 900, 0.35, 300
#: So many sentences are told at a door.
_TOLD = 2
#: Where readers sign in or choose what to pay.
_ACCOUNT = re.compile(
    r"[/?=_.-](?:log-?in|sign-?(?:in|up)|registe?r\w*|anmeld\w*|accounts?|plans?|pricing)(?:[/?#&=._-]|$)",
    re.I,
)
#: The parts of a row of labels are of so many words.
_PART_WORDS = 3
_BARS = re.compile(r"[|•·]")
#: Who put a post up where, at its end: a handle in brackets.
_HANDLE = re.compile(r"[(（]@[\w.]{2,40}[)）]")


def named_boxes(segments: Sequence[Segment], kept: Collection[int], frame: Frame) -> set[int]:
    """What the three rules below name."""
    left = set(kept)
    left -= doors(segments, left, frame)
    left -= skeletons(segments, left)
    left -= strips(segments, left, frame)
    return set(kept) - left


def doors(segments: Sequence[Segment], kept: Collection[int], frame: Frame) -> set[int]:
    """What stands in a small box that is named as a door, or for those whose browser runs no scripts.

    Pages name the report behind their door so, too: a box is a door where a link leads to the till or
    to an account, or where a heading, a link and no more than two sentences stand in it.
    """
    found: set[int] = set()
    for number, held in _boxes(segments, hints.is_door).items():
        own = [at for at in held if at in kept]
        size = sum(len(segments[at].text) for at in held)
        if not own or size > _DOOR or frame.sizes[number] > _SHARE * frame.total:
            continue
        if any(_is_pattern(segments[at], frame) for at in own):
            continue
        scripts = any(hints.is_scriptless([name]) for name in _names(segments[own[0]], number))
        if scripts or _is_door([segments[at] for at in held]):
            found.update(own)
    return found


def _is_door(held: Sequence[Segment]) -> bool:
    if any(one.tag == "button" or any(map(_leads_in, one.addresses)) for one in held):
        return True
    headed = any(one.tag in HEADINGS for one in held) and any(one.linked for one in held)
    return headed and sum(line_of(one.text).prose for one in held) <= _TOLD


def _leads_in(address: str) -> bool:
    return leads_to_offer(address) or _ACCOUNT.search(address) is not None


def _is_pattern(segment: Segment, frame: Frame) -> bool:
    return look(segment) in frame.looks or near_look(segment) in frame.near_looks


def _names(segment: Segment, number: int) -> list[str]:
    return [name for name, one in zip(segment.hints, segment.path, strict=True) if one == number]


def _boxes(segments: Sequence[Segment], named: Callable[[Iterable[str]], bool]) -> dict[int, list[int]]:
    """The seen segments of each element that is named so; paragraphs are no boxes."""
    inside: defaultdict[int, list[int]] = defaultdict(list)
    for at, segment in enumerate(segments):
        if segment.hidden:
            continue
        tags = (segment.tag, *segment.ancestors[::-1])
        for name, number, tag in zip(segment.hints, segment.path, tags, strict=True):
            if name and tag not in ("p", "li", "html", "body") and tag not in HEADINGS and named([name]):
                inside[number].append(at)
    return dict(inside)


def _is_main(segment: Segment, frame: Frame) -> bool:
    return container(segment) in frame.containers or _is_pattern(segment, frame)


def skeletons(segments: Sequence[Segment], kept: Collection[int]) -> set[int]:
    """The labels of a post that a page sets in: those of its skeleton, the link that says who put it up.

    The post's own words stay, and who speaks where that is no link ("— Ann Vane (@annvane)").
    """
    found = set()
    posts: defaultdict[int, list[int]] = defaultdict(list)
    for at in sorted(kept):
        segment = segments[at]
        around = zip(segment.path, segment.hints, strict=True)
        number = next((one for one, name in around if hints.is_post([name])), None)
        if number is not None:
            posts[number].append(at)
    for held in posts.values():
        for at in held:
            segment = segments[at]
            whole = segment.linked >= 0.9 * len(segment.text)
            label = segment.tag in ("div", "a", "section") and not line_of(segment.text).stop
            signed = at == held[-1] and len(held) > 1 and _HANDLE.search(segment.text) is not None
            if whole and (label or (segment.tag == "p" and signed)):
                found.add(at)
    return found


def strips(segments: Sequence[Segment], kept: Collection[int], frame: Frame) -> set[int]:
    """Lines above the first sentence on what a page is filed under, whose it is and how often it was read."""
    above: list[int] = []
    for at in sorted(kept):
        if line_of(segments[at].text).prose and _is_main(segments[at], frame):
            break
        above.append(at)
    else:
        return set()  # no sentence follows
    found = {at for at in above if _is_filed(segments[at], frame)}
    tables: defaultdict[int, list[int]] = defaultdict(list)
    for at in above:
        number = _table(segments[at])
        if number is not None:
            tables[number].append(at)
    for held in tables.values():
        named = any(at in found or _is_dated(segments[at]) for at in held)
        if named and sum(len(segments[at].text) for at in held) < _STRIP:
            found.update(held)
    return found


def _is_filed(segment: Segment, frame: Frame) -> bool:
    """Whether words without a sentence's end stand in a strip that is named so, or in a row of labels."""
    line = line_of(segment.text)
    if segment.tag in HEADINGS or line.prose or line.stop or "blockquote" in segment.ancestors:
        return False
    if hints.is_strip(frame.parts(segment)[:3]):
        return True
    parts = parts_of(segment.text)
    return len(parts) > 2 and all(count_words(part) <= _PART_WORDS for part in parts)


def parts_of(text: str) -> list[str]:
    """What stands between the bars of a row of labels."""
    return [part for part in _BARS.split(text) if part.strip()]


def _is_dated(segment: Segment) -> bool:
    return is_date_line(segment.text) or is_stamp(segment.text)


def _table(segment: Segment) -> int | None:
    """The innermost table around a cell."""
    tags = (segment.tag, *segment.ancestors[::-1])
    return next((one for one, tag in zip(segment.path, tags, strict=False) if tag == "table"), None)
