"""What either of two names has alone, and whether that makes them two people's."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.text.naming.aligning import Alignment, Pairing
from collatio.text.naming.given import is_arabic, is_given
from collatio.text.naming.meeting import meet
from collatio.text.naming.parts import Part
from collatio.text.naming.reasons import Reason

#: What no agreement elsewhere makes good.
CLASH = 0.3
#: A part more on one side: a middle name tells little, what stands first or last more.
_MORE = {"middle": 0.98, "end": 0.93}


def gaps_of(
    found: Alignment, left: Sequence[Part], right: Sequence[Part], against: list[Reason], *, close: bool
) -> float:
    """What the parts without a counterpart take from the score; ``close``: neither may have one alone."""
    score = 1.0
    gaps = found.gaps
    first = found.pairings[0] if found.pairings else None
    if first is not None and _second_initial(first, left, right):
        against.append(Reason("clash", "another initial before it", text_of(left, first.left), ""))
        return CLASH
    if not any(here and there for here, there in gaps) and (close or _crossed(found, left, right)):
        here_alone, there_alone = left_over(gaps, left, right)
        if here_alone and there_alone:
            against.append(Reason("clash", "in no order the same names", here_alone, there_alone))
            return CLASH
    other_father = _other_father(found, left, right)
    if other_father is not None:
        against.append(other_father)
        return CLASH
    for number, (here, there) in enumerate(gaps):
        ends = number in (0, len(gaps) - 1)
        if here and there:
            note = "another name in the same place"
            against.append(Reason("clash", note, text_of(left, here), text_of(right, there)))
            score = min(score, CLASH)
        elif here or there:
            size = len(here) + len(there)
            score *= _MORE["end" if ends else "middle"] ** size
            kind = "missing"
            against.append(Reason(kind, "only in one of them", text_of(left, here), text_of(right, there)))
    return score


def _other_father(found: Alignment, left: Sequence[Part], right: Sequence[Part]) -> Reason | None:
    """What in two Arabic names cannot be one chain of a name, the father's, the grandfather's, the family's.

    A chain may be cut short, or leave fathers out before the family's name.  But where either name has a
    father whom the other has not, or the last name of one stands in the middle of the other, somebody else's
    father is named: Ali Hassan Mohammed, Ali Mohammed Karim.
    """
    if len(found.pairings) < 2 or not (_is_chain(left) and _is_chain(right)):
        return None
    here = [at for place, _ in found.gaps for at in place if is_given(left[at].plain)]
    there = [at for _, place in found.gaps for at in place if is_given(right[at].plain)]
    if here and there:
        note = "fathers in another order, or others"
        return Reason("clash", note, left[here[0]].text, right[there[0]].text)
    for pairing in found.pairings[1:]:
        ends = pairing.left.stop == len(left), pairing.right.stop == len(right)
        if pairing.left.start != pairing.right.start and ends in {(True, False), (False, True)}:
            at, beside = text_of(left, pairing.left), text_of(right, pairing.right)
            return Reason("clash", "a grandfather here, the father there", at, beside)
    return None


def _is_chain(parts: Sequence[Part]) -> bool:
    """Whether a name strings given names of Arabic custom together."""
    return sum(is_arabic(part.plain) for part in parts) > 1


def _second_initial(first: Pairing, left: Sequence[Part], right: Sequence[Part]) -> bool:
    """Whether a later initial meets the name that stands first on the other side: "S. Yu.", "Yuri"."""
    for parts, at, there in ((left, first.left, first.right), (right, first.right, first.left)):
        if at.start and not there.start and all(part.kind == "initial" for part in parts[: at.stop]):
            return True
    return False


def left_over(
    gaps: Sequence[tuple[range, range]], left: Sequence[Part], right: Sequence[Part]
) -> tuple[str, str]:
    """What either name has alone."""
    here = " ".join(text_of(left, place) for place, _ in gaps if place)
    return here, " ".join(text_of(right, place) for _, place in gaps if place)


def _crossed(found: Alignment, left: Sequence[Part], right: Sequence[Part]) -> bool:
    """Whether too few parts meet, or what is left over here stands elsewhere there."""
    here = [left[at] for one, _ in found.gaps for at in one]
    there = [right[at] for _, other in found.gaps for at in other]
    return len(found.pairings) < 2 or any(meet(one, other, "middle").score for one in here for other in there)


def couple(found: Alignment, left: Sequence[Part], right: Sequence[Part], against: list[Reason]) -> float:
    """The most that a man's and a woman's form of a family name may score beside initials alone."""
    hers = next((pairing for pairing in found.pairings if pairing.meeting.how == "feminine"), None)
    named = [(left[p.left.start], right[p.right.start]) for p in found.pairings if p is not hers]
    if hers is None or not named or any(part.kind != "initial" for pair in named for part in pair):
        return 1.0
    note = "a man's and a woman's family name, and no given name that is both's"
    against.append(Reason("clash", note, text_of(left, hers.left), text_of(right, hers.right)))
    return CLASH


def text_of(parts: Sequence[Part], at: range) -> str:
    """The words of some parts of a name."""
    return " ".join(parts[place].text for place in at)
