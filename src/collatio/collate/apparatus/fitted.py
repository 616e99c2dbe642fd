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
        "always": 0.47,
        "equal, telling": -0.16,
        "equal, small": 0.35,
        "near": 0.58,
        "meaning, telling": 5.34,
        "meaning, small": 3.52,
        "meaning, mixed": 4.77,
        "small": 0.91,
        "mixed": 0.76,
        "best": -0.02,
        "place": -3.2,
        "neighbours along": 1.94,
        "rivals": -1.84,
        "neighbours aside": 0.32,
        "best, neighbours along": 2.2,
        "meaning of phrases": 1.81,
        "rivals of phrases": -2.83,
    },
    second={
        "always": -0.46,
        "equal, telling": -0.28,
        "equal, small": 0.42,
        "near": 0.22,
        "meaning, telling": 3.42,
        "meaning, small": 1.44,
        "meaning, mixed": 3.36,
        "small": 0.47,
        "mixed": 0.17,
        "best": -0.04,
        "place": -1.12,
        "neighbours along": 1.2,
        "rivals": -0.75,
        "neighbours aside": 0.77,
        "best, neighbours along": 1.72,
        "meaning of phrases": 3.97,
        "rivals of phrases": -2.81,
        "answered beside": 1.35,
        "equal beside": -9.16,
        "answered along": -0.05,
        "chance": -0.1,
        "chance along": -0.05,
        "chance aside": 0.88,
        "rivals' chance": -1.64,
        "chance far along": 0.6,
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
        "always": -0.5,
        "equal, telling": 1.44,
        "equal, small": 0.57,
        "near": 0.67,
        "small": -0.08,
        "mixed": -0.23,
        "best": 2.7,
        "place": -2.44,
        "neighbours along": 3.03,
        "rivals": -1.74,
        "neighbours aside": -0.82,
        "best, neighbours along": 2.31,
        "answered beside": 2.1,
        "equal beside": -5.0,
        "answered along": 1.41,
        "chance": -1.05,
        "chance along": -0.21,
        "chance aside": 0.52,
        "rivals' chance": -1.47,
        "chance far along": 0.71,
    },
)
