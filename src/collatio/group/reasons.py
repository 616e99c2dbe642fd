"""Why each article is in its story: the evidence for it and against it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.group.clusters import Needed
from collatio.group.compared import Compared
from collatio.group.fellows import Fellows
from collatio.group.likeness import Likeness
from collatio.group.newsnotes import other_news, published_together
from collatio.group.sharing import shared_notes
from collatio.group.weights import Pile
from collatio.records.grouped import Why
from collatio.records.passage import Note
from collatio.text.days import plain_day

#: A page joined with no more than this to spare is said to be little like the rest.
_BARELY = 5
#: Publication this many days from every other page is named.
_LATE = 7


@dataclass(frozen=True, slots=True)
class _Story:
    """What all pages of a story are set beside, made once a story.

    ``standing`` are those compared for themselves, ``average`` says how alike each of those and its copies
    are with the rest, in hundredths; ``published`` are the days of publication, in order.
    """

    fellows: Fellows
    standing: tuple[int, ...]
    average: Mapping[int, int]
    published: tuple[int, ...]

    @classmethod
    def of(cls, members: Sequence[int], found: Compared[Likeness], pile: Pile) -> _Story:
        """The story of these pages."""
        pages = [pile.articles[member] for member in members]
        standing = found.standing_in(members)
        days = (page.features.published for page in pages)
        return cls(
            fellows=Fellows.of(pages),
            standing=standing,
            average={stand: _average(stand, standing, len(members) - 1, found) for stand in standing},
            published=tuple(sorted(day for day in days if day is not None)),
        )


def _average(stand: int, standing: Sequence[int], fellows: int, found: Compared[Likeness]) -> int:
    total = 0
    for other in standing:
        pair = found.pair(stand, other)
        if pair is not None:
            total += pair.score * (len(found.copies_of(other)) - (other == stand))
    return round(total / fellows)


def reasons(members: Sequence[int], found: Compared[Likeness], pile: Pile, needed: Needed) -> tuple[Why, ...]:
    """A Why for every member, in the members' order; ``needed`` says how alike two groups must be."""
    if len(members) == 1:
        note = Note("alone", "no other page of this pile was found to tell of this event")
        return (Why(pile.articles[members[0]].features.article.id, (note,), ()),)
    story = _Story.of(members, found, pile)
    least = needed(1, len(members) - 1) + _BARELY
    return tuple(_why(place, story, found, pile, least) for place in members)


def _why(place: int, story: _Story, found: Compared[Likeness], pile: Pile, least: float) -> Why:
    page = pile.articles[place]
    stand = found.stand_of(place)
    # What sets two pages apart is told of those very pages, not of their copies.
    fellows = [other for other in story.standing if other != place] if stand == place else []
    pairs = {fellow: found.pair(place, fellow) for fellow in fellows}
    against: list[Note] = []
    against += _far_published(page.features.published, story.published)
    against += _days_apart(place, pairs, pile)
    against += _words_apart(place, pairs, pile)
    against += other_news(place, pairs, pile)
    average = story.average[stand]
    if average < least:
        against.append(
            Note(
                "likeness",
                f"is only {average / 100:.2f} alike with the other pages on average, where 1 is the same",
            )
        )
    for_ = (
        *shared_notes(page, story.fellows, pile),
        *published_together(page.features, story.published),
    )
    return Why(page.features.article.id, for_, tuple(against))


def _far_published(here: int | None, published: Sequence[int]) -> list[Note]:
    """``published`` are the days of all pages of the story, in order; the page's own is one of them."""
    if here is None or len(published) < 2:
        return []
    at = bisect_left(published, here)
    gap = min(abs(here - day) for day in (*published[max(at - 1, 0) : at], *published[at + 1 : at + 2]))
    if gap <= _LATE:
        return []
    return [Note("published", f"was published {gap} days from the nearest other page of the story")]


def _days_apart(place: int, pairs: Mapping[int, Likeness | None], pile: Pile) -> list[Note]:
    for fellow, pair in pairs.items():
        if pair is None or pair.apart is None:
            continue
        clash = pair.apart if place < fellow else pair.apart.turned
        other = pile.articles[fellow].features.article.outlet_name
        here, there = plain_day(clash.here.value), plain_day(clash.there.value)
        note = f"the latest day with a year that was read in it is {here}; in {other} it is {there}"
        return [Note("days", note, (clash.here.passage, clash.there.passage))]
    return []


def _words_apart(place: int, pairs: Mapping[int, Likeness | None], pile: Pile) -> list[Note]:
    for fellow, pair in pairs.items():
        if pair is None or pair.other_words is None:
            continue
        first, second = pair.other_words
        here, there = (first, second) if place < fellow else (second, first)
        speaker = here.speaker.name if here.speaker else None
        other = pile.articles[fellow].features.article.outlet_name
        note = f"quotes {speaker} at length, as {other} does, without four words in a row that are the same"
        return [Note("words", note, (*here.content[:1], *there.content[:1]))]
    return []
