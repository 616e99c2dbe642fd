"""Who is who, by rule; and what holds for any beliefs."""

from __future__ import annotations

import zlib

from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.annotate.coref.walk import Question
from collatio.records.annotated import EntityKind
from tests.annotate.coref.reading import clusters, links, read


def test_names_in_all_forms_are_one_and_namesakes_two() -> None:
    found = clusters("[Omar Haddad] met [Rima Haddad]. [General Omar Haddad] left; [Rima Haddad] stayed.")
    assert found == {frozenset({"Omar Haddad", "General Omar Haddad"}), frozenset({"Rima Haddad"})}


def test_two_with_one_given_name_are_two() -> None:
    assert len(clusters("[Harry Maguire] passed to [Harry Kane].")) == 2


def test_spellings_of_one_name_are_one() -> None:
    assert len(clusters("[Esmail Qaani] spoke. Later [Esmaeil Ghaani] left.")) == 1


def test_letters_stand_for_the_body() -> None:
    kinds: tuple[EntityKind, ...] = ("organisation", "organisation")
    assert len(clusters("The [National Bridge Council] met. The [NBC] voted.", kinds)) == 1


def test_she_is_not_he() -> None:
    found = clusters("[Ana Kolar] met [Peter Broc]. [She] smiled. [He] did not.")
    assert found == {frozenset({"Ana Kolar", "She"}), frozenset({"Peter Broc", "He"})}


def test_i_is_who_says_the_words_though_named_behind_them() -> None:
    found = clusters("[Peter Broc] watched. {“[I] will stay,”} said [Ana Kolar].")
    assert frozenset({"I", "Ana Kolar"}) in found


def test_an_apposition_ties_a_role_to_its_holder_and_the_role_stands_for_him_later() -> None:
    found = clusters("[Omar Haddad], [the commander], left. Nobody saw [the commander] again.")
    assert found == {frozenset({"Omar Haddad", "the commander"})}


def test_the_role_may_come_first() -> None:
    found = clusters("[Orlan’s top diplomat] left. [Foreign Minister Teodor Maravic] said so.")
    assert len(found) == 1


def test_his_brother_is_not_he() -> None:
    found = clusters("[Peter Broc] called [[his] brother].")
    assert found == {frozenset({"Peter Broc", "his"}), frozenset({"his brother"})}


def test_every_link_says_what_it_rests_on() -> None:
    found = links("[Omar Haddad], [the commander], left. [He] slept. [Haddad] woke.")
    assert [one.why for one in found[:2]] == [
        "named or described here first",
        "stands in apposition to “Omar Haddad”",
    ]
    assert "“He” fits" in found[2].why
    assert found[3].why == "the last part of “Omar Haddad”"


def test_a_pronoun_has_candidates() -> None:
    found = links("[Peter Broc] met [Omar Haddad]. [He] smiled.")
    assert {one.entity for one in found[2].candidates} == {0, 1}
    assert found[2].candidates[0].score >= found[2].candidates[1].score


_WORDS = (
    "[Ana Kolar]",
    "[Kolar]",
    "[he]",
    "[she]",
    "[the guard]",
    "[[his] aunt]",
    "{[I] ran}",
    "said",
    ".",
    ",",
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=25), st.integers(0, 9))
def test_any_beliefs_give_every_mention_one_entity(words: list[str], seed: int) -> None:
    def beliefs(question: Question) -> tuple[float, ...]:
        drawn = zlib.crc32(f"{seed} {question.index}".encode())
        return tuple((drawn >> at % 24 & 15) / 15 for at in range(len(question.profiles) + 1))

    marked = " ".join(words)
    _, mentions = read(marked)
    found = links(marked, beliefs=beliefs)
    assert [one.mention for one in found] == list(range(len(mentions)))
    assert all(found[one.entity].entity == one.entity for one in found)
    assert found == links(marked, beliefs=beliefs)


def test_the_time_grows_with_the_text() -> None:
    """A page that repeats one name asks each mention of no more entities than any other page."""
    asked: list[int] = []

    def beliefs(question: Question) -> tuple[float, ...]:
        asked.append(len(question.profiles))
        return (*(0.0 for _ in question.profiles), 1.0)

    links(" ".join("[Ana Kolar] saw [the guard] and [he] ran." for _ in range(200)), beliefs=beliefs)
    assert max(asked) < 40


def test_two_offices_of_one_noun_are_two_people() -> None:
    found = clusters("[The prime minister] spoke. [The finance minister] left. [The prime minister] slept.")
    assert found == {frozenset({"The prime minister"}), frozenset({"The finance minister"})}


def test_who_stands_below_an_office_does_not_bear_it() -> None:
    found = clusters("[Deputy Mayor Ana Kolar] left. [The mayor] stayed. [The deputy mayor] slept.")
    assert frozenset({"The mayor"}) in found
    assert frozenset({"Deputy Mayor Ana Kolar", "The deputy mayor"}) in found
