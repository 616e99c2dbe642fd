"""To whom a letter goes: its sentence says it, or it was said before and holds for its other words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.papers import Paper, papers_in
from collatio.annotate.reported.placed import Readings
from collatio.annotate.speakers import ACCEPTED
from collatio.lang.occasions import Occasions, occasions_of
from collatio.records.annotated import Candidate, Entity, Party, Quotation
from collatio.records.passage import Span
from collatio.text.words import items_of

#: What is sent to somebody, and said once to whom.
_SENT = frozenset({"letter", "message"})
#: How surely further words of a letter are to the one it was said to go to.
_SAME_LETTER = 0.7
#: How surely a letter that the page tells of goes to whom it is said to be sent to.
_TOLD = 0.8


class Told(NamedTuple):
    """A letter that the page tells of at ``start``: its kind and writer, and to whom it goes."""

    start: int
    letter: tuple[str, str]
    hearer: Party


def told_letters(
    papers: Iterable[tuple[Paper, Entity | None]], meant: Callable[[Span], Entity | None]
) -> Iterator[Told]:
    """The letters that an article tells of with who wrote them and to whom: "Lee sent a letter to Carr".

    Where another one goes to somebody else and nobody is said to have written it, either may be meant later.
    """
    found: list[tuple[Paper, Entity | None, Entity]] = []
    for paper, maker in papers:
        hearer = meant(paper.to) if paper.to is not None and paper.kind in _SENT else None
        if hearer is not None and hearer.names:
            found.append((paper, maker, hearer))
    unsigned = {(paper.kind, hearer.id) for paper, maker, hearer in found if maker is None}
    for paper, maker, hearer in found:
        others = any(kind == paper.kind and one != hearer.id for kind, one in unsigned)
        if maker is not None and not others:
            party = Party(hearer.id, hearer.name, None, _TOLD, "", (Candidate(hearer.id, _TOLD),))
            yield Told(paper.noun.start, (paper.kind, maker.id), party)


def with_letters(quotations: Iterable[Quotation], told: Iterable[Told] = ()) -> Iterator[Quotation]:
    """The quotations in the order of the text, words of a letter with the addressee named before.

    A letter by somebody else is another letter; one to somebody else, too: who is said to speak to two
    may have written to either.
    """
    quotations = tuple(quotations)
    letters = sorted(told, key=lambda one: one.start)
    heard: dict[str, set[str]] = {}
    for one in quotations:
        if (
            one.speaker is not None
            and one.speaker.entity
            and one.addressee is not None
            and one.addressee.entity
        ):
            heard.setdefault(one.speaker.entity, set()).add(one.addressee.entity)
    for letter in letters:
        if letter.hearer.entity is not None:
            heard.setdefault(letter.letter[1], set()).add(letter.hearer.entity)
    known: dict[tuple[str, str], Party] = {}
    at = 0
    for one in quotations:
        while at < len(letters) and letters[at].start < one.content[0].start:
            known[letters[at].letter] = letters[at].hearer
            at += 1
        writer = one.speaker.entity if one.speaker is not None else None
        if one.channel not in _SENT or writer is None or len(heard.get(writer, ())) > 1:
            yield one
            continue
        key = (one.channel, writer)
        if one.addressee is not None:
            known[key] = one.addressee
            yield one
        else:
            yield replace(one, addressee=_meant(known[key], one.channel)) if key in known else one


def _meant(named: Party, channel: str) -> Party | None:
    """The addressee named before as this one's, whose words name nobody."""
    score = round(min(_SAME_LETTER, named.score), 2)
    if named.entity is None or score < ACCEPTED:
        return None
    why = f"not named here: the {channel} was said before to go to “{named.name}”"
    return Party(named.entity, named.name, None, score, why, (Candidate(named.entity, score),))


def sent_to(draft: Draft, readings: Readings) -> Span | None:
    """Whom the letter in which a sentence says something goes to: "In a letter to Carr, Lee said …".

    The letter is what speaks, what a reader took for the occasion, what the sentence begins by, or what
    its speaker writes or ends ("Lee ended her letter to Carr by saying …").
    """
    if draft.cue is None:
        return None
    known = occasions_of(readings.layout.language.code)
    own = [*draft.spans("speaker"), *draft.spans("channel")]
    for paper in papers_in(readings.layout, readings.sentences[draft.sentence].span):
        if paper.kind not in _SENT or paper.to is None or any(p.meets(paper.noun) for p in draft.pieces):
            continue
        fronted = paper.fronted and paper.noun.end <= draft.cue.start
        if fronted or any(span.covers(paper.noun) for span in own) or _is_made(paper, draft, readings, known):
            return paper.to
    return None


def _is_made(paper: Paper, draft: Draft, readings: Readings, known: Occasions) -> bool:
    """Whether a draft's speaker writes a paper, sends it or ends it, before the cue."""
    speakers = draft.spans("speaker")
    if draft.cue is None or not speakers or not speakers[0].end <= paper.noun.start <= draft.cue.start:
        return False
    behind = items_of(readings.layout.text, speakers[0].end, paper.noun.start)
    return bool(behind) and behind[0].text.lower() in known.making
