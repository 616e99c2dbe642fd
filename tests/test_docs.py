"""The documentation names what the program has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from collatio.cli import main
from collatio.records.problem import CODES

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("code", list(CODES))
def test_every_problem_is_documented_with_its_cure(code: str) -> None:
    rows = [
        row for row in (ROOT / "docs" / "problems.md").read_text("utf-8").splitlines() if f"`{code}`" in row
    ]
    assert len(rows) == 1
    assert CODES[code] in rows[0]


def test_no_problem_is_documented_that_does_not_exist() -> None:
    documented = re.findall(r"^\| `([a-z-]+)` \|", (ROOT / "docs" / "problems.md").read_text("utf-8"), re.M)
    assert set(documented) == set(CODES)


def test_every_problem_can_be_met() -> None:
    written = "\n".join(path.read_text("utf-8") for path in (ROOT / "src" / "collatio").rglob("*.py"))
    for code in CODES:
        uses = written.count(f'"{code}"') - 1
        assert uses or code.startswith("story-") or code in {"time-limit", "worker-died"}, (
            f"{code} is never raised"
        )


def test_the_readme_shows_each_reading_command() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for name in main.commands:
        assert f"collatio {name}" in readme or f"make {name}" in readme


@pytest.mark.parametrize("path", ["README.md", "CONTRIBUTING.md", "docs/inputs.md"])
def test_links_lead_somewhere(path: str) -> None:
    text = (ROOT / path).read_text("utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
        assert ((ROOT / path).parent / target).exists(), target
