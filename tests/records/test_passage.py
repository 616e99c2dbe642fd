import dataclasses
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.records.errors import EvidenceError
from collatio.records.jsonform import to_plain
from collatio.records.passage import Metadatum, Passage, Span

TEXT = "The envoy said: “Enough.”"


def test_exact_is_cut_from_the_text() -> None:
    assert Passage("a", 4, 9, TEXT).exact == "envoy"


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 4), (0, 26), (26, 27)])
def test_a_passage_outside_the_text_cannot_be_made(start: int, end: int) -> None:
    with pytest.raises(EvidenceError):
        Passage("a", start, end, TEXT)


def test_exact_cannot_be_handed_in() -> None:
    with pytest.raises(TypeError):
        Passage("a", 4, 9, TEXT, exact="minister")  # type: ignore[call-arg]


def test_a_passage_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Passage("a", 4, 9, TEXT).exact = "minister"  # type: ignore[misc]


@given(st.text(min_size=1), st.data())
def test_a_stored_passage_is_read_back_or_refused(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    passage = Passage("a", start, end, text)
    stored = to_plain(passage)
    assert isinstance(stored, dict)
    assert Passage.read(stored, text) == passage
    assert pickle.loads(pickle.dumps(passage)) == passage
    with pytest.raises(EvidenceError):
        Passage.read({**stored, "exact": passage.exact + "x"}, text)


def test_spans_are_half_open() -> None:
    assert not Span(0, 3).meets(Span(3, 5))
    assert Span(0, 4).meets(Span(3, 5))
    assert Span(0, 5).covers(Span(3, 5))
    assert len(Span(2, 5)) == 3


def test_a_metadatum_points_at_one_place() -> None:
    Metadatum("Harbour Times", "meta", bytes=(3, 9))
    with pytest.raises(EvidenceError):
        Metadatum("Harbour Times", "meta")
    with pytest.raises(EvidenceError):
        Metadatum("Harbour Times", "meta", bytes=(3, 9), field="outlet")
