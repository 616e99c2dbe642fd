from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from collatio.encoder.wordpiece import LONGEST_WORD, WordPiece, split_words
from collatio.records.passage import Span
from collatio.text.shapes import Shape, word_shape
from tests.encoder.peer import peer

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789àßñøłآابتجخدرسلمهабвгδσ語中あ€🙂'’\".,!?-—()«»“”"
_WORDS = ("the", "har", "##bour", "mini", "##ster", "said", "##s", "##ing", "cafe", "un", "##told", "##old")
VOCABULARY = tuple(
    dict.fromkeys(
        ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *_WORDS, *_LETTERS, *(f"##{letter}" for letter in _LETTERS)]
    )
)
OURS, PEER = WordPiece(VOCABULARY), peer(VOCABULARY)


def _settled(character: str) -> bool:
    """Whether the character is as old as Unicode 3.2 and has kept its kind since: all tables agree on it."""
    kind = unicodedata.category(character)
    return kind not in {"Cs", "Cn"} and unicodedata.ucd_3_2_0.category(character) == kind


_EMOJI = [chr(point) for point in (*range(0x1F300, 0x1F650), *range(0x1F680, 0x1F6C6), 0xFE0F, 0x200D)]
_ODD = st.sampled_from(
    [
        *"\0\x01\t\n\r\x0b\x1c\x7f\x85\xa0\xad\u0301\u0323\u200b\u200d\u200e\u200f\u2028\u202e\u3000\ufeff\ufffd",
        "İ",
        "ﬁ",
        "Σ",
    ]
)
_SPOKEN = st.text(st.sampled_from([*_LETTERS, " ", "É", "T", "h", "N"]), max_size=12)
_ANY = st.characters(exclude_categories=("Cs", "Cn")).filter(_settled)
_SENTENCES = st.lists(
    st.one_of(_SPOKEN, st.sampled_from(_WORDS), _ODD, _ANY, st.sampled_from(_EMOJI)), max_size=30
).map("".join)


@settings(max_examples=300)
@given(_SENTENCES)
@example("caf\u00e9 cafe\u0301 CAFÉ")
@example('he\u00a0said\u200f "سلام" 中文🙂‍↔️')
@example("x" * LONGEST_WORD + " " + "x" * (LONGEST_WORD + 1))
@example("[CLS] [MASK] don't")
@example("\u0301 a")
def test_pieces_are_those_of_the_peer(sentence: str) -> None:
    assert list(OURS.read(sentence).pieces) == PEER.encode(sentence, add_special_tokens=False).ids


def test_every_settled_character_is_read_as_the_peer_reads_it() -> None:
    characters = [chr(point) for point in range(0x20000) if _settled(chr(point))] + _EMOJI
    differing = [
        character
        for character in characters
        if [folded for _, folded in split_words(f"a{character}b")] != _peer_words(f"a{character}b")
    ]
    assert differing == []


def _peer_words(text: str) -> list[str]:
    assert PEER.normalizer is not None
    assert PEER.pre_tokenizer is not None
    return [word for word, _ in PEER.pre_tokenizer.pre_tokenize_str(PEER.normalizer.normalize_str(text))]


@given(_SENTENCES)
def test_places_are_in_order_and_spell_their_words(sentence: str) -> None:
    found = list(split_words(sentence))
    assert all(left.end <= right.start for (left, _), (right, _) in pairwise(found))
    for span, folded in found:
        assert len(span) > 0
        assert [inner for _, inner in split_words(sentence[span.start : span.end])] == [folded]


@given(_SENTENCES)
def test_firsts_point_at_each_words_own_pieces(sentence: str) -> None:
    spelt = OURS.read(sentence)
    assert len(spelt.words) == len(spelt.shapes) == len(spelt.firsts)
    bounds = [*spelt.firsts, len(spelt.pieces)]
    for span, (first, after) in zip(spelt.words, pairwise(bounds), strict=True):
        assert OURS.read(sentence[span.start : span.end]).pieces == spelt.pieces[first:after]


@given(_SENTENCES)
@example('"\u200f\'x\u1680"\x0b\x1c\x85"\u2028(\u2019Tis) "')
def test_words_shapes_and_pieces_are_those_of_the_sentence_read_sign_by_sign(sentence: str) -> None:
    spelt = OURS.read(sentence)
    found = list(split_words(sentence))
    assert spelt.words == tuple(span for span, _ in found)
    assert spelt.shapes == tuple(
        word_shape(sentence[one.start : one.end], sentence[: one.start], sentence[one.end :])
        for one in spelt.words
    )
    assert spelt.pieces == tuple(piece for _, folded in found for piece in OURS.read(folded).pieces)


def test_words_keep_their_places_in_the_sentence_as_it_stands() -> None:
    sentence = "The Cafe\u0301\u200f, un\u00adtold"
    assert [sentence[span.start : span.end] for span, _ in split_words(sentence)] == [
        "The", "Cafe\u0301", ",", "un\u00adtold",
    ]  # fmt: skip


def test_case_is_kept_in_the_shapes() -> None:
    spelt = OURS.read('THE Harbour said "no"')
    assert spelt.shapes == (
        Shape.CAPITALS, Shape.TITLE, Shape.LOWER, Shape.OPENING, Shape.LOWER, Shape.CLOSING,
    )  # fmt: skip


@pytest.mark.parametrize("sentence", ["", " \n", "\u200b", "\ud800"])
def test_nothing_to_read_is_no_words(sentence: str) -> None:
    assert OURS.read(sentence).words == ()


def test_a_hostile_sentence_takes_time_by_its_length() -> None:
    spelt = OURS.read("x" * 200_000 + " " + "\u0301" * 100_000 + '"' * 50_000)
    assert len(spelt.words) == 50_001
    assert spelt.words[0] == Span(0, 200_000)
