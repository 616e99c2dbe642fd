"""Headings that hold more than the headline: a kicker before it, a badge after it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from collatio.ingest.meta.compare import letters
from collatio.ingest.segments import Segment

#: A kicker that shares the headline's element has at most so many words.
_KICKER_WORDS = 8
#: Two wordings that open with the same letters, this many of them, are one headline, shortened once.
_OPENING = 18
_JOINTS = 12
_COLON = re.compile(r"\s{0,2}[:|]\s{1,2}")


@dataclass(frozen=True, slots=True)
class Titles:
    """The letters of a page's own titles: whole, their openings, and what stands at a colon's sides."""

    alone: frozenset[str]
    openings: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]


def known_titles(titles: Iterable[str]) -> Titles:
    """What headings are held against, from the wordings of the title that a page gives."""
    known = [title for title in titles if letters(title)]
    alone = frozenset(map(letters, known))
    sides = [sides for title in known if (sides := parted(title)) is not None]
    return Titles(
        alone,
        frozenset(title[:_OPENING] for title in alone if len(title) > _OPENING),
        frozenset(letters(kicker) for kicker, _ in sides),
        frozenset(letters(rest) for _, rest in sides),
    )


def headline_part(segment: Segment, titles: Titles) -> tuple[int, int]:
    """Where in a heading the headline stands: all of it, but for a kicker or badge set apart by markup.

    Only what both the markup and the page's own titles part is parted: a title has or begins with the
    headline alone, or has a colon where the heading has nothing but the border of an element.
    """
    text = segment.text
    for at in _joints(segment):
        kicker, rest = text[:at].rstrip(), text[at:].lstrip(" :|–—-")
        if not letters(kicker) or not letters(rest):
            continue
        if len(kicker.split()) <= _KICKER_WORDS and len(rest.split()) > 1:
            own = letters(rest)
            apart = not _goes_on(kicker) and (own in titles.after or letters(kicker) in titles.before)
            if own in titles.alone or own[:_OPENING] in titles.openings or apart:
                return len(text) - len(rest), len(text)
        # A badge or a second line follows the headline; small letters would go on with it.
        if len(kicker.split()) > 1 and not rest[0].islower() and letters(kicker) in titles.alone:
            return 0, len(kicker)
    return 0, len(text)


def _goes_on(kicker: str) -> bool:
    """Whether a mark joins the kicker to what follows, so that readers see one headline."""
    return kicker[-1] in ",;–—-" or (kicker[-1] == ":" and kicker[-2:] != " :")


def parted(title: str) -> tuple[str, str] | None:
    """The kicker and the headline of a title that joins them by a colon, null where it has none."""
    match = _COLON.search(title)
    if match is None or len(title[match.end() :].split()) < 3:
        return None
    return title[: match.start()], title[match.end() :]


def _joints(segment: Segment) -> Iterator[int]:
    """The characters of a segment before which markup stands in the page's bytes."""
    previous = None
    found = 0
    for start, _, first, last in segment.runs:
        if previous is not None and first != previous and found < _JOINTS:
            found += 1
            yield start
        previous = last
