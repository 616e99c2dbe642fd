"""The words of a mention read for what they tell: a name or a role, one or several, he or she."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from collatio.annotate.coref.mentions import Determiner, Found, Shape
from collatio.lang.base import Language, Pronoun, split
from collatio.records.annotated import MentionForm
from collatio.records.passage import Span
from collatio.text.names import name_parts
from collatio.text.terms import fold
from collatio.text.words import Item

_POSSESSIVE = re.compile(r"(?<=\w)[’'ʼ]s$|(?<=s)[’'ʼ]$")
#: What may stand in small letters before a name's capital: "al-Amr", "d'Orsay".
_PREFIX = re.compile(r"[^\W\d_]{1,3}[-’'ʼ]([^\W\d_])")
#: A mention longer than this is read for its first words only.
_LONGEST = 40
#: Signs that end the head phrase of a mention.
_CLOSING = frozenset(',:;()[]–—-"“”/')
_MARKS = frozenset("\"“”'‘’")
#: Small words that may stand inside a name.
_PARTICLES = split("al el bin ibn ben abu de del della da di dos du la le van von der den ter y")
#: What may follow a pronoun of the third person, or of nobody told, or says that several are meant.
_WITH = frozenset(("all", "both", "himself", "herself", "themselves"))
_OF_ONE = frozenset(("else", "one"))
_TOGETHER = frozenset(("all", "guys", "both"))
_CLITICS = frozenset(("'s", "’s", "s"))
_FEW, _THIRD = 2, 3
_SHORT_PLURALS = ("ss", "us", "is")


def is_capital(word: str) -> bool:
    """Whether a word is written as names are: "Amr", "al-Amr"."""
    if word[0].isupper():
        return True
    found = _PREFIX.match(word)
    return found is not None and found.group(1).isupper()


class ShapeReader:
    """Reads mentions of one article; ``small`` are its words that stand in lower case somewhere."""

    def __init__(self, language: Language, small: frozenset[str]) -> None:
        names, people, grammar = language.names, language.people, language.grammar
        self.people = people
        self.grammar = grammar
        self.names = names
        self.small = small
        self.little = grammar.small
        self.ranks = names.titles | names.roles | names.several | people.styles
        self.cuts = grammar.prepositions | grammar.relatives | {"that", "to"}
        self.genders = dict(people.genders) | dict(names.genders)

    def read(self, items: Sequence[Item], found: Found, *, opens: bool) -> Shape:
        """The shape of the mention made of ``items``; ``opens`` says that it begins a sentence."""
        items = items[:_LONGEST]
        lows = [_POSSESSIVE.sub("", item.text).lower() for item in items]
        if found.name is not None:
            return self._given(items, lows, found.name)
        pronoun = self._pronoun(items, lows)
        if pronoun is not None:
            return pronoun
        cut = self._cut(items, lows)
        start, owner = self._owner(items[:cut], lows)
        determiner, start = self._determiner(lows, start, cut, owner)
        words = [i for i in range(start, cut) if items[i].is_word] or [max(0, cut - 1)]
        if len(words) > 1 and lows[words[-1]] in self.people.reflexives:
            words = words[:-1]  # "Galois himself"
        titled = found.kind != "organisation"
        name = self._name(items, lows, words, determiner, opens=opens and start == 0, titled=titled)
        if name:
            return self._named(items, lows, words, name, determiner, owner)
        return self._described(items, lows, words, determiner, owner)

    def _given(self, items: Sequence[Item], lows: Sequence[str], name: Span) -> Shape:
        """The shape of a name that a reader saw, with the title before it."""
        inside = [i for i, item in enumerate(items) if item.is_word and item.start >= name.start]
        words = [i for i, item in enumerate(items) if item.is_word]
        return self._named(items, lows, words, inside or words or [0], "", "")

    def _pronoun(self, items: Sequence[Item], lows: Sequence[str]) -> Shape | None:
        """The shape of a pronoun, alone or with little beside it: "we all", "all of us", "you guys"."""
        pronouns = self.people.pronouns
        places = [i for i, item in enumerate(items) if item.is_word or item.text in "’'"]
        words = [lows[i] for i in places]
        if not words:
            return None
        end = items[places[0]].end
        if words[0] in _CLITICS and len(words) <= _FEW:
            words[0] = "us"  # "let's"
        if len(words) == _FEW + 1 and words[0] in self.people.many and words[1] in self.grammar.of:
            words, end = words[-1:], items[-1].end
        known = pronouns.get(words[0])
        if known is None or not self._stands_alone(words, known):
            return None
        number = "several" if words[1:] and words[1] in _TOGETHER else known.number
        gender = known.gender if known.person else ""
        return Shape("pronoun", words[0], end, known, words[0], number=number, gender=gender)

    def _stands_alone(self, words: Sequence[str], known: Pronoun) -> bool:
        """Whether what follows a pronoun leaves it one: "his brother" and "you and I" are none."""
        if len(words) == 1:
            return True
        if known.person == 0:
            of_one = words[1] in _OF_ONE
            return of_one or (len(words) == _FEW and words[1] in self.people.pronouns)
        tied = known.person == _THIRD or words[0] in self.people.possessives
        if tied and words[1] not in _WITH:
            return False
        return len(words) <= _FEW or words[1] not in self.grammar.coordinators

    def _cut(self, items: Sequence[Item], lows: Sequence[str]) -> int:
        """Where the phrase of the head ends: before "of", "who", a comma, "living in"."""
        for i in range(1, len(items)):
            if items[i].text in _MARKS and any(is_capital(item.text) for item in items[i + 1 : i + 2]):
                continue  # a nickname: James “Jim” Bell
            if items[i].text in _MARKS and is_capital(items[i - 1].text) and i + 1 < len(items):
                continue
            if items[i].text in _CLOSING or lows[i] in self.cuts:
                return i
            if lows[i].endswith("ing") and i + 1 < len(items) and items[i].text.islower():
                follows = lows[i + 1]
                if follows in self.grammar.prepositions or follows in self.grammar.determiners:
                    return i
        return len(items)

    def _owner(self, items: Sequence[Item], lows: Sequence[str]) -> tuple[int, str]:
        """Where the words behind the last owner begin ("the bank's | governor"), and the owner."""
        for i in range(len(items) - 2, -1, -1):
            if _POSSESSIVE.search(items[i].text) and items[i].is_word:
                return i + 1, lows[i]
            if items[i].text in {"'", "’"} and i > 0 and lows[i - 1].endswith("s"):
                return i + 1, lows[i - 1]
        if lows and lows[0] in self.people.possessives and len(items) > 1:
            return 1, lows[0]
        return 0, ""

    def _determiner(self, lows: Sequence[str], start: int, cut: int, owner: str) -> tuple[Determiner, int]:
        people = self.people
        kinds: tuple[tuple[frozenset[str], Determiner], ...] = (
            (people.definite, "definite"),
            (people.indefinite, "indefinite"),
            (people.pointing, "pointing"),
            (people.open, "open"),
            (people.many, "many"),
        )
        told: Determiner = "owner" if owner else ""
        at = start
        while at < cut - 1:
            kind: Determiner = next((kind for words, kind in kinds if lows[at] in words), "")
            if not kind and not lows[at][0].isdigit():
                break
            told = told or kind or "many"
            if kind == "many" and told == "definite":
                told = "definite"
            at += 1
        return told, at

    def _name(
        self,
        items: Sequence[Item],
        lows: Sequence[str],
        words: Sequence[int],
        determiner: Determiner,
        *,
        opens: bool,
        titled: bool,
    ) -> list[int]:
        """The places of the name in ``words``: its last run of capitals, without titles before it."""
        run: list[int] = []
        for i in reversed(words):
            if is_capital(items[i].text) or (run and lows[i] in _PARTICLES):
                run.insert(0, i)
            else:
                break
        while titled and run and (lows[run[0]] in self.ranks or lows[run[0]] in self.names.qualifiers):
            run = run[1:]
        while run and lows[run[0]] in _PARTICLES and items[run[0]].text.islower() and len(run) > 1:
            if run[0] == words[0]:
                break
            run = run[1:]
        if not run:
            return []
        last = lows[run[-1]]
        if last in self.names.peoples or last in self.ranks or last in self.people.nouns:
            return []
        if determiner in {"indefinite", "open", "many"}:
            return []
        if len(run) == 1 and (opens and run[0] == words[0]) and self._is_common(last):
            return []
        return run

    def _is_common(self, low: str) -> bool:
        known = low in self.people.several or low in self.small
        return known or (low.endswith("s") and (low[:-1] in self.people.nouns or low[:-1] in self.small))

    def _named(
        self,
        items: Sequence[Item],
        lows: Sequence[str],
        words: Sequence[int],
        name: Sequence[int],
        determiner: Determiner,
        owner: str,
    ) -> Shape:
        written = " ".join(_POSSESSIVE.sub("", items[i].text) for i in name)
        before = [lows[i] for i in words if i < name[0]]
        parts = tuple(fold(part) for part in name_parts(written))
        several = self._goes_on(items, lows, name[-1])
        gender = next((self.genders[low] for low in reversed(before) if low in self.genders), "")
        if not gender and (len(parts) > 1 or not before):
            gender = self.people.given.get(parts[0], "") if parts else ""
        coordinated = any(lows[i] in self.grammar.coordinators for i in words)
        number = "several" if several or coordinated else "one"
        return Shape(
            "name",
            parts[-1] if parts else lows[name[-1]],
            items[name[-1]].end,
            name=written,
            parts=parts,
            titles=tuple(before),
            modifiers=frozenset(before),
            owner=owner,
            determiner=determiner,
            number=number,
            gender=gender,
        )

    def _goes_on(self, items: Sequence[Item], lows: Sequence[str], last: int) -> bool:
        """Whether other names follow in the mention: "Ann Bell of the Globe and Tom Hay"."""
        joins = self.grammar.coordinators | {"&"}
        for i in range(last + 1, len(items) - 1):
            if lows[i] in joins:
                return is_capital(items[i + 1].text) or lows[i + 1] in self.people.possessives
            low = lows[i]
            linking = low == "from" or low in self.grammar.of or low in self.people.definite
            if items[i].text.islower() and not linking:
                return False
        return False

    def _described(
        self,
        items: Sequence[Item],
        lows: Sequence[str],
        words: Sequence[int],
        determiner: Determiner,
        owner: str,
    ) -> Shape:
        head = words[-1]
        low = lows[head]
        joined = any(lows[i] in self.grammar.coordinators for i in words[1:-1])
        several = joined or determiner == "many" or self.is_several(low)
        others = {lows[i] for i in words[:-1]} | {
            lows[i] for i in range(head + 1, len(items)) if items[i].is_word
        }
        form: MentionForm = "role" if low in self.names.roles or low in self.names.titles else "description"
        return Shape(
            form,
            low,
            items[head].end,
            titles=self._offices(low, others),
            modifiers=frozenset(w for w in others if w not in self.little),
            owner=owner,
            determiner=determiner,
            number="several" if several else "one",
            gender=self.genders.get(low, ""),
        )

    def _offices(self, head: str, others: Iterable[str]) -> tuple[str, ...]:
        """The offices that a description is another word for: "top diplomat" is "foreign minister"."""
        offices = self.people.offices
        found = (offices.get(f"{other} {head}", ()) for other in sorted(others))
        return next((office for office in found if office), ())

    def is_several(self, low: str) -> bool:
        """Whether a noun speaks of more than one person, as far as its form tells."""
        if low in self.people.several or low in self.names.several:
            return True
        if low in self.people.nouns or low.endswith(_SHORT_PLURALS):
            return False
        return low.endswith("s") and len(low) > 3
