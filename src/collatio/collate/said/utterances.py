"""Statements of all pages brought together: one utterance for one thing said, with all its renderings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from collatio.collate.meaning import StoryMeanings
from collatio.collate.said.bymeaning import join_by_meaning
from collatio.collate.said.likeness import Likeness
from collatio.collate.said.matching import Match, fragment_match, joins, match
from collatio.collate.said.neighbours import join_neighbours
from collatio.collate.said.statements import Statement
from collatio.collate.tellingwords import TELLING, worth
from collatio.text.terms import bare

#: A statement whose words are so far those of all renderings of an utterance, on average, is one more.
_AVERAGE = 40
#: Two statements of one page are one utterance only when they are (nearly) the same words.
_SAME_PAGE = 85
#: A fragment that fits two utterances this evenly belongs to neither for certain.
_EVEN = 5
#: So many wordings of an utterance are compared with a newcomer; a hundredth page brings no new kind.
_COMPARED = 12
#: So many utterances are looked at for a newcomer, those that share most of its words.
_NEAREST = 24
#: Letters by which words are looked up: enough for "historic" and "historical" to meet.
_STEM = 4


@dataclass(slots=True)
class _Gathering:
    """An utterance while its renderings are gathered."""

    statements: list[Statement] = field(default_factory=list)
    wordings: dict[tuple[str, ...], Statement] = field(default_factory=dict)

    def add(self, one: Statement) -> None:
        """One more rendering."""
        self.statements.append(one)
        self.wordings.setdefault(one.wording, one)

    def fullest(self) -> list[Statement]:
        """A rendering for each of the fullest wordings."""
        return list(self.wordings.values())[:_COMPARED]

    def compared(self, article: str) -> list[Statement]:
        """The renderings that a newcomer is compared with: the fullest wordings and those of its own page."""
        fullest = self.fullest()
        return fullest + [one for one in self.statements if one.article == article and one not in fullest]

    def admits(self, one: Statement) -> bool:
        """Whether the speakers allow it: an utterance never has two, nor is it both said and denied."""
        if any(other.denied != one.denied for other in self.statements):
            return False
        return len({s.speaker for s in [*self.statements, one] if s.speaker is not None}) < 2


@dataclass(frozen=True, slots=True)
class Brought:
    """Statements by utterance, each utterance's in the order of pages, and what fits two of them alike.

    ``floating`` holds, for a statement that stands by itself because it fits two utterances evenly, a
    rendering of each.
    """

    utterances: tuple[tuple[Statement, ...], ...]
    floating: Mapping[tuple[str, str, int], tuple[Statement, Statement]]


def bring_together(
    statements: Sequence[Statement], meanings: StoryMeanings | None = None
) -> tuple[tuple[Statement, ...], ...]:
    """The statements by utterance; what floats between two stands by itself."""
    return brought_together(statements, meanings).utterances


def brought_together(statements: Sequence[Statement], meanings: StoryMeanings | None = None) -> Brought:
    """The statements by utterance.

    First by their words: long statements come first, so that a clipped one finds the fuller one it was cut
    from; a fragment that fits two utterances alike stays by itself.  Then, where a reader model tells
    ``meanings``, by what they say.  Neighbouring sentences are joined where the pages do.
    """
    gatherings, floating = _by_words(statements)
    groups = [gathering.statements for gathering in _bridged(gatherings)]
    if meanings is not None:
        read = [all(meanings.reads(one) for one in group) for group in groups]
        told = [group for group, is_read in zip(groups, read, strict=True) if is_read]
        groups = [group for group, is_read in zip(groups, read, strict=True) if not is_read]
        groups += join_by_meaning(told, Likeness(meanings, [one for group in told for one in group]))
    settled, floating = _settled(groups, floating)
    utterances = join_neighbours(
        [sorted(group, key=lambda s: s.order) for group in [*settled, *([one] for one, _, _ in floating)]]
    )
    alone = {group[0].first for group in utterances if len(group) == 1}
    return Brought(
        utterances, {one.first: (left, right) for one, left, right in floating if one.first in alone}
    )


#: A statement that fits two utterances evenly, with a rendering of each.
Floating = tuple[Statement, Statement, Statement]


def _by_words(statements: Sequence[Statement]) -> tuple[list[_Gathering], list[Floating]]:
    ordered = sorted(statements, key=lambda one: (-one.telling, -len(one.words), one.wording, one.order))
    gatherings: list[_Gathering] = []
    floating: list[Floating] = []
    under: dict[str, set[int]] = {}
    for one in ordered:
        stems = _stems(one)
        likely = sorted(
            {at for part in (one, one.fragment) if part is not None for at in _likely(_stems(part), under)}
        )
        fitting = _best(one, [(at, gatherings[at]) for at in likely])
        if len(fitting) > 1:
            left, right = (gatherings[at].fullest()[0] for at in fitting)
            floating.append((one, left, right))
            continue
        chosen = fitting[0] if fitting else len(gatherings)
        if not fitting:
            gatherings.append(_Gathering())
        gatherings[chosen].add(one)
        for stem in stems:
            under.setdefault(stem, set()).add(chosen)
    return gatherings, floating


def _settled(
    groups: Sequence[Sequence[Statement]], floating: Sequence[Floating]
) -> tuple[list[list[Statement]], list[Floating]]:
    """What floated between two that turned out to be one thing said belongs to it."""
    settled = [list(group) for group in groups]
    at = {one.first: number for number, group in enumerate(groups) for one in group}
    left_over: list[Floating] = []
    for one, left, right in floating:
        if at[left.first] == at[right.first]:
            settled[at[left.first]].append(one)
        else:
            left_over.append((one, left, right))
    return settled, left_over


def _likely(stems: frozenset[str], under: Mapping[str, set[int]]) -> list[int]:
    hits = Counter(at for stem in stems for at in under.get(stem, ()))
    nearest = sorted(hits, key=lambda at: (-hits[at], at))[:_NEAREST]
    return [at for at in nearest if 3 * hits[at] >= len(stems)]


def _bridged(gatherings: Sequence[_Gathering]) -> list[_Gathering]:
    """Utterances brought together that a later rendering turned out to lie between.

    A third translation may share much with each of two that share little with each other.
    """
    kept: list[_Gathering] = []
    under: dict[str, set[int]] = {}
    for gathering in gatherings:
        stems = frozenset(stem for one in gathering.fullest() for stem in _stems(one))
        hits = Counter(at for stem in stems for at in under.get(stem, ()))
        near = sorted(sorted(hits, key=lambda at: (-hits[at], at))[:_NEAREST])
        chosen = next((at for at in near if _lies_between(kept[at], gathering)), None)
        if chosen is None:
            chosen = len(kept)
            kept.append(gathering)
        else:
            for one in gathering.statements:
                kept[chosen].add(one)
        for stem in stems:
            under.setdefault(stem, set()).add(chosen)
    return kept


def _lies_between(one: _Gathering, other: _Gathering) -> bool:
    if len(one.statements) < 2 and len(other.statements) < 2:
        return False
    articles = {statement.article for statement in one.statements}
    if any(statement.article in articles or not one.admits(statement) for statement in other.statements):
        return False
    few = _COMPARED // 2
    pairs = [
        (left, right, match(left, right)) for left in one.fullest()[:few] for right in other.fullest()[:few]
    ]
    average = sum(_strength(found) for _, _, found in pairs) / len(pairs)
    return any(joins(*pair) for pair in pairs) and average >= _AVERAGE


def _stems(one: Statement) -> frozenset[str]:
    telling = {bare(w.folded)[:_STEM] for w in one.words if worth(w.folded, one.language) == TELLING}
    return frozenset(telling or {word.folded for word in one.words})


def _best(one: Statement, likely: Sequence[tuple[int, _Gathering]]) -> list[int]:
    """The gathering that the statement fits best; two where it is a fragment that fits them evenly."""
    found: list[tuple[int, int, bool, int]] = []
    for at, gathering in likely:
        if gathering.admits(one):
            fit = _fit(one, gathering)
            if fit is not None:
                found.append((-fit[0], -fit[1], fit[2], at))
    found.sort()
    evenly = len(found) > 1 and found[0][2] and found[1][2] and found[1][0] - found[0][0] < _EVEN
    return [at for _, _, _, at in found[: 2 if evenly else 1]]


def _fit(one: Statement, gathering: _Gathering) -> tuple[int, int, bool] | None:
    """How well a statement fits: by its best match, on average, and whether it is only a fragment."""
    matches = [
        (other, fragment_match(one, other) or match(one, other)) for other in gathering.compared(one.article)
    ]
    if any(other.article == one.article and not _same_page(found) for other, found in matches):
        return None
    joining = [found for other, found in matches if joins(one, other, found)]
    if not joining:
        return None
    best = max(_strength(found) for found in joining)
    average = round(sum(_strength(found) for _, found in matches) / len(matches))
    within = any(found.is_within for found in joining)
    if not within and average < _AVERAGE:
        return None
    return best, average, within and not any(found.both >= _SAME_PAGE for found in joining)


def _same_page(found: Match) -> bool:
    return found.both >= _SAME_PAGE or found.is_within


def _strength(found: Match) -> int:
    return max(found.both, found.shorter)
