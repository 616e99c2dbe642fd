"""Names of months and weekdays, from CLDR, in the form in which text is searched for them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale

#: The languages whose dates are read, in the order that settles a name two of them share.
LANGUAGES = (
    "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "ar", "fa", "tr", "pl", "he", "id", "zh", "ja",
)  # fmt: skip

#: Countries that name the months otherwise than their language's standard does.
_VARIANTS = {"ar": ("ar_SY", "ar_DZ", "ar_MA"), "de": ("de_AT",)}

#: Languages whose months have another form when no day stands before them.  (For the others babel's
#: "stand-alone" is an alias, and reads as whatever locale was loaded before: it must not be asked.)
_TWO_FORMS = frozenset({"ru", "uk", "pl"})

#: Forms that newspapers print and CLDR does not list.
_MORE_MONTHS: Mapping[str, Mapping[str, int]] = {
    "en": {"sept": 9},
    "de": {"sep": 9, "jun": 6, "jul": 7, "mrz": 3, "jan": 1},
    "fr": {"fev": 2, "sep": 9, "juill": 7, "jan": 1, "avril": 4},
    "es": {"sep": 9, "set": 9, "setiembre": 9},
    "it": {"sett": 9},
    "nl": {"sept": 9, "maa": 3},
    "ru": {"сен": 9, "фев": 2, "ноя": 11, "мая": 5},
    "fa": {"می": 5, "جولای": 7, "ژوئیه": 7, "آگوست": 8, "ژوین": 6, "جون": 6},
    "id": {"ags": 8, "agt": 8, "nop": 11, "nopember": 11, "pebruari": 2},
}
_MORE_DAYS: Mapping[str, Mapping[str, int]] = {
    "en": {"tues": 2, "weds": 3, "thur": 4, "thurs": 4},
    "de": {"sonnabend": 6},
    "pt": {"segunda": 1, "terca": 2, "quarta": 3, "quinta": 4, "sexta": 5},
    "ru": {"среду": 3, "пятницу": 5, "субботу": 6},
    "uk": {"середу": 3, "пʼятницю": 5, "п'ятницю": 5, "п'ятниця": 5, "суботу": 6},
    "pl": {"srode": 3, "sobote": 6, "niedziele": 7},
    "ar": {"الإثنين": 1},
    "id": {"jum'at": 5},
}
#: Months whose name is an ordinary word too ("may", "march", and Persian for "fog" and a verb's prefix).
_WORDS = ("may", "march", "مه", "می")
_PERSIAN_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Names:
    """Folded names to numbers: months 1-12, weekdays 1 (Monday) to 7, Persian months 1-12.

    ``wary`` are the names that are ordinary words or abbreviations too: without a year beside them
    they must look like a name.  ``leads`` are the words that a month's name begins with.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    persian: Mapping[str, int]
    wary: frozenset[str]
    leads: frozenset[str]


class _Fold(dict[int, str]):
    """One folded character for each character, made when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold(chr(code))
        return folded


def _fold(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    base = unicodedata.normalize("NFD", character)[0].lower()
    return base if len(base) == 1 else character


#: Letters of one sound and dashes of one use; what joins the halves of Persian words parts them here.
_FOLDS = _Fold({ord(a): b for a, b in ("يی", "ىی", "كک", "ıi", "‐-", "‑-", "‒-", "–-", "−-", "’'", "ʼ'")})
_FOLDS.update(dict.fromkeys(map(ord, "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"), " "))
_FOLDS.update(dict.fromkeys(map(ord, "\N{ZERO WIDTH NON-JOINER}\N{ARABIC HAMZA ABOVE}"), " "))


def fold_characters(text: str) -> str:
    """``text`` without case, accents and digit styles, as long as it was, so that places stay."""
    return text.translate(_FOLDS)


def language_of(tag: str | None) -> str | None:
    """The language of a tag such as "en-GB", null where its dates are not read."""
    primary = (tag or "").replace("_", "-").split("-")[0].lower()
    primary = {"in": "id", "iw": "he"}.get(primary, primary)
    return primary if primary in LANGUAGES else None


@cache
def names_of(language: str | None) -> Names:
    """The names of ``language`` (one of :data:`LANGUAGES`) and English; of every language where null."""
    order = LANGUAGES if language is None else dict.fromkeys((language, "en"))
    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    wary = set(_WORDS)
    for code in order:
        full, short = _months(code)
        wary.update(name for name in short if name not in full and len(name) <= 4)
        for name, number in (*full.items(), *short.items()):
            months.setdefault(name, number)
        for name, number in _weekdays(code).items():
            weekdays.setdefault(name, number)
    persian = _PERSIAN_MONTHS if language in (None, "fa") else ()
    jalali = {fold_characters(name): number for number, name in enumerate(persian, 1)}
    leads = frozenset(name.split(" ", 1)[0] for name in (*months, *jalali))
    return Names(months, weekdays, jalali, frozenset(wary), leads)


@cache
def _months(code: str) -> tuple[dict[str, int], dict[str, int]]:
    """The full and the shortened names of the months."""
    full: dict[str, int] = {}
    short: dict[str, int] = {}
    for locale in (code, *_VARIANTS.get(code, ())):
        names = Locale.parse(locale).months
        _add(full, names["format"]["wide"].items())
        _add(short, names["format"]["abbreviated"].items())
        if code in _TWO_FORMS:
            _add(full, names["stand-alone"]["wide"].items())
    _add(short, _MORE_MONTHS.get(code, {}).items())
    return full, short


@cache
def _weekdays(code: str) -> dict[str, int]:
    days: dict[str, int] = {}
    names = Locale.parse(code).days["format"]
    for width in ("wide", "abbreviated"):
        _add(days, ((name, number + 1) for number, name in names[width].items()))
    _add(days, _MORE_DAYS.get(code, {}).items())
    return days


def _add(names: dict[str, int], pairs: Iterable[tuple[str | int, int | str]]) -> None:
    """Add pairs of name and number, given in either order; names of CJK numerals are left out."""
    for one, other in pairs:
        name, number = (one, int(other)) if isinstance(one, str) else (str(other), one)
        folded = fold_characters(name.rstrip(".")).strip()
        if folded and not folded[0].isdigit():
            names.setdefault(folded, number)
