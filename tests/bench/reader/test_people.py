"""People followed through an invented text."""

from collections.abc import Iterable

import pytest
from bench.reader.people import answered, gold_clusters, measure_links, measure_reading, read_clusters
from bench.reader.subject import Reader
from training.sets.chains import ChainArticle, ChainMention

from collatio.records.annotated import Annotated, Entity, EntityKind, Mention
from collatio.records.article import Article
from collatio.records.passage import Span

TEXT = "Mara Oduya, who built it, came. She met the old mayor. He knew her."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def mention(words: str, head: str, cluster: str, kind: str = "person") -> ChainMention:
    return ChainMention(at(words), at(head), cluster, kind, "name", "coref")


ARTICLE = ChainArticle(
    id="d",
    genre="news",
    text=TEXT,
    sentences=(),
    words=(),
    upos=(),
    mentions=(
        mention("Mara Oduya, who built it", "Mara", "1"),
        mention("She", "She", "1"),
        mention("her", "her", "1"),
        mention("the old mayor", "mayor", "2"),
        mention("He", "He", "2"),
        mention("it", "it", "3", "object"),
    ),
)


def reader(*groups: tuple[EntityKind, tuple[str, ...]]) -> Reader:
    def read(article: Article) -> Annotated:
        entities = tuple(
            Entity(
                f"e{place}",
                "",
                kind,
                (),
                (),
                tuple(Mention(article.passage(at(w).start, at(w).end), "name", 1.0, "") for w in words),
            )
            for place, (kind, words) in enumerate(groups)
        )
        return Annotated(article, (), entities, (), (), (), ())

    return read


def test_gold_holds_people_alone() -> None:
    assert [len(cluster) for cluster in gold_clusters(ARTICLE)] == [3, 2]


def test_a_mention_answers_the_noun_phrase_whose_head_it_holds() -> None:
    found = [at("Mara Oduya"), at("old mayor"), at("old"), at("built")]
    assert answered(ARTICLE, found) == {
        at("Mara Oduya"): at("Mara Oduya, who built it"),
        at("old mayor"): at("the old mayor"),
    }


def test_all_right_end_to_end() -> None:
    read = reader(
        ("person", ("Mara Oduya", "She", "her")), ("person", ("old mayor", "He")), ("place", ("came",))
    )
    told = measure_reading([ARTICLE], read)
    assert (told["conll"]["f1"], told["mentions found"]) == (1.0, 1.0)


def test_what_answers_nothing_costs_precision() -> None:
    read = reader(("person", ("Mara Oduya", "She", "her", "built")), ("person", ("old mayor", "He")))
    told = measure_reading([ARTICLE], read)
    assert told["conll"]["muc"] == pytest.approx(2 * 0.75 / 1.75, abs=1e-4)


def test_a_mention_of_two_entities_is_counted_once() -> None:
    read = reader(("person", ("She", "her")), ("person", ("her", "He")))
    clusters = read_clusters(ARTICLE, read)
    assert [len(cluster) for cluster in clusters] == [2, 1]


def test_gold_mentions_linked_and_left_alone() -> None:
    def alone(article: ChainArticle) -> Iterable[Iterable[Span]]:
        return [[one.span] for one in article.people()]

    told = measure_links([ARTICLE], alone)
    assert told["conll"]["f1"] == 0.0
    assert told["conll with singletons"]["b3"] == pytest.approx(2 * 0.4 / 1.4, abs=1e-4)
    assert measure_links([ARTICLE], gold_clusters)["conll"] == {
        "f1": 1.0,
        "interval": [1.0, 1.0],
        "muc": 1.0,
        "b3": 1.0,
        "ceafe": 1.0,
    }
