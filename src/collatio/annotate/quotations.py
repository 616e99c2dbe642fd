"""Quotations: stretches in marks that are kept, those of one utterance brought together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from collatio.annotate.attribution import MOST_SLOTS, Attribution, attribute
from collatio.annotate.clauses import Clauses
from collatio.annotate.frames import Frame
from collatio.annotate.judging import Verdict, judge, judge_nested, judge_outside
from collatio.annotate.layout import Layout
from collatio.lang.base import Language
from collatio.records.annotated import Place, QuotationForm
from collatio.records.ids import content_id
from collatio.records.passage import Span


@dataclass(slots=True)
class Draft:
    """A quotation while its stretches are gathered, before its speaker is looked up."""

    id: str
    stretches: list[int]
    frame: Frame | None
    attribution: Attribution | None
    form: QuotationForm
    place: Place
    score: float
    inside: str | None = None


@dataclass(slots=True)
class Findings:
    """The drafts of an article and the verdict on each of its stretches."""

    drafts: list[Draft] = field(default_factory=list)
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    quotation_of: dict[int, Draft] = field(default_factory=dict)


def find_quotations(layout: Layout, readings: Sequence[Clauses]) -> Findings:
    """The quotations of the article's own words, and why each other stretch in marks is none."""
    findings = Findings()
    for index, stretch in enumerate(layout.stretches):
        verdict = judge_outside(stretch, layout)
        if verdict is not None:
            findings.verdicts[index] = verdict
    before: Clauses | None = None
    for clauses in readings:
        _read_frame(clauses, before, layout, findings)
        before = clauses
    _read_nested(layout, findings)
    return findings


def _read_frame(clauses: Clauses, before: Clauses | None, layout: Layout, findings: Findings) -> None:
    frame = clauses.frame
    attributions = attribute(clauses, layout)
    for at in frame.slots:
        index = frame.toks[at].slot
        assert index is not None
        if index in findings.verdicts:
            continue
        if len(frame.slots) > MOST_SLOTS:
            findings.verdicts[index] = Verdict("refused", "its sentence holds too many stretches to be read")
            continue
        attribution = attributions.get(at) or _announced_above(frame, at, before, layout)
        draft = _continued(index, attribution, layout, findings) or (
            _follows(frame, at, before.frame if before else None, layout, findings)
            if attribution is None
            else None
        )
        if draft is not None and draft.attribution is not None and attribution is None:
            attribution = Attribution(frame, at, None, None, draft.attribution.side, tight=True, goes_on=True)
        verdict = judge(layout.stretches[index], frame, at, attribution, layout)
        findings.verdicts[index] = verdict
        if verdict.state == "kept":
            _keep(index, at, frame, attribution, draft, verdict, layout, findings)


def _keep(
    index: int,
    at: int,
    frame: Frame,
    attribution: Attribution | None,
    draft: Draft | None,
    verdict: Verdict,
    layout: Layout,
    findings: Findings,
) -> None:
    if draft is None:
        draft = Draft(
            id=_id(layout, index),
            stretches=[],
            frame=frame,
            attribution=attribution,
            form=_form(frame, at, attribution),
            place=_place(frame, layout),
            score=verdict.score,
        )
        findings.drafts.append(draft)
    draft.stretches.append(index)
    findings.quotation_of[index] = draft


def _id(layout: Layout, index: int) -> str:
    inner = layout.stretches[index].inner
    return content_id("quo", layout.article.id, inner.start, inner.end)


def _continued(
    index: int, attribution: Attribution | None, layout: Layout, findings: Findings
) -> Draft | None:
    """The quotation that this stretch goes on with: over a paragraph's end, or under one cue."""
    last = findings.drafts[-1] if findings.drafts else None
    if last is None:
        return None
    if layout.stretches[index].resumes and layout.stretches[last.stretches[-1]].runs_on:
        return last
    if attribution is None or attribution.cue is None or last.attribution is None:
        return None
    same_frame = last.attribution.frame == attribution.frame
    return last if same_frame and last.attribution.cue == attribution.cue else None


def _follows(frame: Frame, at: int, before: Frame | None, layout: Layout, findings: Findings) -> Draft | None:
    """The quotation whose next sentences these are: “…,” she said. “…” with nothing in between."""
    last = findings.drafts[-1] if findings.drafts else None
    if last is None or last.attribution is None or last.attribution.side not in {"behind", "before"}:
        return None
    own = {frame.sentence[at], frame.opens_in[at]}
    if any(tok.is_word and frame.sentence[i] in own for i, tok in enumerate(frame.toks)):
        return None
    start = frame.toks[at].start
    if findings.quotation_of.get(last.stretches[-1]) is None or last.frame is None:
        return None
    if last.frame is frame:
        reached = max(t.end for i, t in enumerate(frame.toks) if t.slot == last.stretches[-1])
        between = [i for i, t in enumerate(frame.toks) if reached <= t.start < start and t.is_word]
        ends_in = next(frame.sentence[i] for i, t in enumerate(frame.toks) if t.slot == last.stretches[-1])
        return last if all(frame.sentence[i] == ends_in for i in between) else None
    adjoining = before is not None and before.block == frame.block and at == frame.slots[0]
    if not adjoining or before is None or layout.text[before.span.end : start].strip():
        return None
    held = {before.toks[i].slot for i in before.slots}
    return last if last.stretches[-1] in held else None


def _announced_above(frame: Frame, at: int, before: Clauses | None, layout: Layout) -> Attribution | None:
    """The cue at the end of the paragraph before ("He added:"), for a paragraph that begins in marks."""
    if at != 0 or before is None or before.frame.block != frame.block - 1 or not before.cues:
        return None
    above = before.frame
    if layout.text[above.span.start : above.span.end].rstrip()[-1:] not in {":", "："}:
        return None
    cue = before.cues[-1]
    return Attribution(above, len(above.toks), cue, before.subject(cue), "before", tight=True)


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


def _read_nested(layout: Layout, findings: Findings) -> None:
    """The verdicts on stretches inside others, which depend on what became of those."""
    for index, stretch in enumerate(layout.stretches):
        if index in findings.verdicts or stretch.outer is None:
            continue
        outer = findings.quotation_of.get(stretch.outer)
        if outer is None:
            findings.verdicts[index] = Verdict("refused", "it stands inside a stretch that is no quotation")
            continue
        verdict = judge_nested(stretch, layout.stretches[stretch.outer], layout)
        findings.verdicts[index] = verdict
        if verdict.state == "kept":
            draft = Draft(
                _id(layout, index), [index], None, None, "direct", outer.place, verdict.score, outer.id
            )
            findings.drafts.append(draft)
            findings.quotation_of[index] = draft


def contents(draft: Draft, layout: Layout) -> tuple[Span, ...]:
    """Where the quoted words stand, without the marks around them."""
    return tuple(layout.stretches[index].inner for index in draft.stretches)


def channel_of(draft: Draft, language: Language) -> str | None:
    """The letter, interview or post that the sentence of the cue says the words come from."""
    one = draft.attribution
    if one is None or one.frame is None:
        return None
    centre = one.cue.first if one.cue is not None else one.at
    sentence = one.frame.sentence[min(centre, len(one.frame.toks) - 1)]
    found = []
    for at, tok in enumerate(one.frame.toks):
        channel = (
            language.channels.get(tok.low) if tok.is_word and one.frame.sentence[at] == sentence else None
        )
        if channel is None:
            continue
        ahead = {t.low for t in one.frame.toks[max(0, at - 4) : at]}
        spoken = one.subject is not None and one.subject.first <= at <= one.subject.last
        if spoken or at == centre or ahead & language.channel_links:
            found.append((abs(at - centre), at, channel))
    return min(found)[2] if found else None
