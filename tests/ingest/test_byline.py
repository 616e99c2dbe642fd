"""Who wrote: names as the page shows them, with their place."""

from __future__ import annotations

import time

import pytest

from collatio.ingest.plain.bylines import byline_names, is_byline, is_credit_line
from collatio.ingest.segments import Found
from collatio.records.passage import Metadatum
from tests.ingest.meta_pages import LEDE, SECOND, parsed, refined, words

TEXT = f"<p>{LEDE}</p><p>{SECOND}</p>"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Vane", "Ann Vane"),
        ("BY ANN VANE AND BO LIND", "ANN VANE AND BO LIND"),
        ("by Ann Vane | 5 May 2031", "Ann Vane"),
        ("By Ann Vane, our harbour correspondent", "Ann Vane"),
        ("By Ann Vane, Bo Lind", "Ann Vane, Bo Lind"),
        ("Von Ann Vane, Redakteurin", "Ann Vane, Redakteurin"),
        ("Par Anne Vane", "Anne Vane"),
        ("Автор: Анна Вейн", "Анна Вейн"),
        ("Author: Ann Vane (text)", "Ann Vane"),
    ],
)
def test_lines_that_name_writers(line: str, names: str) -> None:
    assert is_byline(line)
    assert byline_names(line) == names
    assert names in line


@pytest.mark.parametrize(
    "line",
    [
        "By the time the engineers came the bridge had gone into the river and nobody could cross.",
        "By Tuesday evening the water was falling?",
        "Bystanders",
        "",
        "By",
        "Die Brücke ist zu",
    ],
)
def test_lines_that_are_no_bylines(line: str) -> None:
    assert not is_byline(line)


def test_an_agencys_credits_are_told_from_a_sentence() -> None:
    assert is_credit_line("(Reporting by Ann Vane in Merrow; editing by Bo Lind)")
    assert not is_credit_line("Reporting is a slow craft, the editor said.")


def test_the_shown_byline_is_the_evidence_and_its_block_is_one() -> None:
    found = refined("", f'<h1>Bridge closed</h1><div class="byline">By Ann Vane and Bo Lind</div>{TEXT}')
    assert isinstance(found.byline, Found)
    assert (found.byline.text, found.byline.segment, found.byline.start) == ("Ann Vane and Bo Lind", 1, 3)
    assert found.kinds[1] == "byline"


def test_names_that_the_head_states_are_found_in_the_line_that_shows_them() -> None:
    head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":[{"name":"Ann Vane"}]}</script>'
    found = refined(head, f'<h1>Bridge closed</h1><div class="meta-author">Ann Vane in Merrow</div>{TEXT}')
    assert isinstance(found.byline, Found)
    assert (found.byline.text, found.byline.basis, found.byline.segment) == ("Ann Vane", "text", 1)


def test_names_that_only_the_head_states_point_at_its_bytes() -> None:
    head = "<meta name='author' content='Ann Vane'>"
    _, raw = parsed(head, TEXT)
    found = refined(head, f"<h1>Bridge closed</h1>{TEXT}").byline
    assert isinstance(found, Found)
    assert (found.text, found.basis) == ("Ann Vane", "meta")
    assert found.bytes is not None
    assert b"Ann Vane" in raw[slice(*found.bytes)]


@pytest.mark.parametrize(
    "author", ["Merrow Post", "https://merrow.example/ann", "ann@merrow.example", "10442", " "]
)
def test_what_is_no_persons_name_is_no_byline(author: str) -> None:
    head = f"<meta property='og:site_name' content='Merrow Post'><meta name='author' content='{author}'>"
    assert refined(head, f"<h1>Bridge closed</h1>{TEXT}").byline is None


def test_a_byline_among_other_articles_teasers_is_not_this_ones() -> None:
    body = (
        f'<h1>Bridge closed</h1>{TEXT}{"<p>Word.</p>" * 9}<div class="teaser"><span>By Bo Lind</span></div>'
    )
    assert refined("", body).byline is None


def test_given_from_outside() -> None:
    body = f'<h1>Bridge closed</h1><div class="byline">By Ann Vane</div>{TEXT}'
    assert (
        words(refined("", body, fields={"byline": Metadatum("Bo", "caller", field="byline")}).byline) == "Bo"
    )
    assert (
        words(refined("", body, fields={"byline": Metadatum("Bo", "feed", field="byline")}).byline)
        == "Ann Vane"
    )


@pytest.mark.parametrize("part", ["A, ", "A,", "Ann,  ", "a'b,", ", "])
def test_a_hostile_byline_is_read_in_linear_time(part: str) -> None:
    long = part * (200_000 // len(part))
    started = time.process_time()
    byline_names(f"By {long}")
    assert time.process_time() - started < 1


@pytest.mark.parametrize(
    "head",
    [
        "<meta name='author' content='{}'>",
        '<script type="application/ld+json">{{"@type":"NewsArticle","headline":"x","author":"{}"}}</script>',
        '<script type="application/ld+json">{{"@type":"NewsArticle","headline":"x",'
        '"author":{{"name":"{}"}}}}</script>',
    ],
)
def test_a_stated_value_longer_than_any_name_is_not_read(head: str) -> None:
    body = f"<h1>Bridge closed</h1>{TEXT}"
    assert refined(head.format("Ann Vane, " + "our harbour desk " * 20), body).byline is not None
    assert refined(head.format("Ann Vane, " + "our harbour desk " * 10_000), body).byline is None
