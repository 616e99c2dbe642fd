"""Why each article is in its story: the evidence for it and against it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collatio.group.compared import Compared
from collatio.group.fellows import Fellows
from collatio.group.likeness import Likeness
from collatio.group.sharing import shared_notes
from collatio.group.weights import Pile
from collatio.records.grouped import Why
from collatio.records.passage import Note
from collatio.text.days import plain_day

#: A page joined with no more than this to spare is said to be little like the rest.
_BARELY = 5
#: Publication this many days from every other page is named.
_LATE = 7


def reasons(members: Sequence[int], found: Compared, pile: Pile, least: int) -> tuple[Why, ...]:
    """A Why for every member, in the members' order."""
    if len(members) == 1:
        note = Note("alone", "no other page of this pile was found to tell of this event")
        return (Why(pile.articles[members[0]].features.article.id, (note,), ()),)
    story = Fellows.of([pile.articles[member] for member in members])
    return tuple(_why(place, members, story, found, pile, least) for place in members)


def _why(place: int, members: Sequence[int], story: Fellows, found: Compared, pile: Pile, least: int) -> Why:
    page = pile.articles[place]
    fellows = [member for member in members if member != place]
    pairs = {fellow: found.pair(place, fellow) for fellow in fellows}
    against: list[Note] = []
    against += _far_published(place, fellows, pile)
    against += _days_apart(place, pairs, pile)
    against += _words_apart(place, pairs, pile)
    average = round(sum(pair.score for pair in pairs.values() if pair) / len(fellows))
    if average < least + _BARELY:
        against.append(
            Note(
                "likeness",
                f"is only {average / 100:.2f} alike with the other pages on average, where 1 is the same",
            )
        )
    for_ = shared_notes(page, story, pile)
    return Why(page.features.article.id, for_, tuple(against))


def _far_published(place: int, fellows: Sequence[int], pile: Pile) -> list[Note]:
    here = pile.articles[place].features.published
    days = [day for fellow in fellows if (day := pile.articles[fellow].features.published) is not None]
    if here is None or not days:
        return []
    gap = min(abs(here - day) for day in days)
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
