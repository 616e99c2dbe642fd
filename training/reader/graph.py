"""The reader's graph, written out node by node from the weights of ``model.py``.

Names of weights are those of the torch modules, under `lower.`, `upper.` (the tuned branch) and `still.`
(the untouched upper layers, for sentence vectors).  One sentence is read at a time: none can touch another.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import onnx
from onnx import TensorProto, helper

from training.reader.bits import Ranges, eight_bits
from training.reader.shape import FARTHEST, HEADS, WIDTH
from training.reader.writer import MICROSOFT, Graph, Precision, Weights

_WORD_OUTPUTS: Mapping[str, tuple[str | int, ...]] = {
    "names": ("w", 9),
    "roles": ("w", 3),
    "cues": ("w", 3),
    "reported": ("w",),
    "cue_kind": ("w", 2),
    "parts": ("w", "w", 6),
}
#: Of the sentence, and of each of its pieces with the model's begin and end signs.
_VECTOR_OUTPUTS: Mapping[str, tuple[str | int, ...]] = {"vector": (WIDTH,), "meant": ("n", WIDTH)}


def build(
    weights: Weights,
    precision: Precision,
    facts: Mapping[str, str],
    ranges: Ranges | None = None,
    heads: int = HEADS,
) -> onnx.ModelProto:
    """The reader as one ONNX file; ``facts`` are its metadata (name, languages, vocabulary)."""
    main = Graph(weights, precision, {} if ranges is None else ranges, heads)
    lower = _lower(main)
    _words(main, lower)
    _vector(main, lower)
    value = helper.make_tensor_value_info
    whole, real = TensorProto.INT64, TensorProto.FLOAT
    graph = helper.make_graph(
        main.nodes,
        "reader",
        [
            value("pieces", whole, [1, "n"]),
            value("shapes", whole, [1, "n"]),
            value("firsts", whole, ["w"]),
            value("want_vectors", TensorProto.BOOL, []),
        ],
        [
            value(name, real, list(shape))
            for name, shape in (*_WORD_OUTPUTS.items(), *_VECTOR_OUTPUTS.items())
        ],
        main.stored,
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    made = helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="collatio")
    helper.set_model_props(made, dict(sorted(facts.items())))
    return made


def _lower(graph: Graph) -> str:
    """Word pieces to the activations where the branches part."""
    if graph.precision == "float":
        x = graph.add("Gather", [graph.weight("lower.pieces.weight"), "pieces"])
    else:  # rows are made floats as they are looked up, so the table stays small in memory too
        small, scale = eight_bits(graph.weights["lower.pieces.weight"], axis=1)
        rows = graph.add("Gather", [graph.store(small), "pieces"])
        scales = graph.add("Gather", [graph.store(scale.astype(np.float16)), "pieces"])
        x = graph.add("Mul", [graph.add("Cast", [one], to=TensorProto.FLOAT) for one in (rows, scales)])
    length = graph.add("Shape", ["pieces"], start=1, end=2)
    places = graph.weights["lower.places.weight"] + graph.weights["lower.segment"]
    here = graph.add("Slice", [graph.compact(places), graph.whole(0), length, graph.whole(0)])
    gamma, beta = graph.weight("lower.norm.weight"), graph.weight("lower.norm.bias")
    x = graph.add("LayerNormalization", [graph.add("Add", [x, here]), gamma, beta], axis=-1, epsilon=1e-12)
    for number in range(_depth(graph.weights, "lower")):
        x = _layer(graph, x, f"lower.layers.{number}")
    return x


def _depth(weights: Weights, part: str) -> int:
    return sum(name.startswith(f"{part}.layers.") and name.endswith(".up.bias") for name in weights)


def _layer(graph: Graph, x: str, name: str) -> str:
    three = [f"{name}.{part}" for part in ("query", "key", "value")]
    weight = np.concatenate([graph.weights[f"{part}.weight"].T for part in three], axis=1)
    bias = np.concatenate([graph.weights[f"{part}.bias"] for part in three])
    mixed = graph.product(x, f"{name}.mixed", weight, bias)
    width = weight.shape[0]
    q = graph.add("Split", [mixed, graph.whole(width, width, width)], outputs=3, axis=-1)
    seen = graph.add("MultiHeadAttention", [q, f"{q}.1", f"{q}.2"], domain=MICROSOFT, num_heads=graph.heads)
    x = _add_and_norm(graph, graph.linear(seen, f"{name}.merge"), x, f"{name}.norm_1")
    inner = graph.add("Gelu", [graph.linear(x, f"{name}.up")], domain=MICROSOFT)
    return _add_and_norm(graph, graph.linear(inner, f"{name}.down"), x, f"{name}.norm_2")


def _add_and_norm(graph: Graph, x: str, skipped: str, name: str) -> str:
    # The runtime's fused SkipLayerNormalization takes five times as long as the two steps by themselves.
    inputs = [graph.add("Add", [x, skipped]), graph.weight(f"{name}.weight"), graph.weight(f"{name}.bias")]
    return graph.add("LayerNormalization", inputs, axis=-1, epsilon=1e-12)


def build_trunk(weights: Weights, precision: Precision, ranges: Ranges | None = None) -> onnx.ModelProto:
    """The layers under the heads, for several sentences of one length at once, and what goes into them.

    Outputs: ``words``, a vector a piece, then the inputs of all products, by the names in the ranges.
    """
    graph = Graph(weights, precision, {} if ranges is None else ranges, HEADS)
    x = _tuned_layers(graph, _lower(graph))
    graph.nodes.append(helper.make_node("Identity", [x], ["words"]))
    for name, fed in graph.fed.items():
        graph.nodes.append(helper.make_node("Identity", [fed], [name]))
    value = helper.make_tensor_value_info
    inputs = [value(name, TensorProto.INT64, ["b", "n"]) for name in ("pieces", "shapes")]
    outputs = [value(name, TensorProto.FLOAT, None) for name in ("words", *graph.fed)]
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    made = helper.make_graph(graph.nodes, "trunk", inputs, outputs, graph.stored)
    return helper.make_model(made, opset_imports=opsets, ir_version=8, producer_name="collatio")


def _tuned_layers(graph: Graph, lower: str) -> str:
    x = graph.add("Add", [lower, graph.add("Gather", [graph.weight("upper.shapes.weight"), "shapes"])])
    for number in range(_depth(graph.weights, "upper")):
        x = _layer(graph, x, f"upper.layers.{number}")
    return x


def _words(main: Graph, lower: str) -> None:
    """The tuned branch and its heads, not entered when no word's reading is asked for."""
    zero = main.store(np.array(0, dtype=np.int64))
    asked = main.add("Greater", [main.add("Size", ["firsts"]), zero])
    graph = main.within()
    x = _tuned_layers(graph, lower)
    x = graph.add("Squeeze", [graph.add("Gather", [x, "firsts"], axis=1), graph.whole(0)])
    for head in ("names", "roles"):
        _head(graph, x, head, head)
    reported = _plain(graph, x, "upper.reported")
    graph.result("Squeeze", [reported, graph.whole(1)], "reported")
    cue = graph.add("Gelu", [graph.linear(x, "upper.cue_in")], domain=MICROSOFT)
    _head(graph, cue, "cue_out", "cues")
    _head(graph, cue, "kind_out", "cue_kind")
    _parts(graph, x)
    nothing = {name: tuple(size if isinstance(size, int) else 0 for size in shape)
               for name, shape in _WORD_OUTPUTS.items()}  # fmt: skip
    main.choose(asked, graph, nothing)


def _plain(graph: Graph, x: str, name: str) -> str:
    """A head's product, small enough to stay in floats."""
    weight = graph.store(graph.weights[f"{name}.weight"].T)
    return graph.add("Add", [graph.add("MatMul", [x, weight]), graph.weight(f"{name}.bias")])


def _head(graph: Graph, x: str, name: str, output: str) -> None:
    graph.result("Identity", [_plain(graph, x, f"upper.{name}")], output)


def _parts(graph: Graph, x: str) -> None:
    """What each word is to each word taken as a cue."""
    weights = graph.weights
    left = graph.add("Gelu", [graph.linear(x, "upper.parts.left")], domain=MICROSOFT)
    right = graph.add("Gelu", [graph.linear(x, "upper.parts.right")], domain=MICROSOFT)
    core = weights["upper.parts.core"]
    labels, rank = core.shape[0], core.shape[1]
    spread = graph.add("MatMul", [left, graph.compact(core.transpose(1, 0, 2).reshape(rank, labels * rank))])
    rows = graph.add("Reshape", [spread, graph.whole(-1, rank)])
    pairs = graph.add("MatMul", [rows, graph.add("Transpose", [right], perm=[1, 0])])
    count = graph.add("Shape", ["firsts"])
    shape = graph.add("Concat", [count, graph.whole(labels), count], axis=0)
    scored = graph.add("Transpose", [graph.add("Reshape", [pairs, shape])], perm=[0, 2, 1])
    of_left = graph.add("Unsqueeze", [_plain(graph, left, "upper.parts.of_left"), graph.whole(1)])
    of_right = graph.add("MatMul", [right, graph.store(weights["upper.parts.of_right.weight"].T)])
    scored = graph.add("Add", [graph.add("Add", [scored, of_left]), of_right])
    zero, one = graph.store(np.array(0, dtype=np.int64)), graph.store(np.array(1, dtype=np.int64))
    at = graph.add("Range", [zero, graph.add("Squeeze", [count]), one])
    away = graph.add("Sub", [graph.add("Unsqueeze", [at, graph.whole(0)]),
                             graph.add("Unsqueeze", [at, graph.whole(1)])])  # fmt: skip
    least, most = (graph.store(np.array(far, dtype=np.int64)) for far in (-FARTHEST, FARTHEST))
    far = graph.add("Add", [graph.add("Clip", [away, least, most]), most])
    distance = graph.add("Gather", [graph.weight("upper.parts.distance"), far])
    graph.result("Add", [scored, distance], "parts")


def _vector(main: Graph, lower: str) -> None:
    """The sentence's vector and those of its pieces, not entered when nobody asks for them.

    Pieces are taken from the middle of the branch: there words that mean the same in two sentences lie
    nearest to each other (of 117 words of ten invented pairs of sentences 104 find their counterpart there,
    100 after the last layer, where each piece holds much of its sentence, and 95 before the first).
    """
    graph = main.within()
    x, depth = lower, _depth(graph.weights, "still")
    for number in range(depth):
        if number == depth // 2:
            graph.result("Squeeze", [x, graph.whole(0)], "meant")
        x = _layer(graph, x, f"still.layers.{number}")
    mean = graph.add("ReduceMean", [x], axes=[0, 1], keepdims=0)
    graph.result("LpNormalization", [mean], "vector", axis=0, p=2)
    main.choose("want_vectors", graph, {"vector": (WIDTH,), "meant": (0, WIDTH)})
