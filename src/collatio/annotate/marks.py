"""Stretches in quotation marks over a whole article, with lost marks inferred and paragraphs joined.

Each block is scanned by itself, so a lost mark harms no other paragraph.  What two blocks share is
told by ``runs_on`` alone: a paragraph whose marks stay open because the next opens them again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from collatio.lang.base import Language
from collatio.records.article import Article, Block
from collatio.records.passage import Span
from collatio.text.markroles import family_of
from collatio.text.marks import MARK, MarkSign, Scan, scan_marks
from collatio.text.words import WORD

_FINAL = re.compile(r"[.!?…:;。！？؟۔][)\]]?\s*$")
_ANNOUNCED = re.compile(r"[^\n:,]{0,40}[:：]|\s*,")
#: The kinds of block over which one quotation may run on.
_RUNNING = frozenset({"headline", "standfirst", "paragraph"})
#: With more lost marks than this in one paragraph nobody can tell which words they held.
_MOST_LOST = 64
#: No clause such as ", the minister said" is longer, in characters.
_CLAUSE = 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch in quotation marks; ``start:end`` takes in the marks, ``inner`` what is between them.

    ``outer`` is the index of the stretch it stands in.  ``inferred`` says which end has no mark in the
    text; ``lone`` why a single mark could not be given a stretch; ``runs_on`` that the next paragraph
    opens the same quotation again, ``resumes`` that this one does.
    """

    start: int
    end: int
    inner: Span
    block: int
    family: str
    outer: int | None = None
    inferred: Literal["opening", "closing"] | None = None
    lone: str | None = None
    runs_on: bool = False
    resumes: bool = False


def find_stretches(
    article: Article, language: Language, sentences: Mapping[int, Sequence[Span]]
) -> tuple[Stretch, ...]:
    """All stretches of the article's text in order, an outer one before those it holds."""
    found: list[Stretch] = []
    resumes = False
    families = _families_opening_next(article)
    for number, block in enumerate(article.blocks):
        scan = scan_marks(article.text[block.start : block.end], language.mark_habits)
        room = _Room(article.text, number, block, tuple(sentences[number]), language)
        stretches = _stretches(room, scan, families[number])
        if block.kind in _RUNNING:
            if resumes and stretches and _opens_block(article.text, block, stretches[0]):
                stretches[0] = replace(stretches[0], resumes=True)
            resumes = any(one.runs_on for one in stretches)
        found.extend(_nested(stretches, len(found)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Room:
    """One block and what is known of it while its lost marks are looked for."""

    text: str
    number: int
    block: Block
    sentences: tuple[Span, ...]
    language: Language


def _families_opening_next(article: Article) -> list[str | None]:
    """For each paragraph the kind of mark that the next one begins with; links between do not count."""
    families: list[str | None] = []
    following: str | None = None
    for block in reversed(article.blocks):
        running = block.kind in _RUNNING
        families.append(following if running else None)
        if running:
            head = article.text[block.start : min(block.end, block.start + 8)].lstrip()
            mark = MARK.match(head)
            following = family_of(mark.group()) if mark and head[mark.end() :].strip() else None
    return families[::-1]


def _opens_block(text: str, block: Block, stretch: Stretch) -> bool:
    return not text[block.start : stretch.start].strip() and stretch.inferred != "opening"


def _stretches(room: _Room, scan: Scan, next_family: str | None) -> list[Stretch]:
    """The block's stretches: pairs, then openers and closers that lost their fellow, in order."""
    at = room.block.start
    made = _outermost_first(
        _stretch(room, at + pair.opening.start, at + pair.closing.end, at + pair.opening.end,
                 at + pair.closing.start, pair.opening.family)
        for pair in scan.pairs
    )  # fmt: skip
    if len(scan.openers) + len(scan.closers) > _MOST_LOST:
        why = (
            "too many marks of this paragraph have lost their fellows to tell where their words begin or end"
        )
        return _outermost_first([*made, *(_lone(room, sign, why) for sign in (*scan.openers, *scan.closers))])
    starts = [at + sign.start for sign in scan.openers]
    opened = [_unclosed(room, sign, made, starts, next_family) for sign in scan.openers]
    made = _outermost_first([*made, *opened])
    for sign in scan.closers:
        made = _outermost_first([*made, _unopened(room, sign, made)])
    return made


def _outermost_first(stretches: Iterable[Stretch]) -> list[Stretch]:
    return sorted(stretches, key=lambda one: (one.start, -one.end))


def _stretch(room: _Room, start: int, end: int, inner_start: int, inner_end: int, family: str) -> Stretch:
    while inner_start < inner_end and room.text[inner_start].isspace():
        inner_start += 1
    while inner_end > inner_start and room.text[inner_end - 1].isspace():
        inner_end -= 1
    return Stretch(start, end, Span(inner_start, inner_end), room.number, family)


def _lone(room: _Room, sign: MarkSign, why: str) -> Stretch:
    start, end = room.block.start + sign.start, room.block.start + sign.end
    return Stretch(start, end, Span(end, end), room.number, sign.family, lone=why)


def _unclosed(
    room: _Room, sign: MarkSign, pairs: Sequence[Stretch], openers: Sequence[int], next_family: str | None
) -> Stretch:
    """The stretch of an opener whose closing mark is lost, or is left to the next paragraph by custom."""
    start, inner = room.block.start + sign.start, room.block.start + sign.end
    limit = min((p.inner.end for p in pairs if p.start < start < p.end), default=room.block.end)
    same = [*openers, *(p.start for p in pairs if p.family == sign.family)]
    nearest = min((one for one in same if one > start), default=limit)
    if next_family == sign.family and nearest == room.block.end and _may_run_on(room, inner):
        whole = _stretch(room, start, room.block.end, inner, room.block.end, sign.family)
        return replace(whole, end=whole.inner.end, runs_on=True)
    sentence_end = next((s.end for s in room.sentences if s.end > inner), room.block.end)
    clause = _before_cue_clause(room, inner, sentence_end)
    if sign.family == "single" and clause == sentence_end:
        return _lone(room, sign, "a single mark that never closes: an apostrophe or a letter's sign")
    end = min(sentence_end, clause, nearest, limit)
    end = max([end, *(p.end for p in pairs if start < p.start < end < p.end)])
    made = _stretch(room, start, end, inner, end, sign.family)
    if len(made.inner) == 0:
        return _lone(room, sign, "an opening mark with no words behind it")
    return replace(made, end=made.inner.end, inferred="closing")


def _may_run_on(room: _Room, inner: int) -> bool:
    """Whether the rest of the paragraph reads as quoted: it ends like a sentence, and no one "said" in it."""
    if not _FINAL.search(room.text, max(inner, room.block.end - 8), room.block.end):
        return False
    first = next((s.end for s in room.sentences if s.end > inner), room.block.end)
    return _before_cue_clause(room, inner, first) == first


def _before_cue_clause(room: _Room, start: int, end: int) -> int:
    """Where a clause such as ", the minister said." begins at the end of ``start:end``; else ``end``."""
    cues = room.language.cues
    comma = room.text.rfind(",", max(start, end - _CLAUSE), end)
    while comma > start:
        words = [m.group().lower() for m in WORD.finditer(room.text, comma, end)]
        if any(word in cues.verbs and word not in cues.participles for word in words[:2] + words[-1:]):
            return comma + 1
        comma = room.text.rfind(",", max(start, end - _CLAUSE), comma)
    return end


def _unopened(room: _Room, sign: MarkSign, others: Sequence[Stretch]) -> Stretch:
    """The stretch of a closer whose opening mark is lost.

    It begins behind the clause that announces it ("He said: …”"), else with the first sentence after
    the stretch before it, else with its own sentence; never further back.
    """
    at, stop = room.block.start + sign.start, room.block.start + sign.end
    before = [one for one in others if one.end <= at and one.lone is None]
    floor = max((one.end for one in before), default=room.block.start)
    own = max((s.start for s in room.sentences if s.start < at), default=room.block.start)
    announced = _behind_cue(room, max(own, floor), at)
    free = [s.start for s in room.sentences if floor <= s.start < at]
    if announced is not None:
        start = announced
    elif free:
        start = free[0] if before else free[-1]
    else:
        return _lone(room, sign, "a closing mark without an opening one; where its words begin can't be told")
    made = _stretch(room, start, stop, start, at, sign.family)
    if len(made.inner) == 0:
        return _lone(room, sign, "a closing mark with no words before it")
    return replace(made, start=made.inner.start, inferred="opening")


def _behind_cue(room: _Room, start: int, end: int) -> int | None:
    """The place behind "said:" or "said," where a verb of saying announces words without their mark."""
    for word in WORD.finditer(room.text, start, end):
        if word.group().lower() in room.language.cues.verbs:
            sign = _ANNOUNCED.match(room.text, word.end(), end)
            return sign.end() if sign else None
    return None


def _nested(stretches: list[Stretch], base: int) -> list[Stretch]:
    """The stretches with the index of the one each stands in."""
    around: list[int] = []
    made = []
    for index, one in enumerate(stretches):
        while around and stretches[around[-1]].end < one.end:
            around.pop()
        made.append(replace(one, outer=base + around[-1] if around else None))
        if one.lone is None:
            around.append(index)
    return made
