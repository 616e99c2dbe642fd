"""Quotation marks against tags: every stretch in marks is a quotation's or is refused with a reason."""

from __future__ import annotations

from collections.abc import Iterator

from training.corpus.faults import Fault
from training.corpus.shapes import CorpusPassage, Quotation, Span

DOUBLE = frozenset('“”„«»"')
SINGLE = frozenset("‘’‚‹›'`")
MARKS = DOUBLE | SINGLE
_BEFORE_OPENER = frozenset('([—–-/:“„«"')
_OUTSIDE = frozenset({"link", "boilerplate"})


def mark_faults(passage: CorpusPassage) -> list[Fault]:
    """Where marks and tags do not fit together."""
    faults: list[Fault] = []
    for quotation in passage.quotations:
        for span in quotation.content:
            said = _piece_fault(passage, quotation, span)
            if said:
                line = passage.block_of(span).line
                faults.append(
                    Fault(
                        passage.file,
                        line,
                        f"c{quotation.number} {passage.cut(span)[:40]!r} {said[0]}",
                        said[1],
                    )
                )
        if quotation.form == "mixed" and not any(_has_marks(passage, span) for span in quotation.content):
            faults.append(
                Fault(
                    passage.file,
                    quotation.line,
                    f"quotation {quotation.number} is mixed without marks",
                    "Say form=indirect",
                )
            )
        if quotation.form == "mixed" and all(in_marks(passage.text, span) for span in quotation.content):
            faults.append(
                Fault(
                    passage.file,
                    quotation.line,
                    f"all of quotation {quotation.number} stands in marks",
                    "Say form=direct",
                )
            )
    faults.extend(_uncovered(passage))
    return faults


def _piece_fault(passage: CorpusPassage, quotation: Quotation, span: Span) -> tuple[str, str] | None:
    text = passage.text
    if quotation.form == "direct":
        if quotation.marks == "none":
            return None
        if not _opens(text, span) and quotation.marks != "open-missing":
            return (
                "has no mark before it",
                "Let the tag begin just after the mark, or say marks=open-missing or none",
            )
        if (
            not _closes(text, span)
            and quotation.marks != "close-missing"
            and not _runs_on(passage, quotation, span)
        ):
            return (
                "has no mark after it",
                "Let the tag end just before the mark, or say marks=close-missing or none",
            )
        return None
    if quotation.form == "indirect" and in_marks(text, span):
        return "stands in marks", "Say form=direct"
    words = passage.cut(span)
    after = text[span.end : span.end + 1]
    unclosed = words.count("“") > words.count("”") if after == "”" else words.count('"') % 2 == 1
    if after in {"”", '"'} and unclosed:
        return (
            "is cut off before its closing mark",
            "A mixed content holds the marks inside it, the last one too",
        )
    return None


def _opens(text: str, span: Span) -> bool:
    return span.start > 0 and text[span.start - 1] in MARKS


def _closes(text: str, span: Span) -> bool:
    return span.end < len(text) and text[span.end] in MARKS


def in_marks(text: str, span: Span) -> bool:
    """Whether a mark stands just before a stretch and just after it."""
    return _opens(text, span) and _closes(text, span)


def _has_marks(passage: CorpusPassage, span: Span) -> bool:
    return any(character in MARKS for character in passage.cut(span)) or in_marks(passage.text, span)


def _runs_on(passage: CorpusPassage, quotation: Quotation, span: Span) -> bool:
    """A quotation over several paragraphs closes only once; each paragraph opens anew."""
    at_end = passage.block_of(span).span.end == span.end
    return at_end and any(piece.start > span.end for piece in quotation.content)


def _uncovered(passage: CorpusPassage) -> Iterator[Fault]:
    whole = [
        span for quotation in passage.quotations if quotation.form == "mixed" for span in quotation.content
    ]
    edged = [span for quotation in passage.quotations for span in quotation.content]
    whole += [stretch.span for stretch in passage.unquoted if stretch.reason == "stray"]
    edged += [stretch.span for stretch in passage.unquoted]
    starts, ends = {span.start for span in edged}, {span.end for span in edged}
    for block in passage.blocks:
        if block.kind in _OUTSIDE:
            continue
        for place in range(block.span.start, block.span.end):
            if not _is_mark(passage.text, place, block.span):
                continue
            inside = any(span.start <= place < span.end for span in whole)
            if not inside and not _at_edge(passage.text, place, starts, ends):
                near = passage.text[max(block.span.start, place - 15) : place + 20]
                yield Fault(
                    passage.file,
                    block.line,
                    f"the mark in {near!r} belongs to nothing",
                    "Tag the words as content or refuse them with x:reason; write an elision with ’",
                )


def _is_mark(text: str, place: int, block: Span) -> bool:
    """Double marks always; single ones only where they open, for they are mostly apostrophes."""
    character = text[place]
    if character in DOUBLE:
        return True
    if character not in SINGLE or character in "’›":
        return False
    before = text[place - 1] if place > block.start else " "
    after = text[place + 1] if place + 1 < block.end else " "
    opens = (before.isspace() or before in _BEFORE_OPENER) and not after.isspace()
    if character == "'":
        return opens and _closed_later(text, place, block)
    return opens


def _closed_later(text: str, place: int, block: Span) -> bool:
    for other in range(place + 2, block.end):
        after = text[other + 1] if other + 1 < block.end else " "
        if text[other] == "'" and not text[other - 1].isspace() and not after.isalnum():
            return True
    return False


def _at_edge(text: str, place: int, starts: set[int], ends: set[int]) -> bool:
    after = place + 1
    while after not in starts and after < len(text) and text[after] in MARKS:
        after += 1
    before = place
    while before not in ends and before > 0 and text[before - 1] in MARKS:
        before -= 1
    return after in starts or before in ends
