from __future__ import annotations

from bench.stories.natural import natural
from hypothesis import given
from hypothesis import strategies as st


def test_a_tokenised_text_is_written_as_a_page_prints_it() -> None:
    told = "`` We do n't sail , '' Lund said ( at 7 . 30 ) ; Oskarsen 's ships carry 12 , 000 crates ."
    assert natural(told) == "“We don't sail,” Lund said (at 7.30); Oskarsen's ships carry 12,000 crates."


def test_straight_marks_open_and_close_in_turn() -> None:
    assert natural('He said " stay " and " go " .') == "He said “stay” and “go”."


def test_dates_and_paragraphs_are_kept() -> None:
    assert (
        natural("4 March , 2031 //n\nThe U . S . ship sailed .") == "4 March, 2031\n\nThe U.S. ship sailed."
    )


@given(st.text(alphabet="ab1 .,'`\"-\n", max_size=60))
def test_letters_and_digits_are_never_changed(text: str) -> None:
    assert [c for c in natural(text) if c.isalnum()] == [c for c in text if c.isalnum()]
