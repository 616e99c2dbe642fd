"""How a language speaks of times, as data: words put into classes, and patterns over those classes.

Each word or phrase has the class of one letter and a value; a pattern is a regular expression over the
classes of words that follow one another, named by the rule that reads it (``collatio.annotate.times.rules``).

=====  ==========================================================================================
``N``  a number; ``x`` some number ("several"); ``a`` "a"; ``O`` an ordinal
``U``  a unit: D, W, M, Q, S (season), Y, E (decade), C (century), H (half a year), Th, Tm, Ts; ``u`` several
``W``  a weekday, 1 to 7; ``K`` a weekend; ``m`` a month, 1 to 12; ``P`` a part of the day
``S``  a season, ``L`` one that needs no other word beside it
``T``  a day with a word of its own: days from the page's, and its part ("-1", "0NI")
``Z``  a holiday by its rule; ``Q`` a quarter or half; ``J`` a decade ("1990s"); ``C`` a time of day
``D``  a day with its year, ``d`` without; ``M`` a month with its year; ``Y`` a year
``l``  last; ``n`` next ("near": the nearest one); ``h`` this; ``f`` the following; ``p`` the previous
``s``  the same; ``g`` ago; ``v`` from now; ``t`` (in two weeks') time; ``r`` later; ``e`` earlier
``R``  after; ``B`` before; ``b`` early, late, mid; ``A`` about ("limit": at most)
``E``  every; ``k`` how often ("twice"); ``w`` a set in one word ("weekly"); ``V`` PAST_REF, its like
``z``  a zone of time behind it ("AEST"), by its hours from UTC
``o``  of; ``i`` in, on, at; ``H`` the; ``F`` from, since; ``G`` to, until; ``c`` and; ``y`` old
=====  ==========================================================================================

Signs stand for themselves, ``_`` for any other word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: What is read where a language has no words of time yet: dates, weekdays, and years behind a preposition.
DATES = (
    ("moment", r"[DdW]"),
    ("fixed", r"M"),
    ("fixed", r"(?<=[io])Y"),
)
#: The same where its prepositions are not known either.
DATES_ONLY = (*DATES[:2], ("fixed", r"[MY]"))

_N = r"(?:A{0,3}H?[Nxa])"
_CLOCK = r"(?:A{0,3}C)"
#: Patterns that serve the languages whose words of time are only few yet.
BASIC = (
    ("none", r"H?N-?[Uu]-?y"),
    ("set", r"EH?[UuWP]"),
    ("ago", rf"g{_N}[Uu]|{_N}[Uu]g"),
    ("later", rf"{_N}[Uu][re]"),
    ("moment", rf"(?:{_CLOCK},?i?)?b?(?:D|d|H?[ln]W|W[ln]?|T)(?:i?H?P)?(?:,?i?{_CLOCK})?"),
    ("moment", r"[lnh]P"),
    ("month", r"(?<=[iFGo])m|[lnh]m|m[ln]"),
    ("unit", r"H?[lnh]U|H?U[ln]"),
    ("fixed", r"M"),
    ("fixed", r"(?<=[iFGo])Y"),
    ("vague", r"V"),
    ("length", rf"{_N}[Uu]"),
)

_NONE: Mapping[str, tuple[str, str]] = {}


@dataclass(frozen=True, slots=True)
class TimeWords:
    """A language's words of time, all in lower case.

    ``words`` map words and phrases to class and value, ``patterns`` are rules with their patterns, tried in
    order; ``ahead`` are words of a clause that tells what is to come (``ahead_endings`` their endings),
    ``behind`` of one that tells what was, ``endings`` the endings of past forms, but not behind
    ``infinitives`` ("be"); ``cuts`` part a clause from the next.  ``leading`` are phrases before a time that
    is still to come ("ahead of"), ``planned`` words for what is set for a day before it comes ("election").
    """

    words: Mapping[str, tuple[str, str]] = field(default_factory=lambda: _NONE)
    patterns: tuple[tuple[str, str], ...] = ()
    ahead: frozenset[str] = frozenset()
    ahead_endings: tuple[str, ...] = ()
    behind: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    infinitives: frozenset[str] = frozenset()
    cuts: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    planned: frozenset[str] = frozenset()


def classed(lines: str) -> dict[str, tuple[str, str]]:
    """Words written as lines of "class value: words, phrases", as :class:`TimeWords` holds them."""
    found: dict[str, tuple[str, str]] = {}
    for line in lines.strip().splitlines():
        head, _, told = line.strip().partition(": ")
        kind, _, value = head.strip().partition(" ")
        for word in told.split(","):
            found[" ".join(word.split())] = (kind, value.strip())
    return found


def listed(lines: str) -> frozenset[str]:
    """Phrases parted by commas and ends of lines."""
    return frozenset(
        " ".join(one.split()) for line in lines.splitlines() for one in line.split(",") if one.strip()
    )
