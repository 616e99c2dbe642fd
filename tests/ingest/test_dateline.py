"""Datelines: where a report says it was written, in the shapes agencies give it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.ingest.meta.dateline import find_dateline, read_lone_dateline
from collatio.ingest.segments import Found
from collatio.lang.agencies import is_sign
from tests.ingest.meta_pages import SECOND, refined


@pytest.mark.parametrize(
    ("text", "dateline", "name", "agency"),
    [
        ("MERROW (AP) — The bridge fell.", "MERROW (AP)", "MERROW", "AP"),
        ("MERROW, Westland (Reuters) - The bridge fell.", "MERROW, Westland (Reuters)", "MERROW", "Reuters"),
        ("Merrow, 3 May (Agence X) - The bridge fell.", "Merrow, 3 May (Agence X)", "Merrow", "Agence X"),
        ("MERROW, May 3 -- The bridge fell.", "MERROW, May 3", "MERROW", None),
        ("MERROW – The bridge fell.", "MERROW", "MERROW", None),
        ("Merrow—The bridge fell.", "Merrow", "Merrow", None),
        ("Merrow/Portavel (dpa) – Die Brücke ist zu.", "Merrow/Portavel (dpa)", "Merrow/Portavel", "dpa"),
        ("MERROW: The bridge fell.", "MERROW", "MERROW", None),
        ("МЕРРОУ, 3 мая. /ТАСС/. Мост упал.", "МЕРРОУ, 3 мая. /ТАСС/.", "МЕРРОУ", "ТАСС"),
        ("Меррoу. 3 мая. INTERFAX.RU - Мост упал.", "Меррoу. 3 мая. INTERFAX.RU", "Меррoу", "INTERFAX.RU"),
        ("МЕРРОУ, 3 мая — РИА Новости. Мост упал.", "МЕРРОУ, 3 мая — РИА Новости", "МЕРРОУ", "РИА Новости"),
        ("ميرو (أ ف ب) – سقط الجسر.", "ميرو (أ ف ب)", "ميرو", "أ ف ب"),
        ("طهران - سقط الجسر.", "طهران", "طهران", None),
        ("(ANSA) - MERROW, 3 MAG - Il ponte è chiuso.", "(ANSA) - MERROW, 3 MAG", "MERROW", "ANSA"),
        ("Merrow, 3 may (EFE).- El puente cayó.", "Merrow, 3 may (EFE)", "Merrow", "EFE"),
        ("MERROW, HERALD.com - The bridge fell.", "MERROW, HERALD.com", "MERROW", "HERALD.com"),
        ("RIO DE JANEIRO (Reuters) - A ponte caiu.", "RIO DE JANEIRO (Reuters)", "RIO DE JANEIRO", "Reuters"),
    ],
)
def test_forms(text: str, dateline: str, name: str, agency: str | None) -> None:
    found = find_dateline(text)
    assert found is not None
    assert (text[found.start : found.end], found.name, found.agency, found.is_place) == (
        dateline,
        name,
        agency,
        True,
    )
    assert text[found.rest :] == text[found.rest :].lstrip()
    assert found.rest >= found.end


@pytest.mark.parametrize(
    "text",
    [
        "The bridge – which fell in May – is closed.",
        "On May 3 — a Tuesday — the bridge fell.",
        "UPDATE – The bridge fell.",
        "NATO – The alliance met in Merrow.",
        "Mr. Vane - The mayor of Merrow - was away.",
        "“We heard it,” she said — and then the lights went out.",
        "Merrow: a bridge too old",
        "In May – The bridge fell.",
        "Updated 3 May 2031 - The bridge fell.",
        "OLD BRIDGE – CLOSED AT LAST, SAYS MAYOR",
        "",
        " — ",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert find_dateline(text) is None


def test_a_bare_place_is_believed_only_at_the_head_of_the_report() -> None:
    assert find_dateline("Merrow – The bridge fell.") is not None
    assert find_dateline("Merrow – The bridge fell.", first=False) is None
    assert find_dateline("MERROW – The bridge fell.", first=False) is not None


def test_a_name_with_an_article_before_a_date_is_an_outlet_not_a_place() -> None:
    found = read_lone_dateline("The Lantern, May 3, 2031 —")
    assert found is not None
    assert (found.name, found.is_place) == ("The Lantern", False)
    hague = read_lone_dateline("The Hague, May 3, 2031 —")
    assert hague is not None
    assert hague.is_place


def test_a_line_that_goes_on_does_not_stand_alone() -> None:
    assert read_lone_dateline("MERROW, May 3 — The bridge fell.") is None
    assert read_lone_dateline("Merrow City, 3 May 2031") is not None
    assert read_lone_dateline("The mayor was away") is None


def test_the_metadatum_points_into_the_paragraph_that_stays_one() -> None:
    found = refined(
        "", f"<h1>Bridge closed</h1><p>MERROW, May 3 (AP) — The bridge fell on Tuesday.</p><p>{SECOND}</p>"
    )
    assert isinstance(found.dateline, Found)
    assert (found.dateline.text, found.dateline.segment, found.dateline.start) == ("MERROW, May 3 (AP)", 1, 0)
    assert found.kinds[1] == "paragraph"


def test_key_points_may_stand_before_it_and_a_dash_further_down_is_none() -> None:
    points = "<p>Third arch gone</p><p>Nobody hurt</p>"
    report = f"<p>MERROW (Reuters) - The bridge fell on Tuesday morning, officials said.</p><p>{SECOND}</p>"
    found = refined("", f"<h1>Bridge closed</h1>{points}{report}")
    assert isinstance(found.dateline, Found)
    assert found.dateline.segment == 3
    far = f"<p>{SECOND}</p>" * 8 + "<p>MERROW (AP) — The bridge fell on Tuesday morning, officials said.</p>"
    assert refined("", f"<h1>Bridge closed</h1>{far}").dateline is None


def test_a_line_with_the_day_alone_under_the_headline_is_a_dateline_block() -> None:
    found = refined("", f"<h1>Bridge closed</h1><div>Tuesday, 3 May 2031</div><p>{SECOND}</p>")
    assert found.kinds[1] == "dateline"
    assert found.dateline is None


def test_agencies_by_name() -> None:
    assert is_sign("dpa")
    assert is_sign("AFP/AP")
    assert not is_sign("Merrow")


@given(st.text(max_size=200))
def test_offsets_hold_for_any_text(text: str) -> None:
    found = find_dateline(text)
    if found is not None:
        assert 0 <= found.start < found.end <= found.rest <= len(text)
        assert found.name in text
