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
        "always": 0.45,
        "equal, telling": -0.16,
        "equal, small": 0.35,
        "near": 0.58,
        "meaning, telling": 5.36,
        "meaning, small": 3.52,
        "meaning, mixed": 4.82,
        "small": 0.92,
        "mixed": 0.76,
        "best": 0.0,
        "place": -3.19,
        "neighbours along": 1.95,
        "rivals": -1.84,
        "neighbours aside": 0.33,
        "best, neighbours along": 2.2,
        "meaning of phrases": 1.74,
        "rivals of phrases": -2.79,
    },
    second={
        "always": -0.53,
        "equal, telling": -0.29,
        "equal, small": 0.41,
        "near": 0.23,
        "meaning, telling": 3.48,
        "meaning, small": 1.49,
        "meaning, mixed": 3.46,
        "small": 0.48,
        "mixed": 0.17,
        "best": -0.02,
        "place": -1.09,
        "neighbours along": 1.21,
        "rivals": -0.76,
        "neighbours aside": 0.77,
        "best, neighbours along": 1.7,
        "meaning of phrases": 3.89,
        "rivals of phrases": -2.76,
        "answered beside": 1.33,
        "equal beside": -9.14,
        "answered along": -0.07,
        "chance": -0.11,
        "chance along": -0.04,
        "chance aside": 0.86,
        "rivals' chance": -1.61,
        "chance far along": 0.61,
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
