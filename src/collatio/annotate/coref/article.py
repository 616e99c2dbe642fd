"""The resolver on an article: its entities with every mention of them, whichever form it has."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from collatio.annotate.coref.detect import detect
from collatio.annotate.coref.mentions import Found, Link, PersonMention, Said
from collatio.annotate.coref.places import PlaceReader
from collatio.annotate.coref.profiles import HE, ME, class_of
from collatio.annotate.coref.resolve import ACCEPTED, Beliefs, resolve
from collatio.annotate.coref.same import Joined, join_names, with_names
from collatio.annotate.coref.walk import Bearers
from collatio.annotate.entities import Entities
from collatio.annotate.layout import Layout
from collatio.records.annotated import Candidate, Entity, EntityKind, Mention, Quotation, Role
from collatio.records.ids import content_id
from collatio.records.passage import Span
from collatio.text.words import words_of

#: What entities of each kind are to the resolver; places never speak, and of others it is not known.
_KINDS: Mapping[str, EntityKind | None] = {
    "person": "person",
    "group": "person",
    "organisation": "organisation",
    "other": None,
}
#: A cluster without a name is worth an entity of its own where so many mentions stand for it.
_WORTH = 2


@dataclass(frozen=True, slots=True)
class People:
    """The entities of an article with all their mentions.

    ``meant`` holds, by the start of each mention that is no name, who may be meant, best first; the first
    is taken where its score is 0.35 or more; ``starts`` are those places in order.
    ``chains`` are the mentions that stand for one another, those of nobody named or described too.
    """

    entities: Entities
    meant: Mapping[int, tuple[Candidate, ...]]
    starts: tuple[int, ...] = ()
    chains: tuple[tuple[Span, ...], ...] = ()

    def who(self, span: Span) -> tuple[Candidate, ...]:
        """Who may be meant by the pronoun, role or description that begins in ``span``, best first."""
        at = bisect_left(self.starts, span.start)
        held = at < len(self.starts) and self.starts[at] < span.end
        return self.meant[self.starts[at]] if held else ()


def said_in(layout: Layout, quotations: Sequence[Quotation]) -> tuple[Said, ...]:
    """The words in marks of an article, with where it names who says them."""
    contents = sorted(
        (passage.start, passage.end, quotation.speaker.passage.span)
        for quotation in quotations
        if quotation.speaker is not None and quotation.speaker.passage is not None
        for passage in quotation.content
    )
    starts = [start for start, _, _ in contents]
    found = []
    for stretch in layout.stretches:
        if stretch.lone is not None:
            continue
        at = bisect_right(starts, stretch.end) - 1
        held = at >= 0 and contents[at][1] > stretch.start
        found.append(Said(Span(stretch.start, stretch.end), contents[at][2] if held else None))
    return tuple(found)


def link_people(
    layout: Layout,
    entities: Entities,
    roles: Sequence[Span],
    said: Sequence[Said],
    beliefs: Beliefs | None = None,
) -> People:
    """The entities with the pronouns, roles and descriptions that stand for them.

    ``entities`` hold the names, which stay where they are; ``roles`` are what a reader takes for roles.
    Without a ranker's ``beliefs`` the links are by rule; without a language's words for people none is made.
    """
    if not layout.language.people.pronouns:
        return People(entities, {})
    spans = [span for block in layout.sentences for span in block]
    blocks = [block for block, held in enumerate(layout.sentences) for _ in held]
    names, owner = _names(entities)
    offices = [*roles, *(role.passage.span for one in entities.entities for role in one.roles)]
    offices = [span for span in offices if not _is_style(span, layout)]
    places = PlaceReader(layout.text, spans, blocks, said, layout.language)
    found = detect(layout.text, places.items, names, offices, layout.language)
    mentions = places.read(found)
    bearers = _bearers(mentions, owner, entities)
    links = resolve(layout.text, mentions, layout.language.people, beliefs, bearers)
    return _Gatherer(layout, entities, mentions, links, owner).gather()


def _names(entities: Entities) -> tuple[list[Found], dict[int, Entity]]:
    """The names that may be people's or bodies', and the entity of each by where the name ends."""
    found, owner = [], {}
    for entity in entities.entities:
        if entity.kind not in _KINDS or entity.id in entities.things:
            continue
        for mention in entity.mentions:
            if mention.form == "name":
                found.append(Found(mention.passage.span, _KINDS[entity.kind], "name"))
                owner[mention.passage.end] = entity
    return found, owner


def _is_style(span: Span, layout: Layout) -> bool:
    """Whether a role is no more than a "Mr." before somebody's name, and stands for nobody by itself."""
    names = layout.language.names
    lows = [word.text.lower() for word in words_of(layout.text, span.start, span.end)]
    return all(low in names.titles and low in names.genders and low not in names.roles for low in lows)


def _bearers(mentions: Sequence[PersonMention], owner: Mapping[int, Entity], entities: Entities) -> Bearers:
    """Whose the names are of which it is known that others, whom they would fit too, are not meant."""
    if not entities.apart:
        return Bearers()
    held = {i: owner[one.span.end].id for i, one in enumerate(mentions) if one.span.end in owner}
    names = {
        i: entity for i, entity in held.items() if mentions[i].form == "name" and entity in entities.apart
    }
    return Bearers(names, entities.apart)


class _Gatherer:
    """Brings the links of an article to its entities."""

    def __init__(
        self,
        layout: Layout,
        entities: Entities,
        mentions: Sequence[PersonMention],
        links: Sequence[Link],
        owner: Mapping[int, Entity],
    ) -> None:
        self.layout = layout
        self.known = entities
        self.mentions = mentions
        self.links = links
        self.owner = owner
        self.clusters: dict[int, list[int]] = {}
        for link in links:
            self.clusters.setdefault(link.entity, []).append(link.mention)
        #: The entity that each cluster stands for, by the cluster's first mention.
        self.of: dict[int, Entity] = {}

    def gather(self) -> People:
        """The entities with their further mentions, and who may be meant at each."""
        made: list[Entity] = []
        self._join_names()
        for first, members in self.clusters.items():
            named = [self._entity(i) for i in members if self._is_name(i)]
            described = [i for i in members if self.mentions[i].shape.pronoun is None]
            if named:
                counted = Counter(entity.id for entity in named)
                self.of[first] = max(named, key=lambda entity: counted[entity.id])  # of equals the first
            elif described and len(members) >= _WORTH:
                self.of[first] = self._unnamed(described[0])
                made.append(self.of[first])
        added: dict[str, list[int]] = {}
        for index in range(len(self.mentions)):
            entity = self.of.get(self.links[index].entity)
            if entity is not None and self._is_sure(index) and not self._is_name(index):
                added.setdefault(entity.id, []).append(index)
        grown = [self._grown(one, added.get(one.id, ())) for one in (*self.known.entities, *made)]
        by_id = {one.id: one for one in grown}
        at = {start: by_id[entity.id] for start, entity in self.known.at.items()}
        meant = dict(self._meant())
        chains = (tuple(self._span(i) for i in held if self._is_sure(i)) for held in self.clusters.values())
        entities = Entities(tuple(grown), at, self.known.things)
        return People(entities, meant, tuple(sorted(meant)), tuple(chain for chain in chains if chain))

    def _join_names(self) -> None:
        """Brings together entities that are one person by the links: "Bo Lee" and the "Lee" behind."""
        named = {i: self._entity(i) for i in range(len(self.mentions)) if self._is_name(i)}
        joined = join_names(tuple(self.clusters.values()), self.mentions, self.links, named)
        if not joined:
            return
        behind: dict[str, list[tuple[Entity, Joined]]] = {}
        for one in self.known.entities:
            if one.id in joined:
                behind.setdefault(joined[one.id].entity.id, []).append((one, joined[one.id]))
        kept = [one for one in self.known.entities if one.id not in joined]
        whole = {one.id: with_names(one, behind.get(one.id, ())) for one in kept}
        of = {one: whole[joined[one].entity.id] for one in joined} | whole
        at = {start: of[entity.id] for start, entity in self.known.at.items()}
        self.known = Entities(tuple(whole.values()), at, self.known.things, self.known.apart)
        self.owner = {end: of[entity.id] for end, entity in self.owner.items()}

    def _is_sure(self, index: int) -> bool:
        return self._is_name(index) or self.links[index].score >= ACCEPTED

    def _span(self, index: int) -> Span:
        return self.mentions[index].span

    def _is_name(self, index: int) -> bool:
        return self.mentions[index].form == "name" and self.mentions[index].span.end in self.owner

    def _entity(self, index: int) -> Entity:
        return self.owner[self.mentions[index].span.end]

    def _unnamed(self, index: int) -> Entity:
        """An entity for people whom the article never names: "the guard", then "he"."""
        mention = self.mentions[index]
        words = self.layout.text[mention.span.start : mention.span.end]
        kind: EntityKind = "group" if mention.shape.number == "several" else "person"
        identity = content_id("ent", self.layout.article.id, words, mention.span.start)
        return Entity(identity, words, kind, (), (), ())

    def _grown(self, entity: Entity, added: Sequence[int]) -> Entity:
        if not added:
            return entity
        article = self.layout.article
        passages = [article.passage(self.mentions[i].span.start, self.mentions[i].span.end) for i in added]
        further = [
            Mention(passage, self.mentions[i].form, *self._ground(i))
            for i, passage in zip(added, passages, strict=True)
        ]
        held = {role.passage.span for role in entity.roles}
        roles = [
            Role(passage.exact, passage)
            for i, passage in zip(added, passages, strict=True)
            if self.mentions[i].form == "role" and not any(passage.span.meets(span) for span in held)
        ]
        ordered = sorted((*entity.mentions, *further), key=lambda one: (one.passage.start, -one.passage.end))
        kind = "person" if entity.kind == "other" and self._are_of_one(added) else entity.kind
        return replace(entity, kind=kind, mentions=tuple(ordered), roles=(*entity.roles, *roles))

    def _are_of_one(self, added: Sequence[int]) -> bool:
        """Whether "he", "she" or "I" is among the mentions: whoever is called so is a person."""
        return any(class_of(self.mentions[i].shape) in {HE, ME} for i in added)

    def _ground(self, index: int) -> tuple[float, str]:
        """The score and the reason of a link; of one that opens its entity those of the name behind it."""
        link = self.links[index]
        opens = link.entity == index
        behind = next((i for i in self.clusters[index] if self._is_name(i)), -1) if opens else -1
        if behind < 0:
            return link.score, link.why
        return self.links[behind].score, f"described here before it is named: {self.links[behind].why}"

    def _meant(self) -> Iterator[tuple[int, tuple[Candidate, ...]]]:
        for index, mention in enumerate(self.mentions):
            if self._is_name(index):
                continue
            scores: dict[str, float] = {}
            for choice in self.links[index].candidates:
                entity = self.of.get(choice.entity)
                if entity is not None:
                    scores[entity.id] = max(choice.score, scores.get(entity.id, 0.0))
            if scores:
                ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
                yield mention.span.start, tuple(Candidate(*one) for one in ranked)
