"""The dates of the five pages about one letter, which lie outside the repository."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.shared_data import ABSENT, shared

from collatio.ingest.article import extract_article
from collatio.records.article import Article, Page


def read(path: Path) -> Article:
    article = extract_article(Page(path.name, path.name, path.read_bytes(), "text")).article
    assert article is not None
    return article


@pytest.mark.shared
def test_the_days_of_the_five_pages() -> None:
    folder = shared()
    if folder is None or not (folder / "pages" / "letter").is_dir():
        pytest.skip(ABSENT)
    articles = [read(path) for path in sorted((folder / "pages" / "letter").glob("*.txt"))]
    told = [(article.published.value, article.published.latest) for article in articles]
    assert told == [
        ("2023-11-17", "2023-11-17"),
        (None, None),
        (None, None),
        ("2023-11-17", "2023-11-17"),
        (None, "2024-07-16"),
    ]
    (banner,) = articles[4].dates
    assert (banner.value, banner.verdict) == ("2024-07-16", "candidate")
    assert banner.passage is not None
    assert banner.passage.exact == articles[4].text[banner.passage.start : banner.passage.end]
