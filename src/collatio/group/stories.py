"""A pile of annotated articles to stories, each grouping and each separation with its reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collatio.group.camps import part_camps
from collatio.group.candidates import candidate_pairs
from collatio.group.clusters import Pair, cluster
from collatio.group.eventdays import event_days
from collatio.group.features import features_of
from collatio.group.likeness import Likeness, likeness
from collatio.group.lookalikes import look_alikes
from collatio.group.reasons import reasons
from collatio.group.weights import Pile, weigh
from collatio.records.annotated import Annotated
from collatio.records.article import Article, Measured
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
    found = {
        (one, other): likeness(pile.articles[one], pile.articles[other])
        for one, other in candidate_pairs(pile, engine)
    }
    scores = {pair: alike.score for pair, alike in found.items()}
    stories = [_in_order(members, pile) for members in part_camps(cluster(len(ordered), scores, LEAST), pile)]
    ids = {place: _story_id(members, pile) for members in stories for place in members}
    made = [_story(members, ids, found, pile) for members in stories]
    return Grouping(tuple(sorted(made, key=lambda story: _story_order(story, pile))))


def _story(
    members: Sequence[int], ids: Mapping[int, str], found: Mapping[Pair, Likeness], pile: Pile
) -> GroupedStory:
    days = event_days([pile.articles[member].features for member in members])
    return GroupedStory(
        id=ids[members[0]],
        articles=tuple(_member(pile.articles[member].features.article) for member in members),
        event_dates=days,
        why=reasons(members, found, pile, LEAST),
        lookalikes=look_alikes(members, ids, found, days, pile),
        measured=_measured(members, pile),
    )


def _member(article: Article) -> Member:
    return Member(article.id, article.key)


def _story_id(members: Sequence[int], pile: Pile) -> str:
    return content_id("story", *sorted(pile.articles[member].features.article.id for member in members))


def _in_order(members: Sequence[int], pile: Pile) -> tuple[int, ...]:
    return tuple(sorted(members, key=lambda place: article_order(pile.articles[place].features.article)))


def article_order(article: Article) -> tuple[bool, str, str, str]:
    """The order of sigla: by day of publication, undated last, then outlet, then id."""
    day = article.published.value
    return (day is None, day or "", article.outlet_name, article.id)


def _story_order(story: GroupedStory, pile: Pile) -> tuple[bool, str, str, str]:
    first = story.articles[0].id
    return next(article_order(w.features.article) for w in pile.articles if w.features.article.id == first)


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
