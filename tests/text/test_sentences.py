from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.lang import language
from collatio.text.sentences import find_sentences

ENGLISH = language("en").sentence_habits


def sentences(text: str, code: str = "en") -> list[str]:
    return [text[s.start : s.end] for s in find_sentences(text, 0, len(text), language(code).sentence_habits)]


@pytest.mark.parametrize(
    "text",
    [
        "Gen. Omar Haddad met Lt. Ann Lee.",
        "U.S. Hits Back at the Rebels",
        "J. K. Haddad and Mr. Lee left.",
        "It cost 3.5 million, said No. 5 of the list.",
        "“Will you go?” he asked.",
        "“Will you go?” Haddad asked.",
        "We go ... and stay.",
        "The firm Haddad Inc. Ltd. closed.",
        "Prices rose by 3.5 percent on Jan. 5.",
        "1. The first point",
    ],
)
def test_no_sentence_ends_here(text: str) -> None:
    assert sentences(text) == [text]


def test_a_sentence_may_end_inside_its_marks() -> None:
    assert sentences("“We won.” He left. ‘So be it!’ They stayed.") == [
        "“We won.”",
        "He left.",
        "‘So be it!’",
        "They stayed.",
    ]


def test_an_abbreviation_ends_a_sentence_before_a_word_that_begins_one() -> None:
    assert sentences("He lives in the U.S. She does not.") == ["He lives in the U.S.", "She does not."]


def test_other_scripts_end_their_sentences_too() -> None:
    assert sentences("هل ذهب؟ لا. عاد.", "ar") == ["هل ذهب؟", "لا.", "عاد."]
    assert sentences("他走了。「好。」我们走！", "zh") == ["他走了。", "「好。」", "我们走！"]
    assert sentences("« Oui ! » Il part.", "fr") == ["« Oui ! »", "Il part."]


def test_a_german_ordinal_ends_no_sentence() -> None:
    assert sentences("Am 17. November kam er. Dann ging er.", "de") == [
        "Am 17. November kam er.",
        "Dann ging er.",
    ]


@given(st.text(alphabet="aB .!?…”“’'\n,5", max_size=80))
def test_sentences_hold_all_that_is_printed_and_do_not_overlap(text: str) -> None:
    spans = find_sentences(text, 0, len(text), ENGLISH)
    covered = {i for s in spans for i in range(s.start, s.end)}
    assert len(covered) == sum(len(s) for s in spans)
    assert all(i in covered for i, character in enumerate(text) if not character.isspace())
