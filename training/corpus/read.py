"""Read corpus files: tagged text in, frozen passages with places in code points out; or every fault.

    == wire-001                               an id: the file's name and a number
    desk: wire                                header lines: desk, and outlet where the text says "we"
    --
    ⟦headline⟧ Dam to open, minister says     text: a line a paragraph, blank lines between
    --
    @ haddad person Leila Haddad              entities: key, kind, fullest name in the text or -
    1 form=indirect speaker=haddad            quotations: number, then key=value

GUIDE.md says what is marked and how.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from training.corpus.faults import CorpusError, Fault, LineFault
from training.corpus.lines import RawPassage, cut_passages
from training.corpus.marks import mark_faults
from training.corpus.markup import MENTION_LETTERS, PART_LETTERS, Tagged, split_block, strip_tags
from training.corpus.rules import rule_faults
from training.corpus.shapes import (
    DESKS,
    Block,
    CorpusPassage,
    Entity,
    Kind,
    Mention,
    Quotation,
    Reason,
    Span,
    Split,
    Unquoted,
)
from training.corpus.statements import read_quotation

CORPUS = Path(__file__).parent
_NUMBERS: dict[Split, tuple[int, int]] = {"train": (1, 199), "dev": (201, 299), "test": (301, 399)}
_ENTITY = re.compile(r"@\s+([a-z][a-z0-9-]*)\s+([a-z]+)\s+(\S.*)")


def corpus_files(root: Path = CORPUS) -> tuple[tuple[Split, Path], ...]:
    """Every file of the corpus with its split; the worked examples belong to train."""
    found: list[tuple[Split, Path]] = []
    for split in get_args(Split):
        found.extend((split, path) for path in sorted((root / split).glob("*.txt")))
    if (root / "EXAMPLE.txt").exists():
        found.insert(0, ("train", root / "EXAMPLE.txt"))
    return tuple(found)


def split_of(path: Path) -> Split:
    """The split of a file, told by its folder (a second marker's lies one deeper); train if it has none."""
    above = path.resolve().parent
    for split in get_args(Split):
        if split in {above.name, above.parent.name}:
            found: Split = split
            return found
    return "train"


def read_corpus(root: Path = CORPUS, splits: Sequence[Split] = get_args(Split)) -> tuple[CorpusPassage, ...]:
    """All passages of the wanted splits; raises CorpusError with every fault of every file."""
    passages: list[CorpusPassage] = []
    faults: list[Fault] = []
    for split, path in corpus_files(root):
        if split in splits:
            try:
                passages.extend(read_file(path, split, path.relative_to(root).as_posix()))
            except CorpusError as error:
                faults.extend(error.faults)
    if faults:
        raise CorpusError(faults)
    return tuple(passages)


def read_file(path: Path, split: Split = "train", name: str | None = None) -> tuple[CorpusPassage, ...]:
    """The passages of one file; raises CorpusError with everything that is wrong in it."""
    passages, faults = try_file(path, split, name or path.name)
    if faults:
        raise CorpusError(faults)
    return passages


def try_file(path: Path, split: Split, name: str) -> tuple[tuple[CorpusPassage, ...], tuple[Fault, ...]]:
    """The passages of a file that hold together, and what is wrong in the others."""
    try:
        written = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        return (), (Fault(name, 1, f"not UTF-8: {error}", "Save the file as UTF-8"),)
    return read_text(written, name, split)


def read_text(written: str, file: str, split: Split) -> tuple[tuple[CorpusPassage, ...], tuple[Fault, ...]]:
    """The passages of a file's text that hold together, and the faults of all."""
    raws, faults = cut_passages(file, written)
    passages: list[CorpusPassage] = []
    seen: set[str] = set()
    for raw in raws:
        passage, found = _assemble(file, raw, split)
        found = found or [*rule_faults(passage), *mark_faults(passage)]
        found.extend(_header_faults(file, raw, seen, split))
        seen.add(raw.id)
        faults.extend(found)
        if not found:
            passages.append(passage)
    return tuple(passages), tuple(sorted(faults))


def _header_faults(file: str, raw: RawPassage, seen: set[str], split: Split) -> list[Fault]:
    faults: list[Fault] = []
    stem = Path(file).stem
    desk = raw.fields.get("desk")
    if raw.id in seen:
        faults.append(Fault(file, raw.line, f"id {raw.id} stands twice", "Give each passage its own number"))
    if desk not in DESKS:
        faults.append(Fault(file, raw.line, f"desk {desk!r} is unknown", f"Choose one of {', '.join(DESKS)}"))
    if stem != "EXAMPLE" and (desk != stem or raw.id[:-4] != stem):
        cure = f"In {stem}.txt every passage has 'desk: {stem}' and an id {stem}-001, {stem}-002 …"
        faults.append(Fault(file, raw.line, f"{raw.id} of desk {desk!r} stands in another desk's file", cure))
    low, high = _NUMBERS[split]
    if not (raw.id[-3:].isdecimal() and low <= int(raw.id[-3:]) <= high):
        cure = f"Passages of {split} are numbered {low:03} to {high:03}, so that no id stands in two splits"
        faults.append(Fault(file, raw.line, f"{raw.id} is no number of {split}", cure))
    if not raw.text:
        faults.append(Fault(file, raw.line, f"passage {raw.id} has no text", "Write its text after --"))
    return faults


def _assemble(file: str, raw: RawPassage, split: Split) -> tuple[CorpusPassage, list[Fault]]:
    faults: list[Fault] = []
    blocks: list[Block] = []
    texts: list[str] = []
    tagged: list[Tagged] = []
    offset = 0
    for line, written in raw.text:
        try:
            kind, rest = split_block(written)
            text, found = strip_tags(rest, offset)
        except LineFault as fault:
            faults.append(Fault(file, line, fault.said, fault.cure))
            continue
        blocks.append(Block(kind, Span(offset, offset + len(text)), line))
        texts.append(text)
        tagged.extend(found)
        offset += len(text) + 2
    entities, quotations = _read_marks(file, raw, tuple(blocks), tagged, faults)
    faults.extend(_orphans(file, raw, blocks, tagged))
    passage = CorpusPassage(
        id=raw.id,
        desk=raw.fields.get("desk", ""),
        outlet=raw.fields.get("outlet"),
        split=split,
        file=file,
        line=raw.line,
        text="\n\n".join(texts),
        blocks=tuple(blocks),
        entities=entities,
        mentions=tuple(
            Mention(None if tag.label.word == "-" else tag.label.word, MENTION_LETTERS[letters], tag.span)
            for tag in tagged
            if (letters := tag.label.letters) in MENTION_LETTERS
        ),
        quotations=quotations,
        unquoted=tuple(
            Unquoted(reason, tag.span)
            for tag in tagged
            if tag.label.letters == "x"
            for reason in get_args(Reason)
            if reason == tag.label.word
        ),
        insertions=tuple(tag.span for tag in tagged if tag.label.letters == "ins"),
        cruxes=tuple(tag.span for tag in tagged if tag.label.letters == "crux"),
    )
    return passage, faults


def _read_marks(
    file: str, raw: RawPassage, blocks: tuple[Block, ...], tagged: Sequence[Tagged], faults: list[Fault]
) -> tuple[tuple[Entity, ...], tuple[Quotation, ...]]:
    entities: dict[str, Entity] = {}
    quotations: dict[int, Quotation] = {}
    for line, written in raw.marks:
        try:
            if written.startswith("@"):
                entity = _read_entity(written)
                if entity.key in entities:
                    raise LineFault(f"entity {entity.key!r} stands twice", "Keep one line for each entity")
                entities[entity.key] = entity
            else:
                quotation = read_quotation(written, line, blocks, tagged)
                if quotation.number in quotations:
                    raise LineFault(f"quotation {quotation.number} stands twice", "Keep one line for each")
                quotations[quotation.number] = quotation
        except LineFault as fault:
            faults.append(Fault(file, line, fault.said, fault.cure))
    return tuple(entities.values()), tuple(quotations[number] for number in sorted(quotations))


def _read_entity(written: str) -> Entity:
    found = _ENTITY.fullmatch(written)
    if found is None:
        raise LineFault(f"no entity line: {written!r}", "Write '@ key kind Fullest Name', or - for no name")
    for kind in get_args(Kind):
        if kind == found[2]:
            known: Kind = kind
            return Entity(found[1], known, None if found[3] == "-" else found[3])
    raise LineFault(f"no such kind: {found[2]!r}", f"Choose one of {', '.join(get_args(Kind))}")


def _orphans(file: str, raw: RawPassage, blocks: Sequence[Block], tagged: Sequence[Tagged]) -> list[Fault]:
    """Tags whose quotation or entity has no line below the text; a line that is itself at fault counts."""
    numbers = {int(found[1]) for _, written in raw.marks if (found := re.match(r"([0-9]+)\s", written))}
    keys = {found[1] for _, written in raw.marks if (found := re.match(r"@\s+([^\s]+)", written))} | {"-"}
    faults: list[Fault] = []
    for tag in tagged:
        label = tag.label
        line = next(block.line for block in blocks if block.span.covers(tag.span))
        if label.letters in PART_LETTERS and label.number not in numbers:
            cure = f"Add a line '{label.number} form=… speaker=…' or correct the number"
            faults.append(Fault(file, line, f"{label.letters}{label.number} has no quotation", cure))
        if label.letters in MENTION_LETTERS and label.word not in keys:
            cure = f"Add a line '@ {label.word} kind Name' or correct the key"
            faults.append(Fault(file, line, f"key {label.word!r} has no entity", cure))
    return faults
