"""The public sets as piles of pages, read by the whole pipeline and kept between runs."""

from __future__ import annotations

import hashlib
import json
import pickle
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from pathlib import Path
from typing import Any

import collatio
from bench.floors import corpus_hash
from bench.kept import cache_folder
from bench.stories.natural import natural
from collatio.pipeline.engines import engine_for
from collatio.pipeline.options import Options
from collatio.pipeline.readers import model_of
from collatio.pipeline.run import read_pile
from collatio.records.annotated import Annotated

NAMES = ("ecbplus", "basil", "gvc", "allsides")
#: The sets whose texts come tokenised.
_TOKENISED = frozenset({"ecbplus", "gvc"})
FOLDS = 5

Page = Mapping[str, Any]
#: Two pages by their places in a set, the smaller first.
Pair = tuple[int, int]


@dataclass(frozen=True)
class StorySet:
    """A set's pages with the event of each, and the same pages as the pipeline reads them."""

    name: str
    pages: tuple[Page, ...]
    read: tuple[Annotated, ...]
    told_alike: tuple[Pair, ...]
    corpus: str

    @cached_property
    def events(self) -> tuple[str, ...]:
        """The event of each page."""
        return tuple(page["cluster"] for page in self.pages)

    @cached_property
    def parts(self) -> tuple[tuple[int, ...], ...]:
        """The piles that are grouped one by one: ECB+ in five folds by topic, the others whole."""
        if self.name != "ecbplus":
            return (tuple(range(len(self.pages))),)
        topics = sorted({page["topic"] for page in self.pages}, key=int)
        fold = {topic: number % FOLDS for number, topic in enumerate(topics)}
        parts = (
            tuple(at for at, page in enumerate(self.pages) if fold[page["topic"]] == number)
            for number in range(FOLDS)
        )
        return tuple(part for part in parts if part)

    @cached_property
    def look_alikes(self) -> tuple[Pair, ...]:
        """Pairs of two events that read alike: in ECB+ the events of a topic, else those the set lists."""
        if self.name != "ecbplus":
            return self.told_alike
        return tuple(
            (one, other)
            for one, other in combinations(range(len(self.pages)), 2)
            if self.pages[one]["topic"] == self.pages[other]["topic"]
            and self.events[one] != self.events[other]
        )


def load(folder: Path, name: str, reader: str) -> StorySet:
    """A set, read with the reader that the command line names so; kept until code, reader or set change."""
    there = folder / "data" / "events" / name
    pages = [json.loads(line) for line in (there / "docs.jsonl").read_text("utf-8").splitlines()]
    corpus = corpus_hash(there)
    found = {one.article.key: one for one in _kept(name, pages, reader, corpus)}
    lost = [page["doc_id"] for page in pages if page["doc_id"] not in found]
    if lost:
        raise ValueError(f"{name}: the pipeline lost {', '.join(lost)}")
    place = {page["doc_id"]: at for at, page in enumerate(pages)}
    return StorySet(
        name, tuple(pages), tuple(found[page["doc_id"]] for page in pages), _told(folder, name, place), corpus
    )


def _told(folder: Path, name: str, place: Mapping[str, int]) -> tuple[Pair, ...]:
    """The pairs that the list of look-alikes calls two events."""
    lines = (folder / "data" / "events" / "lookalike" / "pairs.jsonl").read_text("utf-8").splitlines()
    told = [pair for pair in map(json.loads, lines) if pair["set"] == name and not pair["same_event"]]
    found = (sorted((place[pair["a"]], place[pair["b"]])) for pair in told)
    return tuple(sorted((one, other) for one, other in found))


def _kept(name: str, pages: Sequence[Page], reader: str, corpus: str) -> Sequence[Annotated]:
    """The pages as read before by the same code, else read now."""
    file = cache_folder() / f"{name}-{_state(reader, corpus)}.pickle"
    if file.exists():
        with file.open("rb") as stream:
            kept: Sequence[Annotated] = pickle.load(stream)
        return kept
    read = _read(name, pages, reader)
    passing = file.with_suffix(".part")
    with passing.open("wb") as stream:
        pickle.dump(read, stream)
    passing.replace(file)
    return read


def _read(name: str, pages: Sequence[Page], reader: str) -> Sequence[Annotated]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.jsonl"
        path.write_text("\n".join(json.dumps(_line(name, page)) for page in pages), "utf-8")
        options = Options(reader=reader)
        with engine_for([path], options) as engine:
            return read_pile([path], options, engine).annotated


def _line(name: str, page: Page) -> Mapping[str, str]:
    """A page as a line of the input that ``collatio`` reads."""
    title, text = page.get("title"), page["text"]
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}"
    line = {"id": page["doc_id"], "text": natural(text) if name in _TOKENISED else text}
    if page.get("date"):
        line["date"] = page["date"][:10]
    return line


def _state(reader: str, corpus: str) -> str:
    """A hash of everything that a reading depends on: the code but for grouping and after, reader, pages."""
    root = Path(collatio.__file__).parent
    digest = hashlib.sha256(f"{corpus} {model_of(reader)}".encode())
    for folder in ("annotate", "encoder", "ingest", "lang", "records", "text"):
        for path in sorted((root / folder).rglob("*.py")):
            digest.update(path.read_bytes())
    digest.update(Path(__file__).read_bytes() + Path(__file__).with_name("natural.py").read_bytes())
    return digest.hexdigest()[:16]
