"""Which renderings are brought together as one thing said, given the quotations and who speaks them.

Whether a page's quotations are found at all is measured elsewhere (``bench.reader``); here gold's stand as
a reader would have found them: content, form, place and speaker. Nothing but the pages tells occasions apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bench.articles import article_of
from bench.reader.oracle import paragraphs_of
from bench.renderings.scoring import b_cubed
from bench.renderings.stories import GoldRendering, GoldStory
from collatio.annotate.layout import lay_out
from collatio.collate.meaning import StoryMeanings
from collatio.collate.said.statements import Statement, statements
from collatio.collate.said.utterances import bring_together
from collatio.lang import language
from collatio.records.annotated import Annotated, Party, Place, Quotation, QuotationForm
from collatio.records.article import Article, Block
from collatio.records.encoder import Meanings

_FORMS: Mapping[str, QuotationForm] = {
    "direct": "direct", "indirect": "indirect", "mixed": "mixed", "fragment": "mixed",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Grouped:
    """A story's renderings by their number: gold's utterance of each, and the group it was put into."""

    gold: Mapping[str, str]
    answer: Mapping[str, str]

    @property
    def scores(self) -> tuple[float, float, float]:
        """B-cubed precision, recall and F1."""
        return b_cubed(self.gold, self.answer)


def told_statements(story: GoldStory, *, speakers: bool = True) -> tuple[dict[str, str], list[Statement]]:
    """Gold's utterance of each rendering, and the renderings as statements, whose quotation is the rendering.

    Without ``speakers`` all words are somebody's: as if one man had said all that a story holds.
    """
    gold: dict[str, str] = {}
    pages: dict[str, list[tuple[str, GoldRendering, str]]] = {}
    for utterance in story.utterances:
        speaker = str(story.occasions[utterance.occasion]["speaker"]) if speakers else "somebody"
        for number, rendering in enumerate(utterance.renderings):
            name = f"{utterance.id}.{number}"
            gold[name] = utterance.id
            pages.setdefault(rendering.page, []).append((name, rendering, speaker))
    pieces: list[Statement] = []
    for rank, letter in enumerate(sorted(pages)):
        found = _annotated(story, letter, pages[letter])
        pieces += statements(found, rank, found.quotations)
    return gold, pieces


def grouped(story: GoldStory, meanings: Meanings | None = None, *, speakers: bool = True) -> Grouped:
    """The story's renderings brought together as the program does it."""
    gold, pieces = told_statements(story, speakers=speakers)
    groups = bring_together(pieces, None if meanings is None else StoryMeanings(meanings))
    held: dict[str, Counter[str]] = {}
    for at, group in enumerate(groups):
        for one in group:
            held.setdefault(one.quotation.id, Counter())[f"g{at}"] += len(one.words)
    answer = {name: held[name].most_common(1)[0][0] if name in held else f"lost {name}" for name in gold}
    return Grouped(gold, answer)


def _annotated(
    story: GoldStory, letter: str, renderings: Sequence[tuple[str, GoldRendering, str]]
) -> Annotated:
    page = story.pages[letter]
    title, text = str(page["title"]), str(page["text"])
    whole = f"{title}\n\n{text}"
    start = len(title) + 2
    blocks = (
        Block("headline", 0, len(title)),
        *(Block(b.kind, b.start + start, b.end + start) for b in paragraphs_of(text)),
    )
    article = article_of(f"{story.id}{letter}", whole, blocks, str(page["outlet"]), day=page["published"])
    sentences = tuple(span for spans in lay_out(article, language("en")).sentences for span in spans)
    quotations = tuple(
        _quotation(article, name, rendering, speaker, start) for name, rendering, speaker in renderings
    )
    return Annotated(article, sentences, (), quotations, (), (), ())


def _quotation(article: Article, name: str, told: GoldRendering, speaker: str, start: int) -> Quotation:
    moved = 0 if told.place == "title" else start
    place: Place = "headline" if told.place == "title" else "body"
    return Quotation(
        id=name,
        article=article.id,
        form=_FORMS[told.form],
        act="statement",
        place=place,
        content=tuple(article.passage(piece.start + moved, piece.end + moved) for piece in told.pieces),
        cue=None,
        inside=None,
        channel=None,
        score=1.0,
        made_by="gold",
        speaker=Party(speaker, speaker, None, 1.0, "gold"),
        addressee=None,
    )
