"""The set's renderings as the program compares them, and its answer as the score wants it."""

from __future__ import annotations

from collections.abc import Sequence

from bench.articles import article_of
from bench.renderings.stories import GoldRendering, GoldStory, GoldUtterance
from collatio.collate.apparatus.align import align
from collatio.collate.apparatus.arrange import arranged
from collatio.collate.apparatus.likeness import Floats
from collatio.collate.apparatus.wording import wording_of
from collatio.collate.meaning import StoryMeanings
from collatio.collate.said.statements import Statement
from collatio.records.annotated import Quotation
from collatio.text.terms import Word


def statements_of(story: GoldStory, utterance: GoldUtterance) -> tuple[Statement, ...]:
    """The renderings of one utterance as statements, in gold's order."""
    return tuple(_statement(story, one) for one in utterance.renderings)


def _statement(story: GoldStory, rendering: GoldRendering) -> Statement:
    page = story.pages[rendering.page]
    text = str(page[rendering.place])
    article = article_of(f"{story.id}{rendering.page}", text, (), str(page["outlet"]), day=page["published"])
    content = tuple(article.passage(piece.start, piece.end) for piece in rendering.pieces)
    held = rendering.words
    return Statement(
        article=article.id,
        rank=ord(rendering.page[0]),
        quotation=Quotation(
            id="",
            article=article.id,
            form="direct",
            act="statement",
            place="body",
            content=content,
            cue=None,
            inside=None,
            channel=None,
            score=1.0,
            made_by="gold",
            speaker=None,
            addressee=None,
        ),
        parts=(0, 0),
        content=content,
        words=tuple(Word(text[w.span.start : w.span.end], w.folded, w.span.start, w.span.end) for w in held),
        word_pieces=tuple(word.piece for word in held),
        inserted=tuple(word.inserted for word in held),
        language="en",
    )


def meant_by(told: Sequence[Statement], meanings: StoryMeanings | None) -> list[Floats] | None:
    """The meanings of the statements' words, null where only letters are asked."""
    return None if meanings is None else [meanings.of(one).words for one in told]


def units(told: Sequence[Statement], meanings: StoryMeanings | None) -> list[list[int]]:
    """For each word of each statement the number of the place it stands in."""
    wordings = [wording_of(one) for one in told]
    answer = [[-1] * len(one.words) for one in told]
    for number, place in enumerate(arranged(wordings, align(wordings, meant_by(told, meanings)))):
        for row, (start, end) in place.items():
            answer[row][start:end] = [number] * (end - start)
    return answer
