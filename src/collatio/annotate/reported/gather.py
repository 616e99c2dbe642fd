"""Drafts from the cues that an encoder saw, each with the content that stands in its own sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from collatio.annotate.layout import Layout
from collatio.annotate.reported.drafts import ACCEPTED_CUE, ACCEPTED_PART, MARKED_CUE, Draft
from collatio.annotate.reported.pieces import Marks, snap, trim
from collatio.annotate.reported.placed import Readings, Sentence
from collatio.annotate.reported.quoted import Quoted
from collatio.lang.occasions import occasions_of
from collatio.records.encoder import CueReading, PartReading
from collatio.records.passage import Span
from collatio.text.words import Item, items_of, words_of

#: Two cues may both have the same words in marks (said by one, confirmed by another) from this score on.
_BOTH = 0.7
#: So many words between two pieces belong to them, and a piece of so few may have been read by mistake.
_GAP, _FEW = 6, 2
#: A cue believed in less than this share of another's belief parts none of its words.
_RIVAL = 0.5


def gather(readings: Readings, marks: Marks) -> list[Draft]:
    """A draft for each accepted cue, in the order of the text; some have no content yet."""
    drafts: list[Draft] = []
    for sentence in readings.sentences:
        cues = [cue for cue in sentence.cues if cue.score >= MARKED_CUE and len(cue.span)]
        several = sum(cue.score >= ACCEPTED_CUE for cue in cues) > 1
        found = [
            _draft(_whole_cue(cue, sentence, readings.layout), sentence, marks)
            for cue in cues
            if not (several and _tells_of_paper(cue, sentence, readings.layout))
        ]
        sure = (draft for draft in found if draft.belief >= ACCEPTED_CUE or _holds_marks(draft, marks))
        drafts.extend(_apart(list(sure)))
    Quoted(readings).give(drafts)
    return drafts


def _tells_of_paper(cue: CueReading, sentence: Sentence, layout: Layout) -> bool:
    """Whether a cue only says where a paper went: "in a letter addressed to the guards, Lee declared …"."""
    known, language = occasions_of(layout.language.code), layout.language
    items = items_of(layout.text, sentence.span.start, sentence.span.end)
    at = next((i for i, item in enumerate(items) if item.start >= cue.span.start), len(items))
    if not 0 < at < len(items) - 1:
        return False
    low, before, behind = (items[i].text.lower() for i in (at, at - 1, at + 1))
    return low in known.made | known.making and before in known.things and behind in language.cues.to


def _whole_cue(cue: CueReading, sentence: Sentence, layout: Layout) -> CueReading:
    """A cue such as "according to" whole, and with all that follows the comma behind its speaker as content.

    Nobody is told anything by such a cue: a letter or a hearer there is part of what is said.
    """
    span = _expression(cue.span, sentence, layout)
    if span is None:
        return cue
    speakers = [part.span for part in cue.parts if part.kind == "speaker"]
    end = max((one.end for one in speakers if one.start >= span.end), default=None)
    comma = layout.text.find(",", end, sentence.span.end) if end is not None else -1
    parts = tuple(
        replace(part, kind="content")
        if part.kind in {"addressee", "channel"}
        and (0 <= comma < part.span.start or part.span.end <= span.start)
        else part
        for part in cue.parts
    )
    return replace(cue, span=span, parts=parts)


def _expression(span: Span, sentence: Sentence, layout: Layout) -> Span | None:
    """The expression with its speaker behind it ("according to") that a cue is, or is a piece of."""
    words = [item for item in items_of(layout.text, sentence.span.start, sentence.span.end) if item.is_word]
    inside = [at for at, word in enumerate(words) if span.covers(Span(word.start, word.end))]
    for phrase in layout.language.cues.phrases if inside else ():
        for first in range(max(0, inside[-1] - len(phrase) + 1), inside[0] + 1):
            held: Sequence[Item] = words[first : first + len(phrase)]
            if tuple(word.text.lower() for word in held) == phrase:
                return Span(held[0].start, held[-1].end)
    return None


def _holds_marks(draft: Draft, marks: Marks) -> bool:
    """Whether words in marks are part of what a cue reports."""
    if draft.stretches:
        return True
    return any(piece.covers(marks.all[i].inner) for piece in draft.pieces for i in marks.meeting(piece))


def _draft(cue: CueReading, sentence: Sentence, marks: Marks) -> Draft:
    parts = tuple(part for part in cue.parts if part.score >= ACCEPTED_PART and len(part.span))
    contents = [part for part in parts if part.kind == "content"]
    score = min([cue.score, *(part.score for part in contents)])
    draft = Draft(
        sentence=sentence.index,
        cue=cue.span,
        belief=cue.score,
        score=score,
        made_by="encoder",
        parts=tuple(_outside(part, cue.span, marks) for part in parts if part.kind != "content"),
        attitude=cue.attitude,
        denied=cue.denied,
    )
    taken = [part.span for part in draft.parts]
    least = max(ACCEPTED_CUE, _RIVAL * cue.score)
    fixed = [*(other.span for other in sentence.cues if other.score >= least), *taken]
    for span in _whole([part.span for part in contents], fixed, marks.text):
        for piece in snap(span, cue.span, sentence.span, taken, marks):
            draft.add([piece.span], piece.stretch)
    if draft.stretches:
        draft.made_by = "encoder+marks"
    return draft


def _whole(pieces: Sequence[Span], fixed: Sequence[Span], text: str) -> list[Span]:
    """Pieces of content with the few words between them, where no cue or party stands there.

    What then is left of a word or two stands right before the cue or a party ("the dam is said to …",
    "the plan, which she called …") or was read by mistake.
    """
    joined: list[Span] = []
    for piece in sorted(pieces):
        gap = Span(joined[-1].end, max(joined[-1].end, piece.start)) if joined else None
        if gap is not None and len(words_of(text, gap.start, gap.end)) <= _GAP and not _meets(gap, fixed):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, piece.end))
        else:
            joined.append(piece)
    if len(joined) < 2:
        return joined
    return [piece for piece in joined if not _is_stray(piece, fixed, text)] or joined


def _meets(gap: Span, fixed: Sequence[Span]) -> bool:
    return any(gap.meets(other) for other in fixed)


def _is_stray(piece: Span, fixed: Sequence[Span], text: str) -> bool:
    if len(words_of(text, piece.start, piece.end)) > _FEW:
        return False
    ends = sorted(other.start for other in fixed if other.start >= piece.end)
    return not ends or bool(words_of(text, piece.end, ends[0]))


def _outside(part: PartReading, cue: Span, marks: Marks) -> PartReading:
    """A speaker or addressee without what of it reaches into marks that do not hold the cue."""
    span = part.span
    for index in marks.meeting(span):
        one = marks.all[index]
        whole = Span(one.start, one.end)
        if not whole.covers(cue) and not span.covers(whole) and not whole.covers(span):
            span = Span(one.end, span.end) if span.start >= one.start else Span(span.start, one.start)
    trimmed = trim(marks.text, span)
    return replace(part, span=trimmed) if len(trimmed) else part


def _apart(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a sentence where no weak one shares words in marks with a stronger one."""
    ranked = sorted(drafts, key=lambda d: (-round(d.score, 2), _place(d)))
    kept: list[Draft] = []
    for draft in ranked:
        held = {index for other in kept for index in other.stretches}
        shared = [index for index in draft.stretches if index in held]
        if shared and round(draft.score, 2) < _BOTH:
            continue
        if any(_overlap(other, draft) for other in kept):
            continue
        kept.append(draft)
    return sorted(kept, key=_place)


def _overlap(one: Draft, other: Draft) -> bool:
    return one.cue is not None and other.cue is not None and one.cue.meets(other.cue)


def _place(draft: Draft) -> tuple[int, int]:
    cue = draft.cue or Span(0, 0)
    return (cue.start, cue.end)
