"""Tiny builders: a test says what matters and nothing else."""

from __future__ import annotations

from collatio.records.article import (
    Article,
    Block,
    BlockKind,
    DateCandidate,
    PageFacts,
    Published,
)
from collatio.records.ids import article_id, sha256
from collatio.records.passage import Metadatum

UNDATED = Published(None, None, None, "page", "the page shows no date")


def article(
    outlet: str,
    *blocks: str | tuple[BlockKind, str],
    published: str | None = None,
    url: str | None = None,
    language: str | None = "en",
    complete: bool | None = None,
    dates: tuple[DateCandidate, ...] = (),
) -> Article:
    """An article of ``outlet``; a bare string is a paragraph, ``("headline", "…")`` another kind."""
    typed = [("paragraph", b) if isinstance(b, str) else b for b in blocks]
    text = "\n\n".join(words for _, words in typed)
    made, at = [], 0
    for kind, words in typed:
        made.append(Block(kind, at, at + len(words)))  # type: ignore[arg-type]  # kinds are literals
        at += len(words) + 2
    raw = text.encode()
    name = url or f"{outlet}.txt"
    identity = article_id(name, raw)
    day = Published(published, published, published, "page", "given by the test") if published else UNDATED
    return Article(
        id=identity,
        key=name,
        path=None if url else name,
        url=url,
        language=language,
        text=text,
        sha256=sha256(raw),
        page=PageFacts(sha256(raw), len(raw), "utf-8", "text", None, ((0, len(text), 0, len(raw)),)),
        title=None,
        byline=None,
        dateline=None,
        outlet=Metadatum(outlet, "caller", field="outlet"),
        blocks=tuple(made),
        complete=complete,
        published=day,
        dates=dates,
    )
