"""An entity as far as it is known at one place of the text: its members, names, numbers and parts."""

from __future__ import annotations

from bisect import bisect_left, insort
from itertools import pairwise

from collatio.annotate.coref.mentions import PersonMention, Shape
from collatio.text.names import same_part, same_person

#: What a mention is to the ranker; the order is part of the weights.
HE, ME, WE, YOU, THEY, OPEN, NAME, DEFINITE, INDEFINITE = range(9)
CLASSES = 9
#: More different names than this are not compared: the first tell enough.
_MOST_NAMES = 6

#: How a name stands to those an entity bears; the order is part of the weights.
(
    NO_NAME,
    UNNAMED,
    SAME,
    SURNAME,
    GIVEN,
    FULLER,
    MIDDLE,
    SPELLING,
    LETTERS,
    NAMESAKE,
    PART,
    OTHER,
) = range(12)
RELATIONS = 12
#: From the one that decides to the one that tells least.
_ORDER = (SAME, MIDDLE, SURNAME, FULLER, GIVEN, LETTERS, SPELLING, NAMESAKE, PART, OTHER)


def class_of(shape: Shape) -> int:
    """Which of the classes a mention belongs to."""
    pronoun = shape.pronoun
    if pronoun is None:
        if shape.form == "name":
            return NAME
        told = shape.determiner in {"definite", "owner", "pointing"}
        return DEFINITE if told else INDEFINITE
    if pronoun.person == 1:
        return WE if shape.number == "several" else ME
    if pronoun.person == 2:
        return YOU
    if pronoun.person == 3 and pronoun.gender != "it":
        return THEY if pronoun.number == "several" else HE
    return OPEN


def offices_of(shape: Shape) -> frozenset[str]:
    """The words for office that a mention holds, and those of two words: "foreign minister"."""
    if shape.form == "name":
        return frozenset(shape.titles) | {" ".join(pair) for pair in pairwise(shape.titles)}
    return frozenset((shape.head, *shape.titles))


class Profile:
    """One entity while the text is read; ``members`` index its mentions in order.

    ``key`` is the mention that opened it, which need not be its first; ``gender`` is "he", "she" or "it"
    where its mentions tell more of one than of the others; ``full`` is 0 for no name, 2 for a full one.
    """

    __slots__ = (
        "full",
        "gender",
        "genders",
        "heads",
        "key",
        "kind",
        "mask",
        "members",
        "names",
        "number",
        "offices",
        "owners",
        "phrases",
        "spoken",
        "titles",
        "words",
    )

    def __init__(self) -> None:
        self.members: list[int] = []
        self.names: list[Shape] = []
        self.heads: set[str] = set()
        self.words: set[str] = set()
        self.titles: set[str] = set()
        self.offices: set[str] = set()
        self.owners: set[int] = set()
        self.phrases: set[tuple[str, frozenset[str]]] = set()
        self.genders = {"he": 0, "she": 0, "it": 0}
        self.gender = ""
        self.key = -1
        self.full = 0
        self.spoken: set[int] = set()
        self.number = ""
        self.kind: str | None = None
        self.mask = 0

    @property
    def first(self) -> int:
        """Its first mention."""
        return self.members[0]

    @property
    def last(self) -> int:
        """Its latest mention so far."""
        return self.members[-1]

    def holds(self, index: int) -> bool:
        """Whether a mention is a member."""
        at = bisect_left(self.members, index)
        return at < len(self.members) and self.members[at] == index

    def add(self, index: int, mention: PersonMention, owner: int) -> None:
        """Takes a mention in; ``owner`` is the first mention of the entity whose it is, or -1."""
        shape = mention.shape
        kind = class_of(shape)
        if not self.members:
            self.key = index
        insort(self.members, index)
        self.mask |= 1 << kind
        self.kind = self.kind or mention.kind
        if shape.gender:
            # A given name tells less than a title or a pronoun: it is outvoted by one of those.
            sure = shape.form != "name" or bool(shape.titles)
            self.genders[shape.gender] += 2 if sure else 1
            best = max(self.genders.values())
            told = [gender for gender, votes in self.genders.items() if votes == best]
            self.gender = told[0] if len(told) == 1 else ""
        if shape.number and kind not in {OPEN, YOU}:
            self.number = self.number or shape.number
        if kind == ME:
            self.spoken.add(mention.stretch)
        if shape.form == "name":
            self.full = max(self.full, 1 + int(len(shape.parts) > 1))
            if all(shape.parts != one.parts for one in self.names) and len(self.names) < _MOST_NAMES:
                self.names.append(shape)
            self.titles.update(offices_of(shape))
        elif shape.pronoun is None:
            self.heads.add(shape.head)
            self.titles.update(offices_of(shape))
            self.phrases.add((shape.head, shape.modifiers))
            self.offices.update(shape.titles)
        self.words.update(shape.modifiers)
        if owner >= 0:
            self.owners.add(owner)

    def relation(self, shape: Shape) -> int:
        """How the name of ``shape`` stands to the entity's names: the relation that tells most."""
        if shape.form != "name":
            return NO_NAME
        if not self.names:
            return UNNAMED
        if shape.number != self.number and self.number:
            return NAMESAKE  # "Ann and Tom Bell" are not Ann Bell
        found = {_relation(shape, one) for one in self.names}
        if NAMESAKE in found and SAME not in found:
            return NAMESAKE
        return next(relation for relation in _ORDER if relation in found)


def _relation(one: Shape, other: Shape) -> int:
    """How two names stand to each other, told by their parts."""
    left, right = one.parts, other.parts
    if left == right:
        return SAME
    if not left or not right:
        return OTHER
    if left[-1] == right[-1]:
        return _given_relation(left, right)
    if len(left) == 1 and left[0] in right:
        return GIVEN if left[0] == right[0] else PART
    if len(right) == 1 and right[0] in left:
        return FULLER
    if (
        len(left) > 1
        and len(right) > 1
        and left[0] == right[0]
        and not {left[-1]} & set(right) | {right[-1]} & set(left)
    ):
        return SPELLING if same_part(left[-1], right[-1]) else NAMESAKE
    if _letters(one, other) or _letters(other, one):
        return LETTERS
    if same_person(one.name, other.name):
        return SPELLING
    return PART if set(left) & set(right) else OTHER


def _given_relation(left: tuple[str, ...], right: tuple[str, ...]) -> int:
    """For one surname: what the given names say."""
    if len(left) == 1:
        return SURNAME
    if len(right) == 1:
        return FULLER
    if left[0] == right[0] or left[0] in right or right[0] in left:
        return MIDDLE
    short = min(len(left[0]), len(right[0]))
    if short == 1 and left[0][0] == right[0][0]:
        return MIDDLE
    if left[0].startswith(right[0]) or right[0].startswith(left[0]):
        return MIDDLE  # "Tom" and "Thomas" do not meet here, "Alex" and "Alexander" do
    return SPELLING if same_part(left[0], right[0]) else NAMESAKE


def _letters(short: Shape, full: Shape) -> bool:
    """Whether ``short`` is made of the initials of ``full``: "IOC"."""
    written = short.name.replace(".", "")
    if not written.isupper() or not 2 <= len(written) <= 8 or len(full.parts) < 2:
        return False
    initials = "".join(word[0] for word in full.name.split() if word[0].isupper())
    return initials == written
