"""What pages say of the order in which things were said: "In conclusion", "he began by"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from collatio.collate.said.statements import Statement
from collatio.lang.order import order_words
from collatio.records.annotated import Annotated
from collatio.text.terms import words

End = Literal["first", "last"]
#: An expression of order opens a sentence, or stands after one word ("And in conclusion").
_LATEST = 1


def order_of(
    gathered: Mapping[str, Sequence[Statement]], pages: Mapping[str, Annotated]
) -> tuple[tuple[str, str], ...]:
    """Pairs of utterances of one occasion, the earlier first, where a page that has both tells it.

    Where pages contradict one another nobody knows.
    """
    told: set[tuple[str, str]] = set()
    for utterance, statements in gathered.items():
        for one in statements:
            end = _end(one, pages[one.article])
            if end is None:
                continue
            beside = [
                other
                for other, held in gathered.items()
                if other != utterance and any(s.article == one.article for s in held)
            ]
            told |= {(other, utterance) if end == "last" else (utterance, other) for other in beside}
    place = {utterance: at for at, utterance in enumerate(gathered)}
    return tuple(
        sorted(
            (pair for pair in told if pair[::-1] not in told),
            key=lambda pair: (place[pair[0]], place[pair[1]]),
        )
    )


def _end(one: Statement, page: Annotated) -> End | None:
    known = order_words(one.language)
    cue = one.quotation.cue
    if cue is not None and one.parts[0] == 0:
        said = {word.folded for word in words(page.article.text, cue.start, cue.end)}
        if said & known.ending:
            return "last"
        if said & known.beginning:
            return "first"
    start = one.content[0].start
    begins = max((s.start for s in page.sentences if s.start <= start), default=start)
    opening = tuple(word.folded for word in words(page.article.text, begins, one.content[-1].end))[:6]
    if any(_opens(opening, phrase) for phrase in known.last):
        return "last"
    return "first" if any(_opens(opening, phrase) for phrase in known.first) else None


def _opens(opening: Sequence[str], phrase: tuple[str, ...]) -> bool:
    return any(tuple(opening[at : at + len(phrase)]) == phrase for at in range(_LATEST + 1))
