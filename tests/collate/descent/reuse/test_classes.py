from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from collatio.collate.descent.reuse.classes import class_spans
from collatio.collate.descent.reuse.find import find_reuse_among
from collatio.collate.descent.reuse.shared import ClassedStretch
from collatio.records.annotated import Annotated, Entity, Mention
from collatio.records.article import Article, Mark
from collatio.records.ids import content_id
from collatio.text.sentences import find_sentences
from tests.builders import article
from tests.collate.descent.reuse.prose import prose, told
from tests.finding import annotated, place, said

SPEECH = (
    "No ship of ours will leave this harbour before the last lamp is lit, and whoever tells you otherwise "
    "has never stood on a quay in January."
)
SIGNED = "— Mira Oskarsen (@oskarsen) March 3, 2031"


def _own(seed: int, size: int = 150) -> str:
    return told(prose(seed, size))


def _seen(page: Article, **found: object) -> Annotated:
    sentences = tuple(
        sentence
        for block in page.own_blocks
        for sentence in find_sentences(page.text, block.start, block.end)
    )
    return replace(annotated(page, **found), sentences=sentences)  # type: ignore[arg-type]  # handed on


def _classed(pages: Sequence[Annotated], events: dict[str, str] | None = None) -> tuple[ClassedStretch, ...]:
    return class_spans(find_reuse_among([page.article for page in pages]), pages, events)


def _class(*pages: Annotated) -> tuple[str, str]:
    (one,) = _classed(pages)
    return one.class_, one.why


def _quoting(outlet: str, *paragraphs: str) -> Annotated:
    page = article(outlet, *paragraphs)
    return _seen(page, quotations=[said(page, SPEECH)])


def test_words_both_pages_quote_are_a_quotation() -> None:
    one = _quoting("Post", _own(1), f"“{SPEECH}” she told reporters.")
    other = _quoting("Mirror", f"Oskarsen answered: “{SPEECH}”", _own(2))
    assert _class(one, other) == ("quotation", "100% of it is quoted on the one page, 100% on the other")


def test_a_mark_kept_as_a_quotation_is_enough() -> None:
    pages = []
    for number, outlet in enumerate(("Post", "Mirror")):
        page = article(outlet, _own(number), f"“{SPEECH}”")
        start = page.text.index("“")
        mark = Mark(page.passage(start, len(page.text)), "kept", "by the test")
        pages.append(_seen(replace(page, marks=(mark,))))
    assert _class(*pages)[0] == "quotation"
    refused = [
        replace(page, article=replace(page.article, marks=(replace(page.article.marks[0], state="refused"),)))
        for page in pages
    ]
    assert _class(*refused)[0] == "copying"


def test_words_that_one_page_quotes_were_said_on_the_other_too() -> None:
    transcript = _seen(article("Post", _own(1), f"OSKARSEN: {SPEECH}", _own(3)))
    assert _class(transcript, _quoting("Mirror", f"“{SPEECH}”", _own(2))) == (
        "quotation",
        "100% of it is quoted on one of the pages",
    )


def test_a_signed_post_is_quoted() -> None:
    one = _seen(article("Post", _own(1), SPEECH, SIGNED, _own(4)))
    other = _seen(article("Mirror", _own(2), f"{SPEECH} {SIGNED}", _own(5)))
    assert _class(one, other)[0] == "quotation"


def test_the_reporters_words_around_a_quotation_are_copied() -> None:
    around = (
        "Oskarsen, who had come by the night ferry with two baskets of lamp wicks, told the guild’s cook:"
    )
    after = "Then she asked for soup, and the whole kitchen laughed until the bell rang."
    pages = [
        _quoting(outlet, _own(number), f"{around} “{SPEECH}” {after}")
        for number, outlet in enumerate(("Post", "Mirror"))
    ]
    assert _class(*pages)[0] == "copying"


def test_a_notice_is_stock() -> None:
    notice = "Pelle Anker in Osterby and Ulla Brask in Brenning contributed to this report for the newspaper."
    pages = [_seen(article(outlet, _own(number), notice)) for number, outlet in enumerate(("Post", "Mirror"))]
    assert _class(*pages) == ("stock", "a notice, no news: “contributed to this report”")
    foreign = [_seen(replace(page.article, language="da")) for page in pages]
    assert _class(*foreign)[0] == "copying"


def test_what_an_outlet_ends_its_pages_with_is_stock() -> None:
    ending = (
        "The Post has told the harbour what the harbour does since the year of the two winters, in Brenning."
    )
    pages = [_seen(article("Post", _own(number), ending, url=f"https://post/{number}")) for number in (1, 2)]
    assert _class(*pages) == ("stock", "two pages of one outlet end with it and share little else")
    at_the_top = [
        _seen(article("Post", ending, _own(number), url=f"https://post/{number}")) for number in (1, 2)
    ]
    assert _class(*at_the_top)[0] == "copying"


def test_what_only_one_outlet_has_on_several_pages_is_stock() -> None:
    asked = (
        "Of all our readers so far nine in ten think that the ferry should sail, and what do you think of it?"
    )
    pages = [
        _seen(article("Post", _own(number, 30), asked, _own(number + 50), url=f"https://post/{number}"))
        for number in range(3)
    ]
    classed = _classed(pages)
    assert {one.class_ for one in classed} == {"stock"}
    assert classed[0].why == "3 pages of one outlet have it, no other page, and they share little else"
    elsewhere = _seen(article("Mirror", _own(9, 30), asked, _own(59)))
    assert {one.class_ for one in _classed([*pages, elsewhere])} == {"copying"}


def test_a_script_is_stock() -> None:
    script = (
        "lamp_queue = lamp_queue || []; lamp_queue.push({mode: 'row', container: 'harbour_box', "
        "placement: 'after the ferry', target_type: 'mix', flush: true, owner: 'guild', colour: 'brass'});"
    )
    pages = [_seen(article(outlet, _own(number), script)) for number, outlet in enumerate(("Post", "Mirror"))]
    assert _class(*pages) == ("stock", "a script, no sentence")


BACKGROUND = (
    "Brenning Ferries, founded by three widows, carries flour and lamp oil to eleven islands and has never "
    "paid a dividend in all its ninety years."
)


def _with_background(days: Sequence[str]) -> list[Annotated]:
    return [
        _seen(article(f"Outlet {number}", _own(number), BACKGROUND, _own(90 + number, 60), published=day))
        for number, day in enumerate(days)
    ]


def _naming(page: Article, name: str) -> Annotated:
    named = Mention(place(page, name), "name", 0.9, "by the test")
    body = Entity(content_id("ent", page.id, name), name, "organisation", (name,), (), (named,))
    return replace(_seen(page), entities=(body,))


def test_what_a_body_is_anybody_tells() -> None:
    told = (
        "Brenning Ferries operates eleven boats from the old harbour. It was founded by three widows and carries "
        "flour and lamp oil to the islands all year round."
    )
    pages = [article(outlet, _own(number), told) for number, outlet in enumerate(("Post", "Mirror"))]
    assert _class(*(_naming(page, "Brenning Ferries") for page in pages)) == (
        "stock",
        "it tells what Brenning Ferries is, and the pages share little else",
    )
    assert _class(*map(_seen, pages))[0] == "copying"
    did = told.replace("operates eleven boats", "lost eleven of its boats and two lanterns")
    sunk = [article(outlet, _own(number), did) for number, outlet in enumerate(("Post", "Mirror"))]
    assert _class(*(_naming(page, "Brenning Ferries") for page in sunk))[0] == "copying"


def test_background_on_pages_of_many_days_is_stock() -> None:
    classed = _classed(_with_background(["2031-03-01", "2031-03-02", "2031-03-20", "2031-04-02"]))
    assert {one.class_ for one in classed} == {"stock"}
    assert classed[0].why == "4 pages of 32 days have it and share little else"
    of_a_week = _classed(_with_background(["2031-03-01", "2031-03-02", "2031-03-02", "2031-03-03"]))
    assert {one.class_ for one in of_a_week} == {"copying"}


def test_background_on_pages_of_several_events_is_stock() -> None:
    pages = _with_background(["2031-03-01"] * 3)
    events = {page.article.id: f"event {number}" for number, page in enumerate(pages)}
    classed = _classed(pages, events)
    assert {(one.class_, one.why) for one in classed} == {
        ("stock", "pages on 3 events have it and share little else")
    }
    assert {one.class_ for one in _classed(pages, dict.fromkeys(events, "one event"))} == {"copying"}


def test_a_lead_that_many_take_over_is_copied() -> None:
    pages = [
        _seen(article(f"Outlet {number}", BACKGROUND, _own(number), published=f"2031-03-{1 + 5 * number:02}"))
        for number in range(5)
    ]
    assert {one.class_ for one in _classed(pages)} == {"copying"}


def test_a_few_names_are_no_copy() -> None:
    phrase = "the Brenning Harbour Council under Mayor Ulla Brask and Chief Pilot Pelle Anker"
    pages = [
        _seen(article(outlet, _own(number), f"{_own(number + 9, 9)[:-1]} {phrase} {_own(number + 30, 9)}"))
        for number, outlet in enumerate(("Post", "Mirror"))
    ]
    assert _class(*pages)[0] == "stock"
    lower = [
        _seen(article(page.article.outlet_name, page.article.text.lower(), language="en")) for page in pages
    ]
    assert _class(*lower)[0] == "copying"


def test_names_that_are_told_alike_are_no_copy() -> None:
    one = "Mayor Ulla Brask of Brenning met Chief Pilot Pelle Anker at the Old Harbour House in Brenning on Tuesday."
    other = one.replace("met", "was greeted by").replace("at the Old", "in front of the Old")
    pages = [_seen(article("Post", _own(1), one, _own(3))), _seen(article("Mirror", _own(2), other, _own(4)))]
    assert _class(*pages)[0] == "stock"
    plain = [one.lower(), other.lower()]
    lower = [_seen(article(f"Outlet {at}", _own(at), told, _own(at + 5))) for at, told in enumerate(plain)]
    assert _class(*lower)[0] == "copying"


def test_what_no_rule_explains_is_copied_and_says_how() -> None:
    words = prose(7, 60)
    pages = [_seen(article(outlet, told(words))) for outlet in ("Post", "Mirror")]
    assert _class(*pages) == ("copying", "60 words in the pages' own voice, word for word")


def test_the_order_of_the_pages_changes_nothing() -> None:
    pages = _with_background(["2031-03-01", "2031-03-02", "2031-03-20", "2031-04-02"])
    mixed = random.Random(4).sample(pages, len(pages))
    assert _classed(mixed) == _classed(pages)
