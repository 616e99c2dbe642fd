"""Denials that nobody made: "did not deny", "declined to confirm or deny", "said that Lee would deny".

Whoever does not deny a thing has neither said it nor said that it is not so; to print it as a denial would
turn his silence round.
"""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.reported.drafts import ACCEPTED_CUE, Draft
from collatio.annotate.reported.placed import Readings, between
from collatio.lang.speech import speech_words
from collatio.records.passage import Span
from collatio.text.words import items_of

#: So many characters before a cue are read for the word that takes its verb back.
_REACH = 90
#: "short of denying" and "no longer denies" need no more words between.
_NEAR = 8


class Withheld:
    """Tells of one article's cues whether a denial or a word on something is only not given by them."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.text = readings.layout.text
        self.language = readings.layout.language
        self.words = speech_words(self.language.code)

    def holds(self, draft: Draft) -> bool:
        """Whether the verb of a cue is taken back, kept back or still to come."""
        assert draft.cue is not None
        if not self.words.denying:
            return False
        cue = self._lows(draft.cue)
        known = self.words.denying | self.words.commenting
        at = next((i for i in range(len(cue) - 1, -1, -1) if cue[i] in known), None)
        if at is None:
            return self._is_kept_back(draft.cue, cue)
        return self._is_back(draft, [*self._before(draft), *cue[:at]], denies=cue[at] in self.words.denying)

    def _is_back(self, draft: Draft, before: Sequence[str], *, denies: bool) -> bool:
        """Whether the words right before a verb, read backwards, say that it did not happen."""
        small = self.language.grammar.adverbs | self.language.grammar.auxiliaries
        links = self.language.grammar.coordinators | self.words.pairing
        to = later = False
        previous = ""
        for low in reversed(before[-_NEAR:]):
            if low in self.words.keeping:
                return to
            if self._turns(low):
                return denies and previous not in self.words.only
            if denies and low in self.words.coming:
                return not later and self._is_foretold(draft, low)
            to = to or low in self.language.cues.to
            later = later or low in self.words.later
            paired = previous in links and low in self.language.cues.verbs
            manner = low in small or low.endswith(self.language.grammar.adverb_endings or ("\0",))
            if not (manner or low in links or low in self.language.cues.to or paired):
                break
            previous = low
        return denies and self._is_inverted(draft)

    def _turns(self, low: str) -> bool:
        """Whether a word takes back the verb behind it: "not", "didn’t", "without"."""
        return low in self.words.undoing or low.replace("’", "'").endswith("n't")

    def _is_foretold(self, draft: Draft, low: str) -> bool:
        """Whether a denial is only said to come: "will deny", "Lee said that Carr would deny"."""
        if low not in self.words.past_coming:
            return True
        cues = self.readings.sentences[draft.sentence].cues
        spoke = [one for one in cues if one.score >= ACCEPTED_CUE and one.span != draft.cue]
        return any(
            part.kind == "content" and part.span.covers(self._cue(draft))
            for one in spoke
            for part in one.parts
        )

    def _is_inverted(self, draft: Draft) -> bool:
        """Whether a "nor" stands before the subject: "Nor did Lee deny that …"."""
        speakers = [span for span in draft.spans("speaker") if span.end <= self._cue(draft).start]
        sentence = self.readings.sentences[draft.sentence].span
        if not speakers or self.text[speakers[-1].end : self._cue(draft).start].strip():
            return False
        front = self._lows(between(max(sentence.start, speakers[-1].start - _REACH), speakers[-1].start))[-2:]
        return len(front) == 2 and self._turns(front[0]) and front[1] in self.language.grammar.auxiliaries

    def _is_kept_back(self, cue: Span, lows: Sequence[str]) -> bool:
        """Whether a cue is "declined" alone and what follows it is "to comment" or "to confirm or deny"."""
        if not lows or lows[-1] not in self.words.keeping:
            return False
        behind = self._lows(Span(cue.end, min(len(self.text), cue.end + _REACH)))[:2]
        verbs = self.words.denying | self.words.commenting
        return len(behind) == 2 and behind[0] in self.language.cues.to and behind[1] in verbs

    def _before(self, draft: Draft) -> list[str]:
        """The words before a cue in its sentence, none beyond a sign."""
        cue = self._cue(draft)
        sentence = self.readings.sentences[draft.sentence].span
        items = items_of(self.text, max(sentence.start, cue.start - _REACH), cue.start)
        last = max((at for at, item in enumerate(items) if not item.is_word), default=-1)
        return [item.text.lower() for item in items[last + 1 :]]

    def _cue(self, draft: Draft) -> Span:
        assert draft.cue is not None
        return draft.cue

    def _lows(self, span: Span) -> list[str]:
        return [item.text.lower() for item in items_of(self.text, span.start, span.end) if item.is_word]
