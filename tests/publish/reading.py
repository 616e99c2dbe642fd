"""A report read back as strictly as no browser does: what is opened is closed, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "br", "input", "link", "img", "hr", "base", "wbr"})
PHRASING = frozenset(
    [
        "a",
        "b",
        "bdi",
        "code",
        "dfn",
        "em",
        "i",
        "input",
        "label",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "br",
        "cite",
    ]
)
NO_BLOCKS_IN = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "span", "bdi", "a", "mark", "sup", "b"}
)


@dataclass
class Element:
    """An element of the report with its text and elements in order."""

    tag: str
    attributes: dict[str, str]
    inside: list[Element | str] = field(default_factory=list)

    @property
    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())

    def walk(self) -> Iterator[Element]:
        yield self
        for part in self.inside:
            if isinstance(part, Element):
                yield from part.walk()

    def find(self, tag: str | None = None, css: str | None = None) -> list[Element]:
        return [e for e in self.walk() if (tag in (None, e.tag)) and (css is None or css in e.classes)]

    def by_id(self, name: str) -> Element:
        return next(e for e in self.walk() if e.attributes.get("id") == name)

    def text(self, leave_out: str | None = None) -> str:
        """All text inside, but for elements of the class ``leave_out``."""
        out = []
        for part in self.inside:
            if isinstance(part, str):
                out.append(part)
            elif leave_out is None or leave_out not in part.classes:
                out.append(part.text(leave_out))
        return "".join(out)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("root", {})
        self.open = [self.root]
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(set(names)) < len(names):
            self.faults.append(f"<{tag}> has an attribute twice: {names}")
        element = Element(tag, {name: value or "" for name, value in attrs})
        above = self.open[-1].tag
        if above in NO_BLOCKS_IN and tag not in PHRASING:
            self.faults.append(f"<{tag}> in <{above}> at line {self.getpos()[0]}")
        if above in ("ul", "ol") and tag != "li":
            self.faults.append(f"<{tag}> in <{above}> at line {self.getpos()[0]}")
        if above in ("table", "tbody", "thead", "tr") and tag not in (
            "tbody",
            "thead",
            "tr",
            "th",
            "td",
            "caption",
        ):
            self.faults.append(f"<{tag}> in <{above}> at line {self.getpos()[0]}")
        if tag == "a" and any(e.tag == "a" for e in self.open):
            self.faults.append(f"a link in a link at line {self.getpos()[0]}")
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or self.open[-1].tag != tag:
            self.faults.append(f"</{tag}> closes <{self.open[-1].tag}> at line {self.getpos()[0]}")
            return
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open[-1].tag in ("ul", "ol", "table", "tbody", "thead", "tr", "dl"):
            self.faults.append(
                f"text in <{self.open[-1].tag}> at line {self.getpos()[0]}: {data.strip()[:40]}"
            )
        self.open[-1].inside.append(data)

    def handle_comment(self, data: str) -> None:
        self.faults.append(f"a comment at line {self.getpos()[0]}")


def read(html: str) -> tuple[Element, list[str]]:
    """The report as elements, and every fault of its nesting."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.faults += [f"<{element.tag}> is never closed" for element in reader.open[1:]]
    return reader.root, reader.faults
