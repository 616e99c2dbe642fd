"""What the corpus holds, counted beside what it is meant to hold."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import get_args

from training.corpus.shapes import CorpusPassage, Quotation, Split

# The first two are the issue's own targets; the rest keep every rule of the guide well populated.
TARGETS = {
    "passages": 400,
    "statements": 1500,
    "statements direct": 500,
    "statements indirect": 500,
    "statements mixed": 250,
    "attitudes": 150,
    "denied": 60,
    "fragments (direct, up to 4 words)": 80,
    "in headlines": 150,
    "in captions": 25,
    "nested": 120,
    "with addressee": 200,
    "with channel": 200,
    "chains (via one or more)": 150,
    "chains (via two or more)": 35,
    "speaker is a pronoun": 250,
    "speaker is a role or description": 250,
    "speaker not in the sentence": 150,
    "speaker unnamed in the passage": 150,
    "speaker an organisation": 150,
    "speaker a paper, survey or other thing": 80,
    "several speakers": 40,
    "no speaker at all": 50,
    "content in several pieces": 250,
    "over several paragraphs": 60,
    "marks missing": 30,
    "without marks (direct)": 40,
    "in marks, no quotation": 300,
    "insertions": 50,
    "cruxes": 15,
}
_WORD = re.compile(r"\w+")


def tally(passages: Sequence[CorpusPassage]) -> Counter[str]:
    """How often each thing the plan asks for stands in these passages."""
    found: Counter[str] = Counter()
    for passage in passages:
        found["passages"] += 1
        found["words"] += len(_WORD.findall(passage.text))
        found["in marks, no quotation"] += len(passage.unquoted)
        found["insertions"] += len(passage.insertions)
        found["cruxes"] += len(passage.cruxes)
        found.update(f"mentions: {mention.form}" for mention in passage.mentions)
        found.update(f"entities: {entity.kind}" for entity in passage.entities)
        for quotation in passage.quotations:
            found.update(_traits(passage, quotation))
    return found


def _traits(passage: CorpusPassage, quotation: Quotation) -> Iterator[str]:
    if quotation.act == "statement":
        yield "statements"
        yield f"statements {quotation.form}"
    else:
        yield "attitudes"
    words = sum(len(_WORD.findall(passage.cut(span))) for span in quotation.content)
    blocks = {passage.block_of(span).line for span in quotation.content}
    traits = {
        "denied": quotation.polarity == "denied",
        "fragments (direct, up to 4 words)": quotation.form == "direct" and words <= 4,
        "in headlines": quotation.place == "headline",
        "in captions": quotation.place == "caption",
        "nested": quotation.inside is not None,
        "with addressee": bool(quotation.addressee),
        "with channel": quotation.channel is not None,
        "chains (via one or more)": len(quotation.via) >= 1,
        "chains (via two or more)": len(quotation.via) >= 2,
        "several speakers": len(quotation.speaker) > 1,
        "no speaker at all": not quotation.speaker,
        "content in several pieces": len(quotation.content) > 1,
        "over several paragraphs": len(blocks) > 1,
        "marks missing": quotation.marks in {"open-missing", "close-missing"},
        "without marks (direct)": quotation.form == "direct" and quotation.marks == "none",
    }
    yield from (name for name, holds in traits.items() if holds)
    yield from _speaker_traits(passage, quotation)


def _speaker_traits(passage: CorpusPassage, quotation: Quotation) -> Iterator[str]:
    if not quotation.speaker:
        return
    kinds = {entity.key: entity.kind for entity in passage.entities}
    names = {entity.key: entity.name for entity in passage.entities}
    if any(names[key] is None for key in quotation.speaker):
        yield "speaker unnamed in the passage"
    if any(kinds[key] == "organisation" for key in quotation.speaker):
        yield "speaker an organisation"
    if any(kinds[key] == "other" for key in quotation.speaker):
        yield "speaker a paper, survey or other thing"
    if not quotation.speaker_spans:
        yield "speaker not in the sentence"
        return
    forms = {
        mention.form
        for mention in passage.mentions
        if mention.entity in quotation.speaker
        and any(span.covers(mention.span) for span in quotation.speaker_spans)
    }
    if forms == {"pronoun"}:
        yield "speaker is a pronoun"
    elif "name" not in forms:
        yield "speaker is a role or description"


def tables(passages: Sequence[CorpusPassage]) -> str:
    """The counts by split beside the targets, then the passages by desk and split."""
    splits = get_args(Split)
    by_split = {split: tally([one for one in passages if one.split == split]) for split in splits}
    whole = tally(passages)
    rows = [("", *splits, "all", "target", "")]
    for name, target in TARGETS.items():
        counts = [str(by_split[split][name]) for split in splits]
        rows.append((name, *counts, str(whole[name]), str(target), "" if whole[name] >= target else "short"))
    rows.extend(
        (name, *(str(by_split[split][name]) for split in splits), str(whole[name]), "", "")
        for name in ("words", *sorted(name for name in whole if ": " in name))
    )
    rows.append(("",) * len(rows[0]))
    desks = Counter((passage.desk, passage.split) for passage in passages)
    for desk in sorted({passage.desk for passage in passages}):
        numbers = [desks[desk, split] for split in splits]
        rows.append((f"desk: {desk}", *map(str, numbers), str(sum(numbers)), "", ""))
    return "\n".join(_row(row) for row in rows)


def _row(row: Sequence[str]) -> str:
    return f"{row[0]:42}" + "".join(f"{cell:>8}" for cell in row[1:]).rstrip()
