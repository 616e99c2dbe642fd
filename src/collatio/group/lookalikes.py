"""Pages that read like a story and are not of it, with what sets them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from collatio.group.clash import FAR
from collatio.group.compared import Compared
from collatio.group.days import ordinal
from collatio.group.sharing import repeats, shared_notes
from collatio.group.weights import Pile, Weighed
from collatio.records.grouped import Apart, EventDate, LookAlike
from collatio.records.passage import Passage

#: A page looks like a story when it is this like its pages on average, in hundredths.
LOOKS_ALIKE = 12
#: A single page's name is one it dwells on when it weighs this much.
_DWELT_ON = 3
#: The story's names are those that this share of its pages tell.
_MOST = 0.6
_NAMED = 6


def look_alikes(
    story: Sequence[int],
    story_of: Mapping[int, str],
    found: Compared,
    days: tuple[EventDate, ...],
    pile: Pile,
) -> tuple[LookAlike, ...]:
    """The pages outside ``story`` that look like it, the most alike first."""
    inside = frozenset(story)
    totals: Counter[int] = Counter()
    for member in story:
        for place in found.beside.get(member, ()):
            pair = found.pair(member, place)
            if place not in inside and pair is not None:
                totals[place] += pair.raw
    alike = sorted((-total, place) for place, total in totals.items() if total >= LOOKS_ALIKE * len(inside))
    made = (_look_alike(place, story, story_of[place], found, days, pile) for _, place in alike)
    # One shared name on two short pages is a likeness in figures only.
    return tuple(one for one in made if sum(len(note.passages) for note in one.alike) > 2)


def _look_alike(
    place: int,
    story: Sequence[int],
    other_story: str,
    found: Compared,
    days: tuple[EventDate, ...],
    pile: Pile,
) -> LookAlike:
    page = pile.articles[place]
    members = [pile.articles[member] for member in story]
    apart = (
        *_days_apart(place, story, found),
        *_words_apart(place, story, found),
        *_names_apart(page, members),
    )
    return LookAlike(
        article=page.features.article.id,
        story=other_story,
        kind="resurfacing" if _resurfaces(page, days) else "look-alike",
        alike=shared_notes(page, members, pile),
        apart=apart,
    )


def _resurfaces(page: Weighed, days: tuple[EventDate, ...]) -> bool:
    """Whether the page tells of the story's very day and was published long after it."""
    published = page.features.published
    told = [day.value for day in days if day.value in page.features.told]
    return published is not None and any(published - ordinal(day) > FAR for day in told)


def _days_apart(place: int, story: Sequence[int], found: Compared) -> tuple[Apart, ...]:
    for member in story:
        pair = found.pair(place, member)
        if pair is None or pair.apart is None:
            continue
        # ``here`` is the story's page, ``there`` the one that looks alike.
        clash = pair.apart if place > member else pair.apart.turned
        gap = f"{clash.gap} days apart, and no day is told by both"
        note = f"the latest day told is {clash.here.value} here and {clash.there.value} there, {gap}"
        return (Apart("date", note, (clash.here.passage,), (clash.there.passage,)),)
    return ()


def _words_apart(place: int, story: Sequence[int], found: Compared) -> tuple[Apart, ...]:
    for member in story:
        pair = found.pair(place, member)
        if pair is None or pair.other_words is None:
            continue
        first, second = pair.other_words
        here, there = (first, second) if member < place else (second, first)
        speaker = here.speaker.name if here.speaker else None
        note = f"both quote {speaker} at length, and no four words in a row are the same"
        return (Apart("words", note, here.content[:1], there.content[:1]),)
    return ()


def _names_apart(page: Weighed, members: Sequence[Weighed]) -> tuple[Apart, ...]:
    """Names that most of the story tells and the page does not, and those it alone dwells on."""
    counts = Counter(key for member in members for key in member.names)
    least = max(_MOST * len(members), 1 if len(members) == 1 else 2)
    ours: list[Passage] = []
    for member in members:
        dwelt = [
            seen
            for key, seen in member.names.items()
            if key not in page.names
            and counts[key] >= least
            and (len(members) > 1 or seen.weight >= _DWELT_ON)
        ]
        ours += [member.features.passage(seen) for seen in dwelt]
    theirs = [
        page.features.passage(seen)
        for key, seen in page.names.items()
        if not counts[key] and seen.weight >= _DWELT_ON
    ]
    here, there = _distinct(ours), _distinct(theirs)
    if not here and not there:
        return ()
    said = []
    if here:
        said.append(f"named only here: {_quoted(here)}")
    if there:
        said.append(f"named only there: {_quoted(there)}")
    return (Apart("name", "; ".join(said), here, there),)


def _distinct(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """One passage a name, longest names first, none inside another, in reading order."""
    kept: list[Passage] = []
    for passage in sorted(passages, key=lambda p: (-(p.end - p.start), p.exact, p.order)):
        if not any(repeats(passage, other) for other in kept):
            kept.append(passage)
    return tuple(sorted(kept[:_NAMED], key=lambda p: p.order))


def _quoted(passages: Sequence[Passage]) -> str:
    return ", ".join(f"“{passage.exact}”" for passage in passages)
