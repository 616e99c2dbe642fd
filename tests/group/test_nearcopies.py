from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.engine.inprocess import InProcessEngine
from collatio.group import nearcopies_words
from collatio.group.nearcopies import near_copies
from collatio.text import wordhashes

WIRE = (
    "The harbour of Brenning reopened on Tuesday after a strike of three weeks, and the first barge to pass the "
    "lock carried flour, lamp oil and two brass bands. Ferrymen had asked for warmer coats and a second cook; they "
    "got the coats. Pelle Anker, who speaks for the guild, called the settlement a draw and went home to sleep."
)
OTHER = (
    "A gardener of Osterby has grown a pumpkin that no scale in the village can weigh, so the fair committee sent "
    "for the one at the railway depot. Neighbours say the plant drank a barrel of rain water every other evening, "
    "and that its owner sang to it whenever the wind came from the sea, which in that valley is most of the year."
)


def _copies(*texts: str) -> tuple[tuple[int, ...], ...]:
    return near_copies(texts, InProcessEngine())


def test_typography_hides_no_copy() -> None:
    typeset = WIRE.upper().replace(" ", "\u00a0").replace(",", "\u2009—").replace(".", "…")
    assert _copies(WIRE, OTHER, typeset) == ((0, 2),)


def test_words_changed_here_and_there() -> None:
    words = WIRE.split()
    changed = [f"other{at}" if at % 8 == 3 else word for at, word in enumerate(words)]
    assert _copies(WIRE, " ".join(changed)) == ((0, 1),)


def test_a_clipped_copy() -> None:
    assert _copies(WIRE, " ".join(WIRE.split()[:36])) == ((0, 1),)


def test_sentences_in_another_order() -> None:
    assert _copies(WIRE, ". ".join(reversed(WIRE.split(". ")))) == ((0, 1),)


def test_a_shared_background_makes_no_copy() -> None:
    background = " ".join(WIRE.split()[-22:])
    assert _copies(WIRE, f"{' '.join(OTHER.split()[:35])} {background}") == ()


def test_a_few_words_are_a_copy_only_of_the_very_same() -> None:
    headline = "Barge passes lock with flour, lamp oil and two brass bands"
    assert _copies(headline, headline.lower(), f"{headline} today") == ((0, 1),)


def test_small_changes_do_not_lead_from_one_text_to_another() -> None:
    there = OTHER.split()[:50]
    steps = [" ".join(there[: 5 * step] + WIRE.split()[5 * step : 50]) for step in range(11)]
    groups = _copies(*steps)
    assert groups
    for first, *rest in groups:
        assert all(abs(place - first) <= 4 for place in rest)


@settings(max_examples=30, deadline=None)
@given(st.permutations(range(8)))
def test_order_changes_nothing(order: list[int]) -> None:
    words = WIRE.split()
    texts = [
        WIRE,
        OTHER,
        WIRE,
        " ".join(words[:40]),
        " ".join(words[20:]),
        OTHER.replace("pumpkin", "gourd"),
        "",
        " ".join([*words[:30], *OTHER.split()[:10]]),
    ]
    # Texts of the same words may change places: groups are told by what they hold.
    found = {tuple(sorted(texts[place] for place in group)) for group in _copies(*texts)}
    shuffled = [texts[place] for place in order]
    assert {tuple(sorted(shuffled[place] for place in group)) for group in _copies(*shuffled)} == found
    assert found


@settings(max_examples=100, deadline=None)
@given(texts=st.lists(st.text(max_size=60), max_size=6))
def test_any_text_can_be_read(texts: list[str]) -> None:
    doubled = [*texts, *texts]
    groups = _copies(*doubled)
    spoken = {place for place, text in enumerate(texts) if text and text.isascii() and text.isalpha()}
    for place in spoken:
        assert any({place, place + len(texts)} <= set(group) for group in groups)


def test_no_text_and_texts_without_words() -> None:
    assert _copies() == ()
    assert _copies("", "…", " ") == ()
    assert _copies("\ud800 lone", "\U0001f600\u0301") == ()


def test_a_script_without_spaces() -> None:
    told = "新しい港は三週間の争議の後に火曜日に再び開かれ最初の船は粉と油を運んだと組合の代表は語った"
    assert _copies(told, f"{told}。", WIRE) == ((0, 1),)


def test_batches_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [WIRE, OTHER, "", " ".join(WIRE.split()[:36]), OTHER.title(), "Été à Brenning", "ete a brenning"]
    whole = [batch.hashes.tolist() for batch in nearcopies_words.hashed_runs(texts)]
    monkeypatch.setattr(wordhashes, "BATCH_TEXTS", 2)
    monkeypatch.setattr(wordhashes, "BATCH_CHARACTERS", 64)
    parts = [batch.hashes.tolist() for batch in nearcopies_words.hashed_runs(texts)]
    assert len(parts) > 3
    assert [*chain(*parts)] == [*chain(*whole)]
    assert _copies(*texts) == ((0, 3), (1, 4), (5, 6))
