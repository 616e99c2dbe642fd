"""A page's headline as its outlet displays it, and the evidence for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from collatio.ingest.meta.compare import clean, same_form
from collatio.ingest.meta.head import Head
from collatio.ingest.meta.headline import body_start, borne_out, headline_score, may_be_headline
from collatio.ingest.meta.kicker import headline_part, known_titles
from collatio.ingest.meta.stated import HeadTitles, StatedTitle, read_titles, title_key
from collatio.ingest.segments import Found, Segment
from collatio.records.article import BlockKind

#: A displayed headline with less than this counts for less than what the head says.
_ENOUGH = 3.0
#: What the head's titles must be worth together to be believed against a heading none of them bears
#: out, and what such a heading needs to stand nonetheless.
_AGREED, _ALONE = 3.0, 6.5
#: So many other headings may bear out where a kicker ends.
_OTHERS = 20


@dataclass(frozen=True, slots=True)
class Title:
    """The title with its evidence, and the segment that displays it."""

    found: Found | None
    segment: int | None


def find_title(segments: Sequence[Segment], kinds: Sequence[BlockKind], head: Head) -> Title:
    """The displayed headline; where none can be told apart, what the page's head says."""
    titles = read_titles(head)
    body = body_start(segments, kinds)
    scored = [
        (headline_score(segment, at, body, titles), -at)
        for at, segment in enumerate(segments)
        if may_be_headline(segment, titles)
    ]
    best, place = max(scored, default=(0.0, 0))
    # A page whose head says one thing in several places displays it too, if only not as a heading.
    doubtful = titles.most >= _AGREED and bool(scored) and not borne_out(segments[-place], titles)
    if best < (_ALONE if doubtful else _ENOUGH):
        return Title(_from_head(titles), None)
    return _displayed(segments, -place, titles)


def _displayed(segments: Sequence[Segment], at: int, titles: HeadTitles) -> Title:
    segment = segments[at]
    others = (other.text for other in segments if other.tag == "h1" and other is not segment)
    known = known_titles([*(one.text for one in titles.stated), *islice(others, _OTHERS)])
    start, end = headline_part(segment, known)
    why = "the headline the page displays"
    if (start, end) != (0, len(segment.text)):
        why += ", without the kicker or badge in its element"
    return Title(Found(clean(segment.text[start:end]), "text", at, start, end, why=why), at)


def _from_head(titles: HeadTitles) -> Found | None:
    """The stated title most places agree on, whole where one place cuts it short."""
    whole = [one for one in titles.stated if not _is_cut(one, titles.stated)]
    if not whole:
        return None
    one = max(whole, key=lambda one: (titles.worth[title_key(one.text)], -titles.stated.index(one)))
    why = f"no headline stands out in the text; {one.origin} says it"
    return Found(one.text, one.basis, bytes=one.bytes, why=why)


def _is_cut(one: StatedTitle, stated: Sequence[StatedTitle]) -> bool:
    """Whether another statement goes on where this one breaks off with dots."""
    form = same_form(one.text)
    stem = form.rstrip(". ")
    return form.endswith("...") and any(
        other is not one and len(same_form(other.text)) > len(form) and same_form(other.text).startswith(stem)
        for other in stated
    )
