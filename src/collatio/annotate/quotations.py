"""Quotations: stretches in marks that are kept, those of one utterance brought together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from collatio.annotate.attribution import MOST_SLOTS, Attribution, attribute
from collatio.annotate.clauses import Clauses
from collatio.annotate.frames import Frame
from collatio.annotate.judging import Verdict, judge, judge_nested, judge_outside
from collatio.annotate.layout import Layout
from collatio.lang.base import Language
from collatio.records.annotated import Place, QuotationForm
from collatio.records.ids import content_id
from collatio.records.passage import Span

#: How far before "letter" its "in" may stand.
_LINKED = 5


@dataclass(slots=True)
class Draft:
    """A quotation while its stretches are gathered, before its speaker is looked up."""

    id: str
    stretches: list[int]
    attribution: Attribution | None
    form: QuotationForm
    place: Place
    score: float
    inside: str | None = None


class Findings:
    """The quotations of an article while they are found, and the verdict on each of its stretches."""

    def __init__(self, layout: Layout, readings: Sequence[Clauses]) -> None:
        self.layout = layout
        self.drafts: list[Draft] = []
        self.verdicts: dict[int, Verdict] = {}
        self.quotation_of: dict[int, Draft] = {}
        self.attribution_of: dict[int, Attribution] = {}
        for index, stretch in enumerate(layout.stretches):
            verdict = judge_outside(stretch, layout)
            if verdict is not None:
                self.verdicts[index] = verdict
        before: Clauses | None = None
        for clauses in readings:
            self._read(clauses, before)
            before = clauses
        self._read_nested()

    def contents(self, draft: Draft) -> tuple[Span, ...]:
        """Where the quoted words stand, without the marks around them."""
        return tuple(self.layout.stretches[index].inner for index in draft.stretches)

    def _read(self, clauses: Clauses, before: Clauses | None) -> None:
        frame = clauses.frame
        attributions = attribute(clauses, self.layout)
        for at in frame.slots:
            index = frame.toks[at].slot
            assert index is not None
            if index in self.verdicts:
                continue
            if len(frame.slots) > MOST_SLOTS:
                self.verdicts[index] = Verdict("refused", "its sentence holds too many stretches to be read")
                continue
            self._read_slot(index, at, frame, attributions.get(at), before)

    def _read_slot(
        self, index: int, at: int, frame: Frame, attribution: Attribution | None, before: Clauses | None
    ) -> None:
        attribution = attribution or self._announced_above(frame, at, before)
        draft = self._continued(index, attribution)
        if draft is None and attribution is None:
            draft = self._followed(frame, at, before.frame if before is not None else None)
        if draft is not None and draft.attribution is not None and attribution is None:
            attribution = Attribution(frame, at, None, None, draft.attribution.side, tight=True, goes_on=True)
        verdict = judge(self.layout.stretches[index], frame, at, attribution, self.layout)
        self.verdicts[index] = verdict
        if attribution is not None:
            self.attribution_of[index] = attribution
        if verdict.state == "kept":
            if draft is None:
                form, place = _form(frame, at, attribution), _place(frame, self.layout)
                draft = Draft(self._id(index), [], attribution, form, place, verdict.score)
            self._keep(index, draft)

    def _keep(self, index: int, draft: Draft) -> None:
        if not draft.stretches:
            self.drafts.append(draft)
        draft.stretches.append(index)
        self.quotation_of[index] = draft

    def _id(self, index: int) -> str:
        inner = self.layout.stretches[index].inner
        return content_id("quo", self.layout.article.id, inner.start, inner.end)

    def _continued(self, index: int, attribution: Attribution | None) -> Draft | None:
        """The quotation that this stretch goes on with: over a paragraph's end, or under one cue."""
        last = self.drafts[-1] if self.drafts else None
        if last is None:
            return None
        if self.layout.stretches[index].resumes and self.layout.stretches[last.stretches[-1]].runs_on:
            return last
        if attribution is None or attribution.cue is None or last.attribution is None:
            return None
        one_frame = last.attribution.frame is attribution.frame
        return last if one_frame and last.attribution.cue == attribution.cue else None

    def _followed(self, frame: Frame, at: int, before: Frame | None) -> Draft | None:
        """The quotation whose next sentences these are: “…,” she said. “…” with nothing in between."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.attribution is None or last.attribution.side not in {"behind", "before"}:
            return None
        own = {frame.sentence[at], frame.opens_in[at]}
        if any(tok.is_word and frame.sentence[i] in own for i, tok in enumerate(frame.toks)):
            return None
        held = next((i for i in frame.slots if frame.toks[i].slot == last.stretches[-1]), None)
        if held is not None:
            between = range(held + 1, at)
            alone = all(frame.sentence[i] == frame.sentence[held] for i in between if frame.toks[i].is_word)
            return last if alone else None
        if before is None or before.block != frame.block or at != frame.slots[0]:
            return None
        adjoins = not self.layout.text[before.span.end : frame.toks[at].start].strip()
        in_it = any(before.toks[i].slot == last.stretches[-1] for i in before.slots)
        return last if adjoins and in_it else None

    def _announced_above(self, frame: Frame, at: int, before: Clauses | None) -> Attribution | None:
        """The cue at the end of the paragraph before ("He added:"), for a paragraph that begins in marks."""
        if at != 0 or before is None or before.frame.block != frame.block - 1 or not before.cues:
            return None
        above = before.frame
        if above.toks[-1].text not in {":", "："}:
            return None
        cue = before.cues[-1]
        return Attribution(above, len(above.toks), cue, before.subject(cue), "before", tight=True)

    def _read_nested(self) -> None:
        """The verdicts on stretches inside others, which depend on what became of those."""
        for index, stretch in enumerate(self.layout.stretches):
            if index in self.verdicts or stretch.outer is None:
                continue
            outer = self.quotation_of.get(stretch.outer)
            if outer is None:
                self.verdicts[index] = Verdict("refused", "it stands inside a stretch that is no quotation")
                continue
            verdict = judge_nested(stretch, self.layout.stretches[stretch.outer], self.layout)
            self.verdicts[index] = verdict
            if verdict.state == "kept":
                made = Draft(self._id(index), [], None, "direct", outer.place, verdict.score, outer.id)
                self._keep(index, made)


def _form(frame: Frame, at: int, attribution: Attribution | None) -> QuotationForm:
    """Direct where whole clauses stand in marks with nothing but the cue's clause beside them."""
    ahead = [i for i in range(at) if frame.sentence[i] == frame.opens_in[at] and frame.toks[i].is_word]
    if attribution is not None and attribution.side == "before":
        return "direct" if attribution.tight else "mixed"
    if ahead:
        return "mixed"
    if attribution is not None and attribution.side == "behind":
        return "direct"
    behind = [i for i in range(at + 1, len(frame.toks)) if frame.sentence[i] == frame.sentence[at]]
    if attribution is not None and attribution.subject is not None:
        subject = attribution.subject
        behind = [i for i in behind if not subject.first <= i <= subject.last]
    return "mixed" if any(frame.toks[i].is_word for i in behind) else "direct"


def _place(frame: Frame, layout: Layout) -> Place:
    kind = layout.blocks[frame.block].kind
    if kind in {"headline", "standfirst", "caption"}:
        return kind
    first = next((i for i, block in enumerate(layout.blocks) if block.kind == "paragraph"), None)
    return "lede" if frame.block == first else "body"


def channel_of(draft: Draft, language: Language, said: Sequence[Span] = ()) -> str | None:
    """The letter, interview or post that the sentence of the cue says the words come from.

    What stands in ``said`` is part of the words.
    """
    one = draft.attribution
    if one is None:
        return None
    frame = one.frame
    centre = one.cue.first if one.cue is not None else one.at
    sentence = frame.sentence[min(centre, len(frame.toks) - 1)]
    found = []
    for at, tok in enumerate(frame.toks):
        channel = (
            language.channels.get(tok.low) if tok.is_word and not _is_paper(frame, at, language) else None
        )
        if (
            channel is None
            or frame.sentence[at] != sentence
            or any(s.covers(Span(tok.start, tok.end)) for s in said)
        ):
            continue
        tied = _is_linked(frame, at, language) and not _is_reported(one, at, language)
        spoken = one.subject is not None and one.subject.first <= at <= one.subject.last
        if tied or spoken or at == centre:
            found.append((abs(at - centre), at, channel))
    return min(found)[2] if found else None


def _is_paper(frame: Frame, at: int, language: Language) -> bool:
    """Whether a word with a capital in mid-sentence is a paper's name: "in the Harbour Post"."""
    tok = frame.toks[at]
    named = tok.text[:1].isupper() and tok.low in language.names.mastheads
    return named and at > 0 and frame.sentence[at - 1] == frame.sentence[at]


def _is_linked(frame: Frame, at: int, language: Language) -> bool:
    """Whether nothing but words that belong to the letter stand between it and its "in"."""
    grammar = language.grammar
    for before in range(at - 1, max(-1, at - _LINKED), -1):
        tok = frame.toks[before]
        if tok.low in language.channel_links:
            return True
        if not tok.is_word or tok.low in grammar.auxiliaries | grammar.conjunctions | language.cues.that:
            return False
    return False


def _is_reported(one: Attribution, at: int, language: Language) -> bool:
    """Whether "that" stands between the cue and the place: what follows it is said, not how it was said."""
    if one.cue is None or at < one.cue.last:
        return False
    between = one.frame.toks[one.cue.last + 1 : at]
    return any(tok.low in language.cues.that for tok in between)
