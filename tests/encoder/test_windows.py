from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from collatio.encoder.windows import Window, cut_windows, owners
from collatio.encoder.wordpiece import Spelt
from collatio.records.passage import Span


def spelt(lengths: list[int]) -> Spelt:
    """A sentence whose words are spelt in so many pieces each."""
    firsts = tuple(accumulate(lengths, initial=0))[:-1]
    words = tuple(Span(2 * at, 2 * at + 1) for at in range(len(lengths)))
    return Spelt(words, (1,) * len(lengths), tuple(range(sum(lengths))), firsts)


def test_a_short_sentence_is_one_window() -> None:
    assert cut_windows(spelt([1, 2, 3])) == (Window(0, 3, 0, 6),)


def test_no_words_are_no_window() -> None:
    assert cut_windows(spelt([])) == ()


def test_windows_overlap_and_a_word_is_read_where_it_stands_deepest() -> None:
    sentence = spelt([1] * 20)
    windows = cut_windows(sentence, longest=10, overlap=4)
    assert [(window.start, window.end) for window in windows] == [(0, 10), (6, 16), (12, 20)]
    assert owners(sentence, windows) == (0,) * 8 + (1,) * 6 + (2,) * 6


def test_a_word_longer_than_a_window_stands_alone() -> None:
    windows = cut_windows(spelt([1, 9, 1]), longest=4, overlap=2)
    assert [(window.start, window.end) for window in windows] == [(0, 1), (1, 2), (2, 3)]


@given(
    st.lists(st.integers(1, 100), max_size=60), st.sampled_from([(192, 48), (120, 30), (100, 99), (100, 0)])
)
def test_windows_cover_every_word_in_order(lengths: list[int], sizes: tuple[int, int]) -> None:
    sentence = spelt(lengths)
    windows = cut_windows(sentence, *sizes)
    reached = 0
    for window in windows:
        assert window.start <= reached < window.end
        assert window.last_piece - window.first_piece <= sizes[0]
        assert window.last_piece - window.first_piece == sum(lengths[window.start : window.end])
        reached = window.end
    assert reached == len(lengths)
    owner = owners(sentence, windows)
    assert list(owner) == sorted(owner)
    assert all(windows[number].start <= word < windows[number].end for word, number in enumerate(owner))
