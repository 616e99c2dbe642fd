"""The text of each page with what was found in it, its own words apart from its furniture."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from collatio.publish.days import day_words
from collatio.publish.index import Finding, Index
from collatio.publish.marking import Layer, direction, layers_by_piece, marked, shown
from collatio.publish.parties import denial
from collatio.publish.phrases import count
from collatio.publish.words import plain
from collatio.records.annotated import Quotation
from collatio.records.article import OWN_WORDS, Article, Mark
from collatio.records.story import Story

#: Furniture that a finding rests on stands open, but not a whole menu; a browser opens that when led there.
OPEN_LINES = 12


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block of a page's text, marked up, with where it stands."""

    kind: str
    word: str
    place: str
    words: Markup
    direction: str


@dataclass(frozen=True, slots=True)
class Run:
    """Blocks in a row that are the article's own words, or in a row that are not."""

    own: bool
    blocks: tuple[BlockView, ...]
    open: bool
    tally: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a story found in its pages, sorted by page once so that no page searches the whole story."""

    quoted: Mapping[str, Sequence[Layer]]
    named: Mapping[str, Sequence[Layer]]
    dated: Mapping[str, Sequence[Layer]]


NOTHING_FOUND = Found({}, {}, {})


def found_in(story: Story) -> Found:
    """The quotations, names and times of a story as layers, by page."""
    quoted: dict[str, list[Layer]] = {}
    named: dict[str, list[Layer]] = {}
    dated: dict[str, list[Layer]] = {}
    names = {entity.id: entity.name for entity in story.entities}
    for quotation in story.quotations:
        css, how, before = _quoted(quotation, names)
        for passage in quotation.content:
            layer = Layer(passage.start, passage.end, css, how, quoted=True, before=before)
            quoted.setdefault(passage.article, []).append(layer)
    for entity in story.entities:
        for mention in entity.mentions:
            how = f"{entity.name}: {plain('Entity.kind', entity.kind)}, {plain('Mention.form', mention.form)}"
            layer = Layer(mention.passage.start, mention.passage.end, "named", how)
            named.setdefault(mention.passage.article, []).append(layer)
    for event in story.event_dates:
        for passage in event.passages:
            layer = Layer(passage.start, passage.end, "dated", f"read as {day_words(event.value)}")
            dated.setdefault(passage.article, []).append(layer)
    return Found(quoted, named, dated)


def _quoted(quotation: Quotation, names: Mapping[str, str]) -> tuple[str, str, Markup]:
    """The look of quoted words, what is told of them, and what stands before them where they are denied."""
    speaker = quotation.speaker
    name = (names.get(speaker.entity or "") or speaker.name) if speaker else None
    form, denied = plain("Quotation.form", quotation.form), denial(quotation, name)
    if not denied:
        return f"quoted {quotation.form}", form, Markup("")
    before = Markup('<bdi class="aside denied" lang="en" dir="ltr">{} </bdi>').format(shown(denied))
    return f"quoted {quotation.form} denied-words", f"{denied} {form}", before


def text_runs(index: Index, article: Article, found: Found) -> tuple[Run, ...]:
    """The page's whole text in runs of blocks; ask only after every finding has asked for its passages."""
    pieces = _pieces(article)
    layers = [
        *found.quoted.get(article.id, ()),
        *found.named.get(article.id, ()),
        *found.dated.get(article.id, ()),
        *(_refused(mark) for mark in article.marks if mark.state == "refused"),
        *_anchors(index, article),
    ]
    by_piece = layers_by_piece([(start, end) for _, start, end in pieces], layers)
    number = index.page(article.id).number
    runs: list[Run] = []
    row: list[BlockView] = []
    cited = False
    for at, (kind, start, end) in enumerate(pieces):
        words = marked(article.text, start, end, by_piece[at])
        way = direction(article.text[start:end], article.language)
        row.append(BlockView(kind, _kind_word(kind), f"{number}:{start}-{end}", words, way))
        cited = cited or any(layer.anchor for layer in by_piece[at])
        last = at + 1 == len(pieces)
        if last or _own(pieces[at + 1][0]) != _own(kind):
            runs.append(
                Run(_own(kind), tuple(row), cited and len(row) <= OPEN_LINES, count(len(row), "line"))
            )
            row, cited = [], False
    return tuple(runs)


def _own(kind: str) -> bool:
    return kind in OWN_WORDS or kind in ("byline", "dateline")


def _kind_word(kind: str) -> str:
    return "" if kind == "paragraph" else plain("Block.kind", kind)


def _pieces(article: Article) -> list[tuple[str, int, int]]:
    """Blocks in order, and what stands between them if it is more than white space: no text is lost."""
    pieces: list[tuple[str, int, int]] = []
    at = 0
    for block in article.blocks:
        if article.text[at : block.start].strip():
            pieces.append(("paragraph", at, block.start))
        if block.end > block.start:
            pieces.append((block.kind, block.start, block.end))
        at = block.end
    if article.text[at:].strip() or (article.text and not pieces):
        pieces.append(("paragraph", at, len(article.text)))
    return pieces


def _refused(mark: Mark) -> Layer:
    return Layer(mark.passage.start, mark.passage.end, "refused", f"not counted as quoted words: {mark.why}")


def _anchors(index: Index, article: Article) -> Iterable[Layer]:
    """A layer for each passage that a finding rests on, with the links back behind it."""
    number = index.page(article.id).number
    for (start, end), findings in index.uses(article.id):
        links = Markup("")
        back: dict[str, Finding] = {}  # one way back of each look, or arrows would crowd the text
        for finding in findings:
            if finding.short:
                back.setdefault(finding.short, finding)
        for finding in back.values():
            links += Markup('<a class="aside back" href="#{}" title="back to: {}">{}</a>').format(
                finding.anchor, finding.words, finding.short
            )
        yield Layer(start, end, "cited", "", f"w{number}-{start}-{end}", behind=links)
