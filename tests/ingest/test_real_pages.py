"""What must hold of real pages too: read where the public data are, skipped where they are not."""

from __future__ import annotations

import unicodedata

import pytest
from bench.extract import SETS, pages
from bench.shared_data import ABSENT, shared

from collatio.ingest.article import extract_article
from collatio.records.trace import led_back
from tests.ingest.markup import letters, rendered


@pytest.mark.shared
@pytest.mark.parametrize("name", sorted(SETS))
def test_real_pages_keep_the_promises(name: str) -> None:
    folder = shared()
    if folder is None:
        pytest.skip(ABSENT)
    for rank, (_, page) in enumerate(pages(folder / "data" / "extract" / name)):
        if rank >= 8:
            break
        article = extract_article(page).article
        assert article is not None
        assert unicodedata.is_normalized("NFC", article.text)
        assert "\n\n".join(article.text[b.start : b.end] for b in article.blocks) == article.text
        for block in article.own_blocks:
            ranges = led_back(article, block.start, block.end)
            told = "".join(page.content[a:b].decode(article.page.charset) for a, b in ranges)
            assert letters(rendered(told)) == letters(article.text[block.start : block.end])
