"""A wire's copy on hundreds of pages is one story, however its outlets cut and edit it."""

from __future__ import annotations

import random
from collections import Counter

from collatio.engine.inprocess import InProcessEngine
from collatio.group.candidates import MOST_BESIDE, candidate_pairs
from collatio.group.copies import copies_among
from collatio.group.features import Features, features_of
from collatio.group.stories import group
from collatio.group.weights import weigh
from collatio.records.annotated import Annotated
from tests.builders import article
from tests.finding import annotated

SYLLABLES = (
    "bar",
    "del",
    "fen",
    "gor",
    "hul",
    "jat",
    "kim",
    "lon",
    "mer",
    "nis",
    "pol",
    "rus",
    "sel",
    "tam",
    "vor",
)
COPIES, OTHERS = 500, 40
INSTEAD = 60


def _word(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(3))


def _sentence(chance: random.Random) -> str:
    words = [_word(chance) for _ in range(12)]
    words[3:3] = ["said", _word(chance).capitalize(), "on", str(chance.randrange(20, 9000))]
    return " ".join(words).capitalize() + "."


def _wire(chance: random.Random) -> list[str]:
    return [" ".join(_sentence(chance) for _ in range(3)) for _ in range(6)]


def _edited(wire: list[str], chance: random.Random) -> list[str]:
    """Cut from the end, touched up here and there, with a local paragraph that names its own man and sum."""
    kept = wire[: chance.randrange(4, 7)]
    for at, paragraph in enumerate(kept):
        words = paragraph.split()
        touched = chance.randrange(len(words))
        if words[touched].isalpha() and words[touched].islower():
            words[touched] = _word(chance)
        kept[at] = " ".join(words)
    if chance.random() < 0.7:
        man = f"{_word(chance).capitalize()} {_word(chance).capitalize()}"
        kept.append(f"{man} lives here. {man} paid {chance.randrange(20, 9000)} crowns. {_sentence(chance)}")
    return kept


def _page(number: int, paragraphs: list[str], chance: random.Random) -> Annotated:
    headline = f"{_word(chance)} {_word(chance)} {_word(chance)}"
    published = f"2031-03-0{number % 3 + 1}"
    return annotated(article(f"Outlet {number}", ("headline", headline), *paragraphs, published=published))


def _pile() -> list[Annotated]:
    chance = random.Random(5)
    wire = _wire(chance)
    pages = [_page(number, _edited(wire, chance), chance) for number in range(COPIES)]
    return pages + [_page(COPIES + number, _wire(chance), chance) for number in range(OTHERS)]


def test_five_hundred_edited_copies_of_a_wire_are_one_story() -> None:
    pages = _pile()
    found = group(pages, InProcessEngine())
    sizes = Counter(len(story.articles) for story in found.stories)
    assert sizes == {COPIES: 1, 1: OTHERS}


def test_a_bulletin_with_other_figures_is_compared_for_itself_among_many() -> None:
    chance = random.Random(9)
    template = _wire(chance)[0]

    def bulletin(number: int) -> Features:
        told = "".join(c if not c.isdigit() else str(chance.randrange(1, 10)) for c in template)
        return features_of(_page(number, [told], chance))

    pages = [bulletin(number) for number in range(INSTEAD)]
    assert len(copies_among(pages, InProcessEngine()).standing) == INSTEAD


def test_a_page_is_compared_with_no_more_pages_than_it_can_be_set_beside() -> None:
    chance = random.Random(3)
    # Each two share a long common word or two, and none is another's copy.
    rare = [_word(chance) + _word(chance) for _ in range(60)]
    pages = [
        features_of(_page(number, [f"{' '.join(chance.sample(rare, 30))} {_sentence(chance)}"], chance))
        for number in range(190)
    ]
    pairs = candidate_pairs(weigh(pages), InProcessEngine())
    assert len(pages) * MOST_BESIDE / 2 <= len(pairs) <= len(pages) * MOST_BESIDE
    assert pairs == tuple(sorted(set(pairs)))
    assert all(one < other for one, other in pairs)
