"""GUM's articles as the resolver reads them: the marked people and bodies, and the words in marks."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from collatio.annotate.coref.mentions import Found, PersonMention, Said
from collatio.annotate.coref.places import PlaceReader
from collatio.lang import language
from collatio.records.annotated import EntityKind
from collatio.records.passage import Span
from training.sets.chains import ChainArticle

#: GUM's types that are read, and what they are called here.
KINDS: dict[str, EntityKind] = {"person": "person", "organization": "organisation"}
_OPENING, _CLOSING, _STRAIGHT = "“", "”", '"'
#: Words in marks that matter here run over no more characters; a lost mark harms no more.
_LONGEST = 1500
ENGLISH = language("en")


@dataclass(frozen=True, slots=True)
class Marked:
    """An article's gold mentions of some kinds in the resolver's order, with the gold cluster of each."""

    text: str
    mentions: tuple[PersonMention, ...]
    clusters: tuple[str, ...]


def read_marked(article: ChainArticle, kinds: Collection[EntityKind]) -> Marked:
    """The gold mentions of ``kinds``; of two with one place the first by cluster is kept."""
    gold: dict[Span, str] = {}
    found: list[Found] = []
    for mention in article.mentions:
        kind = KINDS.get(mention.kind)
        if kind in kinds and mention.span not in gold:
            gold[mention.span] = mention.cluster
            found.append(Found(mention.span, kind))
    blocks = list(_blocks(article))
    reader = PlaceReader(article.text, article.sentences, blocks, tuple(marked(article.text)), ENGLISH)
    mentions = reader.read(found)
    return Marked(article.text, mentions, tuple(gold[one.span] for one in mentions))


def _blocks(article: ChainArticle) -> Iterator[int]:
    block, before = 0, 0
    for sentence in article.sentences:
        block += "\n" in article.text[before : sentence.start]
        before = sentence.end
        yield block


def marked(text: str) -> Iterator[Said]:
    """Stretches in double marks; who says them is left to the resolver."""
    opened: int | None = None
    for at, sign in enumerate(text):
        if sign not in (_OPENING, _CLOSING, _STRAIGHT):
            continue
        if opened is not None and at - opened > _LONGEST:
            opened = None
        if sign == _OPENING or (sign == _STRAIGHT and opened is None):
            opened = at
        elif opened is not None:
            yield Said(Span(opened, at + 1))
            opened = None
