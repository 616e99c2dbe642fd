"""Figures of the reader in lines for people, in per cent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_LABELS = {
    "articles": "texts",
    "sentences": "sentences",
    "passes": "passes",
    "words": "words",
    "gold": "gold",
    "found": "found",
}
#: Figures that are no shares.
_PLAIN = frozenset({"seconds", "whole beside graph", "articles a second"})
_BESIDE = {"precision": "P", "recall": "R", "muc": "MUC", "b3": "B³", "ceafe": "CEAFe"}


def table(told: Mapping[str, Any]) -> str:
    """One set's figures: its counts, then a line a figure with its 95 % interval by article."""
    counts = ", ".join(f"{told[name]} {label}" for name, label in _LABELS.items() if name in told)
    lines = [f"{counts}{_sha(told)}"]
    for name, value in told.items():
        if isinstance(value, Mapping):
            lines.append(_line(name, value))
        elif name in _PLAIN:
            lines.append(f"  {name:24}    {value:6.2f}")
        elif isinstance(value, float):
            lines.append(f"  {name:24}    {_percent(value)}")
    return "\n".join(lines)


def _line(name: str, value: Mapping[str, Any]) -> str:
    interval = _range(value.get("interval"))
    if "share" in value:
        return f"  {name:24}    {_percent(value['share'])} {interval}  of {value['n']}"
    beside = "  ".join(f"{label} {_percent(value[key])}" for key, label in _BESIDE.items() if key in value)
    return f"  {name:24} F1 {_percent(value['f1'])} {interval}  {beside}"


def _sha(told: Mapping[str, Any]) -> str:
    return f", sha256 {told['sha256']}" if "sha256" in told else ""


def _percent(value: float | None) -> str:
    return "    –" if value is None else f"{100 * value:5.1f}"


def _range(interval: Sequence[float] | None) -> str:
    return f"[{_percent(interval[0])}–{_percent(interval[1])}]" if interval else "[    –      ]"
