"""Somebody's very words without marks: turns of an interview, posts, letters that are signed below."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.labels import Label, find_labels
from collatio.annotate.reported.pieces import Marks
from collatio.annotate.reported.placed import Readings, Sentence, between, has_words
from collatio.annotate.reported.unclaimed import REPORTED
from collatio.records.encoder import PartReading
from collatio.records.passage import Span

#: How surely a labelled paragraph of a transcript is the words of whom its label names.
_LABELLED = 0.9
_COLONS = frozenset({":", "："})
_DASHES = frozenset("–—-―‒")
#: No letter or turn has more paragraphs than are worth following.
_MOST_SENTENCES = 200
_BODY = frozenset({"paragraph"})


def extend_unmarked(drafts: list[Draft], readings: Readings, marks: Marks) -> None:
    """Gives drafts whose words stand without marks the sentences that go on with them.

    The turns of a transcript that the encoder did not see become drafts of their own.
    """
    labels = find_labels(readings.layout)
    _add_turns(drafts, labels, readings)
    taken = _Taken(drafts, frozenset(label.block for label in labels))
    for draft in drafts:
        if not draft.unmarked and (draft.cue is None or _is_marked(draft)):
            continue
        sentence = readings.sentences[draft.sentence]
        if readings.block_of(sentence).kind not in _BODY:
            continue
        if draft.cue is not None and marks.around(draft.cue):
            continue
        _extend(draft, sentence, readings, taken)


def claim_turns(drafts: list[Draft], readings: Readings, marks: Marks) -> None:
    """Gives each labelled paragraph in marks to a draft of its own: it is a turn, no mark opened again."""
    cued = {draft.cue.start: draft for draft in drafts if draft.cue is not None}
    for label in find_labels(readings.layout):
        index = next(
            (i for i in marks.meeting(label.name) if marks.all[i].inner.start == label.name.start), -1
        )
        inner = marks.all[index].inner if index >= 0 else None
        sentence = readings.at(label.name.start)
        if inner is None or sentence is None or inner.end <= label.behind:
            continue
        draft = cued.get(label.sign.start) or _turn(label, sentence, readings)
        draft.pieces, draft.stretches = [Span(label.behind, inner.end)], [index]
        draft.unmarked = draft.turn = True
        if label.sign.start not in cued:
            drafts.append(draft)


def _turn(label: Label, sentence: Sentence, readings: Readings) -> Draft:
    return Draft(
        sentence=sentence.index,
        cue=label.sign if readings.layout.text[label.sign.start] in _COLONS else None,
        score=_LABELLED,
        made_by="marks",
        parts=(PartReading("speaker", label.name, _LABELLED),),
        unmarked=True,
        turn=True,
        why="the paragraph is labelled as a turn",
    )


def _add_turns(drafts: list[Draft], labels: Sequence[Label], readings: Readings) -> None:
    known = {draft.cue.start for draft in drafts if draft.cue is not None}
    known |= {span.end for draft in drafts if draft.turn for span in draft.spans("speaker")}
    for label in labels:
        sentence = readings.at(label.name.start)
        if sentence is None or label.sign.start in known:
            continue
        first = readings.at(label.behind) or sentence
        made = _turn(label, sentence, readings)
        made.pieces = [Span(label.behind, max(label.behind + 1, first.span.end))]
        drafts.append(made)


class _Taken:
    """Where quotations begin, so that a turn ends before the next one's."""

    def __init__(self, drafts: Sequence[Draft], labelled: frozenset[int]) -> None:
        self.labelled = labelled
        self.stretched = frozenset(d.sentence for d in drafts if d.stretches)
        self.cued: dict[int, list[Span]] = {}
        for draft in drafts:
            if draft.cue is not None:
                self.cued.setdefault(draft.sentence, []).append(draft.cue)

    def own_cue(self, sentence: Sentence, readings: Readings) -> bool:
        """Whether the page itself says in a sentence that somebody speaks."""
        cues = self.cued.get(sentence.index, [])
        return any(readings.belief(cue) < REPORTED for cue in cues)


def _extend(draft: Draft, sentence: Sentence, readings: Readings, taken: _Taken) -> None:
    text = readings.layout.text
    if draft.cue is None or (draft.unmarked and sentence.block in taken.labelled):
        _below(draft, sentence, readings, taken, 0.0)
        return
    sign = text[draft.cue.start : draft.cue.end]
    if not draft.pieces:
        if sign in _DASHES:
            _above(draft, sentence, readings, taken)
        elif text[sentence.span.start : sentence.span.end].rstrip().endswith(tuple(_COLONS)):
            draft.unmarked = _below(draft, sentence, readings, taken, REPORTED)
        return
    gap = text[draft.cue.end : draft.start] if draft.start >= draft.cue.end else ""
    label = sign in _COLONS and sentence.opens and _begins(draft, sentence, text)
    if label:
        draft.unmarked = True
        draft.add([between(draft.start, sentence.span.end)])
        transcript = draft.turn = sentence.block in taken.labelled
        _below(draft, sentence, readings, taken, 0.0 if transcript else REPORTED)
    elif gap.rstrip().endswith(tuple(_COLONS)):
        draft.unmarked = True
        draft.add([between(draft.start, sentence.span.end)])
        _below(draft, sentence, readings, taken, REPORTED)


def _is_marked(draft: Draft) -> bool:
    return bool(draft.stretches) and len(draft.stretches) == len(draft.pieces)


def _begins(draft: Draft, sentence: Sentence, text: str) -> bool:
    """Whether nothing but the speaker's name stands between a block's start and its colon."""
    assert draft.cue is not None
    speakers = draft.spans("speaker")
    start = min((span.start for span in speakers), default=draft.cue.start)
    return not has_words(text, [between(sentence.span.start, start)])


def _below(draft: Draft, sentence: Sentence, readings: Readings, taken: _Taken, least: float) -> bool:
    """Takes the sentences below as long as they read as the same person's words; whether any did."""
    block, at, grown = sentence.block, readings.after(sentence), False
    for _ in range(_MOST_SENTENCES):
        if at is None or readings.block_of(at).kind not in _BODY or at.block > block + 1:
            break
        needed = least if at.block == sentence.block else REPORTED
        own = taken.own_cue(at, readings)
        labelled = at.block != sentence.block and (own or at.block in taken.labelled)
        told = own and least >= REPORTED
        others = at.index in taken.stretched and least >= REPORTED and at.block != sentence.block
        if labelled or told or others or readings.belief(at.span) < needed:
            break
        _grow(draft, at.span, same=at.block == block)
        grown, block = True, at.block
        at = readings.after(at)
    return grown


def _above(draft: Draft, sentence: Sentence, readings: Readings, taken: _Taken) -> None:
    """Takes the paragraphs above a signature, as far up as they read as a letter's words."""
    at = readings.before(sentence)
    for _ in range(_MOST_SENTENCES):
        if at is None or readings.block_of(at).kind not in _BODY:
            return
        if taken.own_cue(at, readings) or readings.belief(at.span) < REPORTED:
            return
        draft.unmarked = True
        _grow(draft, at.span, same=False)
        at = readings.before(at)


def _grow(draft: Draft, span: Span, *, same: bool) -> None:
    """Adds a sentence, to the paragraph's piece where it has one."""
    near = [p for p in draft.pieces if same and p.end <= span.start and span.start - p.end <= 1]
    draft.add([Span(near[-1].start, span.end) if near else span])
