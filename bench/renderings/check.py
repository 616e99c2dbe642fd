"""Check the story files of this folder against the form that GUIDE.md asks for.

Usage: ``python check.py [FILE ...]`` (without names: ``test.jsonl`` and ``dev.jsonl`` beside this module).

Each story is looked at by `problems`, which gives one line for each fault; `main` prints the faults, then
the counts of every file, and ends with 1 if there was a fault. Only the form is checked (pieces stand on
their pages, numbers, names, lengths): whether the rows and the groups are right is a reader's matter.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

#: A record as the file has it.
Told = dict[str, Any]

MARK = re.compile(r"\[(\d+)(\+?)\]")
FORMS = frozenset({"direct", "indirect", "mixed", "fragment"})
KINDS = frozenset({"verbatim", "free"})
PLACES = frozenset({"title", "text"})
MIN_WORDS, MAX_WORDS = 80, 240


def unmarked(piece: str) -> str:
    """The piece as it stands on the page, with its marks taken out."""
    return MARK.sub("", piece)


def phrases(piece: str) -> list[tuple[str, str]]:
    """The marked phrases of a piece, in their order: (number with its sign, words)."""
    marks = list(MARK.finditer(piece))
    ends = [mark.start() for mark in marks[1:]] + [len(piece)]
    return [
        (mark.group(1) + mark.group(2), piece[mark.end() : end])
        for mark, end in zip(marks, ends, strict=False)
    ]


def _folded(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))


def _piece_problems(piece: str, page: Told, place: str) -> list[str]:
    found: list[str] = []
    first = MARK.match(piece)
    if first is None:
        found.append(f"does not begin with a mark: {piece!r}")
    for number, words in phrases(piece):
        if number.startswith("0"):
            found.append(f"number {number} in {piece!r}")
        if not re.search(r"\w", words):
            found.append(f"phrase {number} without a word in {piece!r}")
    plain = unmarked(piece)
    if re.search(r"\[\d*\+?\]", plain):
        found.append(f"ill-formed mark left in {piece!r}")
    if plain != plain.strip():
        found.append(f"white space about {piece!r}")
    if plain[-1:] in {".", ",", ";", ":"}:
        found.append(f"ends with a stop or comma: {piece!r}")
    if "\n" in plain:
        found.append(f"runs over a paragraph: {piece!r}")
    count = page[place].count(plain)
    if count != 1:
        found.append(f"stands {count} times in the {place} of {page['id']}: {plain!r}")
    return found


def _rendering_problems(rendering: Told, pages: dict[str, Told], alone: bool) -> list[str]:
    page = pages.get(rendering["page"])
    if page is None:
        return [f"no page {rendering['page']!r}"]
    if rendering["place"] not in PLACES:
        return [f"place {rendering['place']!r}"]
    found: list[str] = []
    if rendering["form"] not in FORMS:
        found.append(f"form {rendering['form']!r}")
    if not rendering["pieces"]:
        found.append("no pieces")
    said: dict[str, str] = {}
    position = -1
    for piece in rendering["pieces"]:
        found += _piece_problems(piece, page, rendering["place"])
        at = page[rendering["place"]].find(unmarked(piece))
        if at <= position:
            found.append(f"pieces not in the order of the page: {piece!r}")
        position = at
        for number, words in phrases(piece):
            bare = number.rstrip("+")
            if bare in said and said[bare] != _folded(words):
                found.append(f"number {number} used for two phrases in {rendering['pieces']!r}")
            said[bare] = _folded(words)
    if alone and set(said) != {"1"}:
        found.append(f"a rendering that stands alone bears more than [1]: {rendering['pieces']!r}")
    return found


def _utterance_problems(utterance: Told, pages: dict[str, Told], occasions: set[str]) -> list[str]:
    found: list[str] = []
    if utterance["occasion"] not in occasions:
        found.append(f"no occasion {utterance['occasion']!r}")
    if utterance["kind"] not in KINDS:
        found.append(f"kind {utterance['kind']!r}")
    renderings = utterance["renderings"]
    if not renderings:
        found.append("no renderings")
    signs: dict[str, set[str]] = {}
    spots: Counter[tuple[str, str, str]] = Counter()
    for rendering in renderings:
        found += _rendering_problems(rendering, pages, len(renderings) == 1)
        for piece in rendering["pieces"]:
            spots[rendering["page"], rendering["place"], unmarked(piece)] += 1
            for number, _ in phrases(piece):
                signs.setdefault(number.rstrip("+"), set()).add(number)
    found += [
        f"number {bare} is an insertion here and none there"
        for bare, kinds in signs.items()
        if len(kinds) > 1
    ]
    found += [f"the same stretch twice: {spot[2]!r}" for spot, count in spots.items() if count > 1]
    return [f"{utterance['id']}: {line}" for line in found]


def problems(story: Told) -> list[str]:
    """The faults of one story, one line each; empty where there are none."""
    pages = {page["id"]: page for page in story["pages"]}
    occasions = {occasion["id"] for occasion in story["occasions"]}
    found = _size_problems(story)
    for page in story["pages"]:
        found += _page_problems(page)
    found += [
        f"occasion {name} is used by no utterance"
        for name in sorted(occasions - {u["occasion"] for u in story["utterances"]})
    ]
    for utterance in story["utterances"]:
        found += _utterance_problems(utterance, pages, occasions)
    for floating in story.get("floating", []):
        found += _floating_problems(floating, pages, {u["id"] for u in story["utterances"]})
    return [f"{story['id']}: {line}" for line in found]


def _size_problems(story: Told) -> list[str]:
    found = [
        f"ids of {what} not unique"
        for what in ("pages", "occasions", "utterances")
        if len({one["id"] for one in story[what]}) != len(story[what])
    ]
    pages, utterances = len(story["pages"]), len(story["utterances"])
    if not 3 <= pages <= 6:
        found.append(f"{pages} pages")
    if not 4 <= utterances <= 9:
        found.append(f"{utterances} utterances")
    if 2 * sum(len(utterance["renderings"]) > 1 for utterance in story["utterances"]) < utterances:
        found.append("fewer than half of the utterances have two renderings")
    return found


def _page_problems(page: Told) -> list[str]:
    found: list[str] = []
    words = len(page["text"].split())
    if not MIN_WORDS <= words <= MAX_WORDS:
        found.append(f"page {page['id']}: {words} words")
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", page["published"]):
        found.append(f"page {page['id']}: published {page['published']!r}")
    if not page["title"].strip() or not page["outlet"].strip():
        found.append(f"page {page['id']}: no title or outlet")
    return found


def _floating_problems(floating: Told, pages: dict[str, Told], utterances: set[str]) -> list[str]:
    page = pages.get(floating["page"])
    if page is None or floating["place"] not in PLACES:
        return [f"floating: no page {floating['page']!r} or place {floating['place']!r}"]
    found: list[str] = []
    count = page[floating["place"]].count(floating["piece"])
    if count != 1:
        found.append(f"floating: stands {count} times: {floating['piece']!r}")
    if len(set(floating["either"])) < 2 or not set(floating["either"]) <= utterances:
        found.append(f"floating: either {floating['either']!r}")
    return found


def _counts(stories: list[Told]) -> str:
    utterances = [utterance for story in stories for utterance in story["utterances"]]
    many = [utterance for utterance in utterances if len(utterance["renderings"]) > 1]
    kinds = Counter(utterance["kind"] for utterance in many)
    renderings = [rendering for utterance in utterances for rendering in utterance["renderings"]]
    forms = Counter(rendering["form"] for rendering in renderings)
    lengths = [len(page["text"].split()) for story in stories for page in story["pages"]]
    pages = f"{len(lengths)} pages ({min(lengths, default=0)} to {max(lengths, default=0)} words)"
    floating = sum(len(story.get("floating", [])) for story in stories)
    return (
        f"{len(stories)} stories, {pages}, {len(utterances)} utterances, "
        f"{len(many)} of them with two or more renderings ({_by_name(kinds)}), "
        f"{len(renderings)} renderings ({_by_name(forms)}), {floating} floating"
    )


def _by_name(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))


def main(names: list[str]) -> int:
    """Check the files named (or both parts), print faults and counts; 1 if there was a fault."""
    here = Path(__file__).parent
    faults = 0
    seen: set[str] = set()
    for path in [Path(name) for name in names] or [here / "test.jsonl", here / "dev.jsonl"]:
        stories = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        for story in stories:
            lines = problems(story)
            if story["id"] in seen:
                lines.append(f"{story['id']}: id used before")
            seen.add(story["id"])
            faults += len(lines)
            for line in lines:
                print(line)
        print(f"{path.name}: {_counts(stories)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
