"""The corpus reader: every way to break a file is caught by name, and places survive the tags."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.corpus.faults import CorpusError, LineFault
from training.corpus.markup import BAR, CLOSE, OPEN, strip_tags
from training.corpus.read import read_file, read_text
from training.corpus.shapes import Span

from tests.training.passages import MARKS, TEXT, WHOLE, faults, one, passage


def test_a_passage_is_read_with_places_in_its_text() -> None:
    read = passage(WHOLE)
    assert read.text == "Dam to open, minister says\n\n“We are ready,” Minister Leila Haddad told Radio Tana."
    first, second = read.quotations
    assert [read.cut(span) for span in second.content] == ["We are ready,"]
    assert [read.cut(span) for span in second.speaker_spans] == ["Minister Leila Haddad"]
    assert [read.cut(span) for span in second.via[0].spans] == ["Radio Tana"]
    assert (first.place, second.place) == ("headline", "lede")
    assert (second.speaker, second.addressee, second.channel) == (("haddad",), ("tana",), "interview")
    assert {read.cut(one.span) for one in read.mentions} == {
        "minister",
        "Minister",
        "Leila Haddad",
        "Radio Tana",
    }
    assert [(block.kind, block.line) for block in read.blocks] == [("headline", 4), ("paragraph", 6)]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("⟦c1|Dam to open⟧", "⟦c1|Dam to open", "is never closed"),
        ("⟦c1|Dam to open⟧", "Dam to open⟧", "⟧ closes nothing"),
        ("⟦c1|Dam", "⟦c1 Dam", "has no bar"),
        ("⟦c1|Dam", "⟦|Dam", "has no label"),
        ("⟦c1|Dam", "⟦k1|Dam", "no such label: 'k1'"),
        ("⟦c1|Dam", "⟦x:because|Dam", "no such reason: 'x:because'"),
        ("⟦s1 r:haddad|", "⟦s1 p:-|", "has no key"),
        ("⟦c1|Dam to open⟧,", "⟦c1|Dam to open ⟧,", "begins or ends with a space"),
        ("⟦cue1|says⟧", "⟦cue1|⟧", "holds no words"),
        ("⟦headline⟧", "⟦heading⟧", "no such block: 'heading'"),
        ("\n\n“", "\n“", "without a blank line between"),
        ("told⟧ ⟦a2", "told⟧ ⟦a3", "a3 has no quotation"),
        ("⟦a2 v2.1 n:tana|", "⟦a2 n:tana|", "transmitter 'tana' of quotation 2 is not marked"),
        ("⟦a2 v2.1 n:tana|", "⟦a2 v2.1 v2.2 n:tana|", "v2.2 has no key"),
        ("n:tana", "n:tanna", "key 'tanna' has no entity"),
        ("⟦n:haddad|Leila Haddad⟧", "Leila Haddad", "'Leila Haddad' is no name tagged n:haddad"),
        ("⟦n:haddad|Leila Haddad⟧", "⟦n:haddad|Ms Leila Haddad⟧", "begins with 'Ms'"),
        ("⟦r:haddad|Minister⟧", "⟦r:haddad|The Minister⟧", "begins with an article"),
        ("@ haddad person Leila Haddad", "@ haddad person -", "is named in the text"),
        ("@ haddad person", "@ haddad human", "no such kind: 'human'"),
        ("@ haddad person", "@ Haddad person", "no entity line"),
        ("@ tana", "@ omar person -\n@ tana", "entity 'omar' is never mentioned"),
        ("@ tana", "@ haddad person Leila Haddad\n@ tana", "entity 'haddad' stands twice"),
        ("1 form=indirect speaker=haddad", "1 form=indirect", "quotation 1 has no speaker"),
        ("1 form=indirect speaker=haddad", "1 speaker=haddad", "quotation 1 has no form"),
        ("1 form=indirect speaker=haddad", "1 form=indirect speaker=omar", "key 'omar' has no entity"),
        ("1 form=indirect speaker=haddad", "1 form=indirect speaker=tana", "holds no mention of tana"),
        ("1 form=indirect", "1 form=said", "form=said is unknown"),
        ("1 form=indirect", "1 form=indirect act=thought", "act=thought is unknown"),
        ("1 form=indirect", "1 form=indirect form=direct", "form stands twice"),
        ("1 form=indirect", "1 form=indirect channel=radio", "no such channel: 'radio'"),
        ("1 form=indirect", "1 form=indirect inside=x", "inside=x is no number"),
        ("1 form=indirect", "1 form=indirect inside=7", "inside=7 is no quotation"),
        ("1 form=indirect", "1 form=indirect inside=2", "its content is not within c2"),
        ("1 form=indirect", "1 form=indirect tone=angry", "no such attribute: 'tone=angry'"),
        ("1 form=indirect", "1 form=mixed", "is mixed without marks"),
        ("1 form=indirect", "1 form=direct", "has no mark before it"),
        ("2 form=direct", "2 form=indirect", "stands in marks"),
        ("2 form=direct", "2 form=mixed", "all of quotation 2 stands in marks"),
        ("2 form=direct speaker=haddad", "3 form=direct speaker=haddad", "quotation 3 has no content"),
        ("2 form=direct", "1 form=direct speaker=haddad\n2 form=direct", "quotation 1 stands twice"),
        ("to=tana", "to=tana;haddad", "holds no keys"),
        ("⟦cue1|says⟧", "says", "indirect without a cue"),
        ("⟦c1|Dam to open⟧,", "⟦c1|Dam to open,⟧", "ends with a stop"),
        ("“⟦c2|We are ready,⟧”", "⟦c2|“We are ready,”⟧", "has no mark before it"),
        ("“⟦c2|We are ready,⟧”", "“⟦c2|We are ready⟧,”", "has no mark after it"),
        ("⟦a2 v2.1 n:tana|Radio Tana⟧", "“⟦a2 v2.1 n:tana|Radio Tana⟧”", "belongs to nothing"),
        ("⟦n:haddad|Leila Haddad⟧⟧", "⟦n:haddad|Leila Haddad’s⟧⟧", "holds its possessive"),
        ("desk: wire", "desk: gossip", "desk 'gossip' is unknown"),
        ("desk: wire", "desk: court", "stands in another desk's file"),
        ("desk: wire", "desk: wire\ncity: Tana", "no header line: 'city: Tana'"),
        ("== wire-001", "== wire one", "no passage id"),
        ("== wire-001", "== wire-201", "wire-201 is no number of train"),
        ("== wire-001", "Words.\n== wire-001", "words before the first passage"),
        (TEXT, "", "passage wire-001 has no text"),
        (MARKS, "", "stops in its text"),
    ],
)
def test_each_fault_is_named(old: str, new: str, said: str) -> None:
    broken = WHOLE.replace(old, new, 1)
    assert broken != WHOLE
    assert said in faults(broken)


def test_a_fault_names_file_line_and_cure() -> None:
    assert faults(WHOLE.replace("n:tana", "n:tanna")) == (
        "wire.txt:6: key 'tanna' has no entity. Add a line '@ tanna kind Name' or correct the key"
    )


def test_a_faulty_line_makes_no_second_fault() -> None:
    assert len(faults(WHOLE.replace("1 form=indirect", "1 form=said")).splitlines()) == 1


def test_a_faulty_passage_is_left_out_and_the_file_refused(tmp_path: Path) -> None:
    broken = WHOLE.replace("form=indirect", "form=said") + WHOLE.replace("wire-001", "wire-002")
    read, wrong = read_text(broken, "wire.txt", "train")
    assert [passage.id for passage in read] == ["wire-002"]
    assert len(wrong) > 0
    (tmp_path / "wire.txt").write_text(broken, encoding="utf-8")
    with pytest.raises(CorpusError, match="form=said is unknown"):
        read_file(tmp_path / "wire.txt")


def test_an_id_may_stand_once() -> None:
    assert "id wire-001 stands twice" in faults(WHOLE + WHOLE)


def test_words_that_are_not_utf8_are_a_fault(tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_bytes(b"== wire-001\n\xff")
    with pytest.raises(CorpusError, match="not UTF-8"):
        read_file(tmp_path / "wire.txt")


def test_content_in_pieces_over_paragraphs_opens_anew_and_closes_once() -> None:
    text = "“⟦c1|One.⟧\n\n“⟦c1|Two,⟧” ⟦s1 n:omar|Omar⟧ ⟦cue1|said⟧."
    marks = "@ omar person Omar\n1 form=direct speaker=omar"
    assert len(passage(one(text, marks)).quotations[0].content) == 2
    assert "has no mark after it" in faults(one(text.replace("Two,⟧”", "Two⟧,"), marks))


def test_nested_quotations_name_the_one_around_them() -> None:
    text = "⟦s1 n:omar|Omar⟧ ⟦cue1|said⟧ ⟦c1|that ⟦s2 n:ana|Ana⟧ had ⟦cue2|denied⟧ ⟦c2|that ⟦s3 p:omar|he⟧ ⟦cue3|wanted⟧ ⟦c3|war⟧⟧⟧."
    marks = "@ omar person Omar\n@ ana person Ana\n1 form=indirect speaker=omar\n"
    marks += "2 form=indirect polarity=denied speaker=ana inside=1\n3 form=indirect act=attitude speaker=omar inside=2"
    assert [quotation.inside for quotation in passage(one(text, marks)).quotations] == [None, 1, 2]
    assert "quotation 2 stands in c1" in str(
        faults(one(text, marks.replace(" inside=1", ""))).replace(": ", " ")
    )
    circle = one(text, marks.replace("1 form=indirect speaker", "1 form=indirect inside=2 speaker"))
    assert "stands inside itself" in faults(circle)


def test_two_speakers_may_share_one_content() -> None:
    text = "⟦s1 n:omar|Omar⟧ ⟦cue1|said⟧ and ⟦s2 n:ana|Ana⟧ ⟦cue2|confirmed⟧ ⟦c1 c2|that it rained⟧."
    marks = "@ omar person Omar\n@ ana person Ana\n1 form=indirect speaker=omar\n2 form=indirect speaker=ana"
    assert len(passage(one(text, marks)).quotations) == 2


def test_cue_and_speaker_stand_outside_their_content() -> None:
    text = "⟦c1|It rained, ⟦s1 n:omar|Omar⟧ ⟦cue1|said⟧, all day⟧."
    assert "stands in its own content" in faults(
        one(text, "@ omar person Omar\n1 form=indirect speaker=omar")
    )


def test_a_letter_may_stand_where_its_author_would() -> None:
    text = "⟦n:ana|Ana⟧ wrote. “⟦c1|Go,⟧” ⟦cue1|reads⟧ ⟦s1 ch1 d:letter|the letter⟧."
    marks = "@ ana person Ana\n@ letter other -\n1 form=direct speaker=ana channel=letter"
    assert passage(one(text, marks)).quotations[0].speaker == ("ana",)
    assert "holds no mention of ana" in faults(one(text.replace("s1 ch1", "s1"), marks))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The “⟦x:title|Long Tide⟧” sank.", False),
        ("The “Long Tide” sank.", True),
        ("The ‘Long Tide’ sank.", True),
        ("The 'Long Tide' sank.", True),
        ("The «Long Tide» sank.", True),
        ("The ''Long Tide'' sank.", True),
        ("The ministers’ plan, rock ’n’ roll, the ’90s and it's Ana's.", False),
        ("A 6⟦x:stray|'⟧ sign and 5⟦x:stray|\"⟧ nails.", False),
        ("⟦link⟧ Read more: “Long Tide”", False),
        ("⟦boilerplate⟧ “Share this”", False),
    ],
)
def test_every_stretch_in_marks_is_accounted_for(text: str, wrong: bool) -> None:
    assert ("belongs to nothing" in faults(one(text, ""))) is wrong


@pytest.mark.parametrize(
    ("text", "attributes", "wrong"),
    [
        ("⟦c1|Go home,⟧” ⟦cue1|said⟧ ⟦s1 n:ana|Ana⟧.", "form=direct", "has no mark before it"),
        ("⟦c1|Go home,⟧” ⟦cue1|said⟧ ⟦s1 n:ana|Ana⟧.", "form=direct marks=open-missing", ""),
        ("“⟦c1|Go home,⟧ ⟦cue1|said⟧ ⟦s1 n:ana|Ana⟧.", "form=direct marks=close-missing", ""),
        ("⟦s1 n:ana|Ana⟧⟦cue1|:⟧ ⟦c1|Go home.⟧", "form=direct marks=none", ""),
        ("⟦s1 n:ana|Ana⟧ ⟦cue1|called⟧ ⟦c1|it “mad”⟧.", "form=mixed", ""),
        ("⟦s1 n:ana|Ana⟧ ⟦cue1|called⟧ ⟦c1|it “mad⟧”.", "form=mixed", "cut off before its closing mark"),
        ("⟦s1 n:ana|Ana⟧ ⟦cue1|called⟧ ⟦c1|it “mad”⟧.", "form=indirect", "belongs to nothing"),
        ("⟦s1 n:ana|Ana⟧ ⟦cue1|said⟧ ⟦c1|that “⟦x:title|Tide⟧” is good⟧.", "form=indirect", ""),
        ("⟦s1 n:ana|Ana⟧ ⟦cue1|left⟧ ⟦c1|at 5 p.m.⟧", "form=indirect", ""),
        ("“⟦c1|‘Go’ is all I heard,⟧” ⟦cue1|said⟧ ⟦s1 n:ana|Ana⟧.", "form=direct", "belongs to nothing"),
        ("“⟦c1|‘⟦x:term|Go⟧’ is all I heard,⟧” ⟦cue1|said⟧ ⟦s1 n:ana|Ana⟧.", "form=direct", ""),
    ],
)
def test_forms_and_marks_agree(text: str, attributes: str, wrong: str) -> None:
    found = faults(one(text, f"@ ana person Ana\n1 {attributes} speaker=ana"))
    assert wrong in found
    assert bool(wrong) is bool(found)


_PLAIN = st.text(
    st.characters(exclude_characters=OPEN + CLOSE + BAR, exclude_categories=("Cs", "Cc", "Z")), min_size=1
)
_TREE = st.recursive(_PLAIN, lambda inner: st.lists(inner, min_size=1, max_size=3), max_leaves=12)


def _write(tree: object, path: str, spans: dict[str, str]) -> tuple[str, str]:
    """A tree of strings and lists as tagged text; each list is a tag whose key is its path."""
    if isinstance(tree, str):
        return tree, tree
    assert isinstance(tree, list)
    parts = [_write(part, f"{path}-{place}", spans) for place, part in enumerate(tree)]
    plain = "".join(part[1] for part in parts)
    spans[path] = plain
    return f"⟦n:{path}|" + "".join(part[0] for part in parts) + "⟧", plain


@given(st.lists(_TREE, min_size=1, max_size=4), st.integers(0, 50))
def test_tags_round_trip_with_their_places(trees: list[object], offset: int) -> None:
    spans: dict[str, str] = {}
    written = [_write(tree, f"k{place}", spans) for place, tree in enumerate(trees)]
    text, found = strip_tags("".join(part[0] for part in written), offset)
    assert text == "".join(part[1] for part in written)
    assert {tag.label.word: text[tag.span.start - offset : tag.span.end - offset] for tag in found} == spans


@given(st.text(alphabet="⟦⟧|c1 a“’:"))
def test_any_line_is_read_or_refused(line: str) -> None:
    try:
        text, found = strip_tags(line, 0)
    except LineFault:
        return
    assert OPEN not in text
    assert CLOSE not in text
    assert all(0 <= tag.span.start < tag.span.end <= len(text) for tag in found)


def test_bars_and_brackets_are_text() -> None:
    text, found = strip_tags("a | b ⟦c1|c | {d} [e]⟧ | f", 0)
    assert text == "a | b c | {d} [e] | f"
    assert [text[tag.span.start : tag.span.end] for tag in found] == ["c | {d} [e]"]


def test_places_are_code_points() -> None:
    read = passage(one("🛶🛶 ⟦n:ana|Ána⟧ naïve.", "@ ana person Ána"))
    assert read.mentions[0].span == Span(3, 6)
