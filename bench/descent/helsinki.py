"""Wire stories in real news: is the credited agency found for every page that carries one?

The public set reuse/helsinki2018 has no gold.  Its weak truth: where one of several pages with mostly the
same words is tagged by an agency, all have it from that agency.  ``python -m bench.descent.helsinki``
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.descent.families import collated
from bench.kept import read_lines
from bench.shared_data import ABSENT, shared
from collatio.collate.descent.origins import OriginTracer
from collatio.collate.descent.pairs import Pair, pairs_of
from collatio.collate.descent.reuse.classes import class_spans
from collatio.collate.descent.reuse.find import find_reuse_among
from collatio.records.annotated import Annotated
from collatio.records.article import Article
from collatio.records.passage import Passage
from collatio.records.story import Story

_SET = Path("data") / "reuse" / "helsinki2018" / "docs.jsonl"
#: Two pages carry one wire story where so much of both is the same.
_SAME = 0.5
#: A credit that leaves no doubt: a tag before the first words or a line of its own, in so many characters.
_HEAD = 600
_AGENCIES = {
    "AP": r"\(AP\) ?[-–—]|^(?:By .{0,60})?(?:The )?Associated Press$",
    "Reuters": r"\(Reuters\) ?[-–—]|^(?:By .{0,60})?Reuters$",
    "AFP": r"\(AFP\) ?[-–—]|^(?:By .{0,60})?(?:AFP|Agence France-Presse)$",
}


def main() -> int:
    """Print for each credited group how many of its pages lead to the agency."""
    folder = shared()
    if folder is None:
        print(ABSENT, file=sys.stderr)
        return 1
    print(json.dumps(measure(folder), indent=1))
    return 0


def measure(folder: Path) -> dict[str, Any]:
    """Credited groups, those whose every page leads to the agency, and the largest of them."""
    pages = pages_of_set(folder)
    rows = [_row(name, [pages[one] for one in group]) for name, group in credited(pages)]
    whole = sum(row["found"] == row["pages"] for row in rows)
    return {"groups": len(rows), "agency found for every page": whole, "rows": rows}


def credited(pages: Mapping[str, Annotated]) -> list[tuple[str, list[str]]]:
    """The groups of pages with mostly the same words of which one is tagged, each with its one agency."""
    articles = {page: found.article for page, found in pages.items()}
    spans = class_spans(find_reuse_among(tuple(articles.values())), list(pages.values()))
    found = []
    for group in _groups(pairs_of(spans, articles), sorted(pages)):
        names = {name for page in group for name in tagged(articles[page])}
        if len(names) == 1:
            found.append((names.pop(), group))
    return found


def tagged(article: Article) -> list[str]:
    """The agencies that tag a page beyond doubt."""
    head = article.text[:_HEAD]
    return [name for name, sign in _AGENCIES.items() if re.search(sign, head, re.MULTILINE | re.IGNORECASE)]


def _groups(pairs: Mapping[tuple[str, str], Pair], pages: Sequence[str]) -> list[list[str]]:
    first = {page: page for page in pages}
    for (left, right), pair in sorted(pairs.items()):
        if min(pair.parts) >= _SAME:
            old, new = first[right], first[left]
            first = {page: new if of == old else of for page, of in first.items()}
    groups: dict[str, list[str]] = {}
    for page, of in first.items():
        groups.setdefault(of, []).append(page)
    return [group for group in groups.values() if len(group) > 1]


def _row(name: str, group: Sequence[Annotated]) -> dict[str, Any]:
    """One group collated as a story: for how many pages the words' origin is the agency."""
    ordered = sorted(group, key=lambda found: found.article.order)
    story = collated("helsinki", ordered)
    names = {node.id: node.name for node in story.nodes}
    tracer = OriginTracer(story.nodes, story.derivations, ordered)
    found = 0
    for page in ordered:
        spans = [
            passage
            for edge in story.derivations
            for span in edge.spans
            for passage in (span.child, span.parent)
            if passage is not None and passage.article == page.article.id
        ]
        told = max(spans, key=lambda p: (p.end - p.start, -p.start), default=None)
        whole = told or page.article.passage(0, len(page.article.text))
        roots = {one.root for one in tracer.of_passages(_shared_with(story, whole)).groups}
        found += any(names.get(root) == name for root in roots)
    earliest = ordered[0].article
    return {
        "agency": name,
        "pages": len(ordered),
        "tagged": sum(name in tagged(one.article) for one in ordered),
        "found": found,
        "earliest is the agency's": name.casefold() in earliest.outlet_name.casefold(),
    }


def _shared_with(story: Story, whole: Passage) -> list[Passage]:
    """A passage, and the same words on the other pages that share them with its page."""
    found = {whole.article: whole}
    for edge in story.derivations:
        for span in edge.spans:
            ends = [span.child, *([span.parent] if span.parent is not None else [])]
            if any(p.article == whole.article and p.span.meets(whole.span) for p in ends):
                for passage in ends:
                    found.setdefault(passage.article, passage)
    return list(found.values())


def pages_of_set(folder: Path) -> dict[str, Annotated]:
    """The set's pages as they are read, by id."""
    rows = [json.loads(line) for line in (folder / _SET).read_text("utf-8").splitlines()]
    lines = [
        {
            "id": row["id"],
            "text": row["text"],
            "outlet": row["publisher"],
            "captured": row["scrape_time"],
        }
        for row in rows
    ]
    return {found.article.id: found for found in read_lines("helsinki2018", lines).values()}


if __name__ == "__main__":
    raise SystemExit(main())
