"""What the evidence on two words weighs, as ``python -m bench.renderings.fit`` learnt it from stories."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Looks:
    """The weights of the first look at two wordings, and of the second, which knows what the first found."""

    first: Mapping[str, float]
    second: Mapping[str, float]


BY_MEANING = Looks(
    first={
        "always": -1.02,
        "equal, telling": 0.05,
        "equal, small": 0.47,
        "near": 0.85,
        "meaning, telling": 5.95,
        "meaning, small": 4.04,
        "meaning, mixed": 5.63,
        "small": 1.0,
        "mixed": 0.83,
        "best": 0.14,
        "place": -3.45,
        "neighbours along": 1.74,
        "rivals": -2.97,
        "neighbours aside": 0.94,
        "best, neighbours along": 2.21,
    },
    second={
        "always": -2.08,
        "equal, telling": 0.22,
        "equal, small": 0.92,
        "near": 0.51,
        "meaning, telling": 4.5,
        "meaning, small": 2.36,
        "meaning, mixed": 4.37,
        "small": 0.51,
        "mixed": 0.34,
        "best": 0.11,
        "place": -0.9,
        "neighbours along": 0.92,
        "rivals": -1.35,
        "neighbours aside": 1.01,
        "best, neighbours along": 1.81,
        "answered beside": 3.65,
        "equal beside": -9.36,
        "answered along": 0.62,
        "chance": 0.32,
        "chance along": 0.21,
        "chance aside": 0.16,
        "rivals' chance": -1.56,
        "chance far along": 0.55,
    },
)

BY_LETTERS = Looks(
    first={
        "always": -0.22,
        "equal, telling": 1.39,
        "equal, small": 0.55,
        "near": 0.7,
        "small": 0.07,
        "mixed": -0.15,
        "best": 2.65,
        "place": -5.26,
        "neighbours along": 3.01,
        "rivals": -2.29,
        "neighbours aside": -1.12,
        "best, neighbours along": 2.27,
    },
    second={
        "always": -0.49,
        "equal, telling": 1.44,
        "equal, small": 0.56,
        "near": 0.67,
        "small": -0.07,
        "mixed": -0.23,
        "best": 2.7,
        "place": -2.45,
        "neighbours along": 3.02,
        "rivals": -1.74,
        "neighbours aside": -0.84,
        "best, neighbours along": 2.33,
        "answered beside": 1.91,
        "equal beside": -5.02,
        "answered along": 1.44,
        "chance": -1.06,
        "chance along": -0.22,
        "chance aside": 0.6,
        "rivals' chance": -1.47,
        "chance far along": 0.71,
    },
)
