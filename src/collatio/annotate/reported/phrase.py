"""Noun phrases whole, where a reader saw a piece of one."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.layout import Layout
from collatio.records.passage import Span
from collatio.text.words import items_of

#: No noun stands further behind its article.
_LONGEST = 5


def whole_phrase(span: Span, room: int, names: Sequence[Span], layout: Layout) -> Span:
    """The phrase that ``span`` is a piece of: "the renowned" of "the renowned harbour chief", up to ``room``.

    A name it meets is taken whole; what begins with an article goes on to the noun that can mean a party.
    """
    for name in names:
        if name.meets(span):
            span = Span(min(span.start, name.start), max(span.end, name.end))
    words = [item for item in items_of(layout.text, span.start, span.end) if item.is_word]
    if not words or words[0].text.lower() not in layout.language.grammar.determiners:
        return span
    known = layout.language.names
    parties = known.roles | known.titles | known.parties | known.bodies | known.outlets | known.several
    end = span.end
    for item in items_of(layout.text, span.end, max(span.end, room))[:_LONGEST]:
        low = item.text.lower()
        if not item.is_word or (words[-1].text.lower() in parties and low not in parties):
            break
        if low in layout.language.small_words:
            return span
        words.append(item)
        end = item.end if low in parties or item.text[:1].isupper() else end
    return Span(span.start, end)
