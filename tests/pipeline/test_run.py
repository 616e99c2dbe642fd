"""From files to a collation: the promises that hold for the whole run."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from collatio.engine.inprocess import InProcessEngine
from collatio.engine.pool import PoolEngine
from collatio.pipeline.options import Options
from collatio.pipeline.run import collate_pile
from collatio.publish.report import render_report
from collatio.records.collation import Collation
from collatio.records.jsonform import dump_collation
from collatio.records.passage import Passage
from collatio.records.schema import derive

COURIER = """<html><head><title>Dam will hold, minister writes - Valley Courier</title>
<meta property="og:site_name" content="Valley Courier">
<meta property="article:published_time" content="2031-03-14T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Dam will hold, minister writes</h1>
<p>LORVAN, 14 March 2031 &#8211; The dam above Lorvan &ldquo;will hold for another hundred years&rdquo;, Water Minister
Ilena Tarov wrote in a letter to the town on 13 March 2031.</p>
<p>&ldquo;We have inspected every gate of the Kesh dam, and no family in Lorvan needs to leave its home,&rdquo;
Ilena Tarov wrote. The letter was published by the Vestra news agency on Thursday.</p>
<p>About 4,300 people live below the dam, which was built in 1962 and last repaired nine years ago.</p>
</article><footer>Copyright Valley Courier. All rights reserved.</footer></body></html>"""

POST = """Minister tells Lorvan the dam is safe

Lorvan Post, March 14, 2031 —

Water Minister Ilena Tarov has told the people of Lorvan that the Kesh dam is safe, in a letter of 13 March 2031.

“We have inspected every gate of the Kesh dam and no family in Lorvan has to leave its home,” Ilena Tarov said.

Some 4,300 people live below the Kesh dam, the ministry says.

Leave a Reply

Your email address will not be published."""

BAKERY = """Bakers of Ostrel vote for a shorter night

Ostrel Echo, June 2, 2029 —

The bakers' guild of Ostrel voted on Saturday to begin work at four in the morning instead of two.

“Nobody ever ate a roll at three,” guild master Pavo Renn said."""


@pytest.fixture
def pile(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "pile"
    folder.mkdir()
    for name, text in (("courier.html", COURIER), ("post.txt", POST), ("bakery.txt", BAKERY)):
        (folder / name).write_text(text, "utf-8")
    return sorted(folder.iterdir())


def run(paths: list[Path], workers: int = 0) -> Collation:
    engine = PoolEngine(workers) if workers else InProcessEngine()
    try:
        return collate_pile(paths, Options(), engine)
    finally:
        engine.close()


def passages_in(plain: Any) -> list[dict[str, Any]]:
    """Every passage anywhere in a collation."""
    if isinstance(plain, dict):
        own = [plain] if {"article", "start", "end", "exact"} <= set(plain) else []
        return own + [found for part in plain.values() for found in passages_in(part)]
    if isinstance(plain, list):
        return [found for part in plain for found in passages_in(part)]
    return []


def test_the_output_is_of_the_schema(pile: list[Path]) -> None:
    plain = json.loads(dump_collation(run(pile)))
    Draft202012Validator(derive("collation")).validate(plain)


def test_every_passage_is_in_its_page(pile: list[Path]) -> None:
    collation = run(pile)
    texts = {article.id: article.text for article in collation.articles}
    found = passages_in(json.loads(dump_collation(collation)))
    assert len(found) > 20
    for passage in found:
        Passage.read(passage, texts[passage["article"]])


def test_one_event_is_one_story_and_the_other_stands_alone(pile: list[Path]) -> None:
    collation = run(pile)
    outlets = {a.id: a.outlet_name for a in collation.articles}
    stories = sorted(sorted(outlets[a] for a in story.articles) for story in collation.stories)
    assert stories == [["Lorvan Post", "Valley Courier"], ["Ostrel Echo"]]


def test_the_same_words_are_one_utterance(pile: list[Path]) -> None:
    collation = run(pile)
    shared = [
        {r.article for r in utterance.renderings}
        for story in collation.stories
        for utterance in story.utterances
        if len({r.article for r in utterance.renderings}) > 1
    ]
    assert len(shared) == 1


def test_what_is_not_measured_says_so(pile: list[Path]) -> None:
    for story in run(pile).stories:
        assert story.claims == ()
        assert story.measured["claims"].state == "no"
        assert story.measured["claims"].why


@pytest.mark.parametrize("seed", range(3))
def test_any_order_gives_the_same_bytes(pile: list[Path], seed: int) -> None:
    shuffled = pile.copy()
    random.Random(seed).shuffle(shuffled)
    assert dump_collation(run(shuffled)) == dump_collation(run(pile))


@pytest.mark.parametrize("workers", [1, 2])
def test_any_number_of_workers_gives_the_same_bytes(pile: list[Path], workers: int) -> None:
    alone, beside = run(pile), run(pile, workers)
    assert dump_collation(beside) == dump_collation(alone)
    assert render_report(beside) == render_report(alone)


def test_the_same_page_twice_is_one_article(pile: list[Path]) -> None:
    assert len(run([*pile, *pile]).articles) == 3


def test_no_path_of_this_machine_is_told(pile: list[Path], tmp_path: Path) -> None:
    collation = run([tmp_path / "pile"])
    for written in (dump_collation(collation), render_report(collation)):
        assert str(tmp_path) not in written
        assert "pile/" not in written


def empty(path: Path) -> None:
    path.write_bytes(b"")


def binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 40)


def huge(path: Path) -> None:
    path.write_bytes(b"<html><body>" + b"<p>Words and more words of a very long page.</p>" * 1_050_000)


def nested(path: Path) -> None:
    path.write_text("<html><body>" + "<div>" * 100_000 + "deep", "utf-8")


def damaged(path: Path) -> None:
    path.write_bytes(
        '<meta charset="utf-8"><h1>Caf\u00e9</h1><p>'.encode("latin-1") + b"A caf\xe9 opened. " * 30
    )


def bad_line(path: Path) -> None:
    path.write_text('{"id": "1", "text": "The ferry sank on 2 May 2031."}\n{"id": "2", "text": \n', "utf-8")


BROKEN: list[tuple[str, Callable[[Path], None], str]] = [
    ("empty.html", empty, "empty-page"),
    ("noise.html", binary, "binary-page"),
    ("huge.html", huge, "too-large"),
    ("nested.html", nested, "too-deep"),
    ("wrong.html", damaged, "encoding-guessed"),
    ("lines.jsonl", bad_line, "bad-line"),
]


@pytest.mark.parametrize(("name", "make", "code"), BROKEN)
def test_a_broken_page_is_a_problem_and_the_others_are_read(
    pile: list[Path], tmp_path: Path, name: str, make: Callable[[Path], None], code: str
) -> None:
    make(tmp_path / name)
    collation = run([*pile, tmp_path / name])
    met = [problem for problem in collation.problems if problem.path and problem.path.startswith(name)]
    assert [problem.code for problem in met] == [code]
    assert met[0].hint
    assert {"Valley Courier", "Lorvan Post", "Ostrel Echo"} <= {a.outlet_name for a in collation.articles}


def test_two_pages_of_one_name_are_both_kept_and_told(pile: list[Path], tmp_path: Path) -> None:
    for folder in ("monday", "tuesday"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.txt").write_text(f"{POST}\n\nSaved on a {folder}.", "utf-8")
    collation = run([*pile, tmp_path / "monday", tmp_path / "tuesday"])
    assert [problem.code for problem in collation.problems] == ["same-name"]
    assert len(collation.articles) == 5
