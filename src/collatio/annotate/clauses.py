"""A frame with its cues and their subjects: who is said to speak in it, in marks or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from collatio.annotate.cues import Cue, find_cues
from collatio.annotate.frames import Frame
from collatio.annotate.leads import is_lead
from collatio.annotate.leftward import Leftward
from collatio.annotate.phrases import INSERTION, Phrases, Subject
from collatio.annotate.rightward import Rightward
from collatio.lang.base import Language

#: A headline's speaker is named in no more words than this.
_HEADLINE_PARTY = 6
_SIGNS = frozenset("–—-:|")
#: The score of a name that may as well not be the one: too low to be taken.
_UNSURE = 0.45


class Clauses:
    """The clauses of saying in one frame."""

    def __init__(self, frame: Frame, language: Language) -> None:
        self.frame = frame
        self.language = language
        self.cues = find_cues(frame, language)
        self.left = Leftward(frame, language)
        self.right = Rightward(frame, language)
        self._subjects: dict[Cue, Subject | None] = {}

    def subject(self, cue: Cue) -> Subject | None:
        """Who speaks by ``cue``; a form without a subject of its own takes that of a cue beside it."""
        if cue not in self._subjects:
            self._subjects[cue] = self._find(cue)
        return self._subjects[cue]

    def named(self) -> Iterator[Subject]:
        """The subjects of the frame's finite cues that are names."""
        for cue in self.cues:
            subject = self.subject(cue) if not cue.bare and cue.kind == "verb" else None
            if subject is not None and subject.kind == "name":
                yield subject

    def _find(self, cue: Cue) -> Subject | None:
        verb = self._quoting(cue)
        if verb is not None:
            quoted = self._quoted(cue, verb)
            if quoted is not None:
                return quoted
        if cue.kind == "phrase":
            return self.right.after(cue.last + 1)
        if cue.kind == "noun":
            owner = self.left.owner(cue.first - 1)
            told = any(other.last < cue.first for other in self._beside(cue))
            unsure = owner is not None and told  # "Lee said that Carr’s claim that …": whose words follow?
            return replace(owner, score=_UNSURE) if owner is not None and unsure else owner
        if (
            cue.bare
            and cue.first > 0
            and self.frame.toks[cue.first - 1].low in self.language.grammar.infinitive
        ):
            governing = self.left.before(cue.first - 1)  # "went on to say"
            if governing is not None:
                return governing
        if cue.kind != "own-words" and not cue.bare:
            own = self._own(cue)
            if own is not None:
                return own
        return self._shared(cue) or self._about(cue)

    def _about(self, cue: Cue) -> Subject | None:
        """Whom the sentence is about, where no other noun or name may own the verb instead.

        "A sign saying" is the sign's, and "Lee asked whether Carr, … said" may be either's.
        """
        found = self.left.clause_subject(cue.first)
        if found is None or found.kind != "name":
            return found
        frame, grammar = self.frame, self.language.grammar
        between = range(found.last + 1, cue.first)
        if any(frame.toks[i].low in grammar.relatives | self.language.cues.that for i in between):
            return None
        if cue.bare:
            before = frame.toks[cue.first - 1]
            small = before.low in self.language.small_words or before.low in grammar.infinitive
            return found if small or not before.is_word else None
        return None if any(frame.runs[i] is not None for i in between) else found

    def _quoting(self, cue: Cue) -> int | None:
        """The place of "quoted" in "Reuters quoted him as saying"; the cue may be it."""
        cues, toks = self.language.cues, self.frame.toks
        if cue.kind == "verb" and not cue.bare and cue.word in cues.quoting:
            return cue.last
        if not cue.bare or cue.first == 0 or toks[cue.first - 1].low not in cues.quoted_as:
            return None
        for at in range(cue.first - 2, max(-1, cue.first - INSERTION), -1):
            if toks[at].low in cues.quoting and self.left.same_sentence(at, cue.first):
                return at
        return None

    def _quoted(self, cue: Cue, verb: int) -> Subject | None:
        """Whom another quotes; the one who quotes passes the words on and does not speak them."""
        toks, grammar = self.frame.toks, self.language.grammar
        first = verb
        while first > 0 and (
            toks[first - 1].low in grammar.auxiliaries or toks[first - 1].low in grammar.adverbs
        ):
            first -= 1
        if any(toks[i].low in grammar.passive for i in range(first, verb)):
            return self.left.before(first - 1)
        found = self.right.quoted(verb + 1, cue.first - 2 if cue.last != verb else None)
        if found is None:
            return None
        through = self.left.before(first - 1)
        return replace(found, through=through if through is not None and through.kind == "name" else None)

    def _own(self, cue: Cue) -> Subject | None:
        """The subject beside a finite verb: before it, or behind it where nothing stands before."""
        before = self.left.before(cue.first - 1)
        inverted = cue.word not in self.language.cues.hearers and self.left.opens_clause(cue.first)
        return self.right.after(cue.last + 1) if before is None and inverted else before

    def _shared(self, cue: Cue) -> Subject | None:
        """The subject of the nearest finite cue of the same sentence, the one before first."""
        for other in self._beside(cue):
            found = self._own(other)
            if found is not None:
                how = f"it shares the subject of “{other.word}” in the same sentence"
                return Subject(found.kind, found.first, found.last, found.runs, min(found.score, 0.75), how)
        return None

    def _beside(self, cue: Cue) -> Iterable[Cue]:
        same = [
            other
            for other in self.cues
            if other.kind == "verb" and not other.bare and self.left.same_sentence(other.first, cue.first)
        ]
        yield from (other for other in reversed(same) if other.last < cue.first)
        yield from (other for other in same if other.first > cue.last)


def headline_subject(frame: Frame, language: Language) -> Subject | None:
    """Whom a headline sets beside its words: "X: ‘…’", "‘…’ – X", "‘…’: X"."""
    toks, slots = frame.toks, frame.slots
    for at in range(len(toks) - 1, slots[-1], -1):
        inside = at == slots[-1] + 1 and toks[slots[-1]].text.rstrip("”’\"' ").endswith((":", ","))
        if toks[at].text in _SIGNS or inside:
            return _beside(frame, at if inside and toks[at].is_word else at + 1, len(toks), language)
    colon = next((i for i in reversed(range(slots[0])) if toks[i].text == ":"), None)
    if colon is None:
        return None
    sign = next((i for i in reversed(range(colon)) if toks[i].text in _SIGNS), -1)
    led = is_lead(" ".join(tok.text for tok in toks[: max(0, sign)]), language)  # "Exclusive: Lee: “…”"
    return _beside(frame, sign + 1 if led else 0, colon, language)


def _beside(frame: Frame, first: int, stop: int, language: Language) -> Subject | None:
    words = [i for i in range(first, stop) if frame.toks[i].is_word]
    if not words or len(words) > _HEADLINE_PARTY:
        return None
    run = frame.runs[words[-1]]
    phrases = Phrases(frame, language)
    if run is None:
        return phrases.description(words[0], words[-1])
    if not _is_alone(phrases, words, phrases.first_of(run, words[-1])):
        return None  # "Premier to the mayor of X: …": X may be who is spoken to
    why = "the headline sets the name beside the words"
    return Subject("name", words[0], words[-1], (run,), 0.7, why)


def _is_alone(phrases: Phrases, words: Sequence[int], name: int) -> bool:
    """Whether nothing but an office and what belongs to it stands before the name."""
    known = phrases.words.roles | phrases.words.titles | phrases.words.qualifiers
    before = [i for i in words if i < name]
    tied = not before or phrases.toks[before[-1]].low in known
    belongs = known | phrases.words.bodies | phrases.words.peoples
    return tied and all(
        phrases.toks[i].low in belongs or phrases.runs[i] is not None or phrases.toks[i].text.isupper()
        for i in before
    )
