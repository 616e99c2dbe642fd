"""What of a rendering is compared: its words, where its page breaks them, how they lean on each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from collatio.collate.said.statements import Statement
from collatio.collate.tellingwords import TELLING, worth
from collatio.lang.leaning import LeaningWords, leaning_words

#: How firmly a word is one phrase with the next: wholly, perhaps, or not at all across a mark.
LEANS, MAY_LEAN, PARTED = 1.0, 0.4, 0.0


@dataclass(frozen=True, slots=True, order=True)
class Wording:
    """A rendering's folded words, with what its page has around them.

    ``inserted`` words are an editor's; ``begins`` says that a word begins another stretch of the page,
    ``marked`` that a comma or another mark stands before it.  ``text`` is the wording as printed, its
    stretches parted by a space.
    """

    words: tuple[str, ...]
    inserted: tuple[bool, ...]
    begins: tuple[bool, ...]
    marked: tuple[bool, ...]
    text: str
    language: str

    @property
    def same(self) -> tuple[tuple[str, ...], tuple[bool, ...], tuple[bool, ...]]:
        """What two renderings have in common that are one wording: marks and capitals may differ."""
        return self.words, self.inserted, self.begins

    @property
    def telling(self) -> tuple[bool, ...]:
        """Which words tell something."""
        return tuple(worth(word, self.language) == TELLING for word in self.words)

    def is_border(self, at: int) -> bool:
        """Whether no phrase holds the word ``at`` and the one before it."""
        return self.begins[at] or self.inserted[at] != self.inserted[at - 1]


def wording_of(statement: Statement) -> Wording:
    """The wording of one statement."""
    pieces, held = statement.word_pieces, statement.words
    begins = tuple(at > 0 and pieces[at] != pieces[at - 1] for at in range(len(held)))
    return Wording(
        words=statement.wording,
        inserted=statement.inserted,
        begins=begins,
        marked=tuple(at > 0 and (begins[at] or _has_mark(statement, at)) for at in range(len(held))),
        text=" ".join(passage.exact for passage in statement.content),
        language=statement.language or "",
    )


def _has_mark(statement: Statement, at: int) -> bool:
    passage = statement.content[statement.word_pieces[at]]
    start, end = statement.words[at - 1].end, statement.words[at].start
    return bool(passage.exact[start - passage.start : end - passage.start].strip())


def leanings(wording: Wording) -> tuple[float, ...]:
    """For each word but the last how firmly it is one phrase with the next.

    Small words lean on what they serve: "in the | harbour" is one phrase, and so is "will not | bow".
    """
    known = leaning_words((wording.language or "en").split("-")[0])
    found = []
    for at in range(1, len(wording.words)):
        before, after = wording.words[at - 1], wording.words[at]
        if wording.marked[at] or wording.is_border(at):
            found.append(PARTED)
        elif known is None:
            found.append(MAY_LEAN if worth(before, wording.language) == TELLING else LEANS)
        elif _is_particle(wording, at, known):
            found.append(LEANS)
        elif _is_particle(wording, at - 1, known):
            found.append(MAY_LEAN)
        elif before in known.onward or (before in known.joining and after not in known.alone):
            found.append(LEANS)
        else:
            found.append(MAY_LEAN)
    return tuple(found)


def _is_particle(wording: Wording, at: int, known: LeaningWords) -> bool:
    """Whether a preposition has nothing behind it to serve, so that it belongs to the word before."""
    if wording.words[at] not in known.particles:
        return False
    if at + 1 == len(wording.words) or wording.marked[at + 1] or wording.is_border(at + 1):
        return True
    return wording.words[at + 1] in known.particles | known.joining


def phrases(wording: Wording, leaning: Sequence[float]) -> tuple[tuple[int, int], ...]:
    """The wording's smallest phrases, half-open: a telling word with the small words that lean on it."""
    ends = [at + 1 for at, firm in enumerate(leaning) if firm < LEANS]
    count = len(wording.words)
    return tuple(zip([0, *ends], [*ends, count], strict=True)) if count else ()
