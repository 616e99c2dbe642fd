"""A bare surname that two persons bear: told apart by what stands near, or left to both."""

from __future__ import annotations

import pytest

from collatio.records.annotated import Party
from collatio.records.encoder import NameKind
from tests.annotate.reported.readers import quotations

_BOTH = "Ana Keller and her brother Tom Keller quarrel over the mill."
_SAID = "⟦s1|Keller⟧ ⟦cue1|said⟧ ⟦c1|that the mill would be sold⟧."


def speaker(*blocks: str) -> Party:
    names: list[tuple[NameKind, str]] = [
        ("person", "Ana Keller"),
        ("person", "Tom Keller"),
        ("person", "Keller"),
    ]
    held = [one for one in names if any(one[1] in block for block in blocks)]
    party = quotations(*blocks, names=held)[0].speaker
    assert party is not None
    return party


@pytest.mark.parametrize(
    "blocks",
    [
        (_BOTH, _SAID),
        (_BOTH, "The judge, Omar Carr, adjourned.", _SAID),
        (f"{_BOTH} {_SAID}",),
    ],
)
def test_where_nothing_tells_both_may_be_meant(blocks: tuple[str, ...]) -> None:
    found = speaker(*blocks)
    assert found.entity is None
    assert len(found.candidates) == 2
    assert "Ana Keller" in found.why
    assert "Tom Keller" in found.why


@pytest.mark.parametrize("name", ["Ana Keller", "Tom Keller"])
def test_who_stands_in_the_same_paragraph_is_meant(name: str) -> None:
    assert speaker(_BOTH, f"{name} sat down. {_SAID}").name == name


@pytest.mark.parametrize("name", ["Ana Keller", "Tom Keller"])
def test_who_alone_was_named_in_the_paragraph_above_is_meant(name: str) -> None:
    assert speaker(_BOTH, f"{name} sat down.", _SAID).name == name


def test_who_was_called_so_before_the_other_came_up_is_meant() -> None:
    found = speaker("Ana Keller left. Keller smiled.", "Tom Keller came.", "It rained.", _SAID)
    assert found.name == "Ana Keller"


def test_who_was_called_so_and_who_stands_here_may_both_be_meant() -> None:
    found = speaker("Ana Keller left. Keller smiled.", f"Tom Keller came. {_SAID}")
    assert found.entity is None
    assert len(found.candidates) == 2


@pytest.mark.parametrize(("title", "name"), [("Mr", "Tom Keller"), ("Mrs", "Ana Keller")])
def test_a_title_tells_them_apart(title: str, name: str) -> None:
    assert speaker(_BOTH, _SAID.replace("⟦s1|", f"⟦s1|{title} ")).name == name


def test_one_bearer_is_sure() -> None:
    found = speaker("Ana Keller left the mill.", _SAID)
    assert (found.name, found.score) == ("Ana Keller", 0.9)


def test_two_forms_of_one_name_are_one() -> None:
    party = quotations(
        "Ana Keller left the mill. Ana M. Keller came back.",
        _SAID,
        names=[("person", "Ana Keller"), ("person", "Ana M. Keller"), ("person", "Keller")],
    )[0].speaker
    assert party is not None
    assert party.name is not None
