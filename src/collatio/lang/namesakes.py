"""Words by which a sentence says that two names are one person's, or that two people bear one name; data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from collatio.lang.base import phrases


@dataclass(frozen=True, slots=True)
class Namesakes:
    """Expressions in lower case, the longest first.

    ``one`` ties two names to one bearer ("also known as"), ``alone`` says that nobody else bears the name,
    ``two`` that somebody else does ("no relation"); words for relatives are in ``PeopleWords.kin``.
    """

    one: tuple[tuple[str, ...], ...] = ()
    alone: tuple[tuple[str, ...], ...] = ()
    two: tuple[tuple[str, ...], ...] = ()


_EN = Namesakes(
    one=phrases(
        """
        née
        nee
        born
        birth name
        maiden name
        married name
        also known as
        better known as
        best known as
        known as
        aka
        a.k.a
        alias
        nom de guerre
        pen name
        stage name
        real name
        full name
        nickname
        nicknamed
        goes by
        went by
        formerly
        changed her name
        changed his name
        spelled
        spelt
        """
    ),
    alone=phrases(
        """
        the only
        's only
        only one
        the sole
        no other
        nobody else
        no one else
        """
    ),
    two=phrases(
        """
        namesake
        namesakes
        same name
        same surname
        no relation
        unrelated
        not related
        not to be confused
        twins
        relatives
        the other
        another
        respectively
        the elder
        the younger
        predecessor
        successor
        """
    ),
)

NAMESAKES: Mapping[str, Namesakes] = {"en": _EN}
