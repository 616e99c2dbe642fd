"""A large pile, packed and shared out among workers, has the stories it has in one process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from collatio.engine.inprocess import InProcessEngine
from collatio.engine.pool import PoolEngine
from collatio.group.features import features_of
from collatio.group.packed import Packed, PackedFeatures, worths
from collatio.group.stories import group
from collatio.group.weights import table_of, weigh_one
from collatio.records.annotated import Annotated
from collatio.records.engine import Engine
from tests.builders import article
from tests.finding import annotated
from tests.group.piles import letter_pile

ACROSS = (
    annotated(
        article("Heron", "地震のためブレニング港が閉鎖された。トルヴァルド・ルンド提督。", language="ja")
    ),
    annotated(article("Ibis", "Snow fell; Torvald Lund slept in Brenning.", language="xx")),
    annotated(article("Jay", "No.")),
)
PILE: tuple[Annotated, ...] = (*letter_pile(), *ACROSS)


@pytest.fixture(params=["here", "workers"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    made: Engine = InProcessEngine() if request.param == "here" else PoolEngine(2)
    yield made
    made.close()


def test_a_packed_pile_has_the_same_stories_with_the_same_reasons(engine: Engine) -> None:
    assert group(PILE, engine, held=0) == group(PILE, InProcessEngine())


def test_a_page_is_unpacked_as_it_was() -> None:
    features = [features_of(found) for found in PILE]
    table = table_of(features)
    for one in features:
        page = weigh_one(one, table)
        packed = Packed.of(page, PackedFeatures.of(one), table.words, table.names)
        again = packed.unpacked()
        assert again == page
        assert list(again.by_words) == list(page.by_words)
        assert list(again.features.quoted) == list(one.quoted)
        words, names = worths([(packed, again)], table.words.pages)
        assert [words.of(key) for key in one.words] == [table.words.of(key) for key in one.words]
        assert [names.of(key) for key in page.names] == [table.names.of(key) for key in page.names]
