"""A set's text as an article of no page: the one place where the benches make one."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.records.article import Article, Block, PageFacts, Published
from collatio.records.ids import article_id, sha256
from collatio.records.passage import Metadatum


def article_of(
    name: str,
    text: str,
    blocks: Sequence[Block],
    outlet: str | None = None,
    *,
    day: str | None = None,
    path: str | None = None,
) -> Article:
    """A text with its blocks as an English article; ``day`` is the set's own day of it, if it has one."""
    raw = text.encode()
    return Article(
        id=article_id(name, raw),
        key=name,
        path=path,
        url=None,
        language="en",
        text=text,
        sha256=sha256(raw),
        page=PageFacts(sha256(raw), len(raw), "utf-8", "given"),
        title=None,
        byline=None,
        dateline=None,
        outlet=Metadatum(outlet, "caller", field="outlet") if outlet is not None else None,
        blocks=tuple(blocks),
        complete=None,
        published=Published(day, day, day, "page", "given with the set" if day else "the text has no date"),
        dates=(),
    )
