"""Which language an article is written in, by its own words; what the page says is only a hint."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from py3langid.langid import MODEL_FILE, LanguageIdentifier

#: Letters read; an article shows its language early.
_READ = 4000
#: Fewer letters than this show no language.
_FEW = 40
#: From this probability on the words alone decide; below it a hint must agree.
_SURE = 0.6
_POSSIBLE = 0.1
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\Z")
_NO_LETTER = re.compile(r"[\W\d_]+")
#: Codes that pages still use for a language that has another.
_OLD = {"iw": "he", "in": "id", "ji": "yi", "nb": "no", "nn": "no", "mo": "ro", "cmn": "zh", "sh": "sr"}


@dataclass(frozen=True, slots=True)
class Identified:
    """An article's language as an ISO 639-1 code, null where nobody can tell, and what decided it."""

    code: str | None
    by: Literal["words", "hint"] | None
    why: str


def identify(text: str, hints: Iterable[tuple[str | None, str]] = ()) -> Identified:
    """The language of an article's own words.

    ``hints`` are what the caller and the page say, each with who says it in plain words, the most trusted
    first; they decide where the words are too few or could be of several languages, and never against
    words that are clearly of another.
    """
    told = [(code, who) for tag, who in hints if (code := _code(tag))]
    words = " ".join(_NO_LETTER.sub(" ", text[:_READ]).split())
    if len(words) < _FEW:
        return _hinted(told[:1], "the article's own words are too few to tell")
    ranked: dict[str, float] = {code: round(float(p), 2) for code, p in _identifier().rank(words)[:5]}
    best = min(ranked, key=lambda code: (-ranked[code], code))
    if ranked[best] >= _SURE:
        return Identified(best, "words", "by the article's own words")
    possible = [(code, who) for code, who in told if ranked.get(code, 0.0) >= _POSSIBLE]
    return _hinted(possible[:1], "the article's own words could be of several languages")


def _hinted(hints: Iterable[tuple[str, str]], why: str) -> Identified:
    for code, who in hints:
        return Identified(code, "hint", f"{why}; {who} says so")
    return Identified(None, None, f"{why}, and nothing else says")


def _code(tag: str | None) -> str | None:
    match = _TAG.match((tag or "").strip())
    if match is None:
        return None
    code = match[1].lower()
    return _OLD.get(code, code)


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    # Dialects and neighbours (Moroccan Arabic, Nigerian Pidgin) only take from what news is written in.
    identifier.set_languages([label for label in identifier.labels if len(label) == 2 and label != "nn"])
    return identifier
