from __future__ import annotations

from collatio.group.camps import own_keys, part_camps
from collatio.group.clusters import Cluster
from collatio.group.features import features_of
from collatio.group.weights import Pile, weigh
from tests.builders import article
from tests.finding import annotated


def raids(*texts: str) -> Pile:
    return weigh([features_of(annotated(article(f"Outlet {i}", text))) for i, text in enumerate(texts)])


def _cluster(*members: int) -> Cluster:
    return Cluster(members)


RAID = "The coast guard of Brenning stopped smugglers off the island of {}, and {} was arrested with crates of amber."
TWO = raids(
    RAID.format("Skarvoy", "Jonas Vik"),
    "Again: " + RAID.format("Skarvoy", "Jonas Vik"),
    RAID.format("Lommen", "Petra Holm"),
    "Again: " + RAID.format("Lommen", "Petra Holm"),
)


def test_two_events_of_one_kind_are_parted_by_what_each_alone_names() -> None:
    whole = Cluster((0, 1, 2, 3), (_cluster(0, 1), _cluster(2, 3)))
    assert part_camps((whole,), TWO) == ((0, 1), (2, 3))


def test_what_only_one_half_names_parts_nothing() -> None:
    text = "The coast guard of Brenning stopped smugglers and found crates of amber."
    pile = raids(
        text,
        "Again: " + text,
        RAID.format("Lommen", "Petra Holm"),
        "Anew: " + RAID.format("Lommen", "Petra Holm"),
    )
    whole = Cluster((0, 1, 2, 3), (_cluster(0, 1), _cluster(2, 3)))
    assert part_camps((whole,), pile) == ((0, 1, 2, 3),)


def test_a_single_page_is_no_camp() -> None:
    whole = Cluster((0, 2, 3), (_cluster(0), _cluster(2, 3)))
    assert part_camps((whole,), TWO) == ((0, 2, 3),)


def test_own_keys_are_told_by_most_here_and_none_there() -> None:
    keys = own_keys((0, 1), (2, 3), TWO)
    assert "skrf" in keys
    assert not set(keys) & set(own_keys((2, 3), (0, 1), TWO))
