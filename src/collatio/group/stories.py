"""A pile of annotated articles to stories, each grouping and each separation with its reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from collatio.group.alsoreports import also_reports
from collatio.group.camps import Camps
from collatio.group.clusters import Pair, cluster, families
from collatio.group.compared import Compared
from collatio.group.comparing import Comparison, compare, compare_packed
from collatio.group.days import published_day
from collatio.group.doubts import Doubts
from collatio.group.kept import letting_go
from collatio.group.lookalikes import LOOKS_ALIKE
from collatio.group.newsdays import NewsDays
from collatio.group.pairtable import PairTable, Scored
from collatio.group.telling import story_id, tell, tell_all
from collatio.group.weights import Pile
from collatio.records.annotated import Annotated
from collatio.records.article import AlsoReports
from collatio.records.engine import Engine
from collatio.records.grouped import GroupedStory, Grouping
from collatio.records.uncollected import uncollected

#: Groups of few pages are this alike on average, in hundredths, to be joined.
LEAST = 36
#: From this many pages on, a group's average is no accident of one pair; it may then lie lower for a page or
#: two beside the group, and must lie higher for two such groups, whose difference is none of chance either.
_MANY, _LEAST_MANY, _LESS_FOR_FEW = 4, 41.0, 17.0
#: Pages less alike than this are never joined for their own likeness.
LEAST_OF_ALL = min(LEAST, _LEAST_MANY - _LESS_FOR_FEW)
#: A pile of so many pages is held as it is, in this process and 0.1 MB each; a larger one is packed and
#: shared out, which pays only where it is large.
HELD = 3000


def needed(one: int, other: int) -> float:
    """How alike, in hundredths, groups of so many pages must be on average to be joined.

    Set by hand; a hundredth or two more or less changes little.
    """
    if max(one, other) < _MANY:
        return LEAST
    return _LEAST_MANY - _LESS_FOR_FEW / min(one, other)


@letting_go
@uncollected
def group(annotated: Sequence[Annotated], engine: Engine, *, held: int = HELD) -> Grouping:
    """The stories of a pile: which pages tell of one event, why, and which only look alike.

    A page that no other page resembles is a story of its own.  The order of ``annotated`` changes nothing.
    A pile of more than ``held`` pages is packed and handed to the engine's workers; that changes nothing
    either.
    """
    ordered = sorted(annotated, key=lambda found: found.article.id)
    found = compare_packed(ordered, engine) if len(ordered) > held else compare(ordered, engine)
    order = [one.article.order for one in ordered]
    groups = [
        found.copies.with_copies(members)
        for members in together(found.pile, found.pairs)
        if found.copies.stands_alone(members[0])
    ]
    stories = sorted(
        (sorted(members, key=order.__getitem__) for members in groups), key=lambda s: order[s[0]]
    )
    ids: dict[int, str] = {}
    for members in stories:
        ids.update(dict.fromkeys(members, story_id(ordered[member].article.id for member in members)))
    if isinstance(found, Comparison):
        compared = Compared.of(found.pairs, found.copies)
        told = [tell(members, ids, compared, found.pile, needed) for members in stories]
        also = also_reports(stories, compared, found.pile, ids, LOOKS_ALIKE)
    else:
        table = Compared.of(found.pairs, found.copies)
        told = list(tell_all(stories, ids, table, found.shelf, len(found.copies.standing), needed, engine))
        days = [published_day(one.article) for one in ordered]
        also = also_reports(stories, table, found.pile, ids, LOOKS_ALIKE, days)
    return Grouping(tuple(_not_reported(story, also) for story in told), also_reports=also)


def _not_reported(story: GroupedStory, also: Mapping[str, Sequence[AlsoReports]]) -> GroupedStory:
    """The story without those look-alikes that report it in a part of theirs."""
    lookalikes = tuple(
        one
        for one in story.lookalikes
        if all(report.story != story.id for report in also.get(one.article, ()))
    )
    return replace(story, lookalikes=lookalikes)


def together(pile: Pile, pairs: Mapping[Pair, Scored]) -> tuple[tuple[int, ...], ...]:
    """The places of pages that tell of one event, by the comparisons of pairs; in order.

    Groups that are joined have a pair of pages that are as alike as any need to be: what no such pairs lead
    to is looked at by itself.
    """
    found = Compared.of(pairs)
    parts = families(len(pile.articles), _linked(pairs))
    pages: dict[int, list[int]] = {}
    for place, part in enumerate(parts):
        pages.setdefault(part, []).append(place)
    groups: list[tuple[int, ...]] = []
    for part, places in pages.items():
        within = [
            (one, other)
            for one in places
            if len(places) > 1
            for other in found.beside(one)
            if one < other and parts[other] == part
        ]
        groups += _together_in(places, within, pile, pairs) if within else [(places[0],)]
    return tuple(sorted(groups))


def _linked(pairs: Mapping[Pair, Scored]) -> Iterable[Pair]:
    if isinstance(pairs, PairTable):
        return pairs.linked(LEAST_OF_ALL)
    return (pair for pair, alike in pairs.items() if alike.score >= LEAST_OF_ALL)


def _together_in(
    places: Sequence[int], within: Sequence[Pair], pile: Pile, pairs: Mapping[Pair, Scored]
) -> list[tuple[int, ...]]:
    """The same for some pages and the pairs among them."""
    at = {place: number for number, place in enumerate(places)}
    camps, doubts, newsdays = Camps(pile), Doubts(pairs), NewsDays(pile, pairs)

    def parted(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
        here, there = tuple(places[at] for at in one), tuple(places[at] for at in other)
        return any(look.apart(here, there) for look in (doubts, newsdays, camps))

    scores = {(at[one], at[other]): pairs[one, other].score for one, other in within}
    clusters = cluster(len(places), scores, needed, parted)
    return [tuple(places[at] for at in found.members) for found in clusters]
