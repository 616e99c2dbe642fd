"""Words that decide whether a shorter or freer rendering still says the same, all in lower case."""

from __future__ import annotations

from dataclasses import dataclass

from collatio.lang.base import phrases, split


@dataclass(frozen=True, slots=True)
class SenseWords:
    """``conditions`` and ``scopes`` begin a phrase that limits what is said; ``negations`` turn it round;
    ``hedges`` hold it open.  ``speakers`` stand for whoever speaks ("we"), ``modals`` before what shall
    be done.
    """

    conditions: tuple[tuple[str, ...], ...] = ()
    scopes: tuple[tuple[str, ...], ...] = ()
    negations: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()


_ENGLISH = SenseWords(
    conditions=phrases(
        """
        if
        unless
        provided
        providing
        except
        only if
        only where
        only when
        subject to
        as long as
        so long as
        on condition
        """
    ),
    scopes=phrases(
        """
        within
        as far as
        so far as
        insofar as
        to the extent
        in the framework of
        """
    ),
    negations=split(
        "not no never nobody none neither nor nothing cannot can't won't don't isn't aren't wasn't"
    ),
    hedges=split("may might perhaps maybe possibly probably likely apparently presumably necessarily"),
    speakers=split("we i us our my ours"),
    modals=split("will would shall should must can could to never won't can't cannot"),
)


def sense_words(code: str | None) -> SenseWords:
    """The words of a language; none for one whose words are not known, so that nothing is noted there."""
    return _ENGLISH if (code or "").split("-")[0] == "en" else SenseWords()
