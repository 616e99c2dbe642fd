"""The questions that the ranker asks of every link, and how many answers each has.

Every question has a fixed number of answers; the answers to all of them, in order, are what a weight
stands for.  The order and the counts are part of the weights: ``SIGNATURE`` names them.
"""

from __future__ import annotations

from collections.abc import Mapping

from collatio.annotate.coref.profiles import CLASSES, RELATIONS

_PRONOUNS = """
i me my myself we us our ourselves you your yourself he him his himself she her herself they them their
themselves it its one someone anyone everyone who this that these those all some both
"""
#: Pronouns told apart by the weights.
WORDS = tuple(_PRONOUNS.split())
#: The pronouns, none, and any other.
_WORDS = len(WORDS) + 2

#: Of a mention and an entity.
PAIR: tuple[tuple[str, int], ...] = (
    ("sentences apart", 8),
    ("mentions apart", 8),
    ("rank by nearness", 8),
    ("rank among those that fit", 6),
    ("size", 6),
    ("last member", CLASSES),
    ("member before", CLASSES + 1),
    ("same pronoun", 4),
    ("I, we, you", 8),
    ("he, they, open", 8),
    ("names and kind", 9),
    ("gender", 16),
    ("number", 9),
    ("places in the clause", 9),
    ("sentence", 4),
    ("words in marks", 6),
    ("speaker", 5),
    ("I in these words", 4),
    ("nested", 5),
    ("tie", 14),
    ("heads", 5),
    ("modifiers", 5),
    ("names", RELATIONS),
    ("roles", 6),
    ("determiners", 49),
    ("questions", 6),
    ("opens its sentence", 3),
    ("how many fit", 5),
    ("topic", 6),
    ("words between", 6),
    ("first and second persons in the text", 9),
    ("in this sentence too", 3),
    ("pronoun", _WORDS),
    ("owner", 5),
    ("speaks", 3),
    ("called", 4),
    ("calls", 5),
    ("share of the first persons", 5),
    ("first persons so far", 4),
    ("same words", 3),
    ("answers", 2),
    ("questions in the text", 3),
    ("other words for one office", 6),
    ("names that fit", 6),
    ("last called by words", 8),
    ("of late", 4),
    ("paragraph", 3),
)
#: Of a mention that would open an entity of its own.
ALONE: tuple[tuple[str, int], ...] = (
    ("determiner", 7),
    ("pronoun", _WORDS),
    ("how many fit", 5),
    ("a head is met", 2),
    ("best name", RELATIONS),
    ("place in the text", 5),
    ("first and second persons in the text", 9),
    ("words in marks", 4),
    ("asked", 2),
    ("nested", 3),
    ("tie", 12),
    ("number and gender", 12),
    ("same class before", 4),
    ("noun", 4),
    ("owner", 3),
    ("clause", 3),
    ("kind", 3),
    ("candidates", 5),
    ("first persons so far", 4),
    ("answers", 2),
    ("questions in the text", 3),
    ("called", 2),
    ("other words for one office", 6),
    ("names that fit", 4),
)
#: Where each question about a mention and an entity stands among the others.
AT: Mapping[str, int] = {name: at for at, (name, _) in enumerate(PAIR)}
SIGNATURE = "; ".join(f"{name} {count}" for name, count in (*PAIR, *ALONE))
