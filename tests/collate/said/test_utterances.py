from __future__ import annotations

from dataclasses import replace

from collatio.collate.said.matching import match
from collatio.collate.said.statements import Statement, statements
from collatio.collate.said.utterances import bring_together
from collatio.records.annotated import Annotated
from tests.builders import article
from tests.collate.pages import story_of
from tests.finding import annotated, said


def page(outlet: str, *quoted: str, by: str | None = "Lund") -> Annotated:
    """A page that quotes each of ``quoted`` in a sentence of its own."""
    made = article(outlet, *(f"“{one}” {by or 'someone'} said." for one in quoted))
    marked = [said(made, f"“{one}”", by=by) for one in quoted]
    inner = [(one, one.content[0].start + 1, one.content[0].end - 1) for one in marked]
    return annotated(
        made, quotations=[replace(one, content=(made.passage(start, end),)) for one, start, end in inner]
    )


def one_quotation(outlet: str, *sentences: str, by: str = "Lund") -> Annotated:
    """A page with one quotation of several sentences, each a block of the page."""
    made = article(outlet, *sentences, f"{by} said so.")
    return annotated(made, quotations=[said(made, *sentences, by=by)])


def gathered(*pages: Annotated, speakers: bool = False) -> list[list[tuple[str, str]]]:
    pieces: list[Statement] = []
    for rank, one in enumerate(pages):
        quotations = one.quotations
        # A speaker is the same in all pages where the name is.
        known = [q.speaker and replace(q.speaker, entity=q.speaker.name) for q in quotations]
        quotations = tuple(
            replace(quotation, speaker=speaker if speakers else None)
            for quotation, speaker in zip(quotations, known, strict=True)
        )
        pieces += statements(one, rank, quotations)
    outlets = {one.article.id: one.article.outlet_name for one in pages}
    return sorted(
        [(outlets[s.article], " / ".join(p.exact for p in s.content)) for s in group]
        for group in bring_together(pieces)
    )


KEEP = "We shall keep the sea lane open for as long as your cranes can lift a crate"
DYKES = "shall never let the flood or those who sold our dykes carry off Brenning and its people"
ROOFS = "shall never let the flood climb to a single cottage roof in Brenning and Osterby"


def test_near_identical_words_are_one_utterance() -> None:
    assert len(gathered(page("A", KEEP), page("B", KEEP.replace("for as long as", "while")))) == 1


def test_two_sentences_of_one_letter_stay_apart_however_alike() -> None:
    assert len(gathered(page("A", DYKES), page("B", ROOFS))) == 2
    assert len(gathered(page("A", DYKES, ROOFS), page("B", ROOFS, DYKES))) == 2


def test_a_fragment_joins_the_longer_rendering() -> None:
    assert len(gathered(page("A", KEEP), page("B", "lift a crate"))) == 1


def test_a_fragment_that_fits_two_utterances_belongs_to_neither() -> None:
    found = gathered(page("A", DYKES, ROOFS), page("B", "never let the flood"))
    assert [("B", "never let the flood")] in found


def test_a_single_word_is_no_fragment() -> None:
    assert len(gathered(page("A", KEEP), page("B", "cranes"))) == 2


def test_headline_and_body_of_one_page_are_renderings_of_one_utterance() -> None:
    assert len(gathered(page("A", KEEP, "keep the sea lane open"))) == 1


def test_two_statements_of_one_page_stay_apart_unless_one_holds_the_other() -> None:
    assert len(gathered(page("A", DYKES, ROOFS))) == 2


def test_an_utterance_never_has_two_speakers() -> None:
    mine, yours = page("A", KEEP, by="Lund"), page("B", KEEP, by="Oskarsen")
    assert len(gathered(mine, yours)) == 1
    assert len(gathered(mine, yours, speakers=True)) == 2


FIRST = "We renew the harbour oath and the neighbourly promise that binds us."
SECOND = "Be certain: we shall send every pump we own against this stubborn spring tide."
BOTH = (
    "We hereby renew the harbour oath and the neighbourly pledge that binds us, and you may count on it: we shall "
    "send every pump we own against this stubborn springtime tide"
)


def test_sentences_that_all_pages_carry_together_are_one_utterance() -> None:
    assert len(gathered(one_quotation("A", FIRST, SECOND), one_quotation("B", FIRST, SECOND))) == 1


def test_sentences_that_a_page_parts_are_two_utterances() -> None:
    assert len(gathered(one_quotation("A", FIRST, SECOND), page("B", FIRST), page("C", SECOND))) == 2


def test_one_page_in_two_sentences_what_another_has_in_one() -> None:
    assert gathered(one_quotation("A", FIRST, SECOND), page("B", BOTH)) == [
        [("A", f"{FIRST} / {SECOND}"), ("B", BOTH)]
    ]


def test_a_page_that_quotes_several_sentences_alone_has_one_utterance() -> None:
    assert len(gathered(one_quotation("A", FIRST, SECOND, KEEP))) == 1


def test_a_moved_clause_does_not_part_an_utterance() -> None:
    one = "Be certain: we shall send every pump we own against this stubborn spring tide from our northern depots"
    other = "you may count on it: from our northern depots, we shall send every pump we own against this stubborn springtime tide"
    assert len(gathered(page("A", one), page("B", other))) == 1


def test_what_an_editor_put_in_brackets_is_not_the_speakers() -> None:
    inserted = KEEP.replace(
        "sea lane", "sea lane [the strait that the blockade closed in January, says the Astra]"
    )
    assert len(gathered(page("A", KEEP), page("B", inserted))) == 1


def test_fragments_that_the_outlets_words_join_stay_apart() -> None:
    made = article(
        "A", "Lund promised to go on “as long as your cranes can lift” and called the quay “a wall of men”."
    )
    found = annotated(
        made, quotations=[said(made, "as long as your cranes can lift", "a wall of men", by="Lund")]
    )
    assert len(gathered(found)) == 2


def test_a_sentence_that_he_said_interrupts_is_one() -> None:
    made = article(
        "A", "“We shall keep the sea lane open,” Lund said, “for as long as your cranes can lift a crate.”"
    )
    pieces = ("We shall keep the sea lane open,", "for as long as your cranes can lift a crate.")
    found = annotated(made, quotations=[said(made, *pieces, by="Lund", cue="said")])
    assert gathered(found, page("B", KEEP)) == [[("A", " / ".join(pieces)), ("B", KEEP)]]


def test_a_third_translation_brings_two_together_that_share_little() -> None:
    one = "We shall never permit the gates of Krestow to be turned against any city on its banks"
    other = "We will not let the gates at Krestow be turned against any town downstream"
    between = "We will not let the gates of Krestow be turned against any city that lies below"
    assert len(gathered(page("A", one), page("B", other))) == 2
    assert len(gathered(page("A", one), page("B", other), page("C", between))) == 1


def test_matching_has_no_direction() -> None:
    (left,) = statements(page("A", DYKES), 0, page("A", DYKES).quotations)
    (right,) = statements(page("B", ROOFS), 1, page("B", ROOFS).quotations)
    assert match(left, right) == match(right, left)
    assert match(left, left).both == 100


def test_an_editors_signed_words_in_round_brackets_are_not_the_speakers() -> None:
    found = page("A", "Nothing will be as before the night of Brenning (Operation – RP), (the harbour) knows")
    (one,) = statements(found, 0, found.quotations)
    added = [word.text for word, inserted in zip(one.words, one.inserted, strict=True) if inserted]
    assert added == ["Operation", "RP"]


def test_a_page_with_a_fragment_besides_is_not_silent_where_its_full_sentence_speaks() -> None:
    story = story_of([page("A", KEEP, "keep the sea lane open"), page("B", KEEP.replace("crate", "box"))])
    (utterance,) = story.utterances
    assert len(utterance.renderings) == 3
    assert all(unit.silent == () for unit in utterance.units)


def denying(found: Annotated) -> Annotated:
    return replace(found, quotations=tuple(replace(one, polarity="denied") for one in found.quotations))


def test_what_is_said_and_what_is_denied_are_never_one_utterance() -> None:
    assert len(gathered(page("A", KEEP), denying(page("B", KEEP)))) == 2
    assert len(gathered(denying(page("A", KEEP)), denying(page("B", KEEP)))) == 1


def test_a_third_page_brings_no_denial_together_with_what_it_denies() -> None:
    one = "We shall never permit the gates of Krestow to be turned against any city on its banks"
    other = "We will not let the gates at Krestow be turned against any town downstream"
    between = "We will not let the gates of Krestow be turned against any city that lies below"
    assert len(gathered(page("A", one), denying(page("B", other)), page("C", between))) == 2


def test_the_summary_says_that_the_words_are_denied() -> None:
    story = story_of([denying(page("A", KEEP)), denying(page("B", KEEP))])
    assert "Most often told: denied by Lund, 2 pages" in story.summary[1].text


def reported(outlet: str, words: str, by: str | None = "Lund") -> Annotated:
    """A page that tells in its own words what was said."""
    made = article(outlet, f"{by or 'Someone'} said {words}.")
    return annotated(made, quotations=[said(made, words, by=by, form="indirect")])


PUMPS = "the northern depots would send every pump they own to Brenning before the spring tide"


def test_reported_speech_that_shares_a_noun_phrase_alone_is_two_utterances() -> None:
    one = "the achievements of the harbour guild"
    other = "Brenning would not pay for the achievements of the harbour guild"
    assert len(gathered(reported("A", one), reported("B", other), speakers=True)) == 2


def test_reported_speech_with_one_clause_in_common_is_one_utterance() -> None:
    longer = f"nobody need leave because {PUMPS}"
    assert len(gathered(reported("A", longer), reported("B", PUMPS), speakers=True)) == 1
    near = PUMPS.replace("every pump they own", "all their pumps")
    assert len(gathered(reported("A", near), reported("B", PUMPS), speakers=True)) == 1


def test_reported_speech_is_one_utterance_of_one_known_speaker_only() -> None:
    for by in ("Oskarsen", None):
        assert len(gathered(reported("A", PUMPS), reported("B", PUMPS, by=by), speakers=True)) == 2


def test_quoted_words_and_reported_ones_with_a_noun_phrase_alone_in_common_are_two() -> None:
    quoted, told = page("A", "The harbour master wrote a letter."), "that the harbour master has left it"
    assert len(gathered(quoted, reported("B", told), speakers=True)) == 2


def test_quoted_words_still_meet_reported_ones() -> None:
    assert len(gathered(page("A", PUMPS), reported("B", PUMPS), speakers=True)) == 1


def twice(longer: str, shorter: str, *, denied: bool = False) -> Annotated:
    """A page in which one stretch was found twice: as reported speech, and a part of it once more."""
    made = article("A", f"Lund said {longer}.")
    whole = said(made, longer, by="Lund", form="indirect")
    part = replace(said(made, shorter, by="Lund"), polarity="denied" if denied else "affirmed", id="part")
    return annotated(made, quotations=[whole, part])


def test_a_stretch_found_twice_is_one_rendering_the_longer() -> None:
    for part in ("every pump they own", "send every pump they own to Brenning before the spring tide"):
        assert gathered(twice(PUMPS, part)) == [[("A", PUMPS)]]


def test_a_stretch_found_twice_keeps_its_denial() -> None:
    part = "the northern depots would send every pump"
    assert gathered(twice(PUMPS, part, denied=True)) == [[("A", part)]]


def test_words_that_hold_the_denial_itself_are_kept_whole() -> None:
    whole = "no depot would send a pump"
    assert gathered(twice(whole, "would send a pump", denied=True)) == [[("A", whole)]]


def test_stretches_side_by_side_are_both_kept() -> None:
    made = article("A", f"“{KEEP}” “{DYKES}” Lund said.")
    found = annotated(made, quotations=[said(made, KEEP, by="Lund"), said(made, DYKES, by="Lund")])
    assert len(gathered(found)) == 2
