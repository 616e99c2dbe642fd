"""Other models on disk in place of ours for names: ``spacy:PATH``, ``gliner:PATH``, ``transformers:PATH``.

The names are the other model's, one sentence at a time; what it does not read (roles, quotations, vectors)
stays with the reader that ships, in the languages that one reads.  Each library is an extra.  A model is
code and numbers from whoever made it: load only those you trust.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

from collatio.encoder.find import default_encoder
from collatio.encoder.wordpiece import split_words
from collatio.records.encoder import Encoder, NameKind, NameReading, SentenceReading
from collatio.records.errors import OptionError, ReaderError
from collatio.records.passage import Span

#: What common sets of labels call the kinds of names; other labels are no names to us.
KINDS: Mapping[str, NameKind] = {
    "per": "person", "person": "person",
    "org": "organisation", "organisation": "organisation", "organization": "organisation",
    "loc": "place", "location": "place", "place": "place", "gpe": "place", "fac": "place",
    "norp": "group", "group": "group", "nationality": "group",
}  # fmt: skip
_ASKED = ["person", "organization", "location", "nationality"]


@dataclass(frozen=True, slots=True)
class Found:
    """A name as a foreign model gives it: its place, its label, its belief."""

    start: int
    end: int
    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Plugged:
    """A foreign model ready to read: its languages (none: those of the reader that ships) and its names."""

    languages: frozenset[str]
    find: Callable[[str], Iterable[Found]]


class NamesFrom:
    """An ``Encoder`` whose names are a foreign model's and whose other readings are the base's."""

    def __init__(self, name: str, sha256: str, plugged: Plugged, base: Encoder) -> None:
        self._name, self._sha256, self._plugged, self._base = name, sha256, plugged, base
        self._names = lru_cache(maxsize=4096)(self._find)

    @property
    def name(self) -> str:
        """Both models' names, as ``made_by`` prints them."""
        return f"{self._name} over {self._base.name}"

    @property
    def sha256(self) -> str:
        """One hash of both models' files."""
        return hashlib.sha256(f"{self._sha256} {self._base.sha256}".encode()).hexdigest()

    @property
    def languages(self) -> frozenset[str]:
        """The foreign model's languages."""
        return self._plugged.languages or self._base.languages

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        """The base's readings with the foreign names; only names in a language the base does not read."""
        if self.languages <= self._base.languages:
            readings = self._base.read(sentences)
        else:
            readings = tuple(_unread(sentence) for sentence in sentences)
        return tuple(
            replace(reading, names=self._names(sentence))
            for reading, sentence in zip(readings, sentences, strict=True)
        )

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        """The base's vectors."""
        return self._base.vectors(sentences)

    def _find(self, sentence: str) -> tuple[NameReading, ...]:
        names = [
            NameReading(Span(found.start, found.end), KINDS[found.label.lower()], round(found.score, 2))
            for found in self._plugged.find(sentence)
            if found.label.lower() in KINDS and 0 <= found.start < found.end <= len(sentence)
        ]
        return tuple(sorted(names, key=lambda name: (name.span, name.kind)))


def _unread(sentence: str) -> SentenceReading:
    words = tuple(span for span, _ in split_words(sentence))
    return SentenceReading(words, (0.0,) * len(words), (), (), ())


def encoder_of(reader: str, base: Callable[[], Encoder] = default_encoder) -> Encoder:
    """The encoder that ``--reader`` asks for, as ``library:folder``."""
    library, _, folder = reader.partition(":")
    if library not in LIBRARIES or not folder:
        choices = ", ".join(f"{name}:FOLDER" for name in LIBRARIES)
        raise OptionError(f"the reader {reader!r} is none of shipped, rules, {choices}")
    path = Path(folder)
    if not path.is_dir():
        raise OptionError(f"the reader {reader!r}: there is no folder {folder}")
    plugged = LIBRARIES[library](path)
    return NamesFrom(f"{library}:{path.resolve().name}", _hash_of(path), plugged, base())


def _hash_of(folder: Path) -> str:
    """One hash of all files in a folder, with their names, whatever order the disk has them in."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    whole = hashlib.sha256()
    for name in sorted(files):
        with files[name].open("rb") as file:
            whole.update(f"{name}\0{hashlib.file_digest(file, 'sha256').hexdigest()}\n".encode())
    return whole.hexdigest()


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise ReaderError(f"{name} is not installed: pip install 'collatio[{name}]'") from error


def _loaded(library: str, folder: Path, load: Callable[[], Any]) -> Any:
    # What a library raises over a folder that holds no model of its own is its own affair and varies.
    try:
        return load()
    except (ImportError, KeyError, OSError, TypeError, ValueError) as error:
        raise ReaderError(f"{library} finds no model it can load in {folder.name}: {error}") from error


def _spacy(folder: Path) -> Plugged:
    """A spaCy pipeline; it gives no beliefs, so its names are taken at its word."""
    spacy = _library("spacy")
    pipeline = _loaded("spacy", folder, lambda: spacy.load(folder))

    def find(sentence: str) -> Iterable[Found]:
        return (Found(name.start_char, name.end_char, name.label_, 1.0) for name in pipeline(sentence).ents)

    return Plugged(frozenset({pipeline.lang}), find)


def _gliner(folder: Path) -> Plugged:
    """A GLiNER model, asked for our four kinds."""
    gliner = _library("gliner")
    model = _loaded(
        "gliner", folder, lambda: gliner.GLiNER.from_pretrained(str(folder), local_files_only=True)
    )

    def find(sentence: str) -> Iterable[Found]:
        return (
            Found(name["start"], name["end"], name["label"], float(name["score"]))
            for name in model.predict_entities(sentence, _ASKED)
        )

    return Plugged(frozenset(), find)


def _transformers(folder: Path) -> Plugged:
    """A model for token classification with a fast tokeniser, in the form of the library transformers."""
    transformers = _library("transformers")

    def load() -> Any:
        here = str(folder)
        tokeniser = transformers.AutoTokenizer.from_pretrained(here, local_files_only=True)
        tagger = transformers.AutoModelForTokenClassification.from_pretrained(here, local_files_only=True)
        return transformers.pipeline(
            "token-classification", model=tagger, tokenizer=tokeniser, aggregation_strategy="simple"
        )

    tag = _loaded("transformers", folder, load)

    def find(sentence: str) -> Iterable[Found]:
        return (
            Found(name["start"], name["end"], name["entity_group"], float(name["score"]))
            for name in tag(sentence)
        )

    return Plugged(frozenset(), find)


#: The libraries whose models can be plugged in, by the word before the colon.
LIBRARIES: Mapping[str, Callable[[Path], Plugged]] = {
    "gliner": _gliner,
    "spacy": _spacy,
    "transformers": _transformers,
}
