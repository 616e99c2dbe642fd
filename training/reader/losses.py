"""What the reader is taught to get right: a loss a task, each over the words its set marks."""

from __future__ import annotations

from dataclasses import fields

import torch
from torch import Tensor
from torch.nn import functional

from training.reader.batches import Batch
from training.reader.model import Outputs
from training.reader.ready import UNMARKED
from training.reader.shape import NAMES, PARTS

#: How much each task weighs; the last two only shape the layers.
WEIGHTS = {
    "names": 1.0, "roles": 0.7, "cues": 1.5, "reported": 0.5, "kind": 0.3, "parts": 2.0,
    "upos": 0.2, "arcs": 0.3,
}  # fmt: skip
_GROUPS = [0, NAMES.index("B-group"), NAMES.index("I-group")]
_UNTOLD = [0, PARTS.index("via"), PARTS.index("channel")]


def in_floats(outputs: Outputs) -> Outputs:
    """The logits in float32, in which losses are summed."""
    return Outputs(**{one.name: getattr(outputs, one.name).float() for one in fields(Outputs)})


def losses(outputs: Outputs, batch: Batch) -> dict[str, Tensor]:
    """Each task's mean loss over what this batch marks of it; a task it marks nothing of is left out."""
    found = {
        "names": _names(outputs.names, batch),
        "roles": _tags(outputs.roles, batch.roles),
        "cues": _tags(outputs.cues, batch.cues),
        "upos": _tags(outputs.upos, batch.upos),
        "arcs": _arcs(outputs.arcs, batch),
        "reported": _reported(outputs.reported, batch.reported),
        **_rows(outputs, batch),
    }
    return {name: loss for name, loss in found.items() if loss is not None}


def total(found: dict[str, Tensor]) -> Tensor:
    """The weighted sum."""
    return torch.stack([WEIGHTS[name] * loss for name, loss in found.items()]).sum()


def _tags(logits: Tensor, labels: Tensor) -> Tensor | None:
    if not bool((labels != UNMARKED).any()):
        return None
    return functional.cross_entropy(logits.flatten(0, 1), labels.flatten(), ignore_index=UNMARKED)


def _names(logits: Tensor, batch: Batch) -> Tensor | None:
    """Where a set marks no groups, "no name" and "group" are one answer."""
    chosen = batch.names != UNMARKED
    if not bool(chosen.any()):
        return None
    logs = functional.log_softmax(logits, -1)
    lone = torch.logsumexp(logs[..., _GROUPS], -1)
    whole = torch.tensor([one.example.groups for one in batch.ready])[:, None]
    labels = batch.names.clamp(min=0)
    picked = logs.gather(-1, labels[..., None]).squeeze(-1)
    picked = torch.where((labels == 0) & ~whole, lone, picked)
    return -picked[chosen].mean()


def _reported(logits: Tensor, labels: Tensor) -> Tensor | None:
    chosen = labels != UNMARKED
    if not bool(chosen.any()):
        return None
    return functional.binary_cross_entropy_with_logits(logits[chosen], labels[chosen].float())


def _arcs(logits: Tensor, batch: Batch) -> Tensor | None:
    """Each word picks the word it hangs on among the words of its sentence."""
    if not bool((batch.heads != UNMARKED).any()):
        return None
    stands = torch.zeros_like(batch.heads, dtype=torch.bool)
    for row, one in enumerate(batch.ready):
        stands[row, : len(one.spelt.words)] = True
    of_word = logits.transpose(1, 2).masked_fill(~stands[:, None, :], -1e4)
    return functional.cross_entropy(of_word.flatten(0, 1), batch.heads.flatten(), ignore_index=UNMARKED)


def _rows(outputs: Outputs, batch: Batch) -> dict[str, Tensor | None]:
    """The parts of each marked cue, every word of the cue asked alike; and what kind of cue it is."""
    wholes: list[Tensor] = []
    kind_logits: list[Tensor] = []
    kind_labels: list[float] = []
    for row, one in enumerate(batch.ready):
        count = len(one.spelt.words)
        for cue in one.rows:
            logs = functional.log_softmax(outputs.parts[row, cue.cue, :count], -1)
            gold = torch.from_numpy(cue.labels)
            picked = logs.gather(-1, gold[None, :, None].expand(len(cue.cue), -1, 1)).squeeze(-1)
            if not cue.whole:
                picked = torch.where(gold[None] == 0, torch.logsumexp(logs[..., _UNTOLD], -1), picked)
            wholes.append(-picked.mean())
            for which, value in enumerate(cue.kinds):
                if value >= 0:
                    kind_logits.append(outputs.cue_kind[row, cue.cue, which].mean())
                    kind_labels.append(value)
    kind = (
        functional.binary_cross_entropy_with_logits(torch.stack(kind_logits), torch.tensor(kind_labels))
        if kind_logits
        else None
    )
    return {"parts": torch.stack(wholes).mean() if wholes else None, "kind": kind}
