"""HTML and plain text: the file is the page, and a browser's note says where it was saved from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from collatio.ingest.limits import Limits
from collatio.ingest.readers.when import told_instant
from collatio.ingest.stored import Stored
from collatio.records.article import DateCandidate, Page
from collatio.records.problem import Problem

#: Browsers note the address right behind the document type, other savers in the page's first comment.
_NOTE = 4096
_SAVED_FROM = re.compile(rb"<!--\s{0,9}saved from url=\([0-9]{4,6}\)(https?://[!-~]{1,2000}?)\s{0,9}-->")
_SAVER = re.compile(rb"<!--\s{0,9}Page saved with SingleFile\b([^>]{0,2500}?)-->")
_SAVER_URL = re.compile(rb"\burl:\s{0,9}(https?://[!-~]{1,2000})")
_SAVER_DATE = re.compile(rb"\bsaved date:\s{0,9}([^\r\n]{8,100})")


def read_html(stored: Stored, limits: Limits) -> Iterator[Page | Problem]:
    """The page that an HTML file is, with its address where the browser that saved it noted that."""
    content = stored.content(limits.page_bytes)
    url, dates = saved_from(content)
    complete = False if stored.trouble else None
    yield Page(stored.path, stored.path, content, "html", url=url, dates=dates, complete=complete)


def saved_from(content: bytes) -> tuple[str | None, tuple[DateCandidate, ...]]:
    """The address, and the moment of saving, that a browser wrote into the page it saved."""
    head = content[:_NOTE]
    saver = _SAVER.search(head)
    if saver is None:
        note = _SAVED_FROM.search(head)
        return (note[1].decode("ascii") if note else None), ()
    address, moment = _SAVER_URL.search(saver[1]), _SAVER_DATE.search(saver[1])
    dates: tuple[DateCandidate, ...] = ()
    if moment is not None:
        start, end = (saver.start(1) + at for at in moment.span(1))
        try:
            value = told_instant(moment[1].decode("ascii", "replace"))
        except ValueError:
            pass  # a date in a form nobody reads is no date; the page stands without it
        else:
            dates = (DateCandidate("captured", value, "file", bytes=(start, end)),)
    return (address[1].decode("ascii") if address else None), dates
