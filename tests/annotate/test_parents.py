"""Parents beside the words of citing: papers by name, denied reports, side by side or in a chain."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Annotated
from tests.builders import article


def read(text: str) -> Annotated:
    return annotate(article("A", text))


def cited(text: str) -> list[tuple[str | None, str, int]]:
    return [(one.parent, one.kind, one.chain) for one in read(text).citations]


@pytest.mark.parametrize(
    "text",
    [
        "The speaker dismissed the Reuters story with a shrug: “It has published lies for years.”",
        "The speaker rejected Reuters reports about the bridge.",
        "The speaker denied a report published by Reuters on Monday.",
        "Everybody spoke of the Reuters story.",
    ],
)
def test_a_report_that_is_denied_or_only_mentioned_cites_nothing(text: str) -> None:
    assert cited(text) == []


def test_whom_the_denial_was_told_passes_it_on() -> None:
    found = read("The speaker dismissed the Reuters story, telling IRNA: “It has published worthless lies.”")
    assert [via.name for via in found.quotations[0].via] == ["IRNA"]
    assert [one.parent for one in found.citations] == ["IRNA"]


@pytest.mark.parametrize(
    "text",
    [
        "A Reuters report said the bridge fell.",
        "The bridge fell, the mayor said in a Reuters interview.",
        "The mayor denied it, according to a Reuters report.",
        "The mayor denied it, Reuters reports.",
    ],
)
def test_a_report_that_claims_is_cited(text: str) -> None:
    assert [parent for parent, _, _ in cited(text)] == ["Reuters"]


def test_parents_side_by_side_make_no_chain() -> None:
    found = cited("The bridge fell, the mayor told CNN, while Reuters reported that it stands.")
    assert [(parent, chain) for parent, _, chain in found] == [("CNN", 0), ("Reuters", 0)]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The mayor told IRNA, as quoted by Reuters, that it fell.", {"Reuters": 0, "IRNA": 1}),
        ("Reuters reported on Monday, citing IRNA, that it fell.", {"Reuters": 0, "IRNA": 1}),
    ],
)
def test_words_that_pass_on_make_a_chain(text: str, chain: dict[str, int]) -> None:
    assert {parent: place for parent, _, place in cited(text)} == chain


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mayor told the Riverford Post that the bridge fell.", "Riverford Post"),
        ("According to the Riverford Courier, the bridge fell.", "Riverford Courier"),
        ("A man fell, Ann Lee told the Riverford Post on Monday.", "Riverford Post"),
        ("The mayor told the Riverford Evening News that the bridge fell.", "Riverford Evening News"),
    ],
)
def test_a_papers_name_is_the_parents(text: str, name: str) -> None:
    assert cited(text) == [(name, "outlet", 0)]


def test_a_person_called_like_a_paper_is_no_paper() -> None:
    assert cited("The mayor told Emily Post that the bridge fell.") == []
    assert cited("According to the post office, the bridge fell.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Released at dawn by Spain’s state-run Agencia EFE (EFE), "
            "the general’s letter comes a week after the flood.",
            "EFE",
        ),
        ("According to al-Mayadeen, Omar Haddad wrote both of the notes by hand.", "Al Mayadeen"),
    ],
)
def test_a_citation_about_the_letter_itself_is_found_once(text: str, name: str) -> None:
    assert [parent for parent, _, _ in cited(text)] == [name]


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Ann Lee told reporters in Rome that a report was “an invention from end to end.”", None),
        ("Ann Lee said that in a letter the town had been “an invention from end to end.”", None),
        ("In a new report, Ann Lee said the tale was “an invention from end to end.”", "report"),
        ("Ann Lee said in her latest open letter: “It is an invention from end to end.”", "letter"),
    ],
)
def test_a_channel_needs_the_cues_own_clause(text: str, channel: str | None) -> None:
    assert read(text).quotations[0].channel == channel
