"""The corpus in the public shape: nothing is lost, every place still holds its words."""

import json
from typing import Any

import pytest
from training.corpus.public import main, public_row

from tests.training.passages import WHOLE, passage

NESTED = (
    WHOLE.replace("“⟦c2|We are ready,⟧”", "“⟦c2|We ⟦cue3|hear⟧ ⟦c3|rain is near⟧,⟧”")
    + "3 form=indirect act=attitude polarity=denied speaker=- inside=2\n"
)


def words(row: dict[str, Any], places: list[list[int]]) -> list[str]:
    return [row["text"][start:end] for start, end in places]


def test_a_quotation_keeps_all_its_parts() -> None:
    row = public_row(passage(WHOLE))
    quote = row["quotes"][1]
    assert words(row, quote["content"]) == ["We are ready,"]
    assert words(row, quote["cue"]) == ["told"]
    assert words(row, quote["source"]) == ["Minister Leila Haddad"]
    assert words(row, quote["addressee"]) == ["Radio Tana"]
    assert [words(row, pieces) for pieces in quote["via"]] == [["Radio Tana"]]
    assert (quote["via_words"], quote["via_keys"]) == ([[]], ["tana"])
    assert (quote["type"], quote["speaker"], quote["speaker_keys"]) == ("direct", "Leila Haddad", ["haddad"])
    assert (quote["channel"], quote["polarity"], quote["act"], quote["speech"]) == (
        "interview",
        "affirmed",
        "statement",
        True,
    )
    assert (quote["nested"], quote["inside"]) == (False, None)


def test_what_lies_inside_says_in_what() -> None:
    quote = public_row(passage(NESTED))["quotes"][2]
    assert (quote["nested"], quote["inside"], quote["speaker"]) == (True, 2, None)
    assert (quote["speech"], quote["polarity"]) == (False, "denied")


def test_blocks_entities_and_mentions_come_along() -> None:
    row = public_row(passage(WHOLE))
    assert [(block["kind"], words(row, [block["span"]])[0][:6]) for block in row["blocks"]] == [
        ("headline", "Dam to"),
        ("paragraph", "“We ar"),
    ]
    assert row["entities"][0] == {"key": "haddad", "kind": "person", "name": "Leila Haddad"}
    named = [(one["entity"], one["form"], words(row, [one["span"]])[0]) for one in row["mentions"]]
    assert ("haddad", "role", "minister") in named
    assert ("tana", "name", "Radio Tana") in named


def test_the_command_prints_one_line_a_passage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--split", "dev"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["split"] for row in rows} == {"dev"}
    assert all(row["text"][start:end] for row in rows for q in row["quotes"] for start, end in q["content"])
