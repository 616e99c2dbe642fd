"""Which of the article's mentions a noun phrase is about: "the mayor of Tarn, Ann Lee" is Ann Lee."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from collatio.annotate.entities import Entities
from collatio.annotate.layout import Layout
from collatio.records.annotated import Entity, Mention
from collatio.records.passage import Span
from collatio.text.words import items_of

#: What lends a medium its country and is not the medium.
_LANDS = frozenset({"place", "group"})
_HYPHENS, _APOSTROPHES = frozenset("-‐‑–"), frozenset("’'")
_POSSESSIVES = ("’s", "'s", "s’", "s'")


class Heads:
    """The mentions of one article by the noun phrases that they head."""

    def __init__(self, layout: Layout, entities: Entities) -> None:
        self.layout = layout
        self.mentions = sorted(
            (
                (m.passage.start, m.passage.end, m, entity)
                for entity in entities.entities
                for m in entity.mentions
            ),
            key=lambda found: (found[0], -found[1], found[3].id),
        )
        self._small = layout.language.small_words
        self._starts = [found[0] for found in self.mentions]
        #: Where people and bodies stand by name.
        self.names = [
            Span(start, end)
            for start, end, one, held in self.mentions
            if one.form == "name" and held.kind != "place"
        ]

    def first_in(self, span: Span) -> tuple[Mention, Entity] | None:
        """The first mention that begins in ``span``."""
        at = bisect_left(self._starts, span.start)
        if at == len(self.mentions) or self.mentions[at][0] >= span.end:
            return None
        return self.mentions[at][2:]

    def names_at(self, span: Span) -> list[Span]:
        """The names that begin right before or right behind where ``span`` begins."""
        at = bisect_left(self._starts, span.start)
        near = self.mentions[max(0, at - 1) : at + 1]
        return [Span(start, end) for start, end, mention, _ in near if mention.form == "name"]

    def of(self, span: Span) -> list[tuple[Mention, Entity]]:
        """The mentions that a noun phrase is about, a person's name first."""
        at = bisect_left(self._starts, span.start)
        inside: list[tuple[Mention, Entity]] = []
        while at < len(self.mentions) and self.mentions[at][0] < span.end:
            _, end, mention, entity = self.mentions[at]
            outer = inside[-1][0] if inside else None
            held = outer is not None and outer.passage.span.covers(mention.passage.span)
            titled = outer is not None and outer.form != "name" and mention.form == "name"
            if end <= span.end and (titled or not held):
                inside.append((mention, entity))
            at += 1
        free = [one for one in inside if self._is_head(one[0], span, is_land=self._is_land(*one))]
        return sorted(free, key=lambda one: one[1].kind != "person" or one[0].form != "name")

    def _is_land(self, mention: Mention, entity: Entity) -> bool:
        """Whether a mention names a country or a people."""
        return entity.kind in _LANDS or mention.passage.exact.lower() in self.layout.language.names.peoples

    def _is_head(self, mention: Mention, span: Span, *, is_land: bool) -> bool:
        """Whether a noun phrase is about a mention: not its owner, not what it is of, not a word before it.

        "The mayor of Tarn" is not Tarn, "Tarn’s mayor" and "a Tarn spokesman" are not either; "the mayor
        of Tarn, Ann Lee" is Ann Lee.
        """
        text, end, grammar = self.layout.text, mention.passage.end, self.layout.language.grammar
        if end < span.end and self.owns(mention):
            return False
        for item in reversed(items_of(text, span.start, mention.passage.start)):
            if item.text == ",":
                break
            low = item.text.lower()
            if low in grammar.prepositions or low in grammar.relatives or low in grammar.of:
                return False
        if text[end : end + 1] in _HYPHENS and text[end + 1 : end + 2].isalnum():
            return False  # "Tarn-backed officials" are not Tarn
        behind = items_of(text, end, span.end)
        if all(item.text.lower() in self.layout.language.names.outlets for item in behind):
            return not behind or not is_land  # "Farwater news agency", not "the Tarnian daily"
        return not (behind[0].is_word and behind[0].text.lower() not in self._small)

    def owns(self, mention: Mention) -> bool:
        """Whether what follows a mention is its own: "Tarn’s mayor", "Harris’ team"."""
        text, end = self.layout.text, mention.passage.end
        own = mention.passage.exact.endswith(_POSSESSIVES) or text.startswith(_POSSESSIVES[:2], end)
        bare = (
            text[end - 1] in "sS" and text[end : end + 1] in _APOSTROPHES and text[end + 1 : end + 2] == " "
        )
        return own or bare

    def are_several(self, found: Sequence[tuple[Mention, Entity]]) -> bool:
        """Whether a noun phrase names several who speak together: "Lee and Carr"."""
        ordered = sorted(found, key=lambda one: one[0].passage.start)
        joins = self.layout.language.grammar.coordinators
        for (one, entity), (other, further) in pairwise(ordered):
            between = items_of(self.layout.text, one.passage.end, other.passage.start)
            if entity.id != further.id and any(item.text.lower() in joins for item in between):
                return True
        return False
