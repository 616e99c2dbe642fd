"""What nobody is said to have said: questions, what somebody only may say, how a medium comes by a paper."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.reported.drafts import ACCEPTED_CUE, Draft
from collatio.annotate.reported.media import Media
from collatio.annotate.reported.pieces import Marks
from collatio.annotate.reported.placed import Readings, between
from collatio.annotate.reported.withheld import Withheld
from collatio.lang.speech import speech_words
from collatio.records.encoder import CueReading
from collatio.records.passage import Span
from collatio.text.words import words_of

#: From this belief on a cue reports a thought.
_ATTITUDE = 0.5
#: So many characters before a cue, and so many words of them, are read for "might".
_REACH, _NEAR = 40, 3


class Unsaid:
    """Tells of one article's cues whether somebody says something by them at all."""

    def __init__(self, readings: Readings, marks: Marks) -> None:
        self.readings = readings
        self.layout = readings.layout
        self.language = readings.layout.language
        self.marks = marks
        self.media = Media(readings.layout)
        self.speech = speech_words(self.language.code)
        self.withheld = Withheld(readings)

    def holds(self, draft: Draft) -> bool:
        """Whether the cue of a draft says nothing."""
        assert draft.cue is not None
        lows = self._lows(draft.cue)
        open_or_possible = self._is_open(draft, lows) or self._is_possible(draft, lows)
        return open_or_possible or self._is_getting(draft, lows) or self.withheld.holds(draft)

    def _is_open(self, draft: Draft, lows: Sequence[str]) -> bool:
        """What nobody is said to have said: "Did Lee say that …?", "it is not known whether Lee said …"."""
        assert draft.cue is not None
        sentence = self.readings.sentences[draft.sentence]
        if self.marks.around(draft.cue):
            return False
        speakers = [span for span in draft.spans("speaker") if span.start < draft.cue.start]
        before = self._lows(between(sentence.span.start, min([draft.cue, *speakers]).start))
        if before and before[-1] in self.language.cues.open:
            return not any(self._speaks_before(cue, draft.cue) for cue in sentence.cues)
        asked = self.layout.text[sentence.span.start : sentence.span.end].rstrip().endswith("?")
        first = before or lows
        return asked and len(before) < 2 and first[0] in self.language.grammar.auxiliaries

    def _is_possible(self, draft: Draft, lows: Sequence[str]) -> bool:
        """What somebody only may say: "Lee might say that …"; "could only say that …" was said."""
        assert draft.cue is not None
        if round(draft.attitude, 2) >= _ATTITUDE:
            return False
        sentence = self.readings.sentences[draft.sentence].span
        before = self._lows(between(max(sentence.start, draft.cue.start - _REACH), draft.cue.start))
        words = [*before[-_NEAR:], *lows[:-1]]
        small = self.language.grammar.adverbs | self.speech.filling | self.language.cues.past
        while words and words[-1] in small - self.speech.sparing:
            words.pop()
        return bool(words) and words[-1] in self.speech.possible

    def _is_getting(self, draft: Draft, lows: Sequence[str]) -> bool:
        """How a medium comes by what it reports: "the Courier has seen the letter" says nothing yet."""
        if lows[-1] not in self.speech.getting:
            return False
        return any(self._gets(span) for span in draft.spans("speaker"))

    def _gets(self, span: Span) -> bool:
        """Whether a phrase is a medium or the page itself: "the Courier", "this newspaper", "we"."""
        lows = self._lows(span)
        told = self.language.people.pronouns.get(lows[-1]) if lows else None
        if not lows or (told is not None and told.person == 1) or lows[0] in self.language.citing.ours:
            return bool(lows)
        return lows[-1] in self.language.names.outlets or self.media.is_medium(self._named(span))

    def _named(self, span: Span) -> str:
        """The words of a phrase without the article before them."""
        words = words_of(self.layout.text, span.start, span.end)
        first = 1 if len(words) > 1 and words[0].text.lower() in self.language.grammar.determiners else 0
        return self.layout.text[words[first].start : span.end] if words else ""

    def _speaks_before(self, cue: CueReading, other: Span) -> bool:
        """Whether somebody says something before a cue: "Carr asked whether Lee had said …" quotes Carr."""
        told = cue.score >= ACCEPTED_CUE and any(part.kind == "speaker" for part in cue.parts)
        return told and cue.span.end <= other.start

    def _lows(self, span: Span) -> list[str]:
        return [word.text.lower() for word in words_of(self.layout.text, span.start, span.end)]
