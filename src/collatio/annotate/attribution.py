"""Which cue governs which stretch in marks: the one right behind it, else the nearest before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collatio.annotate.clauses import Clauses, headline_subject
from collatio.annotate.cues import Cue
from collatio.annotate.frames import Frame
from collatio.annotate.layout import Layout
from collatio.annotate.phrases import Subject

Side = Literal["behind", "before", "around", "headline"]
_CLOSING = "”’\"'»›」』 \u00a0\u202f"
#: A sentence with more stretches than this is no prose (and would take long to read).
MOST_SLOTS = 100
_LINKS = frozenset({",", "—", "–", "-", "…", "―"})
#: How many words may follow a cue clause that closes its sentence ("…, he said on Monday in Rome.").
_TRAILING = 10


@dataclass(frozen=True, slots=True)
class Attribution:
    """What ties a stretch to a speaker.

    ``side`` says where the cue stands as seen from the stretch; ``tight`` that only marks, commas or a
    colon part the two; ``goes_on`` that the stretch carries on with the quotation before it.
    """

    frame: Frame
    at: int
    cue: Cue | None
    subject: Subject | None
    side: Side
    tight: bool
    goes_on: bool = False


def attribute(clauses: Clauses, layout: Layout) -> dict[int, Attribution]:
    """The attribution of each stretch of the frame that has one, by its place among the tokens."""
    frame = clauses.frame
    found: dict[int, Attribution] = {}
    if len(frame.slots) > MOST_SLOTS:
        return found
    for at in frame.slots:
        one = _behind(clauses, at) or _before(clauses, at, found)
        if one is not None:
            found[at] = one
    for at in frame.slots:
        if at not in found:
            one = _around(clauses, at, found)
            if one is not None:
                found[at] = one
    if layout.blocks[frame.block].kind == "headline" and frame.slots:
        subject = headline_subject(frame, layout.language)
        for at in frame.slots:
            if subject is not None and at not in found:
                found[at] = Attribution(frame, at, None, subject, "headline", tight=False)
    return found


def _behind(clauses: Clauses, at: int) -> Attribution | None:
    """The clause right behind the stretch: "…,” said X", "…,” X said", "…,” according to X"."""
    frame, hearers = clauses.frame, clauses.language.cues.hearers
    next_slot = next((slot for slot in frame.slots if slot > at), len(frame.toks))
    speaking = (c for c in clauses.cues if not c.bare and c.kind != "own-words")
    cue = next((c for c in speaking if at < c.first < next_slot), None)
    if cue is None or frame.sentence[cue.first] != frame.sentence[at]:
        return None
    begin = at + 1
    while begin < cue.first and begin - at <= 2 and frame.toks[begin].text in _LINKS:
        begin += 1
    linked = begin > at + 1
    last = frame.toks[at].text.rstrip(_CLOSING)[-1:]
    if last != "," and frame.toks[begin - 1].text != "," and _leads_on(frame, cue, next_slot):
        return None
    paused = linked or last in ",?!…—–،؟-"
    if cue.kind == "phrase":
        return _made(frame, at, cue, clauses.subject(cue)) if cue.first <= begin + 1 else None
    subject = clauses.left.before(cue.first - 1)
    if subject is not None and subject.first <= begin:
        return (
            _made(frame, at, cue, subject)
            if paused or subject.kind not in {"description", "unread"}
            else None
        )
    if cue.first <= begin and cue.word not in hearers:
        subject = clauses.right.after(cue.last + 1)
        return _made(frame, at, cue, subject) if subject is not None or paused else None
    return None


def _leads_on(frame: Frame, cue: Cue, slot: int) -> bool:
    """Whether a cue's clause ends in a colon before the next stretch: it announces that one."""
    if slot >= len(frame.toks) or frame.toks[slot - 1].text not in {":", "："}:
        return False
    return not any(frame.toks[i].text in ".!?;" for i in range(cue.last + 1, slot - 1))


def _made(frame: Frame, at: int, cue: Cue, subject: Subject | None) -> Attribution:
    return Attribution(frame, at, cue, subject, "behind", tight=True)


def _before(clauses: Clauses, at: int, found: dict[int, Attribution]) -> Attribution | None:
    """The nearest cue before the stretch in the sentence it begins in."""
    frame, cues = clauses.frame, clauses.cues
    cue = next(
        (c for c in reversed(cues) if c.last < at and frame.sentence[c.first] == frame.opens_in[at]), None
    )
    if cue is None:
        return None
    sharing = [one for one in found.values() if one.cue == cue]
    if sharing:
        return Attribution(frame, at, cue, sharing[-1].subject, sharing[-1].side, tight=False, goes_on=True)
    between = frame.toks[cue.last + 1 : at]
    announced = bool(between) and between[-1].text in ",:،："
    that = any(tok.low in clauses.language.cues.that for tok in between)
    tight = cue.kind == "verb" and not that and (not between or announced)
    return Attribution(frame, at, cue, clauses.subject(cue), "before", tight=tight)


def _around(clauses: Clauses, at: int, found: dict[int, Attribution]) -> Attribution | None:
    """The cue that governs the whole sentence from behind: "The “first” of “many,” he said"."""
    frame, cues = clauses.frame, clauses.cues
    for later in frame.slots:
        one = found.get(later)
        if (
            later > at
            and one is not None
            and one.side == "behind"
            and frame.opens_in[later] == frame.sentence[at]
        ):
            return Attribution(frame, at, one.cue, one.subject, "around", tight=False)
    for cue in cues:
        if (
            cue.first < at
            or cue.bare
            or cue.kind == "own-words"
            or frame.sentence[cue.first] != frame.sentence[at]
            or _leads_on(frame, cue, next((slot for slot in frame.slots if slot > cue.last), len(frame.toks)))
        ):
            continue
        subject = clauses.subject(cue)
        if subject is None:
            continue
        clause, after = min(cue.first, subject.first), max(cue.last, subject.last) + 1
        rest = sum(frame.sentence[i] == frame.sentence[at] for i in range(after, len(frame.toks)))
        if clause > at and frame.toks[clause - 1].text == "," and rest <= _TRAILING:
            return Attribution(frame, at, cue, subject, "around", tight=False)
    return None
