"""The elements that are open at a place in a page; end tags may be missing, crossed or one too many.

No step looks through the stack, so that a page of stray tags costs no more than its length.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from collatio.ingest.html.elements import BARRIERS, ENDLESS, TABLE_PARTS, UNSEEN_CLASSES, Kind
from collatio.ingest.html.tokens import StartTag
from collatio.ingest.limits import Limits
from collatio.records.errors import PageError

#: A segment names its nearest element and so many above it at most; real pages nest less deeply.
NAMED = 60
_UNSEEN = re.compile(
    rf"(?:^|\s)(?:{'|'.join(sorted(UNSEEN_CLASSES))}"
    # What opens when the mouse is over a name: "tooltip-text", "rollover-people-block".
    r"|(?:tooltip|popover|hover-?card|rollover)[\w-]{0,30}(?:text|content|block|body|box|inner|panel))(?:\s|$)",
    re.IGNORECASE,
)
_HINTED = ("class", "id", "role", "itemprop", "data-testid", "data-component")


#: A segment's tag, ancestors, hints and path.
Place = tuple[str, tuple[str, ...], tuple[str, ...], tuple[int, ...]]


@dataclass(slots=True)
class Element:
    """An open element, with what a page says of it.

    ``watched`` asks to be told when it ends, ``spoken`` says that a link holds words.
    """

    tag: str
    kind: Kind
    number: int
    attributes: dict[str, str]
    start: int
    hints: str = ""
    hides: bool = False
    watched: bool = False
    dead: bool = False
    spoken: bool = False
    hider: int = 0


@dataclass(slots=True)
class Tree:
    """The stack of open elements and what follows from it for the text read next."""

    limits: Limits
    closing: Callable[[Element], None]
    stack: list[Element] = field(default_factory=list)
    count: int = 0
    hidden: int = 0
    preformatted: int = 0
    stressed: int = 0
    link: Element | None = None
    hiders: list[int] = field(default_factory=list)
    _at: dict[str, list[int]] = field(default_factory=dict)
    _blocks: list[int] = field(default_factory=list)
    _barriers: list[int] = field(default_factory=list)

    def push(self, tag: StartTag, kind: Kind) -> Element:
        """Open an element, after closing what its start tag closes."""
        self.counted()
        if kind.closes_p or kind.implied_end is not None:
            self._close_implied(tag.name, kind)
        place = len(self.stack)
        if place >= self.limits.depth:
            raise PageError("too-deep", f"elements are nested more than {self.limits.depth} deep")
        element = Element(tag.name, kind, self.count, tag.attributes, tag.start)
        element.hides = kind.hides
        if tag.attributes:
            element.hints = _hints(tag.attributes)
            element.hides = kind.hides or _is_hidden(tag.attributes)
            # Pages make elements of their own for menus: <site-link href=…>.
            if "href" in tag.attributes and (tag.name == "a" or "-" in tag.name):
                self.link = element
        element.watched = kind.block or element.hides or element is self.link
        self.stack.append(element)
        places = self._at.get(tag.name)
        if places is None:
            self._at[tag.name] = [place]
        else:
            places.append(place)
        if kind.block:
            self._blocks.append(place)
            self.preformatted += kind.preformatted
        self.stressed += kind.stressed
        if kind.barrier:
            self._barriers.append(place)
        if element.hides:
            self._hide(element)
        return element

    def _hide(self, element: Element) -> None:
        """Pages that come in pieces hide these side by side until a script puts them in their places."""
        self.hidden += 1
        element.hider = element.number
        if "hidden" in element.attributes and not element.kind.hides and len(self.stack) > 1:
            element.hider = -self.stack[-2].number
        if len(self.hiders) < NAMED:
            self.hiders.append(element.hider)

    def counted(self) -> None:
        """One more element of the page, whether it can hold others or not."""
        self.count += 1
        if self.count > self.limits.elements:
            raise PageError("too-many-elements", f"the page has more than {self.limits.elements} elements")

    def close(self, name: str) -> None:
        """Close the nearest open element of that name, if an end tag may reach it."""
        places = self._at.get(name)
        if not places or name in ENDLESS:
            return
        place = places[-1]
        if place < self._limit_of(name):
            return
        if self.stack[place].kind.block or not self._blocks or self._blocks[-1] < place:
            self._pop_to(place)
            return
        # "<b><div></b>": the bold ends, the division goes on.
        element = self.stack[place]
        places.pop()
        element.dead = True
        self._leave(element)

    def close_all(self) -> None:
        """The page is at its end."""
        self._pop_to(0)

    def block(self) -> Place:
        """The nearest block element: its tag, the tags above it, hints and numbers from it upwards."""
        place = self._blocks[-1] if self._blocks else -1
        named = [element for element in self.stack[max(0, place + 1 - NAMED) : place + 1] if not element.dead]
        if not named:
            return "body", (), ("",), (0,)
        upwards = named[::-1]
        return (
            named[-1].tag,
            tuple(element.tag for element in named[:-1]),
            tuple(element.hints for element in upwards),
            tuple(element.number for element in upwards),
        )

    def _limit_of(self, name: str) -> int:
        """The place in the stack beyond which an end tag does not reach."""
        if name in BARRIERS and name not in TABLE_PARTS:
            return 0
        if name in TABLE_PARTS:
            tables = self._at.get("table")
            return tables[-1] if tables else 0
        return self._barriers[-1] if self._barriers else 0

    def _close_implied(self, name: str, kind: Kind) -> None:
        if kind.closes_p:
            paragraphs = self._at.get("p")
            if paragraphs and paragraphs[-1] >= self._limit_of("p"):
                self._pop_to(paragraphs[-1])
        if kind.implied_end is None:
            return
        closed, within = kind.implied_end
        if not any(self._at.get(tag) for tag in closed):
            return
        limit = max((self._at[tag][-1] for tag in within if self._at.get(tag)), default=-1)
        if "table" not in within:
            limit = max(limit, self._limit_of("p") - 1)
        lowest = min(self._last_run(tag, limit) for tag in closed)
        if name == "a" and lowest < len(self.stack):
            self.close("a")
        else:
            self._pop_to(lowest)

    def _last_run(self, tag: str, limit: int) -> int:
        places = self._at.get(tag)
        return places[-1] if places and places[-1] > limit else len(self.stack)

    def _pop_to(self, place: int) -> None:
        stack, blocks, barriers = self.stack, self._blocks, self._barriers
        for here in range(len(stack) - 1, place - 1, -1):
            element = stack[here]
            if not element.dead:
                if element.watched:
                    self.closing(element)
                self._at[element.tag].pop()
                self._leave(element)
            if element.kind.block:
                blocks.pop()
            if element.kind.barrier:
                barriers.pop()
            stack.pop()

    def _leave(self, element: Element) -> None:
        if element.hides:
            self.hidden -= 1
            del self.hiders[self.hidden :]
        if element is self.link:
            self.link = None
        if element.kind.preformatted:
            self.preformatted -= 1
        self.stressed -= element.kind.stressed


def _is_hidden(attributes: dict[str, str]) -> bool:
    """Whether a page's own markup hides an element from its readers."""
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return True
    if attributes.get("aria-hidden", "").lower() == "true":
        return True
    style = attributes.get("style", "")
    if style and len(style) < 10_000:
        folded = "".join(style.lower().split())
        if "display:none" in folded or "visibility:hidden" in folded:
            return True
    classes = attributes.get("class")
    return classes is not None and _UNSEEN.search(classes) is not None


def _hints(attributes: dict[str, str]) -> str:
    named = [value[:500] for name in _HINTED if (value := attributes.get(name))]
    return " ".join(named).lower() if named else ""
