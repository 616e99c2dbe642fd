"""An agency that quotes somebody by name hands his words on: "Reuters said, quoting Lee, that …".

Whoever stands farthest from the page has said it; the agency between is how it came.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.media import Media
from collatio.annotate.reported.placed import Readings, Sentence
from collatio.records.encoder import PartReading
from collatio.records.passage import Span
from collatio.text.words import Item, items_of, words_of

#: So many words stand between an agency's verb and "quoting", and between that and a name.
_LATER, _TITLE = 4, 3
#: So many characters behind a verb are read for both.
_REACH = 80


class Quoted:
    """Gives the words of one article that a medium quotes by name to whom it quotes."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.text = readings.layout.text
        self.language = readings.layout.language
        self.media = Media(readings.layout)
        endings = self.language.grammar.participle_endings or ("\0",)
        self.quoting = frozenset(word for word in self.language.citing.passing if word.endswith(endings))

    def give(self, drafts: Sequence[Draft]) -> None:
        """Makes each medium that quotes a name the transmitter of that name's words."""
        for draft in drafts:
            if draft.cue is None or not draft.spans("speaker"):
                continue
            sentence = self.readings.sentences[draft.sentence]
            word = self._quoting(draft, draft.cue, sentence)
            name = self._name(word, sentence) if word is not None else None
            if word is None or name is None or self._is_taken(Span(word.start, name.end), draft, drafts):
                continue
            if not any(self._is_medium(span) for span in draft.spans("speaker")):
                continue
            self._hand_down(draft, Span(word.start, word.end), name)

    def _is_medium(self, span: Span) -> bool:
        words = words_of(self.text, span.start, span.end)
        first = next((w for w in words if w.text.lower() not in self.language.grammar.determiners), None)
        return first is not None and self.media.is_medium(self.text[first.start : span.end])

    def _quoting(self, draft: Draft, cue: Span, sentence: Sentence) -> Item | None:
        """The word "quoting" or "citing" right behind a medium's verb."""
        start = max(cue.end, *(span.end for span in draft.spans("speaker")))
        stop = min(sentence.span.end, start + _REACH)
        items = [item for item in items_of(self.text, start, max(start, stop)) if item.is_word][: _LATER + 1]
        return next((item for item in items if item.text in self.quoting), None)

    def _name(self, word: Item, sentence: Sentence) -> Span | None:
        """The name that follows, with the title before it; null where a paper or a nameless aide does."""
        stop = min(sentence.span.end, word.end + _REACH)
        items = [item for item in items_of(self.text, word.end, stop) if item.is_word][:_TITLE]
        titles = self.language.names.titles | self.language.names.roles | self.language.names.qualifiers
        for at, item in enumerate(items):
            name = next((one for one in sentence.names if one.span.start == item.start), None)
            if name is not None and name.kind in {"person", "organisation"}:
                return Span(items[0].start, name.span.end)
            if item.text.lower() not in titles | self.language.grammar.determiners or at + 1 == len(items):
                return None
        return None

    def _is_taken(self, place: Span, draft: Draft, drafts: Sequence[Draft]) -> bool:
        """Whether another cue has further words of whom is quoted already."""
        near = [
            one
            for one in drafts
            if one is not draft
            and one.sentence == draft.sentence
            and not all(any(piece.meets(own) for own in draft.pieces) for piece in one.pieces)
        ]
        return any(
            (one.cue is not None and one.cue.meets(place))
            or any(s.meets(place) for s in one.spans("speaker"))
            for one in near
        )

    def _hand_down(self, draft: Draft, word: Span, name: Span) -> None:
        place = Span(word.start, name.end)
        score = max((part.score for part in draft.parts), default=draft.belief)
        parts = [
            replace(part, kind="via") if part.kind == "speaker" else part
            for part in draft.parts
            if not part.span.meets(place)
        ]
        draft.parts = (*parts, PartReading("speaker", name, score))
        draft.cue = word
        pieces, draft.pieces = draft.pieces, []
        draft.add(self._outside(piece, place) if piece.meets(place) else piece for piece in pieces)

    def _outside(self, piece: Span, place: Span) -> Span:
        """The longer part of a piece that the quoting phrase is none of."""
        before, after = (
            Span(piece.start, max(piece.start, place.start)),
            Span(min(place.end, piece.end), piece.end),
        )
        kept = before if len(before) >= len(after) else after
        items = [item for item in items_of(self.text, kept.start, kept.end) if item.is_word]
        return Span(items[0].start, items[-1].end) if items else Span(piece.start, piece.start)
