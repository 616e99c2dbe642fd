from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.collate.apparatus.align import align
from collatio.collate.apparatus.arrange import arranged, moved
from collatio.collate.apparatus.gather import Place
from collatio.collate.apparatus.likeness import Floats
from collatio.collate.apparatus.wording import Wording
from collatio.text.terms import words

SENTENCE = (
    "we shall keep the sea lane open for as long as your cranes can lift a crate in the northern harbour"
)
WORDS = st.sampled_from(sorted(set(SENTENCE.split())))
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=6)


def wording(text: str, inserted: Sequence[str] = (), begins: Sequence[int] = ()) -> Wording:
    """A wording of one stretch, but for words at ``begins``; a comma stands where the text has one."""
    held = list(words(text))
    starts = [0, *(word.end for word in held)]
    return Wording(
        words=tuple(word.folded for word in held),
        inserted=tuple(word.folded in inserted for word in held),
        begins=tuple(at in begins for at in range(len(held))),
        marked=tuple(
            at in begins or (at > 0 and bool(text[starts[at] : word.start].strip()))
            for at, word in enumerate(held)
        ),
        text=text,
        language="en",
    )


#: What a reader model might know: words of one number mean the same.
SAME = {
    word: number
    for number, group in enumerate(
        (
            "acquire buy acquires purchased", "brewery", "less fewer", "boat vessel", "rubbish junk",
            "mended repair repaired", "loved dear", "flee leaving left", "soup broth", "sentence punishment",
        )
    )
    for word in group.split()
}  # fmt: skip


def meant(held: Wording) -> Floats:
    """Unit vectors: words of one meaning share theirs, any other word has its own."""
    rows = np.zeros((len(held.words), 400))
    for row, word in enumerate(held.words):
        spread = sum(ord(letter) * (at + 1) for at, letter in enumerate(word)) % 350
        rows[row, SAME[word] if word in SAME else 50 + spread] = 1.0
    return rows


def placed(wordings: Sequence[Wording], *, by_meaning: bool = False, raw: bool = False) -> tuple[Place, ...]:
    places = align(wordings, [meant(one) for one in wordings] if by_meaning else None)
    return places if raw else arranged(wordings, places)


def table(*texts: str | Wording, by_meaning: bool = False) -> list[list[str]]:
    """Each place as the words each text has there."""
    held = [wording(one) if isinstance(one, str) else one for one in texts]
    return [
        [" ".join(one.words[slice(*place[row])]) if row in place else "" for row, one in enumerate(held)]
        for place in placed(held, by_meaning=by_meaning)
    ]


def together(found: list[list[str]], one: str, other: str) -> bool:
    """Whether some place holds both words, of different texts."""
    return any(
        any(one in a.split() and other in b.split() for b in row if b is not a) for row in found for a in row
    )


@settings(deadline=None)  # the first example reads the lists of names
@given(TEXTS)
def test_every_word_of_every_wording_stands_in_one_place(texts: list[str]) -> None:
    wordings = [wording(text) for text in texts]
    for row, one in enumerate(wordings):
        held = sorted(place[row] for place in placed(wordings) if row in place)
        assert [at for start, end in held for at in range(start, end)] == list(range(len(one.words)))
        assert all(start < end for start, end in held)


@settings(deadline=None)  # the first example reads the lists of names
@given(TEXTS, st.randoms(use_true_random=False))
def test_the_order_of_wordings_changes_nothing(texts: list[str], rng: random.Random) -> None:
    wordings = [wording(text) for text in texts]
    order = list(range(len(wordings)))
    rng.shuffle(order)
    before = placed(wordings)
    shuffled = placed([wordings[at] for at in order])
    assert [{order[row]: stretch for row, stretch in place.items()} for place in shuffled] == list(before)


@settings(deadline=None)  # the first example reads the lists of names
@given(st.lists(WORDS, min_size=1, max_size=15).map(" ".join), st.integers(2, 5))
def test_equal_wordings_are_one_place(text: str, count: int) -> None:
    assert table(*[text] * count) == [[text] * count]


@settings(deadline=None)  # the first example reads the lists of names
@given(TEXTS, st.data())
def test_no_place_holds_words_of_two_stretches_of_a_page(texts: list[str], data: st.DataObject) -> None:
    cut = [
        wording(text, begins=[data.draw(st.integers(1, 12), label="where")]) if " " in text else wording(text)
        for text in texts
    ]
    for place in placed(cut):
        for row, (start, end) in place.items():
            assert not any(cut[row].begins[start + 1 : end])


def test_two_translations() -> None:
    assert table(
        "We shall do everything necessary in this historic struggle",
        "we shall do whatever it takes in this historic struggle",
        "whatever it takes",
    ) == [
        ["we shall do", "we shall do", ""],
        ["everything", "whatever", "whatever"],
        ["necessary", "it takes", "it takes"],
        ["in this historic struggle", "in this historic struggle", ""],
    ]


def test_forms_of_one_word_stand_at_one_place() -> None:
    assert table("a historic harbour festival", "a historical harbour festival") == [
        ["a historic", "a historical"],
        ["harbour festival", "harbour festival"],
    ]


def test_what_one_page_adds_is_a_place_of_its_own() -> None:
    assert table("brave fishermen stood firm", "very brave fishermen stood firm") == [
        ["", "very"],
        ["brave fishermen stood firm", "brave fishermen stood firm"],
    ]


def test_a_moved_phrase_is_found_and_said_to_have_moved() -> None:
    held = [
        wording("on Sunday nine thousand hens crossed the frozen river"),
        wording("nine thousand hens crossed the frozen river on Sunday"),
        wording("nine thousand hens crossed the frozen river"),
    ]
    places = placed(held)
    (at,) = (at for at, place in enumerate(places) if place.get(0) == (0, 2))
    assert places[at][1] == (7, 9)
    assert set(moved(places)) in ({(at, 0)}, {(at, 1)})


def test_other_words_for_one_thing_stand_at_one_place_where_meanings_are_known() -> None:
    one, other = "nobody buys junk", "rubbish has no buyers"
    assert not together(table(one, other), "junk", "rubbish")
    assert together(table(one, other, by_meaning=True), "junk", "rubbish")


def test_a_translation_in_another_order_is_followed() -> None:
    found = table(
        "somebody loved this boat, junk is not mended",
        "this vessel was dear to someone, one does not repair rubbish",
        by_meaning=True,
    )
    assert together(found, "boat", "vessel")
    assert together(found, "loved", "dear")
    assert together(found, "mended", "repair")
    assert together(found, "junk", "rubbish")


def test_an_editors_words_answer_no_speakers() -> None:
    held = [wording("keep the strait open"), wording("keep the strait the lane open", inserted=["strait"])]
    for place in placed(held):
        added = [held[row].inserted[start] for row, (start, _) in place.items()]
        assert len(set(added)) == 1


def test_what_is_said_alike_is_set_off_from_a_variant() -> None:
    assert table("they promised to mend the broken pier", "they promised to mend the sunken pier") == [
        ["they promised to mend the", "they promised to mend the"],
        ["broken", "sunken"],
        ["pier", "pier"],
    ]


def test_a_shared_word_is_not_set_off_from_a_third_that_answers_it() -> None:
    for row in table(
        "veskia closed our airspace again", "veskia closed its airspace again", "veskia closed our sky again"
    ):
        assert ("airspace" in row[0]) == bool(row[2] == "our sky" or "sky" in row[2])


def test_fifty_wordings_that_are_much_alike_keep_few_places() -> None:
    base, rng = SENTENCE.split(), random.Random(7)
    held = [wording(" ".join(word for word in base if rng.random() > 0.2)) for _ in range(50)]
    assert len(placed(held)) <= len(base) + 10


def test_hostile_wordings_are_bounded() -> None:
    rng = random.Random(1)
    held = [wording(" ".join(rng.choices("abcdefgh", k=400))) for _ in range(40)]
    places = placed(held)
    for row in range(40):
        assert sum(end - start for place in places for at, (start, end) in place.items() if at == row) == 400
