"""Whether two written names may be one person's: a score, a verdict, and the reasons for and against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from collatio.text.naming import east
from collatio.text.naming.aligning import Alignment, Pairing, align
from collatio.text.naming.gaps import CLASH, couple, gaps_of, left_over, text_of
from collatio.text.naming.given import is_given
from collatio.text.naming.meeting import How, Role
from collatio.text.naming.parts import Name, Part, parsed
from collatio.text.naming.reasons import NameMatch, Reason, Verdict

#: From this score on two names are taken for one; chosen on training pairs, see ``bench/names.py``.
SAME = 0.68
#: From this one on a slip of the pen may part them; chosen on names misspelt by rule, ``training/names.py``.
SLIP = 0.45
_OPEN = 0.4
#: The other way round, where nothing in the writing says that either order is meant.
_TURNED = 0.9
_TURNED_KNOWN = 0.99
_GENERATION_MISSING = 0.9
#: A misspelt given name more often is another name than a misspelt family name.
STRICT: dict[Role, float] = {"given": 1.6, "middle": 1.3, "family": 1.4}

_HOW: dict[How, str] = {
    "same": "the same letters",
    "spelling": "another spelling",
    "script": "another script's letters for the same sounds",
    "initial": "an initial",
    "short": "a short form",
    "national": "another language's form of the name",
    "dialect": "the family name in another dialect's spelling",
    "joined": "the same words, joined or parted",
    "feminine": "the family name as women bear it",
    "other": "",
}


@lru_cache(maxsize=65536)
def match_names(one: str, other: str) -> NameMatch:
    """``one`` beside ``other`` as names of people; the same whichever stands first."""
    if other < one:
        return _flipped(match_names(other, one))
    left, right = parsed(one), parsed(other)
    if not left.parts or not right.parts:
        return NameMatch(0.0, "open", (), (Reason("empty", "no name is left", one, other),))
    left, right = _by_systems(left, right)
    tries = [_weighed(left, right, turned=None)]
    tries += [_weighed(left, way, turned=how) for way, how in _turns(left, right)]
    return max(tries, key=lambda match: (match.score, match.verdict == "same", match.for_, match.against))


def _by_systems(left: Name, right: Name) -> tuple[Name, Name]:
    """Two names of China, marked where their family name is one in two systems: Leung, Liang."""
    ends = [name.parts[:: max(1, len(name.parts) - 1)] for name in (left, right)]
    shown = left.eastern and right.eastern
    if not shown or not any(_in_two_systems(one, other) for one in ends[0] for other in ends[1]):
        return left, right
    marked = [tuple(replace(part, two_systems=True) for part in name.parts) for name in (left, right)]
    return _with_parts(left, marked[0]), _with_parts(right, marked[1])


def _in_two_systems(one: Part, other: Part) -> bool:
    spelt = not one.han and not other.han and one.plain != other.plain
    return spelt and east.same_family(one.plain, other.plain)


def _flipped(match: NameMatch) -> NameMatch:
    """The match seen from the other name."""
    for_ = tuple(Reason(r.kind, r.note, r.other, r.one) for r in match.for_)
    against = tuple(Reason(r.kind, r.note, r.other, r.one) for r in match.against)
    return NameMatch(match.score, match.verdict, for_, against)


def _turns(left: Name, right: Name) -> list[tuple[Name, str]]:
    """The other orders that ``right`` may be meant in."""
    parts = right.parts
    if len(parts) < 2 or len(left.parts) < 2 or left.chained or right.chained:
        return []
    known = left.ordered or right.ordered or left.eastern or right.eastern
    if not known and (_all_given(left) or _all_given(right)):
        return []  # Ibrahim Khalil is not Khalil Ibrahim
    how = "known" if known else "guessed"
    ways = {parts[1:] + parts[:1], parts[-1:] + parts[:-1]} - {parts}
    ways = {way for way in ways if right.eastern or way[-1].kind != "initial"}  # no family is an initial
    return [(_with_parts(right, way), how) for way in sorted(ways, key=lambda way: [p.text for p in way])]


def _all_given(name: Name) -> bool:
    return all(is_given(part.plain) for part in name.parts)


def _with_parts(name: Name, parts: tuple[Part, ...]) -> Name:
    return Name(parts, name.honorifics, name.generation, name.ordered, name.eastern, name.chained)


def _weighed(left: Name, right: Name, turned: str | None) -> NameMatch:
    """The match in this order of parts."""
    found = align(left.parts, right.parts)
    for_: list[Reason] = []
    against: list[Reason] = []
    score = 1.0
    for pairing in found.pairings:
        score *= pairing.meeting.score ** (1 if pairing.meeting.how == "joined" else STRICT[pairing.role])
        for_.append(_reason(pairing, left.parts, right.parts))
    if turned is not None:
        score *= _TURNED_KNOWN if turned == "known" else _TURNED
        for_.append(Reason("order", "the family name stands first in one of them", "", ""))
    # Names of two syllables and a family's share one of three easily: Kim Jong-un and Kim Yo-jong.
    close = turned is not None or left.eastern or right.eastern
    score *= gaps_of(found, left.parts, right.parts, against, close=close)
    score *= _generations(left, right, against)
    near = score >= SAME
    score = min(score, couple(found, left.parts, right.parts, against))
    score = min(score, _bare(found, left, right, against))
    note = "a title is no part of the name"
    for_ += [Reason("honorific", note, word, "") for word in left.honorifics]
    for_ += [Reason("honorific", note, "", word) for word in right.honorifics]
    score = round(score, 2)
    return NameMatch(score, _verdict(score, against, near=near), tuple(for_), tuple(against))


def _verdict(score: float, against: Sequence[Reason], *, near: bool) -> Verdict:
    kinds = {reason.kind for reason in against}
    if "clash" in kinds or "suffix" in kinds:
        return "different"
    if kinds & {"bare", "surname"}:
        return "open" if near else "different"
    return "same" if score >= SAME else "different"


def _reason(pairing: Pairing, left: Sequence[Part], right: Sequence[Part]) -> Reason:
    how = pairing.meeting.how
    note = _HOW[how] if pairing.meeting.score >= 0.8 or how == "same" else "letters that differ"
    return Reason(how, note, text_of(left, pairing.left), text_of(right, pairing.right))


def _generations(left: Name, right: Name, against: list[Reason]) -> float:
    one, other = left.generation, right.generation
    if one == other:
        return 1.0
    if one and other:
        against.append(Reason("suffix", "the one and the other of a family", one, other))
        return CLASH
    against.append(Reason("generation", "only one says which of a family is meant", one or "", other or ""))
    return _GENERATION_MISSING


def _alone(found: Alignment, left: Name, right: Name) -> Reason:
    """Which part of the longer name stands alone in the other."""
    longer, at = (left, 0) if len(left.parts) > len(right.parts) else (right, 1)
    met = [(p.left, p.right)[at] for p in found.pairings]
    if any(place.stop == len(longer.parts) or (longer.eastern and not place.start) for place in met):
        return Reason("surname", "a family name alone", "", "")
    return Reason("bare", "a part of the name alone", "", "")


def _bare(found: Alignment, left: Name, right: Name, against: list[Reason]) -> float:
    """The most that a match may score whose names hardly meet: a family name alone says little."""
    sizes = len(left.parts), len(right.parts)
    if not found.pairings:
        return CLASH
    told = sum(min(len(p.left), len(p.right)) for p in found.pairings if p.meeting.how != "initial")
    full = all(len(p.left) == len(p.right) == 1 for p in found.pairings)
    if sizes == (1, 1):
        against.append(Reason("bare", "one name alone on either side", "", ""))
        return 1.0
    if (len(found.pairings) > 1 and told) or not full:
        return 1.0
    if min(sizes) == 1 or (len(found.pairings) > 1 and not told):
        against.append(_alone(found, left, right))
        return _OPEN
    against.append(Reason("clash", "only one part meets", *left_over(found.gaps, left.parts, right.parts)))
    return CLASH
