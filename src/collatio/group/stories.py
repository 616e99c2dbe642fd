"""A pile of annotated articles to stories, each grouping and each separation with its reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collatio.group.camps import part_camps
from collatio.group.candidates import candidate_pairs
from collatio.group.clusters import cluster
from collatio.group.compared import Compared
from collatio.group.eventdays import event_days
from collatio.group.features import features_of
from collatio.group.likeness import likeness
from collatio.group.lookalikes import look_alikes
from collatio.group.reasons import reasons
from collatio.group.weights import Pile, weigh
from collatio.records.annotated import Annotated
from collatio.records.article import Measured
from collatio.records.engine import Engine
from collatio.records.grouped import GroupedStory, Grouping, Member
from collatio.records.ids import content_id

#: Halves of a story are this alike on average, in hundredths.  Measured on ECB+ (five folds), BASIL,
#: GVC and AllSides, where 14 to 17 score within a point of each other.
LEAST = 15


def group(annotated: Sequence[Annotated], engine: Engine) -> Grouping:
    """The stories of a pile: which pages tell of one event, why, and which only look alike.

    A page that no other page resembles is a story of its own.  The order of ``annotated`` changes nothing.
    """
    ordered = sorted(annotated, key=lambda found: found.article.id)
    pile = weigh([features_of(found) for found in ordered])
    pairs = {
        (one, other): likeness(pile.articles[one], pile.articles[other])
        for one, other in candidate_pairs(pile, engine)
    }
    scores = {pair: alike.score for pair, alike in pairs.items()}
    order = {place: found.article.order for place, found in enumerate(ordered)}
    groups = part_camps(cluster(len(ordered), scores, LEAST), pile)
    stories = sorted(
        (sorted(members, key=order.__getitem__) for members in groups), key=lambda s: order[s[0]]
    )
    ids = {place: _story_id(members, pile) for members in stories for place in members}
    compared = Compared.of(pairs)
    return Grouping(tuple(_story(members, ids, compared, pile) for members in stories))


def _story(members: Sequence[int], ids: Mapping[int, str], compared: Compared, pile: Pile) -> GroupedStory:
    days = event_days([pile.articles[member].features for member in members])
    articles = [pile.articles[member].features.article for member in members]
    return GroupedStory(
        id=ids[members[0]],
        articles=tuple(Member(article.id, article.key) for article in articles),
        event_dates=days,
        why=reasons(members, compared, pile, LEAST),
        lookalikes=look_alikes(members, ids, compared, days, pile),
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
    words = "weighted words, names, numbers, days and quoted words were compared by rule"
    if unread:
        words += f"; pages in {', '.join(unread)} by names, numbers and days alone"
    return {
        "grouping": Measured("part", f"{words}; what pages mean was not compared"),
        "lookalikes": Measured(
            "part",
            "pages that share words and names were looked at; days, names and quoted words set them apart",
        ),
        "event_dates": Measured(
            "part", "days that pages name; days told by their relation to others are not settled"
        ),
        "also_reports": Measured("no", "a page that reports several events is put under its main one"),
        "published": Measured("no", "what the story says of its pages' dates is not weighed yet"),
    }
