"""What pages are called: the same page twice is one, two pages of one name are told to the reader."""

from __future__ import annotations

from collections.abc import Iterator

from collatio.records.article import Page
from collatio.records.ids import content_id
from collatio.records.problem import Problem, problem


class Names:
    """The names and contents of the pages seen so far; some hundred bytes a page, never their content."""

    def __init__(self) -> None:
        self._articles: dict[int, int] = {}
        self._retold: set[tuple[str, str]] = set()
        self._first: dict[int, tuple[str, str]] = {}
        self._clashes: dict[int, tuple[str, set[tuple[str, str]]]] = {}

    def admit(self, page: Page) -> bool:
        """Whether ``page`` is new: false for one whose name and bytes were seen before."""
        article = page.article
        number = _number(article)
        told = _number(content_id("facts", page_facts(page)))
        if number in self._articles:
            if self._articles[number] != told:
                self._retold.add((page.path or page.key, page.name))
            return False
        self._articles[number] = told
        slot = _number(content_id("name", page.name, *_apart(page)))
        this = (page.path or page.key, article)
        first = self._first.setdefault(slot, this)
        if first is not this:
            self._clashes.setdefault(slot, (page.name, {first}))[1].add(this)
        return True

    def problems(self) -> Iterator[Problem]:
        """One problem a name that several pages share, whichever of them came first."""
        clashes = sorted((name, sorted(pages)) for name, pages in self._clashes.values())
        for name, pages in clashes:
            articles = ", ".join(article for _, article in sorted(pages, key=lambda page: page[1]))
            told = f"{len(pages)} different pages are called {name!r} (in the results: {articles})"
            yield problem("same-name", told, path=pages[0][0])
        for path, name in sorted(self._retold):
            told = (
                f"{name!r} is given again, the same page with other facts about it; the first one's are used"
            )
            yield problem("same-page", told, path=path)


def _apart(page: Page) -> tuple[str, ...]:
    """What tells two pages of one address apart for people: the capture of each, a feed's entry of it."""
    captured = sorted(date.value for date in page.dates if date.kind == "captured" and date.basis == "warc")
    return ("entry" if page.media == "entry" else "page", *captured)


def page_facts(page: Page) -> str:
    """What a caller or feed says of a page beside its bytes, in one line; captures of it aside."""
    fields = [f"{name}={fact.text}" for name, fact in sorted(page.fields.items())]
    dates = sorted(f"{date.kind} {date.value}" for date in page.dates if date.kind != "captured")
    return "\x1f".join([*fields, *dates])


def _number(identity: str) -> int:
    return int(identity.rpartition("-")[2], 16)
