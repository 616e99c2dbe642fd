"""Numbers with what they count."""

from __future__ import annotations

import pytest

from collatio.annotate.article import annotate
from tests.builders import article


def figures(text: str, language: str | None = "en") -> list[tuple[str, str | None]]:
    return [(figure.value, figure.unit) for figure in annotate(article("A", text, language=language)).figures]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It killed around 1,200 people and destroyed homes.", "1200", "people"),
        ("More than 11,000 people have died.", "11000", "people"),
        ("They took three ships.", "3", "ships"),
        ("They hold two hundred and forty hostages.", "240", "hostages"),
        ("It cost $5 million.", "5000000", "$"),
        ("It rose 3.5% again.", "3.5", "%"),
        ("It was a 40-day truce.", "40", "day truce"),
        ("One person died.", "1", "person"),
        ("About 20 of them left.", "20", None),
    ],
)
def test_a_figure_says_what_it_counts(text: str, value: str, unit: str | None) -> None:
    assert figures(text) == [(value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge fell on 16 November 2023.",
        "He spoke on Channel 12 about Article 5.",
        "This one said nothing.",
        "The 2001 invasion began.",
        "They flew F-16 planes.",
        "The summer of ’69 was hot.",
    ],
)
def test_dates_labels_and_pronouns_are_no_figures(text: str) -> None:
    assert figures(text) == []


def test_figures_of_other_scripts_are_read() -> None:
    assert figures("قتل ١٬٢٠٠ شخص", "ar") == [("1200", "شخص")]


def test_the_passage_holds_number_and_unit() -> None:
    (figure,) = annotate(article("A", "It killed around 1,200 people there.")).figures
    assert figure.passage.exact == "1,200 people"
