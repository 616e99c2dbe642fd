"""What a reader saw beside a cue, set right where a small word of the sentence settles it.

An encoder reads who speaks by the look of a sentence: "residents were told" and "residents told" look alike.
The small words do not: whoever *was* told hears, whoever stands before "’s" owns what speaks, "never" belongs
to the words that it turns round.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.placed import Readings, between, has_words
from collatio.lang.speech import speech_words
from collatio.records.encoder import PartKind, PartReading
from collatio.records.passage import Span
from collatio.text.words import Item, items_of

#: So many characters before or behind a place are read for its next words, so many words of them.
_REACH, _NEAR = 60, 3
#: No more words stand between whose something is and the cue of what speaks: "Lee’s long-time press officer".
_OWNED = 4
#: No word that is looked for at the front of a sentence or right before some words is longer.
_SHORT = 12
_SIGNS = "“”‘’\"'«»„,.;:!?()[]"
_POSSESSIVES = ("’s", "'s")
_APOSTROPHES = frozenset("’'")


def set_right(drafts: list[Draft], readings: Readings) -> None:
    """Sets the parts and the pieces of each draft right; what was only asked becomes a draft of its own."""
    righter = _Righter(readings)
    asked: list[Draft] = []
    for draft in drafts:
        if draft.cue is None:
            continue
        righter.hearers(draft, draft.cue)
        righter.subject(draft, draft.cue)
        righter.owners(draft, draft.cue)
        righter.denial(draft, draft.cue)
        question = righter.question(draft, draft.cue, drafts)
        asked.extend([question] if question is not None else [])
        righter.negations(draft, draft.cue)
    drafts.extend(asked)


class _Righter:
    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.text = readings.layout.text
        self.language = readings.layout.language
        self.words = speech_words(self.language.code)
        self._turns = tuple(self.words.negations)

    def hearers(self, draft: Draft, cue: Span) -> None:
        """Makes whoever "was told" the addressee, and lets nobody speak by "reportedly"."""
        lows = [item.text.lower() for item in items_of(self.text, cue.start, cue.end) if item.is_word]
        if not lows:
            return
        if len(lows) == 1 and self._is_adverb(lows[0]):
            draft.parts = tuple(part for part in draft.parts if part.kind not in {"speaker", "addressee"})
        elif self._is_heard(lows, cue):
            draft.parts = _as_hearers(draft.parts, cue)
            draft.drop([piece for piece in draft.pieces if self._is_subject(piece, cue)])

    def _is_adverb(self, low: str) -> bool:
        verbs = self.language.cues.verbs
        return low.endswith(self.language.grammar.adverb_endings or ("\0",)) and low not in verbs

    def _is_heard(self, lows: Sequence[str], cue: Span) -> bool:
        """Whether a cue's subject is spoken to: "were warned", "people told to flee"."""
        cues, grammar, last = self.language.cues, self.language.grammar, lows[-1]
        if last not in cues.hearers or last in cues.participles:
            return False
        before = [*self._lows_before(cue.start), *lows[:-1]]
        while before and before[-1] in grammar.adverbs:
            before.pop()
        if before and before[-1] in grammar.passive:
            return True
        behind = items_of(self.text, cue.end, cue.end + _REACH)[:1]
        bids = bool(behind) and behind[0].text.lower() in grammar.infinitive
        past = last.endswith(grammar.verb_endings) or last in self.language.people.acts
        return bids and past and last not in self.words.asking

    def _is_subject(self, piece: Span, cue: Span) -> bool:
        """Whether a piece is the few words right before a passive cue: "Lee | was told"."""
        near = piece.end <= cue.start and not self.text[piece.end : cue.start].strip()
        return near and len(self.text[piece.start : piece.end].split()) <= _NEAR

    def subject(self, draft: Draft, cue: Span) -> None:
        """Lets "we" of "we urge the members to …" speak, not the members."""
        spans = draft.spans("speaker")
        if not spans or any(span.start < cue.end for span in spans):
            return
        lows = [item.text.lower() for item in items_of(self.text, cue.start, cue.end)]
        pronoun = self._pronoun_before(cue)
        if pronoun is None or any(low in self.language.cues.quoting for low in lows):
            return
        hears = bool(lows) and lows[-1] in self.language.cues.hearers and not draft.spans("addressee")
        made: list[PartReading] = []
        for part in draft.parts:
            if part.kind != "speaker":
                made.append(part)
                continue
            made.append(PartReading("speaker", pronoun, part.score))
            made.extend([replace(part, kind="addressee")] if hears else [])
        draft.parts = tuple(made)

    def _pronoun_before(self, cue: Span) -> Span | None:
        """The pronoun right before a cue that can be nothing but its subject."""
        known, grammar = self.language.people.pronouns, self.language.grammar
        items = self._before(cue.start)
        while items and items[-1].text.lower() in grammar.adverbs | grammar.auxiliaries:
            items.pop()
        low = items[-1].text.lower() if items else ""
        told = known.get(low)
        subject = low in self.language.names.pronouns and low not in grammar.relatives
        if told is None or not subject or not told.person:
            return None
        return Span(items[-1].start, items[-1].end)

    def owners(self, draft: Draft, cue: Span) -> None:
        """Makes "Lee" of "Lee’s lawyer said" the whole phrase; the owner of another thing is silent."""
        if not draft.spans("speaker"):
            return
        made: list[PartReading] = []
        for part in draft.parts:
            if part.kind != "speaker":
                made.append(part)
            elif self._is_sent_to(part.span, cue):
                made.extend([] if draft.spans("addressee") else [replace(part, kind="addressee")])
            else:
                span = self._whole(part.span, cue)
                made.extend([replace(part, span=span)] if span is not None else [])
        if not any(part.kind == "speaker" for part in made):
            subject, score = self._pronoun_before(cue), max(part.score for part in draft.parts)
            made.extend([PartReading("speaker", subject, score)] if subject is not None else [])
        draft.parts = tuple(made)

    def _is_sent_to(self, span: Span, cue: Span) -> bool:
        """Whether a phrase hears what a cue behind it says: "a letter to Lee saying that …"."""
        before = self._lows_before(span.start)[-2:]
        if tuple(before) in self.language.cues.phrases or span.end > cue.start:
            return False
        return bool(before) and before[-1] in self.language.cues.to

    def _whole(self, span: Span, cue: Span) -> Span | None:
        """A speaker's phrase to its end; null for an owner of what does not stand beside the cue."""
        text, end = self.text, span.end
        if text.endswith(_POSSESSIVES, span.start, end):
            end -= 2
        bare = text[end - 1 : end] in {"s", "S"} and text[end : end + 1] in _APOSTROPHES
        if text.startswith(_POSSESSIVES, end):
            begin = end + 2
        elif bare and text[end + 1 : end + 2] == " ":
            begin = end + 1
        else:
            return span
        if begin < len(text) and text[begin].isalnum():
            return span
        stop = cue.start if cue.start >= begin else min(len(text), begin + _REACH)
        items = list(items_of(text, begin, stop))
        if cue.start >= begin:
            while items and items[-1].text.lower() in self.language.grammar.auxiliaries:
                items.pop()
            plain = all(item.is_word and not self._ends(item) for item in items)
            if len(items) > _OWNED or not plain:
                return None
            return Span(span.start, items[-1].end) if items else span
        held = 0
        while held < min(_OWNED, len(items)) and items[held].is_word and not self._ends(items[held]):
            held += 1
        return Span(span.start, items[held - 1].end) if held else span

    def _ends(self, item: Item) -> bool:
        """Whether a word can't be part of what somebody owns: "in", "they"."""
        return item.text.lower() in self.language.small_words

    def denial(self, draft: Draft, cue: Span) -> None:
        """Takes no negation within the words for a denial: "promised that nothing will be turned into …".

        Where the words themselves hold none, what the reader saw of a denial stands, whatever the verb.
        """
        if not draft.denied or not self.words.denials:
            return
        negated = any(self._has(self.words.negative, piece) for piece in draft.pieces)
        if negated and not self._has(self.words.denials, cue):
            draft.denied = 0.0

    def _has(self, words: frozenset[str], span: Span) -> bool:
        return any(item.text.lower() in words for item in items_of(self.text, span.start, span.end))

    def question(self, draft: Draft, cue: Span, drafts: Sequence[Draft]) -> Draft | None:
        """Parts an answer from what was asked: "Asked if Carr would go, Lee said no".

        Gives back the question where no draft has it yet.
        """
        sentence = self.readings.sentences[draft.sentence].span
        if not self._begins(sentence, self.words.asking):
            return None
        first = next((item for item in items_of(self.text, sentence.start, cue.start) if item.is_word), None)
        if first is None:
            return None
        asked = [piece for piece in draft.pieces if self._is_asked(piece, first, cue)]
        if not asked:
            return None
        draft.drop(asked)
        if not draft.pieces:
            answer = items_of(self.text, cue.end, min(sentence.end, cue.end + _REACH))[:1]
            draft.add(Span(one.start, one.end) for one in answer if one.text.lower() in self.words.answers)
        opening = Span(first.start, first.end)
        if any(other.cue is not None and other.cue.meets(opening) for other in drafts):
            return None
        heard = tuple(replace(part, kind="addressee") for part in draft.parts if part.kind == "speaker")
        return replace(draft, cue=opening, pieces=asked, stretches=[], parts=heard, rule=None)

    def _is_asked(self, piece: Span, first: Item, cue: Span) -> bool:
        """Whether a piece is what a fronted "asked" asks: no comma stands between the two."""
        gap = self.text[first.end : max(first.end, piece.start)]
        return first.end <= piece.start and piece.end <= cue.start and "," not in gap

    def negations(self, draft: Draft, cue: Span) -> None:
        """Gives pieces the "never" or "not" right before them, and the "No" of "No, Lee said, …"."""
        taken = [cue, *(part.span for part in draft.parts)]
        for piece in list(draft.pieces):
            if (
                not self.text[max(0, piece.start - _SHORT) : piece.start]
                .lower()
                .rstrip()
                .endswith(self._turns)
            ):
                continue
            before = self._before(piece.start)[-1:]
            if not before or before[0].text.lower() not in self.words.negations:
                continue
            span = Span(before[0].start, piece.end)
            if not self.text[before[0].end : piece.start].strip() and not any(
                span.meets(one) and not piece.meets(one) for one in taken
            ):
                draft.add([span])
        self._opening_answer(draft, taken)

    def _opening_answer(self, draft: Draft, taken: Sequence[Span]) -> None:
        sentence = self.readings.sentences[draft.sentence].span
        if not self._begins(sentence, self.words.answers):
            return
        items = items_of(self.text, sentence.start, min(sentence.end, sentence.start + _REACH))[:2]
        if len(items) < 2 or items[0].text.lower() not in self.words.answers or items[1].text != ",":
            return
        front = min(span.start for span in taken)
        if draft.pieces and front < draft.start and not has_words(self.text, [between(items[1].end, front)]):
            draft.add([Span(items[0].start, items[0].end)])

    def _begins(self, sentence: Span, words: frozenset[str]) -> bool:
        """Whether a sentence begins with one of ``words``, which no sign but a mark stands before."""
        first = self.text[sentence.start : min(sentence.end, sentence.start + _SHORT + _SHORT)].split(
            None, 1
        )[:1]
        return bool(first) and first[0].strip(_SIGNS).lower() in words

    def _before(self, offset: int) -> list[Item]:
        """The last words right before a place, none beyond a sign."""
        items = list(items_of(self.text, max(0, offset - _REACH), offset))[-_NEAR:]
        last = max((at for at, item in enumerate(items) if not item.is_word), default=-1)
        return items[last + 1 :]

    def _lows_before(self, offset: int) -> list[str]:
        return [item.text.lower() for item in self._before(offset)]


def _as_hearers(parts: Sequence[PartReading], cue: Span) -> tuple[PartReading, ...]:
    """The parts of a cue whose subject hears: who was taken to speak before it is spoken to."""
    told = any(part.kind == "addressee" for part in parts)
    made: list[PartReading] = []
    for part in parts:
        if part.kind != "speaker" or part.span.start >= cue.end:
            made.append(part)
        elif not told:
            hearer: PartKind = "addressee"
            made.append(replace(part, kind=hearer))
            told = True
    return tuple(made)
