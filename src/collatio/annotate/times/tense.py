"""Whether the clause around a time tells what was or what is to come."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.annotate.times.lexing import Word
from collatio.annotate.times.meaning import Side
from collatio.lang.timewords import TimeWords

#: A verb further off than this says nothing of the time.
REACH = 14
#: A word that opens another clause makes a verb behind it this much further off.
_CUT = 6
#: Past forms by their ending are longer than this ("need").
_SHORT = 4
#: What leads up to a time has so many words and signs at most; what is planned is named so soon behind it.
_LEADING, _NOUN = 5, 3
#: Behind these another clause or phrase begins.
_STOPS = frozenset(",;:()–—-")


def side_of(
    words: Sequence[Word], first: int, stop: int, told: TimeWords, *, owns: bool = False
) -> Side | None:
    """What the nearest words say: "before" of the past, "after" of the future; null where none is near.

    ``words`` are those of one sentence, the time stands at ``first:stop``; a verb before it counts sooner
    than one behind it.  ``owns`` is set for "Friday's": of what is planned for a day ("Friday's
    election") only the verb that it is the subject of tells whether it has been.
    """
    if _led_to(words, first, told):
        return "after"
    side = _by_verb(words, first, stop, told)
    if side != "before" or not owns or not _planned(words, stop, told) or _follows(words, first):
        return side
    end = next((at for at in range(stop, len(words)) if words[at].low in _STOPS | told.cuts), len(words))
    return _by_verb(words[stop:end], 0, 0, told)


def _led_to(words: Sequence[Word], first: int, told: TimeWords) -> bool:
    """Whether the words before the time lead up to it: "ahead of Friday's vote"."""
    before = " ".join(word.low for word in words[max(0, first - _LEADING) : first]).replace(" - ", "-")
    return any(f" {before} ".endswith(f" {lead} ") for lead in told.leading)


def _planned(words: Sequence[Word], stop: int, told: TimeWords) -> bool:
    return any(word.low in told.planned for word in words[stop : stop + _NOUN])


def _follows(words: Sequence[Word], first: int) -> bool:
    """Whether what happens comes after the time: "after Friday's vote"."""
    return first > 0 and words[first - 1].kind in ("R", "f", "F")


def _by_verb(words: Sequence[Word], first: int, stop: int, told: TimeWords) -> Side | None:
    best: tuple[int, Side] | None = None
    for step, places in ((1, range(first - 1, -1, -1)), (2, range(stop, len(words)))):
        far = 0
        for at in places:
            far += step
            if far > REACH:
                break
            word = words[at]
            if word.low in told.cuts:
                far += _CUT
            side = _tense(word, told)
            if side is None or (side == "before" and at > 0 and words[at - 1].low in told.infinitives):
                continue
            if best is None or far < best[0]:
                best = (far, side)
            break
    return best[1] if best else None


def _tense(word: Word, told: TimeWords) -> Side | None:
    if word.low in told.ahead or word.low.endswith(told.ahead_endings):
        return "after"
    if word.low in told.behind:
        return "before"
    if word.kind == "_" and len(word.low) > _SHORT and word.low.endswith(told.endings):
        return "before"
    return None
