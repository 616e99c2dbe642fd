"""From the caller's arguments to pages: files found, recognised, read, named and joined with the tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from collatio.ingest.limits import DEFAULT_LIMITS, Limits
from collatio.ingest.names import Names
from collatio.ingest.readers.feed import read_feed
from collatio.ingest.readers.html import read_html
from collatio.ingest.readers.jsonl import read_json, read_jsonl
from collatio.ingest.readers.mhtml import read_mhtml
from collatio.ingest.readers.pdf import read_pdf
from collatio.ingest.readers.text import read_text
from collatio.ingest.readers.wacz import read_wacz
from collatio.ingest.readers.warc import read_warc
from collatio.ingest.recognise import Kind, is_office, named_jsonl, no_page, recognise
from collatio.ingest.stored import Stored, open_file, unpack
from collatio.ingest.tables import PageRows, PagesTable, option_for, with_outlet
from collatio.ingest.walk import Found, find_files
from collatio.records.article import Page
from collatio.records.errors import PageError
from collatio.records.outlets import OutletsTable
from collatio.records.problem import Problem, problem, problem_of

#: So many problems of one kind are told of one file one by one.
_ALIKE = 100

#: What a file of JSON lines is taken for whose first lines are damaged.
_LINES: frozenset[Kind] = frozenset({"text", "html", "mhtml"})

Reader = Callable[[Stored, Limits], Iterator[Page | Problem]]

#: Every kind of file that holds pages, with the function that reads it.
READERS: Mapping[Kind, Reader] = {
    "html": read_html,
    "text": read_text,
    "jsonl": read_jsonl,
    "json": read_json,
    "feed": read_feed,
    "warc": read_warc,
    "zip": read_wacz,
    "mhtml": read_mhtml,
    "pdf": read_pdf,
}


def read_pages(
    paths: Sequence[Path],
    *,
    limits: Limits = DEFAULT_LIMITS,
    pages_table: PagesTable | None = None,
    outlets: OutletsTable | None = None,
) -> Iterator[Page | Problem]:
    """The pages that files and folders hold, one at a time, and what of them could not be read.

    The pages and their order do not depend on the order of ``paths``.  The same page given twice is
    given out once; two different pages of one name both are, with a problem that says so.
    """
    tables = [table for table in (pages_table, outlets) if table is not None]
    for table in tables:
        yield from table.problems
    own_files = {table.file for table in tables}
    files: list[Found] = []
    for found in find_files(paths):
        if isinstance(found, Problem):
            yield found
        elif found.file not in own_files:
            files.append(found)
    rows = PageRows(pages_table, files) if pages_table is not None else None
    names = Names()
    for found in files:
        for item in _counted(_read_file(found, limits), found.key):
            if isinstance(item, Problem):
                yield item
                continue
            page = item if rows is None else rows.joined(item, found)
            page = page if outlets is None else with_outlet(page, outlets)
            if names.admit(page):
                yield page
        if rows is not None:
            rows.of_file(found)  # a file that holds no readable page was named all the same
    if rows is not None:
        yield from rows.unlisted()
    yield from names.problems()


def _read_file(found: Found, limits: Limits) -> Iterator[Page | Problem]:
    """The pages of one file; whatever is wrong with it stays with it."""
    try:
        with open_file(found.key, found.file) as opened:
            stored = unpack(opened, limits)
            yield from _reader(stored)(stored, limits)
            if stored.trouble is not None:
                raise stored.trouble
    except PageError as error:
        yield problem_of(error, path=found.key)
    except OSError as error:
        # The error's own words hold the full path of the user's machine.
        told = (error.strerror or type(error).__name__).lower()
        yield problem("file-unreadable", told, path=found.key)


def _counted(items: Iterator[Page | Problem], path: str) -> Iterator[Page | Problem]:
    """``items`` with no more than some problems of a kind a file; the rest are counted in one."""
    told: Counter[str] = Counter()
    for item in items:
        if isinstance(item, Problem):
            told[item.code] += 1
            if told[item.code] > _ALIKE:
                continue
        yield item
    for code, count in sorted(told.items()):
        if count > _ALIKE:
            yield problem(code, f"{path}: {count - _ALIKE} more problems of this kind", path=path)


def _reader(stored: Stored) -> Reader:
    if is_office(stored.head):
        raise PageError("office-document", no_page(stored.head))
    kind = recognise(stored.head)
    if kind in _LINES and named_jsonl(stored.path, stored.head):
        kind = "jsonl"  # one line that is no JSON makes no text page of all the others
    option = option_for(stored.head) if kind == "text" else None
    if option is not None:
        raise PageError("table-unused", f"it is a table for {option}, not a page")
    reader = READERS.get(kind)
    if reader is not None:
        return reader
    if stored.trouble is not None:
        raise stored.trouble
    if kind == "empty":
        raise PageError("empty-page", "0 bytes, or nothing but white space")
    raise PageError("binary-page", no_page(stored.head))
