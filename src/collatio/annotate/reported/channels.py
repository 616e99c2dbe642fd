"""On what occasion words were said: the letter, speech or post that their own clause names."""

from __future__ import annotations

from collatio.annotate.layout import Layout
from collatio.annotate.quotations import channel_of as channel_by_rule
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.papers import Paper, papers_in
from collatio.annotate.reported.parties import Parties
from collatio.annotate.reported.placed import Readings
from collatio.lang.occasions import occasions_of
from collatio.lang.speech import speech_words
from collatio.records.passage import Span
from collatio.text.words import Item, items_of, words_of

#: The occasion of words whose channel is named and is none of the known kinds.
_OTHER = "other"
#: The occasion of a labelled turn.
_INTERVIEW = "interview"
#: No letter's phrase is longer before the letter ("in a long and angry open letter").
_PHRASE = 8
#: So many characters behind a phrase its next word begins.
_LINK = 24
#: What stands right before a piece of an address: no word of the page's own.
_JOINED = frozenset("./@#_")


class Channels:
    """Reads the occasions of one article's drafts."""

    def __init__(self, readings: Readings, parties: Parties) -> None:
        self.layout: Layout = readings.layout
        self.readings = readings
        self.parties = parties
        self.known = occasions_of(self.layout.language.code)

    def of(self, draft: Draft) -> str | None:
        """The letter, interview or post that the words come from, where the sentence says it."""
        other = None
        for span in self.spans(draft):
            whole = self._whole(span)
            found = self._thing(whole)
            if found:
                return found
            head = self._head(whole)
            if head and head[-1] not in self.layout.language.cues.nouns:
                other = _OTHER  # "in clear reference to the leak" is no occasion
        told = self._told(draft)
        if told is not None or other or draft.turn:
            return told or other or _INTERVIEW
        rule = self.parties.rule_of(draft)
        by_rule = channel_by_rule(rule, self.layout.language, draft.pieces) if rule is not None else None
        return by_rule or self._made(draft) or self._sent(draft)

    def spans(self, draft: Draft) -> tuple[Span, ...]:
        """The phrases for occasions that a reader saw, without what the words or another clause speak of."""
        return tuple(span for span in draft.spans("channel") if self._is_own(span, draft))

    def _thing(self, span: Span) -> str | None:
        """The kind of occasion that a phrase names: by its noun, or else by any word of its own before it.

        "A broadcast interview" is an interview, "an appearance on Radio Nine" is one too.
        """
        head = self._head(span)
        behind = items_of(self.layout.text, span.end, min(len(self.layout.text), span.end + _LINK))[:1]
        lows = self._common(span)
        if head and head[-1] in self.known.airing:
            on = [*lows[lows.index(head[-1]) + 1 :], *(item.text.lower() for item in behind)][:1]
            return _INTERVIEW if on and on[0] in self.known.airs else None
        if head and head[-1] in lows and head[-1] in self.known.things:
            return self.known.things[head[-1]]
        small = self.layout.language.small_words
        return next(
            (self.known.things[low] for low in lows if low in self.known.things and low not in small), None
        )

    def _whole(self, span: Span) -> Span:
        """A phrase with its noun where a reader saw only what stands before: "a joint press (conference)"."""
        items = items_of(self.layout.text, span.end, min(len(self.layout.text), span.end + _LINK))[:1]
        if not items or not items[0].text.islower() or items[0].start - span.end > 1:
            return span
        low = items[0].text
        goes_on = low in self.known.things or low in self.known.airing
        return Span(span.start, items[0].end) if goes_on else span

    def _common(self, span: Span) -> list[str]:
        """The words of a phrase that are no part of a name: not the "Post" of "in the Harbour Post"."""
        return [
            word.text.lower()
            for word in words_of(self.layout.text, span.start, span.end)
            if not self._is_named(Span(word.start, word.end))
        ]

    def _is_named(self, word: Span) -> bool:
        """Whether a word with a capital is a paper's name ("the Post"), or part of a longer one."""
        sentence = self.readings.at(word.start)
        written = self.layout.text[word.start : word.end]
        if sentence is None or not written[:1].isupper() or sentence.span.start == word.start:
            return False
        if any(name.span.covers(word) and name.span != word for name in sentence.names):
            return True
        return written.lower() in self.layout.language.names.mastheads

    def _told(self, draft: Draft) -> str | None:
        """The occasion that the cue, the hearers or what speaks tell by themselves."""
        cue = self._lows(draft.cue) if draft.cue is not None else []
        heard = [low for span in draft.spans("addressee") for low in self._lows(span)]
        told = [self.known.verbs[low] for low in cue if low in self.known.verbs]
        asks = any(low in speech_words(self.layout.language.code).asking for low in cue)
        told += [self.known.hearers[low] for low in heard if low in self.known.hearers and not asks]
        told += [self.known.things[low] for low in self._paper(draft) if low in self.known.things]
        return told[0] if told else None

    def _sent(self, draft: Draft) -> str | None:
        """The letter that somebody writes to somebody: "Lee wrote to Carr that …"."""
        cue = draft.cue
        if cue is None or not any(span.start >= cue.end for span in draft.spans("addressee")):
            return None
        lows = self._lows(cue)
        return next((self.known.sent[low] for low in lows if low in self.known.sent), None)

    def _made(self, draft: Draft) -> str | None:
        """The paper that a sentence begins by, or that somebody ends "by saying" or writes "saying" this."""
        if draft.cue is None:
            return None
        for paper in papers_in(self.layout, self.readings.sentences[draft.sentence].span):
            if paper.noun.end > draft.cue.start or self._is_said(paper.noun, draft):
                continue
            if paper.fronted or self._is_made(paper, draft, draft.cue):
                return paper.kind
        return None

    def _is_made(self, paper: Paper, draft: Draft, cue: Span) -> bool:
        """Whether a draft's speaker writes or ends a paper, right before the cue that tells what is in it."""
        speakers, grammar = draft.spans("speaker"), self.layout.language.grammar
        if not speakers or speakers[0].end > paper.noun.start:
            return False
        lows = self._lows(Span(speakers[0].end, cue.start))
        if lows[-1] in grammar.agents:
            return lows[0] in self.known.making
        saying = any(low.endswith(grammar.participle_endings) for low in self._lows(cue))
        return saying and lows[0] in self.known.made | self.known.sent.keys()

    def _is_said(self, span: Span, draft: Draft) -> bool:
        return any(piece.covers(span) for piece in draft.pieces)

    def _paper(self, draft: Draft) -> list[str]:
        """What speaks, where it is no person: the head of the speaker's phrase ("the new act")."""
        head = next((self._head(span) for span in draft.spans("speaker")), [])
        return [low for span in draft.spans("speaker")[:1] for low in self._common(span) if low in head]

    def _head(self, span: Span) -> list[str]:
        """The noun of a phrase, before what it is of."""
        lows = self._lows(span)
        stops = self.layout.language.grammar.prepositions | self.layout.language.grammar.of
        cut = next((at for at, low in enumerate(lows) if low in stops), len(lows))
        return lows[max(0, cut - 1) : cut]

    def _is_own(self, span: Span, draft: Draft) -> bool:
        """Whether a phrase tells how words were said: it is neither in them nor another clause's subject.

        "Lee’s letter came after Carr said …": Carr wrote nothing.
        """
        if self._is_said(span, draft) or self.layout.text[max(0, span.start - 1) : span.start] in _JOINED:
            return False
        speakers = draft.spans("speaker") or self._subject(draft)
        if not speakers or any(one.meets(span) for one in speakers):
            return True
        sentence = self.readings.at(span.start)
        if draft.cue is None or sentence is None or span.end > min(speakers[0].start, draft.cue.start):
            return True
        return not self._is_subject(items_of(self.layout.text, sentence.span.start, span.end), span)

    def _subject(self, draft: Draft) -> tuple[Span, ...]:
        """Where the rules see the subject of a cue."""
        rule = self.parties.rule_of(draft)
        attribution = rule.attribution if rule is not None else None
        if attribution is None or attribution.subject is None:
            return ()
        toks, subject = attribution.frame.toks, attribution.subject
        return (Span(toks[subject.first].start, toks[subject.last].end),)

    def _is_subject(self, items: tuple[Item, ...], span: Span) -> bool:
        """Whether nothing but words of its own stand between a phrase and its clause's beginning."""
        grammar = self.layout.language.grammar
        inside = sum(item.start >= span.start for item in items)
        for at in range(len(items) - 1 - inside, max(-1, len(items) - 1 - inside - _PHRASE), -1):
            low = items[at].text.lower()
            if low in grammar.prepositions or low in self.known.making:
                return False
            if low in grammar.conjunctions or (not items[at].is_word and items[at].text != "-"):
                return not self._goes_on(items, at + 1)
        return len(items) - inside <= _PHRASE

    def _goes_on(self, items: tuple[Item, ...], at: int) -> bool:
        """Whether the word behind a comma is one more of a row before a noun: "in a short, angry letter"."""
        low = items[at].text.lower()
        grammar = self.layout.language.grammar
        return not (low in grammar.determiners | grammar.owners or items[at].text[:1].isupper())

    def _lows(self, span: Span) -> list[str]:
        return [word.text.lower() for word in words_of(self.layout.text, span.start, span.end)]
