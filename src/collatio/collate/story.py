"""The collate stage: one story's articles in, the story collated out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from collatio.collate.apparatus.notes import floating_note, notes_of
from collatio.collate.apparatus.notesheadlines import Headlines
from collatio.collate.apparatus.renderings import rendering_of, units_of
from collatio.collate.descent.graph import Descent
from collatio.collate.descent.origins import OriginTracer
from collatio.collate.descent.trace import trace_descent
from collatio.collate.meaning import StoryMeanings
from collatio.collate.said.occasions import occasion_id, occasion_key, occasions_of
from collatio.collate.said.sources import without_guesses
from collatio.collate.said.statements import Statement, statements
from collatio.collate.said.utterances import Brought, brought_together
from collatio.collate.summary import Summarist
from collatio.collate.timeline import timeline_of
from collatio.collate.title import title_of
from collatio.records.annotated import Annotated, Quotation, Via
from collatio.records.article import Article, Measured
from collatio.records.encoder import Meanings
from collatio.records.grouped import Cast, GroupedStory
from collatio.records.ids import content_id, sigla
from collatio.records.story import Origins, RenderingNote, Story, Utterance

_NOT_YET = "is not compared yet"
_UNCOUNTED = Origins(0, 1, 1, (), (), ())

MEASURED: Mapping[str, Measured] = {
    "entities": Measured(
        "part", "names are brought together across pages; descriptions without a name are not"
    ),
    "utterances": Measured(
        "part", "what is said alike in letters or, in English, in meaning; freer retellings stay apart"
    ),
    "occasions": Measured("part", "by speaker and the channel a page names; two letters of one man are one"),
    "derivations": Measured(
        "part", "from credits, papers and posts that pages name, and words they share; not across languages"
    ),
    "origins": Measured(
        "part", "from what the pages say and share; a parent that none of them names stays unknown"
    ),
    "timeline": Measured(
        "part", "accepted days of publication, days of capture, days that pages name near them"
    ),
    "claims": Measured("no", f"what is agreed and disputed, figures among it, {_NOT_YET}"),
    "wording": Measured("no", f"what people and things are called {_NOT_YET}"),
    "absences": Measured("no", f"what pages leave out {_NOT_YET}"),
}


def collate(
    grouped: GroupedStory, annotated: Sequence[Annotated], cast: Cast, meanings: Meanings | None = None
) -> Story:
    """The story's pages collated: who said what, in which renderings, from where, when.

    ``annotated`` are the articles of the story and of its look-alikes, in any order; ``cast`` are the
    story's entities.  ``meanings`` tell which words of two wordings mean the same; without them letters
    alone do.
    """
    by_id = {found.article.id: found for found in annotated}
    found = [by_id[member.id] for member in grouped.articles]
    articles = {one.article.id: one.article for one in found}
    letters = sigla(tuple(articles))
    quotations = tuple(
        without_guesses(cast.quotation(quotation)) for one in found for quotation in _in_order(one.quotations)
    )
    told = None if meanings is None else StoryMeanings(meanings)
    utterances, gathered = _utterances(found, quotations, articles, told)
    descent = trace_descent(found, utterances, cast)
    utterances = _with_origins(utterances, descent, found)
    letter_of = {article: letter for letter, article in letters.items()}
    others = [one.article for one in annotated if one.article.id not in articles]
    denied = [one for one, group in gathered.items() if any(statement.denied for statement in group)]
    summarist = Summarist(list(articles.values()), others, letter_of, cast.entities, denied)
    return Story(
        id=grouped.id,
        formerly=grouped.formerly,
        title=title_of(found, grouped.why),
        articles=tuple(articles),
        sigla=letters,
        measured={**grouped.measured, **MEASURED},
        event_dates=grouped.event_dates,
        summary=summarist.lines(utterances, descent.nodes, descent.derivations, grouped.lookalikes),
        why=grouped.why,
        lookalikes=grouped.lookalikes,
        entities=cast.entities,
        quotations=tuple(_with_nodes(quotation, descent) for quotation in quotations),
        occasions=occasions_of(gathered, found),
        utterances=utterances,
        nodes=descent.nodes,
        derivations=descent.derivations,
        timeline=timeline_of(found, letter_of, grouped.event_dates),
    )


def _in_order(quotations: Sequence[Quotation]) -> list[Quotation]:
    return sorted(quotations, key=lambda q: (q.content[0].start, q.content[-1].end, q.id))


def _utterances(
    found: Sequence[Annotated],
    quotations: Sequence[Quotation],
    articles: Mapping[str, Article],
    meanings: StoryMeanings | None,
) -> tuple[tuple[Utterance, ...], Mapping[str, Sequence[Statement]]]:
    """The utterances, those that most pages carry first, and the statements of each."""
    pieces = [
        statement
        for rank, one in enumerate(found)
        for statement in statements(one, rank, [q for q in quotations if q.article == one.article.id])
    ]
    brought = brought_together(pieces, meanings)
    headlines = Headlines(articles.values())
    ordered = sorted(
        brought.utterances, key=lambda group: (-len({one.article for one in group}), group[0].order)
    )
    made: list[Utterance] = []
    gathered: dict[str, Sequence[Statement]] = {}
    for group in ordered:
        utterance = _utterance(group, articles, meanings)
        notes = utterance.notes + _notes(group, utterance, brought, headlines)
        utterance = replace(utterance, notes=notes)
        made.append(utterance)
        gathered[utterance.id] = group
    return tuple(made), gathered


def _utterance(
    group: Sequence[Statement], articles: Mapping[str, Article], meanings: StoryMeanings | None
) -> Utterance:
    renderings = tuple(rendering_of(one) for one in group)
    units = units_of(group, renderings, articles, meanings)
    key = occasion_key(group)
    return Utterance(
        id=content_id("utt", *sorted(rendering.id for rendering in renderings)),
        occasion=occasion_id(key) if key else None,
        speaker=next((one.speaker for one in group if one.speaker is not None), None),
        renderings=renderings,
        units=units,
        notes=notes_of(group, renderings, units, articles),
        origins=_UNCOUNTED,
    )


def _notes(
    group: Sequence[Statement], utterance: Utterance, brought: Brought, headlines: Headlines
) -> tuple[RenderingNote, ...]:
    """What only the whole story shows: headlines without a text, words that may be another utterance's."""
    places = brought.floating.get(group[0].first)
    floating = [floating_note(utterance.renderings[0], places)] if places is not None else []
    return (*headlines.notes(group, utterance.renderings), *floating)


def _with_origins(
    utterances: Sequence[Utterance], descent: Descent, found: Sequence[Annotated]
) -> tuple[Utterance, ...]:
    tracer = OriginTracer(descent.nodes, descent.derivations, found)
    return tuple(replace(one, origins=tracer.of_utterance(one.id, one.renderings)) for one in utterances)


def _with_nodes(quotation: Quotation, descent: Descent) -> Quotation:
    """The quotation with its transmitters as nodes of the story."""
    return replace(
        quotation,
        via=tuple(Via(descent.cited.get(via.passage.order), via.name, via.passage) for via in quotation.via),
    )
