"""Labels of speakers at the front of paragraphs: "Q.", "A:", "Lantern:" – a transcript tells itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from collatio.annotate.layout import Layout
from collatio.annotate.leads import is_lead
from collatio.lang.base import Language
from collatio.records.passage import Span

#: A letter with its stop, or up to six words and a colon; neither holds a mark or a stop, but each
#: paragraph of a transcript may open with one.
_LABEL = re.compile(r"[“\"«„]?(?:([QA])[.:]|([^\W\d_a-zß-ÿ][^:.!?“”\"«»\n]{0,48}):)\s+(?=\S)")
_MOST_WORDS = 6
#: A transcript has at least so many labelled paragraphs.
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Label:
    """The label at the front of a paragraph: its words, its colon or stop, where the words after it begin."""

    block: int
    name: Span
    sign: Span
    behind: int


def find_labels(layout: Layout) -> Sequence[Label]:
    """The labels of an article's paragraphs; none where they are too few to make a transcript.

    One must come back (who asks, asks again), or be the letter Q or A.
    """
    found: list[Label] = []
    for number, block in enumerate(layout.blocks):
        match = _LABEL.match(layout.text, block.start, block.end) if block.kind == "paragraph" else None
        if match is None or len(match.group().split()) > _MOST_WORDS:
            continue
        name = Span(*match.span(1 if match.group(1) else 2))
        if not _is_name(layout.text[name.start : name.end], layout.language):
            continue
        found.append(Label(number, name, Span(name.end, name.end + 1), match.end()))
    words = [layout.text[label.name.start : label.name.end] for label in found]
    lasts = [word.split()[-1] for word in words]
    again = any(lasts.count(last) > 1 for last in lasts[:_FEWEST])
    return tuple(found) if len(found) >= _FEWEST and again else ()


def _is_name(label: str, language: Language) -> bool:
    """Whether a label is written as names and offices are: "We like" and "She said" call nobody up."""
    words = label.split()
    written = all(not word[:1].islower() or word in language.small_words for word in words)
    return written and words[0].lower() not in language.people.pronouns and not is_lead(label, language)
