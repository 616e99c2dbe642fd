"""One story as it is told: its pages, why each is in it, and what looks like it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from collatio.group.clusters import Needed, Pair
from collatio.group.compared import Compared, S
from collatio.group.copies import Copies
from collatio.group.eventdays import event_days
from collatio.group.fanout import fan_out
from collatio.group.likeness import Likeness
from collatio.group.lookalikes import alike_places, look_alikes
from collatio.group.packed import Packed, worths
from collatio.group.pairtable import Retold, coded
from collatio.group.reasons import reasons
from collatio.group.shelf import Shelf
from collatio.group.weights import Pile, Weighed
from collatio.records.article import Measured
from collatio.records.engine import Engine
from collatio.records.grouped import GroupedStory, Member
from collatio.records.ids import content_id
from collatio.records.uncollected import uncollected

#: Stories of so many pages are given to a worker at a time.
_TOGETHER = 500


@dataclass(frozen=True, slots=True)
class StoryWork:
    """All that telling some stories needs: their pages and those that look like them, by places of their own.

    ``pages`` is the size of the whole pile, ``stories`` the places of each story's pages, ``ids`` the story
    of each page, ``pairs`` how alike the pages are, coded.
    """

    packed: tuple[Packed, ...]
    pages: int
    stories: tuple[tuple[int, ...], ...]
    ids: Mapping[int, str]
    pairs: Mapping[Pair, int]
    copies: Copies
    needed: Needed


def story_work(
    stories: Sequence[Sequence[int]],
    ids: Mapping[int, str],
    found: Compared[S],
    shelf: Shelf[Packed, Weighed],
    pages: int,
    needed: Needed,
) -> StoryWork:
    """What telling these stories of a large pile needs."""
    wanted = {place for members in stories for place in members}
    wanted.update(place for members in stories for place in alike_places(members, found))
    wanted.update(found.stand_of(place) for place in tuple(wanted))
    places = sorted(wanted)
    at = {place: number for number, place in enumerate(places)}
    pairs = {
        (min(at[stand], at[other]), max(at[stand], at[other])): coded(pair)
        for members in stories
        for stand in found.standing_in(members)
        for other in found.beside(stand)
        if other in at and (pair := found.scores(stand, other)) is not None
    }
    return StoryWork(
        packed=tuple(shelf.packed[place] for place in places),
        pages=pages,
        stories=tuple(tuple(at[place] for place in members) for members in stories),
        ids={at[place]: ids[place] for place in places},
        pairs=pairs,
        copies=Copies.by([at[found.stand_of(place)] for place in places]),
        needed=needed,
    )


@uncollected
def tell_stories(work: StoryWork) -> list[GroupedStory]:
    """The stories told; importable by name, so that any engine can do it."""
    shelf = Shelf(work.packed, Packed.unpacked)
    words, names = worths(zip(work.packed, shelf, strict=True), work.pages)
    pile, found = Pile(shelf, words, names), Compared.of(Retold(work.pairs, shelf), work.copies)
    return [tell(members, work.ids, found, pile, work.needed) for members in work.stories]


def tell_all(
    stories: Sequence[Sequence[int]],
    ids: Mapping[int, str],
    found: Compared[S],
    shelf: Shelf[Packed, Weighed],
    pages: int,
    needed: Needed,
    engine: Engine,
) -> Iterator[GroupedStory]:
    """The stories of a large pile in their order, told by the engine's workers."""
    tasks = (story_work(part, ids, found, shelf, pages, needed) for part in _parts(stories))
    for told in fan_out(tell_stories, tasks, engine):
        yield from told


def _parts(stories: Sequence[Sequence[int]]) -> Iterator[Sequence[Sequence[int]]]:
    """Neighbouring stories, so many pages together as a worker tells in a second or two."""
    part: list[Sequence[int]] = []
    pages = 0
    for members in stories:
        part.append(members)
        pages += len(members)
        if pages >= _TOGETHER:
            yield part
            part, pages = [], 0
    if part:
        yield part


def tell(
    members: Sequence[int], ids: Mapping[int, str], found: Compared[Likeness], pile: Pile, needed: Needed
) -> GroupedStory:
    """One story of a pile, its members in their order."""
    days = event_days([pile.articles[member].features for member in members])
    articles = [pile.articles[member].features.article for member in members]
    return GroupedStory(
        id=ids[members[0]],
        articles=tuple(Member(article.id, article.key) for article in articles),
        event_dates=days,
        why=reasons(members, found, pile, needed),
        lookalikes=look_alikes(members, ids, found, pile),
        measured=_measured(members, pile),
    )


def story_id(articles: Iterable[str]) -> str:
    """The id of the story of these articles."""
    return content_id("story", *sorted(articles))


def _measured(members: Sequence[int], pile: Pile) -> dict[str, Measured]:
    unread = sorted(
        {
            pile.articles[m].features.language or "unknown"
            for m in members
            if not pile.articles[m].features.comparable_words
        }
    )
    words = "words, names, numbers, days, quoted words and days of publication were compared by rule"
    if all(pile.articles[m].features.opening for m in members):
        words += ", openings by the reader model"
    if unread:
        words += f"; pages in {', '.join(unread)} by names, numbers and days alone"
    return {
        "grouping": Measured("part", words),
        "lookalikes": Measured(
            "part",
            "pages that share words and names were looked at; days, names and quoted words set them apart",
        ),
        "event_dates": Measured(
            "part", "days that pages name; days told by their relation to others are not settled"
        ),
        "also_reports": Measured(
            "part", "paragraphs that name what another story names; a story of one page is not looked for"
        ),
        "published": Measured("no", "what the story says of its pages' dates is not weighed yet"),
    }
