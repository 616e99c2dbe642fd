"""An entity as far as it is known at one place of the text: its members, names, numbers and parts."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from collatio.annotate.coref.mentions import PersonMention, Shape
from collatio.lang.base import PeopleWords
from collatio.text.naming.inside import same_part, same_person

#: What a mention is to the ranker; the order is part of the weights.
HE, ME, WE, YOU, THEY, OPEN, NAME, DEFINITE, INDEFINITE = range(9)
CLASSES = 9
#: More different names than this are not compared: the first tell enough.
_MOST_NAMES = 6
#: So many pairs of names are remembered: an article compares its few names again and again.
_KEPT = 4096

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

    ``first`` and ``last`` are its first mention and its latest so far, ``key`` the one that opened it, which
    need not be its first, ``before`` the class of the last but one, or -1; ``gender`` is "he", "she" or "it"
    where its mentions tell more of one than of the others; ``full`` is 0 for no name, 2 for a full one;
    ``subject_in`` is the sentence of its latest mention, ``subject`` whether one there heads a clause;
    ``named_in`` the last sentence that calls it by a noun or a name; ``known`` is what the reader of features
    writes down of it.
    """

    __slots__ = (
        "before",
        "called",
        "first",
        "full",
        "gender",
        "genders",
        "heads",
        "key",
        "kind",
        "known",
        "last",
        "mask",
        "members",
        "named_in",
        "names",
        "number",
        "offices",
        "owners",
        "phrases",
        "spoken",
        "subject",
        "subject_in",
        "titles",
        "words",
    )

    def __init__(self) -> None:
        self.members: list[int] = []
        self.first = self.last = self.key = self.before = -1
        self.names: list[Shape] = []
        self.heads: set[str] = set()
        self.words: set[str] = set()
        self.titles: set[str] = set()
        self.offices: set[str] = set()
        self.owners: set[int] = set()
        self.phrases: set[tuple[str, frozenset[str]]] = set()
        #: For each noun that it was called by the words that told which one was meant.
        self.called: dict[str, list[frozenset[str]]] = {}
        self.named_in = -1
        self.genders = {"he": 0, "she": 0, "it": 0}
        self.gender = ""
        self.full = 0
        self.spoken: set[int] = set()
        self.number = ""
        self.kind: str | None = None
        self.mask = self.known = 0
        self.subject_in = -1
        self.subject = False

    def holds(self, index: int) -> bool:
        """Whether a mention is a member."""
        at = bisect_left(self.members, index)
        return at < len(self.members) and self.members[at] == index

    def add(self, index: int, mention: PersonMention, classes: Sequence[int], owner: int) -> None:
        """Takes a mention in; ``owner`` is the key of the entity whose it is, or -1."""
        shape, kind = mention.shape, classes[index]
        self._place(index, mention, classes)
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
            if shape.titles:
                self._call(shape.titles[-1], frozenset(shape.titles[:-1]))
        elif shape.pronoun is None:
            self.heads.add(shape.head)
            self.titles.update(offices_of(shape))
            self.phrases.add((shape.head, shape.modifiers))
            self._call(shape.head, shape.modifiers)
            self.offices.update(shape.titles)
        if shape.pronoun is None:
            self.named_in = max(self.named_in, mention.sentence)
        self.words.update(shape.modifiers)
        if owner >= 0:
            self.owners.add(owner)

    def _call(self, noun: str, telling: frozenset[str]) -> None:
        held = self.called.setdefault(noun, [])
        if telling not in held and len(held) < _MOST_NAMES:
            held.append(telling)

    def _place(self, index: int, mention: PersonMention, classes: Sequence[int]) -> None:
        """Puts a mention among the members; one that waited for its speaker may stand before others."""
        if not self.members:
            self.key = index
        insort(self.members, index)
        self.first, self.last = self.members[0], self.members[-1]
        self.before = classes[self.members[-2]] if len(self.members) > 1 else -1
        if mention.sentence == self.subject_in:
            self.subject = self.subject or mention.subject
        elif mention.sentence > self.subject_in:
            self.subject_in, self.subject = mention.sentence, mention.subject

    def called_so(self, shape: Shape) -> int:
        """Whether the entity was called by the noun of a name or a description, and by which words with it.

        0 the mention has no noun, 1 never, 2 bare as the mention is, 3 one of the two is bare, 4 by words
        that agree, 5 by others alone.
        """
        noun, telling = _noun(shape)
        if not noun:
            return 0
        held = self.called.get(noun)
        if held is None:
            return 1
        if not telling:
            return 2 if any(not one for one in held) else 3
        if any(telling <= one or one <= telling for one in held if one):
            return 4
        return 3 if all(not one for one in held) else 5

    def holds_another(self, shape: Shape, people: PeopleWords) -> bool:
        """Whether the entity holds another office of the noun that the mention calls it by.

        "The prime minister" is not the finance minister, and the president not the vice president.
        """
        noun, telling = _noun(shape)
        held = self.called.get(noun)
        return held is not None and all(_are_two_offices(telling, one, people) for one in held)

    def relation(self, shape: Shape) -> int:
        """How the name of ``shape`` stands to the entity's names: the relation that tells most."""
        if shape.form != "name":
            return NO_NAME
        if not self.names:
            return UNNAMED
        if shape.number != self.number and self.number:
            return NAMESAKE  # "Ann and Tom Bell" are not Ann Bell
        if any(shape.parts == one.parts for one in self.names):
            return SAME
        found = {_relation(shape.parts, shape.name, one.parts, one.name) for one in self.names}
        if NAMESAKE in found:
            return NAMESAKE
        return next(relation for relation in _ORDER if relation in found)


def _noun(shape: Shape) -> tuple[str, frozenset[str]]:
    """The noun that a name or a description calls somebody by, and the telling words with it."""
    if shape.form != "name":
        return shape.head, shape.modifiers
    return (shape.titles[-1], frozenset(shape.titles[:-1])) if shape.titles else ("", frozenset())


def _are_two_offices(one: frozenset[str], other: frozenset[str], people: PeopleWords) -> bool:
    """Whether what stands before one noun tells two offices: another field, or a deputy and none."""
    if one & people.seconds != other & people.seconds:
        return True
    left, right = one & people.fields, other & people.fields
    return bool(left and right) and left.isdisjoint(right)


def fits(relation: int) -> bool:
    """Whether a name may be one of an entity's names by its parts."""
    return UNNAMED < relation < NAMESAKE


def relation_of(one: Shape, other: Shape) -> int:
    """How one name stands to another."""
    return SAME if one.parts == other.parts else _relation(one.parts, one.name, other.parts, other.name)


@lru_cache(maxsize=_KEPT)
def _relation(left: tuple[str, ...], name: str, right: tuple[str, ...], other: str) -> int:
    """How two names of different parts stand to each other; ``name`` and ``other`` are written out."""
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
    if _letters(name, other, right) or _letters(other, name, left):
        return LETTERS
    if same_person(name, other):
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
    return SPELLING if same_part(left[0], right[0], "given") else NAMESAKE


def _letters(short: str, full: str, parts: tuple[str, ...]) -> bool:
    """Whether ``short`` is made of the initials of ``full``: "IOC"."""
    written = short.replace(".", "")
    if not written.isupper() or not 2 <= len(written) <= 8 or len(parts) < 2:
        return False
    initials = "".join(word[0] for word in full.split() if word[0].isupper())
    return initials == written
