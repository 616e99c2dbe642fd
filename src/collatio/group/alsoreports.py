"""Pages that tell of another story in passing: a round-up, a live blog, a paragraph on what else happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from collatio.group.compared import Compared
from collatio.group.features import Bag, speak_alike
from collatio.group.weights import Pile, Weighed
from collatio.records.article import AlsoReports, Block
from collatio.records.passage import Passage, Span

#: A story's steady names and words are those that this share of its pages tell, at least two.
_STEADY = 0.6
#: A passage tells of a story by so many of its steady names, each at its place, and of its words.
_NAMES, _WORDS = 2, 4
#: Names this common say too little.
_LEAST_WORTH = 1.5


def also_reports(
    stories: Sequence[Sequence[int]], found: Compared, pile: Pile, ids: Mapping[int, str], alike: int
) -> dict[str, tuple[AlsoReports, ...]]:
    """By article, the other stories that some of its paragraphs tell of, with the paragraphs.

    A page alone in its story that is ``alike`` to the other as a whole is a look-alike of it: it has no
    fellows that would show which of its names belong to another event.
    """
    story_of = {member: number for number, story in enumerate(stories) for member in story}
    told: dict[str, tuple[AlsoReports, ...]] = {}
    for place in sorted(story_of):
        own = story_of[place]
        near = {story_of[other] for other in found.beside.get(place, ())} - {own}
        reports = [
            AlsoReports(ids[stories[number][0]], passages)
            for number in sorted(near)
            if len(stories[number]) > 1
            and (len(stories[own]) > 1 or not _looks_alike(place, stories[number], found, alike))
            if (passages := tuple(_passages(place, stories[own], stories[number], pile)))
        ]
        if reports:
            told[pile.articles[place].features.article.id] = tuple(reports)
    return told


def _looks_alike(place: int, story: Sequence[int], found: Compared, alike: int) -> bool:
    pairs = (found.pair(place, member) for member in story)
    return sum(pair.raw for pair in pairs if pair is not None) >= alike * len(story)


def _passages(place: int, own: Sequence[int], other: Sequence[int], pile: Pile) -> Iterator[Passage]:
    """The paragraphs of a page that tell of the other story by what none of its fellows names."""
    page = pile.articles[place]
    fellows = [pile.articles[member] for member in own if member != place]
    story = [one for member in other if speak_alike((one := pile.articles[member]).features, page.features)]
    names = _steady([one.names for one in story]) - {key for one in fellows for key in one.names}
    names = {key for key in names if pile.names.of(key) >= _LEAST_WORTH}
    words = _steady([one.features.words for one in story])
    article = page.features.article
    lead = next((block for block in article.own_blocks if block.kind == "paragraph"), None)
    for block in article.own_blocks:
        if block.kind != "paragraph" or block == lead:
            continue  # what a page says first is its main story
        if _places(page, names, block) >= _NAMES and _inside(page.features.words, words, block) >= _WORDS:
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
