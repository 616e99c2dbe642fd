from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple
from pathlib import Path
from typing import get_args

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from training.reader.writer import Precision

from collatio.encoder.onnx import OnnxEncoder
from collatio.encoder.packed import packed
from collatio.encoder.windows import LONGEST
from collatio.records.encoder import (
    CueReading,
    NameReading,
    PartReading,
    RoleReading,
    SentenceReading,
)
from collatio.records.errors import ReaderError
from tests.encoder import tiny

SENTENCES = (
    'The minister said, "It would not close," according to Maria K. on Friday.',
    "He told reporters that the deal was by Iran.",
    "CAIRO — “The council said it\u00a0was,” an agency told Omar…",
    "",
    "\u200b",
    "🙂 سلام 中文",
    "the harbour minister said that " * 90,
)


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> OnnxEncoder:
    return OnnxEncoder(tiny.write(tmp_path_factory.mktemp("reader")))


def fresh(folder: Path) -> OnnxEncoder:
    return OnnxEncoder(tiny.write(folder), kept=0)


def as_bytes(reading: SentenceReading) -> bytes:
    return repr(astuple(reading)).encode()


def test_it_says_what_it_is(encoder: OnnxEncoder) -> None:
    assert (encoder.name, encoder.languages) == ("tiny", frozenset({"en"}))
    assert len(encoder.sha256) == 64


def test_alone_in_company_and_from_cache_a_sentence_reads_the_same(
    encoder: OnnxEncoder, tmp_path: Path
) -> None:
    alone = [as_bytes(fresh(tmp_path).read([sentence])[0]) for sentence in SENTENCES]
    assert [as_bytes(reading) for reading in fresh(tmp_path).read(SENTENCES)] == alone
    assert [as_bytes(reading) for reading in fresh(tmp_path).read(SENTENCES[::-1])] == alone[::-1]
    for _ in range(2):
        assert [as_bytes(reading) for reading in encoder.read(SENTENCES)] == alone


def test_many_sentences_are_read_as_alone_and_few_are_kept(tmp_path: Path) -> None:
    many = [f"the minister told {name} that it was {count}" for name in "abc" for count in range(200)]
    alone = [as_bytes(fresh(tmp_path).read([sentence])[0]) for sentence in many[::97]]
    keeping = OnnxEncoder(tiny.write(tmp_path), kept=10)
    for _ in range(2):
        assert [as_bytes(reading) for reading in keeping.read(many)][::97] == alone
        assert len(keeping._readings) == 10


def test_a_vector_is_the_same_alone_in_company_and_from_cache(encoder: OnnxEncoder, tmp_path: Path) -> None:
    alone = [fresh(tmp_path).vectors([sentence])[0] for sentence in SENTENCES]
    assert list(fresh(tmp_path).vectors(SENTENCES)) == alone
    assert list(encoder.vectors(SENTENCES)) == list(encoder.vectors(SENTENCES)) == alone


def test_a_long_sentence_has_a_meaning_for_each_word_the_same_alone_and_from_cache(tmp_path: Path) -> None:
    long = "The harbour minister said that the deal was not to close . " * 60
    encoder = OnnxEncoder(tiny.write(tmp_path))
    both = encoder.meant([long, "He told reporters."])
    alone = OnnxEncoder(tiny.write(tmp_path)).meant(["He told reporters."])
    again = encoder.meant([long])[0]
    assert [long[word.start : word.end] for word in both[0].words[:3]] == ["The", "harbour", "minister"]
    assert len(both[0].words) == len(both[0].vectors) == len(again.vectors)
    assert np.array_equal(both[0].vectors, again.vectors)
    assert np.array_equal(both[1].vectors, alone[0].vectors)
    assert np.allclose(np.linalg.norm(both[0].vectors, axis=1), 1)
    assert np.array_equal(both[0].whole, encoder.vectors([long])[0])
    assert encoder.meant([""])[0].words == ()
    with pytest.raises(ValueError, match="read-only"):
        np.asarray(again.vectors)[0] = 9.0


def test_vectors_have_unit_length(encoder: OnnxEncoder) -> None:
    for vector in encoder.vectors(SENTENCES):
        assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)
        assert len(vector) == 384


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.sampled_from([*tiny.VOCABULARY, " ", " ", '"', "’", "\u0301", "\u200f"]), max_size=25).map(
        "".join
    )
)
def test_spans_are_in_the_sentence_and_beliefs_between_nought_and_one(
    encoder: OnnxEncoder, sentence: str
) -> None:
    (reading,) = encoder.read([sentence])
    assert len(reading.words) == len(reading.reported)
    starts, ends = {span.start for span in reading.words}, {span.end for span in reading.words}
    parts = [part for cue in reading.cues for part in cue.parts]
    whole: list[NameReading | RoleReading | CueReading | PartReading] = [*reading.names, *reading.roles]
    for found in (*whole, *reading.cues, *parts):
        assert found.span.start in starts
        assert found.span.end in ends
        assert 0 <= found.score <= 1
    for cue in reading.cues:
        assert cue.score >= 0.3  # what the file's own decoding asks
        assert not any(part.span.meets(cue.span) for part in cue.parts)
        assert [part.span for part in cue.parts] == sorted(part.span for part in cue.parts)


def test_a_long_sentence_is_read_to_its_end(encoder: OnnxEncoder) -> None:
    sentence = "the council said " * LONGEST
    (reading,) = encoder.read([sentence])
    assert len(reading.words) == 3 * LONGEST
    assert max(cue.span.end for cue in reading.cues) > len(sentence) * 0.9


def test_case_is_seen(encoder: OnnxEncoder) -> None:
    lower, upper = encoder.read(["maria told omar", "MARIA told Omar"])
    assert lower.reported != upper.reported
    assert encoder.vectors(["maria told omar"]) == encoder.vectors(["MARIA told Omar"])


@pytest.mark.parametrize("precision", get_args(Precision))
def test_in_every_precision_the_vectors_are_nearly_those_of_floats(
    precision: Precision, tmp_path: Path
) -> None:
    near = OnnxEncoder(tiny.write(tmp_path, precision)).vectors(SENTENCES[:2])
    exact = OnnxEncoder(tiny.write(tmp_path, "float")).vectors(SENTENCES[:2])
    for one, other in zip(near, exact, strict=True):
        assert np.dot(one, other) > 0.995


def test_a_file_that_is_no_model_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"no graph at all")
    with pytest.raises(ReaderError, match=r"broken\.onnx can't be loaded"):
        OnnxEncoder(broken)
    with pytest.raises(ReaderError, match=r"missing\.onnx can't be loaded"):
        OnnxEncoder(tmp_path / "missing.onnx")


@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.999])
def test_a_file_cut_short_is_refused(tmp_path: Path, share: float) -> None:
    short = tmp_path / "short.onnx"
    whole = tiny.stored()
    short.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(ReaderError, match=r"short\.onnx can't be loaded"):
        OnnxEncoder(short)


def changed(folder: Path, change: Callable[[onnx.ModelProto], object]) -> Path:
    """The tiny model with something about it changed."""
    made = onnx.load_from_string(tiny.stored())
    change(made)
    path = folder / "changed.onnx"
    path.write_bytes(made.SerializeToString())
    return path


def says(key: str, value: str) -> Callable[[onnx.ModelProto], object]:
    def change(made: onnx.ModelProto) -> None:
        for fact in made.metadata_props:
            if fact.key == key:
                fact.value = value

    return change


def without_meanings(made: onnx.ModelProto) -> None:
    made.graph.output.pop()


def with_more(made: onnx.ModelProto) -> None:
    more = onnx.helper.make_tensor_value_info("more", onnx.TensorProto.FLOAT, [1])
    made.graph.input.add().CopyFrom(more)


def of_short_numbers(made: onnx.ModelProto) -> None:
    made.graph.input[0].type.tensor_type.elem_type = onnx.TensorProto.INT32


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (without_meanings, "no output 'meant'"),
        (with_more, "an unknown input 'more'"),
        (of_short_numbers, r"its input 'pieces' is tensor\(int32\), not tensor\(int64\)"),
    ],
)
def test_a_graph_that_takes_or_gives_something_else_is_refused(
    tmp_path: Path, change: Callable[[onnx.ModelProto], object], told: str
) -> None:
    with pytest.raises(ReaderError, match=f"does not fit its format: {told}"):
        OnnxEncoder(changed(tmp_path, change))


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("vocabulary", packed(b"the\nharbour"), r"\[CLS\]"),
        ("vocabulary", "the", "damaged"),
        ("vocabulary", packed(b"the")[:-3], "cut short|damaged"),
        ("decoding", "{", "JSONDecodeError"),
        ("decoding", '{"most_cue": 0.3}', "most_cue"),
        ("decoding", "[1]", "TypeError|AttributeError"),
    ],
)
def test_a_model_that_says_something_else_of_itself_is_refused(
    tmp_path: Path, key: str, value: str, told: str
) -> None:
    with pytest.raises(ReaderError, match=told):
        OnnxEncoder(changed(tmp_path, says(key, value)))


def test_a_model_without_a_name_is_refused(tmp_path: Path) -> None:
    def change(made: onnx.ModelProto) -> None:
        kept = [fact for fact in made.metadata_props if fact.key != "name"]
        del made.metadata_props[:]
        made.metadata_props.extend(kept)

    with pytest.raises(ReaderError, match=r"KeyError.*name"):
        OnnxEncoder(changed(tmp_path, change))


def test_a_model_of_another_format_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.onnx"
    other.write_bytes(tiny.stored().replace(b"collatio-reader/3", b"collatio-reader/9"))
    with pytest.raises(ReaderError, match="'collatio-reader/9', not 'collatio-reader/3'"):
        OnnxEncoder(other)
