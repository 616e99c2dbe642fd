"""A speaker as the report shows one: named with the reason, or not settled, with who it might be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from collatio.publish.index import Finding, Index, PassageView
from collatio.records.annotated import Party


@dataclass(frozen=True, slots=True)
class PartyView:
    """Who a page says is speaking; ``name`` is null where that is not settled."""

    name: str | None
    named: PassageView | None
    why: str
    score: str
    candidates: tuple[tuple[str, str], ...]


def party_view(index: Index, party: Party, names: Mapping[str, str], finding: Finding) -> PartyView:
    """The party with the words that name it, the reason and, where it is not settled, the candidates."""
    name = party.name or names.get(party.entity or "")
    return PartyView(
        name=name,
        named=index.passage(party.passage, finding) if party.passage else None,
        why=party.why,
        score=f"{party.score:.2f}",
        candidates=tuple(
            (names.get(one.entity, one.entity), f"{one.score:.2f}")
            for one in party.candidates
            if one.entity != party.entity
        ),
    )
