"""An HTML page read in one pass: its visible blocks with their bytes, and the facts of its head."""

from __future__ import annotations

import re

from collatio.ingest.decode import Decoded, shown
from collatio.ingest.html.blocks import Gathered, TimeWords, finished, gather, parted
from collatio.ingest.html.elements import RAW_SHOWN, kind_of
from collatio.ingest.html.entities import unescape
from collatio.ingest.html.tokens import Characters, EndTag, RawContent, StartTag, tokens
from collatio.ingest.html.tree import Element, Tree
from collatio.ingest.limits import Limits
from collatio.ingest.segments import (
    ByteRange,
    HtmlDocument,
    LinkTag,
    MetaTag,
    Overlay,
    Script,
    Segment,
    TimeTag,
)
from collatio.records.errors import PageError

_META_NAMES = ("name", "property", "itemprop", "http-equiv")
#: An empty element in a line that its page makes a line's end.
_BREAK = re.compile(r"(?:^|\s)(?:br|line-?break)(?:\s|$)")
#: Fields that a reader writes words in; a search is none of a sign-up.
_WRITTEN = frozenset({"", "email", "text", "tel", "url", "number"})
#: So many fields and links without words are remembered; a page of more is no article's.
_MARKED = 5_000
#: A time's words are a date, not a chapter.
_TIME_WORDS = 300


def parse_html(decoded: Decoded, limits: Limits) -> HtmlDocument:
    """The page's segments in reading order and its metadata; :class:`PageError` where it is too much."""
    if decoded.size > limits.page_bytes:
        raise PageError("too-large", f"the page has {decoded.size} bytes, the limit is {limits.page_bytes}")
    reading = _Reading(decoded, limits)
    for token in tokens(decoded.text):
        if isinstance(token, Characters):
            reading.characters(token)
        elif isinstance(token, StartTag):
            reading.start(token)
        elif isinstance(token, EndTag):
            reading.end(token)
        else:
            reading.raw(token)
    return reading.result()


class _Reading:
    """The state of one pass over a page."""

    def __init__(self, decoded: Decoded, limits: Limits) -> None:
        self.decoded = decoded
        self.tree = Tree(limits, self._closing)
        self.block = Gathered(self.tree.block())
        self.aside = Gathered(self.tree.block())  # words that the markup hides within a block that is seen
        self.segments: list[Segment] = []
        self.metas: list[MetaTag] = []
        self.links: list[LinkTag] = []
        self.scripts: list[Script] = []
        self.times: list[TimeWords] = []
        self.boxes: list[tuple[int, tuple[int, ...]]] = []
        self.fields: list[tuple[int, ...]] = []
        self.overlays: list[Overlay] = []
        self.open_times: list[TimeWords] = []
        self.title: str | None = None
        self.title_bytes: ByteRange | None = None
        self.language: str | None = None
        self.at = 0
        self.empty: tuple[Element, int] | None = None  # the element begun last, and where its tag ends
        self.linking: Element | None = None  # the link that the last words stood in

    def start(self, tag: StartTag) -> None:
        self.at = tag.end
        kind = kind_of(tag.name)
        if kind.void:
            self._void(tag)
            return
        if tag.name == "html" and self.language is None:
            stated = tag.attributes.get("lang") or tag.attributes.get("xml:lang") or ""
            self.language = stated.strip() or None
        element = self.tree.push(tag, kind)
        self.empty = (element, tag.end)
        if tag.name == "textarea":
            self._field()
        if kind.block:
            self._part()
        if tag.name == "time" or element.attributes.get("itemprop", "").lower().startswith("date"):
            element.watched = True
            time = TimeWords(element)
            self.times.append(time)
            self.open_times.append(time)

    def end(self, tag: EndTag) -> None:
        self.at = tag.end
        if tag.name == "br":
            self._line_break(tag.start, tag.end)
            return
        if self.empty is not None and self.empty[1] == tag.start and self.empty[0].tag == tag.name:
            element = self.empty[0]
            if not element.kind.block and _BREAK.search(element.hints):
                self._line_break(element.start, tag.end)
        self.tree.close(tag.name)

    def raw(self, raw: RawContent) -> None:
        name = raw.tag.name
        if name == "title" and self.title is None:
            self.title = " ".join(unescape(shown(self.decoded.text[raw.start : raw.end])).split()) or None
            self.title_bytes = self.decoded.bytes_of(raw.start, raw.end)
        elif name == "script" and "json" in raw.tag.attributes.get("type", "").lower():
            place = self.decoded.bytes_of(raw.start, raw.end)
            kind = raw.tag.attributes["type"].strip().lower()
            self.scripts.append(Script(kind, shown(self.decoded.text[raw.start : raw.end]), place))
        elif name in RAW_SHOWN:
            self._text(raw.start, raw.end)
        self.end(EndTag(name, raw.end, raw.end))

    def characters(self, token: Characters) -> None:
        if self.block.pieces or self.tree.hidden or not self.decoded.text[token.start : token.end].isspace():
            self._text(token.start, token.end)

    def result(self) -> HtmlDocument:
        self.at = len(self.decoded.text)
        self.tree.close_all()
        self._part()
        return HtmlDocument(
            html=shown(self.decoded.text) if self.decoded.damaged else self.decoded.text,
            language=self.language,
            title=self.title,
            title_bytes=self.title_bytes,
            metas=tuple(self.metas),
            links=tuple(self.links),
            times=tuple(self._time_tag(time) for time in self.times),
            scripts=tuple(self.scripts),
            segments=tuple(self.segments),
            boxes=tuple(self.boxes),
            fields=tuple(self.fields),
            overlays=tuple(self.overlays),
        )

    def _text(self, start: int, end: int) -> None:
        self.at = end
        if not self.tree.preformatted:
            self._words(start, end)
            return
        for rank, (first, last) in enumerate(parted(self.decoded.text, start, end)):
            if rank:
                self._part()
            self._words(first, last)

    def _words(self, start: int, end: int) -> None:
        block = self.block
        if self.tree.hidden:
            block = self.aside
        elif self.aside.pieces:
            self._close_aside()
        before = block.count
        link = self.tree.link
        if link is not self.linking:
            if link is not None and block.pieces and block.space is None and self._leads_on(link):
                block.joints.append((len(block.pieces), start))
            self.linking = link
        gather(block, self.decoded.text, start, end, link.attributes["href"] if link else None)
        if link is not None and block.count > before:
            link.spoken = True
        if self.tree.stressed:
            block.stressed += block.count - before
        if not before and block.count:
            block.place = self.tree.block()
            block.unseen = tuple(self.tree.hiders)
        if self.open_times and block.count > before:
            time = self.open_times[-1]
            if not time.words:
                block.times.append(time)
            time.words.append(unescape(shown(self.decoded.text[start : min(end, start + _TIME_WORDS)])))

    def _leads_on(self, link: Element) -> bool:
        """Whether a link leads elsewhere than the one before it: no word is parted between the two."""
        return self.linking is not None and link.attributes["href"] != self.linking.attributes["href"]

    def _void(self, tag: StartTag) -> None:
        self.tree.counted()
        name = tag.name
        if name == "br":
            self._line_break(tag.start, tag.end)
        elif name == "hr":
            self._part()
        elif name == "input":
            kind = tag.attributes.get("type", "").strip().lower()
            if kind == "checkbox" and not self.tree.hidden:
                self.boxes.append((len(self.segments) + bool(self.block.pieces), self.tree.block()[3]))
            elif kind in _WRITTEN:
                self._field()
        elif name == "meta":
            named = next((tag.attributes[key] for key in _META_NAMES if tag.attributes.get(key)), None)
            if named is not None and "content" in tag.attributes:
                place = self.decoded.bytes_of(tag.start, tag.end)
                content = shown(tag.attributes["content"])
                self.metas.append(MetaTag(named.strip().lower(), content, place))
        elif name == "link":
            rel, href = tag.attributes.get("rel"), tag.attributes.get("href")
            if rel and href:
                place = self.decoded.bytes_of(tag.start, tag.end)
                self.links.append(LinkTag(rel.strip().lower(), shown(href.strip()), place))

    def _field(self) -> None:
        if not self.tree.hidden and len(self.fields) < _MARKED:
            self.fields.append(self.tree.block()[3])

    def _line_break(self, start: int, end: int) -> None:
        block = self.aside if self.tree.hidden else self.block
        if block.broken:
            self._part()
        elif block.pieces:
            block.add_space(start, end, False)
            block.broken = True

    def _closing(self, element: Element) -> None:
        if element.kind.block:
            self._part()
        elif element.hides:
            self._close_aside()
        href = element.attributes.get("href", "") if element is self.tree.link else ""
        if href and not element.spoken and not self.tree.hidden and len(self.overlays) < _MARKED:
            self.overlays.append(Overlay(self.tree.block()[3], shown(href.strip())))
        if self.open_times and self.open_times[-1].element is element:
            self.open_times.pop().end = self.at

    def _part(self) -> None:
        """A block begins or ends here; one that is hidden does not part the words around it."""
        self._close_aside()
        if not self.tree.hidden and self.block.pieces:
            self._add(self.block, hidden=False)
            self.block = Gathered(self.block.place)

    def _close_aside(self) -> None:
        if self.aside.pieces:
            self._add(self.aside, hidden=True)
            self.aside = Gathered(self.aside.place)

    def _add(self, block: Gathered, *, hidden: bool) -> None:
        text, runs = finished(block, self.decoded)
        if not text:
            return
        for time in block.times:
            time.segment = len(self.segments)
        tag, ancestors, hints, path = block.place
        linked = len(text) if block.linked >= block.count else min(block.linked, len(text))
        self.segments.append(
            Segment(
                text,
                runs,
                tag,
                ancestors,
                hints,
                linked,
                block.address,
                hidden,
                path,
                block.unseen,
                tuple(block.addresses),
                min(block.stressed, len(text)),
                tuple(block.anchors),
            )
        )

    def _time_tag(self, time: TimeWords) -> TimeTag:
        attributes = time.element.attributes
        value = attributes.get("datetime") or attributes.get("content")
        return TimeTag(
            datetime=shown(value.strip()) if value else None,
            text=" ".join(" ".join(time.words).split()),
            hints=time.element.hints,
            itemprop=attributes.get("itemprop"),
            segment=time.segment,
            bytes=self.decoded.bytes_of(time.element.start, max(time.end, time.element.start)),
        )
