"""Two markings of one invented passage, and what they agree on."""

from pathlib import Path

import pytest
from training.corpus.agreement import Agreement, UnlikeTexts, compare_folders, key_of_key, main, table
from training.corpus.public import public_row
from training.sets.statements import GoldArticle, read_article

from tests.training.passages import WHOLE, passage


def marked(*changes: tuple[str, str]) -> GoldArticle:
    written = WHOLE
    for old, new in changes:
        assert old in written
        written = written.replace(old, new)
    return read_article(public_row(passage(written)))


def compared(one: GoldArticle, other: GoldArticle) -> Agreement:
    agreement = Agreement()
    agreement.add(one, other)
    return agreement


def test_a_marking_agrees_with_itself_under_other_keys() -> None:
    told = compared(marked(), marked(("haddad", "minister"), ("tana", "radio")))
    assert (told.first, told.second, told.paired, told.exact) == (2, 2, 2, 2)
    assert (told.same["speaker"], told.asked["speaker"]) == (2, 2)
    assert (told.same["via"], told.asked["via"]) == (1, 1)
    assert (told.same["addressee"], told.asked["addressee"]) == (1, 1)


def test_keys_follow_the_mentions() -> None:
    assert key_of_key(marked(), marked(("haddad", "minister"))) == {"haddad": "minister", "tana": "tana"}


def test_what_one_marker_left_out() -> None:
    other = marked(("⟦c1|Dam to open⟧", "Dam to open"), ("⟦cue1|says⟧", "says"), ("⟦s1 r", "⟦r"),
                   ("1 form=indirect speaker=haddad\n", ""))  # fmt: skip
    told = compared(marked(), other)
    assert (told.first, told.second, told.paired) == (2, 1, 1)
    assert told.f1(told.paired) == pytest.approx(2 / 3)


def test_each_part_can_differ() -> None:
    other = marked(
        (
            "form=direct speaker=haddad to=tana via=tana channel=interview",
            "form=direct act=attitude speaker=-",
        ),
        ("⟦s2|⟦r:haddad|Minister⟧ ⟦n:haddad|Leila Haddad⟧⟧", "⟦r:haddad|Minister⟧ ⟦n:haddad|Leila Haddad⟧"),
        ("⟦a2 v2.1 n:tana|", "⟦n:tana|"),
        ("⟦cue2|told⟧", "told"),
    )
    told = compared(marked(), other)
    unlike = {part for part in told.asked if told.same[part] < told.asked[part]}
    assert unlike == {
        "act", "speaker", "addressee", "via", "channel",
        "cue words", "speaker words", "addressee words", "via words",
    }  # fmt: skip
    assert (told.same["form"], told.asked["form"]) == (2, 2)


def test_other_words_are_refused() -> None:
    with pytest.raises(UnlikeTexts, match="wire-001"):
        compared(marked(), marked(("ready", "steady")))


def test_folders_are_compared_passage_by_passage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "one", tmp_path / "two"
    first.mkdir()
    second.mkdir()
    (first / "wire.txt").write_text(WHOLE + "\n" + WHOLE.replace("wire-001", "wire-002"), encoding="utf-8")
    (second / "wire.txt").write_text(WHOLE.replace("wire-001", "wire-002"), encoding="utf-8")
    assert compare_folders(first, second).passages == 1
    assert main(["--first", str(first), "--second", str(second)]) == 0
    assert "1 passages, 2 and 2 quotations, 2 pairs" in capsys.readouterr().out
    (second / "wire.txt").write_text(
        WHOLE.replace("wire-001", "wire-002").replace("ready", "steady"), encoding="utf-8"
    )
    assert main(["--first", str(first), "--second", str(second)]) == 1


def test_nothing_to_compare() -> None:
    assert "0 pairs" in table(Agreement())


def test_the_markings_of_the_test_part_agree_as_the_plan_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    told = capsys.readouterr().out
    assert "20 passages, 169 and 171 quotations, 167 pairs" in told
    assert "F1 0.982" in told
    assert "F1 0.965" in told
