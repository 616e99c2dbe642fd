"""What one article shares with others, as reasons a reader can check in the pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Indel

from collatio.group.features import Bag, Features, Seen
from collatio.group.fellows import Channel, Fellows, bag_of
from collatio.group.weights import Pile, Weighed, Worth
from collatio.records.passage import Note, Passage
from collatio.text.days import plain_day
from collatio.text.names import PARTICLES
from collatio.text.terms import bare, words
from collatio.text.translit import is_abjad, sounded

#: A note names so many things at most; the rest is in the pages.
_NAMED = 6
#: A name or word is only worth naming when it is rarer than this share of pages beside the pile.
_LEAST_WORTH = 1.0
#: A skeleton of fewer consonants is no evidence without its vowels, which must be so alike.
_CONSONANTS, _NEAR = 3, 0.85
#: The longest run is looked for in so many pages, those that share most runs: it is in one of them.
_QUOTING = 24
#: So many runs of quoted words are named.
_RUNS_NAMED = 2
#: A shorter Latin word shows a reader nothing.
_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Shared:
    """What an article has in common with others: where here, where in the first of them, and their places."""

    key: str
    here: Passage
    there: Passage
    pages: frozenset[int]


def shared_notes(article: Weighed, others: Sequence[Weighed] | Fellows, pile: Pile) -> tuple[Note, ...]:
    """What ``article`` has in common with ``others``, the most telling first, by kind of evidence.

    It may be one of them: nothing is shared with itself.
    """
    fellows = others if isinstance(others, Fellows) else Fellows.of(others)
    here = article.features
    itself = fellows.place_of(article)
    beside = frozenset(range(len(fellows.pages))) - {itself}
    speaking = fellows.speaking_like(article) - {itself}
    found = [
        _note("quoted", "quoted words", _shared_quoted(article, fellows, speaking)),
        _note("names", "names", _shared(article, article.names, fellows, "names", beside, pile.names)),
        _note("figures", "figures", _shared(article, here.numbers, fellows, "numbers", beside, None)),
        _note("days", "days", _shared_days(article, fellows, beside)),
        _note(
            "words",
            "words",
            _shared(article, _no_names(article), fellows, "words", speaking, pile.words),
        ),
    ]
    return tuple(note for note in found if note is not None)


def _no_names(weighed: Weighed) -> Bag:
    """The words that are no names: those have a note of their own."""
    named = {place for seen in weighed.names.values() for place in range(seen.start, seen.end)}
    return {
        key: seen
        for key, seen in weighed.features.words.items()
        if seen.start not in named and (len(key) >= _LETTERS or not key.isascii()) and key not in PARTICLES
    }


def _note(kind: str, what: str, found: Sequence[Shared]) -> Note | None:
    if not found:
        return None
    pages = len(frozenset[int]().union(*(shared.pages for shared in found)))
    told = ", ".join(
        plain_day(shared.key) if kind == "days" else f"“{shared.here.exact}”" for shared in found
    )
    passages = tuple(p for shared in found for p in (shared.here, shared.there))
    return Note(
        kind,
        f"{what} shared with {pages} {'page' if pages == 1 else 'pages'} of this story: {told}",
        passages,
    )


def _shared(
    article: Weighed,
    here: Bag,
    fellows: Fellows,
    channel: Channel,
    beside: frozenset[int],
    worth: Worth | None,
) -> tuple[Shared, ...]:
    """The keys of ``here`` that pages ``beside`` have too, the most telling first."""
    holders = fellows.holders(channel)
    itself = fellows.place_of(article)
    least = 1 if itself is None else 2  # a key that the page alone holds is shared with nobody
    all_beside = len(beside) == len(fellows.pages) - (itself is not None)

    def held(key: str) -> frozenset[int]:
        if _is_telling(key):
            return fellows.holding(channel, key) & beside
        written = article.features.article.text[here[key].start : here[key].end]
        forms = fellows.forms(channel, key)
        same = (places for form, places in forms.items() if _sound_alike(written, form))
        return frozenset[int]().union(*same) & beside

    scored = []
    for key, seen in here.items():
        if len(holders.get(key, ())) < least:
            continue
        value = worth.of(key) if worth else 1.0
        if value < _LEAST_WORTH:
            continue
        # Most keys need no second look, and are counted without one.
        pages = len(holders[key]) - (least - 1) if all_beside and _is_telling(key) else len(held(key))
        if pages:
            # A full name tells more than half of it.
            parts = article.features.article.text.count(" ", seen.start, seen.end) + 1
            scored.append((-round(value * pages * parts, 2), seen.start, -seen.end, key))
    chosen: list[Shared] = []
    for *_, key in sorted(scored):
        here_place = article.features.passage(here[key])
        if any(repeats(here_place, other.here) for other in chosen):
            continue  # "Esmail Qaani" has been named; "Qaani" says no more
        places = held(key)
        first = fellows.pages[min(places)]
        there = first.features.passage(bag_of(first, channel)[key])
        chosen.append(Shared(key, here_place, there, places))
        if len(chosen) == _NAMED:
            break
    return tuple(sorted(chosen, key=lambda shared: shared.here.start))


def _is_telling(key: str) -> bool:
    return len(key.removeprefix("a")) >= _CONSONANTS


@lru_cache(maxsize=16384)
def _sound_alike(here: str, there: str) -> bool:
    """Whether two words under one key are one name to a reader.

    Two consonants are many words' ("Axis" and "Aqsa", "Arab" and "Arabiya"): a word with no more must also
    sound (nearly) the same.
    """
    if is_abjad(here) or is_abjad(there):
        return True
    return round(Indel.normalized_similarity(sounded(here), sounded(there)), 2) >= _NEAR


def repeats(passage: Passage, said: Passage) -> bool:
    """Whether naming ``passage`` beside ``said`` would say one thing twice."""
    same_place = passage.article == said.article and passage.span.meets(said.span)
    return same_place or passage.exact in said.exact


def _shared_days(article: Weighed, fellows: Fellows, beside: frozenset[int]) -> tuple[Shared, ...]:
    found = []
    for day in article.features.days:
        places = [place for place in fellows.days.get(day.value, ()) if place in beside]
        if places and day.is_day:
            days = fellows.pages[places[0]].features.days
            there = next(other.passage for other in days if other.value == day.value)
            found.append(Shared(day.value, day.passage, there, frozenset(places)))
        if len(found) == _NAMED:
            break
    return tuple(found)


def _shared_quoted(article: Weighed, fellows: Fellows, speaking: frozenset[int]) -> tuple[Shared, ...]:
    """The longest runs of quoted words that stand in other pages' quotations too."""
    longest: list[Shared] = []
    for other in fellows.quoting_most(article, speaking, _QUOTING):
        run = longest_run(article.features, other.features)
        if run is not None and _tells(article, run[0]):
            longest.append(Shared("", run[0], run[1], frozenset((fellows.places[run[1].article],))))
    longest.sort(key=lambda shared: (shared.here.start - shared.here.end, shared.here.order))
    kept: list[Shared] = []
    for shared in longest:
        if not any(shared.here.span.meets(other.here.span) for other in kept):
            kept.append(shared)
            if len(kept) == _RUNS_NAMED:
                break
    return tuple(sorted(kept, key=lambda shared: shared.here.start))


def _tells(article: Weighed, run: Passage) -> bool:
    """Whether shared quoted words say something: "in the Middle East" and "a lot of the" stand anywhere.

    Where a language's common words are not known, every run may.
    """
    if not article.features.comparable_words:
        return True
    text = article.features.article.text
    named = {
        bare(word.folded) for seen in article.names.values() for word in words(text, seen.start, seen.end)
    }
    spoken = (bare(word.folded) for word in words(text, run.start, run.end))
    telling = [word for word in spoken if word in article.features.words and word not in named]
    return len(telling) > 1


def longest_run(one: Features, other: Features) -> tuple[Passage, Passage] | None:
    """The longest run of quoted words that both carry, in each of them; null where there is none."""
    best: tuple[int, int, int, int, int] | None = None
    begun: tuple[Seen, Seen] | None = None
    before: tuple[Seen, Seen] | None = None
    length = 0
    for key, here in one.quoted.items():
        there = other.quoted.get(key)
        if there is None:
            before = None
            continue
        if begun is None or before is None or not (_follows(before[0], here) and _follows(before[1], there)):
            begun, length = (here, there), 0
        length, before = length + 1, (here, there)
        found = (-length, begun[0].start, here.end, begun[1].start, there.end)
        if best is None or found < best:
            best = found
    if best is None:
        return None
    return one.article.passage(best[1], best[2]), other.article.passage(best[3], best[4])


def _follows(before: Seen, after: Seen) -> bool:
    """Whether two runs of quoted words overlap, the second a word or so further on."""
    return before.start < after.start < before.end
