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


def side_of(words: Sequence[Word], first: int, stop: int, told: TimeWords) -> Side | None:
    """What the nearest verb says: "before" of the past, "after" of the future; null where none is near.

    ``words`` are those of one sentence, the time stands at ``first:stop``; a verb before it counts sooner
    than one behind it.
    """
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
