"""The reader in torch: a MiniLM-L6 whose upper layers stand twice, for sentence vectors and for words.

The lower two layers and the upper four for vectors stay as they were published (Wang et al. 2020,
"MiniLM"; sentence-transformers' all-MiniLM-L6-v2), so vectors keep their quality.  A copy of those
four is tuned to tag words and to score, for each pair of a cue and a word, what the word is to the cue:
a biaffine scorer as in dependency parsing (Dozat & Manning 2017) and dependency-free semantic role
labelling (Cai et al. 2018), with a learned table of distances.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from collatio.text.shapes import SHAPES
from training.reader.shape import (
    ARC_RANK,
    CUE_RANK,
    FARTHEST,
    HEADS,
    INNER,
    LAYERS,
    NAMES,
    PART_RANK,
    PARTS,
    PIECES,
    PLACES,
    PUBLISHED_LAYER,
    SCALE,
    SHARED,
    UPOS,
    WIDTH,
)


class Layer(nn.Module):
    """One BERT layer, post-norm, as published (Devlin et al. 2019)."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.merge = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm_1, self.norm_2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """``x`` [sentences, pieces, 384]; ``mask`` [sentences, 1, 1, pieces], true where a piece stands."""
        batch, length, _ = x.shape
        q, k, v = (
            part(x).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        # Spelt out: for short sentences it is several times faster than the fused attention, backwards.
        scores = (q @ k.transpose(-1, -2)).float() * SCALE + torch.where(mask, 0.0, -1e4)
        seen = scores.softmax(-1).to(v.dtype) @ v
        x = self.norm_1(x + self.merge(seen.transpose(1, 2).reshape(batch, length, WIDTH)))
        out: Tensor = self.norm_2(x + self.dropout(self.down(functional.gelu(self.up(x)))))
        return out


class Lower(nn.Module):
    """Word pieces to the activations where the two branches part; never tuned."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces, self.places = nn.Embedding(PIECES, WIDTH), nn.Embedding(PLACES, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(SHARED))

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """``pieces`` [sentences, pieces] of vocabulary numbers."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.norm(self.pieces(pieces) + self.places(places) + self.segment)
        for layer in self.layers:
            x = layer(x, mask)
        return x


@dataclass(frozen=True, slots=True)
class Outputs:
    """Logits of one batch; ``w`` is the largest count of words of a sentence."""

    names: Tensor
    roles: Tensor
    cues: Tensor
    reported: Tensor
    cue_kind: Tensor
    parts: Tensor
    upos: Tensor
    arcs: Tensor


class PairScorer(nn.Module):
    """A score for each label of each ordered pair of words."""

    def __init__(self, labels: int, rank: int) -> None:
        super().__init__()
        self.left, self.right = nn.Linear(WIDTH, rank), nn.Linear(WIDTH, rank)
        self.core = nn.Parameter(torch.randn(labels, rank, rank) / rank)
        self.of_left, self.of_right = nn.Linear(rank, labels), nn.Linear(rank, labels, bias=False)
        self.distance = nn.Parameter(torch.zeros(2 * FARTHEST + 1, labels))
        self.dropout = nn.Dropout(0.15)

    def forward(self, x: Tensor) -> Tensor:
        """``x`` [sentences, w, 384] to [sentences, w, w, labels]."""
        left = self.dropout(functional.gelu(self.left(x)))
        right = self.dropout(functional.gelu(self.right(x)))
        core = torch.einsum("bcr,lrs,bts->bctl", left, self.core, right)
        at = torch.arange(x.shape[1], device=x.device)
        far = (at[None, :] - at[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        scored: Tensor = (
            core + self.of_left(left)[:, :, None] + self.of_right(right)[:, None] + self.distance[far]
        )
        return scored


class Upper(nn.Module):
    """The tuned branch with its heads."""

    def __init__(self) -> None:
        super().__init__()
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS - SHARED))
        self.dropout = nn.Dropout(0.1)
        self.names, self.roles = nn.Linear(WIDTH, len(NAMES)), nn.Linear(WIDTH, 3)
        self.cue_in, self.cue_out = nn.Linear(WIDTH, CUE_RANK), nn.Linear(CUE_RANK, 3)
        self.kind_out = nn.Linear(CUE_RANK, 2)
        self.reported = nn.Linear(WIDTH, 1)
        self.parts = PairScorer(len(PARTS), PART_RANK)
        # Two tasks that shape the layers and are left out of the shipped file.
        self.upos, self.arcs = nn.Linear(WIDTH, len(UPOS)), PairScorer(1, ARC_RANK)

    def words(self, lower: Tensor, mask: Tensor, shapes: Tensor, firsts: Tensor) -> Tensor:
        """One vector a word: that of its first piece."""
        x = lower + self.shapes(shapes)
        for layer in self.layers:
            x = layer(x, mask)
        return x.gather(1, firsts[:, :, None].expand(-1, -1, WIDTH))

    def forward(self, lower: Tensor, mask: Tensor, shapes: Tensor, firsts: Tensor) -> Outputs:
        """``firsts`` [sentences, w]: where each word begins among the pieces, zero where there is none."""
        x = self.dropout(self.words(lower, mask, shapes, firsts))
        cue = functional.gelu(self.cue_in(x))
        return Outputs(
            names=self.names(x),
            roles=self.roles(x),
            cues=self.cue_out(cue),
            reported=self.reported(x).squeeze(-1),
            cue_kind=self.kind_out(cue),
            parts=self.parts(x),
            upos=self.upos(x),
            arcs=self.arcs(x).squeeze(-1),
        )


def published(folder: Path) -> tuple[Lower, nn.ModuleList]:
    """The lower layers and the untouched upper layers, from the published ``model.safetensors``."""
    weights = load_file(folder / "model.safetensors")
    lower, upper = Lower(), nn.ModuleList(Layer() for _ in range(LAYERS - SHARED))
    named = {
        "pieces.weight": "embeddings.word_embeddings.weight",
        "places.weight": "embeddings.position_embeddings.weight",
        "norm.weight": "embeddings.LayerNorm.weight",
        "norm.bias": "embeddings.LayerNorm.bias",
    }
    state = {ours: weights[theirs] for ours, theirs in named.items()}
    state["segment"] = weights["embeddings.token_type_embeddings.weight"][0]
    for number in range(SHARED):
        state |= {f"layers.{number}.{name}": value for name, value in _layer(weights, number).items()}
    lower.load_state_dict(state)
    for number, layer in enumerate(upper):
        layer.load_state_dict(_layer(weights, SHARED + number))
    return lower.eval().requires_grad_(False), upper


def _layer(weights: dict[str, Tensor], number: int) -> dict[str, Tensor]:
    return {
        f"{ours}.{kind}": weights[f"encoder.layer.{number}.{theirs}.{kind}"]
        for ours, theirs in PUBLISHED_LAYER.items()
        for kind in ("weight", "bias")
    }


def tuned(upper: nn.ModuleList) -> Upper:
    """A fresh branch for words that begins where the published upper layers stand."""
    branch = Upper()
    for mine, theirs in zip(branch.layers, upper, strict=True):
        mine.load_state_dict(theirs.state_dict())
    return branch
