"""Pages that read like a story and are not of it, with what sets them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from collatio.group.clash import ends_before, published_apart, story_days_apart
from collatio.group.compared import Compared, S
from collatio.group.features import Bag, Features
from collatio.group.fellows import Fellows
from collatio.group.likeness import Likeness
from collatio.group.newsnotes import published_otherwise
from collatio.group.onlyin import longest_first, only_in
from collatio.group.setapart import Side, addressees_apart, figures_apart, operations_apart
from collatio.group.sharing import shared_notes
from collatio.group.weights import Pile, Weighed
from collatio.records.annotated import EntityKind
from collatio.records.grouped import Apart, ApartKind, LookAlike
from collatio.records.passage import Passage
from collatio.text.days import plain_day

#: A page looks like a story when it is this like its pages on average, in hundredths.
LOOKS_ALIKE = 25
#: A single page's name is one it dwells on when it weighs this much.
_DWELT_ON = 3
#: What a look-alike's names are to the event.
_KINDS: Mapping[EntityKind, ApartKind] = {
    "person": "participant",
    "organisation": "participant",
    "group": "participant",
    "place": "place",
}
#: What is said by names alone.
_BY_NAME: frozenset[ApartKind] = frozenset(("participant", "place", "name"))
#: The story's names are those that this share of its pages tell.
_MOST = 0.6


def look_alikes(
    story: Sequence[int],
    story_of: Mapping[int, str],
    found: Compared[Likeness],
    pile: Pile,
) -> tuple[LookAlike, ...]:
    """The pages outside ``story`` that look like it, the most alike first."""
    alike = alike_places(story, found)
    if not alike:
        return ()
    held = _Story.of(found.standing_in(story), [pile.articles[member] for member in story])
    made = (_look_alike(place, held, story_of[place], found, pile) for place in alike)
    # One shared name on two short pages is a likeness in figures only.
    return tuple(one for one in made if sum(len(note.passages) for note in one.alike) > 2)


def alike_places(story: Sequence[int], found: Compared[S]) -> tuple[int, ...]:
    """The places of the pages outside ``story`` that are like it on average, the most alike first."""
    inside = frozenset(story)
    totals: Counter[int] = Counter()
    for stand in found.standing_in(story):
        for place in found.beside(stand):
            pair = found.scores(stand, place)
            if place not in inside and pair is not None:
                totals[place] += pair.raw * len(found.copies_of(stand))
    alike = sorted(
        (-total, copy)
        for place, total in totals.items()
        if total >= LOOKS_ALIKE * len(inside)
        for copy in found.copies_of(place)
    )
    return tuple(place for _, place in alike)


@dataclass(frozen=True, slots=True)
class _Story:
    """A story as pages are set beside it: ``steady`` its pages' names.

    Those are names that most of its pages tell, or that its only page dwells on, with their places.
    """

    standing: tuple[int, ...]
    fellows: Fellows
    side: Side
    told: frozenset[str]
    steady: tuple[tuple[str, Passage], ...]

    @classmethod
    def of(cls, standing: tuple[int, ...], members: Sequence[Weighed]) -> _Story:
        """The story of these pages, of which those ``standing`` are compared for themselves."""
        pages = [member.features for member in members]
        counts = Counter(key for member in members for key in member.names)
        least = max(_MOST * len(members), 1 if len(members) == 1 else 2)
        steady = [
            (key, passage)
            for member in members
            for key, passage in without_dateline(
                member.features,
                {
                    key: seen
                    for key, seen in member.names.items()
                    if counts[key] >= least and (len(members) > 1 or seen.weight >= _DWELT_ON)
                },
            )
        ]
        return cls(
            standing=standing,
            fellows=Fellows.of(members),
            side=Side.of(pages),
            told=frozenset(counts),
            steady=tuple(sorted(steady, key=lambda named: longest_first(named[1]))),
        )


def _look_alike(
    place: int, story: _Story, other_story: str, found: Compared[Likeness], pile: Pile
) -> LookAlike:
    page = pile.articles[place]
    apart = (
        *_days_apart(page, story.side.pages),
        *operations_apart(page.features, story.side),
        *addressees_apart(page.features, story.side),
        *figures_apart(page.features, story.side),
        *_words_apart(place, story.standing, found),
        *_names_apart(page, story),
    )
    apart = tuple(sorted(apart, key=_says_little))
    return LookAlike(
        article=page.features.article.id,
        story=other_story,
        kind="look-alike",
        alike=shared_notes(page, story.fellows, pile),
        apart=apart,
    )


def _says_little(apart: Apart) -> bool:
    """Whether all that sets a page apart is a name of one word: a reader asks whose, and why it matters."""
    named = (*apart.here, *apart.there)
    return apart.kind in _BY_NAME and not any(" " in passage.exact for passage in named)


def _days_apart(page: Weighed, story: Sequence[Features]) -> tuple[Apart, ...]:
    """Days told, else days of publication, that part the page from the whole story and not from one page."""
    clash = story_days_apart(story, page.features)
    if clash is not None:
        here, there = plain_day(clash.here.value), plain_day(clash.there.value)
        note = (
            f"the latest day with a year that was read is {here} here and {there} there, "
            f"{clash.gap} days apart, and no day is told by both"
        )
        return (Apart("date", note, (clash.here.passage,), (clash.there.passage,)),)
    ends = [ends_before(page.features, one) for one in story if one.told]
    if ends and all(ends):
        last, first = min((end for end in ends if end is not None), key=lambda end: end[1].value)
        note = (
            f"its own day is not known, and the last day it tells with its year is {plain_day(last.value)}; "
            f"the days told here begin with {plain_day(first.value)}"
        )
        return (Apart("date", note, (first.passage,), (last.passage,)),)
    dated = [one for one in story if published_apart(one, page.features) is not None]
    if len(dated) < len([one for one in story if one.published is not None]) or not dated:
        return published_otherwise(page.features, story)
    nearest = min(dated, key=lambda one: (published_apart(one, page.features) or 0, one.article.id))
    here, there = (plain_day(one.article.published.value or "") for one in (nearest, page.features))
    note = (
        f"published on {here} here and on {there} there, "
        f"{published_apart(nearest, page.features)} days apart at the nearest"
    )
    return (Apart("date", note, _dated_by(nearest), _dated_by(page.features)),)


def _dated_by(features: Features) -> tuple[Passage, ...]:
    """Where the page itself shows its accepted day of publication."""
    article = features.article
    return tuple(
        date.passage
        for date in article.dates
        if date.kind == "published"
        and date.passage is not None
        and date.value[:10] == (article.published.value or "")[:10]
    )


def _words_apart(place: int, story: Sequence[int], found: Compared[Likeness]) -> tuple[Apart, ...]:
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


def _names_apart(page: Weighed, story: _Story) -> tuple[Apart, ...]:
    """Names that most of the story tells and the page does not, and those it alone dwells on."""
    ours = [passage for key, passage in story.steady if key not in page.names]
    dwelt = {
        key: seen for key, seen in page.names.items() if key not in story.told and seen.weight >= _DWELT_ON
    }
    theirs = [passage for _, passage in without_dateline(page.features, dwelt)]
    here = only_in(ours, [page.features.article])
    there = only_in(theirs, story.side.words)
    kind_of = {one.article.id: one.kinds for one in (page.features, *story.side.pages)}
    return tuple(_by_kind(here, there, kind_of))


def without_dateline(features: Features, dwelt: Bag) -> list[tuple[str, Passage]]:
    """The first places of what is named, by its key, but for where the page was written from."""
    dateline = features.article.dateline.passage if features.article.dateline else None
    found = [(key, features.passage(seen)) for key, seen in dwelt.items()]
    return [
        (key, one) for key, one in found if dateline is None or not dateline.start <= one.start < dateline.end
    ]


def _by_kind(
    here: Sequence[Passage], there: Sequence[Passage], kind_of: Mapping[str, Mapping[int, EntityKind]]
) -> Iterator[Apart]:
    """Who, where, and what else is named on one side alone; a kind nobody has read is a name."""

    def kind(passage: Passage) -> ApartKind:
        return _KINDS.get(kind_of[passage.article].get(passage.start, "other"), "name")

    wanted: ApartKind
    for wanted in ("participant", "place", "name"):
        only_here = tuple(passage for passage in here if kind(passage) == wanted)
        only_there = tuple(passage for passage in there if kind(passage) == wanted)
        said = []
        if only_here:
            said.append(f"named only here: {_quoted(only_here)}")
        if only_there:
            said.append(f"named only there: {_quoted(only_there)}")
        if said:
            yield Apart(wanted, "; ".join(said), only_here, only_there)


def _quoted(passages: Sequence[Passage]) -> str:
    return ", ".join(f"“{passage.exact}”" for passage in passages)
