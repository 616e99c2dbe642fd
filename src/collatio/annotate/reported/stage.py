"""The stage over sentences: an encoder's readings and the marks in, quotations and verdicts out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.annotate.clauses import Clauses
from collatio.annotate.coref.article import link_people
from collatio.annotate.coref.mentions import Said
from collatio.annotate.coref.resolve import Beliefs
from collatio.annotate.entities import Entities
from collatio.annotate.judging import Verdict
from collatio.annotate.layout import Layout
from collatio.annotate.quotations import Findings
from collatio.annotate.reported.chains import Chains
from collatio.annotate.reported.channels import Channels
from collatio.annotate.reported.corrected import correct
from collatio.annotate.reported.drafts import ACCEPTED_PART, Draft
from collatio.annotate.reported.forms import form_of, place_of
from collatio.annotate.reported.fronted import right_fronted
from collatio.annotate.reported.gather import gather
from collatio.annotate.reported.grown import grow
from collatio.annotate.reported.inside import find_inside
from collatio.annotate.reported.joining import Joiner
from collatio.annotate.reported.letters import told_letters, with_letters
from collatio.annotate.reported.parties import Parties
from collatio.annotate.reported.pieces import Marks
from collatio.annotate.reported.placed import Readings
from collatio.annotate.reported.reduced import Reducer
from collatio.annotate.reported.righted import set_right
from collatio.annotate.reported.runson import part_run_on
from collatio.annotate.reported.turns import claim_turns, extend_unmarked
from collatio.annotate.reported.uncued import speakers_of
from collatio.annotate.speakers import SpeakerFinder
from collatio.records.annotated import Citation, Entity, Quotation
from collatio.records.ids import content_id
from collatio.records.passage import Span

#: From this belief on a thought is reported, not a statement; and the content is what is denied.
_ATTITUDE, _DENIED = 0.5, 0.5


@dataclass(frozen=True, slots=True)
class Reported:
    """The quotations of an article, what became of each stretch in marks, and whose quotation it is.

    ``entities`` hold the names, pronouns and descriptions of those who are meant in it.
    """

    entities: tuple[Entity, ...]
    quotations: tuple[Quotation, ...]
    verdicts: Mapping[int, Verdict]
    quotation_of: Mapping[int, str]


def draft_all(readings: Readings, findings: Findings) -> tuple[list[Draft], Joiner, Marks]:
    """Every draft of the article with all its pieces, in the order of the text."""
    marks = Marks(readings.layout)
    drafts = gather(readings, marks)
    set_right(drafts, readings)
    right_fronted(drafts, readings)
    part_run_on(drafts, readings, marks)
    correct(drafts, marks, findings)
    titles = Reducer(readings, marks, findings).reduce(drafts)
    claim_turns(drafts, readings, marks)
    joiner = Joiner(readings, marks, findings, drafts, titles)
    joiner.join()
    grow(drafts, readings, marks)
    extend_unmarked(drafts, readings, marks)
    kept = [draft for draft in drafts if draft.pieces]
    kept.sort(key=lambda d: (d.start, -d.end, d.cue.start if d.cue is not None else -1))
    return _each_once(kept, joiner), joiner, marks


def _each_once(drafts: Sequence[Draft], joiner: Joiner) -> list[Draft]:
    """One draft where the encoder and the marks have come to the same words by the same cue."""
    first: dict[tuple[int | None, tuple[Span, ...]], Draft] = {}
    same: dict[int, Draft] = {}
    for draft in drafts:
        held = first.setdefault((draft.cue.start if draft.cue else None, tuple(draft.pieces)), draft)
        if held is not draft:
            same[id(draft)] = held
            held.made_by = held.made_by if held.made_by == draft.made_by else "encoder+marks"
            held.stretches = sorted({*held.stretches, *draft.stretches})
            held.rule = held.rule or draft.rule
    joiner.claims.update((i, same[id(one)]) for i, one in joiner.claims.items() if id(one) in same)
    return list(first.values())


def read_reported(
    readings: Readings,
    beliefs: Beliefs | None,
    findings: Findings,
    entities: Entities,
    clauses: Sequence[Clauses],
    citations: Sequence[Citation],
) -> Reported:
    """The quotations of an article from what an encoder read in its sentences."""
    layout = readings.layout
    drafts, joiner, marks = draft_all(readings, findings)
    around = find_inside(drafts)
    ids = [_id(draft, layout) for draft in drafts]
    roles = [role.span for one in readings.sentences for role in one.roles if role.score >= ACCEPTED_PART]
    people = link_people(layout, entities, roles, _said(joiner, marks), beliefs)
    parties = Parties(readings, people, SpeakerFinder(layout, people.entities, clauses), clauses)
    channels = Channels(readings, parties)
    chains = Chains(readings, citations, drafts, parties, channels)
    made: list[Quotation] = []
    speakers = speakers_of(drafts, around, parties)
    for draft, outer, identity, speaker in zip(drafts, around, ids, speakers, strict=True):
        addressee = parties.not_self(parties.addressee(draft), speaker)
        made.append(
            Quotation(
                id=identity,
                article=layout.article.id,
                form=form_of(draft, marks, findings.verdicts),
                act="attitude" if round(draft.attitude, 2) >= _ATTITUDE else "statement",
                place=place_of(draft, readings, layout),
                content=tuple(layout.article.passage(p.start, p.end) for p in draft.pieces),
                cue=layout.article.passage(draft.cue.start, draft.cue.end) if draft.cue is not None else None,
                inside=ids[outer] if outer is not None else None,
                channel=channels.of(draft),
                score=round(draft.score, 2),
                made_by=draft.made_by,
                speaker=parties.apart(speaker, addressee),
                addressee=addressee,
                via=chains.via(draft, speaker),
                polarity="denied" if round(draft.denied, 2) >= _DENIED else "affirmed",
            )
        )
    made = list(with_letters(made, told_letters(parties.writers.papers, parties.entity_in)))
    owners = {id(draft): identity for draft, identity in zip(drafts, ids, strict=True)}
    return Reported(
        people.entities.entities,
        tuple(made),
        {**findings.verdicts, **joiner.verdicts},
        {index: owners[id(draft)] for index, draft in joiner.claims.items() if id(draft) in owners},
    )


def _said(joiner: Joiner, marks: Marks) -> list[Said]:
    """The words in marks with where the text names who says them: "I" inside them is that person."""
    said = []
    for index in marks.indices:
        draft = joiner.claims.get(index)
        speakers = draft.spans("speaker") if draft is not None else ()
        stretch = Span(marks.all[index].start, marks.all[index].end)
        said.append(Said(stretch, speakers[0] if speakers else None))
    return said


def _id(draft: Draft, layout: Layout) -> str:
    cue = draft.cue.start if draft.cue is not None else "none"
    return content_id(
        "quo", layout.article.id, cue, *(edge for p in draft.pieces for edge in (p.start, p.end))
    )
