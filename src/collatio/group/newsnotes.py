"""What speaks for and against one news: common and other days of publication, other first words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collatio.group.features import Features
from collatio.group.likeness import Likeness
from collatio.group.weights import Pile
from collatio.records.grouped import Apart
from collatio.records.passage import Note, Passage
from collatio.text.days import plain_day


def published_together(page: Features, published: Sequence[int]) -> list[Note]:
    """Other pages of the story came out on the same day; ``published`` are the days of all its pages."""
    here = page.published
    others = published.count(here) - 1 if here is not None else 0
    if others < 1:
        return []
    pages = f"{others} other {'page' if others == 1 else 'pages'} of this story"
    return [
        Note("published", f"was published on {plain_day(page.article.published.value or '')}, as {pages}")
    ]


def published_otherwise(page: Features, story: Sequence[Features]) -> tuple[Apart, ...]:
    """The page came out before or after all pages of a story, of which several tell their day."""
    dated = sorted(
        (one for one in story if one.published is not None),
        key=lambda one: (one.published, one.article.id),
    )
    here = page.published
    if here is None or len(dated) < 2:
        return ()
    first, last = dated[0], dated[-1]
    if (first.published or 0) <= here <= (last.published or 0):
        return ()
    near, when = (first, "before") if here < (first.published or 0) else (last, "after")
    there, ours = (plain_day(one.article.published.value or "") for one in (page, near))
    days = abs(here - (near.published or 0))
    gap = f"{days} {'day' if days == 1 else 'days'} {when} all pages here ({ours})"
    return (Apart("date", f"published on {there} there, {gap}", (), ()),)


def other_news(place: int, pairs: Mapping[int, Likeness | None], pile: Pile) -> list[Note]:
    """The first page of the story that opens with other words and names."""
    for fellow, pair in pairs.items():
        if pair is not None and pair.other_news:
            here, there = (pile.articles[page].features for page in (place, fellow))
            note = f"opens with other words and names than {there.article.outlet_name} does"
            return [Note("opening", note, (_lede(here), _lede(there)))]
    return []


def _lede(page: Features) -> Passage:
    """What a page says first: its first paragraph, or its headline where it has no more."""
    blocks = page.article.own_blocks
    first = next((block for block in blocks if block.kind == "paragraph"), blocks[0])
    return page.article.passage(first.start, first.end)
