"""Whether a reader's name for a speaker is the gold's; kept apart from the reader's own ways with names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence

from training.sets.statements import GoldArticle, GoldStatement

_WORD = re.compile(r"\w+")
_UNNAMING = frozenset({"the", "a", "an", "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "s"})
#: Small words inside a name, and words with a capital that name nobody.
_INNER = frozenset({"the", "of", "and", "for", "de", "al", "el", "van", "von"})
_PRONOUNS = frozenset({"i", "we", "you", "he", "she", "it", "they", "this", "that", "who", "one"})
#: What follows in a speaker's words is about the name, not the name.
_BEHIND = re.compile(r"[,(;:]")
_LONGEST = 6


def same_name(found: str, gold: str, others: Collection[str] = ()) -> bool:
    """Whether ``found`` names the party whom ``gold`` names in full.

    Accents, case, articles and Mr, Dr … do not matter. One may be a part of the other ("Razak", "Najib
    Razak") or its initials ("AFP"), unless it fits one of ``others``, the article's other speakers, as well:
    who is called by a surname that two people bear has not been told.
    """
    if not _fits(found, gold):
        return False
    if name_words(found) == name_words(gold):
        return True
    return not any(_fits(found, other) for other in others if name_words(other) != name_words(gold))


def name_words(name: str) -> tuple[str, ...]:
    """A name's words, folded."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return tuple(word for word in _WORD.findall(plain.casefold()) if word not in _UNNAMING)


def _fits(found: str, gold: str) -> bool:
    short, long = sorted((name_words(found), name_words(gold)), key=lambda words: (len(words), words))
    if not short:
        return False
    if any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1)):
        return True
    return len(short) == 1 and len(long) > 1 and short[0] in {_initials(found), _initials(gold)}


def _initials(name: str) -> str:
    """The first letters of a name's capitalised words: AFP of Agence France-Presse."""
    return "".join(word[0] for word in _WORD.findall(name) if word[0].isupper()).casefold()


def called(gold: GoldArticle) -> Mapping[GoldStatement, Sequence[str]]:
    """The names of each statement's speaker; none where the gold names nobody.

    A set that lists its entities names them itself. Where a set has but one string for a speaker (GUM
    takes the first full description: "a lawyer for the harbour"), the names by which its own speaker
    words call the same speaker are that entity's too ("Ann Lee"): who is told by them is the gold's.
    """
    names: dict[tuple[str, ...], dict[str, None]] = {}
    for one in gold.statements:
        if one.speaker_names:
            held = names.setdefault(one.speaker_names, dict.fromkeys(one.speaker_names))
            if not gold.entities:
                words = (gold.text[span.start : span.end] for span in one.speaker)
                held.update(dict.fromkeys(name for each in words if (name := _name_in(each))))
    return {one: tuple(names.get(one.speaker_names, ())) for one in gold.statements}


def _name_in(words: str) -> str:
    """The name that a speaker's words begin with; empty where they describe or are a pronoun."""
    front = _BEHIND.split(words, maxsplit=1)[0].strip()
    parts = _WORD.findall(front)
    telling = [part for part in parts if part.casefold() not in _INNER | _UNNAMING]
    named = telling and len(parts) <= _LONGEST and all(part[0].isupper() for part in telling)
    return front if named and not any(part.casefold() in _PRONOUNS for part in telling) else ""
