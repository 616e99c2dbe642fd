"""Batches of sentences of like length, with the activations of the layers that are never tuned."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.reader.model import Lower
from training.reader.ready import UNMARKED, Labels, Ready


def add_lower(ready: Sequence[Ready], lower: Lower, budget: int = 4000) -> None:
    """The lower layers' activations of every sentence; computed once, since they are never tuned."""
    order = sorted(range(len(ready)), key=lambda at: len(ready[at].ids))
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        for group in _grouped(order, lambda at: len(ready[at].ids), budget):
            ids, mask = padded([torch.tensor(ready[at].ids) for at in group])
            out = lower(ids, mask[:, None, None, :])
            for row, at in enumerate(group):
                ready[at].lower = out[row, : len(ready[at].ids)].to(torch.bfloat16).clone()


def _grouped(order: Sequence[int], size: Callable[[int], int], budget: int) -> Iterator[list[int]]:
    group: list[int] = []
    longest = 0
    for at in order:
        longest = max(longest, size(at))
        if group and longest * (len(group) + 1) > budget:
            yield group
            group, longest = [], size(at)
        group.append(at)
    if group:
        yield group


def padded(rows: Sequence[Tensor], fill: float = 0) -> tuple[Tensor, Tensor]:
    """Rows of unequal length as one tensor, and where something stands in it."""
    out = torch.nn.utils.rnn.pad_sequence(list(rows), batch_first=True, padding_value=fill)
    lengths = torch.tensor([len(row) for row in rows])
    return out, torch.arange(out.shape[1])[None, :] < lengths[:, None]


@dataclass(slots=True)
class Batch:
    """Several sentences of like length."""

    ready: list[Ready]
    lower: Tensor
    mask: Tensor
    shapes: Tensor
    firsts: Tensor
    names: Tensor
    roles: Tensor
    cues: Tensor
    reported: Tensor
    upos: Tensor
    heads: Tensor


def batches(ready: Sequence[Ready], budget: int, rng: random.Random | None) -> Iterator[Batch]:
    """All sentences in batches of ``budget`` pieces; with ``rng`` shuffled and with their case changed."""
    size = [len(one.ids) for one in ready]
    if rng is None:
        order = sorted(range(len(ready)), key=lambda at: size[at])
        groups = list(_grouped(order, size.__getitem__, budget))
    else:
        order = sorted(range(len(ready)), key=lambda at: size[at] + rng.uniform(0, 6))
        groups = list(_grouped(order, size.__getitem__, budget))
        rng.shuffle(groups)
    for group in groups:
        yield _batch([ready[at] for at in group], rng)


def _batch(group: list[Ready], rng: random.Random | None) -> Batch:
    lower, mask = padded([_lower_of(one) for one in group])
    shapes = []
    for one in group:
        of_words = recased(one.shapes, rng) if rng is not None else one.shapes
        of_pieces = np.zeros(len(one.ids), dtype=np.int64)
        ends = [*one.spelt.firsts[1:], len(one.spelt.pieces)]
        of_pieces[1:-1] = np.repeat(of_words, np.diff([0, *ends]))
        shapes.append(torch.from_numpy(of_pieces))
    labels = {
        name: padded([torch.from_numpy(getattr(one, name)) for one in group], UNMARKED)[0]
        for name in ("names", "roles", "cues", "reported", "upos", "heads")
    }
    firsts = padded([torch.tensor(one.spelt.firsts) + 1 for one in group])[0]
    return Batch(group, lower.float(), mask, padded(shapes)[0], firsts, **labels)


def _lower_of(one: Ready) -> Tensor:
    assert one.lower is not None, "add_lower comes first"
    return one.lower


def recased(shapes: Labels, rng: random.Random) -> Labels:
    """Shapes as if the sentence stood in capitals (4 %), in small letters (4 %) or as a title (6 %)."""
    roll = rng.random()
    letters = np.isin(shapes, (1, 2, 3, 4, 5))
    if roll < 0.04:
        return np.where(letters, 3, shapes)
    if roll < 0.08:
        return np.where(letters, 1, shapes)
    if roll < 0.14:
        return np.where(shapes == 1, 2, shapes)
    return shapes
