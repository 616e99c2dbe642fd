"""The sizes and labels of the reader, which the recipe's torch and the file's ONNX share."""

from __future__ import annotations

import math

from collatio.encoder.decode import NAME_KINDS, PART_KINDS

WIDTH, HEADS, INNER = 384, 12, 1536
#: Layers in all, and how many of them from below the two branches share.
LAYERS, SHARED = 6, 2
#: The vocabulary, and places in a sentence, as published.
PIECES, PLACES = 30522, 512
#: What attention's scores are scaled by.
SCALE = 1 / math.sqrt(WIDTH // HEADS)
NAMES = ("O", *(f"{begin}-{kind}" for kind in NAME_KINDS for begin in "BI"))
PARTS = ("none", *PART_KINDS)
UPOS = ("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
        "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X")  # fmt: skip
#: Distances beyond this many words count alike.
FARTHEST = 40
#: Widths of the pair scorers (parts of quotations, trees) and of the cue's own layer.
PART_RANK, ARC_RANK, CUE_RANK = 160, 96, 192
#: What the published file calls the parts of a layer, by our names for them.
PUBLISHED_LAYER = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "merge": "attention.output.dense",
    "norm_1": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm_2": "output.LayerNorm",
}
