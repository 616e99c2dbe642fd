"""Plain text: the file is the page."""

from __future__ import annotations

from collections.abc import Iterator

from collatio.ingest.limits import Limits
from collatio.ingest.stored import Stored
from collatio.records.article import Page
from collatio.records.problem import Problem


def read_text(stored: Stored, limits: Limits) -> Iterator[Page | Problem]:
    """The page that a text file is."""
    content = stored.content(limits.page_bytes)
    yield Page(stored.path, stored.path, content, "text", complete=False if stored.trouble else None)
