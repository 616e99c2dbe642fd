from __future__ import annotations

import json
from pathlib import Path

import pytest
from bench.renderings.__main__ import aligned, ours
from bench.renderings.stories import GoldStory, load_stories

TOLD = {
    "id": "x01",
    "about": "a pier",
    "pages": [
        {
            "id": "A",
            "outlet": "The Pier Post",
            "published": "2031-03-04",
            "title": "Pier stays",
            "text": "“We will not,” she said, “sell [the old] pier.” Rain fell.",
        },
        {
            "id": "B",
            "outlet": "Quay",
            "published": "2031-03-05",
            "title": "No sale",
            "text": "She said the town would not sell the pier.",
        },
    ],
    "occasions": [{"id": "o1", "kind": "speech", "speaker": "Mira Oskarsen", "addressees": []}],
    "utterances": [
        {
            "id": "u1",
            "occasion": "o1",
            "kind": "verbatim",
            "renderings": [
                {
                    "page": "A",
                    "place": "text",
                    "form": "direct",
                    "pieces": ["[1]We [2]will not", "[2]sell [3+][the old] [4]pier"],
                },
                {
                    "page": "B",
                    "place": "text",
                    "form": "indirect",
                    "pieces": ["[1]the town [2]would not sell [4]the pier"],
                },
            ],
        }
    ],
}


@pytest.fixture
def story(tmp_path: Path) -> GoldStory:
    (tmp_path / "dev.jsonl").write_text(json.dumps(TOLD) + "\n", "utf-8")
    (found,) = load_stories("dev", tmp_path)
    return found


def test_words_stand_where_the_page_has_them(story: GoldStory) -> None:
    text = story.pages["A"]["text"]
    words = story.utterances[0].renderings[0].words
    assert [text[w.span.start : w.span.end] for w in words] == [
        "We",
        "will",
        "not",
        "sell",
        "the",
        "old",
        "pier",
    ]
    assert [w.row for w in words] == [1, 2, 2, 2, 3, 3, 4]
    assert [w.piece for w in words] == [0, 0, 0, 1, 1, 1, 1]
    assert [w.inserted for w in words] == [False] * 4 + [True, True, False]


def test_ours_gives_each_word_a_place_and_scores(story: GoldStory) -> None:
    (answer,) = ours([story], None)
    assert [len(row) for row in answer] == [7, 7]
    assert all(place >= 0 for row in answer for place in row)
    gold = [[[w.row for w in r.words] for r in story.utterances[0].renderings]]
    told = aligned([story], gold)
    assert told["all"]["f1"] == told["verbatim"]["f1"] == 1.0
    assert told["free"]["interval"] is None


def test_dev_holds_together() -> None:
    stories = load_stories("dev")
    assert len(stories) >= 20
    for one in stories:
        for utterance in one.utterances:
            assert all(rendering.words for rendering in utterance.renderings)
