"""The reader's graph written out node by node in six precisions, from the weights of `training/reader`.

Names of weights are those of the torch modules, under `lower.`, `upper.` (the tuned branch) and `still.`
(the untouched upper half, for sentence vectors).  Precisions:

- ``float``: 32-bit floats throughout.
- ``weights``: 8-bit weights in the file, floats again when it is loaded; float arithmetic.
- ``dynamic``: 8-bit arithmetic; one activation scale for all that is read at once.
- ``static``: 8-bit arithmetic; activation scales fixed beforehand on sample sentences.
- ``blocks``: 8-bit weights in blocks with a scale each; a word piece's activations are scaled block by
  block, so neither its sentence nor its neighbours enter into it.
- ``smooth``: as ``dynamic``, but large channels are shared between activations and weights beforehand, and
  the product with the widest activations goes by blocks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from bench.encoder_bits import Ranges, by_blocks, eight_bits, fixed, smoothing

Precision = Literal["float", "weights", "dynamic", "static", "blocks", "smooth"]
Weights = Mapping[str, NDArray[np.float32]]

HEADS = 12
VECTOR = 384
FARTHEST = 40
BLOCK = 128
_MICROSOFT = "com.microsoft"
_WORD_OUTPUTS: Mapping[str, tuple[str | int, ...]] = {
    "names": ("w", 9),
    "roles": ("w", 3),
    "cues": ("w", 3),
    "reported": ("w",),
    "cue_kind": ("w", 2),
    "parts": ("w", "w", 6),
}


def build(
    weights: Weights,
    precision: Precision,
    facts: Mapping[str, str],
    ranges: Ranges | None = None,
    heads: int = HEADS,
) -> onnx.ModelProto:
    """The reader as one ONNX file; ``facts`` are its metadata (name, languages, vocabulary)."""
    main = _Graph(weights, precision, {} if ranges is None else ranges, heads)
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
        [value(name, real, list(shape)) for name, shape in (*_WORD_OUTPUTS.items(), ("vector", (VECTOR,)))],
        main.stored,
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(_MICROSOFT, 1)]
    made = helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="collatio")
    helper.set_model_props(made, dict(sorted(facts.items())))
    return made


class _Graph:
    """Nodes and stored arrays as they are written; ``within`` gives a branch that shares the store."""

    def __init__(self, weights: Weights, precision: Precision, ranges: Ranges, heads: int) -> None:
        self.weights, self.precision, self.ranges, self.heads = weights, precision, ranges, heads
        self.nodes: list[onnx.NodeProto] = []
        self.stored: list[onnx.TensorProto] = []
        self.fed: dict[str, str] = {}
        self._count = 0
        self._parent: _Graph | None = None

    def within(self) -> _Graph:
        """A subgraph's writer; what it stores stands in the main graph."""
        branch = _Graph(self.weights, self.precision, self.ranges, self.heads)
        branch.stored, branch._parent = self.stored, self
        return branch

    def fresh(self) -> str:
        """A name nobody has."""
        if self._parent:
            return self._parent.fresh()
        self._count += 1
        return f"v{self._count}"

    def add(self, kind: str, inputs: Sequence[str], outputs: int = 1, domain: str = "", **facts: Any) -> str:
        """One node; the name of its first output (the others follow as ``.1``, ``.2``)."""
        name = self.fresh()
        names = [name, *(f"{name}.{number}" for number in range(1, outputs))]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **facts))
        return name

    def result(self, kind: str, inputs: Sequence[str], name: str, **facts: Any) -> None:
        """A node whose output is one of the branch's."""
        self.nodes.append(helper.make_node(kind, inputs, [f"asked.{name}"], **facts))

    def choose(self, asked: str, branch: _Graph, outputs: Mapping[str, tuple[int, ...]]) -> None:
        """The branch's results where ``asked`` is true, else zeros of the given shapes at no cost."""
        nothing = [
            helper.make_node("Constant", [], [f"spared.{name}"], value=numpy_helper.from_array(
                np.zeros(shape, dtype=np.float32)))
            for name, shape in outputs.items()
        ]  # fmt: skip
        ways = {
            f"{way}_branch": helper.make_graph(
                nodes,
                f"{way}.{'.'.join(outputs)}",
                [],
                [
                    helper.make_tensor_value_info(f"{lead}.{name}", TensorProto.FLOAT, None)
                    for name in outputs
                ],
            )
            for way, lead, nodes in (("then", "asked", branch.nodes), ("else", "spared", nothing))
        }
        self.nodes.append(helper.make_node("If", [asked], list(outputs), **ways))

    def store(self, array: NDArray[np.generic]) -> str:
        """An array in the file."""
        name = self.fresh()
        self.stored.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def whole(self, *numbers: int) -> str:
        """Whole numbers, as shapes and axes are given."""
        return self.store(np.array(numbers, dtype=np.int64))

    def weight(self, name: str) -> str:
        """A small weight, as it is."""
        return self.store(self.weights[name].astype(np.float32))

    def compact(self, array: NDArray[np.float32]) -> str:
        """A weight in 8 bits a number, a float again when the file is loaded (the runtime folds it)."""
        if self.precision == "float":
            return self.store(array.astype(np.float32))
        small, scale = eight_bits(array, axis=0)
        return self.add(
            "Mul", [self.add("Cast", [self.store(small)], to=TensorProto.FLOAT), self.store(scale)]
        )

    def linear(self, x: str, name: str) -> str:
        """``x`` times the weight ``name`` plus its bias, in the graph's precision."""
        return self.product(x, name, self.weights[f"{name}.weight"].T, self.weights[f"{name}.bias"])

    def product(self, x: str, name: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        """A matrix product with a bias; ``name`` is its key among the ranges."""
        self.fed[name] = x
        if self.precision in {"float", "weights"}:
            return self.add("Add", [self.add("MatMul", [x, self.compact(weight)]), self.store(bias)])
        part = name.rsplit(".", 1)[-1]
        if self.precision == "blocks" or (self.precision == "smooth" and part == "down"):
            return self._by_blocks(x, weight, bias)
        if self.precision == "smooth" and part in {"mixed", "up"}:
            shared = smoothing(self.ranges[name], weight)
            x, weight = self.add("Mul", [x, self.store(1 / shared)]), weight * shared[:, None]
        small, scale = eight_bits(weight, axis=0)
        b, b_scale = self.store(small), self.store(scale.reshape(-1))
        zeros = self.store(np.zeros(scale.size, dtype=np.int8))
        if self.precision in {"dynamic", "smooth"}:
            inputs = [x, b, b_scale, zeros, self.store(bias)]
            return self.add("DynamicQuantizeMatMul", inputs, domain=_MICROSOFT)
        a_scale, a_zero = (self.store(number) for number in fixed(self.ranges[name]))
        a = self.add("QuantizeLinear", [x, a_scale, a_zero])
        inputs = [a, b, a_scale, b_scale, a_zero, zeros, self.store(bias)]
        return self.add("MatMulIntegerToFloat", inputs, domain=_MICROSOFT)

    def _by_blocks(self, x: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        small, scale = by_blocks(weight, BLOCK)
        inputs = [x, self.store(small), self.store(scale), "", "", self.store(bias)]
        return self.add("MatMulNBits", inputs, domain=_MICROSOFT, K=weight.shape[0], N=weight.shape[1],
                        bits=8, block_size=BLOCK, accuracy_level=4)  # fmt: skip


def _lower(graph: _Graph) -> str:
    """Word pieces to the activations where the branches part."""
    if graph.precision == "float":
        x = graph.add("Gather", [graph.weight("lower.pieces.weight"), "pieces"])
    else:  # rows are made floats as they are looked up, so the table stays small in memory too
        small, scale = eight_bits(graph.weights["lower.pieces.weight"], axis=1)
        rows = graph.add("Gather", [graph.store(small), "pieces"])
        scales = graph.add("Gather", [graph.store(scale), "pieces"])
        x = graph.add("Mul", [graph.add("Cast", [rows], to=TensorProto.FLOAT), scales])
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


def _layer(graph: _Graph, x: str, name: str) -> str:
    three = [f"{name}.{part}" for part in ("query", "key", "value")]
    weight = np.concatenate([graph.weights[f"{part}.weight"].T for part in three], axis=1)
    bias = np.concatenate([graph.weights[f"{part}.bias"] for part in three])
    mixed = graph.product(x, f"{name}.mixed", weight, bias)
    width = weight.shape[0]
    q = graph.add("Split", [mixed, graph.whole(width, width, width)], outputs=3, axis=-1)
    seen = graph.add("MultiHeadAttention", [q, f"{q}.1", f"{q}.2"], domain=_MICROSOFT, num_heads=graph.heads)
    x = _add_and_norm(graph, graph.linear(seen, f"{name}.merge"), x, f"{name}.norm_1")
    inner = graph.add("Gelu", [graph.linear(x, f"{name}.up")], domain=_MICROSOFT)
    return _add_and_norm(graph, graph.linear(inner, f"{name}.down"), x, f"{name}.norm_2")


def _add_and_norm(graph: _Graph, x: str, skipped: str, name: str) -> str:
    # The runtime's fused SkipLayerNormalization takes five times as long as the two steps by themselves.
    inputs = [graph.add("Add", [x, skipped]), graph.weight(f"{name}.weight"), graph.weight(f"{name}.bias")]
    return graph.add("LayerNormalization", inputs, axis=-1, epsilon=1e-12)


def build_trunk(weights: Weights, precision: Precision, ranges: Ranges | None = None) -> onnx.ModelProto:
    """The layers under the heads, for several sentences of one length at once, and what goes into them.

    Outputs: ``words``, a vector a piece, then the inputs of all products, by the names in the ranges.
    """
    graph = _Graph(weights, precision, {} if ranges is None else ranges, HEADS)
    x = _tuned_layers(graph, _lower(graph))
    graph.nodes.append(helper.make_node("Identity", [x], ["words"]))
    for name, fed in graph.fed.items():
        graph.nodes.append(helper.make_node("Identity", [fed], [name]))
    value = helper.make_tensor_value_info
    inputs = [value(name, TensorProto.INT64, ["b", "n"]) for name in ("pieces", "shapes")]
    outputs = [value(name, TensorProto.FLOAT, None) for name in ("words", *graph.fed)]
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(_MICROSOFT, 1)]
    made = helper.make_graph(graph.nodes, "trunk", inputs, outputs, graph.stored)
    return helper.make_model(made, opset_imports=opsets, ir_version=8, producer_name="collatio")


def _tuned_layers(graph: _Graph, lower: str) -> str:
    x = graph.add("Add", [lower, graph.add("Gather", [graph.weight("upper.shapes.weight"), "shapes"])])
    for number in range(_depth(graph.weights, "upper")):
        x = _layer(graph, x, f"upper.layers.{number}")
    return x


def _words(main: _Graph, lower: str) -> None:
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
    cue = graph.add("Gelu", [graph.linear(x, "upper.cue_in")], domain=_MICROSOFT)
    _head(graph, cue, "cue_out", "cues")
    _head(graph, cue, "kind_out", "cue_kind")
    _parts(graph, x)
    nothing = {name: tuple(size if isinstance(size, int) else 0 for size in shape)
               for name, shape in _WORD_OUTPUTS.items()}  # fmt: skip
    main.choose(asked, graph, nothing)


def _plain(graph: _Graph, x: str, name: str) -> str:
    """A head's product, small enough to stay in floats."""
    weight = graph.store(graph.weights[f"{name}.weight"].T)
    return graph.add("Add", [graph.add("MatMul", [x, weight]), graph.weight(f"{name}.bias")])


def _head(graph: _Graph, x: str, name: str, output: str) -> None:
    graph.result("Identity", [_plain(graph, x, f"upper.{name}")], output)


def _parts(graph: _Graph, x: str) -> None:
    """What each word is to each word taken as a cue."""
    weights = graph.weights
    left = graph.add("Gelu", [graph.linear(x, "upper.parts.left")], domain=_MICROSOFT)
    right = graph.add("Gelu", [graph.linear(x, "upper.parts.right")], domain=_MICROSOFT)
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


def _vector(main: _Graph, lower: str) -> None:
    """The sentence's vector, not entered when nobody asks for it."""
    graph = main.within()
    x = lower
    for number in range(_depth(graph.weights, "still")):
        x = _layer(graph, x, f"still.layers.{number}")
    mean = graph.add("ReduceMean", [x], axes=[0, 1], keepdims=0)
    graph.result("LpNormalization", [mean], "vector", axis=0, p=2)
    main.choose("want_vectors", graph, {"vector": (VECTOR,)})
