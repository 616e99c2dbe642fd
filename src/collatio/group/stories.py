"""A pile of annotated articles to stories, each grouping and each separation with its reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collatio.group.alsoreports import also_reports
from collatio.group.camps import Camps
from collatio.group.candidates import candidate_pairs
from collatio.group.clusters import Pair, cluster
from collatio.group.compared import Compared
from collatio.group.copies import copies_among
from collatio.group.doubts import Doubts
from collatio.group.eventdays import event_days
from collatio.group.features import features_of
from collatio.group.kept import letting_go
from collatio.group.likeness import Likeness, likeness
from collatio.group.lookalikes import LOOKS_ALIKE, look_alikes
from collatio.group.reasons import reasons
from collatio.group.weights import Pile, table_of, weigh
from collatio.records.annotated import Annotated
from collatio.records.article import Measured
from collatio.records.engine import Engine
from collatio.records.grouped import GroupedStory, Grouping, Member
from collatio.records.ids import content_id

#: Groups of few pages are this alike on average, in hundredths, to be joined.
LEAST = 36
#: From this many pages on, a group's average is no accident of one pair; it may then lie lower for a page or
#: two beside the group, and must lie higher for two such groups, whose difference is none of chance either.
_MANY, _LEAST_MANY, _LESS_FOR_FEW = 4, 41.0, 17.0
#: Pages less alike than this are never joined for their own likeness.
LEAST_OF_ALL = min(LEAST, _LEAST_MANY - _LESS_FOR_FEW)


def needed(one: int, other: int) -> float:
    """How alike, in hundredths, groups of so many pages must be on average to be joined.

    Set by hand; a hundredth or two more or less changes little.
    """
    if max(one, other) < _MANY:
        return LEAST
    return _LEAST_MANY - _LESS_FOR_FEW / min(one, other)


@letting_go
def group(annotated: Sequence[Annotated], engine: Engine) -> Grouping:
    """The stories of a pile: which pages tell of one event, why, and which only look alike.

    A page that no other page resembles is a story of its own.  The order of ``annotated`` changes nothing.
    """
    ordered = sorted(annotated, key=lambda found: found.article.id)
    features = [features_of(found) for found in ordered]
    copies = copies_among(features, engine)
    # What many outlets print of one wire is no more common for that: each text counts once.
    pile = weigh(features, table_of([features[place] for place in copies.standing]))
    pairs = {
        (one, other): likeness(pile.articles[one], pile.articles[other])
        for one, other in candidate_pairs(pile, engine, copies.standing)
    }
    order = {place: found.article.order for place, found in enumerate(ordered)}
    groups = [
        copies.with_copies(members) for members in together(pile, pairs) if copies.stands_alone(members[0])
    ]
    stories = sorted(
        (sorted(members, key=order.__getitem__) for members in groups), key=lambda s: order[s[0]]
    )
    ids = {place: _story_id(members, pile) for members in stories for place in members}
    compared = Compared.of(pairs, copies)
    return Grouping(
        tuple(_story(members, ids, compared, pile) for members in stories),
        also_reports=also_reports(stories, compared, pile, ids, LOOKS_ALIKE),
    )


def together(pile: Pile, pairs: Mapping[Pair, Likeness]) -> tuple[tuple[int, ...], ...]:
    """The places of pages that tell of one event, by the comparisons of pairs; in order."""
    scores = {pair: alike.score for pair, alike in pairs.items()}
    camps, doubts = Camps(pile), Doubts(pairs)
    clusters = cluster(
        len(pile.articles),
        scores,
        needed,
        lambda one, other: doubts.apart(one, other) or camps.apart(one, other),
    )
    return tuple(found.members for found in clusters)


def _story(members: Sequence[int], ids: Mapping[int, str], compared: Compared, pile: Pile) -> GroupedStory:
    days = event_days([pile.articles[member].features for member in members])
    articles = [pile.articles[member].features.article for member in members]
    return GroupedStory(
        id=ids[members[0]],
        articles=tuple(Member(article.id, article.key) for article in articles),
        event_dates=days,
        why=reasons(members, compared, pile, needed),
        lookalikes=look_alikes(members, ids, compared, pile),
        measured=_measured(members, pile),
    )


def _story_id(members: Sequence[int], pile: Pile) -> str:
    return content_id("story", *sorted(pile.articles[member].features.article.id for member in members))


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
