"""Which pages have words from which: the nearest parent alone, directed where the pages show the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from collatio.collate.descent.direction import Directions, weighed
from collatio.collate.descent.graph import Edge, EdgeKind
from collatio.collate.descent.pairs import Pair, common, covered, is_background, is_boilerplate, merged
from collatio.collate.descent.stated import Stated
from collatio.records.annotated import Annotated
from collatio.records.passage import Passage, Span

#: How sure an edge is by what shows its way.
_CREDITED, _SIGNED, _SHARED = 0.95, 0.85, 0.7
#: A page goes between two others where it has so many characters more of the one than the third page has.
_MORE = 40
#: A changed word carried on has so many characters at least, with the spaces around it; a change is no longer
#: than so many.
_CHANGED, _LONGEST_CHANGE = 5, 60
#: So many third pages are looked at for one pair, those with most words first: it bounds the work.
_THIRDS = 24
#: So many pairs of a page are judged, those with most words first.
_NEAREST = 24
#: A state of an outlet's own page has so much of another.
_REVISED = 0.3


@dataclass(frozen=True, slots=True)
class Copying:
    """What two pages' shared words make of them; ``child`` is null where nothing shows the way."""

    pair: Pair
    kind: EdgeKind
    child: str | None
    credited: bool
    score: float
    why: str
    passages: tuple[Passage, ...]

    def edge(self, nodes: Mapping[str, str]) -> Edge:
        """The edge between the pages' nodes; without a direction the first of the two stands as child."""
        child = self.child or self.pair.left
        return Edge(
            nodes[child],
            nodes[self.pair.other(child)],
            self.kind,
            self.child is not None,
            True,
            self.score,
            self.why,
            passages=self.passages,
            spans=self.pair.shared(child),
        )


def copyings(
    pairs: Mapping[tuple[str, str], Pair],
    found: Mapping[str, Annotated],
    stated: Stated,
    directions: Directions,
) -> tuple[Copying, ...]:
    """The edges of shared wording, without those that go through another page."""
    judge = _Judge(found, stated, directions, pairs)
    made = {key: judge.of(pair) for key, pair in sorted(nearest(pairs, stated).items())}
    kept = {key: one for key, one in made.items() if one is not None}
    of_child: dict[str, list[Copying]] = {}
    for one in kept.values():
        if one.child is not None:
            of_child.setdefault(one.child, []).append(one)
    for key, one in sorted(kept.items()):
        kept[key] = _through(one, of_child)
    gone = _explained(kept)
    return tuple(kept[key] for key in sorted(kept) if key not in gone)


def nearest(pairs: Mapping[tuple[str, str], Pair], stated: Stated) -> dict[tuple[str, str], Pair]:
    """The pairs that matter in a pile that shares everything: each page's with most words, and credits."""
    ranked = sorted(pairs, key=lambda key: (-pairs[key].words, key))
    count: dict[str, int] = {}
    kept = {}
    for key in ranked:
        left, right = key
        wanted = min(count.get(left, 0), count.get(right, 0)) < _NEAREST
        if wanted or stated.credits(left, right) or stated.credits(right, left):
            kept[key] = pairs[key]
            count[left], count[right] = count.get(left, 0) + 1, count.get(right, 0) + 1
    return kept


class _Judge:
    """Judges one pair of pages after the other."""

    def __init__(
        self,
        found: Mapping[str, Annotated],
        stated: Stated,
        directions: Directions,
        pairs: Mapping[tuple[str, str], Pair],
    ) -> None:
        self._found = found
        self._articles = {page: one.article for page, one in found.items()}
        self._stated = stated
        self._directions = directions
        wire: dict[str, list[Span]] = {}
        for pair in pairs.values():
            for page in (pair.left, pair.right):
                if stated.signed(pair.other(page)):
                    wire.setdefault(page, []).extend(pair.pieces(page))
        self._wire = {page: merged(spans) for page, spans in wire.items()}

    def of(self, pair: Pair) -> Copying | None:
        """What two pages' shared words make of them; null where both name the same unseen parent for them."""
        credit = self._credit(pair)
        if credit is not None:
            return credit
        revised = self._revised(pair)
        if revised is not None:
            return revised
        if self._stated.common_parent(pair):
            return None
        if is_boilerplate(pair, self._found):
            return None
        if is_background(pair, self._articles):
            why = "they share a paragraph behind their news; nothing shows whose it was"
            return Copying(pair, "shares-background", None, False, _SHARED, why, ())
        if pair.twins:
            return Copying(pair, "shares-wording", None, False, _SHARED, self._undirected(pair), ())
        released = any(self._stated.released(page) for page in (pair.left, pair.right))
        signs = weighed(self._directions.signs(pair, released=released))
        if signs is None or self._signed(pair) or self._is_wire(pair):
            return Copying(pair, "shares-wording", None, False, _SHARED, self._undirected(pair), ())
        child, shown = signs
        why = "; ".join(dict.fromkeys(sign.why for sign in shown))
        passages = tuple(dict.fromkeys(p for sign in shown for p in sign.passages))
        return Copying(pair, "copies", child, False, _SIGNED, why, passages)

    def _credit(self, pair: Pair) -> Copying | None:
        """One page names the other's outlet."""
        here = self._stated.credits(pair.left, pair.right)
        there = self._stated.credits(pair.right, pair.left)
        if bool(here) == bool(there):
            return None
        child, passages = (pair.left, here) if here else (pair.right, there)
        why = f"it shares words with the other page and names it: “{passages[0].exact}”"
        return Copying(pair, "copies", child, True, _CREDITED, why, passages)

    def _revised(self, pair: Pair) -> Copying | None:
        """Two states of one outlet's page: the later by its own clock, or the one that says so."""
        left, right = self._articles[pair.left], self._articles[pair.right]
        if left.outlet is None or right.outlet is None or max(pair.parts) < _REVISED:
            return None
        if left.outlet.text.casefold() != right.outlet.text.casefold():
            return None
        later = self._stated.later_state(pair.left, pair.right)
        why = "two states of one outlet's page"
        if later is None:
            return Copying(pair, "revises", None, False, _SHARED, f"{why}; which came first is not shown", ())
        child, passages, shown = later
        return Copying(pair, "revises", child, False, _SIGNED, f"{why}: {shown}", passages)

    def _signed(self, pair: Pair) -> bool:
        """Whether one of the two is signed by an agency, from which the other may have the words as well."""
        return any(self._stated.signed(page) for page in (pair.left, pair.right))

    def _is_wire(self, pair: Pair) -> bool:
        """Whether most of the shared words stand on a page that an agency signs: they may be brothers."""
        return any(covered(pair.pieces(page), self._wire.get(page, ())) for page in (pair.left, pair.right))

    def _undirected(self, pair: Pair) -> str:
        if pair.twins:
            return "one text on both pages; nothing shows who had it first"
        if self._signed(pair):
            return "they share words, and one is signed by an agency: the other may have them from it too"
        return "they share words; nothing shows who had them first"


def _through(one: Copying, of_child: Mapping[str, Sequence[Copying]]) -> Copying:
    """A direction that a third page shows: what it has from its parent and what is its own, both are here.

    Lund's page copied Carr's and added to it; a page with words of both, and with no more of Carr's than
    Lund's page has, has them from Lund.
    """
    if one.child is not None or one.kind != "shares-wording" or one.pair.twins:
        return one
    shown = [
        child
        for child in (one.pair.left, one.pair.right)
        if any(
            _comes_through(one, child, other) for other in of_child.get(one.pair.other(child), ())[:_THIRDS]
        )
    ]
    if len(shown) != 1:
        return one
    why = "it has what the other page took from its parent as well as what that page added"
    return replace(one, kind="copies", child=shown[0], score=_SIGNED, why=why)


def _comes_through(one: Copying, child: str, other: Copying) -> bool:
    """Whether ``other`` is the way by which the parent of ``one`` got what the child has too.

    The child has what the page between added, or reads as that page does where it changed its parent's words;
    and no words of the parent that the page between has not.
    """
    middle = one.pair.other(child)
    if other.child != middle or other.pair.other(middle) == child:
        return False
    theirs = merged(other.pair.pieces(middle))
    ours = merged(one.pair.pieces(middle))
    both = common(ours, theirs)
    added = sum(map(len, ours)) - both
    if both < _MORE:
        return False
    changed = common(ours, _between(other.pair.pieces(middle)))
    return (added >= _MORE and sum(map(len, theirs)) - both >= _MORE) or changed >= _CHANGED


def _between(pieces: Sequence[Span]) -> list[Span]:
    """What stands between pieces of the very same words that are near each other: words that were changed."""
    return [
        Span(one.end, other.start)
        for one, other in pairwise(pieces)
        if 0 < other.start - one.end <= _LONGEST_CHANGE
    ]


def _explained(kept: Mapping[tuple[str, str], Copying]) -> frozenset[tuple[str, str]]:
    """The pairs whose shared words all go through a third page that one of the two has them from."""
    gone: set[tuple[str, str]] = set()
    parents: dict[str, list[tuple[int, str]]] = {}
    for one in kept.values():
        if one.child is not None:
            parents.setdefault(one.child, []).append((-one.pair.words, one.pair.other(one.child)))
    weakest = sorted(
        (key for key, one in kept.items() if not one.credited and not one.pair.twins),
        key=lambda key: (kept[key].child is not None, kept[key].pair.words, key),
    )
    for key in weakest:
        left, right = key
        thirds = sorted((*parents.get(left, ()), *parents.get(right, ())))[:_THIRDS]
        for _, third in thirds:
            here, there = _key(left, third, kept), _key(right, third, kept)
            if here is None or there is None or not gone.isdisjoint((here, there)):
                continue
            if _goes_through(kept[key], kept[here], kept[there]):
                gone.add(key)
                break
    return frozenset(gone)


def _key(one: str, other: str, kept: Mapping[tuple[str, str], Copying]) -> tuple[str, str] | None:
    return next((pair for pair in ((one, other), (other, one)) if pair in kept), None)


def _goes_through(one: Copying, left: Copying, right: Copying) -> bool:
    pair = one.pair
    third = left.pair.other(pair.left)
    if third not in {_parent(left), _parent(right)}:
        return False
    return covered(pair.pieces(pair.left), merged(left.pair.spans(pair.left))) and covered(
        pair.pieces(pair.right), merged(right.pair.spans(pair.right))
    )


def _parent(one: Copying) -> str | None:
    return one.pair.other(one.child) if one.child is not None else None
