"""Through whom words reached the page, and on what occasion: each citation belongs to what it governs."""

from __future__ import annotations

import pytest

from collatio.records.encoder import NameKind
from tests.annotate.reported.readers import only, quotations, read

_LEE = "⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|the dam was full⟧"


def chains(*blocks: str) -> list[list[str]]:
    """The transmitters of each quotation, in the order of the text."""
    return [[via.passage.exact for via in one.via] for one in quotations(*blocks)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_LEE}, while ⟦s2|Omar Carr⟧ ⟦cue2|added⟧, citing Reuters, ⟦c2|that it leaked⟧.", [[], ["Reuters"]]),
        (f"{_LEE}, while ⟦s2|Carr⟧, as quoted by Reuters, ⟦cue2|added⟧ ⟦c2|that it leaked⟧.", [[], ["Reuters"]]),
        (f"{_LEE}, while ⟦s2|Carr⟧ ⟦cue2|warned⟧ ⟦c2|that it leaked⟧, Reuters reported.", [[], ["Reuters"]]),
        (f"{_LEE}, according to Reuters, and ⟦s2|Carr⟧ ⟦cue2|denied⟧ ⟦c2|that it leaked⟧.", [["Reuters"], []]),
        (f"{_LEE} and, according to Reuters, ⟦s2|Carr⟧ ⟦cue2|denied⟧ ⟦c2|that it leaked⟧.", [[], ["Reuters"]]),
        (f"According to Reuters, {_LEE} and ⟦s2|Carr⟧ ⟦cue2|denied⟧ ⟦c2|that it leaked⟧.", [["Reuters"], ["Reuters"]]),
        (f"According to Reuters, {_LEE}; ⟦s2|Carr⟧ ⟦cue2|denied⟧ ⟦c2|that it leaked⟧.", [["Reuters"], []]),
        (f"{_LEE} but ⟦s2|Omar Carr⟧ ⟦cue2|told⟧ ⟦a2|the BBC⟧ ⟦c2|that it leaked⟧.", [[], ["the BBC"]]),
    ],
)  # fmt: skip
def test_a_citation_belongs_to_its_own_clause(text: str, expected: list[list[str]]) -> None:
    assert chains(text) == expected


def test_an_agency_that_speaks_hands_on_what_it_reports_alone() -> None:
    text = "⟦s1|Reuters⟧ ⟦cue1|said⟧ ⟦c1|⟦s2|the mayor⟧ ⟦cue2|denied⟧ ⟦c2|the leak⟧⟧, and ⟦s3|Ann Lee⟧ ⟦cue3|left⟧ ⟦c3|no doubt⟧."
    assert chains(text) == [[], ["Reuters"], []]


def test_words_that_an_agency_and_their_speaker_are_both_seen_to_say_come_through_the_agency() -> None:
    text = "⟦c1|⟦c2|The dam was full⟧⟧, ⟦s1|two of the crew⟧ ⟦cue1|said⟧, ⟦cue2|according to⟧ ⟦s2|Reuters⟧."
    assert ["Reuters"] in chains(text)


def test_an_agency_that_is_told_something_hands_on_no_words_inside_it() -> None:
    text = "⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦a1|Reuters⟧ ⟦c1|that ⟦s2|the mayor⟧ had ⟦cue2|denied⟧ ⟦c2|the leak⟧⟧."
    assert chains(text) == [["Reuters"], []]


def test_a_citation_inside_the_words_is_the_speakers_own() -> None:
    text = "⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that, according to Reuters, ⟦s2|the mayor⟧ ⟦cue2|denied⟧ ⟦c2|the leak⟧⟧."
    assert chains(text) == [[], ["Reuters"]]


def test_an_agency_that_carried_another_paper_hands_on_nothing() -> None:
    said = "⟦s1|the Courier⟧ ⟦cue1|reported⟧ ⟦c1|that the dam was full⟧"
    assert chains(
        f"Published on Monday by the Reuters news agency, Ann Lee’s letter came a day after {said}."
    ) == [[]]
    assert chains(f"A letter released by Reuters came after {said}.") == [[]]


@pytest.mark.parametrize(
    "text",
    [
        "In ⟦ch1|a letter⟧ carried by Reuters, ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|the dam was full⟧.",
        "⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦a1|the crew⟧, in remarks first published by Reuters, ⟦c1|that the dam was full⟧.",
        "Published on Monday by Reuters, ⟦s1|the letter⟧ ⟦cue1|says⟧ ⟦c1|that the dam was full⟧.",
        "⟦s1|The letter⟧, seen by Reuters, ⟦cue1|says⟧ ⟦c1|that the dam was full⟧.",
    ],
)
def test_an_agency_that_carried_the_very_paper_hands_it_on(text: str) -> None:
    assert chains(text) == [["Reuters"]]


def test_a_chain_of_which_a_reader_saw_one_link_is_whole() -> None:
    text = "⟦c1|The dam is full⟧, ⟦s1|Lee⟧ ⟦cue1|said⟧ in a film shown by ⟦v1.1|Tarn Bulletin⟧, as quoted by Reuters."
    assert chains(text) == [["Reuters", "Tarn Bulletin"]]
    further = "⟦s1|Lee⟧, as reported by ⟦v1.1|the site Shoreline⟧ with reference to Reuters, ⟦cue1|said⟧ ⟦c1|it was full⟧."
    assert chains(further) == [["the site Shoreline", "Reuters"]]


@pytest.mark.parametrize(
    "text",
    [
        "⟦s1|Lee⟧ ⟦cue1|told⟧ Omar Carr, the head of ⟦v1.1|Tarn⟧’s guards, ⟦c1|that the dam was full⟧.",
        "⟦s1|Lee⟧ ⟦cue1|told⟧ Omar Carr, ⟦v1.1|the Guards⟧’ chief, ⟦c1|that the dam was full⟧.",
        "⟦c1|The dam is full⟧, ⟦s1|the ⟦v1.1|Harbour⟧ leader⟧ ⟦cue1|said⟧.",
        "⟦c1|The dam is full⟧, ⟦s1|Fire Brigade ⟦v1.1|South⟧⟧ ⟦cue1|said⟧.",
        "⟦cue1|According to⟧ ⟦s1|the Guards ⟦v2.1|South⟧⟧, ⟦s2|which⟧ ⟦cue2|says⟧ ⟦c2|it leaks⟧, ⟦c1|it is full⟧.",
    ],
)
def test_a_piece_of_another_phrase_hands_on_nothing(text: str) -> None:
    assert all(chain == [] for chain in chains(text))


def test_a_transmitter_of_which_a_reader_saw_a_piece_is_whole_and_named() -> None:
    text = "⟦c1|The dam is full⟧, ⟦s1|Lee⟧ ⟦cue1|said⟧, according to the Islamic Republic ⟦v1.1|News Agency⟧."
    (via,) = only(text).via
    assert via.passage.exact == "the Islamic Republic News Agency"
    assert via.name == "IRNA"
    (via,) = only("⟦c1|The dam is full⟧, ⟦s1|Lee⟧ ⟦cue1|said⟧, according to ⟦v1.1|a Reuters⟧ report.").via
    assert via.name == "Reuters"


def test_the_pages_own_outlet_is_no_transmitter() -> None:
    assert chains("⟦s1|Ann Lee⟧ ⟦cue1|told⟧ this ⟦v1.1|agency⟧ ⟦c1|that the dam was full⟧.") == [[]]
    found = read("⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦v1.1|A⟧ ⟦c1|that the dam was full⟧.")  # the outlet of the builder
    assert [one.via for one in found.quotations] == [()]


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ in ⟦ch1|clear reference⟧ to the leak ⟦c1|that the dam was full⟧.", None),
        ("Ann Lee’s ⟦ch1|letter⟧ came after ⟦s1|the Courier⟧ ⟦cue1|said⟧ ⟦c1|the dam was full⟧.", None),
        ("On Monday, Lee’s ⟦ch1|letter⟧ came after the Courier ⟦cue1|reported⟧ ⟦c1|the dam was full⟧.", None),
        ("⟦ch1|The letter⟧, published on Monday, ⟦cue1|says⟧ ⟦c1|that the dam was full⟧.", "letter"),
        ("In a short, angry ⟦ch1|letter⟧, ⟦s1|Carr⟧ ⟦cue1|said⟧ ⟦c1|the dam was full⟧.", "letter"),
        ("On Monday, ⟦ch1|Lee’s letter⟧ came after ⟦s1|Carr⟧ ⟦cue1|said⟧ ⟦c1|the dam was full⟧.", None),
        ("⟦cue1|According to⟧ ⟦s1|the Courier⟧, ⟦c1|Ann Lee made the remarks in ⟦ch1|a letter⟧⟧.", None),
        ("⟦s1|Ann Lee⟧ wrote ⟦ch1|a letter⟧, ⟦cue1|warning⟧ ⟦c1|that the dam was full⟧.", "letter"),
        (
            "⟦s1|Ann Lee⟧ concluded her letter to Omar Carr by ⟦cue1|saying⟧ ⟦c1|that the dam was full⟧.",
            "letter",
        ),
        ("⟦s1|Ann Lee⟧ ⟦cue1|wrote⟧ to ⟦a1|Omar Carr⟧ ⟦c1|that the dam was full⟧.", "letter"),
        ("⟦s1|Ann Lee⟧ ⟦cue1|wrote⟧ to ⟦a1|Omar Carr⟧ in ⟦ch1|a memo⟧ ⟦c1|that the dam was full⟧.", "report"),
        ("⟦s1|Ann Lee⟧ ⟦cue1|wrote⟧ ⟦c1|that the dam was full⟧.", None),
    ],
)
def test_the_occasion_of_words(text: str, channel: str | None) -> None:
    assert only(text).channel == channel


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("On Monday ⟦s1|the Tarn Post⟧ ⟦cue1|reported⟧ ⟦c1|that the dam was full⟧.", None),
        ("Radio Nine saw few, and ⟦s1|the Post⟧ ⟦cue1|says⟧ ⟦c1|that the dam was full⟧.", None),
        ("⟦s1|Ann Lee⟧ ⟦cue1|wrote⟧ in ⟦ch1|the Tarn Post⟧ ⟦c1|that the dam was full⟧.", "other"),
        ("⟦s1|Ann Lee⟧ ⟦cue1|wrote⟧ in ⟦ch1|a Facebook post⟧ ⟦c1|that the dam was full⟧.", "post"),
        ("As ⟦a1|the Tarn Courier⟧ columnist ⟦s1|Ann Lee⟧ ⟦cue1|wrote⟧, ⟦c1|the dam was full⟧.", None),
        ("⟦s1|Omar Carr⟧ ⟦cue1|has asked⟧ ⟦a1|a grand jury⟧ ⟦c1|to look into the leak⟧.", None),
        ("⟦s1|Omar Carr⟧ ⟦cue1|told⟧ ⟦a1|jurors⟧ at ⟦ch1|the Tarn trial⟧ ⟦c1|that the dam leaked⟧.", "testimony"),
        ("In ⟦ch1|a broadcast interview⟧, ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|the dam was full⟧.", "interview"),
        ("In ⟦ch1|a radio interview⟧, ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|the dam was full⟧.", "interview"),
        ("During ⟦ch1|a Sunday⟧ appearance on Radio Nine, ⟦s1|Lee⟧ ⟦cue1|said⟧ ⟦c1|it was full⟧.", "interview"),
        ("At ⟦ch1|a joint press⟧ conference with Carr, ⟦s1|Lee⟧ ⟦cue1|said⟧ ⟦c1|it was full⟧.", "press-conference"),
        ("⟦c1|The dam is full⟧, ⟦s1|the chief⟧ ⟦cue1|says⟧ pic.tarn.⟦ch1|com⟧ on Monday.", None),
    ],
)  # fmt: skip
def test_a_channel_has_its_own_words(text: str, channel: str | None) -> None:
    names: list[tuple[NameKind, str]] = [
        ("organisation", name) for name in ("Tarn Post",) if name in text.replace("⟧", "")
    ]
    assert only(text, names=names).channel == channel


@pytest.mark.parametrize(
    "text",
    [
        "⟦s1|Omar Carr⟧ ⟦cue1|called⟧ ⟦c1|for Vera Kell and ⟦v1.1|Ann Lee⟧ to come⟧.",
        "⟦c1|The dam is full⟧, ⟦s1|the chief⟧ ⟦cue1|says⟧ — ⟦v1.1|Radio Nine⟧ (@nine) on Monday.",
        "⟦s1|Omar Carr⟧ ⟦cue1|said⟧ ⟦c1|the dam was full⟧ (photo via ⟦v1.1|Radio Nine⟧).",
        "⟦c1|The dam is full⟧, ⟦s1|Omar Carr⟧ ⟦cue1|said⟧, ⟦v1.1|sources tell the⟧ neighbours.",
    ],
)
def test_who_only_stands_near_hands_on_nothing(text: str) -> None:
    names: list[tuple[NameKind, str]] = [
        ("person", name) for name in ("Omar Carr", "Ann Lee") if name in text
    ]
    assert only(text, names=names).via == ()


def test_who_tells_a_paper_is_no_part_of_it() -> None:
    text = "⟦c1|The dam is full⟧, ⟦s1|Omar Carr⟧ ⟦cue1|said⟧, ⟦v1.1|sources tell the Tarn Courier⟧."
    assert chains(text) == [["the Tarn Courier"]]


def test_an_agency_that_reports_what_another_published_stands_nearer() -> None:
    text = (
        "⟦s1|Yonhap⟧ ⟦cue1|reports⟧ ⟦c1|that KCNA published the letter from Carr, "
        "⟦s2|which⟧ ⟦cue2|said⟧ ⟦c2|the dam was full⟧⟧."
    )
    assert chains(text)[1] == ["Yonhap", "KCNA"]
    text = "⟦s1|Carr⟧ ⟦cue1|said⟧ ⟦c1|the dam was full⟧, Yonhap reported, citing KCNA."
    assert chains(text) == [["Yonhap", "KCNA"]]
    text = "⟦c1|The dam is full⟧, KCNA said, ⟦cue1|quoting⟧ ⟦s1|Carr⟧."
    assert chains(text) == [["KCNA"]]


def test_a_paper_that_the_page_does_not_name_in_full_is_a_transmitter_without_a_name() -> None:
    (via,) = only("⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦a1|the Post⟧ ⟦c1|that the dam was full⟧.").via
    assert via.name is None
    assert via.passage.exact == "the Post"


@pytest.mark.parametrize(
    "text",
    [
        "⟦c1|The tests will stop⟧, ⟦s1|KCNA⟧ ⟦cue1|said⟧, quoting Mr. Carr.",
        "⟦s1|KCNA⟧ ⟦cue1|said⟧, quoting ⟦c1|Mr. Carr, that the tests will stop⟧.",
        "⟦s1|KCNA⟧ ⟦cue1|reported⟧ on Friday, citing ⟦v1.1|Carr⟧, ⟦c1|that the tests will stop⟧.",
    ],
)
def test_whom_an_agency_quotes_by_name_has_said_it(text: str) -> None:
    found = only(text, names=[("organisation", "KCNA"), ("person", "Carr")])
    assert found.speaker is not None
    assert (found.speaker.name, [one.name for one in found.via]) == ("Carr", ["KCNA"])
    assert found.content[0].exact.endswith("he tests will stop")
    assert "Carr" not in found.content[0].exact


def test_an_agency_that_cites_another_hands_on_its_report() -> None:
    text = "⟦s1|Yonhap⟧ ⟦cue1|reported⟧, citing ⟦v1.1|KCNA⟧, ⟦c1|that the tests will stop⟧."
    found = only(text, names=[("organisation", "Yonhap"), ("organisation", "KCNA")])
    assert found.speaker is not None
    assert (found.speaker.name, [one.name for one in found.via]) == ("KCNA", ["Yonhap"])
    twice = "⟦s1|Yonhap⟧ ⟦cue1|reported⟧, ⟦cue2|citing⟧ ⟦s2|KCNA⟧, ⟦c1 c2|that the tests will stop⟧."
    found = only(twice, names=[("organisation", "Yonhap"), ("organisation", "KCNA")])
    assert found.speaker is not None
    assert (found.speaker.name, [one.name for one in found.via]) == ("KCNA", ["Yonhap"])


def test_a_speaker_who_cites_somebody_speaks_himself() -> None:
    text = "⟦s1|Ann Lee⟧ ⟦cue1|said⟧, citing Carr, ⟦c1|that the dam was full⟧."
    found = only(text, names=[("person", "Ann Lee"), ("person", "Carr")])
    assert found.speaker is not None
    assert found.speaker.name == "Ann Lee"
