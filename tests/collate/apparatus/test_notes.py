from __future__ import annotations

from dataclasses import replace

import pytest

from collatio.collate.apparatus.notes import notes_of
from collatio.collate.apparatus.notesheadlines import Headlines
from collatio.collate.apparatus.renderings import rendering_of, units_of
from collatio.collate.said.statements import Statement, statements
from collatio.records.annotated import Place, QuotationForm
from collatio.records.article import Article, Block
from collatio.records.story import RenderingNote
from tests.builders import article
from tests.finding import annotated, said

WHOLE = "We shall keep the lock gates open for barges, provided the pumps hold through the night"


def told(
    outlet: str, words: str, form: QuotationForm = "direct", place: Place = "body", before: str = ""
) -> tuple[Statement, Article]:
    made = article(outlet, f"{before}{words}, Lund of Norland said." if place == "body" else words)
    quotation = replace(said(made, words, by="Lund" if place == "body" else None), form=form, place=place)
    (found,) = statements(annotated(made, quotations=[quotation]), 0, [quotation])
    return found, made


def notes(*renderings: tuple[Statement, Article]) -> list[tuple[str, str]]:
    held = [one for one, _ in renderings]
    pages = {page.id: page for _, page in renderings}
    made = [rendering_of(one) for one in held]
    found = notes_of(held, made, units_of(held, made, pages), pages)
    return [(note.kind, note.note) for note in found]


def test_a_condition_cut_away_is_told() -> None:
    found = notes(told("A", WHOLE), told("B", "We shall keep the lock gates open for barges"))
    assert found == [
        (
            "clipped",
            "9 of the 16 words that the fullest quoted wording has; a condition is cut: "
            "“provided the pumps hold through the night”",
        )
    ]


def test_a_condition_that_the_page_tells_in_its_own_words_is_not_cut() -> None:
    mixed = "they would “keep the lock gates open for barges” provided that pumps did not fail"
    (found,) = notes(told("A", WHOLE), told("B", mixed, "mixed"))
    assert found[0] == "clipped"
    assert "condition" not in found[1]


@pytest.mark.parametrize(("before", "is_cut"), [("It is ", True), ("It is not ", False)])
def test_a_negation_right_before_the_cut_is_told_unless_the_page_has_it(before: str, is_cut: bool) -> None:
    whole = told("A", "The breakwater is not a harbour wall and never was one")
    found = notes(whole, told("B", "a harbour wall", "mixed", before=before))
    assert any("negation is cut: “not”" in note for _, note in found) == is_cut


def test_a_limit_that_falls_away_is_told() -> None:
    whole = told("A", "We shall repair every barge in the harbour within the means that we have")
    short = told("B", "We shall repair every barge in the harbour")
    assert ("scope-dropped", "“within the means that we have” is not here") in notes(whole, short)


def test_a_name_around_quoted_words_that_no_quoted_wording_has_is_told() -> None:
    mixed = told("B", "Norland will “keep the lock gates open” to please Brenning", "mixed")
    kinds = dict(notes(told("A", WHOLE), mixed))
    assert kinds["completed"].startswith("“Brenning” stands outside the marks")
    assert "completed" not in dict(notes(told("A", f"{WHOLE} in Brenning"), mixed))


def test_somebody_named_in_place_of_we() -> None:
    indirect = told("B", "that Ostermark would keep the lock gates open for barges", "indirect")
    assert ("subject-changed", "“We” is “Ostermark” here") in notes(told("A", WHOLE), indirect)


def test_what_is_acted_on_is_no_subject() -> None:
    indirect = told("B", "that Ostermark gates would be kept open for barges", "indirect")
    assert "subject-changed" not in dict(notes(told("A", WHOLE), indirect))


def test_the_speakers_own_name_is_no_other_subject() -> None:
    indirect = told("B", "that Lund would keep the lock gates open for barges", "indirect")
    assert "subject-changed" not in dict(notes(told("A", WHOLE), indirect))


def test_a_hedge_that_falls_away() -> None:
    found = dict(
        notes(
            told("A", "The lock gates may perhaps fail before the morning tide"),
            told("B", "The lock gates fail before the morning tide"),
        )
    )
    assert "strengthened" in found


def test_words_put_in_and_words_left_out() -> None:
    found = dict(
        notes(told("A", "We [the town] shall keep the gates [of the lock] open … through the night"))
    )
    assert found["inserted"] == "put in by the outlet: “the town”, “of the lock”"
    assert "joined-across-ellipsis" in found


def test_renderings_of_the_same_words_bear_no_remark() -> None:
    assert notes(told("A", WHOLE), told("B", WHOLE)) == []


def headline_notes(headline: str, text: str, form: QuotationForm) -> list[RenderingNote]:
    made = article("A", headline, text)
    first, *others = made.blocks
    made = replace(made, blocks=(Block("headline", first.start, first.end), *others))
    quotation = replace(said(made, headline), form=form, place="headline")
    held = statements(annotated(made, quotations=[quotation]), 0, [quotation])
    return Headlines([made]).notes(held, [rendering_of(one) for one in held])


def test_words_in_marks_in_a_headline_that_no_text_has() -> None:
    found = headline_notes("Keep the gates open", "Lund spoke of gates, and of keeping them open.", "direct")
    assert [note.kind for note in found] == ["in-marks-in-a-headline-only"]
    assert not headline_notes("Keep the gates open", "“Keep the gates open,” Lund said.", "direct")


def test_a_headline_whose_own_text_does_not_say_it() -> None:
    text = "Norland spoke of Ostra at length."
    found = headline_notes("Norland to surrender Ostra", text, "indirect")
    assert [(note.kind, "“surrender”" in note.note) for note in found] == [("headline-not-in-text", True)]
    assert not headline_notes("Norland to speak of Ostra", text.replace("spoke", "would speak"), "indirect")
    assert not headline_notes("Norland verbose about Ostra", text, "indirect")
