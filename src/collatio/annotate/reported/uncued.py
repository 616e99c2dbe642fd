"""Whose words without a cue are: said again elsewhere, said on, or the person's who was just spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.media import WORDING
from collatio.annotate.reported.parties import Parties
from collatio.annotate.reported.placed import Readings, Sentence
from collatio.records.annotated import Candidate, Party
from collatio.records.passage import Span
from collatio.text.words import words_of

#: The same words under a cue elsewhere; more words of one paragraph; who the sentence before is about.
_SAID_AGAIN, _SAID_ON, _JUST_NAMED = 0.8, 0.7, 0.55
#: Who spoke at the end of the paragraph before.
_NEXT = 0.55
#: Who is the subject of another cue of the sentence.
_SHARED = 0.75
#: Whom the sentence of a cue without a subject of its own begins with: "Lee, …, left, promising “…”".
_OPENS = 0.6
#: Who spoke last, further away: right about as often as not.
_LAST_SPOKE = 0.4
#: No more words stand between a cue and the "she" that opens what is said: "said that she".
_OPENING = 1
#: A phrase of so many words at least is told again by its words.
_TELLING = 2
#: No further is it looked who said the words before.
_MOST = 200


def speakers_of(drafts: Sequence[Draft], around: Sequence[int | None], parties: Parties) -> list[Party]:
    """The speaker of each draft, those without a cue told by what stands near them."""
    found: list[Party | None] = [
        parties.speaker(draft) if draft.cue is not None or draft.parts else None for draft in drafts
    ]
    _open_words(drafts, found, around, parties)
    _share(drafts, found, parties)
    _go_on(drafts, found, around, parties)
    _look_above(drafts, found, around, parties)
    told = _Told(drafts, found, parties.readings)
    made: list[Party] = []
    for number, draft in enumerate(drafts):
        known = found[number]
        if known is None:
            known = parties.speaker(draft)
            # How a medium words a thing tells nothing of who spoke before: others are spoken of there.
            if known.entity is None and around[number] is None and draft.why != WORDING:
                known = told.elsewhere(number) or told.before(number, made, around, parties) or known
        made.append(known)
    return made


def _share(drafts: Sequence[Draft], found: list[Party | None], parties: Parties) -> None:
    """Gives a cue that names nobody the subject of the cue before it: "Lee said … and added …"."""
    by_sentence: dict[int, list[int]] = {}
    for number, draft in enumerate(drafts):
        if draft.cue is not None:
            by_sentence.setdefault(draft.sentence, []).append(number)
    for numbers in by_sentence.values():
        ordered = sorted(numbers, key=lambda at: (_cue(drafts[at]).start, at))
        for place, number in enumerate(ordered):
            party, cue = found[number], _cue(drafts[number])
            if party is None or party.passage is not None or not parties.subjects.may_share(cue):
                continue
            free = [
                other
                for other in (*reversed(ordered[:place]), *ordered[place + 1 :])
                if drafts[other].spans("speaker")
                and not any(piece.covers(cue) for piece in drafts[other].pieces)
                and not any(piece.covers(_cue(drafts[other])) for piece in drafts[number].pieces)
            ]
            shared = found[free[0]] if free else None
            if shared is None and parties.subjects.is_participle(cue):
                sentence = parties.readings.sentences[drafts[number].sentence]
                found[number] = parties.opening(sentence.span, _OPENS, "this sentence") or party
            if shared is not None:
                score = round(min(_SHARED, shared.score), 2)
                found[number] = replace(shared, score=score, why=f"shares its speaker: {shared.why}")


def _go_on(
    drafts: Sequence[Draft], found: list[Party | None], around: Sequence[int | None], parties: Parties
) -> None:
    """Gives "he said" to whoever the sentence before says to speak, or to have been asked.

    Not to somebody inside what was said there.
    """
    last: dict[int, int] = {}
    for number, draft in enumerate(drafts):
        if (
            draft.cue is not None
            and around[number] is None
            and (draft.spans("speaker") or parties.subjects.asks(draft))
        ):
            last.setdefault(draft.sentence, number)
            ends = parties.readings.at(draft.end - 1)  # its words in marks may end sentences further on
            last.setdefault(ends.index if ends is not None else draft.sentence, number)
    for number, draft in enumerate(drafts):
        party = found[number]
        first = parties.readings.at(draft.start) if draft.pieces else None
        opening = min(draft.sentence, first.index if first is not None else draft.sentence)
        before = last.get(opening - 1)
        if party is None or party.passage is None or before is None or around[number] is not None:
            continue
        puts = parties.subjects.puts(drafts[before])
        asked = parties.addressee(drafts[before]) if puts or parties.subjects.asks(drafts[before]) else None
        asker = found[before]
        asked = None if puts and asked is not None and asked.entity is None else asked
        shared = asked or asker
        if shared is None or shared.entity == party.entity:
            continue
        above = parties.readings.sentences[opening - 1].span
        own = [piece for other in drafts if other.sentence == opening - 1 for piece in other.pieces]
        asks = asked is not None and puts and asker is not None and asker.entity == party.entity
        if not asks and parties.is_met(party.entity, above, own):
            continue
        if shared.entity is None:
            found[number] = _doubted(party, shared, parties)
        elif parties.may_be(party.passage.span, shared.entity):
            score = round(min(_SAID_ON, shared.score), 2)
            done = "spoke" if asked is None else "was asked"
            why = f"“{party.passage.exact}” is who {done} in the sentence before: {shared.why}"
            candidates = (Candidate(shared.entity, score),)
            found[number] = Party(shared.entity, shared.name, party.passage, score, why, candidates)


def _open_words(
    drafts: Sequence[Draft], found: list[Party | None], around: Sequence[int | None], parties: Parties
) -> None:
    """Gives "she" of "Lee said she heard …" to Lee: whoever opens the words with "she" speaks of herself."""
    text = parties.readings.layout.text
    for number, at in enumerate(around):
        party = found[number]
        outer = found[at] if at is not None else None
        if party is None or party.passage is None or outer is None or outer.entity in {None, party.entity}:
            continue
        cue, span = drafts[at or 0].cue, party.passage.span
        if cue is None or span.start < cue.end or len(words_of(text, cue.end, span.start)) > _OPENING:
            continue
        if outer.entity is not None and parties.may_be(span, outer.entity):
            score = round(min(_SAID_ON, outer.score), 2)
            why = f"“{party.passage.exact}” opens what they say themselves: {outer.why}"
            candidates = (Candidate(outer.entity, score),)
            found[number] = Party(outer.entity, outer.name, party.passage, score, why, candidates)


def _doubted(party: Party, shared: Party, parties: Parties) -> Party:
    """Whoever "she" was taken for, in doubt where an unnamed woman spoke in the sentence before."""
    assert party.passage is not None
    if party.entity is None or shared.passage is None:
        return party
    if not parties.may_mean(party.passage.span, shared.passage.span):
        return party
    why = f"“{party.passage.exact}” may be “{shared.passage.exact}”, who spoke in the sentence before"
    return Party(None, None, party.passage, _LAST_SPOKE, why, (Candidate(party.entity, _LAST_SPOKE),))


def _look_above(
    drafts: Sequence[Draft], found: list[Party | None], around: Sequence[int | None], parties: Parties
) -> None:
    """Gives "she said" to the person with whom the sentence before begins, unless that names whom it means.

    Whom it was taken for and who stands further above is only likely where somebody else came in between.
    """
    for number, draft in enumerate(drafts):
        party = found[number]
        if party is None or party.passage is None or around[number] is not None:
            continue
        first = parties.readings.at(min([draft.start, party.passage.start])) if draft.pieces else None
        above = parties.readings.before(first) if first is not None else None
        if first is None or above is None or above.block != first.block:
            continue
        subject = parties.opening(above.span, _JUST_NAMED, "the sentence before")
        if (
            subject is None
            or subject.entity is None
            or not parties.may_be(party.passage.span, subject.entity)
            or subject.entity == party.entity
            or parties.is_met(party.entity, above.span, ())
            or parties.is_met(party.entity, first.span, ())
        ):
            continue
        why = f"“{party.passage.exact}” says it; {subject.why}"
        found[number] = replace(subject, passage=party.passage, why=why)


def _cue(draft: Draft) -> Span:
    assert draft.cue is not None
    return draft.cue


class _Told:
    """What the article's cued quotations tell of the ones without a cue."""

    def __init__(self, drafts: Sequence[Draft], found: Sequence[Party | None], readings: Readings) -> None:
        self.drafts = drafts
        self.readings = readings
        self.text = readings.layout.text
        self.said = [
            (self._words(piece), party)
            for draft, party in zip(drafts, found, strict=True)
            if party is not None and draft.cue is not None
            for piece in draft.pieces
        ][:_MOST]

    def elsewhere(self, number: int) -> Party | None:
        """Who says the same words under a cue: a headline's fragment is told again in the text."""
        words = self._words(self.drafts[number].pieces[0])
        if len(words.split()) < _TELLING:
            return None
        party = next((party for other, party in self.said if f" {words} " in f" {other} "), None)
        return None if party is None else _as(party, _SAID_AGAIN, "the same words are said elsewhere by them")

    def before(
        self, number: int, made: Sequence[Party], around: Sequence[int | None], parties: Parties
    ) -> Party | None:
        """Who spoke before in the same paragraph, or whom the sentence before is about."""
        sentence = self.readings.at(self.drafts[number].start)
        if sentence is None or self.readings.block_of(sentence).kind != "paragraph":
            return None
        last = next((at for at in range(number - 1, -1, -1) if around[at] is None), None)
        if last is not None and self._is_near(last, number):
            return _as(made[last], _SAID_ON, "who spoke the words before them in this paragraph goes on")
        if last is not None and self._is_next(last, number):
            return _as(made[last], _NEXT, "who spoke at the end of the paragraph before goes on")
        subject = self._subject_before(sentence, parties)
        if subject is not None:
            return subject
        return None if last is None else _as(made[last], _LAST_SPOKE, "who spoke the words before them")

    def _is_near(self, last: int, number: int) -> bool:
        one, other = self.readings.at(self.drafts[last].end - 1), self.readings.at(self.drafts[number].start)
        asked = self.text[self.drafts[last].end - 1] == "?"
        return one is not None and other is not None and one.block == other.block and not asked

    def _is_next(self, last: int, number: int) -> bool:
        """Whether words open the paragraph right behind one that ends with what somebody is said to say.

        Where the paragraph after them is in marks alone too, people may talk in turns.
        """
        one, other = self.readings.at(self.drafts[last].end - 1), self.readings.at(self.drafts[number].start)
        ends = [self.text[self.drafts[at].end - 1] for at in (last, number)]
        if one is None or other is None or self.drafts[last].cue is None or "?" in ends:
            return False
        after = self.drafts[number + 1] if number + 1 < len(self.drafts) else None
        turn = after is not None and after.cue is None and self._block(after) == other.block + 1
        return one.index + 1 == other.index and one.block + 1 == other.block and other.opens and not turn

    def _block(self, draft: Draft) -> int:
        sentence = self.readings.at(draft.start)
        return sentence.block if sentence is not None else -1

    def _subject_before(self, sentence: Sentence, parties: Parties) -> Party | None:
        above = self.readings.before(sentence)
        if above is None or above.block != sentence.block:
            return None
        return parties.opening(above.span, _JUST_NAMED, "the sentence before these words")

    def _words(self, span: Span) -> str:
        return " ".join(word.text.casefold() for word in words_of(self.text, span.start, span.end))


def _as(party: Party, most: float, why: str) -> Party:
    """Another quotation's speaker as this one's: its words do not stand here."""
    score = round(min(most, party.score), 2)
    best = party.candidates[:1] if party.entity is None else (Candidate(party.entity, score),)
    if party.entity is None or score < most or most < 0.5:
        return Party(
            None,
            None,
            None,
            min(score, 0.49),
            why,
            tuple(replace(c, score=min(c.score, score)) for c in best),
        )
    return Party(party.entity, party.name, None, score, why, best)
