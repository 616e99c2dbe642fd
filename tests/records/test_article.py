import dataclasses

import pytest

from collatio.records.article import Block
from collatio.records.errors import EvidenceError, PageError
from collatio.records.problem import CODES, problem_of
from tests.builders import article


def test_a_block_outside_the_text_cannot_be_kept() -> None:
    page = article("Harbour Times", "One.", "Two.")
    with pytest.raises(EvidenceError):
        dataclasses.replace(page, blocks=(Block("paragraph", 0, 99),))
    with pytest.raises(EvidenceError):
        dataclasses.replace(page, blocks=(Block("paragraph", 0, 5), Block("link", 4, 6)))


def test_own_words_leave_links_and_boilerplate_out() -> None:
    page = article("Harbour Times", ("headline", "H"), "One.", ("link", "Read more"), ("caption", "C"))
    assert [block.kind for block in page.own_blocks] == ["headline", "paragraph", "caption"]


def test_the_block_at_an_offset() -> None:
    page = article("Harbour Times", "One.", "Two.")
    found = page.block_at(6)
    assert found is not None
    assert page.text[found.start : found.end] == "Two."
    assert page.block_at(4) is None


def test_a_page_error_becomes_a_problem_with_its_cure() -> None:
    met = problem_of(PageError("empty-page", "0 bytes"), path="a.html")
    assert (met.code, met.path, met.message, met.hint) == (
        "empty-page",
        "a.html",
        "0 bytes",
        CODES["empty-page"],
    )


def test_codes_are_kept_in_order() -> None:
    assert list(CODES) == sorted(CODES)
