"""Who speaks in a passive clause: whoever stands behind "by", not the clause's subject."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.placed import Readings
from collatio.records.passage import Span
from collatio.text.words import items_of

#: So many names behind the cue are looked at.
_NEAR = 5
#: No phrase for whoever tells has more words.
_LONGEST = 8


def agent_of(draft: Draft, readings: Readings, names: Sequence[Span]) -> Span | None:
    """The one of ``names`` behind "by" right behind a passive cue, or after the words that it reports.

    "The report was dismissed as “idle talk” by Ann Lee": Lee.  A speaker that a reader saw stands.  Behind
    the cue somebody without a name may stand too.
    """
    if draft.cue is None or draft.spans("speaker"):
        return None
    layout = readings.layout
    lows = [item.text.lower() for item in items_of(layout.text, draft.cue.start, draft.cue.end)]
    if not any(low in layout.language.grammar.passive for low in lows[:-1]):
        return None
    end = readings.sentences[draft.sentence].span.end
    ends = {draft.cue.end, *(piece.end for piece in draft.pieces)}
    at = bisect_left(names, draft.cue.end, key=lambda name: name.start)
    for name in names[at : at + _NEAR]:
        behind = [one for one in sorted(ends) if one <= name.start <= end]
        for one in behind:
            between = [item.text.lower() for item in items_of(layout.text, one, name.start) if item.is_word]
            if len(between) == 1 and between[0] in layout.language.grammar.agents:
                return name
    return _described(draft, draft.cue, readings)


def _described(draft: Draft, cue: Span, readings: Readings) -> Span | None:
    """Whoever tells without a name: "they were told by the ferry company that …"."""
    ahead = [piece.start for piece in draft.pieces if piece.start >= cue.end]
    if not ahead:
        return None
    layout = readings.layout
    items = items_of(layout.text, cue.end, min(ahead))
    grammar = layout.language.grammar
    held = items[1 : 1 + _LONGEST]
    if not held or items[0].text.lower() not in grammar.agents or len(items) > 1 + _LONGEST:
        return None
    plain = all(item.is_word and item.text.lower() not in grammar.prepositions - grammar.of for item in held)
    return Span(held[0].start, held[-1].end) if plain else None
