"""Citations: where a page says whose words or reports it passes on ("as quoted by …", "(AP)")."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from collatio.annotate.capitals import POSSESSIVE
from collatio.annotate.layout import Layout
from collatio.annotate.mastheads import is_own_name
from collatio.annotate.names import NameRun
from collatio.annotate.parents import Parent, ParentReader
from collatio.annotate.tags import find_tags
from collatio.records.annotated import Citation
from collatio.records.passage import Span
from collatio.text.words import Item, items_of

#: How far "by" may stand behind "published" ("published on Thursday by the agency").
_BY_REACH = 5
#: How far before a report the verb may stand that dismisses it, or the "in" that leans on it.
_DISMISSED = 8


@dataclass(frozen=True, slots=True)
class _Found:
    """A citation at ``start:end`` before the sentence's chain is put in order."""

    start: int
    end: int
    parent: Parent
    rank: int
    passes: bool = False


def find_citations(layout: Layout, names: Sequence[NameRun]) -> tuple[Citation, ...]:
    """The citations of the article's own words, each sentence's from the nearest to the furthest parent.

    Captions and their photo credits, datelines, links and furniture cite nothing.
    """
    reader = ParentReader(layout, names)
    made: list[Citation] = []
    for block, sentences in zip(layout.blocks, layout.sentences, strict=True):
        if block.kind == "caption":
            continue
        for sentence in sentences:
            items = items_of(layout.text, sentence.start, sentence.end)
            found = _apart([*_announced(items, reader), *_subjects(items, reader)])
            made.extend(_chained(found, layout))
    made.extend(find_tags(layout, made))
    foreign = [one for one in made if not _own(one, layout) and not _is_said(one, layout)]
    return tuple(sorted(foreign, key=lambda one: (one.passage.start, one.chain)))


def _is_said(found: Citation, layout: Layout) -> bool:
    """Whether a citation stands in somebody's very words: then he cites, not the page."""
    at = bisect_right(layout.stretches, found.passage.start, key=lambda one: one.start) - 1
    one = layout.stretches[at] if at >= 0 else None
    while one is not None and one.outer is not None:
        one = layout.stretches[one.outer]
    whole = one is not None and one.inferred is None
    return one is not None and whole and Span(one.start, one.end).covers(found.passage.span)


def _own(found: Citation, layout: Layout) -> bool:
    """Whether a page names its own outlet: "told Radio Harbour" on Radio Harbour's page is no parent.

    "The Courier" on the page of the Harbour Courier is its own, too.
    """
    outlet = layout.article.outlet
    if outlet is None or found.parent_passage is None:
        return False
    named = (found.parent or "", POSSESSIVE.sub("", found.parent_passage.exact))
    return any(name and is_own_name(outlet.text, name) for name in named)


def _apart(found: Sequence[_Found]) -> list[_Found]:
    """The citations without those whose parent another one names already."""
    kept: list[_Found] = []
    for one in sorted(found, key=lambda f: (f.parent.start, f.rank, f.start)):
        if not kept or one.parent.start >= kept[-1].parent.end:
            kept.append(one)
    return kept


def _chained(found: Sequence[_Found], layout: Layout) -> Iterator[Citation]:
    """The sentence's citations with their place in the chain, 0 for the parent nearest to the page.

    Only words that pass on make a chain ("as quoted by", "citing"): two parents of one sentence stand side
    by side, both nearest.
    """
    ordered = sorted(found, key=lambda one: (one.rank, one.start))
    ranks = sorted({one.rank for one in ordered}) if any(one.passes for one in ordered) else []
    for one in ordered:
        yield Citation(
            passage=layout.article.passage(min(one.start, one.parent.start), max(one.end, one.parent.end)),
            parent=one.parent.name,
            parent_passage=layout.article.passage(one.parent.start, one.parent.end),
            kind=one.parent.kind,
            chain=ranks.index(one.rank) if ranks else 0,
        )


def _announced(items: Sequence[Item], reader: ParentReader) -> Iterator[_Found]:
    """Expressions that a parent follows: "as quoted by X", "according to X", "told X", "citing X"."""
    citing = reader.language.citing
    lows = [item.text.lower() for item in items]
    first_words = {words[0] for words in citing.before}
    for at, low in enumerate(lows):
        if low not in first_words and low not in citing.passive:
            continue
        words = next((w for w in citing.before if w[0] == low and lows[at : at + len(w)] == list(w)), None)
        behind = at + len(words) if words is not None else _behind_passive(lows, at, reader)
        if low in citing.passive and _is_dismissed(lows, at, reader):
            continue
        if behind is None or behind >= len(items):
            continue
        parent = reader.after(items, behind)
        if parent is not None:
            passes = words is not None and words[0] in citing.passing
            yield _Found(items[at].start, parent.end, parent, _rank(words, reader), passes)


def _behind_passive(lows: Sequence[str], at: int, reader: ParentReader) -> int | None:
    """The place behind "published … by"."""
    citing = reader.language.citing
    if lows[at] not in citing.passive:
        return None
    return next((i + 1 for i in range(at + 1, min(len(lows), at + _BY_REACH)) if lows[i] in citing.by), None)


def _rank(words: tuple[str, ...] | None, reader: ParentReader) -> Literal[0, 1, 2]:
    """How near to the page the parent stands: "as quoted by" is nearest, "published by" furthest."""
    if words is None:
        return 2
    if words[0] in reader.language.citing.like:
        return 0
    return 1 if words in reader.language.cues.phrases else 2


def _subjects(items: Sequence[Item], reader: ParentReader) -> Iterator[_Found]:
    """Parents that report: "Reuters reported", "a Reuters report", "the newspaper wrote"."""
    citing = reader.language.citing
    for at in range(1, len(items)):
        low = items[at].text.lower()
        if low not in citing.reports and low not in citing.report_nouns:
            continue
        if low in citing.report_nouns and not _claims(items, at, reader):
            continue
        parent = reader.before(items, at - 1)
        if parent is not None and not (
            parent.kind == "unnamed" and low in citing.report_nouns - citing.reports
        ):
            yield _Found(parent.start, items[at].end, parent, 1)


def _is_dismissed(lows: Sequence[str], at: int, reader: ParentReader) -> bool:
    """Whether somebody denies the report at ``at``: "dismissed the report published by Reuters"."""
    citing = reader.language.citing
    before = lows[max(0, at - _DISMISSED) : at + 1]
    denial = next((i for i in range(len(before) - 1, -1, -1) if before[i] in citing.dismissing), None)
    if denial is None:
        return False
    parted = any(not low[0].isalnum() for low in before[denial:])
    return not parted and any(low in citing.report_nouns for low in before[denial:])


def _claims(items: Sequence[Item], at: int, reader: ParentReader) -> bool:
    """Whether a report is what the sentence has its words from, not what it speaks of or denies.

    "A Reuters report said", "in a Reuters interview", "Reuters reports that"; a report that somebody
    dismisses, welcomes or awaits cites nothing.
    """
    language, citing = reader.language, reader.language.citing
    lows = [item.text.lower() for item in items]
    if _is_dismissed(lows, at, reader):
        return False
    behind = at + 1
    grammar = language.grammar
    while behind < len(items) and (lows[behind] in grammar.auxiliaries or lows[behind] in grammar.adverbs):
        behind += 1
    said = lows[behind] if behind < len(items) else ""
    if said in language.cues.verbs or said in citing.reports:
        return said not in citing.dismissing
    if lows[at] in citing.reports and (said in language.cues.that or not said[:1].isalnum()):
        return True
    opening = at - 1
    while opening > 0 and items[opening].is_word and lows[opening] not in language.grammar.prepositions:
        opening -= 1
    opens = lows[opening] in grammar.places or lows[opening] in citing.by
    return opens and at - opening <= _DISMISSED
