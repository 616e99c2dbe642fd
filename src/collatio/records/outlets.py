"""What a caller's ``outlets.csv`` says of outlets: knowledge that is not in the pages, named as such."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from collatio.records.problem import Problem


@dataclass(frozen=True, slots=True)
class Outlet:
    """One outlet by its web domain; the other columns stand as the table has them, null where empty.

    ``family`` puts outlets of one house together, ``agency`` is the table's word on its being (or
    belonging to) a news agency.
    """

    domain: str
    name: str
    family: str | None = None
    owner: str | None = None
    country: str | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class OutletsTable:
    """The outlets a caller knows, found by the address of a page.

    ``sha256`` is that of the table's file, ``file`` its place (so that it is not read as a page),
    ``problems`` what in it could not be used.
    """

    outlets: tuple[Outlet, ...]
    sha256: str
    file: Path | None = None
    problems: tuple[Problem, ...] = ()
    _by_domain: Mapping[str, Outlet] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_domain", {outlet.domain: outlet for outlet in self.outlets})

    def of(self, url: str | None) -> Outlet | None:
        """The outlet whose domain the address ends in, the longest such; null where none is listed."""
        host = domain_of(url) if url else ""
        while host:
            if host in self._by_domain:
                return self._by_domain[host]
            host = host.partition(".")[2]
        return None


def domain_of(address: str) -> str:
    """The host that an address or a bare domain names, as it is compared: lower case, no "www.".

    Empty where the address names none.
    """
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:  # an address like "http://[x" names no host
        return ""
    host = host.rstrip(".").removeprefix("www.")
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
