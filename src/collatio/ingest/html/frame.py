"""The element of a page that holds its article, and how each segment stands to it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from collatio.ingest.segments import Segment

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: The frame is the innermost element with so much of the article's text.
_MOST = 0.7
#: An element with so much of the article's text is part of its frame, whatever it is called.
_MUCH = 0.2
#: A container with so much of the article's text is one that paragraphs belong in.
_SHARE = 0.1
#: A box is no longer than this, in characters.
_BOX = 600
#: What a reader must agree to takes more words.
_CONSENT = 1200
#: So many paragraphs that look the same in the markup make a pattern.
_PATTERN = 3
#: Elements that hold words and stand in a container.
PARAGRAPHS = HEADINGS | {"p", "li", "blockquote", "td", "th", "dt", "dd", "pre"}


@dataclass(frozen=True, slots=True)
class Frame:
    """The innermost element around most of an article.

    ``sizes`` says how many characters of the article each element holds, ``containers`` which elements
    its paragraphs are children of, ``looks`` how these paragraphs look in the markup, ``near_looks`` the
    same with less around them: each slide of a series may bear a name of its own.
    """

    element: int
    total: int
    sizes: Counter[int]
    containers: frozenset[int]
    looks: frozenset[tuple[str, tuple[str, ...]]]
    near_looks: frozenset[tuple[str, tuple[str, ...]]]

    @classmethod
    def of(cls, segments: Sequence[Segment], core: Iterable[int]) -> Frame:
        """The frame of the segments numbered ``core``."""
        sizes: Counter[int] = Counter()
        held: Counter[int] = Counter()
        looks: Counter[tuple[str, tuple[str, ...]]] = Counter()
        near: Counter[tuple[str, tuple[str, ...]]] = Counter()
        where: defaultdict[tuple[str, tuple[str, ...]], set[int]] = defaultdict(set)
        height: dict[int, int] = {}
        total = 0
        for at in core:
            segment = segments[at]
            size = len(segment.text)
            total += size
            for up, number in enumerate(segment.path):
                sizes[number] += size
                height[number] = len(segment.path) - up
            held[container(segment)] += size
            looks[look(segment)] += 1
            near[near_look(segment)] += 1
            where[look(segment)].add(container(segment))
            where[near_look(segment)].add(container(segment))
        whole = [number for number, size in sizes.items() if size >= _MOST * total]
        containers = frozenset(number for number, size in held.items() if size >= _SHARE * total)

        def patterns(found: Counter[tuple[str, tuple[str, ...]]]) -> frozenset[tuple[str, tuple[str, ...]]]:
            # Three paragraphs of one small box make no pattern.
            return frozenset(
                one
                for one, times in found.items()
                if times >= _PATTERN
                and _is_telling(one)
                and (len(where[one]) > 1 or not containers.isdisjoint(where[one]))
            )

        return cls(
            max(whole, key=lambda number: (height[number], number), default=0),
            total,
            sizes,
            containers,
            patterns(looks),
            patterns(near),
        )

    def holds(self, segment: Segment) -> bool:
        """Whether the segment stands within the frame."""
        return self.element in segment.path

    def boxes(
        self, segments: Sequence[Segment], ticks: Sequence[tuple[int, tuple[int, ...]]] = ()
    ) -> set[int]:
        """The small elements within the frame that hold a button or a box to tick: sign-ups, offers, consent.

        A box to tick has its question before it and its label behind; where all words come after it, it
        opens and closes these.
        """
        written: Counter[int] = Counter()
        spans: dict[int, tuple[int, int]] = {}
        for at, segment in enumerate(segments):
            for number in segment.path:
                written[number] += len(segment.text)
                spans[number] = (spans.get(number, (at, at))[0], at)
        found: set[int] = set()
        for segment in segments:
            if segment.tag != "button" or segment.hidden or not self.holds(segment):
                continue
            for number in segment.path[1 : segment.path.index(self.element)]:
                if written[number] < _BOX and self.sizes[number] < _MUCH * self.total:
                    found.add(number)
        for at, path in ticks:
            for number in path[: path.index(self.element)] if self.element in path else ():
                first, last = spans.get(number, (at, -1))
                small = written[number] < _CONSENT and self.sizes[number] < _MUCH * self.total
                if first < at <= last and small:
                    found.add(number)
        return found

    def parts(self, segment: Segment) -> list[str]:
        """What the elements around a segment are called that hold little of the article, nearest first."""
        return [
            hint
            for hint, number in zip(segment.hints, segment.path, strict=True)
            if self.sizes[number] < _MUCH * self.total
        ]


def container(segment: Segment) -> int:
    """The number of the element whose child the segment is, itself where it is no paragraph."""
    inner = segment.tag in PARAGRAPHS and len(segment.path) > 1
    return segment.path[1 if inner else 0]


def look(segment: Segment) -> tuple[str, tuple[str, ...]]:
    """How a segment and the elements around it look in the markup."""
    return segment.tag, segment.hints[:4]


def near_look(segment: Segment) -> tuple[str, tuple[str, ...]]:
    """How a segment and the element it stands in look in the markup."""
    return segment.tag, segment.hints[:2]


def _is_telling(one: tuple[str, tuple[str, ...]]) -> bool:
    return len("".join(one[1])) > 5
