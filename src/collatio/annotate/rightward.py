"""The subject behind a cue: "said General Lee", "according to a spokesman for the ministry"."""

from __future__ import annotations

from collatio.annotate.phrases import PHRASE, Phrases, Subject

#: What may follow a name in apposition: without one of these the name is another clause's subject.
_CLOSING = frozenset({",", ".", ";", ":", "—", "–", ")"})


class Rightward(Phrases):
    """Reads the noun phrases that begin behind a place of one frame."""

    def after(self, at: int) -> Subject | None:
        """The noun phrase that begins at ``at``, adverbs and days skipped."""
        while at < len(self.toks) and (self._is_when(at) or self._is_when(at + 1, behind=at)):
            at += 1
        if at >= len(self.toks) or not self.toks[at].is_word:
            return None
        pronoun = self.pronoun(at)
        if pronoun is not None:
            return pronoun
        stop = at
        while stop < len(self.toks) and stop - at < PHRASE and self._goes_on(stop):
            stop += 1
        if stop == at:
            return None
        return self._named(at, stop) or self._apposed(at, stop) or self.description(at, stop - 1)

    def _is_when(self, at: int, *, behind: int | None = None) -> bool:
        """Whether an adverb or a weekday stands at ``at``, with the preposition ``behind`` before it."""
        if at >= len(self.toks):
            return False
        if behind is not None and self.toks[behind].low not in self.grammar.prepositions:
            return False
        return self.is_day(at) or (behind is None and self.toks[at].low in self.grammar.adverbs)

    def quoted(self, at: int, last: int | None) -> Subject | None:
        """The object of a verb of quoting before ``at``; where it ends at ``last``, that is known."""
        if last is None:
            found = self.after(at)
            return found if found is not None and found.kind in {"name", "description"} else None
        if not at <= last:
            return None
        if at == last and self.toks[at].low in self.words.genders:
            return Subject("pronoun", at, at, (), 0.4, f"“{self.toks[at].text}” names nobody")
        found = self.after(at)
        return found if found is not None and found.last <= last else self.description(at, last)

    def _goes_on(self, at: int) -> bool:
        tok = self.toks[at]
        if not tok.is_word:
            return tok.text == "&" or self.is_stop_of_abbreviation(at)
        if tok.low in self.grammar.of:
            return True
        return tok.low not in self.language.small_words or tok.low in self.grammar.determiners

    def _named(self, at: int, stop: int) -> Subject | None:
        """The person behind his offices, where no more than "of" and a place follow the name."""
        limit = next((i for i in range(at, stop) if self.toks[i].low in self.grammar.of), stop)
        last = next((i for i in range(limit - 1, at - 1, -1) if self.runs[i] is not None), None)
        run = self.runs[last] if last is not None else None
        if last is None or run is None or last + 1 < limit or self.is_possessive(last):
            return None
        if run.apposed is not None and run.apposed.start > run.end:
            while last + 1 < len(self.toks) and self.toks[last + 1].end <= run.apposed.end:
                last += 1
        return self.name(at, last, run, 0.9, "the name stands right behind the cue")

    def _apposed(self, at: int, comma: int) -> Subject | None:
        """The name in "said the ministry’s spokesman, Ann Lee"."""
        if comma + 1 >= len(self.toks) or self.toks[comma].text != ",":
            return None
        run = self.runs[comma + 1]
        if run is None or run.body or not self.is_office(at, comma - 1):
            return None
        last = comma + 1
        while last + 1 < len(self.toks) and self.runs[last + 1] == run:
            last += 1
        if last + 1 < len(self.toks) and self.toks[last + 1].text not in _CLOSING:
            return None  # the name begins the clause that is reported
        return self.name(at, last, run, 0.8, "the name stands in apposition behind the cue")
