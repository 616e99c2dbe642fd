"""Which lines of a page are its article's: invented pages in the manner of real ones."""

from __future__ import annotations

import pytest

from collatio.ingest.html import body
from collatio.ingest.html.body import find_body
from collatio.ingest.html.library import Opinion, opinion
from collatio.records.article import BlockKind
from tests.ingest.markup import parsed

HEADLINE = "Harbour council of Eastmere votes to reopen the northern quay"
WORDS = [
    "The harbour council of Eastmere voted on Tuesday to reopen the northern quay after eleven months.",
    "Chairwoman Ilse Brandt said the repairs had cost far less than the city had been told to expect.",
    "“We will open the gates on the first of June, and nobody will be turned away,” she told reporters.",
    "Fishermen who had moved their boats to Westhaven welcomed the vote but asked who would pay for it.",
    "The city treasurer is to present a full account of the costs to the assembly before the summer.",
    "Two members of the council abstained, saying that the engineers had not been heard in public yet.",
]
NAV = "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a><li><a href=/s>Sport</a></ul></nav>"
FOOT = (
    "<footer><p>© 2031 The Eastmere Gazette. All rights reserved.</p><p><a href=/p>Privacy</a></p></footer>"
)


def page(*inside: str, after: str = "", before: str = "") -> str:
    """A page with the article's words in paragraphs and ``inside`` put among them after the second."""
    paragraphs = [f"<p>{words}</p>" for words in WORDS]
    paragraphs[2:2] = inside
    return (
        f"<html lang=en><head><title>{HEADLINE} - The Eastmere Gazette</title></head><body>{NAV}<main>"
        f"<article><h1>{HEADLINE}</h1>{before}<div class=article-body>{''.join(paragraphs)}{after}</div></article>"
        f"</main><aside><h3>Most read</h3><ul><li><a href=/1>Ferry late again</a></ul></aside>{FOOT}</body></html>"
    )


def kinds(markup: str) -> dict[str, BlockKind]:
    """The kind of each segment of a page, by its words."""
    document = parsed(markup.encode())
    found = find_body(document)
    assert found.failure is None
    return {segment.text: kind for segment, kind in zip(document.segments, found.kinds, strict=True)}


def test_the_body_is_found_whole_and_alone() -> None:
    found = kinds(page())
    assert [words for words, kind in found.items() if kind == "paragraph"] == WORDS
    assert found["Home"] == found["Ferry late again"] == "link"
    assert found["Most read"] == "boilerplate"


@pytest.mark.parametrize(
    ("inside", "kind"),
    [
        ("<p>Read more: <a href=/2>Ferry to Westhaven stops for the winter</a></p>", "link"),
        ("<p>RELATED: Ferry to Westhaven stops for the winter</p>", "link"),
        ("<p>Lesen Sie auch: Fähre nach Westhaven eingestellt</p>", "link"),
        ("<p><a href=/2>Ferry to Westhaven stops for the winter</a></p>", "link"),
        ("<p>NOW : <a href=/2>Ferry to Westhaven stops for the winter</a></p>", "link"),
        ("<p>&gt;&gt; All about the quay <a href=/2>in our dossier on the harbour</a></p>", "link"),
        ("<p>More on this at https://example.org/quay</p>", "link"),
        ("<p>Sign up for our newsletter</p>", "boilerplate"),
        ("<p>The best of the week comes in <a href=/n>our newsletter</a> on Friday.</p>", "boilerplate"),
        (
            "<p>Follow us on <a href=/f>Facebook</a>, <a href=/i>Instagram</a> and Telegram.</p>",
            "boilerplate",
        ),
        ("<p>Do you know more? Write to desk@example.org and tell us.</p>", "boilerplate"),
        (
            "<div class=newsletter-box><p>Every morning the harbour in your inbox, free.</p></div>",
            "boilerplate",
        ),
        (
            "<div class=related-links><p>A ferry was late again in Westhaven on Monday.</p></div>",
            "boilerplate",
        ),
        ("<div><p>The Gazette on paper, two weeks free.</p><button>Try it</button></div>", "boilerplate"),
        ("<p><b>Tip:</b> <a href=/q>All about the harbour of Eastmere</a>!</p>", "link"),
        ("<p>See all that we wrote on the quay at <a href=/q>https://example.org/quay</a></p>", "link"),
        (
            "<div><p>Recommended content</p><p>Here the harbour office shows a map of its own.</p>"
            "<div><input type=checkbox id=ok><label for=ok>Show the map</label></div>"
            "<p>I agree that strangers learn of it.</p></div>",
            "boilerplate",
        ),
        (
            "<div class=box-a><b>Quay alerts</b><br>Tides and repairs, to your phone. <a href=/s>Sign up</a></div>",
            "boilerplate",
        ),
        ("<p>Seen a slip? Mark it and press Ctrl + Enter.</p>", "boilerplate"),
        ("<figure><img><div>Annons</div></figure>", "boilerplate"),
        ("<figure><img><div class='box ad'>Harbour soap</div></figure>", "boilerplate"),
        ("<figure><img><button>Enlarge</button></figure>", "boilerplate"),
        ("<div class=media-text><p>Audio 03:07 Min. | 02.03.31</p></div>", "boilerplate"),
        ("<figure><img><div>View 12 Images</div></figure>", "boilerplate"),
        ("<figure><img><figcaption>Powered by</figcaption></figure>", "boilerplate"),
        ("<figure><h4>More pictures</h4><img></figure>", "boilerplate"),
        ("<p>Advertisement</p>", "boilerplate"),
        ("<p>© The Eastmere Gazette</p>", "boilerplate"),
        ("<p>(Photo: Jan Visser/Reuters)</p>", "boilerplate"),
        ("<figure><img><figcaption>The northern quay in March.</figcaption></figure>", "caption"),
        ("<p class=image-caption>The northern quay in March, before the work began.</p>", "caption"),
        (
            "<figure><button><img><figcaption>Quay number 3 in 12 pictures.</figcaption></button></figure>",
            "caption",
        ),
        ("<h2>What the engineers say</h2>", "paragraph"),
        ("<p>The engineer, who has seen the quay, put it so:</p>", "paragraph"),
        (
            "<p>15) The quay (north) <a href=https://example.org/15>https://example.org/15</a></p>",
            "paragraph",
        ),
        (
            "<div class=the-mayor-promoted-the-quay-in-a-plum-coat-1><p>She wore a coat on the quay that day.</p></div>",
            "paragraph",
        ),
        (
            "<div><input type=checkbox id=m><label for=m></label>"
            "<p>The town pays for the quay, and so do the ships that use it.</p></div>",
            "paragraph",
        ),
        (
            "<blockquote><p>We heard nothing of this before the vote, not one word.</p></blockquote>",
            "paragraph",
        ),
        ("<ul><li>Repairs: four million crowns</li><li>Months of work: eleven</li></ul>", "paragraph"),
        ("<p>The report <a href=/r>was published in May</a> and runs to ninety pages.</p>", "paragraph"),
    ],
)
def test_lines_between_the_paragraphs(inside: str, kind: BlockKind) -> None:
    document = parsed(page(inside).encode())
    found = find_body(document).kinds
    own = {segment.text for segment in parsed(inside.encode()).segments}
    assert own
    for segment, given in zip(document.segments, found, strict=True):
        if segment.text in own and segment.tag != "button":
            assert (segment.text, given) == (segment.text, kind)
        elif segment.text in WORDS:
            assert given == "paragraph"


def test_a_list_of_links_and_its_heading_are_no_words_of_the_article() -> None:
    found = kinds(
        page(
            "<h3>From the harbour</h3><ul><li>Ferries: <a href=/1>The last boat leaves at nine o'clock</a></li>"
            "<li>Fish: <a href=/2>Why herring has become so dear</a></li></ul>"
        )
    )
    assert found["From the harbour"] == "boilerplate"
    assert found["Fish: Why herring has become so dear"] == "link"


@pytest.mark.parametrize(
    "after",
    [
        "<p>Reach the reporter at i.halm@example.org.</p>",
        "<p>Follow her <a href=/h>@ihalm</a> for more.</p>",
        "<p>Ida Halm, Eastmere</p>",
    ],
)
def test_what_follows_the_last_sentence(after: str) -> None:
    found = kinds(page(after=after))
    assert [words for words, kind in found.items() if kind == "paragraph"] == WORDS


def test_a_last_short_sentence_stays() -> None:
    found = kinds(page(after="<p>The gates open in June.</p>"))
    assert found["The gates open in June."] == "paragraph"


def test_the_headline_and_its_repetitions_are_not_the_body() -> None:
    bar = f"<div class=sticky-bar>{HEADLINE}</div>"
    found = parsed(page(before=bar).encode())
    repeated = [
        kind
        for segment, kind in zip(found.segments, find_body(found).kinds, strict=True)
        if segment.text == HEADLINE
    ]
    assert len(repeated) == 2
    assert "paragraph" not in repeated


def test_hidden_words_are_not_the_article() -> None:
    found = kinds(
        page("<div style='display:none'><p>Words that no reader of the page was meant to see.</p></div>")
    )
    assert found["Words that no reader of the page was meant to see."] == "boilerplate"


def test_an_article_that_a_script_would_show_is_read() -> None:
    paragraphs = "".join(f"<p>{words}</p>" for words in WORDS)
    markup = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><div class=article style='display:none'>{paragraphs}</div>"
    found = kinds(markup)
    assert [words for words, kind in found.items() if kind == "paragraph"] == WORDS


def test_paragraphs_the_library_dropped_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "opinion", lambda _: Opinion((*WORDS[:2], *WORDS[4:])))
    found = kinds(page())
    assert [words for words, kind in found.items() if kind == "paragraph"] == WORDS


def test_a_second_container_that_looks_the_same_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    def part(words: list[str]) -> str:
        return "<div class='grid story-part'>" + "".join(f"<p>{one}</p>" for one in words) + "</div>"

    monkeypatch.setattr(body, "opinion", lambda _: Opinion(tuple(WORDS[:4])))
    markup = (
        f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1>{part(WORDS[:4])}<p>Advertisement</p>{part(WORDS[4:])}"
    )
    found = kinds(markup)
    assert [words for words, kind in found.items() if kind == "paragraph"] == WORDS


def test_without_a_library_the_best_container_is_the_body(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "opinion", lambda _: Opinion((), "RecursionError"))
    document = parsed(page("<p>Read more: <a href=/2>Ferry stops</a></p>").encode())
    found = find_body(document)
    assert found.failure == "RecursionError"
    own = [s.text for s, kind in zip(document.segments, found.kinds, strict=True) if kind == "paragraph"]
    assert own == WORDS


def test_the_library_never_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    import trafilatura

    def fails(*_: object, **__: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(trafilatura, "bare_extraction", fails)
    assert opinion("<p>words") == Opinion((), "RecursionError")


def test_of_several_articles_on_a_page_the_one_under_the_headline_counts() -> None:
    other = "".join(
        f"<article class=post><h2>Another story number {n}</h2><p>The ferry to Westhaven was late for the {n}th time "
        f"this month, and nobody at the company could say why or when it would end.</p></article>"
        for n in range(4)
    )
    found = kinds(page() + other)
    assert [words for words, kind in found.items() if kind == "paragraph"] == WORDS


def test_a_page_without_an_article_has_no_body() -> None:
    found = kinds("<title>Shop</title><ul><li><a href=/1>Boats</a><li><a href=/2>Nets</a></ul><p>Menu</p>")
    assert set(found.values()) <= {"link", "boilerplate"}


def test_what_a_script_shows_is_read_as_shown() -> None:
    chunks = page("<h2>What the engineers say</h2>", "<p>The mayor was asked, and said:</p>").replace(
        "<main>", "<div hidden id=s1>"
    )
    markup = chunks.replace("</main>", "</div><div hidden id=s2><p>Served cold</p></div>").replace(
        "<article>", "<article><div style='display:none'><p>Only for the printer</p></div>"
    )
    document = parsed(markup.encode())
    assert all(segment.hidden for segment in document.segments if segment.text in WORDS)
    found = find_body(document)
    shown = {segment.text: segment.hidden for segment in found.segments}
    own = [one.text for one, kind in zip(found.segments, found.kinds, strict=True) if kind == "paragraph"]
    assert set(WORDS) < set(own)
    assert "What the engineers say" in own
    assert "The mayor was asked, and said:" in own
    assert not shown[HEADLINE]
    assert not shown["Served cold"]
    assert shown["Only for the printer"]


def test_what_little_is_hidden_stays_so() -> None:
    document = parsed(page("<div hidden><p>An older wording of this report.</p></div>").encode())
    assert find_body(document).segments == document.segments


def test_the_last_paragraphs_may_name_a_platform() -> None:
    long = "The harbour office, which speaks through <a href=/i>Instagram</a> " + "and tells of the quay " * 9
    assert [kind for text, kind in kinds(page(after=f"<p>{long}.</p>")).items() if "Instagram" in text] == [
        "paragraph"
    ]
    post = "<blockquote><p>The quay is closed.</p><p>— Harbour (@harbour) 2 March 2031</p></blockquote>"
    last = "We asked the office again on Tuesday and had no word. <a href=/r>Read our report here</a>."
    found = kinds(page(after=f"{post}<p>{last}</p>"))
    assert found["We asked the office again on Tuesday and had no word. Read our report here."] == "paragraph"


def test_a_list_that_stands_beside_others_of_the_article() -> None:
    items = [f"<p>Part {at}.</p><ul><li id=x{at}>{words}</li></ul>" for at, words in enumerate(WORDS)]
    lost = "<ul><li id=y>The <a href=/b>barge master</a> slept on board all week, he said.</li></ul>"
    found = kinds(
        f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><div>{items[0]}{lost}{''.join(items[1:])}</div>"
    )
    assert found["The barge master slept on board all week, he said."] == "paragraph"


def test_the_side_of_an_old_page_stands_above_the_headline() -> None:
    told = "".join(f"<p>{words}</p>" for words in WORDS)
    found = kinds(
        f"<title>AGENCY :: Towns :: {HEADLINE}</title><table><tr><td><table><tr><td>Rates</td></tr><tr><td>"
        f"100 lumen  41.18 crowns and 10 marks for 17.05 crowns</td></tr></table></td><td><table>"
        f"<tr><td>{HEADLINE}</td></tr><tr><td>{told}</td></tr></table></td></tr></table>"
    )
    assert [words for words, kind in found.items() if kind == "paragraph"] == WORDS
