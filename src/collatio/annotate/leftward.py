"""The subject before a cue: "Ann Lee, the head of the army, has also said"."""

from __future__ import annotations

from collatio.annotate.phrases import CLAUSE, INSERTION, PHRASE, Phrases, Subject

_COMMAS = frozenset({",", "—", "–", "-"})


class Leftward(Phrases):
    """Reads the noun phrases that end before a place of one frame."""

    def before(self, at: int) -> Subject | None:
        """The noun phrase that ends at ``at``; auxiliaries, adverbs, brackets and insertions are skipped."""
        at = self._skip_verbs(at)
        if at < 0 or self.toks[at].slot is not None:
            return None
        if self.toks[at].text == ")":
            lowest = max(-1, at - PHRASE)
            opening = next((i for i in range(at, lowest, -1) if self.toks[i].text == "("), 0)
            return self.before(opening - 1) if opening else None
        if self.toks[at].text in _COMMAS:
            return self._around_insertion(at)
        if not self.toks[at].is_word:
            return self.ending(at - 1) if self.is_stop_of_abbreviation(at) else None
        if self.toks[at].low in self.grammar.relatives:
            return self._antecedent(at)
        return self.ending(at)

    def opens_clause(self, at: int) -> bool:
        """Whether a stretch, a sign or the start stands right before ``at``, and so no subject."""
        return at == 0 or not self.toks[at - 1].is_word

    def clause_subject(self, at: int) -> Subject | None:
        """The name or pronoun that the sentence of ``at`` is about: its first word, or a titled name."""
        first = at
        while first > 0 and self.same_sentence(first - 1, at):
            first -= 1
        if self.toks[first].low in self.grammar.prepositions:  # "In Rome on Monday, Ann Lee …"
            first = next(
                (i + 1 for i in range(first, min(at, first + PHRASE)) if self.toks[i].text == ","), at
            )
        if first >= at or not self.toks[first].is_word:
            return None
        pronoun = self.pronoun(first)
        if pronoun is not None:
            return pronoun
        for i in range(first, min(at, first + INSERTION)):
            run = self.runs[i]
            if run is None or not (run.titled or run.whole.start == self.toks[first].start):
                continue
            last = max(k for k in range(i, at) if self.runs[k] == run)
            if not self.is_possessive(last):
                return self.name(self.first_of(run, i), last, run, 0.65, "the sentence is about the name")
        return None

    def owner(self, at: int) -> Subject | None:
        """Whose the noun behind ``at`` is: "Ann Lee’s repeated promise", "his promise"."""
        while at > 0 and self.toks[at].low not in self.grammar.owners and not self.is_possessive(at):
            at -= 1
        run = self.runs[at]
        if run is not None:
            return self.name(self.first_of(run, at), at, run, 0.75, "the words are called the name’s own")
        if self.toks[at].low in self.grammar.owners:
            return Subject("pronoun", at, at, (), 0.4, f"“{self.toks[at].text}” names nobody")
        return self._described(at)

    def ending(self, at: int) -> Subject | None:
        """The noun phrase whose last word is at ``at``."""
        run = self.runs[at]
        if run is not None and self.toks[at].end > run.end and not self.is_possessive(at):
            return None  # "a Lee-style retort" is not Lee's
        if run is None:
            pronoun = self.pronoun(at)
            if pronoun is not None:
                return pronoun
            if self.toks[at].low in self.language.small_words or self.is_verb(at):
                return None
            return self._described(at)
        first = before = self.first_of(run, at)
        while before > 0 and self._modifies(before - 1):
            before -= 1
        if before > 1 and self.toks[before - 1].low in self.grammar.ties:
            return self._head_before(before - 1, at)
        if before > 1 and self.toks[before - 1].low in self.grammar.coordinators:
            other = self.runs[before - 2]
            if other is not None:
                start = self.first_of(other, before - 2)
                return Subject("several", start, at, (other, run), 0.4, "more than one is named as speaking")
        if any(self.toks[i].low in self.grammar.auxiliaries for i in range(before, first)):
            before = first
        return self.name(before, at, run, 0.9, "the name stands right before the cue")

    def _skip_verbs(self, at: int) -> int:
        """The place before auxiliaries, adverbs and "went on to"."""
        while at >= 0 and self.toks[at].is_word and self.runs[at] is None:
            low = self.toks[at].low
            if low in self.grammar.auxiliaries or self._is_adverb(low):
                at -= 1
            elif low in self.grammar.infinitive and at > 1 and self.toks[at - 1].is_word:
                at -= 2 + (self.toks[at - 1].low in self.grammar.ties)
            else:
                break
        return at

    def _is_adverb(self, low: str) -> bool:
        endings = self.grammar.adverb_endings
        return low in self.grammar.adverbs or (bool(endings) and low.endswith(endings))

    def _around_insertion(self, at: int) -> Subject | None:
        """The name inside "the head, Ann Lee, said", else the phrase before what ends at the comma ``at``."""
        if at == 0:
            return None
        sign = self.toks[at].text
        lowest = max(-1, at - INSERTION)
        comma = next((i for i in range(at - 1, lowest, -1) if self.toks[i].text == sign), None)
        end = at - 1 - self.is_stop_of_abbreviation(at - 1)
        run = self.runs[end]
        names = run is not None and comma is not None and self.first_of(run, end) == comma + 1
        if run is not None and comma is not None and names and self._office_ends(comma - 1):
            return self.name(comma + 1, end, run, 0.9, "the name stands in apposition beside the cue")
        clause = self._relative_clause(at)
        opening = self._apposition(at) or clause or comma
        if opening is None or opening == 0 or not self.same_sentence(opening, at):
            return None
        inside = self.toks[opening + 1 : at]
        if any(tok.slot is not None for tok in inside) or (
            inside[:1] and inside[0].low in self.grammar.auxiliaries
        ):
            return None
        end = opening - 1 - self.is_stop_of_abbreviation(opening - 1)
        found = self.ending(end) if self.toks[end].is_word else None
        if found is None:
            return None
        how = "the name stands before the cue with an insertion between" if found.runs else found.how
        last = found.last if opening == clause else at - 1
        return Subject(found.kind, found.first, last, found.runs, min(found.score, 0.8), how)

    def _office_ends(self, at: int) -> bool:
        """Whether an office that one person holds ends at ``at``: a place behind a comma is no speaker."""
        if at < 0 or not self.toks[at].is_word:
            return False
        found = self.ending(at)
        return found is not None and found.kind == "description" and self.is_office(found.first, found.last)

    def _apposition(self, at: int) -> int | None:
        """The comma behind a name whose office ends at the comma ``at``, commas of its own included."""
        for i in range(at - 2, max(0, at - CLAUSE), -1):
            if not self.same_sentence(i, at) or self.toks[i].slot is not None or self.is_verb(i):
                return None
            run = self.runs[i - 1]
            if self.toks[i].text == "," and run is not None and run.apposed is not None:
                return i if run.apposed.start >= self.toks[i].start else None
        return None

    def _relative_clause(self, at: int) -> int | None:
        """The comma before "who …" where a relative clause ends at ``at``."""
        for i in range(at - 2, max(0, at - CLAUSE), -1):
            if not self.same_sentence(i, at):
                return None
            if self.toks[i].text == "," and self.toks[i + 1].low in self.grammar.relatives:
                return i
        return None

    def _antecedent(self, at: int) -> Subject | None:
        """Whom "who said" speaks of: the noun phrase before it."""
        at -= 1 + (at > 0 and self.toks[at - 1].text == ",")
        if at < 0 or not self.toks[at].is_word:
            return None
        found = self.ending(at)
        if found is None:
            return None
        if any(run.body or run.thing for run in found.runs):
            return Subject("unread", found.first, found.last, (), 0.0, "")
        how = "a relative clause is about it"
        return Subject(found.kind, found.first, found.last, found.runs, min(found.score, 0.75), how)

    def _modifies(self, at: int) -> bool:
        """Whether a word may stand between a preposition or a clause's start and the name it belongs to."""
        tok = self.toks[at]
        if not tok.is_word or self.is_day(at):
            return False
        known = (self.grammar.determiners, self.words.qualifiers, self.words.peoples)
        if any(tok.low in words for words in known) or self.is_possessive(at) or self.runs[at] is not None:
            return True
        return tok.text[0].islower() and tok.low not in self.language.small_words and not self.is_verb(at)

    def _head_before(self, preposition: int, last: int) -> Subject | None:
        """The head of "the commander of X" or "Ann Lee of X"; what the phrase is about does not speak."""
        head = preposition - 1
        if not self.toks[head].is_word or self.toks[head].low in self.language.small_words:
            return None
        found = self.ending(head)
        if found is None or found.kind == "pronoun":
            return None
        if found.kind == "name":
            return Subject("name", found.first, last, found.runs, min(found.score, 0.8), found.how)
        return self.description(found.first, last)

    def _described(self, at: int) -> Subject:
        """A noun phrase that ends in no name, back to its determiner or to "Ann Lee of …"."""
        first = at
        while first > 0 and at - first < PHRASE and self._goes_back(first - 1):
            first -= 1
            run = self.runs[first]
            if run is not None and self.toks[first + 1].low in self.grammar.ties:
                return self.name(self.first_of(run, first), at, run, 0.8, "the name stands before the cue")
            opens = self.toks[first].low in self.grammar.determiners
            if opens and (first == 0 or self.toks[first - 1].low not in self.grammar.of):
                break
        return self.description(first, at)

    def _goes_back(self, at: int) -> bool:
        tok = self.toks[at]
        if not tok.is_word or self.is_verb(at) or self.is_day(at) or tok.low in self.grammar.adverbs:
            return False
        if tok.low in self.grammar.of:
            return True
        return tok.low not in self.grammar.conjunctions and tok.low not in self.grammar.prepositions
