"""How well people are followed through a text: GUM's chains of people, on gold mentions and end to end.

GUM marks whole noun phrases ("Mara Oduya, who built the dam"), Collatio names, roles and pronouns. End to
end a mention of ours therefore answers the gold mention whose head word it holds; one that answers none
counts against precision. Clusters of one mention count on neither side, as in CoNLL-2012; figures with
them stand beside.

The design's row (CoNLL F1 on gold mentions, a rule sieve 74.2) does not say which it counts. Our own sieve,
rules alone, reaches on GUM's dev 61.6 without lone mentions, 65.6 where gold's lone ones are taken out of
what is found too, 67.8 where only mentions of gold chains are given, 68.8 with lone mentions on both sides.
A sieve of 74.2 is therefore likeliest one that counts them: the row is the figure with singletons, and that
without stands as the stricter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from training.sets.chains import ChainArticle, ChainMention
from training.sets.letters import Letters, likeness

from bench.articles import article_of
from bench.intervals import quotient_interval
from bench.reader.coref_metrics import CorefScore, Score, score_document
from bench.reader.oracle import paragraphs_of
from bench.reader.subject import Reader
from collatio.records.annotated import EntityKind
from collatio.records.passage import Span

#: A cluster: the places where one person, or one group of people, is meant.
Cluster = frozenset[Span]
#: Puts the gold mentions of a text's people together.
Linker = Callable[[ChainArticle], Iterable[Iterable[Span]]]
#: GUM calls groups of people persons too.
PEOPLE: frozenset[EntityKind] = frozenset({"person", "group"})


def gold_clusters(article: ChainArticle) -> tuple[Cluster, ...]:
    """The clusters of people; of two mentions with one place the first by cluster is kept."""
    clusters: dict[str, set[Span]] = {}
    seen: set[Span] = set()
    for mention in article.people():
        if mention.span not in seen:
            seen.add(mention.span)
            clusters.setdefault(mention.cluster, set()).add(mention.span)
    return tuple(frozenset(clusters[name]) for name in sorted(clusters))


def measure_links(articles: Sequence[ChainArticle], link: Linker) -> dict[str, Any]:
    """The figures of a linker that is given the gold mentions."""
    return _figures([(gold_clusters(article), tuple(map(frozenset, link(article)))) for article in articles])


def measure_reading(articles: Sequence[ChainArticle], reader: Reader) -> dict[str, Any]:
    """The figures of a reader that is given the bare text."""
    return _figures([(gold_clusters(article), read_clusters(article, reader)) for article in articles])


def read_clusters(article: ChainArticle, reader: Reader) -> tuple[Cluster, ...]:
    """A reader's people, their mentions written as the gold mentions they answer."""
    annotated = reader(article_of(article.id, article.text, paragraphs_of(article.text)))
    people = [entity for entity in annotated.entities if entity.kind in PEOPLE]
    found = sorted({mention.passage.span for entity in people for mention in entity.mentions})
    answers = answered(article, found)
    taken: set[Span] = set()
    clusters = []
    for entity in people:
        spans = {answers.get(mention.passage.span, mention.passage.span) for mention in entity.mentions}
        clusters.append(frozenset(spans - taken))  # a mention of two entities is the first's
        taken |= spans
    return tuple(clusters)


def answered(article: ChainArticle, found: Sequence[Span]) -> dict[Span, Span]:
    """The gold mention that each found one answers: it holds its head; the likest first, one to one."""
    letters = Letters(article.text)
    pairs: list[tuple[float, Span, Span]] = []
    gold: dict[Span, ChainMention] = {}
    for mention in article.people():
        gold.setdefault(mention.span, mention)
    for wanted in gold.values():
        for span in found:
            if span.covers(wanted.head):
                alike = likeness(letters.place([span]), letters.place([wanted.span]))
                pairs.append((-alike, span, wanted.span))
    answers: dict[Span, Span] = {}
    gone: set[Span] = set()
    for _, span, place in sorted(pairs):
        if span not in answers and place not in gone:
            answers[span] = place
            gone.add(place)
    return answers


def _figures(pairs: Sequence[tuple[Sequence[Cluster], Sequence[Cluster]]]) -> dict[str, Any]:
    told: dict[str, Any] = {"articles": len(pairs)}
    for name, singletons in (("conll", False), ("conll with singletons", True)):
        scores = [score_document(gold, found, singletons=singletons) for gold, found in pairs]
        total = sum(scores, CorefScore())
        told[name] = {
            "f1": round(total.conll, 4),
            "interval": quotient_interval([_row(score) for score in scores], _conll),
        } | {
            measure: round(score.f1, 4)
            for measure, score in (("muc", total.muc), ("b3", total.b_cubed), ("ceafe", total.ceafe))
        }
    gold_mentions = [{span for cluster in gold for span in cluster} for gold, _ in pairs]
    found_mentions = [{span for cluster in found for span in cluster} for _, found in pairs]
    hits = sum(len(gold & found) for gold, found in zip(gold_mentions, found_mentions, strict=True))
    told["mentions found"] = round(hits / max(1, sum(map(len, gold_mentions))), 4)
    return told


def _row(score: CorefScore) -> list[float]:
    return [
        count
        for one in (score.muc, score.b_cubed, score.ceafe)
        for count in (one.found, one.found_of, one.given, one.given_of)
    ]


def _conll(sums: Sequence[float]) -> float:
    return CorefScore(Score(*sums[0:4]), Score(*sums[4:8]), Score(*sums[8:12])).conll
