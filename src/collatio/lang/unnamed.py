"""Words that tell whether a page means somebody it could name, by language; folded, without accents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from collatio.lang.base import phrases, split
from collatio.text.terms import fold


@dataclass(frozen=True, slots=True)
class NamingWords:
    """``definite`` words begin what the reader has met ("the minister"); ``unnamed`` keep a name back."""

    definite: frozenset[str]
    unnamed: tuple[tuple[str, ...], ...]


def _made(definite: str, unnamed: str) -> NamingWords:
    return NamingWords(
        frozenset(fold(word) for word in split(definite)),
        tuple(tuple(fold(word) for word in phrase) for phrase in phrases(unnamed)),
    )


NAMING: Mapping[str, NamingWords] = {
    "en": _made(
        "the this that these those",
        """
        source
        sources
        insider
        insiders
        anonymous
        anonymously
        anonymity
        unnamed
        unidentified
        not named
        not identified
        to be named
        be named
        be identified
        give his name
        give her name
        give their name
        give their names
        authorised to speak
        authorized to speak
        close to
        familiar with
        """,
    ),
    "de": _made(
        "der die das dem den des dieser diese dieses jener jene jenes",
        """
        anonym
        anonyme
        anonymen
        anonymer
        ungenannt
        ungenannte
        ungenannten
        ungenannter
        insider
        quelle
        quellen
        nicht genannt
        namentlich nicht
        """,
    ),
    "fr": _made(
        "le la les l ce cet cette ces",
        """
        anonyme
        anonymes
        anonymat
        source
        sources
        proche de
        proches de
        pas être nommé
        pas être nommée
        pas être cité
        pas être citée
        """,
    ),
    "es": _made(
        "el la los las este esta estos estas ese esa esos esas",
        """
        anónimo
        anónima
        anónimos
        anonimato
        fuente
        fuentes
        cercano a
        cercana a
        no ser identificado
        no ser identificada
        """,
    ),
    "ru": _made("", "источник\nисточники\nанонимно\nанонимности\nненазванный\nсобеседник"),
    "ar": _made("", "مصدر\nمصادر\nالمصدر"),
    "fa": _made("", "منبع\nمنابع"),
}
NOTHING = _made("", "")
