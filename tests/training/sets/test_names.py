"""Sentences written from their words, tags read into stretches, chains read into places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.sets.chains import load_chains, read_chains
from training.sets.names import guessed_spaces, iob2_spans, load_names, read_sentence, write_words
from training.sets.statements import UnknownSplit
from training.sets.where import shared

needs_data = pytest.mark.skipif(shared() is None, reason="the public data are not here")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["Tabor", "'s", "boat", ",", "(", "old", ")", "sank", "."], "Tabor's boat, (old) sank."),
        (['"', "Go", '"', "he", "said", ":", '"', "now", '"'], '"Go" he said: "now"'),
        (["“", "Do", "n't", "”"], "“Don't”"),
        ([",", "so"], ", so"),
    ],
)
def test_spaces_as_a_page_would_have_them(words: list[str], text: str) -> None:
    written, places = write_words(words, guessed_spaces(words))
    assert written == text
    assert [written[place.start : place.end] for place in places] == words


@given(st.lists(st.text("ab.,\"'()", min_size=1, max_size=4), max_size=8))
def test_every_word_stands_in_its_place(words: list[str]) -> None:
    written, places = write_words(words, guessed_spaces(words))
    assert [written[place.start : place.end] for place in places] == words


def test_a_sets_own_spaces_win() -> None:
    read = read_sentence(
        {"tokens": ["a", "-", "b"], "space": [False, False, True], "ner": ["O", "O", "O"]}, "s"
    )
    assert (read.text, read.word(2), read.roles, read.heads) == ("a-b", "b", (), ())


@pytest.mark.parametrize(
    ("tags", "spans"),
    [
        (["B-PER", "I-PER", "O"], ((0, 2, "PER"),)),
        (["B-PER", "B-PER"], ((0, 1, "PER"), (1, 2, "PER"))),
        (["I-ORG", "O", "B-LOC"], ((0, 1, "ORG"), (2, 3, "LOC"))),
        (["B-PER", "I-ORG"], ((0, 1, "PER"), (1, 2, "ORG"))),
        ([], ()),
    ],
)
def test_stretches_of_tags(tags: list[str], spans: tuple[tuple[int, int, str], ...]) -> None:
    assert iob2_spans(tags) == spans


def test_a_document_of_chains() -> None:
    first = {"tokens": ["A", "Visit"], "upos": ["DET", "NOUN"], "mentions": []}
    second = {
        "tokens": ["Mara", "came", "."],
        "upos": ["PROPN", "VERB", "PUNCT"],
        "mentions": [[0, 0, "7", "person", "NAM", 0, "coref", None]],
    }
    third = {
        "tokens": ["She", "saw", "the", "dam", "."],
        "upos": ["PRON", "VERB", "DET", "NOUN", "PUNCT"],
        "mentions": [
            [2, 3, "8", "place", "NOM", 3, "sgl", None],
            [0, 0, "7", "person", "PRO", 0, "ana", None],
        ],
    }
    read = read_chains({"doc": "d", "genre": "news", "sents": [first, second, third]})
    assert read.text == "A Visit\n\nMara came. She saw the dam."
    assert [(read.text[m.span.start : m.span.end], m.cluster, m.form) for m in read.people()] == [
        ("Mara", "7", "name"),
        ("She", "7", "pronoun"),
    ]
    dam = read.mentions[-1]
    assert read.text[dam.head.start : dam.head.end] == "dam"
    assert [read.text[s.start : s.end] for s in read.sentences] == [
        "A Visit",
        "Mara came.",
        "She saw the dam.",
    ]


@pytest.mark.shared
@needs_data
def test_public_sentences_and_chains_are_read() -> None:
    assert len(load_names("wikigold", "test")) == 170
    for article in load_chains("dev"):
        for mention in article.mentions:
            assert mention.span.covers(mention.head)
    with pytest.raises(UnknownSplit, match="gum_open has no 'test'"):
        load_names("gum_open", "test")
