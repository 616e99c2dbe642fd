"""Annotated articles for tests of the later stages: what is found is given, its places are looked up."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.records.annotated import (
    Annotated,
    Citation,
    Entity,
    Mention,
    Party,
    Quotation,
    TimeExpression,
)
from collatio.records.article import Article
from collatio.records.ids import content_id
from collatio.records.passage import Passage, Span


def place(article: Article, exact: str) -> Passage:
    """The first place of ``exact`` in the article."""
    start = article.text.index(exact)
    return article.passage(start, start + len(exact))


def said(
    article: Article,
    *pieces: str,
    by: str | None = None,
    channel: str | None = None,
    form: str = "direct",
    cue: str | None = None,
    inside: str | None = None,
) -> Quotation:
    """A quotation of ``pieces``, spoken by the name ``by``."""
    content = tuple(place(article, piece) for piece in pieces)
    named = place(article, by) if by is not None and by in article.text else None
    speaker = Party(content_id("ent", article.id, by), by, named, 0.9, "named beside it") if by else None
    return Quotation(
        id=content_id("quo", article.id, *(p.start for p in content)),
        article=article.id,
        form=form,  # type: ignore[arg-type]  # a literal
        act="statement",
        place="body",
        content=content,
        cue=place(article, cue) if cue is not None else None,
        inside=inside,
        channel=channel,
        score=0.9,
        made_by="test",
        speaker=speaker,
        addressee=None,
    )


def day(article: Article, exact: str, value: str) -> TimeExpression:
    """A time expression of one day."""
    return TimeExpression(place(article, exact), value, value, value, "day", None, "given by the test")


def cites(article: Article, exact: str, parent: str | None, kind: str = "agency", chain: int = 0) -> Citation:
    """A citation whose sentence part is ``exact`` and whose parent is named ``parent`` in it."""
    passage = place(article, exact)
    named = None
    if parent is not None:
        start = article.text.index(parent, passage.start)
        named = article.passage(start, start + len(parent))
    return Citation(passage, parent, named, kind, chain)  # type: ignore[arg-type]  # a literal


def annotated(
    article: Article,
    *,
    quotations: Sequence[Quotation] = (),
    times: Sequence[TimeExpression] = (),
    citations: Sequence[Citation] = (),
    people: Sequence[str] = (),
) -> Annotated:
    """The article with what the test says was found in it; each block counts as one sentence."""
    names = list(people) + [q.speaker.name for q in quotations if q.speaker and q.speaker.name]
    entities = tuple(
        Entity(
            content_id("ent", article.id, name),
            name,
            "person",
            (name,),
            (),
            (Mention(place(article, name), "name", 1.0, "named"),) if name in article.text else (),
        )
        for name in dict.fromkeys(names)
    )
    return Annotated(
        article=article,
        sentences=tuple(Span(block.start, block.end) for block in article.own_blocks),
        entities=entities,
        quotations=tuple(quotations),
        times=tuple(times),
        figures=(),
        citations=tuple(citations),
    )
