"""The command line as scripts rely on it."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from collatio.cli import main

PAGE = """Ferry strike ends in Tarn

Tarn Herald, May 4, 2031 —

The ferry crews of Tarn went back to work on Saturday. “We have what we asked for,” union chief Mira Solen said.
"""


def call(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(PAGE, "utf-8")
    return path


def test_collate_writes_both_files_and_prints_a_summary(page: Path, tmp_path: Path) -> None:
    result = call("collate", page, "-o", tmp_path / "out", "--workers", "0")
    assert result.exit_code == 0, result.output
    assert json.loads((tmp_path / "out" / "collation.json").read_text("utf-8"))["format"] == "collatio/1"
    assert (tmp_path / "out" / "report.html").read_text("utf-8").lower().startswith("<!doctype html>")
    assert "Tarn Herald" in result.stdout
    assert "Wrote" in result.stderr
    assert "Wrote" not in result.stdout
    assert not list((tmp_path / "out").glob(".*")), "no half-written file is left"


def test_json_instead_of_the_summary(page: Path, tmp_path: Path) -> None:
    result = call("collate", page, "-o", tmp_path / "out", "--workers", "0", "--json")
    counts = json.loads(result.stdout)
    assert counts["articles"] == 1
    assert counts["problems"] == []


def test_annotate_prints_a_line_an_article(page: Path) -> None:
    lines = call("annotate", page, "--workers", "0").stdout.splitlines()
    assert len(lines) == 1
    found = json.loads(lines[0])
    assert [p["exact"] for q in found["quotations"] for p in q["content"]] == ["We have what we asked for,"]


def test_group_prints_a_line_a_story(page: Path, tmp_path: Path) -> None:
    call("group", page, "--workers", "0", "-o", tmp_path / "stories.jsonl")
    stories = [json.loads(line) for line in (tmp_path / "stories.jsonl").read_text("utf-8").splitlines()]
    assert [[member["key"] for member in story["articles"]] for story in stories] == [["ferry.txt"]]


def test_done_with_problems_is_exit_code_3(page: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    result = call("collate", page, tmp_path / "empty.html", "-o", tmp_path / "out", "--workers", "0")
    assert result.exit_code == 3
    assert "empty.html" in result.stdout
    assert "Save or download the page again" in result.stdout
    told = call("annotate", page, tmp_path / "empty.html", "--workers", "0")
    assert told.exit_code == 3
    assert "Problem empty-page: empty.html: " in told.stderr


def test_a_missing_page_is_a_problem_not_an_end(page: Path, tmp_path: Path) -> None:
    result = call("collate", page, tmp_path / "gone.html", "-o", tmp_path / "out", "--workers", "0")
    assert result.exit_code == 3
    assert "gone.html" in result.stdout
    assert str(tmp_path) not in (tmp_path / "out" / "collation.json").read_text("utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ["collate"],
        ["collate", "x.html"],
        ["collate", "x", "-o", "y", "--workers", "-1"],
        ["schema", "nothing"],
    ],
)
def test_wrong_usage_is_exit_code_2(arguments: list[str]) -> None:
    result = call(*arguments)
    assert result.exit_code == 2
    assert "Usage" in result.stderr or "Error" in result.stderr


def test_a_folder_that_cannot_be_written_is_one_clear_line(page: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    result = call("collate", page, "-o", tmp_path / "file" / "out", "--workers", "0")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert "Traceback" not in result.output


def test_schema_prints_a_schema() -> None:
    assert json.loads(call("schema", "collation").stdout)["title"] == "collation"


@pytest.mark.parametrize("name", [None, *main.commands])
def test_every_help_ends_in_an_example(name: str | None) -> None:
    result = call(*([name] if name else []), "--help")
    assert result.exit_code == 0
    assert "Example:" in result.stdout


def test_every_option_says_what_it_is_for() -> None:
    for command in main.commands.values():
        for option in command.params:
            if isinstance(option, click.Option):
                assert option.help, f"{command.name} {option.name}"


def test_a_folder_without_pages_says_so(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    result = call("collate", tmp_path / "pages", "-o", tmp_path / "out", "--workers", "0")
    assert result.exit_code == 1
    assert "no-pages" in result.stderr
    assert "nothing was written" in result.stderr
    assert not list((tmp_path / "out").iterdir())


def test_a_limit_that_is_set_holds_in_the_workers(page: Path, tmp_path: Path) -> None:
    result = call("collate", page, "-o", tmp_path / "out", "--max-bytes", "100")
    assert result.exit_code == 1
    assert "too-large" in result.stderr
