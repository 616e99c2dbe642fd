"""Which outlet: what the page calls itself, the title's end, its notices, and last its host."""

from __future__ import annotations

import pytest

from collatio.ingest.meta.head import host_of
from collatio.ingest.meta.outlet import is_own_name
from collatio.ingest.metadata import refine
from collatio.ingest.plain.blocks import split_text, type_text
from collatio.ingest.segments import Found
from collatio.records.passage import Metadatum
from tests.ingest.meta_pages import LEDE, SECOND, parsed, refined

BODY = f"<h1>Bridge closed</h1><p>{LEDE}</p><p>{SECOND}</p>"
PLAIN = f"Old bridge closed at last\n\n{LEDE}\n\n{SECOND}"


def outlet(head: str, url: str | None = None, **fields: Metadatum) -> tuple[str, str] | None:
    found = refined(head, BODY, url, fields).outlet
    return None if found is None else (found.text, found.basis)


def told_by(text: str, url: str | None = None) -> tuple[str, str] | None:
    segments = split_text(text)
    found = refine(segments, type_text(segments), None, url, {}).outlet
    return None if found is None else (found.text, found.basis)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<meta property='og:site_name' content='Merrow Post'>", ("Merrow Post", "meta")),
        (
            "<meta property='og:site_name' content='Merrow Post | News from the river'>",
            ("Merrow Post", "meta"),
        ),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x",'
            '"publisher":{"@type":"Organization","name":"Merrow Post"}}</script>',
            ("Merrow Post", "json-ld"),
        ),
        (
            '<script type="application/ld+json">{"@type":"WebSite","name":"Merrow Post"}</script>',
            ("Merrow Post", "json-ld"),
        ),
        ("<meta name='application-name' content='Merrow Post'>", ("Merrow Post", "meta")),
        (
            "<title>Bridge closed - Merrow Post</title><link rel='canonical' href='https://www.merrowpost.example/a'>",
            ("Merrow Post", "meta"),
        ),
        ("<link rel='canonical' href='https://www.merrowpost.example/a'>", ("merrowpost.example", "url")),
        ("<title>Bridge closed - Merrow</title>", None),
        ("", None),
    ],
)
def test_in_html(head: str, expected: tuple[str, str] | None) -> None:
    assert outlet(head) == expected


def test_the_name_points_at_its_bytes() -> None:
    head = "<meta property='og:site_name' content='Merrow Post'>"
    _, raw = parsed(head, BODY)
    found = refined(head, BODY).outlet
    assert isinstance(found, Found)
    assert found.bytes is not None
    assert b"Merrow Post" in raw[slice(*found.bytes)]


def test_the_caller_wins_and_a_feeds_rubric_is_taken_off() -> None:
    head = "<meta property='og:site_name' content='Merrow Post'>"
    assert outlet(head, outlet=Metadatum("The Post", "outlets", field="name")) == ("The Post", "outlets")
    feed = Metadatum("Merrow Post - World news", "feed", field="title")
    assert outlet("", "https://merrowpost.example/a", outlet=feed) == ("Merrow Post", "feed")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("| Welcome to Merrow Post", "Merrow Post"),
        ("Willkommen bei Merrow Post", "Merrow Post"),
        ("Merrow Post’s site is still open to readers abroad on these mirror domains:", "Merrow Post"),
        ("Merrow Post's mobile app may be found elsewhere if your store has dropped it.", "Merrow Post"),
        ("(Merrow Post is a registered charity; whatever you give us is deducted from tax.)", "Merrow Post"),
        ("[Merrow Post operates as a non-profit trust. Donations are tax-free.]", "Merrow Post"),
        ("© 2031 Merrow Post. All rights reserved.", "Merrow Post"),
        ("Copyright Merrow Post, 2031. Reprint with link allowed.", "Merrow Post"),
        ("(c) Merrow Post 2009-2031. Copy freely.", "Merrow Post"),
        ("Follow Merrow Post on Telegram", "Merrow Post"),
    ],
)
def test_in_plain_text_furniture_names_it(line: str, name: str) -> None:
    assert told_by(f"{PLAIN}\n\n{line}") == (name, "text")


def test_a_signed_date_line_names_it() -> None:
    text = f"Old bridge closed at last\n\nThe Lantern, May 3, 2031 —\n\n{LEDE}\n\n{SECOND}"
    assert told_by(text) == ("The Lantern", "text")


@pytest.mark.parametrize(
    "line", ["Follow us on Telegram", "Welcome to our website", "Merrow is a town on the river."]
)
def test_what_names_nobody(line: str) -> None:
    assert told_by(f"{PLAIN}\n\n{line}") is None


def test_plain_text_falls_back_on_the_host() -> None:
    assert told_by(PLAIN, "https://www.merrowpost.example/a") == ("merrowpost.example", "url")
    assert told_by(PLAIN) is None


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.merrow.example/a?b", "merrow.example"),
        ("http://m.merrow.example:8080/", "merrow.example"),
        ("https://web.archive.org/web/20310503000000/http://merrow.example/x", "merrow.example"),
        ("merrow.example/x", "merrow.example"),
        ("http://[broken", None),
        ("/relative", None),
        ("", None),
    ],
)
def test_hosts(address: str, host: str | None) -> None:
    assert host_of(address) == host


def test_own_names_meet_in_letters_and_initials() -> None:
    assert is_own_name("The Merrow Post", ("merrowpost.example", "merrowpost"))
    assert is_own_name("Merrow Times Herald", ("mth",))
    assert not is_own_name("Bridge closed", ("Merrow Post",))
    assert not is_own_name("", ("Merrow Post",))
