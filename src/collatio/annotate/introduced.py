"""Whether a full name introduces whoever a bare surname meant so far, or another bearer of that surname.

News introduces people by their full names and calls them by their surnames from there on. "President Lund
said" all the way down and "Vera Lund" once near the end are therefore two people, unless what is told of
both agrees.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from collatio.annotate.layout import Layout
from collatio.annotate.names import NameRun
from collatio.text.names import generation, name_parts
from collatio.text.terms import fold
from collatio.text.words import items_of

#: The ending behind a name that tells the son from the father.
_ENDING = re.compile(r",?\s{1,2}(?P<ending>Jr|Sr|Junior|Senior|II|III|IV)\b")
#: "… his wife, the painter Vera Lund": relatives are named no further behind their noun.
_KIN, _KIN_REACH = 3, 60
#: How far behind a surname the pronoun for its bearer stands at most.
_NEAR, _MOST = 80, 40
#: A name that first stands in the headline or the lede may be written out in the next paragraph.
_EARLY = 1


def with_generations(layout: Layout, names: Sequence[NameRun]) -> tuple[NameRun, ...]:
    """The names with the "Jr." or "II" behind them."""
    made: list[NameRun] = []
    for run in names:
        found = _ENDING.match(layout.text, run.end)
        if found is None or run.body or run.in_place or generation(run.name):
            made.append(run)
        else:
            name = f"{run.name} {found['ending']}"
            made.append(replace(run, end=found.end(), name=name))
    return tuple(made)


def is_another(bare: Sequence[NameRun], full: Sequence[NameRun], layout: Layout) -> bool:
    """Whether the bearer of a full name is somebody else than whom its last part alone means.

    ``bare`` and ``full`` are the places of both, in order; to be sure of one person is asked for where the
    surname was used before, as people are introduced by their full names.
    """
    introduced = full[0]
    before = [run for run in bare if run.start < introduced.start]
    given = _given(full, layout)
    told = _titled(bare, layout)
    if given and told and given != told:
        return True  # "Mr. Lund" is not Vera
    if any(_are_joined(one, introduced, layout) for one in before[-1:]):
        return True  # "President Lund and Vera Lund"
    places = {run.block for run in before if layout.blocks[run.block].kind == "paragraph"}
    if not before or (not places and not generation(introduced.name)):
        return False
    if _is_relative(introduced, layout) or generation(introduced.name):
        return True
    if _offices(bare, layout) & _offices(full, layout):
        return False
    meant = told or _by_pronouns(before, layout)
    if given and meant:
        return given != meant
    return len(places - {introduced.block}) > _EARLY


def _given(full: Sequence[NameRun], layout: Layout) -> str:
    """Whether the bearer of a full name is "he" or "she": by a title before it, else by the given name."""
    return _titled(full, layout) or layout.language.people.given.get(fold(name_parts(full[0].name)[0]), "")


def _titled(runs: Sequence[NameRun], layout: Layout) -> str:
    """What the titles right before names tell of their bearer: "he", "she", or nothing."""
    genders = layout.language.names.genders
    votes = [gender for run in runs[:_MOST] for low in _before(run, layout) if (gender := genders.get(low))]
    return max(sorted(set(votes)), key=votes.count, default="")


def _before(run: NameRun, layout: Layout) -> list[str]:
    """The words of a name's title or office; the word right before it, where a reader saw none."""
    start = run.role.start if run.role is not None else max(0, run.start - _KIN_REACH)
    lows = [item.text.lower() for item in items_of(layout.text, start, run.start) if item.is_word]
    return lows if run.role is not None else lows[-1:]


def _offices(runs: Sequence[NameRun], layout: Layout) -> frozenset[str]:
    """The offices that stand right before names."""
    names = layout.language.names
    words = frozenset(low for run in runs[:_MOST] for low in _before(run, layout))
    return words & ((names.roles | names.tops | names.titles) - names.genders.keys())


def _are_joined(one: NameRun, other: NameRun, layout: Layout) -> bool:
    """Whether nothing but "and" and a title stands between two names."""
    start = other.role.start if other.role is not None else other.start
    lows = [item.text.lower() for item in items_of(layout.text, one.end, max(one.end, start))]
    return len(lows) == 1 and lows[0] in layout.language.grammar.coordinators


def _is_relative(run: NameRun, layout: Layout) -> bool:
    """Whether a name is introduced as a relative of somebody: "his wife, Vera Lund"."""
    start = max(0, run.start - _KIN_REACH)
    lows = [item.text.lower() for item in items_of(layout.text, start, run.start)][-_KIN:]
    at = max((at for at, low in enumerate(lows) if low in layout.language.people.kin), default=-1)
    ends = {"."}
    return at >= 0 and not ends & set(lows[at:])


def _by_pronouns(runs: Sequence[NameRun], layout: Layout) -> str:
    """What the first pronouns behind a surname in its sentence tell of its bearer, where most agree."""
    pronouns, votes = layout.language.people.pronouns, []
    for run in runs[:_MOST]:
        spans = layout.sentences[run.block]
        at = bisect_right(spans, run.start, key=lambda span: span.start) - 1
        end = min(run.end + _NEAR, spans[at].end if at >= 0 else run.end)
        for item in items_of(layout.text, run.end, max(run.end, end)):
            told = pronouns.get(item.text.lower())
            gendered = told is not None and told.gender in {"he", "she"}
            votes += [told.gender] if told is not None and gendered else []
            if gendered or (item.is_word and item.text[0].isupper()):
                break
    best = max(sorted(set(votes)), key=votes.count, default="")
    return best if 2 * votes.count(best) > len(votes) else ""
