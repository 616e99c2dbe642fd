"""A sentence as the reader model takes it: words with their places, and the pieces they are spelt in.

The rules are those of BERT's uncased English models, so that their published weights fit: control signs
dropped, accents and case folded away, every mark a word of its own, a word spelt greedily from the
longest pieces of the vocabulary.  Each word keeps its place in the sentence as it stands in the page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from collatio.records.passage import Span
from collatio.text.markroles import MARK_CHARACTERS
from collatio.text.shapes import REACH, word_shape

#: A longer word is not spelt but unknown, as in BERT: spelling takes time by the square of its length.
LONGEST_WORD = 100
UNKNOWN, BEGIN, END = "[UNK]", "[CLS]", "[SEP]"
#: What stands between white space, as ``_fold`` has it.
_CHUNK = re.compile("[^\t\n\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
#: Signs nobody sees: control, format, private use and broken halves of characters.
_UNSEEN = frozenset(("Cc", "Cf", "Co", "Cs"))
#: The blocks BERT takes for Chinese; each character there is a word.
_IDEOGRAPHS = (
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B81F),
    (0x2B920, 0x2CEAF), (0x2F800, 0x2FA1F),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spelt:
    """A sentence's words and the pieces that spell them, without the model's own begin and end signs.

    ``words`` and ``shapes`` go word by word; ``firsts`` gives, for each word, the place of its first piece
    in ``pieces``; a word's pieces run up to the next word's first.
    """

    words: tuple[Span, ...]
    shapes: tuple[int, ...]
    pieces: tuple[int, ...]
    firsts: tuple[int, ...]


class _Part(NamedTuple):
    """A word of a stretch without white space; a quotation mark's shape depends on what is beside it."""

    start: int
    end: int
    pieces: tuple[int, ...]
    shape: int | None


class WordPiece:
    """Spells sentences in the pieces of one vocabulary; a piece's number is its place in it."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self.begin, self.end = self._numbers[BEGIN], self._numbers[END]
        self._unknown = (self._numbers[UNKNOWN],)
        self._kept = lru_cache(maxsize=16384)(self._parted)

    def read(self, sentence: str) -> Spelt:
        """The words and pieces of a sentence; no sentence is refused, an empty one has none."""
        words: list[Span] = []
        shapes: list[int] = []
        pieces: list[int] = []
        firsts: list[int] = []
        for found in _CHUNK.finditer(sentence):
            at, chunk = found.start(), found.group()
            for word in self._kept(chunk) if len(chunk) <= LONGEST_WORD else self._parted(chunk):
                first, last, spelling, shape = word
                words.append(_place(at + first, at + last))
                firsts.append(len(pieces))
                pieces += spelling
                shapes.append(_shape(sentence, at + first, at + last) if shape is None else shape)
        return Spelt(tuple(words), tuple(shapes), tuple(pieces), tuple(firsts))

    def _parted(self, chunk: str) -> tuple[_Part, ...]:
        """The words and marks of a stretch without white space, which is the same wherever it stands."""
        return tuple(
            _Part(
                span.start,
                span.end,
                self._spelling(folded),
                None
                if chunk[span.start : span.end] in MARK_CHARACTERS
                else _shape(chunk, span.start, span.end),
            )
            for span, folded in split_words(chunk)
        )

    def _spelling(self, word: str) -> tuple[int, ...]:
        """The longest piece from the left each time; a word that can't be spelt to its end is unknown."""
        if len(word) > LONGEST_WORD:
            return self._unknown
        found: list[int] = []
        start = 0
        while start < len(word):
            lead = "##" if start else ""
            for end in range(len(word), start, -1):
                number = self._numbers.get(lead + word[start:end])
                if number is not None:
                    found.append(number)
                    start = end
                    break
            else:
                return self._unknown
        return tuple(found)


#: The places of words, which are the same few in all sentences.
_place = lru_cache(maxsize=16384)(Span)


def _shape(text: str, start: int, end: int) -> int:
    return word_shape(text[start:end], text[max(0, start - REACH) : start], text[end : end + REACH])


def split_words(sentence: str) -> Iterator[tuple[Span, str]]:
    """Each word and mark of a sentence: its place, and how it is spelt once case and accents are folded.

    A place begins and ends with a sign that is seen; accents after a letter belong to its word.
    """
    start = end = -1
    letters: list[str] = []
    for at, character in enumerate(sentence):
        kind, folded = _fold(character)
        if kind == "accent" and end == at:
            end = at + 1
        if kind == "word":
            if not letters:
                start = at
            letters.append(folded)
            end = at + 1
        elif kind in {"space", "alone"}:
            if letters:
                yield Span(start, end), "".join(letters)
                letters.clear()
            if kind == "alone":
                yield Span(at, at + 1), folded
    if letters:
        yield Span(start, end), "".join(letters)


@lru_cache(maxsize=8192)
def _fold(character: str) -> tuple[str, str]:
    """What a character is to BERT (space, accent, unseen, alone, word) and how it is spelt."""
    category = unicodedata.category(character)
    if character in "\t\n\r" or (character.isspace() and category != "Cc"):
        return "space", ""
    if category in _UNSEEN or character == "\ufffd":
        return "unseen", ""
    spread = unicodedata.normalize("NFD", character)
    folded = "".join(part.lower() for part in spread if unicodedata.category(part) != "Mn")
    if not folded:
        return "accent", ""
    point = ord(character)
    if any(low <= point <= high for low, high in _IDEOGRAPHS):
        return "alone", folded
    return ("alone" if _is_mark(folded) else "word"), folded


def _is_mark(folded: str) -> bool:
    if folded.isascii():
        return not folded.isalnum()
    return len(folded) == 1 and unicodedata.category(folded)[0] == "P"
