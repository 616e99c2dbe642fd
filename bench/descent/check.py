"""Check the families of the descent set against the guide beside it.

Usage: python -m bench.descent.check FILE... prints what is wrong, then counts of pages, edges by kind and
origins; the exit status is 1 if anything is wrong. With --pairs it also lists page pairs that share a stretch
but have no edge, which is often right (chains, boilerplate, a common quotation): for the marker's eye only.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from datetime import date, datetime
from itertools import combinations
from pathlib import Path
from typing import Any

KINDS = {"cites", "copies", "revises", "translates", "shares-wording", "shares-background"}
UNSEEN = {"agency", "outlet", "document", "speech", "person", "unnamed"}
TAKES_WORDS = {"copies", "revises", "shares-wording", "shares-background"}
UNDIRECTED = {"shares-wording", "shares-background"}
STRETCH = 8
SHORTEST, LONGEST = 90, 260


def tokens(text: str) -> list[str]:
    """The words of a text, in lower case and without their punctuation."""
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text.lower())


def longest_stretch(one: str, other: str) -> tuple[int, str]:
    """The length in words of the longest stretch that both texts have, and the stretch itself."""
    a, b = tokens(one), tokens(other)
    best, end = 0, 0
    row = [0] * (len(b) + 1)
    for i, word in enumerate(a, 1):
        new = [0] * (len(b) + 1)
        for j, against in enumerate(b, 1):
            if word == against:
                new[j] = row[j - 1] + 1
                if new[j] > best:
                    best, end = new[j], i
        row = new
    return best, " ".join(a[end - best : end])


def is_moment(value: object) -> bool:
    """Whether a value is a day or a time in ISO form."""
    if not isinstance(value, str):
        return False
    try:
        if len(value) == 10:
            date.fromisoformat(value)
        else:
            datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def page_problems(page: dict[str, Any]) -> list[str]:
    """What is wrong with one page by itself."""
    found = []
    name = page.get("id", "?")
    for key in ("outlet", "title", "text"):
        if not isinstance(page.get(key), str) or not page[key].strip():
            found.append(f"page {name}: no {key}")
            return found
    if page.get("published") is not None and not is_moment(page["published"]):
        found.append(f"page {name}: published is neither null, a day nor a time")
    if "byline" not in page:
        found.append(f"page {name}: no byline key")
    length = len(page["text"].split())
    if not SHORTEST <= length <= LONGEST:
        found.append(f"page {name}: {length} words")
    if "[[" in page["text"] or "  " in page["text"] or re.search(r"\n{3,}|(?<!\n)\n(?!\n)", page["text"]):
        found.append(f"page {name}: stray marks or spacing")
    return found


def unseen_problems(family: dict[str, Any], shown: dict[str, str]) -> list[str]:
    """What is wrong with the unseen parents: kinds, names that no page shows, nobody's parent."""
    found = []
    parents = {edge["parent"] for edge in family["edges"]}
    everything = "\n".join(shown.values()).lower()
    for one in family["unseen"]:
        name = one["id"]
        if one["kind"] not in UNSEEN:
            found.append(f"unseen {name}: kind {one['kind']}")
        if (one["name"] is None) != (one["kind"] == "unnamed"):
            found.append(f"unseen {name}: a name and the kind unnamed do not go together")
        if one["name"] is not None and one["name"].lower() not in everything:
            found.append(f"unseen {name}: no page names {one['name']!r}")
        if one["name"] is None and not one.get("mentions"):
            found.append(f"unseen {name}: no mention given")
        found += [
            f"unseen {name}: {mention['exact']!r} not on page {mention['page']}"
            for mention in one.get("mentions", [])
            if mention["exact"] not in shown.get(mention["page"], "")
        ]
        if name not in parents:
            found.append(f"unseen {name}: no edge goes to it")
    return found


def edge_problems(family: dict[str, Any], pages: dict[str, dict[str, Any]]) -> list[str]:
    """What is wrong with the edges: ends, kinds, directions, stretches that are not there."""
    found = []
    unseen = {one["id"] for one in family["unseen"]}
    seen: set[frozenset[str]] = set()
    for edge in family["edges"]:
        child, parent = edge["child"], edge["parent"]
        label = f"edge {child}-{parent} {edge['kind']}"
        if child not in pages:
            found.append(f"{label}: the child is no page")
            continue
        if parent not in pages and parent not in unseen:
            found.append(f"{label}: no such parent")
            continue
        if child == parent or frozenset((child, parent)) in seen:
            found.append(f"{label}: twice, or to itself")
        seen.add(frozenset((child, parent)))
        wrong = [*kind_problems(edge), *about_problems(edge, family)]
        if parent in unseen and edge["kind"] != "cites":
            wrong.append(f"an unseen parent is cited, not {edge['kind']}")
        if parent in pages:
            wrong += shared_problems(edge["kind"], pages[child], pages[parent])
        found += [f"{label}: {one}" for one in wrong]
    return found


def kind_problems(edge: dict[str, Any]) -> list[str]:
    """What is wrong with the kind and the direction of one edge."""
    found = []
    if edge["kind"] not in KINDS:
        found.append("no such kind")
    if not isinstance(edge["directed"], bool):
        found.append("directed is no truth value")
    if edge["kind"] == "shares-wording" and edge["directed"]:
        found.append("directed")
    if edge["kind"] in UNDIRECTED and not edge["directed"] and edge["child"] > edge["parent"]:
        found.append("the child should have the smaller letter")
    return found


def about_problems(edge: dict[str, Any], family: dict[str, Any]) -> list[str]:
    """What is wrong with what one edge is said to be about."""
    about = edge["about"]
    if about == "page":
        return []
    words = {one["id"]: {word["page"] for word in one["words"]} for one in family["statements"]}
    if not isinstance(about, list) or not set(about) <= set(words) or not about:
        return [f"about {about}"]
    return [
        f"page {edge['child']} has no words of {one}"
        for one, pages in words.items()
        if one in about and edge["child"] not in pages
    ]


def shared_problems(kind: str, child: dict[str, Any], parent: dict[str, Any]) -> list[str]:
    """What is wrong with an edge between two pages: too little in common, two outlets."""
    found = []
    if kind in TAKES_WORDS:
        length, _ = longest_stretch(child["text"], parent["text"])
        if length < STRETCH:
            found.append(f"longest common stretch {length} words")
    if kind == "revises" and child["outlet"] != parent["outlet"]:
        found.append("not the same outlet")
    return found


def statement_problems(family: dict[str, Any], shown: dict[str, str]) -> list[str]:
    """What is wrong with the statements: number, words not on their page, origins out of range."""
    found = []
    if not 2 <= len(family["statements"]) <= 4:
        found.append(f"{len(family['statements'])} statements")
    for one in family["statements"]:
        on = [word["page"] for word in one["words"]]
        if len(on) < 2 or len(set(on)) != len(on):
            found.append(f"statement {one['id']}: on {on}")
        if not 1 <= one["origins"] <= len(on):
            found.append(f"statement {one['id']}: {one['origins']} origins on {len(on)} pages")
        for word in one["words"]:
            if word["page"] not in shown:
                found.append(f"statement {one['id']}: no page {word['page']}")
            elif not word["exact"] or word["exact"] not in shown[word["page"]]:
                found.append(f"statement {one['id']}: {word['exact']!r} not on page {word['page']}")
    return found


def problems(family: dict[str, Any]) -> list[str]:
    """Everything that a machine can find wrong with one family."""
    found = []
    for key in ("id", "about", "pages", "unseen", "edges", "statements"):
        if key not in family:
            return [f"no {key}"]
    if not family["about"]:
        found.append("about is empty")
    for group in ("pages", "unseen", "statements"):
        ids = [one["id"] for one in family[group]]
        if len(set(ids)) != len(ids):
            found.append(f"{group}: an id twice")
    if {one["id"] for one in family["pages"]} & {one["id"] for one in family["unseen"]}:
        found.append("a page and an unseen parent have one id")
    if not 4 <= len(family["pages"]) <= 8:
        found.append(f"{len(family['pages'])} pages")
    for page in family["pages"]:
        found += page_problems(page)
    pages = {page["id"]: page for page in family["pages"]}
    bare = {name: f"{page['title']}\n{page['text']}" for name, page in pages.items()}
    full = {name: f"{text}\n{pages[name]['byline'] or ''}" for name, text in bare.items()}
    found += unseen_problems(family, full)
    found += edge_problems(family, pages)
    found += statement_problems(family, bare)
    return found


def loose_pairs(family: dict[str, Any]) -> list[str]:
    """The page pairs that share a stretch of words and have no edge between them."""
    joined = {frozenset((edge["child"], edge["parent"])) for edge in family["edges"]}
    lines = []
    for one, other in combinations(family["pages"], 2):
        if frozenset((one["id"], other["id"])) in joined:
            continue
        length, words = longest_stretch(one["text"], other["text"])
        if length >= STRETCH:
            lines.append(f"{family['id']} {one['id']}-{other['id']} {length}: {words[:150]}")
    return lines


def show_counts(name: str, families: list[dict[str, Any]]) -> None:
    """Print how many pages, edges by kind, unseen parents and origins a part has."""
    edges = [edge for family in families for edge in family["edges"]]
    lone = 0
    for family in families:
        ends = {end for edge in family["edges"] for end in (edge["child"], edge["parent"])}
        lone += any(page["id"] not in ends for page in family["pages"])
    unseen = Counter(one["kind"] for family in families for one in family["unseen"])
    origins = Counter(one["origins"] for family in families for one in family["statements"])
    print(f"{name}: {len(families)} families, {sum(len(family['pages']) for family in families)} pages")
    print("  edges:", dict(Counter(edge["kind"] for edge in edges).most_common()))
    print("  directed:", sum(edge["directed"] for edge in edges), "of", len(edges))
    print("  unseen:", dict(unseen.most_common()))
    print("  statements:", sum(origins.values()), "origins:", dict(sorted(origins.items())))
    print("  families with a page without any edge:", lone)


def main(arguments: list[str] | None = None) -> int:
    """Check the files given; print the problems and the counts."""
    given = sys.argv[1:] if arguments is None else arguments
    wrong = 0
    for name in (one for one in given if not one.startswith("--")):
        lines = Path(name).read_text(encoding="utf-8").splitlines()
        families = [json.loads(line) for line in lines if line.strip()]
        ids = Counter(family.get("id") for family in families)
        for family in families:
            found = problems(family)
            if ids[family.get("id")] > 1:
                found.append("the id stands twice")
            for one in found:
                print(f"{family.get('id')}: {one}")
            wrong += len(found)
            if "--pairs" in given:
                print("\n".join(loose_pairs(family)))
        show_counts(name, families)
    print("problems:", wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
