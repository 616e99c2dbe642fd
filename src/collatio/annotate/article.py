"""The annotate stage: one article in, everything found in it alone out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from collatio.annotate.citations import find_citations
from collatio.annotate.clauses import Clauses
from collatio.annotate.coref.resolve import Beliefs
from collatio.annotate.cruxes import find_cruxes
from collatio.annotate.entities import Entities, find_entities
from collatio.annotate.figures import find_figures
from collatio.annotate.frames import build_frames
from collatio.annotate.introduced import with_generations
from collatio.annotate.layout import Layout, lay_out
from collatio.annotate.measured import measured_for
from collatio.annotate.names import find_names
from collatio.annotate.onenames import one_names
from collatio.annotate.opening import opening_of
from collatio.annotate.quotations import Draft, Findings, channel_of
from collatio.annotate.reported.naming import names_read, with_kinds
from collatio.annotate.reported.placed import Readings
from collatio.annotate.reported.stage import Reported, read_reported
from collatio.annotate.speakers import SpeakerFinder
from collatio.annotate.times.stage import find_times
from collatio.lang import language
from collatio.records.annotated import Annotated, Citation, Party, Quotation, Via
from collatio.records.article import Article, Mark
from collatio.records.encoder import Encoder
from collatio.records.passage import Note, Passage, Span
from collatio.records.uncollected import uncollected

#: What read the article; results of a later reader bear another name.
MADE_BY = "rules-1"
#: What is left of a quotation's score where the sentence it stands in is damaged.
_IN_CRUX = 0.5


@uncollected
def annotate(article: Article, encoder: Encoder | None = None, beliefs: Beliefs | None = None) -> Annotated:
    """Everything that is found in ``article``: quotations, names, times, figures, citations.

    With an ``encoder`` that reads its language its sentences are read by it, the marks and the rules
    beside it; else by rules alone.  ``beliefs`` are a ranker's in whom pronouns and roles stand for.
    Pure: the same article gives the same record, whatever was read before it.
    """
    layout = lay_out(article, language(article.language))
    reads = encoder is not None and layout.language.code in encoder.languages
    readings = Readings(layout, encoder) if encoder is not None and reads else None
    names = find_names(layout)
    if readings is not None:
        names = names_read(readings, names)
    names = with_generations(layout, one_names(layout, names))
    clauses = [Clauses(frame, layout.language) for frame in build_frames(layout, names)]
    findings = Findings(layout, clauses)
    citations = find_citations(layout, names)
    spoken = [subject for clause in clauses for subject in clause.named()]
    entities = find_entities(layout, names, [run for subject in spoken for run in subject.runs])
    if readings is not None:
        entities = with_kinds(entities, readings)
    times = find_times(layout)
    read = _read(layout, readings, beliefs, findings, entities, clauses, citations)
    cruxes = find_cruxes(layout, names, read.quotations)
    marked = replace(
        article,
        marks=tuple(_marks(layout, read)),
        measured={**article.measured, **measured_for(layout, encoded=readings is not None)},
    )
    return Annotated(
        article=marked,
        sentences=tuple(span for sentences in layout.sentences for span in sentences),
        entities=read.entities,
        quotations=tuple(_marked_damage(read.quotations, cruxes)),
        times=times,
        figures=find_figures(layout, times),
        citations=citations,
        cruxes=cruxes,
        opening=opening_of(layout, encoder) if encoder is not None and reads else (),
    )


def _marked_damage(quotations: Sequence[Quotation], cruxes: Sequence[Note]) -> Iterator[Quotation]:
    """The quotations, those that rest on a damaged sentence marked, and worth less for it."""
    damaged = [passage.span for crux in cruxes for passage in crux.passages]
    for one in quotations:
        places = [passage.span for passage in (*one.content, one.cue) if passage is not None]
        if any(span.meets(place) for span in damaged for place in places):
            yield replace(one, in_crux=True, score=round(one.score * _IN_CRUX, 2))
        else:
            yield one


def _read(
    layout: Layout,
    readings: Readings | None,
    beliefs: Beliefs | None,
    findings: Findings,
    entities: Entities,
    clauses: Sequence[Clauses],
    citations: Sequence[Citation],
) -> Reported:
    """The quotations by the encoder and the marks, or by rules where no encoder reads the language."""
    if readings is not None:
        return read_reported(readings, beliefs, findings, entities, clauses, citations)
    finder = SpeakerFinder(layout, entities, clauses)
    return Reported(
        entities.entities,
        _quotations(layout, findings, finder, citations),
        findings.verdicts,
        {index: draft.id for index, draft in findings.quotation_of.items()},
    )


def _marks(layout: Layout, read: Reported) -> Iterator[Mark]:
    for index, stretch in enumerate(layout.stretches):
        verdict = read.verdicts[index]
        yield Mark(
            passage=layout.article.passage(stretch.start, stretch.end),
            state=verdict.state,
            why=verdict.why,
            quotation=read.quotation_of.get(index) if verdict.state == "kept" else None,
            inferred=stretch.inferred,
        )


def _quotations(
    layout: Layout, findings: Findings, finder: SpeakerFinder, citations: Sequence[Citation]
) -> tuple[Quotation, ...]:
    drafts = sorted(findings.drafts, key=lambda one: (layout.stretches[one.stretches[0]].start, one.id))
    return tuple(
        Quotation(
            id=draft.id,
            article=layout.article.id,
            form=draft.form,
            act="statement",
            place=draft.place,
            content=tuple(layout.article.passage(s.start, s.end) for s in findings.contents(draft)),
            cue=_cue(draft, layout),
            inside=draft.inside,
            channel=channel_of(draft, layout.language),
            score=round(draft.score, 2),
            made_by=MADE_BY,
            speaker=finder.speaker(draft),
            addressee=_addressee(draft, finder.entities, layout),
            via=tuple(_via(draft, layout, citations)),
        )
        for draft in drafts
    )


def _cue(draft: Draft, layout: Layout) -> Passage | None:
    if draft.attribution is None or draft.attribution.cue is None:
        return None
    toks, cue = draft.attribution.frame.toks, draft.attribution.cue
    return layout.article.passage(toks[cue.first].start, toks[cue.last].end)


def _addressee(draft: Draft, entities: Entities, layout: Layout) -> Party | None:
    """The name right behind "told"."""
    if draft.attribution is None or draft.attribution.cue is None:
        return None
    frame, cue = draft.attribution.frame, draft.attribution.cue
    at = cue.last + 1
    if cue.word not in layout.language.cues.hearers or at >= len(frame.toks):
        return None
    run = frame.runs[at]
    if run is None or run.whole.start != frame.toks[at].start:
        return None
    entity = entities.at[run.start]
    passage = layout.article.passage(run.whole.start, run.whole.end)
    return Party(entity.id, entity.name, passage, 0.8, f"the name stands right behind “{cue.word}”")


def _via(draft: Draft, layout: Layout, citations: Sequence[Citation]) -> Iterator[Via]:
    """The citations in the sentences of the quotation's cue, nearest to the page first.

    "The agency's report" is what a sentence speaks of, not what its quotation came through.
    """
    if draft.attribution is None:
        return
    through = draft.attribution.subject.through if draft.attribution.subject is not None else None
    nouns = layout.language.citing.report_nouns - layout.language.citing.reports
    frame = draft.attribution.frame
    first, last = (
        bisect_left(citations, edge, key=lambda one: one.passage.start)
        for edge in (frame.span.start, frame.span.end)
    )
    inside = citations[first:last]
    held = [layout.stretches[index] for index in draft.stretches]
    for one in sorted(inside, key=lambda c: (c.chain, c.passage.start)):
        quoted = any(Span(s.start, s.end).covers(one.passage.span) for s in held)
        if not quoted and one.passage.exact.split()[-1].lower() not in nouns:
            yield Via(None, one.parent, one.parent_passage or one.passage)
    if through is not None:
        run = through.runs[0]
        if not any(run.start < one.passage.end and one.passage.start < run.end for one in inside):
            yield Via(None, run.name, layout.article.passage(run.start, run.end))
