"""Statements of all pages brought together: one utterance for one thing said, with all its renderings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from collatio.collate.meaning import StoryMeanings
from collatio.collate.said.bymeaning import join_by_meaning
from collatio.collate.said.likeness import Likeness
from collatio.collate.said.matching import Match, joins, match
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


def bring_together(
    statements: Sequence[Statement], meanings: StoryMeanings | None = None
) -> tuple[tuple[Statement, ...], ...]:
    """The statements by utterance, each utterance's in the order of pages.

    First by their words: long statements come first, so that a clipped one finds the fuller one it was cut
    from; a fragment that fits two utterances alike stays by itself.  Then, where a reader model tells
    ``meanings``, by what they say.  Neighbouring sentences are joined where the pages do.
    """
    ordered = sorted(statements, key=lambda one: (-one.telling, -len(one.words), one.wording, one.order))
    gatherings: list[_Gathering] = []
    under: dict[str, set[int]] = {}
    for one in ordered:
        stems = _stems(one)
        hits = Counter(at for stem in stems for at in under.get(stem, ()))
        likely = sorted(at for at, count in hits.items() if 3 * count >= len(stems))
        chosen = _best(one, [(at, gatherings[at]) for at in likely])
        if chosen is None:
            chosen = len(gatherings)
            gatherings.append(_Gathering())
        gatherings[chosen].add(one)
        for stem in stems:
            under.setdefault(stem, set()).add(chosen)
    groups = [g.statements for g in _bridged(gatherings)]
    if meanings is not None:
        groups = join_by_meaning(groups, Likeness(meanings))
    return join_neighbours([sorted(group, key=lambda s: s.order) for group in groups])


def _bridged(gatherings: Sequence[_Gathering]) -> list[_Gathering]:
    """Utterances brought together that a later rendering turned out to lie between.

    A third translation may share much with each of two that share little with each other.
    """
    kept: list[_Gathering] = []
    under: dict[str, set[int]] = {}
    for gathering in gatherings:
        stems = frozenset(stem for one in gathering.fullest() for stem in _stems(one))
        near = sorted({at for stem in stems for at in under.get(stem, ())})
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
    pairs = [(left, right, match(left, right)) for left in one.fullest() for right in other.fullest()]
    average = sum(_strength(found) for _, _, found in pairs) / len(pairs)
    return any(joins(*pair) for pair in pairs) and average >= _AVERAGE


def _stems(one: Statement) -> frozenset[str]:
    telling = {bare(w.folded)[:_STEM] for w in one.words if worth(w.folded, one.language) == TELLING}
    return frozenset(telling or {word.folded for word in one.words})


def _best(one: Statement, likely: Sequence[tuple[int, _Gathering]]) -> int | None:
    found: list[tuple[int, int, bool, int]] = []
    for at, gathering in likely:
        if gathering.admits(one):
            fit = _fit(one, gathering)
            if fit is not None:
                found.append((-fit[0], -fit[1], fit[2], at))
    found.sort()
    if not found:
        return None
    if len(found) > 1 and found[0][2] and found[1][2] and found[1][0] - found[0][0] < _EVEN:
        return None
    return found[0][3]


def _fit(one: Statement, gathering: _Gathering) -> tuple[int, int, bool] | None:
    """How well a statement fits: by its best match, on average, and whether it is only a fragment."""
    matches = [(other, match(one, other)) for other in gathering.compared(one.article)]
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
