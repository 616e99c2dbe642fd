from __future__ import annotations

from dataclasses import replace

import pytest

from collatio.publish.index import Index
from collatio.publish.report import render_report
from collatio.publish.said import Said, SaidViews
from collatio.records.story import Reading, Rendering, Utterance, VariationUnit
from tests.publish import pile, utterances
from tests.publish.fixture import COLLATION, LETTER
from tests.publish.reading import read


def view(utterance: Utterance) -> Said:
    return SaidViews(Index(COLLATION), LETTER, "story-1").view(utterance, 1)


def test_renderings_that_read_alike_share_a_column() -> None:
    said = view(utterances.SHIPS)
    assert [[head.page.letter for head in column.heads] for column in said.columns] == [
        ["A", "D"],
        ["A"],
        ["B"],
        ["E"],
    ]
    assert said.tally == "5 times in 4 pages, 4 wordings"


def test_only_places_that_part_are_rows() -> None:
    alike = replace(
        utterances.SHIPS,
        renderings=tuple(
            r
            for r in utterances.SHIPS.renderings
            if r.article in (utterances.A.id, utterances.D.id) and r.place == "body"
        ),
    )
    said = view(alike)
    assert said.rows == ()
    assert said.tally == "in 2 pages, the same words"


def test_a_page_that_has_the_words_elsewhere_is_not_called_silent() -> None:
    place = view(utterances.SHIPS).rows[0]
    silent = [one for one in place.wordings if one.silence]
    assert [page.letter for page in silent[0].pages] == ["E"]  # A's headline lacks them, A's body does not


def test_utterances_without_units_are_told_apart_by_their_words() -> None:
    said = view(replace(utterances.SHIPS, units=()))
    assert len(said.columns) == 5
    assert said.rows == ()


def test_words_that_moved_are_said_to_stand_elsewhere() -> None:
    units = tuple(
        VariationUnit(
            tuple(replace(reading, moved=True) for reading in unit.readings), unit.silent, unit.lacuna
        )
        for unit in utterances.SHIPS.units
    )
    rows = view(replace(utterances.SHIPS, units=units)).rows
    assert all(row.label.endswith("the same words stand at another place in others") for row in rows)


def two_stretches(first: str, second: str) -> str:
    """How a rendering of two stretches of the Courier's text is shown."""
    article = utterances.A
    content = (pile.at(article, first), pile.at(article, second))
    rendering = Rendering("r", article.id, None, content, "body")
    unit = VariationUnit((Reading(first, ("r",), content[:1]),), (), ())
    said = view(replace(utterances.SHIPS, renderings=(rendering,), units=(unit,), notes=()))
    root, faults = read(str(said.columns[0].words))
    assert faults == []
    return root.text()


@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [
        ("We will not", "unload a single ship", "We will not unload a single ship"),
        ("We will not", "single ship", "We will not ⋯ single ship"),
        ("since the winter", "ghost crane", "since the winter ⋯ ghost crane"),
        ("are replaced.", "We will not", "are replaced. ¶ We will not"),
    ],
)
def test_stretches_are_never_run_together_unseen(first: str, second: str, shown: str) -> None:
    assert two_stretches(first, second) == shown


def test_many_wordings_stand_one_below_the_other() -> None:
    whole = next(r for r in utterances.SHIPS.renderings if r.article == utterances.B.id)
    words = ["We shall not", "unload", "single ship", "until", "last crane", "is safe"]
    parts = tuple(
        Rendering(f"r-{n}", whole.article, None, (pile.at(utterances.B, one),), "body")
        for n, one in enumerate(words)
    )
    units = tuple(
        VariationUnit((Reading(words[n], (part.id,), part.content),), (), ()) for n, part in enumerate(parts)
    )
    many = replace(utterances.SHIPS, renderings=parts, units=units, notes=())
    story = replace(LETTER, utterances=(many,))
    html = render_report(replace(COLLATION, stories=(COLLATION.stories[0], story, COLLATION.stories[2])))
    root, faults = read(html)
    assert faults == []
    said = root.by_id("story-1-said-1")
    assert [row.find(css="words")[0].text("aside") for row in said.find("tr", "flow")] == words
    assert "unload" in root.by_id("story-1-said-1-2").text()
