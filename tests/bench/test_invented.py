from __future__ import annotations

import pytest
from bench.blocking import one as copies_found
from bench.blocking import planted
from bench.grouping import exponent
from bench.invented import records


def test_an_archive_is_the_same_for_a_seed_and_another_for_another() -> None:
    assert list(records(40)) == list(records(40))
    assert [page.article.id for _, page in records(40)] != [
        page.article.id for _, page in records(40, seed=1)
    ]


def test_a_longer_archive_begins_like_a_shorter_one() -> None:
    short, long = list(records(10)), list(records(40))
    assert [event for event, _ in long][:10] == [event for event, _ in short]


def test_what_is_found_in_a_page_stands_there() -> None:
    for _, page in records(40):
        for quotation in page.quotations:
            content = quotation.content[0]
            assert page.article.text[content.start - 1] == "“"
            assert page.article.text[content.end] == "”"
            assert quotation.speaker is not None
            assert quotation.speaker.passage is not None
            assert quotation.speaker.passage.exact == quotation.speaker.name


def test_texts_are_as_long_as_they_should_be() -> None:
    lengths = [len(text) for text, kind, _ in planted(200) if kind == "original"]
    assert 400 < sum(lengths) / len(lengths) <= 500


def test_near_copies_are_found_and_nothing_else() -> None:
    told = copies_found(600)
    assert told["precision"] == 1.0
    found = told["with the original"]
    assert found["verbatim"] == 1.0
    assert found["background"] == 0.0
    assert min(found["10 % changed"], found["clipped"], found["re-ordered"]) >= 0.95
    assert found["20 % changed"] >= 0.85


@pytest.mark.parametrize(("power", "wanted"), [(1.0, 1.0), (2.0, 2.0)])
def test_the_exponent_is_the_slope(power: float, wanted: float) -> None:
    assert exponent([(size, 3.0 * size**power) for size in (10, 100, 1000)]) == pytest.approx(wanted)
    assert exponent([(10, 1.0)]) is None
