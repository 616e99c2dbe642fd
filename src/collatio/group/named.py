"""Names in an article as keys that survive transliteration, with the places they stand at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collatio.text.names import PARTICLES, name_key
from collatio.text.terms import Word, bare
from collatio.text.translit import is_abjad, skeletons, sounded

#: A shorter skeleton ("kn") stands for too many words; the spoken form is compared instead.
_TELLING = 3
#: A word of a caseless script is only possibly a name, so more of it must agree.
_TELLING_CASELESS = 4
#: Parts of a name that are compared together ("Esmail Qaani" tells more than "Qaani"), a longer name also
#: whole.
_TOGETHER = (2, 3)
_LONGEST = 6

Found = Iterator[tuple[str, Word]]


def name_keys(
    text: str, blocks: Sequence[Sequence[Word]], no_name: frozenset[str], *, caseless: bool
) -> Found:
    """The keys of each name in the words of ``blocks``, by its parts and by neighbouring parts together.

    In a script with capitals a name is a capitalised word that the page never writes small; elsewhere
    every word may be one that is not common, nor a title.
    """
    small = frozenset(word.folded for block in blocks for word in block if word.text[0].islower())
    for block in blocks:
        run: list[Word] = []
        for word in block:
            if run and not _adjoins(text, run[-1], word):
                yield from _keys_of_run(run, caseless=caseless)
                run = []
            if _may_be_name(word, small, no_name, caseless=caseless):
                run.append(_without_possessive(word))
            elif word.folded not in PARTICLES:
                yield from _keys_of_run(run, caseless=caseless)
                run = []
        yield from _keys_of_run(run, caseless=caseless)


def _without_possessive(word: Word) -> Word:
    if not word.folded.endswith("'s"):
        return word
    return Word(word.text[:-2], word.folded[:-2], word.start, word.end - 2)


def _adjoins(text: str, before: Word, after: Word) -> bool:
    """Whether nothing but spaces, a hyphen or a particle parts two words."""
    between = text[before.end : after.start]
    return len(between) <= 6 and all(c.isalpha() or c in " \u00a0-\u2010\u2011'’ʼ" for c in between)


def _may_be_name(word: Word, small: frozenset[str], no_name: frozenset[str], *, caseless: bool) -> bool:
    plain = bare(word.folded)
    if len(plain) < 2 or plain[0].isdigit() or plain in no_name or plain in PARTICLES:
        return False
    return caseless or (word.text[0].isupper() and word.folded not in small)


def _keys_of_run(run: list[Word], *, caseless: bool) -> Found:
    least = _TELLING_CASELESS if caseless else _TELLING
    for word in run:
        for key in _part_keys(word.text, least):
            yield key, word
    whole_name = (len(run),) if _TOGETHER[-1] < len(run) <= _LONGEST and not caseless else ()
    for together in (*_TOGETHER, *whole_name):
        for first in range(len(run) - together + 1):
            window = run[first : first + together]
            key = name_key(" ".join(word.text for word in window))
            if len(key) > least:
                whole = Word(" ".join(w.text for w in window), key, window[0].start, window[-1].end)
                yield key, whole


def _part_keys(part: str, least: int) -> tuple[str, ...]:
    keys = tuple(key for key in skeletons(part) if len(key) >= least)
    if keys or is_abjad(part):
        return keys
    return (sounded(part),)
