"""A speaker as the report shows one: named with the reason, or not settled, with who it might be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from collatio.publish.index import Finding, Index, PassageView
from collatio.publish.words import plain
from collatio.records.annotated import Party, Quotation


@dataclass(frozen=True, slots=True)
class PartyView:
    """Who a page says is speaking; ``name`` is null where that is not settled."""

    name: str | None
    named: PassageView | None
    why: str
    candidates: tuple[str, ...]


def denial(quotation: Quotation | None, name: str | None) -> str:
    """``denied by Carol Lowe:``, to stand before words that their speaker says are not so; else nothing.

    Reported speech leaves the "not" outside its words: without this a denial reads like a confession.
    """
    if quotation is None or quotation.polarity != "denied":
        return ""
    return f"{plain('Quotation.polarity', quotation.polarity)} {name or 'someone not settled'}:"


def party_view(index: Index, party: Party, names: Mapping[str, str], finding: Finding) -> PartyView:
    """The party with the words that name it, the reason and, where it is not settled, the candidates.

    The scores order them and stay in the JSON: a number beside a name reads like a measurement of guilt.
    """
    name = party.name or names.get(party.entity or "")
    return PartyView(
        name=name,
        named=index.passage(party.passage, finding) if party.passage else None,
        why=party.why,
        candidates=tuple(
            names.get(one.entity, one.entity) for one in party.candidates if one.entity != party.entity
        ),
    )
