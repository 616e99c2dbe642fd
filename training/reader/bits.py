"""Numbers in eight bits: weights by column, activations by fixed bounds, the smoothing between the two."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
#: For each quantised product, the least and greatest activation seen in each channel ([2, channels]).
Ranges = Mapping[str, Floats]

#: How much of a channel's size moves from the activations into the weights (Xiao et al. 2023, "SmoothQuant").
_MOVED = 0.7


def eight_bits(array: Floats, axis: int) -> tuple[NDArray[np.int8], Floats]:
    """Whole numbers from -127 to 127 and the scale of each column (``axis`` 0) or row (1)."""
    scale = (np.maximum(np.abs(array).max(axis=axis, keepdims=True), 1e-8) / 127).astype(np.float32)
    return np.clip(np.rint(array / scale), -127, 127).astype(np.int8), scale


def by_blocks(weight: Floats, size: int) -> tuple[NDArray[np.uint8], Floats]:
    """A weight's columns in blocks of ``size`` rows, each with a scale, as ``MatMulNBits`` takes them."""
    rows, columns = weight.shape
    blocks = weight.T.reshape(columns, rows // size, size)
    scale = np.maximum(np.abs(blocks).max(axis=2, keepdims=True), 1e-8) / 127
    small = (np.clip(np.rint(blocks / scale), -127, 127) + 128).astype(np.uint8)
    return small, scale.reshape(columns, -1).astype(np.float32)


def fixed(bounds: Floats) -> tuple[Floats, NDArray[np.uint8]]:
    """One scale and zero point for all activations within the bounds."""
    low, high = min(float(bounds[0].min()), 0.0), max(float(bounds[1].max()), 0.0)
    scale = max(high - low, 1e-8) / 255
    return np.array(scale, dtype=np.float32), np.array(round(-low / scale), dtype=np.uint8)


def smoothing(bounds: Floats, weight: Floats) -> Floats:
    """By what each channel's activations are divided and its weights multiplied before they are quantised.

    A few channels of a trained reader are ten times the others; one scale for all leaves those few steps.
    """
    size = np.maximum(np.abs(bounds).max(axis=0), 1e-4)
    room = np.maximum(np.abs(weight).max(axis=1), 1e-5)
    moved = size**_MOVED / room ** (1 - _MOVED)
    shared: Floats = (moved / np.median(moved)).astype(np.float32)
    return shared
