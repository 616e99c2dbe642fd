"""Every set read into one shape; what a set does not mark stays null."""

from typing import Any

import pytest
from training.corpus.public import public_row
from training.sets.folds import FOLDS, fold_of, gum_articles, gum_fold
from training.sets.statements import SPLITS, TRAINS, UnknownSplit, load_statements, read_article
from training.sets.where import SharedAbsent, shared

from collatio.records.passage import Span
from tests.training.passages import WHOLE, passage

needs_data = pytest.mark.skipif(shared() is None, reason="the public data are not here")


def row(**more: Any) -> dict[str, Any]:
    quote = {"content": [[11, 16], [0, 2]], "cue": [[6, 10]], "source": [[3, 5]], "type": "direct"}
    return {"id": "a", "text": "Go Al said now!", "quotes": [quote | more], "meta": {"genre": "news"}}


def test_a_bare_row() -> None:
    quote = {"content": [[11, 14], [0, 2]], "cue": [[6, 10]], "source": [[3, 5]], "type": "direct"}
    read = read_article({"id": "a", "text": "Go Al said now!", "quotes": [quote]})
    one = read.statements[0]
    assert one.content == (Span(0, 2), Span(11, 14))
    assert (one.act, one.denied, one.nested, one.inside, one.speaker_names) == (None, None, False, None, ())
    assert (read.kind, read.blocks, read.tokenised) == ("", (), False)


def test_what_sets_call_by_other_names() -> None:
    told = read_article(row(content=[[0, 2]], speech=False, polarity="negative", speaker="Al Tabor"))
    one = told.statements[0]
    assert (one.act, one.denied, one.speaker_names, told.kind) == ("attitude", True, ("Al Tabor",), "news")


def test_a_place_outside_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="a: a place ends at 16, the text at 15"):
        read_article(row())


def test_our_corpus_reads_like_the_others() -> None:
    read = read_article(public_row(passage(WHOLE)))
    first, second = read.statements
    assert (first.id, second.id, second.speakers, second.speaker_names) == (
        "1",
        "2",
        ("haddad",),
        ("Leila Haddad",),
    )
    assert (second.speaker_kind, second.denied, second.act, second.channel) == (
        "person",
        False,
        "statement",
        "interview",
    )
    assert [read.text[s.start : s.end] for s in second.via[0]] == ["Radio Tana"]
    assert (second.transmitters, second.addressees) == (("tana",), ("tana",))
    assert (read.kind, [block.kind for block in read.blocks]) == ("wire", ["headline", "paragraph"])


def test_the_corpus_needs_no_public_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLLATIO_SHARED", "/nowhere")
    assert len(load_statements("corpus", "dev")) == 50
    with pytest.raises(SharedAbsent):
        load_statements("gum", "dev")


def test_a_part_that_a_set_lacks_is_named() -> None:
    with pytest.raises(UnknownSplit, match="polnear has no 'train': choose one of dev, tune"):
        load_statements("polnear", "train")


def test_polnear_never_trains() -> None:
    assert "polnear" not in TRAINS
    assert set(SPLITS) >= TRAINS


def test_a_fold_hangs_on_the_name_alone() -> None:
    assert [fold_of(name) for name in ("GUM_news_afghan", "GUM_bio_byron", "")] == [0, 4, 4]


@pytest.mark.shared
@needs_data
def test_folds_part_gum_and_hold_each_document_back_once() -> None:
    whole = [article.id for article in gum_articles()]
    held: list[str] = []
    for fold in range(FOLDS):
        trained, back = gum_fold(fold)
        held.extend(article.id for article in back)
        assert sorted([article.id for article in trained] + [article.id for article in back]) == whole
        assert not {a.id for a in trained} & {a.id for a in back}
    assert sorted(held) == whole
    with pytest.raises(ValueError, match="choose 0 to 4"):
        gum_fold(5)


@pytest.mark.shared
@needs_data
@pytest.mark.parametrize("set_name", ["gum", "polnear", "qasrl_gs", "litbank"])
def test_every_public_set_is_read_and_its_places_hold_words(set_name: Any) -> None:
    for split in SPLITS[set_name]:
        articles = load_statements(set_name, split)
        assert len({article.id for article in articles}) == len(articles) > 0
        for article in articles:
            for one in article.statements:
                for span in (*one.content, *one.cue, *one.speaker, *one.addressee):
                    assert article.text[span.start : span.end].strip()
