"""Who said what: each utterance with its renderings side by side and the places where wordings part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from collatio.publish.index import Finding, Index, PageRef, PassageView
from collatio.publish.marking import Layer, direction, marked, shown
from collatio.publish.origins import OriginsView, origins_view
from collatio.publish.parallel import (
    Cell,
    Column,
    Head,
    Row,
    joined_cells,
    passages_in,
    wordings_of,
)
from collatio.publish.parties import PartyView, denial, party_view
from collatio.publish.phrases import count
from collatio.publish.words import plain, plain_open
from collatio.records.annotated import Quotation
from collatio.records.passage import Passage
from collatio.records.story import Rendering, Story, Utterance
from collatio.records.wordings import readings_of, wordings

#: More wordings than this stand one below the other.
WIDE = 4


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark on one page's rendering, alone or against another."""

    page: PageRef
    against: PageRef | None
    kind: str
    note: str
    passages: tuple[PassageView, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said, as the report shows it."""

    anchor: str
    number: int
    speaker: str | None
    speaker_why: str
    occasion: str | None
    tally: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    remarks: tuple[Remark, ...]
    origins: OriginsView

    @property
    def denied(self) -> bool:
        """Whether the speaker says that the words are not so."""
        return any(column.denied for column in self.columns)

    @property
    def wide(self) -> bool:
        """Whether the wordings are too many to stand side by side on a screen."""
        return len(self.columns) > WIDE


class SaidViews:
    """Builds the view of each utterance of one story."""

    def __init__(self, index: Index, story: Story, prefix: str) -> None:
        self._index = index
        self._prefix = prefix
        self._names = {entity.id: entity.name for entity in story.entities}
        self._quotations = {quotation.id: quotation for quotation in story.quotations}
        self._occasions = {occasion.id: occasion for occasion in story.occasions}
        self._nodes = {node.id: node for node in story.nodes}
        self._inferred = {
            mark.quotation: plain("Mark.inferred", mark.inferred)
            for article in story.articles
            for mark in index.articles[article].marks
            if mark.quotation and mark.inferred
        }

    def view(self, utterance: Utterance, number: int) -> Said:
        """The utterance as the ``number``-th thing said in its story."""
        finding = Finding(f"{self._prefix}-said-{number}", f"thing said {number}", str(number))
        columns, rows = self._aligned(utterance, finding)
        occasion = self._occasions.get(utterance.occasion or "")
        speaker = self._names.get(utterance.speaker or "")
        return Said(
            anchor=finding.anchor,
            number=number,
            speaker=speaker,
            speaker_why="" if speaker else self._why_unknown(utterance.renderings),
            occasion=plain("Occasion.kind", occasion.kind) if occasion else None,
            tally=_tally(utterance, len(columns)),
            columns=columns,
            rows=rows,
            remarks=self._remarks(utterance, finding),
            origins=origins_view(self._index, utterance.origins, self._nodes, finding),
        )

    def _why_unknown(self, renderings: Iterable[Rendering]) -> str:
        for rendering in renderings:
            quotation = self._quotations.get(rendering.quotation or "")
            if quotation is not None and quotation.speaker is not None:
                return quotation.speaker.why
        return "no page names the speaker beside these words"

    def _aligned(self, utterance: Utterance, finding: Finding) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
        """The columns, readings alike in one, and the rows where they part."""
        which = readings_of(utterance)
        groups = wordings(utterance)
        firsts = [group[0] for group in groups]
        parting = [
            unit
            for unit in range(len(utterance.units))
            if len({which[first.id][unit] for first in firsts if first.id in which}) > 1
        ]
        numbers = {unit: number for number, unit in enumerate(parting, 1)}
        columns = tuple(self._column(utterance, group, numbers, finding) for group in groups)
        rows = tuple(
            self._row(utterance, unit, numbers[unit], firsts, columns, which, finding) for unit in parting
        )
        return columns, rows

    def _column(
        self, utterance: Utterance, group: Sequence[Rendering], numbers: Mapping[int, int], finding: Finding
    ) -> Column:
        first = group[0]
        article = self._index.articles[first.article]
        layers = []
        for unit, number in numbers.items():
            differs = len(utterance.units[unit].readings) > 1
            for passage in passages_in(utterance, unit, first):
                note = Markup('<sup class="aside"><a href="#{}-{}">{}</a></sup>')
                layers.append(
                    Layer(
                        passage.start,
                        passage.end,
                        "variant" if differs else "extra",
                        f"place {number}: " + ("wordings part here" if differs else "not in every wording"),
                        quoted=True,
                        behind=note.format(finding.anchor, number, number),
                    )
                )
        heads = tuple(self._head(rendering, finding) for rendering in group)
        return Column(
            heads=heads,
            words=self._words(first.content, layers),
            language=article.language,
            direction=direction(first.content[0].exact, article.language),
        )

    def _words(self, content: Sequence[Passage], layers: Sequence[Layer]) -> Markup:
        """Each stretch exactly as it stands in the page; stretches are never run together."""
        out = Markup("")
        for at, passage in enumerate(content):
            view = self._index.articles[passage.article]
            meeting = [one for one in layers if one.start < passage.end and passage.start < one.end]
            if at:
                out += _between(view.text[content[at - 1].end : passage.start])
            out += Markup('<bdi class="exact" data-p="{}:{}-{}">{}</bdi>').format(
                self._index.page(passage.article).number,
                passage.start,
                passage.end,
                marked(view.text, passage.start, passage.end, meeting),
            )
        return out

    def _head(self, rendering: Rendering, finding: Finding) -> Head:
        quotation = self._quotations.get(rendering.quotation or "")
        views = self._index.passages(rendering.content, finding)
        speaker = self._speaker(quotation, finding)
        return Head(
            page=self._index.page(rendering.article),
            place=plain("Rendering.place", rendering.place),
            form=plain("Quotation.form", quotation.form) if quotation else None,
            passage=views[0],
            speaker=speaker,
            through=self._index.passages((via.passage for via in quotation.via), finding)
            if quotation
            else (),
            channel=plain_open("channel", quotation.channel) if quotation and quotation.channel else None,
            remarks=(self._inferred[quotation.id],) if quotation and quotation.id in self._inferred else (),
            denied=denial(quotation, speaker.name if speaker else None),
        )

    def _speaker(self, quotation: Quotation | None, finding: Finding) -> PartyView | None:
        if quotation is None or quotation.speaker is None:
            return None
        return party_view(self._index, quotation.speaker, self._names, finding)

    def _row(
        self,
        utterance: Utterance,
        unit: int,
        number: int,
        firsts: Sequence[Rendering],
        columns: Sequence[Column],
        which: Mapping[str, Sequence[int | None]],
        finding: Finding,
    ) -> Row:
        cells: list[Cell] = []
        cut = set(utterance.units[unit].lacuna)
        order: dict[int, int] = {}
        for first, column in zip(firsts, columns, strict=True):
            reading = which[first.id][unit] if first.id in which else None
            if reading is None:
                silence = "the page is cut here" if first.article in cut else "not in this wording"
                cells.append(Cell((column,), 0, Markup(""), silence))
                continue
            wording = order.setdefault(reading, len(order) + 1)
            content = passages_in(utterance, unit, first)
            text = utterance.units[unit].readings[reading].text
            cells.append(Cell((column,), wording, self._words(content, ()) if content else shown(text), ""))
        silent = any(cell.silence for cell in cells)
        if len(order) > 1:
            label = count(len(order), "wording") + (", or silent" if silent else "")
        else:
            label = "not in every wording"
        if any(reading.moved for reading in utterance.units[unit].readings):
            label += "; the same words stand at another place in others"
        return Row(
            f"{finding.anchor}-{number}",
            number,
            label,
            len(order) > 1,
            joined_cells(cells),
            wordings_of(cells),
        )

    def _remarks(self, utterance: Utterance, finding: Finding) -> tuple[Remark, ...]:
        where = {rendering.id: rendering.article for rendering in utterance.renderings}
        above = {passage for rendering in utterance.renderings for passage in rendering.content}
        return tuple(
            Remark(
                page=self._index.page(where[note.rendering]),
                against=self._index.page(where[note.against]) if note.against in where else None,
                kind=plain_open("remark", note.kind),
                note=note.note,
                passages=self._index.passages((p for p in note.passages if p not in above), finding),
            )
            for note in utterance.notes
            if note.rendering in where
        )


def _between(text: str) -> Markup:
    """What to show between two stretches: nothing but a space, a new paragraph, or words not quoted."""
    if any(character.isalnum() for character in text):
        return Markup(' <span class="aside gap" title="words that are not quoted stand between">⋯</span> ')
    if "\n" in text:
        return Markup(' <span class="aside gap" title="a new paragraph">¶</span> ')
    return Markup(" ")


def _tally(utterance: Utterance, number: int) -> str:
    pages = len({rendering.article for rendering in utterance.renderings})
    if len(utterance.renderings) == 1:
        return "only here"
    times = f"{len(utterance.renderings)} times in " if len(utterance.renderings) > pages else "in "
    same = "the same words" if number == 1 else count(number, "wording")
    return f"{times}{count(pages, 'page')}, {same}"
