"""What extraction works on: the stretches of a page in reading order, with their place in its bytes."""

from __future__ import annotations

from dataclasses import dataclass

#: ``(start, end, byte_start, byte_end)``: characters of a segment and the page's bytes they came from.
Run = tuple[int, int, int, int]
#: A half-open range of a page's bytes.
ByteRange = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Segment:
    """One block-level stretch of visible text, before anything is decided about it.

    ``text`` is NFC, white space folded, entities resolved, never empty.  ``tag`` is the nearest block
    element ("p", "h1", "li", "figcaption"; "text" in plain text), ``ancestors`` the tags above it from
    the root, ``hints`` the lower-cased class, id, role, itemprop, data-testid and data-component values
    of the segment's element and its ancestors, nearest first (one string an element, "" where it has
    none).  ``linked`` counts the characters inside links, ``href`` is the address where one link covers
    all of it.
    ``hidden`` says that the page's own markup hides it (hidden attribute, aria-hidden, display:none,
    noscript, template, a class for screen readers only).  ``path`` numbers the same elements as ``hints``,
    so that two segments can be seen to stand in one container.  ``unseen`` numbers what hides it: words with
    equal numbers are shown by one and the same act of a script.  ``addresses`` are where its links lead,
    ``anchors`` which characters are words of which link, ``stressed`` counts the characters in bold or
    italics.
    """

    text: str
    runs: tuple[Run, ...]
    tag: str
    ancestors: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    linked: int = 0
    href: str | None = None
    hidden: bool = False
    path: tuple[int, ...] = ()
    unseen: tuple[int, ...] = ()
    addresses: tuple[str, ...] = ()
    stressed: int = 0
    anchors: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class MetaTag:
    """``<meta>``: ``name`` is its lower-cased name, property, itemprop or http-equiv."""

    name: str
    content: str
    bytes: ByteRange


@dataclass(frozen=True, slots=True)
class LinkTag:
    """``<link rel href>``."""

    rel: str
    href: str
    bytes: ByteRange


@dataclass(frozen=True, slots=True)
class TimeTag:
    """``<time>`` or an element with itemprop date…: its machine value, its words, its segment."""

    datetime: str | None
    text: str
    hints: str
    itemprop: str | None
    segment: int | None
    bytes: ByteRange


@dataclass(frozen=True, slots=True)
class Script:
    """``<script type="application/ld+json">`` (or another JSON script): its text and place."""

    type: str
    text: str
    bytes: ByteRange


@dataclass(frozen=True, slots=True)
class Overlay:
    """A link without words, over a picture or a whole box: the elements around it and where it leads."""

    path: tuple[int, ...]
    href: str


@dataclass(frozen=True, slots=True)
class HtmlDocument:
    """A parsed HTML page: its segments in document order and the facts of its head.

    ``title`` is the ``<title>`` element's text; ``html`` the decoded markup (for the libraries that
    want it whole).  ``boxes`` says where a box to tick is: the segments before it, the elements around it;
    ``fields`` the elements around each field that a reader writes in, ``overlays`` the links without words.
    """

    html: str
    language: str | None
    title: str | None
    title_bytes: ByteRange | None
    metas: tuple[MetaTag, ...]
    links: tuple[LinkTag, ...]
    times: tuple[TimeTag, ...]
    scripts: tuple[Script, ...]
    segments: tuple[Segment, ...]
    boxes: tuple[tuple[int, tuple[int, ...]], ...] = ()
    fields: tuple[tuple[int, ...], ...] = ()
    overlays: tuple[Overlay, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A value found in a page: in one of its segments (characters ``start:end``) or in its bytes.

    ``score`` orders rivals for one place; ``why`` says what speaks for it.
    """

    text: str
    basis: str
    segment: int | None = None
    start: int = 0
    end: int = 0
    bytes: ByteRange | None = None
    why: str = ""
