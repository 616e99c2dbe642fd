"""Names cut to what is a name in them: no bracket torn from its partner, no verb behind, no noun before.

A reader sees names by the look of words and now and then takes one too many: "Vera Lund disembark",
"tycoon Vera Lund", "Vee) Lund".  What then is left and is a title, an article or a common noun alone names
nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from collatio.annotate.layout import Layout
from collatio.annotate.names import NameRun
from collatio.lang.base import Language
from collatio.records.passage import Span
from collatio.text.names import PARTICLES
from collatio.text.words import Item, words_of

#: Letters in capitals as short as these are a name ("WHO"), longer ones may be a word that shouts ("MORE").
_LETTERS = 3
#: So many characters beside a word are read for the words next to it.
_REACH = 40


def tidied(layout: Layout, names: Sequence[NameRun]) -> Iterator[NameRun]:
    """The names, each cut to its own words, without those that name nobody."""
    language = layout.language
    lasts = {run.name.split()[-1] for run in names if " " in run.name and not run.body and not run.in_place}
    for run in names:
        cut = _cut(layout, run)
        if cut is None or not (
            cut.name in lasts or cut.titled or not _is_common(cut, language) or _is_bearer(layout, cut)
        ):
            continue
        lone = cut.start != run.start and cut.body and cut.name in lasts
        yield replace(cut, body=False) if lone else cut


def _is_bearer(layout: Layout, run: NameRun) -> bool:
    """Whether a title without an article is the surname of who speaks: "King told the crew"."""
    names, low = layout.language.names, run.name.lower()
    if run.body or run.in_place or low not in names.titles | names.roles or run.name.isupper():
        return False
    behind = words_of(layout.text, run.end, min(len(layout.text), run.end + _REACH))[:2]
    lows = [word.text.lower() for word in behind]
    manner = layout.language.grammar.adverb_endings or ("\0",)
    at = 1 if len(lows) > 1 and lows[0].endswith(manner) else 0
    before = words_of(layout.text, max(0, run.start - _REACH), run.start)[-1:]
    plain = not before or before[0].text.lower() not in layout.language.grammar.determiners
    return plain and at < len(lows) and lows[at] in layout.language.cues.verbs


def _cut(layout: Layout, run: NameRun) -> NameRun | None:
    """A name without what does not belong to it; null where no name is left."""
    span = _unbracketed(layout.text, Span(run.start, run.end))
    words = list(words_of(layout.text, span.start, span.end))
    if not any(_is_written(word) for word in words):
        return run if span == Span(run.start, run.end) else None
    small = layout.language.small_words | layout.language.names.qualifiers
    person = not run.body and not run.in_place
    while words[-1].text.islower() and _may_go(words[-1], small, person=person):
        words.pop()
    while words[0].text.islower() and words[0].text not in PARTICLES:
        words.pop(0)
    start, end = words[0].start, words[-1].end
    if (start, end) == (run.start, run.end) or (
        span == Span(run.start, run.end) and not _is_less(words, run, layout)
    ):
        return run
    if run.body and words[-1].text.lower() in layout.language.names.peoples:
        return None  # "the Tarnian state (media)" is no body called "Tarnian"
    return replace(run, start=start, end=end, name=layout.text[start:end])


def _is_less(words: Sequence[Item], run: NameRun, layout: Layout) -> bool:
    """Whether whole words are gone, not only a sign that belongs to the name: "Lund Inc." keeps its stop."""
    return len(words) < len(words_of(layout.text, run.start, run.end))


def _may_go(word: Item, small: frozenset[str], *, person: bool) -> bool:
    """Whether a small last word is none of a name: any behind a person, "of" or "state" behind a body."""
    return word.text in small or (person and word.text not in PARTICLES)


def _is_written(word: Item) -> bool:
    """Whether a word is written as names are, with a capital anywhere: "eBay", "al-Masri"."""
    return not word.text.islower()


def _unbracketed(text: str, span: Span) -> Span:
    """A name without a bracket whose partner stands outside it, and what that bracket parts from it."""
    start, end = span.start, span.end
    written = text[start:end]
    close, opening = written.rfind(")"), written.find("(")
    if close >= 0 and "(" not in written[:close]:
        start += close + 1 if written[close + 1 :].strip() else 0
        end = span.start + close if start == span.start else end
    elif opening >= 0 and ")" not in written[opening:]:
        end = span.start + opening if written[:opening].strip() else end
        start += opening + 1 if end == span.end else 0
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _is_common(run: NameRun, language: Language) -> bool:
    """Whether one word is a title, an article or a common noun: "President", "The", "Various", "States"."""
    low = run.name.rstrip(".").lower()
    if " " in run.name or language.noun_capitals or (run.name.isupper() and len(low) <= _LETTERS):
        return False
    names = language.names
    if low in names.titles | names.roles | names.several | language.citing.photo or (low,) in language.leads:
        return True
    if low in language.small_words | language.grammar.determiners or (not run.body and low in names.parties):
        return True
    single = low.removesuffix("s")
    return single != low and low not in names.bodies and single in names.bodies | names.roles
