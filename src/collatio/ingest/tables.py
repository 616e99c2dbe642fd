"""The caller's tables: ``pages.csv`` (what is known of single pages) and ``outlets.csv`` (of outlets)."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from collatio.ingest.decode import decode, shown
from collatio.ingest.readers.address import is_address
from collatio.ingest.readers.when import strict_instant
from collatio.ingest.walk import Found
from collatio.records.article import DateCandidate, Page
from collatio.records.errors import OptionError, PageError
from collatio.records.ids import sha256
from collatio.records.outlets import Outlet, OutletsTable, domain_of
from collatio.records.passage import Metadatum
from collatio.records.problem import Problem, problem

PAGE_COLUMNS = ("path", "url", "outlet", "saved_at")
OUTLET_COLUMNS = ("domain", "name", "family", "owner", "country", "agency")
#: What spreadsheets part columns with, by country.
_DELIMITERS = ",;\t"
#: A place on the caller's own machine: "/home/…", "C:\…", a network folder, a file address.
_OWN_PLACE = re.compile(r"\s{0,9}(?:[/\\~]|[A-Za-z]:[/\\]|file:)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageRow:
    """What a caller says of one page, or of every page in one file; null where the cell is empty."""

    line: int
    path: str | None
    url: str | None
    outlet: str | None
    saved_at: str | None

    @property
    def name(self) -> str:
        """How the row names its page."""
        return self.path or self.url or ""

    @property
    def shown(self) -> str:
        """How a problem names the row's page."""
        return _shown(self.name)


@dataclass(frozen=True, slots=True)
class PagesTable:
    """The rows of a ``pages.csv``, and what in it could not be used."""

    rows: tuple[PageRow, ...]
    sha256: str
    file: Path
    problems: tuple[Problem, ...] = ()


class PageRows:
    """The rows of a ``pages.csv`` with the files they mean, and which of them met a page.

    A path is looked for beside the table first and then among the paths below the arguments, so that
    two files of one name in two folders can be told apart.
    """

    def __init__(self, table: PagesTable, files: Sequence[Found]) -> None:
        self._rows = table.rows
        self._by_file: dict[Path, PageRow] = {}
        self._by_path = {row.path: row for row in table.rows if row.path}
        self._by_url = {row.url: row for row in table.rows if row.url and not row.path}
        self._met: set[int] = set()
        given = {found.file for found in files}
        placed = set()
        for row in table.rows:
            place = Path(os.path.realpath(table.file.parent / row.path)) if row.path else None
            if place in given:
                self._by_file[place] = row
                placed.add(row.path)
        for found in files:
            if found.key in self._by_path and found.key not in placed:
                self._by_file[found.file] = self._by_path[found.key]

    def of_file(self, found: Found) -> PageRow | None:
        """The row that names a file."""
        return self._note(self._by_file.get(found.file))

    def of_page(self, page: Page, found: Found) -> PageRow | None:
        """The row that names one page by its address, or by its key or path within its file."""
        for name in (page.key, page.path):
            if name is not None and name != found.key and name in self._by_path:
                return self._note(self._by_path[name])
        return self._note(self._by_url.get(page.url)) if page.url else None

    def joined(self, page: Page, found: Found) -> Page:
        """``page`` with what the rows say that name its file or itself."""
        of_file, of_page = self.of_file(found), self.of_page(page, found)
        if of_file is not None:
            page = _with_row(page, of_file, alone=page.key == found.key)
        return page if of_page is None else _with_row(page, of_page, alone=True)

    def unlisted(self) -> tuple[Problem, ...]:
        """A problem for each row that named no page."""
        return tuple(
            problem("unlisted-row", f"line {row.line} of the table names {row.shown!r}", path=row.shown)
            for row in self._rows
            if row.line not in self._met
        )

    def _note(self, row: PageRow | None) -> PageRow | None:
        if row is not None:
            self._met.add(row.line)
        return row


def _with_row(page: Page, row: PageRow, *, alone: bool) -> Page:
    """``page`` with what the caller's table says; the address only where the row names the page ``alone``."""
    fields = dict(page.fields)
    if row.outlet:
        fields["outlet"] = Metadatum(row.outlet, "caller", field="outlet")
    dates = page.dates
    if row.saved_at:
        dates = (*dates, DateCandidate("captured", row.saved_at, "caller", field="saved_at"))
    url = row.url if alone and row.url else page.url
    return replace(page, url=url, fields=fields, dates=dates)


def with_outlet(page: Page, outlets: OutletsTable) -> Page:
    """``page`` with the outlet that the table gives its address, unless the caller named one for the page."""
    named = page.fields.get("outlet")
    outlet = outlets.of(page.url)
    if outlet is None or (named is not None and named.basis == "caller"):
        return page
    return replace(page, fields={**page.fields, "outlet": Metadatum(outlet.name, "outlets", field="name")})


def read_pages_table(path: Path) -> PagesTable:
    """The caller's ``pages.csv``: columns path, url, outlet, saved_at, of which path or url must be there."""
    table = _read(path, PAGE_COLUMNS, needed=("path", "url"))
    rows: dict[str, PageRow] = {}
    for line, cells in table.rows:
        row = _page_row(line, cells, table)
        if not row.name:
            table.fault(f"line {line} names no page: its path and url are empty")
        elif row.name in rows:
            table.fault(
                f"line {line} names {row.shown!r} as line {rows[row.name].line} does; the first holds"
            )
        else:
            rows[row.name] = row
    return PagesTable(tuple(rows.values()), table.sha256, path.resolve(), tuple(table.problems))


def read_outlets_table(path: Path) -> OutletsTable:
    """The caller's ``outlets.csv``: columns domain and name, and family, owner, country, agency if known."""
    table = _read(path, OUTLET_COLUMNS, needed=("domain",))
    outlets: dict[str, Outlet] = {}
    for line, cells in table.rows:
        domain, name = domain_of(cells.get("domain", "")), cells.get("name", "")
        if "." not in domain:
            told = _shown(cells.get("domain", ""))
            table.fault(f"line {line}: {told!r} is no domain such as news.example.org")
        elif not name:
            table.fault(f"line {line} gives {domain} no name")
        elif domain in outlets:
            table.fault(f"line {line} names {domain} a second time; the first row holds")
        else:
            rest = (cells.get(column) or None for column in OUTLET_COLUMNS[2:])
            outlets[domain] = Outlet(domain, name, *rest)
    return OutletsTable(tuple(outlets.values()), table.sha256, path.resolve(), tuple(table.problems))


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of a CSV file by line, with the problems met so far."""

    name: str
    sha256: str
    rows: list[tuple[int, Mapping[str, str]]]
    problems: list[Problem]

    def fault(self, message: str) -> None:
        self.problems.append(problem("bad-table", message, path=self.name))


def _shown(name: str) -> str:
    """A name as problems print it: of a place on the caller's machine only the file, never the folders.

    Problems travel with the collation to others, whom the caller's folders are no business of.
    """
    return re.split(r"[/\\]", name.rstrip("/\\"))[-1] if _OWN_PLACE.match(name) else name


def _page_row(line: int, cells: Mapping[str, str], table: _Table) -> PageRow:
    path = cells.get("path", "").replace("\\", "/").removeprefix("./") or None
    url, saved_at = cells.get("url") or None, cells.get("saved_at") or None
    if url is not None and not is_address(url):
        table.fault(f"line {line}: {_shown(url)[:200]!r} is no http(s) address; the row was read without it")
        url = None
    if saved_at is not None:
        try:
            saved_at = strict_instant(saved_at)
        except ValueError as error:
            table.fault(f"line {line}: saved_at {error}; the row was read without it")
            saved_at = None
    return PageRow(line, path, url, cells.get("outlet") or None, saved_at)


def option_for(head: bytes) -> str | None:
    """The option a table found among the pages should have been given with; null for any other text."""
    line = head.decode("utf-8-sig", "replace").partition("\n")[0].lower()
    columns = {cell.strip(' "\r') for cell in re.split(r"[,;\t]", line)}
    if len(columns) < 2:
        return None
    if columns <= set(PAGE_COLUMNS):
        return "--pages"
    return "--outlets" if columns <= set(OUTLET_COLUMNS) else None


def _read(path: Path, columns: Sequence[str], needed: Sequence[str]) -> _Table:
    """The cells of a CSV file by column; one of the ``needed`` columns must be there."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise OptionError(f"{path.name} cannot be read: {error.strerror}") from error
    table = _Table(path.name, sha256(content), [], [])
    try:
        text = shown(decode(content).text)
        first = text.partition("\n")[0]
        delimiter = max(_DELIMITERS, key=first.count)
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        header = [name.strip().lower() for name in next(lines, [])]
        if _usable(header, columns, needed, table):
            for cells in lines:
                _take(cells, lines.line_num, header, columns, table)
    except (PageError, csv.Error) as error:
        message = error.message if isinstance(error, PageError) else str(error)
        table.fault(f"the table cannot be read further: {message}")
    return table


def _usable(header: list[str], columns: Sequence[str], needed: Sequence[str], table: _Table) -> bool:
    for name in header:
        if name not in columns:
            table.fault(f"the column {name!r} is not known and was not read; known are {', '.join(columns)}")
    if not any(name in header for name in needed):
        table.fault(f"the table has no column {' or '.join(needed)}, so none of its rows was read")
        return False
    return True


def _take(cells: list[str], line: int, header: list[str], columns: Sequence[str], table: _Table) -> None:
    if not any(cell.strip() for cell in cells):
        return
    if len(cells) > len(header):
        table.fault(f"line {line} has {len(cells)} cells, the header {len(header)}; the row was not read")
        return
    named = zip(header, cells, strict=False)
    table.rows.append((line, {name: cell.strip() for name, cell in named if name in columns}))
