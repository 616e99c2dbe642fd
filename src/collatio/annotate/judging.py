"""Which stretches in marks are quotations, and why the others are not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from collatio.annotate.attribution import Attribution
from collatio.annotate.frames import Frame
from collatio.annotate.layout import Layout
from collatio.annotate.marks import Stretch
from collatio.lang.base import Language
from collatio.records.article import BlockKind
from collatio.text.words import Item, words_of

_FINAL = re.compile(r"[.!?…,;:。！？؟۔—–-]\W*$")
#: Without a speaker, so few words in marks are taken for a term; more for what somebody said.
_TERM_WORDS = 5
_NICKNAME_WORDS = 3
#: How far before a stretch inside a quotation its cue is looked for, in characters.
_NESTED_REACH = 60
_TITLE_WORDS = 8
_COLONS = frozenset({":", "："})
_NOT_OWN: Mapping[BlockKind, str] = {
    "link": "it stands in a link to another page",
    "boilerplate": "it stands in the page's furniture, not in the article",
    "byline": "it stands in the line that names the author",
    "dateline": "it stands in the line that names place and day",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a stretch is kept as a quotation, why, and how surely.

    ``distance`` says that the page itself sets the words off: they may still be somebody's.
    """

    state: Literal["kept", "refused"]
    why: str
    score: float = 0.0
    distance: bool = False


def judge_outside(stretch: Stretch, layout: Layout) -> Verdict | None:
    """The verdict on a stretch that needs no look at its sentence; null where the sentence must tell."""
    if stretch.lone is not None:
        return Verdict("refused", stretch.lone)
    kind = layout.article.blocks[stretch.block].kind
    if kind in _NOT_OWN:
        return Verdict("refused", _NOT_OWN[kind])
    inner = layout.text[stretch.inner.start : stretch.inner.end]
    if not inner:
        return Verdict("refused", "nothing stands between the marks")
    if not any(character.isalpha() for character in inner):
        return Verdict("refused", "no words stand between the marks")
    return None


def judge(
    stretch: Stretch, frame: Frame, at: int, attribution: Attribution | None, layout: Layout
) -> Verdict:
    """The verdict on an outermost stretch of the article's own words."""
    look = _Look(stretch, frame, at, layout)
    refusal = _as_name(look, attribution)
    if refusal is not None:
        return Verdict("refused", refusal)
    if attribution is not None:
        return _attributed(attribution)
    return _unattributed(look)


def judge_nested(stretch: Stretch, outer: Stretch, layout: Layout) -> Verdict:
    """The verdict on a stretch inside a quotation: kept where that quotation itself says who spoke."""
    before = words_of(layout.text, max(outer.inner.start, stretch.start - _NESTED_REACH), stretch.start)
    language = layout.language
    last = before[-1].text.lower() if before else ""
    if last in language.cues.that and len(before) > 1:
        last = before[-2].text.lower()
    ahead = layout.text[max(outer.inner.start, stretch.start - 3) : stretch.start].rstrip()
    announced = ahead[-1:] in _COLONS
    if announced or (last in language.cues.verbs and last not in language.marks.naming):
        return Verdict("kept", "the quotation around it quotes these words in turn", 0.7)
    return Verdict("refused", "a name, a title or a term in marks inside a quotation")


@dataclass(frozen=True, slots=True)
class _Look:
    stretch: Stretch
    frame: Frame
    at: int
    layout: Layout

    @property
    def language(self) -> Language:
        return self.layout.language

    @property
    def inner(self) -> str:
        return self.layout.text[self.stretch.inner.start : self.stretch.inner.end]

    @property
    def words(self) -> tuple[Item, ...]:
        return words_of(self.layout.text, self.stretch.inner.start, self.stretch.inner.end)

    @property
    def count(self) -> int:
        """How many words stand in the marks; where no spaces part them, two characters count as one."""
        if self.language.spaced:
            return len(self.words)
        return sum(character.isalpha() for character in self.inner) // 2

    @property
    def kind(self) -> str:
        return self.layout.blocks[self.frame.block].kind

    def word(self, step: int) -> str:
        """The word so many tokens from the stretch, in lower case; empty for a sign or the end."""
        at = self.at + step
        fits = 0 <= at < len(self.frame.toks) and self.frame.toks[at].is_word
        return self.frame.toks[at].low if fits else ""

    def sign(self, step: int) -> str:
        at = self.at + step
        fits = 0 <= at < len(self.frame.toks) and not self.frame.toks[at].is_word
        return self.frame.toks[at].text if fits else ""

    @property
    def alone(self) -> bool:
        """Whether its sentence holds no words of the outlet's own."""
        frame = self.frame
        return not any(
            tok.is_word and frame.sentence[i] in {frame.sentence[self.at], frame.opens_in[self.at]}
            for i, tok in enumerate(frame.toks)
        )

    @property
    def capitals(self) -> bool:
        """Whether all its telling words have a capital, as names and titles do."""
        if not self.language.capitals or self.language.noun_capitals or self.in_title_case:
            return False
        telling = [w.text for w in self.words if w.text.lower() not in self.language.small_words]
        return bool(telling) and all(not word[0].islower() for word in telling)

    @property
    def in_title_case(self) -> bool:
        """Whether the line around it writes most words with a capital, as headlines may."""
        own = [tok.text for tok in self.frame.toks if tok.is_word and len(tok.text) > 3]
        return self.kind == "headline" and sum(word[0].isupper() for word in own) * 2 > len(own)


def _as_name(look: _Look, attribution: Attribution | None) -> str | None:
    """Why the stretch is a name, a title or a term; null where it may be a quotation."""
    count = look.count
    marks = look.language.marks
    tight = attribution is not None and attribution.tight
    before, further = look.word(-1), look.word(-2)
    if before in marks.set_off:
        return f"a term the outlet sets off (“{before}”)"
    if count <= _NICKNAME_WORDS and _inside_name(look):
        return "a nickname inside a name"
    named = before in marks.naming or (before in look.language.small_words and further in marks.naming)
    passive = named and further in look.language.grammar.passive and count <= _TERM_WORDS
    if passive or (named and look.capitals and count <= _TITLE_WORDS):
        return "a name or a title: the words before it give something its name"
    if look.capitals and count <= _TITLE_WORDS and (before in marks.works or look.word(1) in marks.works):
        return "the title of a work or the name of an undertaking"
    own_words = (
        attribution is not None and attribution.cue is not None and attribution.cue.kind == "own-words"
    )
    if before in marks.terms and not tight and not own_words and count <= _TERM_WORDS:
        return "a word spoken of as a word"
    if count <= _NICKNAME_WORDS and _explained(look):
        return "a name or a term that the outlet explains right behind it"
    if (
        look.capitals
        and count <= _TITLE_WORDS
        and not tight
        and not look.alone
        and not _FINAL.search(look.inner)
    ):
        return "a name or a title in marks"
    return None


def _inside_name(look: _Look) -> bool:
    """Whether words with capitals stand right before and behind it: Omar “the Fox” Haddad."""
    before, behind = look.word(-1), look.word(1)
    small = look.language.small_words
    if not look.language.capitals or not before or not behind or before in small or behind in small:
        return False
    toks = look.frame.toks
    return toks[look.at - 1].text[0].isupper() and toks[look.at + 1].text[0].isupper()


def _explained(look: _Look) -> bool:
    """Whether a gloss follows: the “ring of fire” – a chain of …"""
    gloss = look.sign(1) in {"–", "—", ","} and look.word(2) in look.language.grammar.determiners
    return look.word(-1) in look.language.grammar.determiners and gloss


def _attributed(attribution: Attribution) -> Verdict:
    if attribution.side == "headline":
        return Verdict("kept", "the headline sets a speaker beside the words", 0.7)
    if attribution.cue is None:
        return Verdict("kept", "it carries on with the quotation before it", 0.85)
    word = attribution.cue.word
    if attribution.goes_on:
        return Verdict("kept", f"“{word}” governs it together with the words quoted before it", 0.85)
    if attribution.side == "around":
        return Verdict("kept", f"“{word}” governs the sentence it stands in", 0.75)
    where = "right behind it" if attribution.side == "behind" else "before it"
    return Verdict("kept", f"“{word}” stands {where}", 0.95 if attribution.tight else 0.8)


def _unread(look: _Look, count: int) -> Verdict:
    """The verdict where the language's verbs of saying are not known: by the number of words alone."""
    unknown = f"the verbs of saying of {look.language.name} are not known"
    if count >= _NICKNAME_WORDS:
        return Verdict("kept", f"so many words in marks are taken for somebody's; {unknown}", 0.5)
    return Verdict("refused", f"too few words in marks to tell them from a term; {unknown}")


def _unattributed(look: _Look) -> Verdict:
    count = look.count
    if look.alone and count >= 3 and _FINAL.search(look.inner):
        return Verdict("kept", "whole sentences in marks; their speaker is not named beside them", 0.7)
    if look.kind == "headline" and count >= 2:
        return Verdict("kept", "a headline's words in marks; it names no speaker", 0.6)
    if look.kind == "caption":
        return Verdict("refused", "a caption without a speaker beside the words")
    if not look.language.reads_cues:
        return _unread(look, count)
    small = any(word.text.lower() in look.language.small_words for word in look.words)
    if count > _TERM_WORDS and (small or not look.language.spaced):
        return Verdict("kept", "so many words in marks are somebody's; the sentence does not say whose", 0.55)
    why = "a word or a phrase in marks with no one beside it who says it (scare quotes)"
    return Verdict("refused", why, distance=True)
