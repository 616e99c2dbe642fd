"""Names that the links of an article bring together."""

from __future__ import annotations

from collatio.annotate.coref.mentions import Link
from collatio.annotate.coref.same import join_names, with_names
from collatio.records.annotated import Entity, EntityKind, Mention
from collatio.records.passage import Passage
from tests.annotate.coref.reading import read

TEXT = "[Kolar] met [Peter Broc]. Later [Ana Kolar] left. [Kolar] slept."


def entities(*told: tuple[str, EntityKind]) -> list[Entity]:
    return [Entity(name, name, kind, (name,), (), (_mention(at),)) for at, (name, kind) in enumerate(told)]


def _mention(at: int) -> Mention:
    return Mention(Passage("a", at, at + 1, "Ana"), "name", 0.9, "the name")


def test_a_short_name_is_the_full_one_it_is_linked_to() -> None:
    _, mentions = read(TEXT)
    short, other, full = entities(("Kolar", "person"), ("Peter Broc", "person"), ("Ana Kolar", "person"))
    owner = {0: short, 1: other, 2: full, 3: short}
    links = [Link(at, 0 if at != 1 else 1, 0.8, "because") for at in range(4)]
    joined = join_names([[0, 2, 3], [1]], mentions, links, owner)
    assert {one: found.entity.id for one, found in joined.items()} == {"Kolar": "Ana Kolar"}
    whole = with_names(full, [(short, joined["Kolar"])])
    assert whole.names == ("Ana Kolar", "Kolar")
    assert [one.score for one in whole.mentions] == [0.8, 0.9]
    assert [one.passage.start for one in whole.mentions] == [0, 2]


def test_an_unsure_link_joins_nothing() -> None:
    _, mentions = read(TEXT)
    short, other, full = entities(("Kolar", "person"), ("Peter Broc", "person"), ("Ana Kolar", "person"))
    links = [Link(at, 0, 0.4, "because") for at in range(4)]
    assert not join_names([[0, 2, 3], [1]], mentions, links, {0: short, 1: other, 2: full, 3: short})


def test_names_of_other_words_and_bodies_stay_apart() -> None:
    _, mentions = read(TEXT)
    links = [Link(at, 0, 1.0, "because") for at in range(4)]
    short, other, full = entities(("Kolar", "person"), ("Peter Broc", "person"), ("Ana Kolar", "person"))
    assert "Peter Broc" not in join_names(
        [[0, 1, 2, 3]], mentions, links, {0: short, 1: other, 2: full, 3: short}
    )
    firm, whole = entities(("Kolar", "organisation"), ("Ana Kolar", "organisation"))
    assert not join_names([[0, 2]], mentions, links, {0: firm, 2: whole})


def test_a_name_that_stands_for_two_is_left_alone() -> None:
    _, mentions = read(TEXT)
    links = [Link(at, 0, 1.0, "because") for at in range(4)]
    short, full = entities(("Kolar", "person"), ("Ana Kolar", "person"))
    assert not join_names([[0, 2], [3]], mentions, links, {0: short, 2: full, 3: short})
