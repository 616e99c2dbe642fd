"""The scorer of coreference, held to figures worked out by hand and to what must hold for any clusters."""

import pytest
from bench.reader.coref_metrics import CorefScore, Score, score_document, score_documents
from hypothesis import given
from hypothesis import strategies as st

partitions = st.lists(st.integers(0, 4), min_size=1, max_size=9).map(
    lambda homes: [[m for m, home in enumerate(homes) if home == one] for one in sorted(set(homes))]
)


def figures(score: Score) -> tuple[float, float]:
    return round(score.recall, 4), round(score.precision, 4)


def test_a_cluster_torn_in_two() -> None:
    # Vilain et al.'s own case: one link is missing, all that are given are right.
    score = score_document([["a", "b", "c", "d"]], [["a", "b"], ["c", "d"]])
    assert figures(score.muc) == (0.6667, 1.0)
    assert figures(score.b_cubed) == (0.5, 1.0)
    # The gold cluster pairs with one half: 2*2/(4+2), over one gold and two given clusters.
    assert figures(score.ceafe) == (0.6667, 0.3333)


def test_two_clusters_thrown_together() -> None:
    score = score_document([["a", "b", "c", "d", "e"], ["f", "g"]], [["a", "b", "c", "d", "e", "f", "g"]])
    assert figures(score.muc) == (1.0, 0.8333)
    assert figures(score.b_cubed) == (1.0, 0.5918)  # (5*5 + 2*2) / 7 / 7
    assert figures(score.ceafe) == (0.4167, 0.8333)  # 2*5/12


def test_mentions_only_one_side_has() -> None:
    # {ab} is shared of {abc} and {abx}.
    score = score_document([["a", "b", "c"]], [["a", "b", "x"]])
    assert figures(score.muc) == (0.5, 0.5)
    assert figures(score.b_cubed) == (0.4444, 0.4444)
    assert figures(score.ceafe) == (0.6667, 0.6667)


def test_the_best_pairing_is_taken_not_the_first() -> None:
    gold = [["a", "b", "c"], ["d", "e", "f", "g"]]
    given_clusters = [["a", "d", "e"], ["b", "c"], ["f", "g"]]
    # {abc} with {bc}: .8; {defg} with {ade}: 4/7 or {fg}: 2/3 → .8 + 2/3.
    score = score_document(gold, given_clusters)
    assert round(score.ceafe.found, 4) == 1.4667


def test_the_worked_example_of_the_reference_scorers_paper() -> None:
    gold = [["a", "b", "c"], ["d", "e", "f", "g"]]
    response = [["a", "b"], ["c", "d"], ["f", "g", "h", "i"]]
    score = score_document(gold, response)
    assert figures(score.muc) == (0.4, 0.4)
    assert figures(score.b_cubed) == (round((2 * 2 / 3 + 1 / 3 + 1 / 4 + 4 / 4) / 7, 4), 0.5)
    assert (round(score.b_cubed.recall, 4), round(score.b_cubed.f1, 4)) == (0.4167, 0.4545)
    assert (round(score.ceafe.recall, 2), round(score.ceafe.precision, 2)) == (0.65, 0.43)


def test_singletons_count_only_when_asked() -> None:
    gold, predicted = [["a"], ["b", "c"]], [["b", "c"], ["x"]]
    assert score_document(gold, predicted).conll == 1.0
    assert figures(score_document(gold, predicted, singletons=True).b_cubed) == (0.6667, 0.6667)


def test_documents_add_up_before_they_divide() -> None:
    big = ([["a", "b", "c", "d"]], [["a", "b", "c", "d"]])
    small: tuple[list[list[str]], list[list[str]]] = ([["a", "b"]], [])
    assert score_documents([big, small]).muc == Score(3, 4, 3, 3)
    assert score_documents([]) == CorefScore()
    assert CorefScore().conll == 0.0


def test_a_mention_in_two_clusters_is_refused() -> None:
    with pytest.raises(ValueError, match="two clusters"):
        score_document([["a", "b"], ["b", "c"]], [])


@given(partitions, partitions)
def test_sides_mirror_and_figures_stay_in_range(one: list[list[int]], other: list[list[int]]) -> None:
    there = score_document(one, other, singletons=True)
    back = score_document(other, one, singletons=True)
    for mine, theirs in ((there.muc, back.muc), (there.b_cubed, back.b_cubed), (there.ceafe, back.ceafe)):
        assert mine.recall == pytest.approx(theirs.precision)
        assert -1e-9 <= mine.f1 <= 1 + 1e-9


@given(partitions)
def test_the_gold_itself_is_perfect_and_order_is_nothing(gold: list[list[int]]) -> None:
    score = score_document(gold, [list(reversed(cluster)) for cluster in reversed(gold)], singletons=True)
    assert score.b_cubed.f1 == pytest.approx(1.0)
    assert score.ceafe.f1 == pytest.approx(1.0)
    assert score.muc.f1 in {0.0, 1.0}  # 0 where every cluster is one mention: there are no links
