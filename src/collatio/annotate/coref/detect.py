"""Where people may be meant: names with their titles, roles, pronouns, and descriptions by their nouns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from collatio.annotate.coref.mentions import Found
from collatio.annotate.coref.shape import is_capital
from collatio.lang.base import Language
from collatio.records.passage import Span
from collatio.text.words import Item

#: No description has more words between its determiner and its noun.
_BEFORE = 4
#: How words end that stand before a noun for people less often as adjectives than as its verb.
_VERBS = ("ing", "ed")
_POSSESSIVES = ("'s", "’s", "s'", "s’")


def detect(
    text: str,
    sentences: Sequence[Sequence[Item]],
    names: Sequence[Found],
    roles: Sequence[Span],
    language: Language,
) -> tuple[Found, ...]:
    """The names, each with the title before it, and all else in the sentences that may stand for people.

    ``sentences`` are their words and signs, ``roles`` what a reader takes for descriptions by office or the
    like; beside them nouns for people are looked for.  A language whose pronouns are not known gets its
    names alone.
    """
    finder = _Finder(text, names, roles, language)
    found = [finder.with_title(one) for one in names]
    if language.people.pronouns:
        for sentence in sentences:
            found.extend(finder.in_sentence(sentence))
    return tuple(sorted(found, key=lambda one: (one.span.start, -one.span.end)))


class _Finder:
    def __init__(self, text: str, names: Sequence[Found], roles: Sequence[Span], language: Language) -> None:
        self.text = text
        self.language = language
        self.people = language.people
        self.grammar = language.grammar
        self.small = language.grammar.small
        self.breaks = self.small | language.cues.verbs | language.people.acts
        self.names = sorted((one.span for one in names), key=lambda span: (span.start, span.end))
        self.starts = [span.start for span in self.names]
        self.roles = sorted(set(roles))
        self.role_starts = [span.start for span in self.roles]
        self.role_ends = {span.end: span for span in self.roles}
        offices = language.names.roles | language.names.several
        self.nouns = self.people.nouns | self.people.kin | self.people.several | offices
        people, grammar = language.people, language.grammar
        self.openers = (
            people.definite | people.indefinite | people.pointing | people.open | people.many
        ) | people.possessives
        self.endings = (*grammar.verb_endings, *grammar.adverb_endings, "ing", "s")
        self.persons = {
            word for word, told in self.people.pronouns.items() if told.person and told.gender != "it"
        }

    def with_title(self, name: Found) -> Found:
        """The name with the role that ends right before it: "Prime Minister | Ann Lee"."""
        role = self.role_ends.get(name.span.start - 1)
        if role is None or self.text[name.span.start - 1] != " ":
            return Found(name.span, name.kind, "name", name.span)
        return Found(Span(role.start, name.span.end), name.kind, "name", name.span)

    def in_sentence(self, items: Sequence[Item]) -> Iterator[Found]:
        """The pronouns, roles and descriptions of one sentence."""
        lows = [item.text.lower().replace("’", "'") for item in items]
        for at, item in enumerate(items):
            if self._named(item.start):
                continue
            word = lows[at].split("'")[0] if "'" in lows[at] else lows[at]
            if word in self.persons and (word != "i" or item.text[0] == "I"):
                yield Found(Span(item.start, item.start + len(word)), "person", "pronoun")
            elif self._is_noun(items, lows, at):
                first = self._first(items, lows, at)
                if first is not None:
                    yield Found(Span(items[first].start, item.end), "person")

    def _named(self, offset: int) -> bool:
        at = bisect_right(self.starts, offset) - 1
        return at >= 0 and offset < self.names[at].end

    def _in_role(self, offset: int) -> bool:
        at = bisect_right(self.role_starts, offset) - 1
        return at >= 0 and offset < self.roles[at].end

    def _is_noun(self, items: Sequence[Item], lows: Sequence[str], at: int) -> bool:
        """Whether a description ends here: a noun for people that no further noun or name follows."""
        low = lows[at].removesuffix("'s").removesuffix("'")
        known = low in self.nouns or (low.endswith("s") and low[:-1] in self.nouns)
        if not known and not (items[at].end in self.role_ends and self._in_role(items[at].start)):
            return False
        if at + 1 == len(items) or lows[at].endswith(("'s", "s'")):
            return True
        after = items[at + 1]
        if after.text in _POSSESSIVES or not after.is_word or lows[at + 1] in self.small:
            return True
        if self._named(after.start) and after.start == items[at].end + 1:
            return not is_capital(items[at].text)  # "actor Ann Lee": a description beside a name
        # A noun that another follows is no head: "player agent", but "the players agree", "the agent says".
        verb = lows[at + 1] in self.language.cues.verbs or lows[at + 1] in self.people.acts
        return verb or lows[at + 1].endswith(self.endings) or lows[at].endswith("s")

    def _first(self, items: Sequence[Item], lows: Sequence[str], noun: int) -> int | None:
        """Where the description that ends at ``noun`` begins; null for a bare noun that may be a verb."""
        people = self.people
        at = noun
        while at > 0 and noun - at <= _BEFORE:
            low, item = lows[at - 1], items[at - 1]
            if low in self.openers:
                return at - 1
            if low.endswith(("'s", "s'")):
                return self._owner(items, at - 1)
            verb = low in self.breaks or low.endswith(_VERBS)
            other = low in self.nouns and low not in self.language.names.qualifiers
            if not item.is_word or verb or other:
                break
            at -= 1
        several = lows[noun].endswith("s") or lows[noun] in people.several
        if several or self._in_role(items[noun].start):
            while at < noun and not self._qualifies(lows[at]) and not self._in_role(items[at].start):
                at += 1
            return at
        return None

    def _owner(self, items: Sequence[Item], at: int) -> int:
        """Where the words of the owner at ``at`` begin: its name, or the word itself."""
        place = bisect_right(self.starts, items[at].start) - 1
        if place >= 0 and items[at].start < self.names[place].end:
            start = self.names[place].start
            return next((i for i in range(at + 1) if items[i].start >= start), at)
        return at

    def _qualifies(self, low: str) -> bool:
        names = self.language.names
        return low in names.qualifiers or low in names.peoples or low in names.bodies
