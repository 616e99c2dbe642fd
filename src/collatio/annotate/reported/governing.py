"""Which of a sentence's citations hand on which of its quotations: each belongs to its own clause."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from collatio.annotate.reported.channels import Channels
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.placed import Readings, between
from collatio.records.annotated import Citation
from collatio.records.passage import Span
from collatio.text.words import Item, items_of

_TRANSMITTERS = frozenset({"agency", "outlet", "unnamed"})
#: So many of a sentence's citations are weighed; only a hostile page has more.
_MOST = 16
#: So many words before "carried by" the paper stands that was carried.
_CARRIED = 8
#: A comma and an article stand between "Published by the agency," and what was published.
_OPENED = 3


class Governing:
    """The citations of one article beside the drafts of their sentences."""

    def __init__(
        self, readings: Readings, citations: Sequence[Citation], drafts: Sequence[Draft], channels: Channels
    ) -> None:
        self.readings = readings
        self.text = readings.layout.text
        self.language = readings.layout.language
        self.citations = citations
        self.channels = channels
        by_sentence: dict[int, list[Draft]] = {}
        for draft in drafts:
            by_sentence.setdefault(draft.sentence, []).append(draft)
        self.by_sentence: Mapping[int, Sequence[Draft]] = by_sentence
        self._told: dict[int, tuple[list[str], list[int]]] = {}

    def beside(self, draft: Draft) -> list[Citation]:
        """The citations of parents that hand words on, in the sentence of a draft's cue."""
        sentence = self.readings.sentences[draft.sentence].span
        first = bisect_left(self.citations, sentence.start, key=lambda one: one.passage.start)
        last = bisect_left(self.citations, sentence.end, key=lambda one: one.passage.start)
        # The tag of a dateline is all of its citation, and says nothing of a single quotation.
        said = (one for one in self.citations[first:last] if one.passage != one.parent_passage)
        known = (one for one in said if one.kind in _TRANSMITTERS)
        return sorted(known, key=lambda one: (one.chain, one.passage.start))[:_MOST]

    def of(self, draft: Draft, speaker: Span | None) -> Iterator[Citation]:
        """Those of them that hand this very quotation on; ``speaker`` is where its speaker stands."""
        for one in self.beside(draft):
            if one.parent_passage is not None and self._governs(
                one.passage.span, one.parent_passage.span, draft, speaker
            ):
                yield one

    def speaking(self, parent: Span, draft: Draft) -> Draft | None:
        """The other draft of a draft's sentence in which a parent is the one that speaks."""
        others = (one for one in self.by_sentence[draft.sentence] if one is not draft)
        return next((one for one in others if any(s.meets(parent) for s in one.spans("speaker"))), None)

    def _governs(self, place: Span, parent: Span, draft: Draft, speaker: Span | None) -> bool:
        if any(piece.meets(parent) for piece in draft.pieces):
            return False
        own = [*draft.spans("speaker"), *([speaker] if speaker is not None else [])]
        if any(span.meets(parent) for span in own):
            return False
        others = [one for one in self.by_sentence[draft.sentence] if one is not draft]
        speaking = self.speaking(parent, draft)
        if speaking is not None:
            return is_within(draft, speaking)
        if any(span.meets(parent) for span in draft.spans("addressee")):
            return True
        for one in others:
            around = any(piece.covers(place) and not piece.covers(_key(draft)) for piece in one.pieces)
            if around and not (is_within(draft, one) and not self._is_marked(place, one)):
                return False
            heard = any(span.meets(parent) for span in one.spans("addressee"))
            if heard and (is_within(draft, one) or not _is_one_voice(own, one)):
                return False
        if not self._is_carried(place, draft):
            return False
        return self._is_in_clause(place, draft, own, others)

    def _is_marked(self, place: Span, draft: Draft) -> bool:
        """Whether a citation stands in the very words of somebody, who then cites himself."""
        marks = self.readings.layout.stretches
        return any(Span(marks[i].start, marks[i].end).covers(place) for i in draft.stretches)

    def _is_in_clause(self, place: Span, draft: Draft, own: Sequence[Span], others: Sequence[Draft]) -> bool:
        """Whether a citation stands in the clause of a draft, or before or behind a row of such clauses.

        "Lee said A, while Carr, citing the agency, said B": B alone.  "According to the agency, Lee said A
        and Carr said B": both.
        """
        if self._hull(draft, own).covers(place):
            return True
        apart = [one for one in others if not is_within(draft, one) and not is_within(one, draft)]
        hulls = [self._hull(one, one.spans("speaker")) for one in apart if not _is_one_voice(own, one)]
        if any(hull.covers(place) for hull in hulls):
            return False
        cue = _key(draft)
        gap = between(place.end, cue.start) if place.end <= cue.start else between(cue.end, place.start)
        behind = place.end <= cue.start
        amid = any((hull.end <= place.start) == behind for hull in hulls)
        parting = self.language.citing.contrasts | (self.language.grammar.coordinators if amid else {""})
        words, starts = self._outside(draft.sentence)
        found = words[bisect_left(starts, gap.start) : bisect_left(starts, gap.end)]
        return not any(word in parting or word == ";" for word in found)

    def _outside(self, sentence: int) -> tuple[list[str], list[int]]:
        """The words of a sentence, folded, that nobody is said to say, and where they begin."""
        if sentence not in self._told:
            room = self.readings.sentences[sentence].span
            pieces = sorted(
                (piece for one in self.by_sentence[sentence] for piece in one.pieces),
                key=lambda piece: (piece.start, -piece.end),
            )
            free: list[Item] = []
            reached, at = room.start, 0
            for item in items_of(self.text, room.start, room.end):
                while at < len(pieces) and pieces[at].start <= item.start:
                    reached, at = max(reached, pieces[at].end), at + 1
                if item.end > reached:
                    free.append(item)
            self._told[sentence] = ([item.text.lower() for item in free], [item.start for item in free])
        return self._told[sentence]

    def _hull(self, draft: Draft, own: Sequence[Span]) -> Span:
        """From the first to the last of a draft's words, cue and speaker in the cue's sentence."""
        room = self.readings.sentences[draft.sentence].span
        spans = [*draft.pieces, *own, *([draft.cue] if draft.cue is not None else [])]
        inside = [span for span in spans if span.meets(room)]
        if not inside:
            return _key(draft)
        return Span(max(room.start, min(s.start for s in inside)), min(room.end, max(s.end for s in inside)))

    def _is_carried(self, place: Span, draft: Draft) -> bool:
        """Whether what an agency carried is what the draft's words stand in, where that is said at all.

        "In a letter carried by the agency, Lee said": yes; "Carried by the agency, Lee’s letter came after
        Carr said": no.
        """
        sentence = self.readings.sentences[draft.sentence].span
        first = next(iter(items_of(self.text, place.start, place.end)), None)
        citing = self.language.citing
        if first is None or first.text.lower() not in citing.passive - citing.passing:
            return True
        own = [*draft.spans("speaker"), *self.channels.spans(draft)]
        before = items_of(self.text, sentence.start, place.start)
        if not any(item.is_word for item in before):
            return any(
                len(items_of(self.text, place.end, one.start)) <= _OPENED
                for one in own
                if place.end <= one.start
            )
        return self._is_carried_before(before, own)

    def _is_carried_before(self, before: Sequence[Item], own: Sequence[Span]) -> bool:
        """Whether the paper before "carried by" is the draft's: its speaker, its channel or beside it."""
        grammar, predicate = self.language.grammar, False
        for at in range(len(before) - 1, max(-1, len(before) - 1 - _CARRIED), -1):
            low = before[at].text.lower()
            if any(one.start <= before[at].start < one.end for one in own):
                return True
            if low in grammar.relatives:
                predicate = False
            elif low in grammar.auxiliaries:
                predicate = True
            elif low in self.channels.known.things or low in self.language.cues.nouns:
                return not predicate and self._follows_preposition(before, at)
            elif low in self.language.cues.verbs:
                return False
        return False

    def _follows_preposition(self, before: Sequence[Item], at: int) -> bool:
        """Whether a noun hangs on a preposition ("in her remarks") and is no clause's subject."""
        grammar = self.language.grammar
        for item in before[max(0, at - _CARRIED) : at][::-1]:
            low = item.text.lower()
            if low in grammar.prepositions:
                return True
            if not item.is_word or low in grammar.conjunctions:
                break
        return False


def _key(draft: Draft) -> Span:
    return draft.cue if draft.cue is not None else draft.pieces[0]


def is_within(inner: Draft, outer: Draft) -> bool:
    """Whether a draft stands in what another reports, or all its words are the other's too."""
    if any(piece.covers(_key(inner)) for piece in outer.pieces):
        return True
    return all(any(piece.meets(other) for other in outer.pieces) for piece in inner.pieces)


def _is_one_voice(own: Sequence[Span], other: Draft) -> bool:
    """Whether another cue has the same subject: "Lee told the agency A, adding B"."""
    theirs = other.spans("speaker")
    return not own or not theirs or any(one.meets(span) for one in own for span in theirs)
