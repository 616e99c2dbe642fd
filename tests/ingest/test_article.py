"""One page, one article: every medium, its blocks, evidence, problems and what was measured."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from collatio.ingest.article import extract_article
from collatio.ingest.html import body
from collatio.ingest.html.library import Opinion
from collatio.ingest.limits import Limits
from collatio.records.article import Article, DateCandidate, Media, Page
from collatio.records.passage import Metadatum
from collatio.records.trace import led_back
from tests.ingest.test_body import HEADLINE, WORDS, page

URL = "https://gazette.example/2031/05/06/quay"


def extracted(
    content: bytes | str,
    media: Media = "html",
    *,
    charset: str | None = None,
    fields: dict[str, Metadatum] | None = None,
    dates: tuple[DateCandidate, ...] = (),
    complete: bool | None = None,
) -> Article:
    """The article of a page that must give one without problems."""
    raw = content.encode() if isinstance(content, str) else content
    given = Page("quay", "quay.html", raw, media, URL, charset, None, dates, fields or {}, complete)
    found = extract_article(given)
    assert found.problems == ()
    assert found.article is not None
    assert found.article.id == given.article
    return found.article


def own(article: Article) -> list[tuple[str, str]]:
    """The article's own blocks."""
    return [(block.kind, article.text[block.start : block.end]) for block in article.own_blocks]


def test_a_page_becomes_an_article() -> None:
    article = extracted(page())
    assert own(article) == [("headline", HEADLINE), *(("paragraph", words) for words in WORDS)]
    assert article.blocks[0].start == 0
    assert (article.language, article.page.charset, article.page.media) == ("en", "utf-8", "html")
    assert article.title is not None
    assert article.title.text == HEADLINE
    assert article.title.passage is not None
    assert article.title.passage.exact == HEADLINE
    assert {"body", "complete", "dates", "language"} <= set(article.measured)
    assert article.measured["body"].state == "yes"


def test_nothing_visible_is_lost() -> None:
    article = extracted(page("<p hidden>unseen</p>"))
    for words in ("Home", "Ferry late again", "Most read", "Privacy"):
        assert words in article.text
    assert "unseen" not in article.text
    assert "\n\n".join(article.text[b.start : b.end] for b in article.blocks) == article.text


def test_a_passage_leads_back_to_the_page() -> None:
    content = page().replace("“We will", "&ldquo;We <i>will</i>").encode()
    article = extracted(content)
    start = article.text.index("“We will open")
    told = [content[a:b] for a, b in led_back(article, start, start + len("“We will open"))]
    assert b"".join(told) == b"&ldquo;We will open"


def test_the_same_page_gives_the_same_article() -> None:
    assert extracted(page()) == extracted(page())


def test_articles_travel_between_workers() -> None:
    article = extracted(page())
    assert pickle.loads(pickle.dumps(article)) == article


def test_plain_text_keeps_its_blocks_and_its_bytes() -> None:
    text = f"{HEADLINE}\r\n\r\n" + "\r\n\r\n".join(WORDS) + "\r\n\r\nLeave a Reply\r\n"
    article = extracted(text.encode("cp1252"), "text", charset="windows-1252")
    assert own(article) == [("headline", HEADLINE), *(("paragraph", words) for words in WORDS)]
    assert article.blocks[-1].kind == "boilerplate"
    start = article.text.index("“We")
    content = text.encode("cp1252")
    assert [content[a:b] for a, b in led_back(article, start, start + 3)] == ["“We".encode("cp1252")]


def test_a_given_text_is_not_changed() -> None:
    text = f"  {HEADLINE}\n\n{WORDS[0]}\r\n\r\n{WORDS[1]}  e\u0301\n"
    article = extracted(text, "given")
    assert article.text == text
    assert own(article)[0] == ("headline", HEADLINE)
    assert all(article.text[b.start : b.end].strip() == article.text[b.start : b.end] for b in article.blocks)
    assert led_back(article, 2, 5) == ((2, 5),)
    assert article.page.trace == ((0, len(text), 0, len(text.encode())),)


def test_a_feed_entry_is_cut_unless_it_says_otherwise() -> None:
    entry = f"<h1>{HEADLINE}</h1><p>{WORDS[0]}</p><p><a href=/q>Read more</a></p>"
    fields = {"outlet": Metadatum("The Eastmere Gazette", "feed", field="feed title")}
    article = extracted(entry, "entry", charset="utf-8", fields=fields, complete=False)
    assert article.complete is False
    assert own(article) == [("headline", HEADLINE), ("paragraph", WORDS[0])]
    assert article.outlet == fields["outlet"]
    assert article.measured["complete"].state == "yes"


def test_what_the_caller_says_of_a_translation() -> None:
    fields = {name: Metadatum(text, "caller", field=name) for name, text in [("translated_from", "fa")]}
    article = extracted(page(), fields=fields)
    assert article.translated is not None
    assert (article.translated.from_, article.translated.by, article.translated.basis) == (
        "fa",
        None,
        "caller",
    )
    assert extracted(page()).translated is None


def test_dates_come_with_their_evidence() -> None:
    given = DateCandidate("captured", "2031-05-07", "warc", field="WARC-Date")
    markup = page().replace(
        "<main>", "<meta property=article:published_time content=2031-05-06T09:00:00Z><main>"
    )
    article = extracted(markup, dates=(given,))
    assert all((d.passage is None) + (d.bytes is None) + (d.field is None) == 2 for d in article.dates)
    assert any(date.kind == "captured" for date in article.dates)
    assert article.published.value == "2031-05-06"
    machine = next(date for date in article.dates if date.bytes is not None)
    assert machine.bytes is not None
    assert b"2031-05-06" in markup.encode()[slice(*machine.bytes)]


def codes(content: bytes, media: Media = "html", limits: Limits | None = None) -> list[str]:
    """The codes of what was wrong with a page, each with its cure."""
    given = Page("x", "x.html", content, media)
    found = extract_article(given, limits) if limits else extract_article(given)
    assert all(problem.hint and problem.path == "x.html" for problem in found.problems)
    return [problem.code for problem in found.problems]


@pytest.mark.parametrize(
    ("content", "media", "code"),
    [
        (b"", "html", "empty-page"),
        (b"\x00\x01\x02\x03" * 50, "html", "binary-page"),
        (b"<p>" * 3 + b"<div>" * 100_000, "html", "too-deep"),
        (b"<br>" * 300_000, "html", "too-many-elements"),
        (b"<ul><li><a href=/>Home</a></ul>", "html", "no-text"),
        (b"%PDF-1.7 broken", "pdf", "pdf-unreadable"),
    ],
)
def test_a_page_that_cannot_be_read(content: bytes, media: Media, code: str) -> None:
    assert codes(content, media) == [code]
    assert extract_article(Page("x", "x.html", content, media)).article is None


def test_a_page_of_fifty_megabytes_is_refused_before_it_is_read() -> None:
    assert codes(b"<p>words</p>" * 4_500_000) == ["too-large"]


def test_a_damaged_page_is_read_and_said_to_be() -> None:
    content = (
        page("<p>Größe, Höhe, Länge: ä ö ü.</p>").encode().replace(b"eleven months", b"eleven\xff months")
    )
    found = extract_article(Page("x", "x.html", content, "html"))
    assert [problem.code for problem in found.problems] == ["encoding-damaged"]
    assert found.article is not None
    assert "eleven\ufffd months" in found.article.text
    assert found.problems[0].article == found.article.id


def test_a_guessed_encoding_is_said_to_be() -> None:
    german = (
        "Die Hafenräte stimmten für die Öffnung der nördlichen Kais, sagte die Präsidentin über die Pläne. "
    )
    found = extract_article(Page("x", "x.html", (german * 4).encode("cp1252"), "text"))
    assert [problem.code for problem in found.problems] == ["encoding-guessed"]
    assert found.article is not None
    assert "nördlichen" in found.article.text


def test_a_library_that_fails_is_said_to_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "opinion", lambda _: Opinion((), "ValueError"))
    found = extract_article(Page("x", "x.html", page().encode(), "html"))
    assert [problem.code for problem in found.problems] == ["extractor-failed"]
    assert found.article is not None
    assert own(found.article)[1:] == [("paragraph", words) for words in WORDS]
    assert found.article.measured["body"].state == "part"


def test_a_headline_alone_is_an_article_that_lacks_its_text() -> None:
    found = extract_article(
        Page("x", "x.html", f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1>".encode(), "html")
    )
    assert [problem.code for problem in found.problems] == ["no-text"]
    assert found.article is not None
    assert own(found.article) == [("headline", HEADLINE)]


def test_limits_are_the_callers() -> None:
    assert codes(page().encode(), limits=Limits(elements=10)) == ["too-many-elements"]
    assert codes(page().encode(), limits=Limits(page_bytes=100)) == ["too-large"]


def test_no_machine_path_comes_in() -> None:
    assert str(Path.cwd()) not in repr(extracted(page()))


def test_nothing_is_lost_of_a_page_that_a_script_puts_together() -> None:
    hidden = page("<h2>What the engineers say</h2>").replace("<main>", "<div hidden id=s1>")
    article = extracted(hidden.replace("</main>", "</div>"))
    assert article.title is not None
    assert article.title.text == HEADLINE
    shown = [article.text[block.start : block.end] for block in article.blocks]
    assert {HEADLINE, "What the engineers say", *WORDS} <= set(shown)


@pytest.mark.parametrize(
    ("markup", "language", "state", "why"),
    [
        ("<html lang='fr'>", "fr", "part", "lang attribute"),
        ("<meta property='og:locale' content='fr_FR'>", "fr", "part", "metadata"),
        ("", None, "no", "too few"),
    ],
)
def test_a_language_that_is_only_stated_is_measured_in_part(
    markup: str, language: str | None, state: str, why: str
) -> None:
    raw = f"{markup}<h1>Pont fermé</h1><p>La ville est sauve.</p>".encode()
    article = extract_article(Page("pont", "pont.html", raw, "html", URL)).article
    assert article is not None
    assert article.language == language
    assert article.measured["language"].state == state
    assert why in article.measured["language"].why


def test_a_language_read_in_the_words_is_measured() -> None:
    assert extracted(page()).measured["language"].state == "yes"
    named = extracted("Quay 9 shut", "text", fields={"language": Metadatum("en", "caller", field="language")})
    assert named.measured["language"].state == "part"
    assert "the caller says so" in named.measured["language"].why
