"""The reader as one ONNX graph, written node by node, so that its file holds what it needs and no more.

Weights of the large products are int8, a scale a column; activations are quantised in the run, over one
sentence at a time, so no sentence's result can depend on another's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from training.reader.shape import FARTHEST, HEADS, LAYERS, SHARED, WIDTH

Weights = Mapping[str, np.ndarray]
#: Contributed operators of ONNX Runtime: whole attention, normalisation with its residual, Gelu.
MS = "com.microsoft"
#: Pieces that one run can take: a window of 192 with its begin and end.
LONGEST = 194


@dataclass(slots=True)
class Writer:
    """Nodes of one graph or branch; constants all lie in the outermost graph."""

    constants: dict[str, TensorProto]
    quantised: bool
    nodes: list[NodeProto] = field(default_factory=list)
    count: int = 0
    prefix: str = ""

    def constant(self, name: str, value: np.ndarray) -> str:
        """An array of the outermost graph, stored once however often it is asked for."""
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, inputs: Sequence[str], domain: str = "", **settings: Any) -> str:
        """A node with one result, whose name is returned."""
        self.count += 1
        out = f"{self.prefix}{kind.lower()}_{self.count}"
        self.nodes.append(helper.make_node(kind, list(inputs), [out], domain=domain, **settings))
        return out

    def linear(self, x: str, name: str, weight: np.ndarray, bias: np.ndarray | None) -> str:
        """``x`` times ``weight`` [in, out] plus ``bias``."""
        if not self.quantised:
            product = self.node("MatMul", [x, self.constant(f"{name}.weight", weight)])
            return (
                product if bias is None else self.node("Add", [product, self.constant(f"{name}.bias", bias)])
            )
        whole, scale = int8(weight, axis=0)
        names = [
            self.constant(f"{name}.int8", whole),
            self.constant(f"{name}.scale", scale),
            self.constant("zero.int8", np.zeros((), np.int8)),
        ]
        held = [] if bias is None else [self.constant(f"{name}.bias", bias)]
        return self.node("DynamicQuantizeMatMul", [x, *names, *held], MS)


def int8(weight: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Whole numbers from -127 to 127 with one scale a line across ``axis``."""
    scale = np.maximum(np.abs(weight).max(axis=axis, keepdims=True), 1e-8).astype(np.float32) / 127
    return np.rint(weight / scale).astype(np.int8), scale.squeeze(axis).astype(np.float32)


def write_graph(lower: Weights, original: Weights, upper: Weights, quantised: bool = True) -> ModelProto:
    """The whole reader; the weights by their names in ``model.py``, ``original`` the untouched upper half."""
    out = Writer({}, quantised)
    x = _embedded(out, lower)
    for number in range(SHARED):
        x = _layer(out, x, lower, f"layers.{number}.", f"lower.{number}")
    words = _words(out, x, upper)
    _heads(out, words, upper)
    _vector(out, x, original)
    inputs = [
        helper.make_tensor_value_info("pieces", TensorProto.INT64, [1, "n"]),
        helper.make_tensor_value_info("shapes", TensorProto.INT64, [1, "n"]),
        helper.make_tensor_value_info("firsts", TensorProto.INT64, ["w"]),
        helper.make_tensor_value_info("want_vectors", TensorProto.BOOL, []),
    ]
    sizes: dict[str, list[int | str]] = {
        "names": ["w", 9], "roles": ["w", 3], "cues": ["w", 3], "reported": ["w"], "cue_kind": ["w", 2],
        "parts": ["w", "w", 6], "vector": [WIDTH],
    }  # fmt: skip
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, size) for name, size in sizes.items()]
    graph = helper.make_graph(out.nodes, "reader", inputs, outputs, list(out.constants.values()))
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MS, 1)]
    model: ModelProto = helper.make_model(graph, opset_imports=opsets, ir_version=9, producer_name="collatio")
    return model


def _embedded(out: Writer, lower: Weights) -> str:
    table, scale = int8(lower["pieces.weight"], axis=1)
    rows = out.node("Gather", [out.constant("pieces.int8", table), "pieces"])
    scales = out.node("Gather", [out.constant("pieces.scale", scale[:, None]), "pieces"])
    x = out.node("Mul", [out.node("Cast", [rows], to=TensorProto.FLOAT), scales])
    places = (lower["places.weight"][:LONGEST] + lower["segment"]).astype(np.float32)
    length = out.node("Slice", [out.node("Shape", ["pieces"]), *(_whole(out, v) for v in ([1], [2]))])
    held = out.node("Slice", [out.constant("places", places), _whole(out, [0]), length])
    return _norm(out, out.node("Add", [x, held]), "lower.norm", lower["norm.weight"], lower["norm.bias"])


def _whole(out: Writer, value: list[int]) -> str:
    return out.constant("whole_" + "_".join(str(one) for one in value), np.array(value, np.int64))


def _norm(out: Writer, x: str, name: str, weight: np.ndarray, bias: np.ndarray) -> str:
    inputs = [x, out.constant(f"{name}.weight", weight), out.constant(f"{name}.bias", bias)]
    return out.node("LayerNormalization", inputs, axis=-1, epsilon=1e-12)


def _layer(out: Writer, x: str, weights: Weights, at: str, name: str) -> str:
    joined = np.concatenate([weights[f"{at}{part}.weight"].T for part in ("query", "key", "value")], axis=1)
    bias = np.concatenate([weights[f"{at}{part}.bias"] for part in ("query", "key", "value")])
    three = out.linear(x, f"{name}.three", joined, bias)
    q, k, v = (
        out.node("Slice", [three, *(_whole(out, [edge]) for edge in (part * WIDTH, (part + 1) * WIDTH, 2))])
        for part in range(3)
    )
    seen = out.node("MultiHeadAttention", [q, k, v], MS, num_heads=HEADS)
    merged = out.linear(seen, f"{name}.merge", weights[f"{at}merge.weight"].T, weights[f"{at}merge.bias"])
    x = _residual(out, x, merged, weights, f"{at}norm_1", f"{name}.norm_1")
    up = out.linear(x, f"{name}.up", weights[f"{at}up.weight"].T, weights[f"{at}up.bias"])
    down = out.linear(
        out.node("Gelu", [up], MS), f"{name}.down", weights[f"{at}down.weight"].T, weights[f"{at}down.bias"]
    )
    return _residual(out, x, down, weights, f"{at}norm_2", f"{name}.norm_2")


def _residual(out: Writer, x: str, added: str, weights: Weights, at: str, name: str) -> str:
    inputs = [
        added,
        x,
        *(out.constant(f"{name}.{kind}", weights[f"{at}.{kind}"]) for kind in ("weight", "bias")),
    ]
    return out.node("SkipLayerNormalization", inputs, MS, epsilon=1e-12)


def _words(out: Writer, x: str, upper: Weights) -> str:
    x = out.node(
        "Add", [x, out.node("Gather", [out.constant("shapes.table", upper["shapes.weight"]), "shapes"])]
    )
    for number in range(LAYERS - SHARED):
        x = _layer(out, x, upper, f"layers.{number}.", f"upper.{number}")
    return out.node("Gather", [out.node("Squeeze", [x, _whole(out, [0])]), "firsts"])


def _plain(out: Writer, x: str, weights: Weights, name: str) -> str:
    """A small product in floats."""
    product = out.node("MatMul", [x, out.constant(f"{name}.weight", weights[f"{name}.weight"].T)])
    if f"{name}.bias" not in weights:
        return product
    return out.node("Add", [product, out.constant(f"{name}.bias", weights[f"{name}.bias"])])


def _heads(out: Writer, words: str, upper: Weights) -> None:
    for name in ("names", "roles"):
        _named(out, _plain(out, words, upper, name), name)
    cue = out.node("Gelu", [_large(out, words, upper, "cue_in")], MS)
    _named(out, _plain(out, cue, upper, "cue_out"), "cues")
    _named(out, _plain(out, cue, upper, "kind_out"), "cue_kind")
    reported = _plain(out, words, upper, "reported")
    out.nodes.append(helper.make_node("Squeeze", [reported, _whole(out, [-1])], ["reported"]))
    _named(out, _pairs(out, words, upper), "parts")


def _large(out: Writer, x: str, weights: Weights, name: str) -> str:
    return out.linear(x, name, weights[f"{name}.weight"].T, weights[f"{name}.bias"])


def _named(out: Writer, value: str, name: str) -> None:
    out.nodes.append(helper.make_node("Identity", [value], [name]))


def _pairs(out: Writer, words: str, upper: Weights) -> str:
    left, right = (
        out.node("Gelu", [_large(out, words, upper, f"parts.{side}")], MS) for side in ("left", "right")
    )
    core = out.node(
        "Cast", [out.constant("parts.core", upper["parts.core"].astype(np.float16))], to=TensorProto.FLOAT
    )
    turned = out.node("MatMul", [left, core])
    scored = out.node("MatMul", [turned, out.node("Transpose", [right], perm=[1, 0])])
    scored = out.node("Transpose", [scored], perm=[1, 2, 0])
    of_left = out.node("Unsqueeze", [_plain(out, left, upper, "parts.of_left"), _whole(out, [1])])
    of_right = out.node("Unsqueeze", [_plain(out, right, upper, "parts.of_right"), _whole(out, [0])])
    count = out.node("Squeeze", [out.node("Shape", ["firsts"]), _whole(out, [0])])
    zero, one = (out.constant(f"scalar_{value}", np.array(value, np.int64)) for value in (0, 1))
    at = out.node("Range", [zero, count, one])
    far = out.node(
        "Sub", [out.node("Unsqueeze", [at, _whole(out, [0])]), out.node("Unsqueeze", [at, _whole(out, [1])])]
    )
    edge = out.constant("farthest", np.array(FARTHEST, np.int64))
    near = out.node("Clip", [far, out.node("Neg", [edge]), edge])
    table = out.constant("parts.distance", upper["parts.distance"])
    of_distance = out.node("Gather", [table, out.node("Add", [near, edge])])
    return out.node("Add", [out.node("Add", [out.node("Add", [scored, of_left]), of_right]), of_distance])


def _vector(out: Writer, lower: str, original: Weights) -> None:
    """The published sentence vector: the mean of the pieces, of unit length; only where it is wanted."""
    then = Writer(out.constants, out.quantised, prefix="vector_")
    x = lower
    for number in range(LAYERS - SHARED):
        x = _layer(then, x, original, f"{number}.", f"vector.{number}")
    mean = then.node("ReduceMean", [x], axes=[0, 1], keepdims=0)
    length = then.node("ReduceL2", [mean], axes=[0], keepdims=1)
    vector = then.node("Div", [mean, length])
    otherwise = Writer(out.constants, out.quantised, prefix="no_vector_")
    none = otherwise.node("Identity", [out.constant("no_vector", np.zeros(WIDTH, np.float32))])
    branches = [
        helper.make_graph(
            part.nodes, name, [], [helper.make_tensor_value_info(made, TensorProto.FLOAT, [WIDTH])]
        )
        for part, name, made in ((then, "then", vector), (otherwise, "else", none))
    ]
    out.nodes.append(
        helper.make_node("If", ["want_vectors"], ["vector"], then_branch=branches[0], else_branch=branches[1])
    )
