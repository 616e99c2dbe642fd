"""What the rules read at a cue: whose it is, and whether it can have another's subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collatio.annotate.attribution import Attribution
from collatio.annotate.clauses import Clauses
from collatio.annotate.cues import Cue
from collatio.annotate.layout import Layout
from collatio.annotate.phrases import Subject
from collatio.annotate.quotations import Draft as RuleDraft
from collatio.annotate.reported.drafts import Draft
from collatio.lang.speech import speech_words
from collatio.records.passage import Span
from collatio.text.words import items_of

#: How many words may stand between a cue and the subject that the rules see, where the encoder saw none.
_BESIDE = 3


class Subjects:
    """The cues of one article as the rules read them."""

    def __init__(self, layout: Layout, clauses: Sequence[Clauses]) -> None:
        self.layout = layout
        self.asking = speech_words(layout.language.code).asking
        self._cues: Mapping[int, tuple[Clauses, Cue]] = {
            one.frame.toks[i].start: (one, cue)
            for one in clauses
            for cue in one.cues
            for i in range(cue.first, cue.last + 1)
        }

    def may_share(self, cue: Span) -> bool:
        """Whether a cue may have another's subject: not "is expected" or "asked why", whose subject hears."""
        language, lows = self.layout.language, self._lows(cue)
        if not lows:
            return False
        heard = lows[-1] in language.cues.hearers and lows[-1] not in language.cues.participles
        return not heard and not any(low in language.grammar.passive for low in lows[:-1])

    def is_participle(self, cue: Span) -> bool:
        """Whether a cue never has a subject of its own: "saying", "promising"."""
        language, lows = self.layout.language, self._lows(cue)
        ending = language.grammar.participle_endings
        return bool(lows) and (lows[0] in language.cues.participles or lows[0].endswith(ending))

    def asks(self, draft: Draft) -> bool:
        """Whether a draft tells only who was asked: "Lee was asked why it leaked"."""
        if draft.cue is None or draft.spans("speaker") or not draft.spans("addressee"):
            return False
        return any(low in self.asking for low in self._lows(draft.cue)[-1:])

    def puts(self, draft: Draft) -> bool:
        """Whether a draft is a question that somebody puts to somebody: "Lee asked Carr why it leaked"."""
        if draft.cue is None or not draft.spans("speaker") or not draft.spans("addressee"):
            return False
        behind = (
            items_of(self.layout.text, draft.pieces[0].start, draft.pieces[0].end) if draft.pieces else ()
        )
        bids = bool(behind) and behind[0].text.lower() in self.layout.language.grammar.infinitive
        return not bids and any(low in self.asking for low in self._lows(draft.cue)[-1:])

    def _lows(self, cue: Span) -> list[str]:
        return [item.text.lower() for item in items_of(self.layout.text, cue.start, cue.end) if item.is_word]

    def beside(self, draft: Draft) -> Attribution | None:
        """What the rules read at the draft's cue: whose it is."""
        if draft.cue is None:
            return None
        found = next(
            (self._cues[at] for at in range(draft.cue.start, draft.cue.end) if at in self._cues), None
        )
        if found is None:
            return None
        clauses, cue = found
        subject = clauses.subject(cue)
        if subject is None or not self._is_tied(clauses, cue, subject):
            return None
        return Attribution(clauses.frame, cue.last, cue, subject, "behind", tight=True)

    def _is_tied(self, clauses: Clauses, cue: Cue, subject: Subject) -> bool:
        """Whether a subject stands right beside its cue, and speaks: "was told" names no teller."""
        toks, passive = clauses.frame.toks, self.layout.language.grammar.passive
        heard = any(toks[i].low in passive for i in range(cue.first, cue.last))
        beside = 0 < cue.first - subject.last <= _BESIDE or 0 < subject.first - cue.last <= _BESIDE
        return beside and not heard and (not cue.bare or cue.kind == "noun")


def span_of(rule: Attribution) -> Span:
    """Where the subject that the rules read stands."""
    assert rule.subject is not None
    toks = rule.frame.toks
    return Span(toks[rule.subject.first].start, toks[rule.subject.last].end)


def as_rule(draft: Draft, rule: Attribution | None) -> RuleDraft:
    """The draft as the rules would have it."""
    return RuleDraft("", draft.stretches[:1], rule, "direct", "body", draft.score)
