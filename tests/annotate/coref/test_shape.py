"""What the words of a mention tell by themselves."""

from __future__ import annotations

import pytest

from collatio.annotate.coref.mentions import Shape
from tests.annotate.coref.reading import read


def shape(mention: str, sentence: str = "So said {} here.") -> Shape:
    return read(sentence.replace("{}", f"[{mention}]"))[1][0].shape


@pytest.mark.parametrize(
    ("mention", "name", "titles"),
    [
        ("Prime Minister Ana Kolar", "Ana Kolar", ("prime", "minister")),
        ("Mr Haddad", "Haddad", ("mr",)),
        ("Orlan’s Foreign Minister Teodor Maravic", "Teodor Maravic", ("foreign", "minister")),
        ("General Suleiman al-Amr", "Suleiman al-Amr", ("general",)),
        ("Jungwook “Wookie” Kim", "Jungwook Wookie Kim", ()),
        ("Charles de Broc", "Charles de Broc", ()),
        ("Ana Kolar, the minister who left", "Ana Kolar", ()),
    ],
)
def test_a_name_is_found_behind_its_titles(mention: str, name: str, titles: tuple[str, ...]) -> None:
    found = shape(mention)
    assert (found.form, found.name, found.titles) == ("name", name, titles)


@pytest.mark.parametrize(
    ("mention", "form", "head", "determiner", "number"),
    [
        ("the commander of the northern force", "role", "commander", "definite", "one"),
        ("a young woman living in Tarn", "description", "woman", "indefinite", "one"),
        ("three fishermen", "description", "fishermen", "many", "several"),
        ("his brother", "role", "brother", "owner", "one"),
        ("the Prime Minister", "role", "minister", "definite", "one"),
        ("Canadians", "description", "canadians", "", "several"),
        ("any visitor", "description", "visitor", "open", "one"),
    ],
)
def test_a_description_has_a_head_and_a_number(
    mention: str, form: str, head: str, determiner: str, number: str
) -> None:
    found = shape(mention)
    assert (found.form, found.head, found.determiner, found.number) == (form, head, determiner, number)


@pytest.mark.parametrize(
    ("mention", "gender"),
    [
        ("Mrs Kolar", "she"),
        ("Peter Kolar", "he"),
        ("Kolar", ""),
        ("the actress", "she"),
        ("his father", "he"),
        ("himself", "he"),
        ("they", ""),
    ],
)
def test_gender_is_told_by_titles_nouns_pronouns_and_given_names(mention: str, gender: str) -> None:
    assert shape(mention).gender == gender


def test_all_of_us_is_a_pronoun_and_his_brother_is_none() -> None:
    assert shape("all of us").word == "us"
    assert shape("we all").number == "several"
    assert shape("you and I").form != "pronoun"
    assert shape("his brother").pronoun is None


def test_names_joined_by_and_are_several() -> None:
    assert shape("Ana Kolar of the Globe and Peter Broc").number == "several"
    assert shape("Ana Kolar of the Globe").number == "one"


def test_a_capital_owed_to_the_sentence_makes_no_name() -> None:
    assert shape("Voters", "{} chose, and voters left.").form == "description"
    assert shape("Kolar", "{} chose, and voters left.").form == "name"


def test_a_top_diplomat_is_another_word_for_a_foreign_minister() -> None:
    assert "foreign minister" in shape("Orlan’s top diplomat").titles
    assert shape("Orlan’s top model").titles == ()
