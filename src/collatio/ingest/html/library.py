"""What trafilatura takes for the body of a page, as paragraphs."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from lxml import etree

_BLOCKS = frozenset({"p", "head", "item", "quote", "code", "cell", "list", "table", "row", "body", "div"})
# A page it cannot read is our Problem, not a line on the user's terminal.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Opinion:
    """The paragraphs a library names, and what it raised if it did."""

    paragraphs: tuple[str, ...]
    failure: str | None = None


def opinion(html: str) -> Opinion:
    """Trafilatura's paragraphs in its default mode, without readers' comments, which are no article."""
    # Loaded with the first page of markup: piles of plain text need not wait for it.
    import trafilatura

    try:
        found = trafilatura.bare_extraction(html, include_comments=False)
    except Exception as error:  # whatever a library raises on a hostile page, the run goes on
        return Opinion((), type(error).__name__)
    body = getattr(found, "body", None)
    if body is None:
        return Opinion(())
    return Opinion(tuple(_paragraphs(body)))


def _paragraphs(body: etree._Element) -> list[str]:
    """The texts of the body's blocks in order, each where a block begins, ends or a line breaks."""
    paragraphs: list[str] = []
    words: list[str] = []

    def part() -> None:
        text = " ".join("".join(words).split())
        words.clear()
        if text:
            paragraphs.append(text)

    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS:
            part()
        if event == "start":
            words.append(element.text or "")
            continue
        if element.tag == "lb":
            words.append(" ")
        words.append(element.tail or "")
    part()
    return paragraphs
