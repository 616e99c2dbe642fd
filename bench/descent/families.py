"""The families of the descent set: invented pages, who truly had what from whom, how many origins."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.kept import read_lines
from collatio.collate.story import collate
from collatio.group.entities import cast_of
from collatio.records.annotated import Annotated
from collatio.records.grouped import GroupedStory, Member
from collatio.records.ids import content_id
from collatio.records.story import Story

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Family:
    """One family as the set has it, and its pages as the pipeline reads them, by their letters."""

    id: str
    told: Mapping[str, Any]
    pages: Mapping[str, Annotated]

    @property
    def unseen(self) -> Mapping[str, Mapping[str, Any]]:
        """The parents that are no page, by id."""
        return {one["id"]: one for one in self.told["unseen"]}

    @property
    def story(self) -> Story:
        """The family collated as one story by the program."""
        return collated(self.id, tuple(self.pages.values()))


def load_families(part: str, folder: Path = HERE) -> tuple[Family, ...]:
    """The families of ``dev`` or ``test``."""
    lines = (folder / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()
    told = [json.loads(line) for line in lines if line.strip()]
    read = read_lines(f"descent-{part}", [_line(one["id"], page) for one in told for page in one["pages"]])
    return tuple(
        Family(one["id"], one, {page["id"]: read[_key(one["id"], page)] for page in one["pages"]})
        for one in told
    )


def collated(name: str, pages: Sequence[Annotated]) -> Story:
    """Pages collated as one story, whatever they tell."""
    ordered = sorted(pages, key=lambda found: found.article.order)
    members = tuple(Member(found.article.id, found.article.key) for found in ordered)
    grouped = GroupedStory(content_id("story", name), members, (), (), (), (), {})
    return collate(grouped, ordered, cast_of(ordered))


def _key(family: str, page: Mapping[str, Any]) -> str:
    return f"{family}-{page['id']}"


def _line(family: str, page: Mapping[str, Any]) -> Mapping[str, str]:
    """A page as a line of the input that ``collatio`` reads."""
    line = {
        "id": _key(family, page),
        "outlet": page["outlet"],
        "title": page["title"],
        "text": f"{page['title']}\n\n{page['text']}",
    }
    if page["published"]:
        line["date"] = page["published"]
    if page["byline"]:
        line["byline"] = page["byline"]
    return line
