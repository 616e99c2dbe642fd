from __future__ import annotations

import re
from importlib import resources

import pytest

CSS = (resources.files("collatio.publish") / "templates" / "report.css").read_text("utf-8")
ROOTS = [
    dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})", block))
    for block in re.findall(r":root \{([^}]*)\}", CSS)
]
LIGHT, DARK = ROOTS[0], {**ROOTS[0], **ROOTS[1]}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *[
            (ink, ground)
            for ink in ("ink", "soft", "accent", "link", "variant-line")
            for ground in ("paper", "sheet")
        ],
        *[(ink, "faint") for ink in ("ink", "soft")],
        *[("ink", ground) for ground in ("quoted", "variant")],
        ("sheet", "focus"),
        ("sheet", "ink"),
    ],
)
def test_every_pair_of_colours_can_be_read(colours: dict[str, str], ink: str, ground: str) -> None:
    assert contrast(colours[ink], colours[ground]) >= 4.5


def test_the_sheet_loads_nothing() -> None:
    assert "url(" not in CSS
    assert "@import" not in CSS
    assert "</" not in CSS


def test_dark_and_paper_have_sheets_of_their_own() -> None:
    assert "@media (prefers-color-scheme: dark)" in CSS
    assert "@media print" in CSS
    assert set(ROOTS[1]) <= set(ROOTS[0])
