"""To whom a letter goes: its sentence says it, or it was said before and holds for its other words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.placed import Readings
from collatio.annotate.speakers import ACCEPTED
from collatio.records.annotated import Candidate, Party, Quotation
from collatio.records.passage import Span
from collatio.text.words import items_of

#: What is sent to somebody, and said once to whom.
_SENT = frozenset({"letter", "message"})
#: How surely further words of a letter are to the one it was said to go to.
_SAME_LETTER = 0.7
#: "Letter" stands no further from the front of its sentence, and "to" no further behind it.
_FRONT, _BEHIND = 6, 3


def with_letters(quotations: Iterable[Quotation]) -> Iterator[Quotation]:
    """The quotations in the order of the text, words of a letter with the addressee named before.

    A letter by somebody else is another letter; one to somebody else, too: who is said to speak to two
    may have written to either.
    """
    quotations = tuple(quotations)
    heard: dict[str, set[str]] = {}
    for one in quotations:
        if (
            one.speaker is not None
            and one.speaker.entity
            and one.addressee is not None
            and one.addressee.entity
        ):
            heard.setdefault(one.speaker.entity, set()).add(one.addressee.entity)
    known: dict[tuple[str, str], Party] = {}
    for one in quotations:
        writer = one.speaker.entity if one.speaker is not None else None
        if one.channel not in _SENT or writer is None or len(heard.get(writer, ())) > 1:
            yield one
            continue
        key = (one.channel, writer)
        if one.addressee is not None:
            known[key] = one.addressee
            yield one
        else:
            yield replace(one, addressee=_meant(known[key], one.channel)) if key in known else one


def _meant(named: Party, channel: str) -> Party | None:
    """The addressee named before as this one's, whose words name nobody."""
    score = round(min(_SAME_LETTER, named.score), 2)
    if named.entity is None or score < ACCEPTED:
        return None
    why = f"not named here: the {channel} was said before to go to “{named.name}”"
    return Party(named.entity, named.name, None, score, why, (Candidate(named.entity, score),))


def sent_to(draft: Draft, readings: Readings) -> Span | None:
    """Whom the letter in which a sentence says something goes to: "In a letter to Carr, Lee said …"."""
    if draft.cue is None:
        return None
    language, sentence = readings.layout.language, readings.sentences[draft.sentence].span
    items = items_of(readings.layout.text, sentence.start, max(sentence.start, draft.cue.start))
    lows = [item.text.lower() for item in items]
    if not lows or lows[0] not in language.channel_links:
        return None
    sent = next((at for at, low in enumerate(lows[:_FRONT]) if language.channels.get(low) in _SENT), -1)
    to = next((at for at in range(sent + 1, len(lows)) if lows[at] in language.cues.to), -1)
    end = next((at for at in range(max(0, to), len(items)) if items[at].text == ","), -1)
    if sent < 0 or not 0 < to - sent < _BEHIND or end - 1 <= to:
        return None
    return Span(items[to + 1].start, items[end - 1].end)
