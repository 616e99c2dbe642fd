"""A corpus file cut into its passages: header, text lines, lines of marks; nothing understood yet."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from training.corpus.faults import Fault

_TITLE = re.compile(r"== ([a-z]+(?:-[a-z]+)*-[0-9]{3})")
_FIELD = re.compile(r"(desk|outlet): (\S.*)")
_DIVIDER = "--"


@dataclass(slots=True)
class RawPassage:
    """The lines of one passage, each with its number in the file."""

    id: str
    line: int
    fields: dict[str, str] = field(default_factory=dict)
    text: list[tuple[int, str]] = field(default_factory=list)
    marks: list[tuple[int, str]] = field(default_factory=list)
    section: Literal["head", "text", "marks"] = "head"


def cut_passages(file: str, written: str) -> tuple[list[RawPassage], list[Fault]]:
    """The passages of a file, and the lines that stand where no line can stand."""
    passages: list[RawPassage] = []
    faults: list[Fault] = []
    for number, line in enumerate(written.split("\n"), start=1):
        if line.startswith("== "):
            if passages and passages[-1].section != "marks":
                faults.append(_unfinished(file, passages[-1]))
            title = _TITLE.fullmatch(line)
            if title is None:
                faults.append(
                    Fault(file, number, f"no passage id in {line!r}", "Write == and an id such as wire-001")
                )
            passages.append(RawPassage(title[1] if title else f"line-{number}", number))
        elif not passages:
            if line and not line.startswith("#"):
                faults.append(
                    Fault(file, number, "words before the first passage", "Begin with == id, or a # comment")
                )
        else:
            faults.extend(_take(file, number, line, passages[-1]))
    if passages and passages[-1].section != "marks":
        faults.append(_unfinished(file, passages[-1]))
    return passages, faults


def _take(file: str, number: int, line: str, passage: RawPassage) -> list[Fault]:
    if line == _DIVIDER and passage.section != "marks":
        passage.section = "text" if passage.section == "head" else "marks"
        return []
    if passage.section == "text":
        return _take_text(file, number, line, passage)
    if not line or line.startswith("#"):
        return []
    if passage.section == "marks":
        passage.marks.append((number, line))
        return []
    found = _FIELD.fullmatch(line)
    if found is None or found[1] in passage.fields:
        return [
            Fault(
                file, number, f"no header line: {line!r}", "Write 'desk: wire', 'outlet: Name' once, then --"
            )
        ]
    passage.fields[found[1]] = found[2]
    return []


def _take_text(file: str, number: int, line: str, passage: RawPassage) -> list[Fault]:
    """Paragraphs are single lines parted by blank lines, so that nobody wonders what a line break is."""
    if not line:
        return []
    passage.text.append((number, line))
    if len(passage.text) > 1 and passage.text[-2][0] == number - 1:
        return [Fault(file, number, "two text lines without a blank line between", "A paragraph is one line")]
    if line != line.strip():
        return [Fault(file, number, "a text line begins or ends with a space", "Drop the space")]
    return []


def _unfinished(file: str, passage: RawPassage) -> Fault:
    return Fault(
        file,
        passage.line,
        f"passage {passage.id} stops in its {passage.section}",
        "Write header, --, text, --, then the lines of entities and quotations",
    )
