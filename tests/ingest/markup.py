"""Generated HTML with the words a reader would see in it, for the properties of reading and tracing."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from collatio.ingest.assemble import assemble
from collatio.ingest.decode import decode
from collatio.ingest.html.parse import parse_html
from collatio.ingest.limits import DEFAULT_LIMITS
from collatio.ingest.segments import HtmlDocument
from collatio.records.article import Article, PageFacts
from collatio.records.ids import sha256
from tests.builders import article

CHARSETS = ["utf-8", "utf-16-le", "windows-1252", "cp932", "gb18030"]
_WS = re.compile(r"[ \t\n\f\r]+")
_BREAK = re.compile(r"<br[^>]*>")
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Piece:
    """Some markup and the characters of it that are seen."""

    markup: str
    seen: str


_LETTERS = st.text(alphabet="abcde éüñß日本語قمر fghij.,“”’", min_size=1, max_size=12)
_MARKS = st.sampled_from(["e\u0301", "a\u0308o", "\u212b", "\xa0", "\u200b", "\u1100\u1161", "が"])
_REFERENCES = st.sampled_from(
    [
        "&amp;",
        "&nbsp;",
        "&eacute;",
        "&#8217;",
        "&#x1F600;",
        "&copy",
        "&lt;",
        "&nosuch;",
        "& ",
        "&acE;",
        "&#769;",
    ]
)
_SPACES = st.sampled_from([" ", "\n", "\r\n", "  \t", " \n "])


def _text(piece: str) -> Piece:
    return Piece(piece, html.unescape(piece))


_WORDS = st.one_of(_LETTERS, _MARKS, _REFERENCES, _SPACES).map(_text)
_HIDDEN = [
    "<!-- no -->",
    "<script>no<p>no</script>",
    "<style>no</style>",
    "<svg><text>no</text></svg>",
    "<span hidden>no</span>",
    "<i style='display: none'>no</i>",
    "<noscript>no</noscript>",
]
_UNSEEN = st.sampled_from(_HIDDEN).map(lambda markup: Piece(markup, ""))


def _wrapped(name: str, inner: Piece) -> Piece:
    return Piece(f"<{name}>{inner.markup}</{name.split()[0]}>", inner.seen)


def _joined(parts: list[Piece]) -> Piece:
    return Piece("".join(p.markup for p in parts), "".join(p.seen for p in parts))


_INLINE = st.recursive(
    st.one_of(_WORDS, _WORDS, st.just(Piece("<br>", " "))),
    lambda inner: st.builds(
        _wrapped,
        st.sampled_from(["b", "a href=/x", "span class=y"]),
        st.lists(inner, max_size=3).map(_joined),
    ),
    max_leaves=6,
)
_BLOCK = st.builds(
    _wrapped,
    st.sampled_from(["p", "div", "li", "h2", "td", "blockquote"]),
    st.lists(st.one_of(_INLINE, _INLINE, _UNSEEN), max_size=5).map(_joined),
)
#: A page: blocks one after the other, with the words seen in each.
PAGES = st.lists(_BLOCK, min_size=1, max_size=5)


def encoded(blocks: list[Piece], charset: str) -> bytes:
    """A page of the blocks; characters that the charset lacks are left out."""
    body = "".join(block.markup for block in blocks)
    declared = f"<!doctype html><html><head><title>T</title></head><body>{body}</body></html>"
    return declared.encode(charset, "ignore")


def parsed(content: bytes, charset: str | None = None) -> HtmlDocument:
    """The page as our reader sees it."""
    return parse_html(decode(content, charset), DEFAULT_LIMITS)


def letters(text: str) -> str:
    """What a reader sees of a text but for white space and marks without width."""
    return "".join(
        char for char in unicodedata.normalize("NFC", text) if not char.isspace() and char != "\u200b"
    )


def made(content: bytes, charset: str | None = None) -> Article:
    """An article of all that is seen in a page, its blocks all paragraphs."""
    read = decode(content, charset)
    segments = [segment for segment in parse_html(read, DEFAULT_LIMITS).segments if not segment.hidden]
    built = assemble(segments, ["paragraph"] * len(segments))
    facts = PageFacts(sha256(content), len(content), read.charset, "html", None, built.trace)
    return replace(article("Anywhere"), text=built.text, blocks=built.blocks, page=facts)


def rendered(markup: str) -> str:
    """What a browser shows of a stretch of markup, folded."""
    for hidden in _HIDDEN:
        markup = markup.replace(hidden, "")
    words = html.unescape(_TAG.sub("", _BREAK.sub(" ", markup)))
    return unicodedata.normalize("NFC", _WS.sub(" ", words))
