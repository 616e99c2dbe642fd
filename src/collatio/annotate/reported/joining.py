"""What spans sentences: stretches in marks that no cue of their own sentence claims.

They go on with a quotation (a paragraph opened again, the next sentences in marks, what a colon
announces), are a quotation of their own, or are refused with a reason.
"""

from __future__ import annotations

from bisect import bisect_right

from collatio.annotate.judging import Verdict, judge_nested
from collatio.annotate.quotations import Findings
from collatio.annotate.reported.corrected import cue_span
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.pieces import Marks
from collatio.annotate.reported.placed import Readings, Sentence, between, has_words
from collatio.annotate.reported.unclaimed import REPORTED, Unclaimed
from collatio.annotate.reported.withheld import Withheld
from collatio.records.passage import Span
from collatio.text.words import words_of

_DASHES = frozenset("–—-―‒")
_COLONS = (":", "：")
#: A word that gives something its name is looked for no further before the marks.
_WORD = 20


class Joiner:
    """Brings the stretches of one article to the drafts they belong to; ``titles`` belong to none."""

    def __init__(
        self,
        readings: Readings,
        marks: Marks,
        findings: Findings,
        drafts: list[Draft],
        titles: frozenset[int] = frozenset(),
    ) -> None:
        self.readings = readings
        self.layout = readings.layout
        self.text = readings.layout.text
        self.marks = marks
        self.findings = findings
        self.drafts = drafts
        self.titles = titles
        self.verdicts: dict[int, Verdict] = {}
        self.unclaimed = Unclaimed(readings, marks, findings, drafts)
        self.withheld = Withheld(readings)
        self.by_sentence: dict[int, list[Draft]] = {}
        for draft in drafts:
            self.by_sentence.setdefault(draft.sentence, []).append(draft)
        self.outer = [i for i in marks.indices if marks.all[i].outer is None]
        self.place_of = {index: at for at, index in enumerate(self.outer)}
        self.ends = [marks.all[i].end for i in self.outer]
        self.claims = self._claims()

    def join(self) -> None:
        """Finds a home, or a reason to refuse, for every stretch."""
        self._paragraphs()
        self._signatures()
        before: int | None = None
        for index in self.outer:
            if index not in self.claims:
                self._settle(index, before)
                if index in self.claims:
                    self._paragraphs_of(index)
            before = index
        for index in self.marks.indices:
            if index not in self.verdicts:
                self._settle_nested(index)

    def _claims(self) -> dict[int, Draft]:
        """The draft that each stretch is a piece of, or stands in a piece of, the outermost first."""
        claims: dict[int, Draft] = {}
        for draft in self.drafts:
            for piece in draft.pieces:
                for index in self.marks.meeting(piece):
                    inner = self.marks.all[index].inner
                    own = draft.cue is not None and inner.covers(draft.cue)
                    if piece.covers(inner) and not own and not self._is_named(index):
                        held = claims.get(index)
                        if held is None or (index in draft.stretches and index not in held.stretches):
                            claims[index] = draft
        claims.update((index, draft) for draft in self.drafts if draft.turn for index in draft.stretches)
        for index, draft in claims.items():
            self.verdicts[index] = Verdict("kept", self._why(draft), draft.score)
        return claims

    def _is_named(self, index: int) -> bool:
        """Whether marks inside a quotation hold a title: the word before them gives something its name."""
        one = self.marks.all[index]
        before = words_of(self.text, max(0, one.start - _WORD), one.start)
        named = bool(before) and before[-1].text.lower() in self.layout.language.marks.naming
        outer = self.marks.all[one.outer] if one.outer is not None else None
        return named and outer is not None and judge_nested(one, outer, self.layout).state == "refused"

    def _why(self, draft: Draft) -> str:
        if draft.cue is None:
            return draft.why
        return f"“{self.text[draft.cue.start : draft.cue.end]}” reports it"

    def _take(self, index: int, draft: Draft, why: str) -> None:
        draft.add([self.marks.all[index].inner], index)
        if draft.made_by == "encoder":
            draft.made_by = "encoder+marks"
        self.claims[index] = draft
        self.verdicts[index] = Verdict("kept", why, draft.score)

    def _paragraphs(self) -> None:
        """Paragraphs that open the same marks again: whom one belongs to, all belong to."""
        for index in self.outer:
            if index in self.claims:
                self._paragraphs_of(index)

    def _paragraphs_of(self, index: int) -> None:
        draft, why = self.claims[index], "the paragraph opens the same quotation again"
        place = self.place_of.get(index)
        for step in (1, -1) if place is not None else ():
            at = place or 0
            while 0 <= at + step < len(self.outer):
                one, other = self.outer[at], self.outer[at + step]
                first, second = (one, other) if step > 0 else (other, one)
                tied = self.marks.all[first].runs_on and self.marks.all[second].resumes
                if not tied or other in self.claims:
                    break
                self._take(other, draft, why)
                at += step

    def _signatures(self) -> None:
        """A dash and a name below words in marks: whoever signs has said them."""
        for draft in self.drafts:
            if draft.pieces or draft.cue is None or self._words(draft.cue) not in _DASHES:
                continue
            sentence = self.readings.sentences[draft.sentence]
            if has_words(self.text, [between(sentence.span.start, draft.cue.start)]):
                continue
            at = bisect_right(self.ends, draft.cue.start) - 1
            above = self.outer[at] if at >= 0 else None
            if above is not None and above not in self.claims and self._adjoins(above, sentence):
                self._take(above, draft, "it is signed below")
                self._paragraphs_of(above)

    def _adjoins(self, index: int, sentence: Sentence) -> bool:
        return not has_words(self.text, [between(self.marks.all[index].end, sentence.span.start)])

    def _words(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def _settle(self, index: int, before: int | None) -> None:
        stretch = self.marks.all[index]
        told = self.findings.verdicts.get(index)
        if index in self.titles and told is not None and told.state == "refused":
            self.verdicts[index] = told
            return
        draft, why = self._announced(index)
        if draft is None:
            draft, why = self._followed(index, before)
        if draft is None:
            draft, why = self._governed(index)
        if draft is None and stretch.inferred == "closing":
            draft, why = self._cut_short(index)
        if draft is not None:
            self._take(index, draft, why)
            return
        verdict = self.unclaimed.verdict(index)
        self.verdicts[index] = verdict
        if verdict.state == "kept":
            first = self.readings.over(Span(stretch.start, stretch.end))
            rule = self.findings.attribution_of.get(index)
            made = Draft(
                sentence=first[0].index if first else 0,
                cue=cue_span(rule),
                score=verdict.score,
                made_by="marks",
                rule=rule,
                why=verdict.why,
            )
            if made.cue is not None and self.withheld.holds(made):
                self.verdicts[index] = Verdict("refused", "the words beside it say that nobody said it")
                return
            self.drafts.append(made)
            self._take(index, made, verdict.why)

    def _announced(self, index: int) -> tuple[Draft | None, str]:
        """The last cue of the sentence above where that ends in a colon."""
        over = self.readings.over(Span(self.marks.all[index].start, self.marks.all[index].end))
        above = self.readings.before(over[0]) if over else None
        if above is None or has_words(self.text, [between(over[0].span.start, self.marks.all[index].start)]):
            return None, ""
        if not self._words(above.span).rstrip().endswith(_COLONS):
            return None, ""
        outside = [d for d in self.by_sentence.get(above.index, []) if not self._is_quoted(d)]
        return (outside[-1], "a colon announces it") if outside else (None, "")

    def _is_quoted(self, draft: Draft) -> bool:
        return draft.cue is not None and bool(self.marks.around(draft.cue))

    def _followed(self, index: int, before: int | None) -> tuple[Draft | None, str]:
        """The quotation whose next sentences these are: “…,” she said. “…” with nothing in between."""
        stretch = self.marks.all[index]
        if before is None or not self.unclaimed.is_alone(index) or before not in self.claims:
            return None, ""
        draft = self.claims[before]
        over = self.readings.over(Span(stretch.start, stretch.end))
        above = self.readings.before(over[0]) if over else None
        if above is None or before not in draft.stretches:
            return None, ""
        apart = stretch.block != self.marks.all[before].block
        if apart and (
            draft.cue is None or self._is_talk(index) or not self._same_voice(before, index, draft)
        ):
            return None, ""
        near = {draft.sentence} | {s.index for s in self.readings.over(draft.pieces[-1])[-1:]}
        return (draft, "it carries on with the quotation before it") if above.index in near else (None, "")

    def _cut_short(self, index: int) -> tuple[Draft | None, str]:
        """The quotation whose closing mark is lost and whose cue stands in the next sentence."""
        end = self.marks.all[index].end
        above = self.readings.at(end - 1)
        sentence = self.readings.after(above) if above is not None else None
        for draft in self.by_sentence.get(sentence.index, []) if sentence is not None else ():
            if draft.cue is None or draft.stretches or not draft.pieces or draft.start < end:
                continue
            if draft.end <= draft.cue.start and not self.text[end : draft.start].strip():
                draft.unmarked = True
                return draft, "its closing mark is lost; the words go on up to its cue"
        return None, ""

    def _same_voice(self, before: int, index: int, draft: Draft) -> bool:
        """Whether a paragraph in marks can be the same person's as the one above: no question and answer."""
        one, other = self.marks.all[before].inner, self.marks.all[index].inner
        asked = self.text[one.end - 1] == "?" or self.text[other.end - 1] == "?"
        return not asked and len(draft.stretches) == len(draft.pieces)

    def _is_talk(self, index: int) -> bool:
        """Whether the next paragraph is nothing but words in closed marks too: people talk in turns."""
        at = self.place_of[index]
        behind = self.outer[at + 1] if at + 1 < len(self.outer) else None
        if behind is None or self.marks.all[index].runs_on or behind in self.claims:
            return False
        near = self.marks.all[behind].block == self.marks.all[index].block + 1
        return near and self.unclaimed.is_alone(behind)

    def _governed(self, index: int) -> tuple[Draft | None, str]:
        """The draft of the cue that the rules see beside the marks, where the encoder saw that cue too."""
        rule = self.findings.attribution_of.get(index)
        cue = cue_span(rule)
        if rule is None or cue is None or self.unclaimed.is_refused(index):
            return None, ""
        sentence = self.readings.at(cue.start)
        near = self.by_sentence.get(sentence.index, []) if sentence is not None else []
        met = [d for d in near if d.cue is not None and d.cue.meets(cue)]
        sure = rule.tight or rule.goes_on or not met or not met[0].pieces
        if met and (sure or self.unclaimed.belief(index) >= REPORTED):
            return met[0], f"“{self._words(cue)}” stands beside it"
        return None, ""

    def _settle_nested(self, index: int) -> None:
        """A stretch inside another: kept where that one is and says who spoke."""
        stretch = self.marks.all[index]
        outer = stretch.outer
        if outer is None:
            return
        held = self.claims.get(outer)
        if held is None:
            self.verdicts[index] = Verdict("refused", "it stands inside a stretch that is no quotation")
            return
        verdict = judge_nested(stretch, self.marks.all[outer], self.layout)
        self.verdicts[index] = verdict
        if verdict.state == "kept":
            made = Draft(held.sentence, None, verdict.score, "marks", why=verdict.why)
            made.add([stretch.inner], index)
            self.drafts.append(made)
            self.claims[index] = made
