"""The measures of statements, each held to a figure worked out by hand on invented words."""

from dataclasses import replace
from typing import Any

import pytest
from bench.reader.found import FoundStatement
from bench.reader.persons import same_name
from bench.reader.statement_metrics import F1S, SHARES, Tally, add_up, tally
from bench.reader.statement_sets import figures, measure
from bench.reader.tables import table
from training.sets.statements import GoldArticle, GoldStatement, read_article

from collatio.records.passage import Span

TEXT = (
    "Mara Oduya said that the bridge would open. “It is late,” she told Leo Pratt. "
    "According to the daily, the mayor called the plan “mad”."
)


def place(words: str) -> list[int]:
    at = TEXT.index(words)
    return [at, at + len(words)]


def gold(*quotes: dict[str, Any], **more: Any) -> GoldArticle:
    return read_article({"id": "a", "text": TEXT, "quotes": list(quotes)} | more)


def quote(content: str, source: str | None = None, **more: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"content": [place(content)], "cue": [], "type": "indirect"}
    return row | {"source": [place(source)] if source else []} | more


def found(content: str, speaker: str | None = None, **more: Any) -> FoundStatement:
    plain = FoundStatement(
        form="indirect",
        act="statement",
        content=(Span(*place(content)),),
        cue=(),
        speaker=(Span(*place(speaker)),) if speaker else (),
        speaker_name=None,
        addressee=(),
        via=(),
        inside=False,
    )
    return replace(plain, **more)


def f1(name: str, told: Tally) -> tuple[float | None, ...]:
    return tuple(None if value is None else round(value, 3) for value in F1S[name].of(told))


BRIDGE, LATE, MAD = "that the bridge would open", "It is late", "the plan “mad"


def test_the_same_letters_are_exact_whatever_stands_at_the_edges() -> None:
    told = tally(gold(quote("“It is late,”"), quote(BRIDGE)), [found(LATE), found("the bridge would open.")])
    assert f1("exact", told) == f1("iou50", told) == (1.0, 1.0, 1.0)


def test_exact_is_one_to_one() -> None:
    told = tally(gold(quote(LATE)), [found(LATE), found(LATE)])
    assert f1("exact", told) == f1("iou50", told) == (0.5, 1.0, 0.667)


def test_half_the_letters_in_common_are_a_match_and_less_is_none() -> None:
    article = gold(quote("the bridge would open"))  # 18 letters
    assert tally(article, [found("bridge wou")])["iou50"] == 1  # 9 of 18
    assert "iou50" not in tally(article, [found("bridge wo")])


def test_soft_measures_take_the_best_cover() -> None:
    told = tally(gold(quote("the bridge would open"), quote(LATE)), [found("bridge wou"), found("open. “It")])
    # Found: 1 and 4/6 (open of the first); gold: 9/18 and 2/8.
    assert told["soft precision"] == pytest.approx(1 + 4 / 6)
    assert told["soft recall"] == pytest.approx(0.5 + 2 / 8)


def test_the_likest_pair_is_taken_first() -> None:
    article = gold(quote("the bridge would open"), quote("bridge would"))
    told = tally(article, [found("the bridge would"), found("the bridge would open")])
    assert told["iou50"] == 2


def test_joint_asks_for_the_speaker_too() -> None:
    article = gold(quote(BRIDGE, "Mara Oduya"), quote(LATE), quote(MAD, "the mayor"))
    told = tally(article, [found(BRIDGE, "Mara"), found(LATE), found(MAD, "the daily")])
    # "Mara" is 4 of 9 letters; nobody against nobody is right; the daily is not the mayor.
    assert told["joint"] == 1
    assert f1("joint", told) == (0.333, 0.333, 0.333)
    assert (told["source"], told["iou50 with source"]) == (0, 2)


def test_two_who_say_the_same_words_are_told_apart_by_their_places() -> None:
    article = gold(quote(MAD, "the mayor"), quote(MAD, "the daily"))
    told = tally(article, [found(MAD, "the daily"), found(MAD, "the mayor")])
    assert told["joint"] == 2


def test_recall_by_form_and_the_speech_view() -> None:
    article = gold(
        quote(BRIDGE, speech=True),
        quote(MAD, type="mixed", speech=True),
        quote(LATE, type="direct", speech=True),
        quote("the daily", speech=False),
    )
    told = tally(article, [found(BRIDGE), found(LATE, form="direct"), found("the daily"), found("Leo Pratt")])
    shares = {name: share.of(told) for name, share in SHARES.items()}
    assert shares["recall direct"] == 1.0
    assert shares["recall indirect"] == 1.0
    assert shares["recall indirect speech"] == 1.0
    assert told["gold indirect speech"] == 1
    assert shares["recall mixed"] == 0.0
    assert shares["precision indirect"] == pytest.approx(2 / 3)
    # Two of three rows of speech; three of four found are some row's.
    assert f1("speech view", told) == (0.75, 0.667, 0.706)


def test_a_speaker_is_counted_where_gold_has_a_name_and_the_reader_tells_one() -> None:
    article = gold(quote(BRIDGE, speaker="Mara Oduya"), quote(LATE, speaker="Mara Oduya"), quote(MAD))
    told = tally(
        article, [found(BRIDGE, speaker_name="Oduya"), found(LATE), found(MAD, speaker_name="the mayor")]
    )
    assert (told["speaker right"], told["speaker told"], told["speaker asked"]) == (1, 1, 2)
    told = tally(article, [found(BRIDGE, speaker_name="Leo Pratt")])
    assert (told["speaker right"], told["speaker told"], told["speaker asked"]) == (0, 1, 1)


def test_a_speaker_may_be_told_by_any_name_that_the_gold_itself_calls_it() -> None:
    lawyer = {"speaker": "a lawyer for the bridge"}
    article = gold(quote(BRIDGE, "Mara Oduya", **lawyer), quote(LATE, "she", **lawyer), quote(MAD))
    for name, right in (("Mara Oduya", 1), ("Oduya", 1), ("she", 0), ("Leo Pratt", 0)):
        told = tally(article, [found(LATE, speaker_name=name)])
        assert (told["speaker right"], told["speaker told"], told["speaker named"]) == (right, 1, 2), name


def test_what_describes_a_speaker_in_the_gold_is_no_name_of_it() -> None:
    article = gold(quote(MAD, "the mayor", speaker="Leo Pratt"))
    assert tally(article, [found(MAD, speaker_name="the mayor")])["speaker right"] == 0


def test_addressees_chains_cues_and_acts() -> None:
    article = gold(
        quote(LATE, addressee=[place("Leo Pratt")], cue=[place("told")], speech=True, via=[]),
        quote(MAD, via=[[place("the daily")]], cue=[place("called")], speech=False),
        entities=[{"key": "oduya", "kind": "person", "name": "Mara Oduya"}],
    )
    told = tally(
        article,
        [
            found(LATE, addressee=(Span(*place("Pratt")),), cue=(Span(*place("told")),)),
            found(MAD, via=(Span(*place("daily")),), act="attitude"),
        ],
    )
    shares = {name: share.of(told) for name, share in SHARES.items()}
    assert (shares["chain"], shares["no chain"], shares["cue"], shares["act"]) == (1.0, 1.0, 0.5, 1.0)
    assert f1("addressee", told) == (1.0, 1.0, 1.0)
    told = tally(article, [found(MAD, via=(Span(*place("Leo Pratt")), Span(*place("daily"))))])
    assert SHARES["chain"].of(told) == 0.0


def test_denials() -> None:
    article = gold(
        quote(LATE, polarity="denied"), quote(MAD, polarity="denied"), quote(BRIDGE, polarity="affirmed")
    )
    told = tally(article, [found(LATE, denied=True), found(MAD), found(BRIDGE, denied=True)])
    assert f1("denied", told) == (0.5, 0.5, 0.5)
    assert f1("denied", tally(gold(quote(LATE)), [found(LATE, denied=True)])) == (None, None, None)


def test_chains_are_measured_only_where_a_set_marks_them() -> None:
    told = tally(gold(quote(MAD)), [found(MAD, via=(Span(*place("daily")),))])
    assert SHARES["no chain"].of(told) is None


def test_nothing_found_and_nothing_to_find() -> None:
    assert f1("joint", tally(gold(quote(BRIDGE)), [])) == (None, 0.0, None)
    assert f1("joint", tally(gold(), [found(BRIDGE)])) == (0.0, None, None)
    assert figures([]) == {"articles": 0, "gold": 0, "found": 0}


def test_tallies_add_up() -> None:
    one = tally(gold(quote(BRIDGE)), [found(BRIDGE)])
    assert add_up([one, one])["iou50"] == 2


def test_a_whole_set_with_intervals_and_without_what_is_inside() -> None:
    articles = [replace(gold(quote(BRIDGE, "Mara Oduya")), id=name) for name in "abcd"]

    def find(article: GoldArticle) -> list[FoundStatement]:
        right = [] if article.id == "d" else [found(BRIDGE, "Mara Oduya")]
        return [*right, found(LATE, inside=True)]

    told = measure(articles, find)
    assert (told["joint"]["precision"], told["joint"]["recall"]) == (round(3 / 7, 4), 0.75)
    low, high = told["joint"]["interval"]
    assert low <= told["joint"]["f1"] <= high
    bare = measure(list(reversed(articles)), find, inside=False)
    assert bare["joint"]["precision"] == 1.0
    assert "P 100.0  R  75.0" in table(bare)


@pytest.mark.parametrize(
    ("told", "meant", "others", "same"),
    [
        ("Mara Oduya", "Mara Oduya", (), True),
        ("Oduya", "Mara Oduya", (), True),
        ("Ms. Oduya", "Mara Oduya", (), True),
        ("Oduya", "Mara Oduya", ("Ken Oduya", "Mara Oduya"), False),
        ("Mara Oduya", "Mara Oduya", ("Ken Oduya", "Oduya"), True),
        ("TBN", "Tana Broadcasting Network", (), True),
        ("The Émile Tabor", "Emile Tabor", (), True),
        ("Mara Pratt", "Mara Oduya", (), False),
        ("the", "Mara Oduya", (), False),
    ],
)
def test_names_that_name_one_party(told: str, meant: str, others: tuple[str, ...], same: bool) -> None:
    assert same_name(told, meant, others) is same


def test_gold_statement_defaults_do_not_leak() -> None:
    read = gold(quote(BRIDGE)).statements[0]
    assert isinstance(read, GoldStatement)
    assert (read.act, read.denied, read.speaker_names, read.via) == (None, None, (), ())
