"""Coreference of people: ``python -m bench.reader.coref [--weights FILE] [--split train|dev]``.

On gold mentions: the resolver is given the places of GUM's mentions of type person and the bare text, no
gold head, part of speech, form or parse; it puts every mention somewhere. The figure of the benchmark is
CoNLL F1 over clusters of two and more, as in CoNLL-2012; GUM marks lone mentions too, and the figure that
counts them on both sides stands beside. End to end (``--text``): the bare text is read, names by rule or
by ``--encoder``; a mention of ours answers the gold one whose head it holds, as ``bench.reader.people`` has
it, and every chain counts, also of those whom the article neither names nor describes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from training.coref.gum import ENGLISH, read_marked
from training.sets.chains import ChainArticle, load_chains

from bench.articles import article_of
from bench.reader.oracle import paragraphs_of
from bench.reader.people import answered, measure_links
from bench.reader.subject import load_encoder
from bench.shared_data import ABSENT, shared
from collatio.annotate.clauses import Clauses
from collatio.annotate.coref.article import link_people, said_in
from collatio.annotate.coref.ranker import Ranker
from collatio.annotate.coref.resolve import Beliefs, resolve
from collatio.annotate.entities import find_entities
from collatio.annotate.frames import build_frames
from collatio.annotate.layout import lay_out
from collatio.annotate.names import find_names
from collatio.annotate.reported.naming import with_kinds
from collatio.annotate.reported.placed import Readings
from collatio.records.annotated import EntityKind
from collatio.records.encoder import Encoder
from collatio.records.passage import Span

Linker = Callable[[ChainArticle], Iterable[Iterable[Span]]]
PEOPLE: frozenset[EntityKind] = frozenset({"person"})


def linker(beliefs: Beliefs | None) -> Linker:
    """Puts an article's gold mentions together; by rule where there are no ``beliefs``."""

    def link(article: ChainArticle) -> list[list[Span]]:
        marked = read_marked(article, PEOPLE)
        clusters: dict[int, list[Span]] = {}
        for one in resolve(article.text, marked.mentions, ENGLISH.people, beliefs):
            clusters.setdefault(one.entity, []).append(marked.mentions[one.mention].span)
        return list(clusters.values())

    return link


def report(articles: Sequence[ChainArticle], link: Linker) -> dict[str, Any]:
    """The figures over all articles, and for each genre the one of the benchmark."""
    told = measure_links(articles, link)
    genres = sorted({article.genre for article in articles})
    told["by genre"] = {
        genre: {
            name: measure_links([a for a in articles if a.genre == genre], link)[name]["f1"]
            for name in ("conll", "conll with singletons")
        }
        for genre in genres
    }
    return told


def reader(beliefs: Beliefs | None, encoder: Encoder | None) -> Linker:
    """Finds an article's mentions and puts them together; those that answer gold ones in the gold's words."""

    def link(article: ChainArticle) -> list[list[Span]]:
        layout = lay_out(article_of(article.id, article.text, paragraphs_of(article.text)), ENGLISH)
        names = find_names(layout)
        clauses = (Clauses(frame, ENGLISH) for frame in build_frames(layout, names))
        speaking = [run for clause in clauses for subject in clause.named() for run in subject.runs]
        entities, roles = find_entities(layout, names, speaking), list[Span]()
        if encoder is not None:
            readings = Readings(layout, encoder)
            entities = with_kinds(entities, readings)
            roles = [role.span for sentence in readings.sentences for role in sentence.roles]
        people = link_people(layout, entities, roles, said_in(layout, ()), beliefs)
        bodies = {
            mention.passage.end
            for entity in entities.entities
            if entity.kind in {"organisation", "place"}
            for mention in entity.mentions
        }
        found = [span for chain in people.chains for span in chain]
        answers = answered(article, sorted(found))
        chains = [[answers.get(span, span) for span in chain] for chain in people.chains]
        # A body's chain is none of people's, right or wrong; but one that answers for people counts.
        return [
            chain
            for held, chain in zip(people.chains, chains, strict=True)
            if any(span in answers for span in held) or not any(span.end in bodies for span in held)
        ]

    return link


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the resolver on gold mentions and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m bench.reader.coref", description=__doc__)
    parser.add_argument("--weights", type=Path, help="the ranker's weights; without them by rule")
    parser.add_argument("--split", choices=("train", "dev"), default="dev")
    parser.add_argument("--text", action="store_true", help="read the bare text instead of gold mentions")
    parser.add_argument("--encoder", type=Path, help="with --text: the model that reads names and roles")
    options = parser.parse_args(arguments)
    if shared() is None:
        print(ABSENT, file=sys.stderr)
        return 1
    beliefs = Ranker.read(options.weights.read_bytes()) if options.weights else None
    articles = load_chains(options.split)
    encoder = load_encoder(options.encoder) if options.encoder else None
    told = report(articles, reader(beliefs, encoder) if options.text else linker(beliefs))
    print(json.dumps(told, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
