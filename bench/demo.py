"""The demo pages against their truth: how much of what a careful reader finds, the program finds.

The truth (tests/demo/expected.json) was written from the pages alone, before any output was seen.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from collatio.engine.inprocess import InProcessEngine
from collatio.pipeline.options import Options
from collatio.pipeline.run import collate_pile
from collatio.records.article import Article, Mark
from collatio.records.collation import Collation
from collatio.records.story import Story
from collatio.text.naming.inside import same_person

TRUTH = Path(__file__).parent.parent / "tests" / "demo" / "expected.json"

Figures = dict[str, float]


def truth() -> dict[str, Any]:
    """What a careful reader finds in the demo pages."""
    loaded: dict[str, Any] = json.loads(TRUTH.read_text("utf-8"))
    return loaded


def corpus_hash() -> str:
    """The hash that stands beside the floors."""
    return hashlib.sha256(TRUTH.read_bytes()).hexdigest()


def collation(reader: str = Options().reader) -> Collation:
    """The demo's collation, made here and now by a reader, as the command line names it."""
    with resources.as_file(resources.files("collatio.demo") / "pages") as pages:
        return collate_pile([pages], Options(reader=reader), InProcessEngine())


def folded(text: str) -> str:
    """White space of any kind as one space, as the truth has it."""
    return " ".join(text.split())


def own_words(article: Article) -> str:
    """The article's own words, folded."""
    return folded(" ".join(article.text[b.start : b.end] for b in article.own_blocks))


def paired(made: Collation, expected: dict[str, Any]) -> list[tuple[dict[str, Any], Article]]:
    """Each page of the truth with its article."""
    by_name = {name: a for a in made.articles for name in (a.url, a.key) if name}
    return [(page, by_name.get(page["url"] or "") or by_name[page["file"]]) for page in expected["pages"]]


def measure() -> dict[str, Any]:
    """The figures, and the hash of the truth they were measured against."""
    return {**figures(collation(), truth()), "corpus": corpus_hash()}


def figures(made: Collation, expected: dict[str, Any]) -> Figures:
    """Every score of the demo, each a share of what the truth lists."""
    pairs = paired(made, expected)
    scores: Figures = {
        "title": _share(pairs, lambda p, a: a.title is not None and folded(a.title.text) == p["title"]),
        "outlet": _share(pairs, lambda p, a: a.outlet is not None and a.outlet.text == p["outlet"]),
        "published": _share(pairs, lambda p, a: a.published.value == p["published"]["value"]),
        "language": _share(pairs, lambda p, a: a.language == p["language"]),
        "complete": _share(pairs, _completeness_fits),
        "no_furniture": _share(pairs, lambda p, a: not furniture(p, a)),
    }
    return scores | _marks(pairs) | _stories(made, expected, pairs)


def furniture(page: dict[str, Any], article: Article) -> list[str]:
    """The page's furniture that was taken for its words."""
    words = own_words(article)
    return [string for string in page.get("not_article", []) if folded(string) in words]


def _completeness_fits(page: dict[str, Any], article: Article) -> bool:
    """Where the truth says "whole", null is cautious and not wrong."""
    return article.complete == page["complete"] or (page["complete"] is True and article.complete is None)


def _share(pairs: list[tuple[dict[str, Any], Article]], right: Any) -> float:
    return round(sum(bool(right(page, article)) for page, article in pairs) / len(pairs), 3)


def _marks(pairs: list[tuple[dict[str, Any], Article]]) -> Figures:
    count: Counter[str] = Counter()
    for page, article in pairs:
        found = [(folded(mark.passage.exact), mark) for mark in article.marks]
        for stretch in page["quotations"]:
            if stretch.get("hidden") or stretch.get("uncertain"):
                continue
            mark = _mark_of(stretch["exact"], found)
            side = "keep" if stretch["keep"] else "refuse"
            count[side] += 1
            if mark is not None:
                count["listed"] += 1
                count[f"{side} right"] += (mark.state == "kept") == stretch["keep"]
    listed = count["keep"] + count["refuse"]
    return {
        "marks_listed": round(count["listed"] / listed, 3),
        "marks_kept": round(count["keep right"] / count["keep"], 3),
        "marks_refused": round(count["refuse right"] / count["refuse"], 3),
    }


def _mark_of(exact: str, found: list[tuple[str, Mark]]) -> Mark | None:
    """The shortest mark around the words: the truth lists the words without their marks."""
    around = [(len(words), mark) for words, mark in found if folded(exact) in words]
    return min(around, key=lambda pair: pair[0])[1] if around else None


def _stories(
    made: Collation, expected: dict[str, Any], pairs: list[tuple[dict[str, Any], Article]]
) -> Figures:
    wanted = {article.id for page, article in pairs if page["story"] == "event"}
    story = max(made.stories, key=lambda story: len(wanted & set(story.articles)))
    hits = len(wanted & set(story.articles))
    alike = {article.id for page, article in pairs if page["story"] == "look-alike"}
    return {
        "story_precision": round(hits / len(story.articles), 3),
        "story_recall": round(hits / len(wanted), 3),
        "lookalike_apart": float(not alike & set(story.articles)),
        "lookalike_named": float(alike <= {found.article for found in story.lookalikes}),
    } | _speakers(story, pairs)


def _speakers(story: Story, pairs: list[tuple[dict[str, Any], Article]]) -> Figures:
    """Speakers of the kept stretches of the event: named rightly among those that were named."""
    count: Counter[str] = Counter()
    by_article = {article.id: page for page, article in pairs}
    for quotation in story.quotations:
        words = folded(" ".join(passage.exact for passage in quotation.content))
        for stretch in by_article[quotation.article]["quotations"]:
            if not (stretch["keep"] and stretch.get("speaker") and folded(stretch["exact"]) in words):
                continue
            count["all"] += 1
            named = quotation.speaker.name if quotation.speaker else None
            count["named"] += named is not None
            count["right"] += named is not None and same_person(named, stretch["speaker"])
    return {
        "speakers_named": round(count["named"] / max(1, count["all"]), 3),
        "speakers_right": round(count["right"] / max(1, count["named"]), 3),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures and what stands behind those that are not whole."""
    parser = argparse.ArgumentParser(prog="python -m bench.demo", description=__doc__)
    parser.add_argument("--reader", default=Options().reader, help="as of `collatio collate`")
    made, expected = collation(parser.parse_args(arguments).reader), truth()
    print(json.dumps(figures(made, expected), indent=1))
    for page, article in paired(made, expected):
        for string in furniture(page, article):
            print(f"furniture in {article.outlet_name}: {string}")


if __name__ == "__main__":
    main()
