"""The titles that a page's head states, cleaned of the outlet's name, and what each is worth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from collatio.ingest.meta.compare import clean, letters, same_form
from collatio.ingest.meta.head import Head
from collatio.ingest.meta.kicker import Titles, known_titles, parted
from collatio.ingest.meta.outlet import TITLE_JOINT, is_own_name, own_names
from collatio.ingest.segments import ByteRange

#: What a statement is worth beside others.
_WORTH = {"json-ld": 3.0, "og:title": 2.0, "title": 2.0, "twitter:title": 1.0, "other": 1.0}
_OTHERS = ("title", "headline", "dc.title", "parsely-title", "sailthru.title")
#: A page states its title in a handful of places, in a few hundred characters; more are a flood.
_MOST, _LONGEST, _JOINTS = 12, 1000, 30
_RUBRIC_MARKS = "|｜ㅣ»•·"


@dataclass(frozen=True, slots=True)
class StatedTitle:
    """A title that the page's head states, and where."""

    text: str
    origin: str
    bytes: ByteRange

    @property
    def basis(self) -> str:
        """How a metadatum names the place."""
        return "json-ld" if self.origin == "json-ld" else "meta"


@dataclass(frozen=True, slots=True)
class HeadTitles:
    """All that a head says of its page's title.

    ``worth`` is by :func:`title_key`; ``rests`` is what the titles that join a kicker by a colon are
    worth without it; ``browser`` is the ``<title>`` as a whole, in the form titles are compared in;
    ``sites`` are the letters of the outlet's own names.
    """

    stated: tuple[StatedTitle, ...]
    worth: Mapping[str, float]
    rests: Mapping[str, float]
    known: Titles
    browser: str | None
    sites: frozenset[str]

    @property
    def most(self) -> float:
        """What the best stated wording is worth."""
        return max(self.worth.values(), default=0.0)


def read_titles(head: Head) -> HeadTitles:
    """The head's titles, the surest first."""
    names = own_names(head)
    stated = tuple(islice(_stated(head, names), _MOST))
    worth: defaultdict[str, float] = defaultdict(float)
    for one in stated:
        worth[title_key(one.text)] += _WORTH[one.origin]
    rests: dict[str, float] = {}
    for one in stated:
        sides = parted(one.text)
        if sides is not None:
            rests[title_key(sides[1])] = max(rests.get(title_key(sides[1]), 0.0), worth[title_key(one.text)])
    title = head.document.title
    return HeadTitles(
        stated=stated,
        worth=dict(worth),
        rests=rests,
        known=known_titles(one.text for one in stated),
        browser=same_form(title[:_LONGEST]) if title else None,
        sites=frozenset(map(letters, names)),
    )


def title_key(text: str) -> str:
    """Marks and dashes do not tell two titles apart, unless there is nothing else."""
    return letters(text) or same_form(text)


def clean_title(title: str, names: Sequence[str]) -> str:
    """A browser's title without the outlet's name and the rubric beside it."""
    joints = list(islice(TITLE_JOINT.finditer(title), _JOINTS))
    starts = [0, *(joint.end() for joint in joints)]
    ends = [*(joint.start() for joint in joints), len(title)]
    parts = [title[start:end] for start, end in zip(starts, ends, strict=True)]
    first, last = 0, len(parts) - 1
    own = next((at for at in range(last, 0, -1) if is_own_name(parts[at], names)), None)
    if own is not None:
        mark = joints[own - 1].group().strip()
        last = own - 1
        # "Headline | Spain | The Outlet": the rubric is set apart by the same mark.
        if last and joints[last - 1].group().strip() == mark and len(parts[last].split()) <= 2:
            last -= 1
    elif last and _ends_in_rubric(joints[-1].group().strip(), parts[-1], title):
        last -= 1
    if first < last and is_own_name(parts[0], names):
        first = 1
    return title[starts[first] : ends[last]].strip()


def _ends_in_rubric(mark: str, part: str, title: str) -> bool:
    return mark in _RUBRIC_MARKS and len(part.split()) <= 3 < len(title.split())


def _stated(head: Head, names: Sequence[str]) -> Iterator[StatedTitle]:
    if head.article is not None:
        for value in head.article.values("headline"):
            yield StatedTitle(clean(value.text), "json-ld", value.bytes)
    for origin in ("og:title", "twitter:title"):
        for value in islice(head.metas(origin), 1):
            yield StatedTitle(clean_title(value.text[:_LONGEST], names), origin, value.bytes)
    title, place = head.document.title, head.document.title_bytes
    if title is not None and place is not None:
        yield StatedTitle(clean_title(clean(title[:_LONGEST]), names), "title", place)
    for value in head.metas(*_OTHERS):
        yield StatedTitle(clean_title(value.text[:_LONGEST], names), "other", value.bytes)
