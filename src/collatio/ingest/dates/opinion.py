"""A second opinion on a page's day: the library htmldate, kept beside our own reading."""

from __future__ import annotations

import logging

from collatio.ingest.dates.found import FoundDate

#: The library's own upper bound is today's date; ours is fixed, so that a rerun says the same.
_LATEST = "2099-12-31"
#: The library searches the whole page several times; a page beyond this many characters goes without.
_LONGEST = 2_000_000

logging.getLogger("htmldate").setLevel(logging.CRITICAL)


def library_date(html: str, url: str | None) -> FoundDate | None:
    """The day htmldate takes for the page's first publication, null where it finds none."""
    if len(html) > _LONGEST or not html.strip():
        return None
    # Loaded with the first page of markup: piles of plain text need not wait for it.
    from htmldate import find_date

    try:
        day = find_date(html, original_date=True, extensive_search=True, url=url, max_date=_LATEST)
    except Exception:  # whatever a library raises on a hostile page
        # The library trips over some broken pages; it is an opinion, and ours stands without it.
        return None
    return FoundDate("published", day, "text", "opinion", "htmldate", field="htmldate") if day else None
