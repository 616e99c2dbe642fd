"""Cruxes: sentences that do not hold together, told by clear signs of their build.

Machine translation and careless cutting leave sentences whose words are English and whose build is none:
a man stands where a man with an office stood, a noun is taken up by a pronoun that has no place.  A sign
must be rarer in sound prose than the damage it tells; what merely reads badly is no crux.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from collatio.annotate.layout import Layout
from collatio.annotate.names import NameRun
from collatio.lang.base import Language
from collatio.lang.occasions import occasions_of
from collatio.records.annotated import Quotation
from collatio.records.passage import Note, Span
from collatio.text.words import Item, items_of

#: No sentence that anyone can judge is longer, in words and signs.
_LONGEST = 120
#: A noun phrase before its pronoun ("the spokesman of the farmers he …") has no more words.
_PHRASE = 9
_LETTERS = re.compile(r"[A-Z]{2,8}$")
_SUBJECTS = frozenset({"he", "she", "they"})
_OBJECTS = frozenset({"him", "her", "them"})
_SAYS = frozenset({"said", "says", "told", "tells", "spoke", "speaks"})
_STRANDED = frozenset({"to", "of", "from"})
_DETERMINED = frozenset({"the", "a", "an"})


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence's words and signs; ``names`` are the names by the places where they begin.

    ``bodies`` are those that mostly name an organisation: a damaged sentence shows a name in a light that
    may deceive.
    """

    span: Span
    items: Sequence[Item]
    lows: Sequence[str]
    names: Mapping[int, NameRun]
    bodies: frozenset[str]


def find_cruxes(
    layout: Layout, names: Sequence[NameRun], quotations: Sequence[Quotation]
) -> tuple[Note, ...]:
    """The damaged sentences of an article, each with the sign that tells it, in the order of the text."""
    if layout.language.code != "en":
        return ()
    runs = {run.start: run for run in names}
    counted = Counter({run.name: 0 for run in names})
    counted.update(run.name for run in names if run.body)
    counted.subtract(run.name for run in names if not run.body)
    bodies = frozenset(name for name, more in counted.items() if more > 0)
    spoken = _self_addressed(quotations)
    made: list[Note] = []
    for block, sentences in zip(layout.blocks, layout.sentences, strict=True):
        if block.kind != "paragraph":
            continue
        for span in sentences:
            items = items_of(layout.text, span.start, span.end)
            if len(items) > _LONGEST:
                continue
            sentence = _Sentence(span, items, [item.text.lower() for item in items], runs, bodies)
            why = next(_signs(sentence, layout.language), None)
            why = why or next((said for at, said in spoken if span.start <= at < span.end), None)
            if why is not None:
                made.append(Note("crux", why, (layout.article.passage(span.start, span.end),)))
    return tuple(made)


def _signs(sentence: _Sentence, language: Language) -> Iterator[str]:
    for at, low in enumerate(sentence.lows):
        if sentence.items[at].text == "(":
            yield from _lost_office(sentence, at, language)
        elif low in _SUBJECTS and at > 1:
            yield from _doubled(sentence, at, language)
        elif low in _SAYS:
            yield from _said_to_a_paper(sentence, at, language)
        elif low == "not":
            yield from _turned_round(sentence, at, language)


def _lost_office(sentence: _Sentence, at: int, language: Language) -> Iterator[str]:
    """A body with its letters set beside a person as if it were one: "Harbour Guard (HG), Ann Lee, has"."""
    items, lows = sentence.items, sentence.lows
    if at + 6 >= len(items) or not _LETTERS.match(items[at + 1].text) or items[at + 2].text != ")":
        return
    person = sentence.names.get(items[at + 4].start) if items[at + 3].text == "," else None
    if person is None or " " not in person.name or person.name in sentence.bodies:
        return
    close = next((i for i in range(at + 4, len(items)) if items[i].start >= person.end), len(items))
    verb = lows[close + 1] if close + 1 < len(items) and items[close].text == "," else ""
    first = at
    while first > 0 and items[first - 1].is_word and items[first - 1].text[0].isupper():
        first -= 1
    first -= first > 0 and lows[first - 1] in _DETERMINED
    before = lows[first - 1] if first > 0 else ""
    body = " ".join(item.text for item in items[first:at])
    opens = before in language.cues.that or first == 0
    if verb in language.grammar.auxiliaries and opens and at - first > 1:
        yield f"“{body}” stands where the office of “{person.name}” is expected: words were lost here"


def _doubled(sentence: _Sentence, at: int, language: Language) -> Iterator[str]:
    """A noun phrase taken up by a pronoun that has no place: "the clerk of the farmers he received Lee"."""
    items, lows, grammar = sentence.items, sentence.lows, language.grammar
    first = max(0, at - _PHRASE)
    if first > 0 or lows[0] not in _DETERMINED or at + 2 >= len(items):
        return
    before = sentence.items[:at]
    held = (
        grammar.auxiliaries,
        grammar.relatives,
        grammar.conjunctions,
        language.cues.verbs,
        language.cues.that,
    )
    plain = all(
        item.is_word and not any(low in words for words in held)
        for item, low in zip(before, lows, strict=False)
    )
    if not plain or lows[at - 1] in language.small_words:
        return
    phrase = " ".join(item.text for item in before)
    if lows[at + 1] in _STRANDED | _OBJECTS:
        yield f"“{phrase}” is taken up by “{items[at].text}”, and “{items[at].text}” has no verb"
        return
    filled = sentence.names.get(items[at + 2].start) is not None or lows[at + 2] in _OBJECTS
    verb = lows[at + 1].endswith(("ed", "s")) and lows[at + 1] not in language.cues.verbs
    if filled and verb and lows[at + 1] not in grammar.auxiliaries:
        yield f"“{phrase}” is taken up by “{items[at].text}”: two subjects stand beside one verb"


def _turned_round(sentence: _Sentence, at: int, language: Language) -> Iterator[str]:
    """A verb behind its noun with "not" before its subject: "the house it insures not they write"."""
    lows = sentence.lows
    if at < 2 or at + 2 >= len(lows) or lows[at + 1] not in _SUBJECTS:
        return
    bare = lows[at - 1].endswith("s") and lows[at - 1] not in language.small_words
    if bare and lows[at - 2] in _SUBJECTS | {"it"} and sentence.items[at + 2].is_word:
        yield f"“{lows[at - 1]} not {lows[at + 1]}”: the words stand in no English order"


def _said_to_a_paper(sentence: _Sentence, at: int, language: Language) -> Iterator[str]:
    """Words said to what cannot hear: "said to the letter that …"."""
    lows = sentence.lows
    if at + 4 >= len(lows) or lows[at + 1] != "to" or lows[at + 2] not in _DETERMINED:
        return
    papers = {"letter", "report", "statement", "law", "book", "ruling"}
    kind = occasions_of(language.code).things.get(lows[at + 3])
    if kind in papers and lows[at + 4] in language.cues.that:
        yield f"a {lows[at + 3]} is spoken to as if it could hear"


def _self_addressed(quotations: Sequence[Quotation]) -> list[tuple[int, str]]:
    """Cues whose speaker is named as speaking to himself, the name standing there twice."""
    found: list[tuple[int, str]] = []
    for one in quotations:
        speaker, hearer = one.speaker, one.addressee
        if speaker is None or hearer is None or one.cue is None or speaker.entity is None:
            continue
        if speaker.entity != hearer.entity or speaker.passage is None or hearer.passage is None:
            continue
        apart = not speaker.passage.span.meets(hearer.passage.span)
        named = all(
            party.name and party.name.split()[-1] in party.passage.exact
            for party in (speaker, hearer)
            if party.passage
        )
        if apart and named:
            found.append((one.cue.start, f"“{speaker.name}” is named as speaking to himself or herself"))
    return found
