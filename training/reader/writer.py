"""Nodes and arrays of an ONNX file as they are written, with products in six precisions.

- ``float``: 32-bit floats throughout.
- ``weights``: 8-bit weights in the file, floats again when it is loaded; float arithmetic.
- ``dynamic``: 8-bit arithmetic; one activation scale for all that is read at once.
- ``static``: 8-bit arithmetic; activation scales fixed beforehand on sample sentences.
- ``blocks``: 8-bit weights in blocks with a scale each; a word piece's activations are scaled block by
  block, so neither its sentence nor its neighbours enter into it.
- ``smooth``: as ``dynamic``, but large channels are shared between activations and weights beforehand, and
  in the product with the widest activations each piece is brought to one size first, so that one loud piece
  does not drown the others.  This is what ships.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from training.reader.bits import Ranges, by_blocks, eight_bits, fixed, smoothing

Precision = Literal["float", "weights", "dynamic", "static", "blocks", "smooth"]
Weights = Mapping[str, NDArray[np.float32]]

BLOCK = 128
#: No piece is brought up from less than this: after Gelu nothing is far below nought, so a piece may have no
#: large activation at all.
_LEAST_SIZE = 0.1
#: The domain of ONNX Runtime's own operators: whole attention, Gelu, products in eight bits.
MICROSOFT = "com.microsoft"


class Graph:
    """Nodes and stored arrays as they are written; ``within`` gives a branch that shares the store."""

    def __init__(self, weights: Weights, precision: Precision, ranges: Ranges, heads: int) -> None:
        self.weights, self.precision, self.ranges, self.heads = weights, precision, ranges, heads
        self.nodes: list[onnx.NodeProto] = []
        self.stored: list[onnx.TensorProto] = []
        self.fed: dict[str, str] = {}
        self._count = 0
        self._parent: Graph | None = None

    def within(self) -> Graph:
        """A subgraph's writer; what it stores stands in the main graph."""
        branch = Graph(self.weights, self.precision, self.ranges, self.heads)
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

    def choose(self, asked: str, branch: Graph, outputs: Mapping[str, tuple[int, ...]]) -> None:
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
        if self.precision == "blocks":
            return self._by_blocks(x, weight, bias)
        if self.precision == "smooth" and part in {"mixed", "up", "down"}:
            shared = smoothing(self.ranges[name], weight)
            x, weight = self.add("Mul", [x, self.store(1 / shared)]), weight * shared[:, None]
            if part == "down":
                return self._by_pieces(x, weight, bias)
        small, scale = eight_bits(weight, axis=0)
        b, b_scale = self.store(small), self.store(scale.reshape(-1))
        zeros = self.store(np.zeros(scale.size, dtype=np.int8))
        if self.precision in {"dynamic", "smooth"}:
            inputs = [x, b, b_scale, zeros, self.store(bias)]
            return self.add("DynamicQuantizeMatMul", inputs, domain=MICROSOFT)
        a_scale, a_zero = (self.store(number) for number in fixed(self.ranges[name]))
        a = self.add("QuantizeLinear", [x, a_scale, a_zero])
        inputs = [a, b, a_scale, b_scale, a_zero, zeros, self.store(bias)]
        return self.add("MatMulIntegerToFloat", inputs, domain=MICROSOFT)

    def _by_blocks(self, x: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        small, scale = by_blocks(weight, BLOCK)
        inputs = [x, self.store(small), self.store(scale), "", "", self.store(bias)]
        return self.add("MatMulNBits", inputs, domain=MICROSOFT, K=weight.shape[0], N=weight.shape[1],
                        bits=8, block_size=BLOCK, accuracy_level=4)  # fmt: skip

    def _by_pieces(self, x: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        """The product in 8 bits; a piece's activations are divided by their largest before, and restored."""
        largest = self.add("ReduceMax", [x], axes=[-1], keepdims=1)
        size = self.add("Max", [largest, self.store(np.array(_LEAST_SIZE, dtype=np.float32))])
        small, scale = eight_bits(weight, axis=0)
        zeros = self.store(np.zeros(scale.size, dtype=np.int8))
        inputs = [self.add("Div", [x, size]), self.store(small), self.store(scale.reshape(-1)), zeros]
        found = self.add("DynamicQuantizeMatMul", inputs, domain=MICROSOFT)
        return self.add("Add", [self.add("Mul", [found, size]), self.store(bias)])
