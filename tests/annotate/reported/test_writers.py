"""Whose words a letter's are: the page says who wrote it, beside the paper or anywhere before."""

from __future__ import annotations

import pytest

from collatio.records.annotated import Party
from collatio.records.encoder import NameKind
from tests.annotate.reported.readers import only, quotations

_PEOPLE: tuple[tuple[NameKind, str], ...] = (
    ("person", "Ann Lee"),
    ("person", "Omar Carr"),
    ("organisation", "River Council"),
)
_THAT = "⟦c1|that the dam would hold⟧"


def party(text: str) -> Party:
    found = only(text, names=[(kind, name) for kind, name in _PEOPLE if name in text]).speaker
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"⟦s1|Ann Lee’s open letter⟧ ⟦cue1|says⟧ {_THAT}.", "Ann Lee"),
        (f"⟦s1|Ann Lee’s open letter to Omar Carr⟧ ⟦cue1|says⟧ {_THAT}.", "Ann Lee"),
        (f"⟦s1|A letter from Ann Lee to Omar Carr⟧ ⟦cue1|says⟧ {_THAT}.", "Ann Lee"),
        (f"⟦s1|A letter signed by Ann Lee⟧ ⟦cue1|says⟧ {_THAT}.", "Ann Lee"),
        (f"⟦s1|The letter⟧, written by Ann Lee and sent to Omar Carr, ⟦cue1|says⟧ {_THAT}.", "Ann Lee"),
        (f"⟦s1|The statement, issued on Monday by the River Council⟧, ⟦cue1|said⟧ {_THAT}.", "River Council"),
        ("“⟦c1|The dam is safe,⟧” ⟦cue1|reads⟧ ⟦s1|the letter⟧ from Ann Lee to Omar Carr.", "Ann Lee"),
        (f"⟦s1|A letter to Omar Carr⟧ ⟦cue1|says⟧ {_THAT}.", None),
        (f"⟦s1|The letter⟧ ⟦cue1|says⟧ {_THAT}, as Ann Lee heard.", None),
    ],
)
def test_a_paper_leads_to_who_made_it(text: str, name: str | None) -> None:
    found = party(text)
    assert found.name == name
    if name is not None:
        assert found.why.endswith(f"the article says who wrote it, {name}")


_SAYS = "⟦s1|{}⟧ ⟦cue1|says⟧ ⟦c1|that the dam would hold⟧."


@pytest.mark.parametrize(
    ("before", "paper", "name"),
    [
        ("Ann Lee sent a letter to Omar Carr.", "The letter", "Ann Lee"),
        ("The council got a letter from Ann Lee.", "The letter", "Ann Lee"),
        ("Ann Lee wrote an open letter to the council.", "The document", "Ann Lee"),
        ("Ann Lee wrote an open letter to the council.", "The statement", None),
        ("Ann Lee wrote an open letter to the council.", "A letter", None),
        ("Ann Lee’s letter came. Omar Carr’s letter came.", "The letter", None),
        ("Ann Lee’s letter came. Omar Carr’s post came.", "The document", None),
    ],
)
def test_a_paper_the_reader_has_met(before: str, paper: str, name: str | None) -> None:
    found = quotations(
        f"{before} {_SAYS.format(paper)}", names=[(kind, name) for kind, name in _PEOPLE if name in before]
    )[0].speaker
    assert found is not None
    assert found.name == name


def test_the_paper_that_is_the_subject_of_a_cue() -> None:
    text = "Ann Lee sent a letter to Omar Carr. The text of the letter, in the agency’s translation, ⟦cue1|reads⟧: “⟦c1|The dam is safe.⟧”"
    assert party(text).name == "Ann Lee"
