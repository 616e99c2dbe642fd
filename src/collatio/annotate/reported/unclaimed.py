"""Words in marks that no cue claims: somebody's all the same, or the page's own."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.judging import Verdict
from collatio.annotate.quotations import Findings
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.media import WORDING, Media
from collatio.annotate.reported.pieces import Marks
from collatio.annotate.reported.placed import Readings, between, has_words
from collatio.records.passage import Span
from collatio.text.words import words_of

#: How far the encoder must take words in marks for somebody's where nothing else says that they are.
REPORTED = 0.5
#: Below this it takes them for the page's own.
_OWN_WORDS = 0.25
_WHOLE_SENTENCES = 3
#: How surely words are somebody's where it is told how a medium, or somebody, words them.
_WORDING = 0.6
#: Above the text words in marks are mostly taken from it; so many quotations are looked through for them.
_HEADS = frozenset({"headline", "standfirst"})
_MOST_SAID, _SAID = 200, 0.8


class Unclaimed:
    """Judges the stretches of one article that stand without a cue, by rule, by belief, by what is near."""

    def __init__(self, readings: Readings, marks: Marks, findings: Findings, drafts: Sequence[Draft]) -> None:
        self.readings = readings
        self.layout = readings.layout
        self.text = readings.layout.text
        self.marks = marks
        self.findings = findings
        self.drafts = drafts
        self.media = Media(readings.layout)
        self._quoted: list[str] | None = None

    def is_alone(self, index: int) -> bool:
        """Whether the sentences that a stretch stands in hold no words of the page's own."""
        stretch = self.marks.all[index]
        over = self.readings.over(Span(stretch.start, stretch.end))
        if not over:
            return False
        front = between(over[0].span.start, stretch.start)
        behind = between(stretch.end, over[-1].span.end)
        return not has_words(self.text, [front, behind])

    def is_refused(self, index: int) -> bool:
        """Whether the rules refuse a stretch and the encoder does not say otherwise."""
        verdict = self.findings.verdicts.get(index)
        return verdict is None or (verdict.state == "refused" and self.belief(index) < REPORTED)

    def belief(self, index: int) -> float:
        """How far the encoder takes the words of a stretch for reported ones."""
        return self.readings.belief(self.marks.all[index].inner)

    def verdict(self, index: int) -> Verdict:
        """Whether words in marks without a cue that the encoder saw are somebody's."""
        rule, belief = self.findings.verdicts[index], self.belief(index)
        beside = self.findings.attribution_of.get(index)
        inner = self.marks.all[index].inner
        if rule.state == "kept" and beside is not None and beside.tight and beside.cue is not None:
            return rule
        whole = self.is_alone(index) and len(words_of(self.text, inner.start, inner.end)) >= _WHOLE_SENTENCES
        if rule.state == "kept" and (whole or belief >= _OWN_WORDS):
            return rule
        if self._said_elsewhere(index):
            return Verdict("kept", "the same words are quoted from somebody in another place", _SAID)
        if rule.distance or rule.state == "kept":
            start = self.marks.all[index].start
            if self.media.has_words(start):
                return Verdict("kept", WORDING, _WORDING)
        if rule.state == "kept":
            return Verdict("refused", "the reader takes these words in marks for the page's own")
        if belief >= REPORTED:
            return Verdict("kept", "the reader takes these words in marks for somebody's", round(belief, 2))
        return rule

    def _said_elsewhere(self, index: int) -> bool:
        """Whether a headline's words in marks are among those quoted with a cue: then they are somebody's."""
        stretch = self.marks.all[index]
        if self.layout.article.blocks[stretch.block].kind not in _HEADS:
            return False
        if self._quoted is None:
            cued = [d for d in self.drafts[:_MOST_SAID] if d.cue is not None and d.stretches]
            self._quoted = [f" {self._low(piece)} " for draft in cued for piece in draft.pieces]
        words = self._low(stretch.inner)
        return any(f" {words} " in said for said in self._quoted)

    def _low(self, span: Span) -> str:
        return " ".join(word.text.casefold() for word in words_of(self.text, span.start, span.end))
