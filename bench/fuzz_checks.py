"""What holds for every annotated article, however its marks stand: each breach in a line of plain words."""

from __future__ import annotations

from collections.abc import Iterator

from collatio.lang import language
from collatio.records.annotated import Annotated
from collatio.records.evidence import passages_of
from collatio.text.markroles import MARK_CHARACTERS
from collatio.text.marks import scan_marks


def faults_of(found: Annotated) -> Iterator[str]:
    """Where the record contradicts its text or itself."""
    yield from _passages(found)
    yield from _quotations(found)
    yield from _marks(found)
    yield from _unaccounted(found)


def _passages(found: Annotated) -> Iterator[str]:
    text = found.article.text
    for passage in passages_of(found):
        if passage.article != found.article.id or text[passage.start : passage.end] != passage.exact:
            yield f"the passage at {passage.start}-{passage.end} is not the article's text"
    end = 0
    for span in found.sentences:
        if not end <= span.start < span.end <= len(text):
            yield f"the sentence at {span.start}-{span.end} overlaps another or leaves the text"
        end = span.end


def _quotations(found: Annotated) -> Iterator[str]:
    around = {one.id: one.inside for one in found.quotations}
    known = {entity.id for entity in found.entities}
    if len(around) != len(found.quotations):
        yield "two quotations have one id"
    for one in found.quotations:
        starts = [passage.start for passage in one.content]
        if not starts or starts != sorted(starts):
            yield f"quotation {one.id} has no content, or its pieces out of order"
        if not 0 <= one.score <= 1:
            yield f"quotation {one.id} has the score {one.score}"
        for party in (one.speaker, one.addressee):
            if party and not {party.entity, *(each.entity for each in party.candidates)} <= {None, *known}:
                yield f"a party of quotation {one.id} is nobody of the article"
        seen, at = {one.id}, one.inside
        while at is not None:
            if at in seen or at not in around:
                yield f"quotation {one.id} stands inside itself or inside none there is"
                break
            seen.add(at)
            at = around[at]


def _marks(found: Annotated) -> Iterator[str]:
    ids = {one.id for one in found.quotations}
    for mark in found.article.marks:
        place = f"the stretch in marks at {mark.passage.start}-{mark.passage.end}"
        if not mark.why:
            yield f"{place} is {mark.state} without a reason"
        if (mark.quotation in ids) != (mark.state == "kept"):
            yield f"{place} is {mark.state} with quotation {mark.quotation}"


def _unaccounted(found: Annotated) -> Iterator[str]:
    """Characters that can be marks and stand neither in a stretch nor in what is told to be no mark."""
    article = found.article
    habits = language(article.language).mark_habits
    told = bytearray(len(article.text))
    for mark in article.marks:
        told[mark.passage.start : mark.passage.end] = b"\1" * (mark.passage.end - mark.passage.start)
    for block in article.blocks:
        for one in scan_marks(article.text[block.start : block.end], habits).explained:
            told[block.start + one.start : block.start + one.end] = b"\1" * (one.end - one.start)
        for at in range(block.start, block.end):
            if article.text[at] in MARK_CHARACTERS and not told[at]:
                yield f"the mark at {at} in a {block.kind} is neither kept nor refused"
