from __future__ import annotations

from dataclasses import replace

from collatio.group.features import Seen, features_of
from collatio.group.lookalikes import without_dateline
from collatio.group.onlyin import only_in
from collatio.records.passage import Metadatum
from tests.builders import article
from tests.finding import annotated, place


def test_an_agency_or_an_outlet_sets_nothing_apart_and_a_name_does() -> None:
    page = article("One", "Torvald Lund spoke in Brenning, Reuters and CNN said.")
    other = article("Other", "The fair of Osterby was opened.")
    names = [place(page, exact) for exact in ("Torvald Lund", "Brenning", "Reuters", "CNN")]
    assert [found.exact for found in only_in(names, [other])] == ["Torvald Lund", "Brenning"]


def test_the_place_a_page_was_written_from_is_no_name_of_its_event() -> None:
    page = article("One", "TERSUND, Brenning: the guild of Tersund met.")
    there = place(page, "TERSUND")
    plain = features_of(annotated(page))
    headed = features_of(annotated(replace(page, dateline=Metadatum("TERSUND", "text", there))))
    seen = {"tersund": Seen(3, there.start, there.end), "brenning": Seen(3, page.text.index("Brenning"), 17)}
    assert [found.exact for _, found in without_dateline(plain, seen)] == ["TERSUND", "Brenning"]
    assert [found.exact for _, found in without_dateline(headed, seen)] == ["Brenning"]
