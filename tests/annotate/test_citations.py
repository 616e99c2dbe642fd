"""Where a page says its words come from, and what is no such statement."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from collatio.records.annotated import Citation
from collatio.records.article import BlockKind
from tests.builders import article


def citations(*blocks: str | tuple[BlockKind, str], language: str | None = "en") -> tuple[Citation, ...]:
    return annotate(article("A", *blocks, language=language)).citations


def parents(
    *blocks: str | tuple[BlockKind, str], language: str | None = "en"
) -> list[tuple[str | None, str]]:
    return [(one.parent, one.kind) for one in citations(*blocks, language=language)]


@pytest.mark.parametrize(
    ("text", "parent", "kind"),
    [
        ("According to Reuters, the bridge fell.", "Reuters", "agency"),
        ("The bridge fell, Reuters reported.", "Reuters", "agency"),
        ("A day after a Reuters report said the bridge fell, it rained.", "Reuters", "agency"),
        ("According to Norway’s Nordlys news network, the bridge fell.", "Nordlys", "outlet"),
        ("According to the Islamic Republic News Agency (IRNA), the bridge fell.", "IRNA", "agency"),
        ("The letter was published on Thursday by the Associated Press.", "AP", "agency"),
        ("The mayor told the British daily that the bridge fell.", None, "unnamed"),
        ("The bridge fell, state television reported.", None, "unnamed"),
        ("According to a report seen on Monday, the bridge fell.", None, "document"),
        ("The mayor told CNN that the bridge fell.", "CNN", "outlet"),
    ],
)
def test_a_parent_is_named_or_said_to_be_unnamed(text: str, parent: str | None, kind: str) -> None:
    assert parents(text) == [(parent, kind)]


def test_a_chain_begins_with_the_parent_nearest_to_the_page() -> None:
    found = citations(
        "The budget was released by the Xinhua news agency late at night, as quoted by the BBC."
    )
    assert [(one.chain, one.parent) for one in sorted(found, key=lambda one: one.chain)] == [
        (0, "BBC"),
        (1, "Xinhua"),
    ]


@pytest.mark.parametrize(
    "blocks",
    [
        ("ROME (Reuters) — The bridge fell.", "It was old."),
        ("The bridge fell.", "It was old. (Reuters)"),
        ("The bridge fell.", "It was old. — Reuters"),
        ("The bridge fell.", "Reuters"),
        (("byline", "By our staff and Reuters"), "The bridge fell."),
    ],
)
def test_tags_name_an_agency(blocks: tuple[str | tuple[BlockKind, str], ...]) -> None:
    assert parents(*blocks) == [("Reuters", "agency")]


@pytest.mark.parametrize(
    "blocks",
    [
        ("The bridge fell. Photo/REUTERS",),
        (("caption", "The bridge, according to Reuters"), "The bridge fell."),
        (("link", "Read more: Reuters reported a flood"), "The bridge fell."),
        (("boilerplate", "Share on CNN, as quoted by AP"), "The bridge fell."),
        ("OSLO – The bridge fell.",),
        ("The minister told Ann Lee that the bridge fell.",),
        ("According to a map, the bridge fell.",),
        ("According to the mayor, the bridge fell.",),
    ],
)
def test_credits_captions_links_and_people_cite_nothing(
    blocks: tuple[str | tuple[BlockKind, str], ...],
) -> None:
    assert parents(*blocks) == []


@pytest.mark.parametrize(
    ("text", "language", "parent"),
    [
        ("Según la agencia EFE, el puente cayó.", "es", "EFE"),
        ("Selon Reuters, le pont est tombé.", "fr", "Reuters"),
        ("Laut Reuters ist die Brücke eingestürzt.", "de", "Reuters"),
        ("По данным ТАСС, мост упал.", "ru", "TASS"),
        ("انهار الجسر نقلا عن وكالة رويترز.", "ar", "Reuters"),
        ("به گزارش ایرنا پل فرو ریخت.", "fa", "IRNA"),
    ],
)
def test_one_agency_has_one_name_in_every_language(text: str, language: str, parent: str) -> None:
    assert parents(text, language=language) == [(parent, "agency")]


def test_the_passage_holds_the_parent() -> None:
    (one,) = citations("According to Norway’s Nordlys news network, the bridge fell.")
    assert one.passage.exact.startswith("According to")
    assert one.parent_passage is not None
    assert one.parent_passage.exact == "Nordlys"
    assert one.passage.span.covers(one.parent_passage.span)


@pytest.mark.parametrize(
    ("text", "parent"),
    [
        (
            "In a note published by the Tarnnews agency, Ann Lee told the crew that the bridge fell.",
            "Tarnnews",
        ),
        ("In a note published by the state agency, Ann Lee told the crew that the bridge fell.", None),
        ("According to the state agency Ortelag, the bridge fell.", "Ortelag"),
        ("The bridge fell, according to the state agency, Ortelag.", "Ortelag"),
    ],
)
def test_who_speaks_behind_an_agency_s_comma_is_not_its_name(text: str, parent: str | None) -> None:
    assert [one.parent for one in citations(text)][:1] == [parent]


def test_an_agency_is_one_in_any_language() -> None:
    (found,) = citations("Laut der Agentur Ortelag ist die Brücke gefallen.", language="de")
    assert found.kind == "agency"


def test_what_a_speaker_cites_is_no_parent_of_the_page() -> None:
    assert parents("“We gave way in nothing, despite the media saying so,” Ann Lee told the crew.") == []
    assert parents("“We gave way in nothing,” Ann Lee said, Reuters reported.") == [("Reuters", "agency")]
