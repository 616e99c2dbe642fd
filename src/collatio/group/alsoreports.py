"""Pages that tell of another story in passing: a round-up, a live blog, a paragraph on what else happened."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterator, Mapping, Sequence

from collatio.group.compared import Compared, S
from collatio.group.features import Bag, speak_alike
from collatio.group.weights import Pile, Weighed
from collatio.records.article import AlsoReports, Block
from collatio.records.passage import Passage, Span

#: A story's steady names and words are those that this share of its pages tell, at least two.
_STEADY = 0.6
#: A passage tells of a story by so many of its steady names, each at its place, and of its words.
_NAMES, _WORDS = 2, 4
#: Names this common say too little; of those that name a story's event its pages hold this share.
_LEAST_WORTH, _OWN = 1.5, 0.5
#: A page reports what happens in its days: of an event so many days off it tells as of background.
_DAYS = 14
#: Of a page that tells of several events each has this share at most.
_PART = 0.5
#: A part makes a page like a story where more than this share of what both name stands there first.
_THERE = 0.5
#: The steady names of so many stories are kept, those that are neighbours in time.
_STORIES = 16_384


def also_reports(
    stories: Sequence[Sequence[int]],
    found: Compared[S],
    pile: Pile,
    ids: Mapping[int, str],
    alike: int,
    published: Sequence[int | None] | None = None,
) -> dict[str, tuple[AlsoReports, ...]]:
    """By article, the other stories that some of its paragraphs tell of, with the paragraphs.

    A page that is ``alike`` to the other story throughout is a look-alike of it: nobody reports what he is
    set apart from.
    ``published`` are the pages' days, where they are known without looking at each.
    """
    steady = _Steady(stories, [found.standing_in(story) for story in stories], pile)
    story_of = {member: number for number, story in enumerate(stories) for member in story}
    days = [page.features.published for page in pile.articles] if published is None else published
    told: dict[int, tuple[AlsoReports, ...]] = {}
    for own, story in enumerate(stories):  # in the order of time: neighbours are looked at together
        for place in story:
            near = {story_of[other] for other in found.beside(found.stand_of(place))} - {own}
            reports = tuple(
                AlsoReports(ids[stories[number][0]], passages)
                for number in sorted(near)
                if len(stories[number]) > 1 and _of_its_days(days[place], [days[m] for m in stories[number]])
                if (passages := tuple(_passages(place, own, number, steady)))
                and (
                    not _looks_alike(place, stories[number], found, alike)
                    or _is_part(passages, number, pile.articles[place], steady)
                )
            )
            if reports:
                told[place] = reports
    return {pile.articles[place].features.article.id: told[place] for place in sorted(told)}


def _looks_alike(place: int, story: Sequence[int], found: Compared[S], alike: int) -> bool:
    pairs = (found.scores(place, member) for member in story)
    return sum(pair.raw for pair in pairs if pair is not None) >= alike * len(story)


def _of_its_days(here: int | None, story: Sequence[int | None]) -> bool:
    """Whether the story was told near the page's own day; so where either day is not known."""
    days = [day for day in story if day is not None]
    return here is None or not days or min(abs(here - day) for day in days) <= _DAYS


def _is_part(passages: Sequence[Passage], story: int, page: Weighed, steady: _Steady) -> bool:
    """Whether a part of a page makes it like a story, and not what it tells throughout.

    What the story's pages name, as often as this one does, then mostly stands there first.
    """
    article = page.features.article
    told = sum(passage.end - passage.start for passage in passages)
    whole = sum(block.end - block.start for block in article.own_blocks if block.kind == "paragraph")
    shared = [page.names[name] for name in sorted(steady.all_names(story, page)) if name in page.names]
    inside = [seen for seen in shared if any(p.start <= seen.start < p.end for p in passages)]
    there = sum(seen.weight for seen in inside)
    return told <= _PART * whole and there > _THERE * sum(seen.weight for seen in shared)


class _Steady:
    """What the pages of each story tell alike, counted once while it is looked at."""

    def __init__(
        self, stories: Sequence[Sequence[int]], standing: Sequence[Sequence[int]], pile: Pile
    ) -> None:
        self.pile = pile
        self._stories, self._standing = stories, standing
        self._own: tuple[int, Counter[str]] | None = None
        self._names: OrderedDict[tuple[int, str | None, bool], set[str]] = OrderedDict()

    def names(self, story: int, page: Weighed) -> set[str]:
        """The steady names of the story's pages that speak like ``page``."""
        key = (story, page.features.language, page.features.comparable_words)
        if key not in self._names:
            found = [self.pile.articles[member] for member in self._stories[story]]
            self._names[key] = {
                name
                for name in _steady([one.names for one in found if speak_alike(one.features, page.features)])
                if self.pile.names.of(name) >= _LEAST_WORTH and self._is_own(name, story)
            }
            if len(self._names) > _STORIES:
                self._names.popitem(last=False)
        else:
            self._names.move_to_end(key)
        return self._names[key]

    def all_names(self, story: int, page: Weighed) -> set[str]:
        """The same, be they this story's own or of all the news."""
        found = (self.pile.articles[member] for member in self._stories[story])
        return _steady([one.names for one in found if speak_alike(one.features, page.features)])

    def words(self, story: int, page: Weighed) -> set[str]:
        """The steady words of the story's pages that speak like ``page``."""
        found = (self.pile.articles[member].features for member in self._stories[story])
        return _steady([one.words for one in found if speak_alike(one, page.features)])

    def _is_own(self, name: str, story: int) -> bool:
        """Whether the name leads to this story: a head of government's leads to all the news of a day.

        Of copies only the page that stands for them counts, as in the pile; a name that the pile has not
        counted leads nowhere.
        """
        holders = sum(name in self.pile.articles[member].names for member in self._standing[story])
        counted = self.pile.names.counts.get(name, 0)
        return counted > 0 and holders >= _OWN * counted

    def fellows_name(self, name: str, page: Weighed, story: int) -> bool:
        """Whether a page of its ``story`` besides ``page`` has the name; stories are asked for one by one."""
        if self._own is None or self._own[0] != story:
            pages = (self.pile.articles[member] for member in self._stories[story])
            self._own = story, Counter(key for one in pages for key in one.names)
        return self._own[1][name] > (name in page.names)


def _passages(place: int, own: int, other: int, steady: _Steady) -> Iterator[Passage]:
    """The paragraphs of a page that tell of the other story by what none of its fellows names."""
    page = steady.pile.articles[place]
    names = {name for name in steady.names(other, page) if name in page.names}
    names = {name for name in names if not steady.fellows_name(name, page, own)}
    if len(names) < _NAMES:
        return
    article = page.features.article
    lead = next((block for block in article.own_blocks if block.kind == "paragraph"), None)
    # What a page says first is its main story.
    later = [block for block in article.own_blocks if block.kind == "paragraph" and block != lead]
    naming = [block for block in later if _places(page, names, block) >= _NAMES]
    words = steady.words(other, page) if naming else set[str]()
    for block in naming:
        if _inside(page.features.words, words, block) >= _WORDS:
            yield article.passage(block.start, block.end)


def _steady(bags: Sequence[Bag]) -> set[str]:
    holders = Counter(key for bag in bags for key in bag)
    return {key for key, pages in holders.items() if pages > 1 and pages >= _STEADY * len(bags)}


def _places(page: Weighed, names: set[str], block: Block) -> int:
    """At how many places the names stand first in a paragraph; the parts of one name are one place."""
    spans = sorted(Span(seen.start, seen.end) for key, seen in page.names.items() if key in names)
    apart: list[Span] = []
    for span in spans:
        if block.start <= span.start < block.end and not any(span.meets(other) for other in apart):
            apart.append(span)
    return len(apart)


def _inside(bag: Bag, keys: set[str], block: Block) -> int:
    return sum(1 for key, seen in bag.items() if key in keys and block.start <= seen.start < block.end)
