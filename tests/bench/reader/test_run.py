"""The runner: which sets are read by which reader, and that a changed test part is refused."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from bench.reader.__main__ import main
from bench.reader.subject import GivenStatements, article_for, load_encoder, reader_under_test
from bench.reader.tables import table
from training.corpus.public import public_row
from training.corpus.read import CORPUS
from training.sets.statements import read_article

from bench.reader import run
from collatio.records.encoder import NameReading, SentenceReading
from collatio.records.passage import Span
from tests.training.passages import WHOLE, passage

GOLD = read_article(public_row(passage(WHOLE)))


class Names:
    """An encoder that sees one name at the start of each sentence and no statement."""

    name, sha256, languages = "names", "0" * 64, frozenset({"en"})

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        return tuple(
            SentenceReading((), (), (NameReading(Span(0, 2), "person", 0.8),), (), ()) for _ in sentences
        )

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        return [[1.0] for _ in sentences]


def test_the_corpus_keeps_its_blocks_and_other_texts_their_paragraphs() -> None:
    assert [block.kind for block in article_for(GOLD).blocks] == ["headline", "paragraph"]
    bare = read_article({"id": "b", "text": "One line.\n\n Two.", "quotes": []})
    article = article_for(bare)
    assert [(block.kind, article.text[block.start : block.end]) for block in article.blocks] == [
        ("paragraph", "One line."),
        ("paragraph", "Two."),
    ]
    assert (article.language, article.text) == ("en", bare.text)


def test_given_statements_come_from_gold_and_names_from_the_encoder() -> None:
    (reading,) = GivenStatements(GOLD, Names()).read([GOLD.text[GOLD.blocks[1].span.start :]])
    assert [name.span for name in reading.names] == [Span(0, 2)]
    sentence = GOLD.text[GOLD.blocks[1].span.start :]
    (cue,) = reading.cues
    told = {part.kind: sentence[part.span.start : part.span.end] for part in cue.parts}
    assert sentence[cue.span.start : cue.span.end] == "told"
    assert told == {
        "content": "We are ready,",
        "speaker": "Minister Leila Haddad",
        "addressee": "Radio Tana",
        "via": "Radio Tana",
    }


def test_the_rules_find_what_stands_in_marks() -> None:
    (quotation,) = reader_under_test()(article_for(GOLD)).quotations
    assert [piece.exact for piece in quotation.content] == ["We are ready,"]


def test_the_test_part_is_the_one_that_was_written_down(tmp_path: Path) -> None:
    plan = (CORPUS / "PLAN.md").read_text("utf-8")
    assert run.corpus_digest("test") == run.written_digest(plan)
    (tmp_path / "PLAN.md").write_text("sha256 of test: `0123`", encoding="utf-8")
    with pytest.raises(run.WrongTest, match=r"PLAN\.md says 0123"):
        run.corpus_test(reader_under_test(), tmp_path)
    with pytest.raises(run.WrongTest, match="no sha256"):
        run.written_digest("nothing here")


def test_gum_needs_a_reader_a_fold() -> None:
    with pytest.raises(ValueError, match="folds 0 to 4"):
        run.gum({0: reader_under_test()})


def test_a_folder_must_hold_one_model(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"holds 0 \.onnx files"):
        load_encoder(tmp_path)


def test_without_public_data_our_corpus_is_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLLATIO_SHARED", "/nowhere")
    assert main(["--json"]) == 0
    told = capsys.readouterr()
    assert "the public data are not here" in told.err
    figures = json.loads(told.out)
    assert list(figures) == ["corpus dev"]
    assert figures["corpus dev"]["articles"] == 50
    assert figures["corpus dev"]["iou50"]["f1"] > 0.4


def test_tables_say_what_was_counted() -> None:
    told = {
        "articles": 2,
        "gold": 3,
        "sha256": "ab",
        "joint": {"f1": 0.5, "precision": None, "recall": 0.25, "interval": [0.1, 0.9]},
        "speaker": {"share": 1.0, "n": 4, "interval": None},
        "mentions found": 0.25,
    }
    assert table(told).splitlines() == [
        "2 texts, 3 gold, sha256 ab",
        "  joint                    F1  50.0 [ 10.0– 90.0]  P     –  R  25.0",
        "  speaker                     100.0 [    –      ]  of 4",
        "  mentions found               25.0",
    ]
