"""Words by which a sentence says that two names are one person's, or that two people bear one name; data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from collatio.lang.base import phrases


@dataclass(frozen=True, slots=True)
class Namesakes:
    """Expressions in lower case, the longest first.

    ``one`` ties two names to one bearer ("also known as"), ``alone`` says that nobody else bears the name,
    ``two`` that somebody else does ("no relation"); ``birth`` stands before the name that one was born with,
    ``count`` begins a sentence about more than one ("Two ministers").  Words for relatives are in
    ``PeopleWords.kin``.
    """

    one: tuple[tuple[str, ...], ...] = ()
    alone: tuple[tuple[str, ...], ...] = ()
    birth: frozenset[str] = frozenset()
    count: frozenset[str] = frozenset()
    two: tuple[tuple[str, ...], ...] = ()


_EN = Namesakes(
    birth=frozenset({"born"}),
    count=frozenset({"two", "both"}),
    one=phrases(
        """
        née
        nee
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
        pseudonym
        nom de plume
        battle name
        kunya
        performs as
        writes as
        under the name
        took the name
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
        the single
        just one
        sole bearer
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
        someone else
        somebody else
        a different
        different people
        two people
        two men
        two women
        shares the name
        the latter
        ancestor
        great-grandfather
        great-grandmother
        respectively
        the elder
        the younger
        predecessor
        successor
        """
    ),
)

NAMESAKES: Mapping[str, Namesakes] = {"en": _EN}
