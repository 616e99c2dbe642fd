"""The whole result: what ``collation.json`` holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from collatio.records.article import Article
from collatio.records.passage import Note, Passage
from collatio.records.problem import Problem
from collatio.records.story import Story

FORMAT: Literal["collatio/1"] = "collatio/1"


@dataclass(frozen=True, slots=True)
class Model:
    """A shipped or plugged-in model that took part, by name and content."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class MadeBy:
    """What made a collation, so that it can be made again: versions, options, hashes of the inputs."""

    collatio: str
    cpu: str
    libraries: Mapping[str, str]
    models: tuple[Model, ...]
    options: Mapping[str, str | int | bool | None]
    inputs: str
    corrections: str | None
    outlets: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """One person over all the stories of a pile, with what speaks for that and against it."""

    id: str
    name: str
    entities: tuple[str, ...]
    for_: tuple[Note, ...] = ()
    against: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's word on a finding, anchored to passages, and whether it still fits."""

    id: str
    kind: str
    passages: tuple[Passage, ...]
    value: str | None
    who: str
    when: str
    applied: bool


@dataclass(frozen=True, slots=True)
class Collation:
    """The critical edition of a pile of pages."""

    made_by: MadeBy
    articles: tuple[Article, ...]
    stories: tuple[Story, ...]
    persons: tuple[Person, ...] = ()
    corrections: tuple[Correction, ...] = ()
    problems: tuple[Problem, ...] = ()
    format: Literal["collatio/1"] = field(default=FORMAT)

    def article(self, article_id: str) -> Article:
        """The article of that id."""
        return next(article for article in self.articles if article.id == article_id)
