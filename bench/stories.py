"""Stories on public sets: B³ of our grouping and of plain TF-IDF beside it; ``python -m bench.stories``.

ECB+ in five folds by topic, BASIL, GVC and AllSides whole.  Nothing is trained here; the few constants of
``collatio.group`` were chosen on ECB+ and AllSides (tuning sets), BASIL and GVC are only scored.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from bench.shared_data import ABSENT, shared
from collatio.annotate.article import annotate
from collatio.engine.inprocess import InProcessEngine
from collatio.group.clusters import cluster
from collatio.group.stories import group
from collatio.records.annotated import Annotated
from collatio.records.article import Article, Block, PageFacts, Published
from collatio.records.ids import article_id, sha256
from collatio.text.terms import words

SETS = ("ecbplus", "basil", "gvc", "allsides")
FOLDS = 5
#: Thresholds the baseline is given the best of: it is helped, so that beating it means something.
_BASELINE = tuple(range(8, 31, 2))

Labels = Sequence[str]
Page = Mapping[str, Any]


def b_cubed(found: Labels, wanted: Labels) -> float:
    """B³ F1 of a grouping against the right one."""
    mine, right = _members(found), _members(wanted)
    pairs = [(mine[one], right[other]) for one, other in zip(found, wanted, strict=True)]
    precision = sum(len(a & b) / len(a) for a, b in pairs) / len(pairs)
    recall = sum(len(a & b) / len(b) for a, b in pairs) / len(pairs)
    return 2 * precision * recall / (precision + recall)


def _members(labels: Labels) -> dict[str, set[int]]:
    groups: dict[str, set[int]] = defaultdict(set)
    for place, label in enumerate(labels):
        groups[label].add(place)
    return groups


def article_of(page: Page) -> Article:
    """A page of a set as an article: its title a headline, each line a paragraph."""
    title, text = page.get("title"), page["text"]
    if title and not text.startswith(title):
        text = f"{title}\n{text}"
    blocks, at = [], 0
    for number, line in enumerate(text.split("\n")):
        if line.strip():
            blocks.append(Block("headline" if title and not number else "paragraph", at, at + len(line)))
        at += len(line) + 1
    raw, day = text.encode(), (page.get("date") or "")[:10] or None
    return Article(
        id=article_id(page["doc_id"], raw),
        key=page["doc_id"],
        path=None,
        url=None,
        language=page.get("lang") or "en",
        text=text,
        sha256=sha256(raw),
        page=PageFacts(sha256(raw), len(raw), "utf-8", "given"),
        title=None,
        byline=None,
        dateline=None,
        outlet=None,
        blocks=tuple(blocks),
        complete=None,
        published=Published(day, day, day, "page", "given with the set"),
        dates=(),
    )


def ours(pages: Sequence[Annotated]) -> Labels:
    """The story of each page, by our grouping."""
    grouping = group(pages, InProcessEngine())
    story_of = {member.id: story.id for story in grouping.stories for member in story.articles}
    return [story_of[page.article.id] for page in pages]


def baseline(pages: Sequence[Annotated], wanted: Labels) -> float:
    """The best that cosine over plain TF-IDF with average linkage reaches at any threshold."""
    counts = [Counter(word.folded for word in words(page.article.text)) for page in pages]
    holders = Counter(word for bag in counts for word in bag)
    vectors = [_unit(bag, holders, len(pages)) for bag in counts]
    scores = {
        (one, other): round(100 * sum(v * vectors[other].get(w, 0.0) for w, v in vectors[one].items()))
        for one, other in combinations(range(len(pages)), 2)
    }
    best = 0.0
    for least in _BASELINE:
        groups = cluster(len(pages), scores, least)
        label = {place: str(number) for number, found in enumerate(groups) for place in found.members}
        best = max(best, b_cubed([label[place] for place in range(len(pages))], wanted))
    return best


def _unit(bag: Counter[str], holders: Counter[str], pages: int) -> dict[str, float]:
    raw = {
        word: (1 + math.log(count)) * math.log((1 + pages) / (1 + holders[word]))
        for word, count in bag.items()
    }
    length = math.sqrt(sum(value * value for value in raw.values())) or 1.0
    return {word: value / length for word, value in raw.items()}


def folds(name: str, pages: Sequence[Page]) -> list[list[int]]:
    """The parts of a set that are scored one by one: ECB+ by topic, the others whole."""
    if name != "ecbplus":
        return [list(range(len(pages)))]
    topics = sorted({page["topic"] for page in pages}, key=int)
    fold = {topic: number % FOLDS for number, topic in enumerate(topics)}
    return [[at for at, page in enumerate(pages) if fold[page["topic"]] == number] for number in range(FOLDS)]


def measure(folder: Path, *, beside: bool = True) -> dict[str, dict[str, float]]:
    """B³ F1 by set: ours, and the baseline's where it is wanted ``beside``."""
    figures: dict[str, dict[str, float]] = {}
    for name in SETS:
        lines = (folder / "data" / "events" / name / "docs.jsonl").read_text("utf-8").splitlines()
        pages = [json.loads(line) for line in lines]
        read = [annotate(article_of(page)) for page in pages]
        scores: dict[str, list[float]] = {"ours": [], "tfidf": []}
        for part in folds(name, pages):
            wanted = [pages[at]["cluster"] for at in part]
            scores["ours"].append(b_cubed(ours([read[at] for at in part]), wanted))
            if beside:
                scores["tfidf"].append(baseline([read[at] for at in part], wanted))
        figures[name] = {who: round(sum(got) / len(got), 3) for who, got in scores.items() if got}
    return figures


def main() -> int:
    """Print the figures."""
    folder = shared()
    if folder is None:
        print(ABSENT, file=sys.stderr)
        return 1
    print(json.dumps(measure(folder), indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
