from __future__ import annotations

from bench.stories.natural import led_back, natural
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


def test_what_is_put_together_is_led_back() -> None:
    text = 'It fell at 3 : 33 a . m . , a 26 - year - old said ( on " Monday " ) .'
    whole, places = led_back(text)
    assert whole == "It fell at 3:33 a.m., a 26-year-old said (on “Monday”)."
    assert text[places[whole.index("33")] : places[whole.index("a.m.") + 3] + 1] == "33 a . m ."
    start, end = whole.index("Monday"), whole.index("Monday") + len("Monday")
    assert text[places[start] : places[end - 1] + 1] == "Monday"
    assert places[-1] == len(text)


@given(st.text(alphabet="ab1 .,'`\"-\n", max_size=60))
def test_letters_and_digits_keep_their_places(text: str) -> None:
    whole, places = led_back(text)
    assert len(places) == len(whole) + 1
    assert places == sorted(places)
    assert [text[place] for c, place in zip(whole, places, strict=False) if c.isalnum()] == [
        c for c in whole if c.isalnum()
    ]


@given(st.text(alphabet="ab1 .,'`\"-\n", max_size=60))
def test_letters_and_digits_are_never_changed(text: str) -> None:
    assert [c for c in natural(text) if c.isalnum()] == [c for c in text if c.isalnum()]
