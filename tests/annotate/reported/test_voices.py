"""Whose "she said" and whose words they are where more than one person speaks."""

from __future__ import annotations

from collatio.records.annotated import Quotation
from collatio.records.encoder import NameKind
from tests.annotate.reported.readers import quotations, words

_NAMES: list[tuple[NameKind, str]] = [("person", "Ann Lee"), ("person", "Omar Carr")]


def read(*blocks: str) -> tuple[Quotation, ...]:
    held = [one for one in _NAMES if any(one[1] in block for block in blocks)]
    return quotations(*blocks, names=held)


def names(*blocks: str) -> list[str | None]:
    return [one.speaker.name if one.speaker is not None else None for one in read(*blocks)]


def test_he_who_was_asked_answers() -> None:
    found = names(
        "⟦s1|Tom Berg⟧ ⟦cue1|asked⟧ ⟦a1|Omar Carr⟧ ⟦c1|why it leaked⟧. ⟦s2|He⟧ ⟦cue2|admitted⟧ "
        "⟦c2|that he had lied⟧."
    )
    assert found[-1] == "Omar Carr"


def test_who_asks_somebody_to_do_something_goes_on() -> None:
    found = names(
        "⟦s1|Omar Carr⟧ ⟦cue1|asked⟧ ⟦a1|the crew⟧ ⟦c1|to stay⟧. “⟦c2|It is late⟧,” ⟦s2|he⟧ ⟦cue2|said⟧."
    )
    assert found == ["Omar Carr", "Omar Carr"]


def test_she_who_opens_her_own_words_is_who_says_them() -> None:
    found = names(
        "Clara Berg fell. ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|⟦s2|she⟧ ⟦cue2|believed⟧ ⟦c2|that the mill was lost⟧⟧."
    )
    assert found == ["Ann Lee", "Ann Lee"]


def test_someone_has_no_name() -> None:
    found = read(
        "⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that she heard someone say, “⟦c2|He has a knife,⟧” ⟦cue2|prompting⟧ "
        "her to leave⟧."
    )
    inner = [one for one in found if words(one) == ["He has a knife,"]]
    assert [one.speaker.entity if one.speaker is not None else "" for one in inner] == [None]


def test_whoever_an_unnamed_woman_may_be_is_not_told() -> None:
    found = read(
        "Clara Berg ran the mill. ⟦s1|One woman⟧ ⟦cue1|told⟧ the court ⟦c1|that it burned⟧. "
        "⟦s2|She⟧ ⟦cue2|added⟧ ⟦c2|that it rained⟧."
    )
    assert found[-1].speaker is not None
    assert found[-1].speaker.entity is None


def test_a_writer_who_tells_the_reader_is_not_quoted() -> None:
    assert names("As an old reporter, ⟦s1|I⟧ ⟦cue1|can tell⟧ you ⟦c1|this is common⟧.") == []


def test_what_the_writer_said_then_is() -> None:
    assert len(read("⟦s1|I⟧ ⟦cue1|told⟧ the judge ⟦c1|that it was common⟧.")) == 1


def test_words_that_end_another_sentence_are_not_the_next_speakers() -> None:
    found = read(
        "“⟦c1|That is the way⟧,” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧. “⟦c2|It is over.⟧”⟦s2|Omar Carr⟧ ⟦cue2|said⟧ "
        "⟦c2|that the mill would close⟧."
    )
    carr = [one for one in found if one.speaker is not None and one.speaker.name == "Omar Carr"]
    assert [words(one) for one in carr] == [["that the mill would close"]]
