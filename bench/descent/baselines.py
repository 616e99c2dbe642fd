"""What simpler programs would tell of the same families: the earliest page, and every shared run of words."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from bench.descent.check import tokens
from bench.descent.families import Family
from bench.descent.score import Edge, Told

#: So many words in a row on two pages are an edge to the baselines.
_RUN = 8


def earliest_first(family: Family) -> Told:
    """The earliest of all pages that share words with a page is its parent."""
    pages = sorted(family.told["pages"], key=lambda page: (page["published"] or "9", page["id"]))
    shared = _sharing(family)
    edges: dict[frozenset[str], Edge | None] = {}
    for at, page in enumerate(pages):
        first = next((one for one in pages[:at] if frozenset((one["id"], page["id"])) in shared), None)
        if first is not None:
            edges[frozenset((page["id"], first["id"]))] = (page["id"], first["id"])
    return Told(edges, _ranges(family, edges))


def every_run(family: Family) -> Told:
    """Every two pages that share eight words are an edge without a direction."""
    edges: dict[frozenset[str], Edge | None] = dict.fromkeys(_sharing(family))
    return Told(edges, _ranges(family, edges))


def _sharing(family: Family) -> list[frozenset[str]]:
    runs = {page["id"]: _runs(page["text"]) for page in family.told["pages"]}
    return [frozenset(pair) for pair in combinations(sorted(runs), 2) if runs[pair[0]] & runs[pair[1]]]


def _runs(text: str) -> set[tuple[str, ...]]:
    plain = tokens(text)
    return {tuple(plain[at : at + _RUN]) for at in range(len(plain) - _RUN + 1)}


def _ranges(family: Family, edges: Mapping[frozenset[str], Edge | None]) -> dict[str, tuple[int, int]]:
    """The number of groups that the edges leave of each statement's pages, as if it were known."""
    ranges = {}
    for one in family.told["statements"]:
        group = {word["page"]: word["page"] for word in one["words"]}
        for pair in edges:
            here, there = sorted(pair)
            if here in group and there in group:
                old, new = group[there], group[here]
                group = {page: new if of == old else of for page, of in group.items()}
        number = len(set(group.values()))
        ranges[one["id"]] = (number, number)
    return ranges
