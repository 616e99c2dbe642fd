"""What is said once is one quotation; a speaker's own "I say", a title, a proof is none."""

from __future__ import annotations

import pytest

from tests.annotate.reported.readers import only, quotations, read, words


def cues(*blocks: str) -> list[str]:
    return [one.cue.exact for one in quotations(*blocks) if one.cue is not None]


def test_two_cues_of_one_statement() -> None:
    found = only("⟦s1 s2|Ann Lee⟧ ⟦cue1|continued⟧ to ⟦cue2|say⟧ ⟦c1 c2|that the dam would open⟧.")
    assert found.cue is not None
    assert found.cue.exact == "say"


def test_the_same_words_of_two_speakers_are_two() -> None:
    text = "⟦c1 c2|The dam would open⟧, ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ and ⟦s2|Omar Carr⟧ ⟦cue2|confirmed⟧."
    assert cues(text) == ["said", "confirmed"]


def test_words_in_marks_are_the_nearer_cue_s() -> None:
    text = "⟦s1 s2|Ann Lee⟧ ⟦cue1|noted⟧ ⟦c1|that it rains⟧, ⟦cue2|saying⟧, “⟦c1 c2|We shall all stay dry.⟧”"
    assert [words(one) for one in quotations(text)] == [["that it rains"], ["We shall all stay dry."]]


def test_a_cue_around_another_of_the_same_speaker() -> None:
    text = "⟦s1 s2|Ann Lee⟧ ⟦cue1|closed⟧ ⟦c1|her speech by ⟦cue2|saying⟧, “⟦c2|We shall all stay dry.⟧”⟧"
    assert cues(text) == ["saying"]


@pytest.mark.parametrize(
    ("inner", "kept"),
    [
        ("⟦s2|I⟧ ⟦cue2|say⟧ ⟦c2|that it leaks⟧", False),
        ("⟦s2|We⟧ ⟦cue2|assure⟧ you ⟦c2|that it holds⟧", False),
        ("⟦cue2|Rest assured⟧ ⟦c2|that it holds⟧", False),
        ("⟦s2|I⟧ ⟦cue2|said⟧ then ⟦c2|that it leaks⟧", True),
        ("⟦s2|I⟧ have ⟦cue2|say⟧ ⟦c2|that it leaks⟧", True),
        ("⟦s2|The mayor⟧ ⟦cue2|says⟧ ⟦c2|that it leaks⟧", True),
        ("⟦s2|The strikes⟧ ⟦cue2|proved⟧ ⟦c2|that it leaks⟧", False),
        ("⟦s2|The report⟧ ⟦cue2|showed⟧ ⟦c2|that it leaks⟧", True),
        ("⟦s2|Two polls⟧ ⟦cue2|show⟧ ⟦c2|that it leaks⟧", True),
        ("⟦s2|They⟧ ⟦cue2|showed⟧ ⟦c2|that it leaks⟧", True),
    ],
)
def test_inside_a_speaker_s_own_words(inner: str, kept: bool) -> None:
    text = f"“⟦c1|{inner} and floods the road⟧,” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧."
    assert len(cues(text)) == 1 + kept


def test_i_say_outside_marks_is_the_writer_s() -> None:
    assert cues("⟦s1|I⟧ ⟦cue1|say⟧ ⟦c1|that it leaks⟧.") == ["say"]


def test_a_cue_alone_in_marks_bids_nobody() -> None:
    assert cues("⟦s1|Ann Lee⟧ “⟦cue1|vowed⟧” ⟦c1|to open the dam⟧.") == ["vowed"]


def test_a_title_is_no_quotation() -> None:
    title = "“⟦c1|You wrote a song ⟦cue2|titled⟧ ‘⟦c2|The Flood of Tarn⟧’ in the rain⟧,” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧."
    assert cues(title) == ["said"]
    marks = {mark.passage.exact: mark for mark in read(title).article.marks}
    assert marks["‘The Flood of Tarn’"].state == "refused"
    assert "title" in marks["‘The Flood of Tarn’"].why
    outside = "⟦s1|Ann Lee⟧ sang a song ⟦cue1|titled⟧ “⟦c1|The Flood of Tarn⟧”."
    assert quotations(outside) == ()
    insult = "⟦s1|Ann Lee⟧ ⟦cue1|called⟧ it “⟦c1|a disgrace to every last one of us⟧”."
    assert cues(insult) == ["called"]


def test_two_cues_side_by_side_need_share_less() -> None:
    text = "⟦s1 s2|Ann Lee⟧ ⟦cue1|continued⟧ to ⟦cue2|say⟧ ⟦c1 c2|that the dam would open⟧ ⟦c1|when the rain stops⟧."
    assert cues(text) == ["say"]


def test_words_behind_the_second_of_two_cues_are_the_second_ones() -> None:
    found = quotations(
        "⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that the dam was “nearly full”⟧, "
        "⟦cue2|warning⟧ ⟦c2|that “nobody may stay”⟧."
    )
    assert [words(one) for one in found] == [["that the dam was “nearly full”"], ["that “nobody may stay”"]]


@pytest.mark.parametrize(
    "text",
    [
        "Did ⟦s1|Ann Lee⟧ ⟦cue1|say⟧ ⟦c1|that the dam would open⟧?",
        "It is not known whether ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that the dam would open⟧.",
    ],
)
def test_what_nobody_is_said_to_have_said(text: str) -> None:
    assert quotations(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "⟦cue1|Had⟧ ⟦s1|Ann Lee⟧ told ⟦a1|anyone⟧ ⟦c1|that the dam would open⟧?",
        "⟦s1|Ann Lee⟧ ⟦cue1|might say⟧ ⟦c1|that the dam would open⟧.",
        "⟦s1|Ann Lee⟧ may well ⟦cue1|have told⟧ ⟦a1|the court⟧ ⟦c1|that the dam would open⟧.",
        "⟦s1|Ann Lee⟧ could not ⟦cue1|say⟧ ⟦c1|when the dam would open⟧.",
        "⟦s1|The Tarn Courier⟧ ⟦cue1|has seen⟧ a letter on ⟦c1|the dam⟧.",
        "⟦s1|This newspaper⟧ ⟦cue1|has obtained⟧ ⟦c1|the plan⟧.",
        "⟦s1|We⟧ ⟦cue1|have seen⟧ ⟦c1|the plan⟧.",
    ],
)
def test_what_was_never_said(text: str) -> None:
    assert quotations(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "⟦s1|Ann Lee⟧ could only ⟦cue1|say⟧ ⟦c1|that the dam would open⟧.",
        "⟦s1|Ann Lee⟧ could be ⟦cue1|heard saying⟧ ⟦c1|that the dam would open⟧.",
        "If it may, ⟦s1|Ann Lee⟧ ⟦cue1|said⟧, ⟦c1|the dam would open⟧.",
        "⟦s1|Ann Lee⟧ ⟦cue1|has seen⟧ ⟦c1|the flood coming⟧.",
    ],
)
def test_what_was_said_after_all(text: str) -> None:
    assert len(quotations(text)) == 1


def test_what_somebody_might_say_is_the_other_s() -> None:
    text = "“⟦c1|⟦s2|Omar Carr⟧ might ⟦cue2|say⟧ ⟦c2|that it holds⟧⟧,” ⟦s1|one aide⟧ ⟦cue1|warned⟧."
    assert cues(text) == ["warned"]


@pytest.mark.parametrize(
    "text",
    [
        "Why did ⟦s1|Ann Lee⟧ ⟦cue1|say⟧ ⟦c1|that the dam would open⟧?",
        "⟦s1|Ann Lee⟧ ⟦cue1|asked⟧ ⟦c1|whether the dam would open⟧.",
        "⟦s1|Omar Carr⟧ ⟦cue1|asked⟧ ⟦c1|whether ⟦s2|she⟧ ⟦cue2|had said⟧ ⟦c2|that the dam would open⟧⟧.",
    ],
)
def test_a_question_about_what_was_said_leaves_it_said(text: str) -> None:
    assert [words(one) for one in quotations(text)] != []
