"""The corpus as a whole: splits apart, counts shown, the guide and its examples true to the reader."""

import re
from pathlib import Path

import pytest
from training.corpus.check import main
from training.corpus.markup import OPEN, strip_tags
from training.corpus.overlap import overlap_faults, shared_names
from training.corpus.plain import bare_lines
from training.corpus.read import CORPUS, corpus_files, read_corpus, read_file
from training.corpus.shapes import CorpusPassage, Split
from training.corpus.tally import TARGETS, tables, tally

from tests.training.passages import WHOLE, passage


def _numbered(text: str, id_: str, split: Split) -> CorpusPassage:
    return passage(f"== {id_}\ndesk: wire\n--\n{text}\n--\n@ ana person Ana Bo\n", split)


def test_splits_share_no_run_of_eight_words() -> None:
    text = "⟦n:ana|Ana Bo⟧ went down to the harbour to look for boats."
    train, test = (
        _numbered(text, "wire-001", "train"),
        _numbered(text.upper().replace("N:ANA", "n:ana").replace("ANA BO", "Ana Bo"), "wire-301", "test"),
    )
    assert "wire-301 shares 4 runs" in str(overlap_faults([train, test])[0])
    assert shared_names([train, test]) == ("Ana Bo",)
    other = _numbered("⟦n:ana|Ana Bo⟧ went down to the harbour on foot.", "wire-301", "test")
    assert overlap_faults([train, other]) == []
    assert len(overlap_faults([train, _numbered(text, "wire-002", "train")])) == 1


def test_the_examples_hold_and_show_every_rule() -> None:
    passages = read_file(CORPUS / "EXAMPLE.txt")
    counts = tally(passages)
    assert counts["passages"] == 12
    assert [name for name in TARGETS if not counts[name]] == []
    for found in passages:
        for quotation in found.quotations:
            assert all(found.cut(span).strip() for span in quotation.content)


def test_the_whole_corpus_holds() -> None:
    passages = read_corpus()
    assert overlap_faults(passages) == []
    assert len({passage.id for passage in passages}) == len(passages)
    assert passages
    assert len(corpus_files()) >= 1


def test_the_guide_shows_only_tags_that_can_be_read() -> None:
    guide = (CORPUS / "GUIDE.md").read_text(encoding="utf-8")
    shown = [
        code for code in re.findall(r"`([^`]+)`", guide.replace("```", "")) if "|" in code and OPEN in code
    ]
    checked = [
        strip_tags(" ".join(code.split()), 0)
        for code in shown
        if "labels|" not in code and "\n==" not in code
    ]
    assert len(checked) > 20


def test_passages_stand_bare_for_a_second_marker() -> None:
    bare = "\n".join(bare_lines(passage(WHOLE)))
    assert "⟦headline⟧ Dam to open, minister says" in bare
    assert "c1" not in bare
    assert "haddad" not in bare
    assert passage(bare.replace("“", "").replace("”", "")).quotations == ()


def test_the_check_counts_and_fails_on_faults(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "train").mkdir()
    good = tmp_path / "train" / "wire.txt"
    good.write_text(WHOLE, encoding="utf-8")
    assert main(["--root", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert "0 faults in 1 files" in out
    assert "sha256 of train" in out
    assert "wire-001 has 14 words" in out
    assert main(["--root", str(tmp_path), "--targets"]) == 1
    good.write_text(WHOLE.replace("form=indirect", "form=said"), encoding="utf-8")
    assert main(["--root", str(tmp_path), str(good)]) == 1
    assert "train/wire.txt:10: form=said is unknown" in capsys.readouterr().out


def test_the_tables_hold_a_row_for_each_target() -> None:
    shown = tables([passage(WHOLE)])
    assert all(any(line.startswith(name) for line in shown.splitlines()) for name in TARGETS)
