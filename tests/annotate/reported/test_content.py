"""What was said, to the character: the reader says which words, the marks where they begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from collatio.annotate.article import annotate
from collatio.records.encoder import Encoder, SentenceReading
from tests.annotate.reported.readers import only, quotations, read, tagged, words


def test_indirect_content_keeps_its_that_and_loses_its_stop() -> None:
    found = only("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|that the dam would open.⟧")
    assert words(found) == ["that the dam would open"]
    assert found.form == "indirect"
    assert found.made_by == "encoder"


def test_the_stop_of_an_abbreviation_stays() -> None:
    assert words(only("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|the dam was built in the U.S.⟧")) == [
        "the dam was built in the U.S."
    ]


def test_marks_carry_content_over_sentences_the_reader_never_saw_together() -> None:
    found = only("“One river. Two towns. Three ⟦c1|bridges,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧ on Monday.")
    assert words(found) == ["One river. Two towns. Three bridges,"]
    assert found.form == "direct"
    assert found.made_by == "encoder+marks"


def test_half_of_a_stretch_stands_for_all_of_it() -> None:
    found = only("“We will rebuild ⟦c1|the bridge before the winter comes,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧.")
    assert words(found) == ["We will rebuild the bridge before the winter comes,"]


def test_words_taken_along_behind_a_closing_mark_are_let_go() -> None:
    found = only("“⟦c1|We will rebuild the bridge,” then⟧ ⟦s1|Ann Lee⟧ ⟦cue1|said⟧.")
    assert words(found) == ["We will rebuild the bridge,"]


def test_mixed_content_keeps_its_marks() -> None:
    found = only("⟦s1|Ann Lee⟧ ⟦cue1|called⟧ ⟦c1|the plan “a salted field”⟧.")
    assert words(found) == ["the plan “a salted field”"]
    assert found.form == "mixed"


def test_mixed_content_ends_with_its_stretch_sentences_further_on() -> None:
    found = only("⟦s1|Ann Lee⟧ ⟦cue1|called⟧ ⟦c1|the plan “a salted field. Nothing⟧ grows there.” She left.")
    assert words(found) == ["the plan “a salted field. Nothing grows there.”"]


def test_content_around_its_cue_is_one_quotation_in_two_pieces() -> None:
    found = only("“⟦c1|Go,⟧” ⟦s1|he⟧ ⟦cue1|said⟧, “⟦c1|and stay away.⟧”")
    assert words(found) == ["Go,", "and stay away."]


def test_the_next_sentences_in_marks_go_on_with_it() -> None:
    found = only("“⟦c1|We load half the bread,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧. “Nobody thanks us. Nobody.”")
    assert words(found) == ["We load half the bread,", "Nobody thanks us. Nobody."]


def test_words_of_the_page_between_end_it() -> None:
    first, second = quotations(
        "“⟦c1|We load half the bread,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧. She sat down. “Nobody ever thanks us.”"
    )
    assert words(first) == ["We load half the bread,"]
    assert words(second) == ["Nobody ever thanks us."]
    assert second.cue is None
    assert second.made_by == "marks"


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("“One river.", "“Two towns.", "“⟦c1|Three bridges,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧."),
        ("⟦s1|Ann Lee⟧ ⟦cue1|said⟧: “⟦c1|One river.⟧", "“Two towns.", "“Three bridges.”"),
    ],
)
def test_paragraphs_that_open_anew_are_one(paragraphs: tuple[str, ...]) -> None:
    found = only(*paragraphs)
    assert [word.split()[0] for word in words(found)] == ["One", "Two", "Three"]


def test_a_question_and_its_answer_are_two() -> None:
    asked, answered = quotations("“⟦c1|Who paid?⟧” ⟦cue1|asked⟧ ⟦s1|Ann Lee⟧.", "“I sell fish.”")
    assert words(asked) == ["Who paid?"]
    assert words(answered) == ["I sell fish."]


def test_a_colon_announces_the_next_paragraph() -> None:
    found = only("⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦a1|reporters⟧:", "“We will rebuild the bridge.”")
    assert words(found) == ["We will rebuild the bridge."]
    assert found.cue is not None
    assert found.cue.exact == "told"


def test_whoever_signs_has_said_it() -> None:
    found = only("“We had two lamps.", "“Both went out.”", "⟦cue1|–⟧ ⟦s1|Ann Lee, keeper⟧")
    assert words(found) == ["We had two lamps.", "Both went out."]
    assert found.speaker is not None
    assert found.speaker.name == "Ann Lee"


def test_a_lost_closing_mark_costs_no_words() -> None:
    found = only(
        "“He stopped and looked back. ⟦c1|I shouted after him,⟧ ⟦cue1|said⟧ ⟦s1|Ann Lee⟧, who saw it."
    )
    assert words(found) == ["He stopped and looked back.", "I shouted after him"]
    assert found.form == "direct"


def test_two_cues_of_one_sentence_are_two_quotations() -> None:
    first, second = quotations(
        "⟦s1 s2|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|the dam would open⟧ and ⟦cue2|denied⟧ ⟦c2|that it leaked⟧."
    )
    assert words(first) == ["the dam would open"]
    assert words(second) == ["that it leaked"]


def test_content_inside_other_content() -> None:
    outer, inner = quotations(
        "⟦s1|Ann Lee⟧ ⟦cue1|told⟧ ⟦a1|us⟧ ⟦c1|that ⟦s2|Carr⟧ had ⟦cue2|said⟧ ⟦c2|the road was closed⟧⟧."
    )
    assert outer.inside is None
    assert inner.inside == outer.id


def test_marks_around_a_cue_say_nothing_of_what_it_reports() -> None:
    outer, inner = quotations(
        "“⟦c1|⟦s2|Mothers⟧ ⟦cue2|told⟧ ⟦a2|us⟧ ⟦c2|that they walk for hours⟧,⟧” ⟦cue1|said⟧ ⟦s1|Ann Lee⟧."
    )
    assert words(outer) == ["Mothers told us that they walk for hours,"]
    assert words(inner) == ["that they walk for hours"]
    assert inner.form == "indirect"
    assert inner.inside == outer.id


def test_turns_of_a_transcript_need_no_reader() -> None:
    found = quotations(
        "Q. Were you right to stop the match?",
        "A. I was. It rained stones.",
        "It rained for an hour.",
        "Q. Does it help?",
        "A. Hardly.",
    )
    assert [words(one) for one in found] == [
        ["Were you right to stop the match?"],
        ["I was. It rained stones."],
        ["Does it help?"],
        ["Hardly."],
    ]
    assert {one.form for one in found} == {"direct"}
    assert {one.channel for one in found} == {"interview"}


def test_a_labelled_turn_goes_on_to_its_paragraphs_end() -> None:
    found = quotations(
        "⟦s1|Kelp⟧⟦cue1|:⟧ ⟦c1|Were you afraid?⟧",
        "⟦s2|Tsukada⟧⟦cue2|:⟧ ⟦c2|Every night. The sea forgives nothing.⟧",
        "⟦s3|Kelp⟧⟦cue3|:⟧ ⟦c3|And now?⟧",
        "⟦s4|Tsukada⟧⟦cue4|:⟧ ⟦c4|Now I bake.⟧",
    )
    assert [words(one) for one in found][1] == ["Every night. The sea forgives nothing."]
    assert {one.form for one in found} == {"direct"}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Omar “the Fox” Haddad left the “Jolly Carter” pub.", "nickname"),
        ("The “quiet” war went on and nobody asked who had begun it.", "scare"),
        ("The so-called “ring road” ends in a field of beets.", "sets off"),
    ],
)
def test_marks_that_are_no_quotation_are_refused_with_a_reason(text: str, why: str) -> None:
    found = read(text)
    assert found.quotations == ()
    assert any(why in mark.why for mark in found.article.marks)


def test_what_the_reader_misses_beside_a_cue_the_marks_keep() -> None:
    found = only("“We will rebuild the bridge before the winter,” Ann Lee said.")
    assert found.made_by == "marks"
    assert found.speaker is not None
    assert found.speaker.name == "Ann Lee"


def test_words_behind_a_clause_in_marks_are_not_taken_along() -> None:
    found = only("⟦s1|Ann Lee⟧ ⟦cue1|said⟧, ⟦c1|“That makes us wise,” when nobody had asked her⟧.")
    assert words(found) == ["That makes us wise,"]
    assert found.form == "direct"


def test_that_goes_on_behind_marks() -> None:
    found = only("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|“the road is closed,” and that nobody came⟧.")
    assert words(found) == ["“the road is closed,” and that nobody came"]


def test_a_nearer_cue_that_the_reader_missed_has_its_own_words() -> None:
    first, second = quotations(
        "“⟦c1|We can’t afford this,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧, adding later, “⟦c1|It costs us a fortune.⟧”"
    )
    assert words(first) == ["We can’t afford this,"]
    assert words(second) == ["It costs us a fortune."]
    assert second.cue is not None
    assert second.cue.exact == "adding"


def test_what_another_reports_behind_the_cue_is_not_this_ones() -> None:
    found = only("“⟦c1|We need change,⟧” ⟦s1|Ann Lee⟧ ⟦cue1|said⟧, arguing ⟦c1|that it would come⟧.")
    assert words(found) == ["We need change,"]


def test_few_words_between_two_pieces_belong_to_them() -> None:
    found = only("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|the dam⟧ on the river ⟦c1|would open⟧.")
    assert words(found) == ["the dam on the river would open"]


def test_a_word_read_by_mistake_is_let_go_and_one_beside_the_cue_is_not() -> None:
    far = only(
        "⟦c1|Shares⟧ of the two old mills fell far, and ⟦s1|Lee⟧ ⟦cue1|said⟧ ⟦c1|they would fall again⟧."
    )
    assert words(far) == ["they would fall again"]
    near = only("⟦c1|Shares⟧ ⟦cue1|were seen⟧ ⟦c1|falling at the open⟧.")
    assert words(near) == ["Shares", "falling at the open"]


def test_a_comma_inside_closing_marks_ends_no_sentence_of_the_pages_own() -> None:
    found = only("⟦s1|Ann Lee⟧ ⟦cue1|said⟧ ⟦c1|the dam was “nearly full,” when all the boats had left⟧.")
    assert words(found) == ["the dam was “nearly full,” when all the boats had left"]


def test_words_beside_marks_whose_cue_the_reader_missed() -> None:
    found = only("The paper looked at Ann Lee’s claim ⟦c1|that there were “thousands of eels” in the dam⟧.")
    assert words(found) == ["that there were “thousands of eels” in the dam"]
    assert found.form == "mixed"
    assert found.cue is not None
    assert found.cue.exact == "claim"


def test_words_beside_marks_that_are_the_pages_own_stay_the_pages_own() -> None:
    found = only("The paper looked at Ann Lee’s claim that there were “⟦c1|thousands of eels⟧” in the dam.")
    assert words(found) == ["thousands of eels"]


class Doubting:
    """Sees what is tagged, and doubts that words behind an opening mark are anybody's."""

    def __init__(self, sure: Encoder) -> None:
        self._sure = sure
        self.name, self.sha256, self.languages = sure.name, sure.sha256, sure.languages

    def read(self, sentences: Sequence[str]) -> tuple[SentenceReading, ...]:
        return tuple(
            replace(
                reading,
                reported=tuple(
                    min(belief, 0.4) if "›" in sentence[: word.end] else belief
                    for word, belief in zip(reading.words, reading.reported, strict=True)
                ),
            )
            for sentence, reading in zip(sentences, self._sure.read(sentences), strict=True)
        )

    def vectors(self, sentences: Sequence[str]) -> Sequence[Sequence[float]]:
        return self._sure.vectors(sentences)


def test_what_the_reader_and_the_marks_both_find_is_found_once() -> None:
    made, sure = tagged(
        "⟦s1|The two breweries⟧ on Monday announced one name, "
        "⟦cue1|calling⟧ ⟦c1|it ›a meeting of rivers‛ in a joint letter⟧."
    )
    found = annotate(made, Doubting(sure))
    (quotation,) = found.quotations
    assert words(quotation) == ["it ›a meeting of rivers‛ in a joint letter"]
    assert quotation.made_by == "encoder+marks"
    assert [mark.quotation for mark in found.article.marks] == [quotation.id]


def test_marks_that_cross_behind_a_naming_word_have_a_quotation_each() -> None:
    found = read(
        "⟦s1|The league of rowers⟧ today condemned what they ⟦cue1|called⟧ "
        "«⟦c1|the theft of the lake by night” and asked that strangers keep two miles off the shore⟧."
    )
    kept = [mark.quotation for mark in found.article.marks if mark.state == "kept"]
    assert len(kept) == 2
    assert set(kept) <= {quotation.id for quotation in found.quotations}
