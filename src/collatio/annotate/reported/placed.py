"""What an encoder read, at its places in the article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from collatio.annotate.layout import Layout
from collatio.annotate.reported.agreed import agreed_names
from collatio.annotate.reported.headlines import Headlines
from collatio.annotate.reported.wholes import Wholes
from collatio.records.article import Block
from collatio.records.encoder import CueReading, Encoder, NameReading, PartReading, RoleReading
from collatio.records.passage import Span

#: No sentence that anyone wrote holds more cues; reading no further keeps hostile pages linear.
_MOST_CUES = 40
#: Nor more characters: what is longer is a table or a trick; an encoder is shown nothing of it.
LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the article's own words with what was read in it, in the article's offsets.

    ``block`` is the place of its block among the layout's, ``opens`` whether it begins that block.
    """

    index: int
    span: Span
    block: int
    opens: bool
    cues: tuple[CueReading, ...]
    names: tuple[NameReading, ...]
    roles: tuple[RoleReading, ...]


class Readings:
    """The sentences of an article as an encoder read them."""

    def __init__(self, layout: Layout, encoder: Encoder) -> None:
        self.layout = layout
        places = [
            (span, block, at == 0)
            for block, spans in enumerate(layout.sentences)
            for at, span in enumerate(spans)
        ]
        # A sentence too long to be read keeps its place: what stands beside it is not taken for its own.
        texts = [layout.text[span.start : span.end] if len(span) <= LONGEST else "" for span, _, _ in places]
        read = encoder.read(texts)
        agreed = agreed_names(texts, read)
        words: list[int] = []
        ends: list[int] = []
        beliefs: list[float] = []
        made: list[Sentence] = []
        for index, ((span, block, opens), one) in enumerate(zip(places, read, strict=True)):
            words.extend(word.start + span.start for word in one.words)
            ends.extend(word.end + span.start for word in one.words)
            beliefs.extend(one.reported)
            wholes = Wholes(layout.text, span, layout.language)
            names = [NameReading(_moved(n.span, span.start), n.kind, n.score) for n in agreed[index]]
            roles = [RoleReading(_moved(r.span, span.start), r.score) for r in one.roles]
            headline = layout.blocks[block].kind == "headline"
            heads = Headlines(layout.text, span, layout.language, opens=opens, headline=headline)
            cues = [wholes.cue(_cue(cue, span.start)) for cue in one.cues[:_MOST_CUES]]
            made.append(
                Sentence(
                    index,
                    span,
                    block,
                    opens,
                    tuple(kept for cue in cues for kept in heads.cue(cue)),
                    tuple(wholes.names(names)),
                    tuple(wholes.roles(roles)),
                )
            )
        self.sentences = tuple(made)
        self._starts = [sentence.span.start for sentence in made]
        self._words = words
        self._ends = ends
        self._sums = [0.0]
        for belief in beliefs:
            self._sums.append(self._sums[-1] + belief)

    def at(self, offset: int) -> Sentence | None:
        """The sentence that holds the character at ``offset``."""
        index = bisect_right(self._starts, offset) - 1
        found = self.sentences[index] if index >= 0 else None
        return found if found is not None and offset < found.span.end else None

    def over(self, span: Span) -> Sequence[Sentence]:
        """The sentences that share a character with ``span``."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        if self.sentences and self.sentences[first].span.end <= span.start:
            first += 1
        return self.sentences[first : bisect_left(self._starts, span.end)]

    def after(self, sentence: Sentence) -> Sentence | None:
        """The next sentence of the article's own words, in the same block or a later one."""
        index = sentence.index + 1
        return self.sentences[index] if index < len(self.sentences) else None

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before, in the same block or an earlier one."""
        return self.sentences[sentence.index - 1] if sentence.index else None

    def block_of(self, sentence: Sentence) -> Block:
        """The block a sentence stands in."""
        return self.layout.blocks[sentence.block]

    def belief(self, span: Span) -> float:
        """How far the encoder takes the words of ``span`` for reported ones, on the whole."""
        first, last = bisect_left(self._words, span.start), bisect_left(self._words, span.end)
        return round((self._sums[last] - self._sums[first]) / (last - first), 2) if last > first else 0.0

    def reported_beside(self, span: Span, room: Span, least: float) -> Span:
        """``span`` with the words beside it in ``room`` that are taken for reported at ``least`` so far."""
        start, end = span.start, span.end
        for at in range(bisect_left(self._words, span.start) - 1, -1, -1):
            if self._words[at] < room.start or not self._is_reported(at, least):
                break
            start = self._words[at] if self._is_word(at) else start
        for at in range(bisect_left(self._words, span.end), len(self._words)):
            if self._ends[at] > room.end or not self._is_reported(at, least):
                break
            end = self._ends[at] if self._is_word(at) else end
        return Span(start, end)

    def _is_reported(self, at: int, least: float) -> bool:
        return not self._is_word(at) or round(self._sums[at + 1] - self._sums[at], 2) >= least

    def _is_word(self, at: int) -> bool:
        return has_words(self.layout.text, [Span(self._words[at], self._ends[at])])


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _cue(cue: CueReading, by: int) -> CueReading:
    parts = tuple(PartReading(part.kind, _moved(part.span, by), part.score) for part in cue.parts)
    return CueReading(_moved(cue.span, by), cue.score, cue.attitude, cue.denied, parts)


def between(start: int, end: int) -> Span:
    """What stands between two places; nothing where the second stands before the first."""
    return Span(start, max(start, end))


def has_words(text: str, spans: Iterable[Span]) -> bool:
    """Whether any letter or figure stands in one of ``spans``."""
    return any(character.isalnum() for span in spans for character in text[span.start : span.end])
