"""One utterance from its statements: renderings, places where they agree or part, and plain remarks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.collate.apparatus.align import align
from collatio.collate.apparatus.arrange import arranged, moved, words_in
from collatio.collate.apparatus.gather import Place, Stretch
from collatio.collate.apparatus.wording import Wording, wording_of
from collatio.collate.meaning import StoryMeanings
from collatio.collate.said.statements import Statement
from collatio.records.article import Article
from collatio.records.ids import content_id
from collatio.records.passage import Passage
from collatio.records.story import Reading, Rendering, VariationUnit

#: Statements longer than this are shown whole, not aligned: only a hostile page has a sentence like that.
LONGEST = 400
#: What may stand between the last quoted word and the end of a page that breaks off there.
_CLOSING = "“”\"'‘’«».… \u00a0\n"


def rendering_of(statement: Statement) -> Rendering:
    """The rendering that a statement is."""
    places = [place for passage in statement.content for place in (passage.start, passage.end)]
    return Rendering(
        id=content_id("ren", statement.article, *places),
        article=statement.article,
        quotation=statement.quotation.id,
        content=statement.content,
        place=statement.quotation.place,
    )


@dataclass(frozen=True, slots=True)
class _Aligned:
    """The aligned renderings of one utterance; row ``n`` of a place is the ``n``-th statement."""

    statements: Sequence[Statement]
    wordings: Sequence[Wording]
    renderings: Sequence[Rendering]
    articles: Mapping[str, Article]
    places: Sequence[Place]
    moved: frozenset[tuple[int, int]]

    def passage(self, row: int, stretch: Stretch) -> Passage:
        """A rendering's words at a place, in one stretch of its page."""
        statement = self.statements[row]
        first, last = statement.words[stretch[0]], statement.words[stretch[1] - 1]
        return self.articles[statement.article].passage(first.start, last.end)


def units_of(
    statements: Sequence[Statement],
    renderings: Sequence[Rendering],
    articles: Mapping[str, Article],
    meanings: StoryMeanings | None = None,
) -> tuple[VariationUnit, ...]:
    """The utterance piece by piece: at each place the readings and who is silent, as its fullest page has it.

    Where a model tells what words mean, other words for one thing stand at one place; else only those that
    are near in letters or stand where the same words do.
    """
    if any(len(one.words) > LONGEST for one in statements):
        return ()
    wordings = [wording_of(one) for one in statements]
    meant = None
    several = len({one.same for one in wordings}) > 1
    if several and meanings is not None and all(meanings.reads(one) for one in statements):
        meant = [meanings.of(one).words for one in statements]
    places = arranged(wordings, align(wordings, meant))
    aligned = _Aligned(statements, wordings, renderings, articles, places, moved(places))
    return tuple(_unit(aligned, at) for at in range(len(places)))


def _unit(aligned: _Aligned, at: int) -> VariationUnit:
    place = aligned.places[at]
    alike: dict[tuple[str, ...], list[int]] = {}
    for row, words in sorted(words_in(aligned.wordings, place).items()):
        alike.setdefault(words, []).append(row)
    silent = _silent(place, aligned.statements)
    cut = [article for article in silent if _is_cut(article, at, aligned)]
    readings = []
    for rows in alike.values():
        passages = tuple(aligned.passage(row, place[row]) for row in rows)
        ids = tuple(aligned.renderings[row].id for row in rows)
        has_moved = any((at, row) in aligned.moved for row in rows)
        readings.append(Reading(passages[0].exact, ids, passages, has_moved))
    return VariationUnit(tuple(readings), tuple(a for a in silent if a not in cut), tuple(cut))


def _silent(place: Place, statements: Sequence[Statement]) -> list[str]:
    """The articles none of whose renderings has anything here, in the order of pages."""
    speaking = {statements[row].article for row in place}
    return list(dict.fromkeys(one.article for one in statements if one.article not in speaking))


def _is_cut(article: str, at: int, aligned: _Aligned) -> bool:
    """Whether the page breaks off within its rendering, so that nobody can know what it said here."""
    page = aligned.articles[article]
    if page.complete is not False:
        return False
    end = max(block.end for block in page.own_blocks)
    for row, one in enumerate(aligned.statements):
        if one.article != article:
            continue
        last = max(place for place, held in enumerate(aligned.places) if row in held)
        breaks_off = not page.text[one.words[-1].end : end].strip(_CLOSING)
        if breaks_off and at > last:
            return True
    return False
