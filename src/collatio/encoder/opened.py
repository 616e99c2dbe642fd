"""The file of a reader model, opened; refused in plain words where it is not one that can be read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as states

from collatio.encoder.decode import NAME_KINDS, PART_KINDS, Decoding
from collatio.encoder.packed import unpacked
from collatio.encoder.wordpiece import WordPiece
from collatio.records.errors import ReaderError

#: The form of the file: its inputs, outputs and the facts in its metadata.
FORMAT = "collatio-reader/3"
#: What the graph gives back of a sentence's words, of the sentence, and of what its pieces mean in it.
SCORES, VECTOR = ("names", "roles", "cues", "reported", "cue_kind", "parts"), "vector"
MEANT = "meant"
#: The graph's inputs by type, and its outputs by how many numbers stand side by side in them.
_INPUTS: Mapping[str, object] = {
    "pieces": "tensor(int64)", "shapes": "tensor(int64)", "firsts": "tensor(int64)",
    "want_vectors": "tensor(bool)",
}  # fmt: skip
_OUTPUTS: Mapping[str, object] = {
    "names": 1 + 2 * len(NAME_KINDS), "roles": 3, "cues": 3, "reported": None, "cue_kind": 2,
    "parts": 1 + len(PART_KINDS), VECTOR: 384,
    MEANT: 384,
}  # fmt: skip
#: The runtime gives each fault a class of its own, with no common base but Exception.
_UNREADABLE = (states.EPFail, states.EngineError, states.Fail, states.InvalidArgument, states.InvalidGraph,
               states.InvalidProtobuf, states.NoModel, states.NoSuchFile, states.NotFound,
               states.NotImplemented, states.RuntimeException, OSError)  # fmt: skip


class Session(Protocol):
    """What runs a graph: names of outputs and a feed in, arrays out."""

    def run(self, output_names: Sequence[str], input_feed: Mapping[str, Any]) -> Sequence[Any]:
        """One forward pass."""
        ...


@dataclass(frozen=True, slots=True)
class Opened:
    """A model's file as it was found: its graph ready to run, and what it says of itself.

    ``people`` are weights fitted for following people through an article; empty where it has none.
    """

    session: Session
    name: str
    sha256: str
    languages: frozenset[str]
    wordpiece: WordPiece
    decoding: Decoding
    people: bytes


def open_reader(weights: Path) -> Opened:
    """Read and check a model's file; raises :class:`ReaderError` with what is wrong with it."""
    try:
        stored = weights.read_bytes()
        session = onnxruntime.InferenceSession(stored, session_options(), providers=["CPUExecutionProvider"])
    except _UNREADABLE as error:
        raise ReaderError(f"the reader model {weights.name} can't be loaded: {error}") from error
    facts: dict[str, str] = session.get_modelmeta().custom_metadata_map
    if facts.get("format") != FORMAT:
        raise ReaderError(
            f"{weights.name} is of the format {facts.get('format')!r}, not {FORMAT!r}: "
            "install the collatio-reader that fits this collatio"
        )
    takes = {one.name: one.type for one in session.get_inputs()}
    gives = {one.name: _columns(one.shape) for one in session.get_outputs()}
    wrong = [*_differing("input", _INPUTS, takes), *_differing("output", _OUTPUTS, gives)]
    if wrong:
        raise ReaderError(f"the reader model {weights.name} does not fit its format: {', '.join(wrong)}")
    try:
        return Opened(
            session,
            facts["name"],
            hashlib.sha256(stored).hexdigest(),
            frozenset(facts["languages"].split()),
            WordPiece(unpacked(facts["vocabulary"]).decode("utf-8").split("\n")),
            _decoding_of(facts),
            unpacked(facts["people"]) if "people" in facts else b"",
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ReaderError(
            f"the reader model {weights.name} does not say of itself what its format asks: {error!r}"
        ) from error


def session_options() -> onnxruntime.SessionOptions:
    """How the runtime is asked to work: one thread, one order, memory given back."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    # The graph is written with the runtime's own fused steps: further rewriting gains nothing.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    # Sentences differ in length: patterns and an arena would keep memory for each length ever seen.
    options.enable_mem_pattern = options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    return options


def _columns(shape: Sequence[object]) -> int | None:
    """The last size of a shape where it is fixed; those of words, which differ, have names or none."""
    return shape[-1] if shape and isinstance(shape[-1], int) else None


def _differing(what: str, asked: Mapping[str, object], found: Mapping[str, object]) -> Iterator[str]:
    """Each input or output that is missing, unknown or of another form."""
    for name in sorted({*asked, *found}):
        if name not in found:
            yield f"no {what} {name!r}"
        elif name not in asked:
            yield f"an unknown {what} {name!r}"
        elif asked[name] != found[name]:
            yield f"its {what} {name!r} is {found[name]}, not {asked[name]}"


def _decoding_of(facts: Mapping[str, str]) -> Decoding:
    """What the file says of how its scores are decoded; what it leaves out keeps its default."""
    said: dict[str, Any] = json.loads(facts.get("decoding", "{}"))
    settings: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in said.items()
    }
    return Decoding(**settings)
