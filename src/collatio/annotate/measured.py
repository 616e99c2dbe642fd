"""What the rules looked for in an article, so that an empty list means "none found"."""

from __future__ import annotations

from collections.abc import Mapping

from collatio.annotate.layout import Layout
from collatio.lang.base import Language
from collatio.lang.timewords import BASIC
from collatio.records.article import Measured

_QUOTATIONS = Measured("part", "stretches in quotation marks are read; indirect speech is not read yet")
_READ = Measured("yes", "direct, indirect and mixed statements are read, and thoughts apart from them")


def measured_for(layout: Layout, *, encoded: bool = False) -> Mapping[str, Measured]:
    """What was measured and what not, by the kind of finding; ``encoded``: an encoder read the sentences."""
    language = layout.language
    return {
        "quotations": _READ if encoded else _QUOTATIONS,
        "speakers": _speakers(language, encoded=encoded),
        "entities": _entities(language, encoded=encoded),
        "times": _times(language),
        "figures": _figures(language),
        "citations": _citations(language),
        "cruxes": _cruxes(language),
    }


def _cruxes(language: Language) -> Measured:
    if language.code != "en":
        return Measured("no", f"damaged sentences of {language.name} are not looked for")
    return Measured("part", "damaged sentences are told by a few sure signs; most are not found")


def _speakers(language: Language, *, encoded: bool) -> Measured:
    if encoded:
        why = "whom the cue's sentence names is read; pronouns and descriptions only where they are certain"
        return Measured("part", why)
    if not language.reads_cues:
        return Measured("no", f"cue verbs of {language.name} are not known")
    if not language.capitals:
        return Measured("part", f"cues are read; names are not told from other words in {language.name} yet")
    return Measured("part", "a name beside its cue is read; pronouns and descriptions are not resolved yet")


def _entities(language: Language, *, encoded: bool) -> Measured:
    if encoded:
        return Measured("part", "names are read; pronouns and descriptions of people where they are certain")
    if not language.capitals:
        return Measured("no", f"{language.name} writes names like any other word; they are not read yet")
    if language.noun_capitals:
        return Measured(
            "part", f"{language.name} writes every noun with a capital; names of one word are not read"
        )
    return Measured(
        "part", "names are read by their capitals; pronouns and descriptions are not resolved yet"
    )


def _times(language: Language) -> Measured:
    if not language.times.words:
        return Measured("part", f"dates and weekdays are read; relative times of {language.name} are not")
    if language.times.patterns is BASIC:
        return Measured(
            "part", f"dates and weekdays are read; the commonest other times of {language.name} too"
        )
    return Measured(
        "part",
        "dates, weekdays, times that count from others, lengths and sets are read; what is told is taken "
        "to count from the page's own day or from a time told just before",
    )


def _figures(language: Language) -> Measured:
    if not language.numbers.values:
        return Measured("part", f"numbers in figures are read; number words of {language.name} are not known")
    return Measured("part", "numbers are read; what they count is taken from the words behind them")


def _citations(language: Language) -> Measured:
    if not language.citing.before:
        return Measured("part", f"agency tags are read; how {language.name} cites is not known")
    return Measured(
        "part", "agencies, outlets and reports are read where the text cites them by set expressions"
    )
