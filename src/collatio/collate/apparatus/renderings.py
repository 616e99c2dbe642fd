"""One utterance from its statements: renderings, places where they agree or part, and plain remarks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.collate.apparatus.align import Table, Wording, align
from collatio.collate.apparatus.segments import Segment, segments, words_at
from collatio.collate.said.matching import match
from collatio.collate.said.statements import Statement
from collatio.collate.tellingwords import TELLING, sameness, worth
from collatio.records.article import Article
from collatio.records.ids import content_id
from collatio.records.passage import Passage
from collatio.records.story import Reading, Rendering, RenderingNote, VariationUnit

#: Statements longer than this are shown whole, not aligned: only a hostile page has a sentence like that.
LONGEST = 400
#: Readings of this many words that stand at two places of an utterance have moved.
_MOVED = 3
_MOVED_SHARE = 0.6
#: What may stand between the last quoted word and the end of a page that breaks off there.
_CLOSING = "“”\"'‘’«».… \u00a0\n"
#: A rendering is clipped when another has at least this many words more.
_CLIPPED = 3


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
    """The aligned renderings of one utterance; row ``n`` of the table is the ``n``-th statement."""

    table: Table
    statements: Sequence[Statement]
    renderings: Sequence[Rendering]
    articles: Mapping[str, Article]

    def words_in(self, segment: Segment, row: int) -> list[int]:
        """The indexes of a rendering's words in a segment; they follow each other."""
        columns = self.table.columns[segment.first : segment.last + 1]
        return [index for column in columns if (index := column[row]) is not None]

    def passage(self, segment: Segment, row: int) -> Passage:
        """The place of a rendering's words in a segment, in one stretch of its page."""
        indexes, statement = self.words_in(segment, row), self.statements[row]
        first, last = statement.words[indexes[0]], statement.words[indexes[-1]]
        return self.articles[statement.article].passage(first.start, last.end)


def units_of(
    statements: Sequence[Statement], renderings: Sequence[Rendering], articles: Mapping[str, Article]
) -> tuple[VariationUnit, ...]:
    """The utterance piece by piece: at each place the readings and who is silent; in the order of pages."""
    if any(len(one.words) > LONGEST for one in statements):
        return ()
    table = align([one.to_align for one in statements], statements[0].language)
    aligned = _Aligned(table, statements, renderings, articles)
    language = statements[0].language
    found = segments(table, lambda word: worth(word, language) == TELLING, _breaks(statements))
    moved = _moved(table, found)
    return tuple(_unit(aligned, segment, moved.get(at, frozenset())) for at, segment in enumerate(found))


def _breaks(statements: Sequence[Statement]) -> frozenset[tuple[int, int]]:
    """Where a rendering goes on in another stretch of its page, after "he said"."""
    return frozenset(
        (row, index)
        for row, one in enumerate(statements)
        for index in range(1, len(one.words))
        if one.word_pieces[index] != one.word_pieces[index - 1]
    )


def _unit(aligned: _Aligned, segment: Segment, moved: frozenset[Wording]) -> VariationUnit:
    alike: dict[Wording, list[int]] = {}
    for row, words in enumerate(words_at(aligned.table, segment)):
        alike.setdefault(words, []).append(row)
    silent = _silent(alike.pop((), []), aligned.statements)
    cut = [article for article in silent if _is_cut(article, segment, aligned)]
    readings = []
    for words, rows in alike.items():
        passages = tuple(aligned.passage(segment, row) for row in rows)
        ids = tuple(aligned.renderings[row].id for row in rows)
        readings.append(Reading(passages[0].exact, ids, passages, words in moved))
    return VariationUnit(tuple(readings), tuple(a for a in silent if a not in cut), tuple(cut))


def _silent(rows: Sequence[int], statements: Sequence[Statement]) -> list[str]:
    """The articles none of whose renderings has anything here, in the order of pages."""
    speaking = {one.article for row, one in enumerate(statements) if row not in rows}
    return list(
        dict.fromkeys(statements[row].article for row in rows if statements[row].article not in speaking)
    )


def _is_cut(article: str, segment: Segment, aligned: _Aligned) -> bool:
    """Whether the page breaks off within its rendering, so that nobody can know what it said here."""
    page = aligned.articles[article]
    if page.complete is not False:
        return False
    end = max(block.end for block in page.own_blocks)
    for row, one in enumerate(aligned.statements):
        if one.article != article:
            continue
        last = max(at for at, column in enumerate(aligned.table.columns) if column[row] is not None)
        breaks_off = not page.text[one.words[-1].end : end].strip(_CLOSING)
        if breaks_off and segment.first > last:
            return True
    return False


def _moved(table: Table, found: Sequence[Segment]) -> dict[int, frozenset[Wording]]:
    """The readings, by segment, whose words stand at another place of the utterance in other renderings."""
    rows = [words_at(table, segment) for segment in found]
    longer = [
        (index, words, frozenset(at for at, other in enumerate(row) if other))
        for index, row in enumerate(rows)
        for words in sorted(set(row))
        if len(words) >= _MOVED
    ]
    moved: dict[int, frozenset[Wording]] = {}
    for at, (index, words, holders) in enumerate(longer):
        for other, other_words, other_holders in longer[at + 1 :]:
            if index != other and not holders & other_holders and _mostly_same(words, other_words):
                moved[index] = moved.get(index, frozenset()) | {words}
                moved[other] = moved.get(other, frozenset()) | {other_words}
    return moved


def _mostly_same(one: Wording, other: Wording) -> bool:
    shared = sum(any(sameness(a, b) for b in other) for a in one)
    return shared >= _MOVED_SHARE * max(len(one), len(other))


def clipping_notes(
    statements: Sequence[Statement], renderings: Sequence[Rendering]
) -> tuple[RenderingNote, ...]:
    """A remark on each rendering that stands wholly within a fuller one of another page."""
    fullest = max(range(len(statements)), key=lambda row: (len(statements[row].words), -row))
    whole = statements[fullest]
    notes = []
    for row, one in enumerate(statements):
        if one.article == whole.article or len(whole.words) - len(one.words) < _CLIPPED:
            continue
        if match(one, whole).is_within:
            count, of = len(one.words), len(whole.words)
            notes.append(
                RenderingNote(
                    kind="clipped",
                    rendering=renderings[row].id,
                    against=renderings[fullest].id,
                    note=f"{count} of the {of} words that the fullest wording has",
                    passages=(*one.content, *whole.content),
                )
            )
    return tuple(notes)
