"""Every mark finds its part, and a lost one harms nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.text.markroles import MARK_CHARACTERS
from collatio.text.marks import MarkHabits, Scan, scan_marks

ENGLISH = MarkHabits(
    elisions=frozenset({"em", "n", "til", "twas", "cause"}),
    small_words=frozenset({"to", "in", "the", "of", "and", "as", "is", "he", "was", "for"}),
)


def pairs(text: str) -> list[str]:
    return [text[p.opening.start : p.closing.end] for p in scan_marks(text, ENGLISH).pairs]


def whys(text: str) -> list[str]:
    return [one.why for one in scan_marks(text, ENGLISH).explained]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We won,” he said.", ["“We won,”"]),
        ('"We won," he said. "Twice."', ['"We won,"', '"Twice."']),
        ("''We won,'' he said.", ["''We won,''"]),
        ("``We won,'' he said.", ["``We won,''"]),
        ("‘We won’, mayor says", ["‘We won’"]),
        ("'We won', mayor says", ["'We won'"]),
        ("„Wir haben gewonnen“, sagte er.", ["„Wir haben gewonnen“"]),
        ("„Wygraliśmy” – powiedział.", ["„Wygraliśmy”"]),
        ("»Wir haben gewonnen«, sagte er.", ["»Wir haben gewonnen«"]),
        ("« Nous avons gagné », a-t-il dit.", ["« Nous avons gagné »"]),
        ("‹Ja›, sagte sie.", ["‹Ja›"]),
        ("”Vi vann”, sa han.", ["”Vi vann”"]),
        ("彼は「勝った」と言った。『本当だ』", ["「勝った」", "『本当だ』"]),
        ("قال «انتصرنا» أمس", ["«انتصرنا»"]),
        ("قال ”انتصرنا“ أمس", ["”انتصرنا“"]),
        ("“We won\u00a0”, he said.", ["“We won\u00a0”"]),
        ('He said:"We won."', ['"We won."']),
        ("(“We won”)", ["“We won”"]),
        ("—“We won”—", ["“We won”"]),
        ("“Mixed marks\" are seen", ["“Mixed marks\""]),
    ],
)  # fmt: skip
def test_a_pair_is_found_however_it_is_written(text: str, expected: list[str]) -> None:
    assert pairs(text) == expected


def test_nested_pairs_are_found_outermost_first() -> None:
    assert pairs("“He told me ‘never’ twice,” she said.") == [
        "“He told me ‘never’ twice,”",
        "‘never’",
    ]
    assert pairs("''He said 'never''' and left") == ["''He said 'never'''", "'never'"]
    assert pairs("“‘Yes,’” he said") == ["“‘Yes,’”", "‘Yes,’"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a spider’s web", "an apostrophe inside a word"),
        ("a spider's web", "an apostrophe inside a word"),
        ("Qa`ani came", "an apostrophe inside a word"),
        ("the workers’ council", "an apostrophe at the end of a word"),
        ("the workers' council", "an apostrophe at the end of a word"),
        ("back in the ’90s", "figures left out of a year"),
        ("back in the '90s", "figures left out of a year"),
        ("the summer of ’69", "figures left out of a year"),
        ("get ’em now", "letters left out at the front of a word"),
        ("when ‘Abd al-Rahman spoke", "an apostrophe or a letter's sign at the front of a word"),
        ("he is 6'2\" tall", "feet or minutes"),
        ("after 40' he left", "feet or minutes"),
        ("a 20\" screen", "inches or seconds"),
        ('דובר צה"ל', "the sign of a Hebrew abbreviation"),
    ],
)  # fmt: skip
def test_what_marks_no_quotation_says_what_it_is(text: str, why: str) -> None:
    assert pairs(text) == []
    assert whys(text)[0] == why


def test_rock_n_roll_holds_no_quotation() -> None:
    assert pairs("rock 'n' roll and rock ’n’ roll") == []


def test_a_possessive_inside_single_marks_does_not_end_them() -> None:
    assert pairs("‘The workers’ council will win,’ he said") == ["‘The workers’ council will win,’"]


def test_single_marks_end_before_a_later_possessive() -> None:
    text = "vows ‘whatever it takes’ to help the Guards’ leaders"
    assert pairs(text) == ["‘whatever it takes’"]


def test_words_cut_at_the_front_may_open_a_quotation_all_the_same() -> None:
    assert pairs("‘cause for concern’, they say") == ["‘cause for concern’"]


def test_a_lost_opener_is_told_apart_from_the_pairs() -> None:
    scan = scan_marks("“A,” he said. It is so.”", ENGLISH)
    assert len(scan.pairs) == 1
    assert [sign.start for sign in scan.closers] == [23]


def test_a_lost_closer_swallows_no_other_quotation() -> None:
    text = "“We won, he said. “And we go on,” he said."
    scan = scan_marks(text, ENGLISH)
    assert pairs(text) == ["“And we go on,”"]
    assert [sign.start for sign in scan.openers] == [0]


def _offsets(scan: Scan) -> list[int]:
    signs = [sign for pair in scan.pairs for sign in (pair.opening, pair.closing)]
    spans = [(sign.start, sign.end) for sign in (*signs, *scan.openers, *scan.closers)]
    spans += [(one.start, one.end) for one in scan.explained]
    return sorted(offset for start, end in spans for offset in range(start, end))


ALPHABET = "ab s.,:;!? \u00a05-—('”“\"‘’'„«»‹›「」`´[]\u200f\u0627\u05d0😀\ufe0f\n"


@given(st.text(alphabet=ALPHABET, max_size=60))
def test_each_mark_character_has_exactly_one_part(text: str) -> None:
    marks = [i for i, character in enumerate(text) if character in MARK_CHARACTERS]
    assert _offsets(scan_marks(text, ENGLISH)) == marks


@given(st.text(max_size=80))
def test_no_text_stops_the_scan(text: str) -> None:
    scan = scan_marks(text, ENGLISH)
    assert all(pair.opening.end <= pair.closing.start for pair in scan.pairs)


@given(st.text(alphabet=ALPHABET, max_size=60))
def test_pairs_never_cross(text: str) -> None:
    spans = [(p.opening.start, p.closing.end) for p in scan_marks(text, ENGLISH).pairs]
    for start, end in spans:
        for other_start, other_end in spans:
            assert not start < other_start < end < other_end
