"""Invented pages of an invented letter: five outlets, a look-alike and a page of something else."""

from __future__ import annotations

from collections.abc import Mapping

from collatio.records.article import (
    Article,
    Block,
    BlockKind,
    Mark,
    Measured,
    PageFacts,
    Published,
)
from collatio.records.ids import article_id, sha256
from collatio.records.passage import Metadatum, Passage

Piece = tuple[BlockKind, str]


def at(article: Article, words: str, nth: int = 1) -> Passage:
    """The ``nth`` place where ``words`` stand in the article."""
    start = -1
    for _ in range(nth):
        start = article.text.index(words, start + 1)
    return article.passage(start, start + len(words))


def page(
    outlet: str,
    name: str,
    *pieces: Piece,
    published: Published,
    language: str = "en",
    complete: bool | None = True,
    measured: Mapping[str, Measured] | None = None,
) -> Article:
    """An article of typed blocks, its title its headline."""
    text = "\n\n".join(words for _, words in pieces)
    blocks, start = [], 0
    for kind, words in pieces:
        blocks.append(Block(kind, start, start + len(words)))
        start += len(words) + 2
    raw = text.encode("utf-8", "surrogatepass")
    identity = article_id(name, raw)
    headline = next(block for block in blocks if block.kind == "headline")
    title = Metadatum(
        text[headline.start : headline.end],
        "text",
        passage=Passage(identity, headline.start, headline.end, text),
    )
    return Article(
        id=identity,
        key=name,
        path=f"sorrel/{len(raw)}.html",
        url=name,
        language=language,
        text=text,
        sha256=sha256(raw),
        page=PageFacts(sha256(raw), len(raw), "utf-8", "html", None, ((0, len(text), 0, len(raw)),)),
        title=title,
        byline=None,
        dateline=None,
        outlet=Metadatum(outlet, "json-ld", bytes=(120, 120 + len(outlet))),
        blocks=tuple(blocks),
        complete=complete,
        published=published,
        dates=(),
        measured=measured or MEASURED,
    )


MEASURED: Mapping[str, Measured] = {
    "quotations": Measured("part", "stretches in quotation marks; reported speech is not read yet"),
    "entities": Measured("part", "names beside quoted words and a list of places"),
    "times": Measured("yes", "days written out, weekdays and day counts"),
}


def day(value: str, why: str) -> Published:
    return Published(value, value, value, "page", why)


COURIER = page(
    "The Sorrel Courier",
    "https://sorrelcourier.example/2031/03/14/dockers-letter",
    ("boilerplate", "Menu Home Port Weather Subscribe"),
    ("headline", "Dockers will keep Port Sorrel shut “until the last crane is safe”"),
    ("byline", "By Hanne Ober"),
    ("dateline", "PORT SORREL, 14 March 2031"),
    (
        "paragraph",
        "The head of the dockers’ union, Ilse Marrow, wrote to Shipping Minister Tomas Quell on Thursday that "
        "no ship will be unloaded at Port Sorrel until the broken cranes are replaced.",
    ),
    (
        "paragraph",
        "“We will not unload a single ship until the last crane is safe, and we will not be moved by "
        "threats,” Marrow wrote in the letter, which the agency Meridian Press published on Thursday.",
    ),
    ("link", "Read more: Port Sorrel’s cranes, a history"),
    (
        "paragraph",
        "“Forty-one of us have been hurt since the winter,” she added. The “ghost crane” stood still.",
    ),
    ("caption", "A crane at Port Sorrel, seen from the “fish quay”. Photo/MERIDIAN"),
    ("boilerplate", "Leave a reply. Your address will not be published."),
    published=day("2031-03-14", "the page's head and its place and date line agree"),
)

HERALD = page(
    "Bay Herald",
    "https://bayherald.example/port/dockers",
    ("headline", "Union boss: port stays closed"),
    ("standfirst", "Dockers reject the minister’s deadline in a letter."),
    (
        "paragraph",
        "Ilse Marrow, leader of the dockers, told the minister in a letter on 13 March 2031: “We shall not unload "
        "a single ship until the last crane is safe.”",
    ),
    (
        "paragraph",
        "According to Meridian Press, the letter runs to two pages. Thirty-nine dockers have been hurt, it",
    ),
    ("boilerplate", "Subscribe to keep reading. Already a member? Log in."),
    published=day("2031-03-14", "the note for search engines says so"),
    complete=False,
)

MARFA = page(
    "المرفأ",
    "https://almarfa.example/2031/03/15/risala",
    ("headline", "رسالة من عمال الميناء إلى الوزير"),
    (
        "paragraph",
        "قالت إلزا مارو رئيسة نقابة العمال في رسالة نشرتها وكالة ميريديان يوم الخميس: «لن نفرغ أي سفينة حتى "
        "تصبح الرافعة الأخيرة آمنة»، وأضافت أن 41 عاملا أصيبوا.",
    ),
    ("paragraph", "ولم يرد الوزير توماس كويل حتى 15 مارس 2031."),
    published=day("2031-03-15", "the address and the page's head agree"),
    language="ar",
    complete=None,
)

HOSTILE_TITLE = 'Port "closed" <script>alert(1)</script>'
LANTERN = page(
    "Lantern <b>Post</b>",
    "javascript:alert(document.domain)",
    ("headline", HOSTILE_TITLE),
    (
        "paragraph",
        "<img src=x onerror=alert(1)> “We will not unload a single ship until the last crane is safe, and we "
        "will not be moved by threats”, says Marrow & co. </p></section><style>*{display:none}</style>",
    ),
    (
        "paragraph",
        "The minister \u202etsal eht ta diap\u202c answered ]]> --> {{ 7*7 }} {% raw %} nothing.\x00",
    ),
    ("paragraph", "endless" * 400),
    ("link", "javascript:void(0) <a href='//evil.example'>win</a>"),
    published=Published(None, "2031-03-13", "2031-03-20", "page", "the page names no day but “Thursday”"),
    complete=None,
)

NORTH = page(
    "Northern Line",
    "https://northernline.example/a/881",
    ("boilerplate", "Saved 2031-11-02 09:14"),
    ("headline", "Marrow writes to Quell"),
    (
        "paragraph",
        "Citing Meridian Press, the broadcaster said that the union will refuse to “unload a single ship”. The "
        "minister’s office called the figure of 41 hurt “plainly wrong”.",
    ),
    published=Published(
        None, "2031-03-13", "2031-03-17", "story", "its only date is eight months after its fellow pages"
    ),
    complete=None,
)

OLDER = page(
    "The Sorrel Courier",
    "https://sorrelcourier.example/2029/05/02/marrow-letter",
    ("headline", "Marrow warns minister over night shifts"),
    (
        "paragraph",
        "Ilse Marrow, the dockers’ leader, wrote to Shipping Minister Beate Lind on 2 May 2029: “We will not unload "
        "a single ship at night.” Twelve dockers signed.",
    ),
    published=day("2029-05-02", "the page's head says so"),
)

TOMATOES = page(
    "Valley Gazette",
    "https://valleygazette.example/tomatoes",
    ("headline", "Tomato growers hope for rain"),
    ("paragraph", "Growers in the upper valley say the spring has been dry."),
    published=Published(None, None, None, "page", "the page shows no date"),
)


def mark(article: Article, words: str, why: str, quotation: str | None = None) -> Mark:
    return Mark(at(article, words), "kept" if quotation else "refused", why, quotation)
