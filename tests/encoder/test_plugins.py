from __future__ import annotations

import shutil
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from collatio.encoder.onnx import OnnxEncoder
from collatio.encoder.plugins import Found, NamesFrom, Plugged, encoder_of
from collatio.records.encoder import Encoder, NameReading
from collatio.records.errors import OptionError, ReaderError
from collatio.records.passage import Span
from tests.encoder import tiny

SENTENCE = "Maria Kowal told the Dutch Council in Cairo."


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> OnnxEncoder:
    return OnnxEncoder(tiny.write(tmp_path_factory.mktemp("reader")))


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return spacy_folder(tmp_path_factory.mktemp("spacy"))


@pytest.fixture(scope="module")
def plugged(base: OnnxEncoder, english: Path) -> Encoder:
    return encoder_of(f"spacy:{english}", lambda: base)


def spacy_folder(folder: Path, language: str = "en") -> Path:
    """A spaCy pipeline on disk that knows four names."""
    spacy = pytest.importorskip("spacy")
    pipeline = spacy.blank(language)
    known = {"Maria Kowal": "PERSON", "Dutch": "NORP", "Council": "ORG", "Cairo": "GPE", "told": "DATE"}
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": pattern} for pattern, label in known.items()])
    pipeline.to_disk(folder / "four_names")
    return folder / "four_names"


def test_a_spacy_pipeline_gives_the_names_and_the_base_the_rest(base: OnnxEncoder, plugged: Encoder) -> None:
    (reading,) = plugged.read([SENTENCE])
    (own,) = base.read([SENTENCE])
    assert [(SENTENCE[name.span.start : name.span.end], name.kind) for name in reading.names] == [
        ("Maria Kowal", "person"), ("Dutch", "group"), ("Council", "organisation"), ("Cairo", "place"),
    ]  # fmt: skip
    assert (reading.words, reading.roles, reading.cues) == (own.words, own.roles, own.cues)
    assert plugged.vectors([SENTENCE]) == base.vectors([SENTENCE])


def test_it_says_both_models_and_no_path(plugged: Encoder) -> None:
    assert plugged.name == "spacy:four_names over tiny"
    assert plugged.languages == {"en"}


def test_the_hash_is_of_every_file_of_the_folder_wherever_it_is(
    base: OnnxEncoder, plugged: Encoder, english: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(english, tmp_path / "copy"))
    assert encoder_of(f"spacy:{folder}", lambda: base).sha256 == plugged.sha256 != base.sha256
    (folder / "meta.json").write_text((folder / "meta.json").read_text() + "\n")
    assert encoder_of(f"spacy:{folder}", lambda: base).sha256 != plugged.sha256


def test_in_another_language_only_the_names_are_read(base: OnnxEncoder, tmp_path: Path) -> None:
    encoder = encoder_of(f"spacy:{spacy_folder(tmp_path, 'de')}", lambda: base)
    (reading,) = encoder.read(["Maria Kowal sprach in Cairo."])
    assert encoder.languages == {"de"}
    assert [name.kind for name in reading.names] == ["person", "place"]
    assert (reading.cues, reading.roles) == ((), ())
    assert len(reading.words) == len(reading.reported) == 6


def test_neighbours_and_the_cache_change_nothing(base: OnnxEncoder, plugged: Encoder, english: Path) -> None:
    sentences = [SENTENCE, "", "Nobody spoke.", SENTENCE]
    alone = [plugged.read([sentence])[0] for sentence in sentences]
    assert list(encoder_of(f"spacy:{english}", lambda: base).read(sentences)) == alone


def test_what_is_no_name_or_no_place_in_the_sentence_is_left_out(base: OnnxEncoder) -> None:
    given = [
        Found(6, 11, "LOC", 0.876),
        Found(0, 5, "PER", 1.0),
        Found(0, 5, "MISC", 1.0),
        Found(2, 99, "ORG", 1.0),
    ]
    plugged = Plugged(frozenset(), lambda _: given)
    (reading,) = NamesFrom("given", "0" * 64, plugged, base).read(["Maria Cairo"])
    assert reading.names == (
        NameReading(Span(0, 5), "person", 1.0),
        NameReading(Span(6, 11), "place", 0.88),
    )


def test_gliner_is_asked_for_our_kinds_without_the_network(
    base: OnnxEncoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    class Tagger:
        def predict_entities(self, sentence: str, labels: list[str]) -> list[dict[str, Any]]:
            asked.append(labels)
            return [{"start": 0, "end": 11, "text": sentence[:11], "label": "person", "score": 0.934}]

    def from_pretrained(folder: str, *, local_files_only: bool) -> Tagger:
        assert local_files_only
        assert folder == str(tmp_path)
        return Tagger()

    library = ModuleType("gliner")
    library.__dict__["GLiNER"] = SimpleNamespace(from_pretrained=from_pretrained)
    monkeypatch.setitem(sys.modules, "gliner", library)
    (reading,) = encoder_of(f"gliner:{tmp_path}", lambda: base).read([SENTENCE])
    assert reading.names == (NameReading(Span(0, 11), "person", 0.93),)
    assert asked == [["person", "organization", "location", "nationality"]]


def test_transformers_is_loaded_without_the_network(
    base: OnnxEncoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(folder: str, *, local_files_only: bool) -> str:
        assert local_files_only
        return folder

    def pipeline(task: str, *, model: str, tokenizer: str, aggregation_strategy: str) -> Any:
        assert (task, model, tokenizer, aggregation_strategy) == (
            "token-classification", str(tmp_path), str(tmp_path), "simple",
        )  # fmt: skip
        return lambda _: [{"entity_group": "ORG", "score": 0.5, "word": "council", "start": 27, "end": 34}]

    library = ModuleType("transformers")
    loader = SimpleNamespace(from_pretrained=load)
    library.__dict__.update(AutoTokenizer=loader, AutoModelForTokenClassification=loader, pipeline=pipeline)
    monkeypatch.setitem(sys.modules, "transformers", library)
    (reading,) = encoder_of(f"transformers:{tmp_path}", lambda: base).read([SENTENCE])
    assert reading.names == (NameReading(Span(27, 34), "organisation", 0.5),)


@pytest.mark.parametrize("reader", ["spacy", "spacy:", "stanza:folder", "", "folder"])
def test_an_unknown_reader_is_answered_with_the_choices(reader: str, base: OnnxEncoder) -> None:
    with pytest.raises(OptionError, match="gliner:FOLDER, spacy:FOLDER, transformers:FOLDER"):
        encoder_of(reader, lambda: base)


def test_a_missing_folder_or_library_is_said(
    base: OnnxEncoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(OptionError, match="there is no folder"):
        encoder_of(f"spacy:{tmp_path / 'nowhere'}", lambda: base)
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(ReaderError, match=r"pip install 'collatio\[spacy\]'"):
        encoder_of(f"spacy:{tmp_path}", lambda: base)


def test_a_folder_without_a_model_is_said(base: OnnxEncoder, tmp_path: Path) -> None:
    pytest.importorskip("spacy")
    (tmp_path / "empty").mkdir()
    with pytest.raises(ReaderError, match="spacy finds no model it can load in empty"):
        encoder_of(f"spacy:{tmp_path / 'empty'}", lambda: base)
