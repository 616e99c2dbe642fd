"""Promises that only a whole run can break."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from collatio.engine.inprocess import InProcessEngine
from collatio.ingest.article import extract_article
from collatio.ingest.dates import opinion
from collatio.ingest.limits import Limits
from collatio.pipeline import run, tasks
from collatio.pipeline.options import Options
from collatio.pipeline.run import collate_pile, group_pile, read_pile
from collatio.records.article import Page
from collatio.records.errors import EvidenceError
from collatio.records.evidence import check_evidence, passages_of
from collatio.records.jsonform import dump_collation, dumps
from collatio.records.passage import Passage
from collatio.records.schema import published
from tests.pipeline.test_run import BAKERY, COURIER, POST

NINES = "9" * 5000
HOSTILE = {
    "digits in a meta tag": f'<meta property="og:title" content="&amp;#{NINES};">',
    "digits in JSON-LD": f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"&#{NINES};"}}</script>',
    "half a character": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam holds",'
    '"publisher":{"name":"Paper \\ud83d"}}</script>',
    "a flood of authors": f'<meta name="author" content="{"A, " * 20_000}">',
}


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    folder = tmp_path / "pile"
    folder.mkdir()
    for name, text in (("courier.html", COURIER), ("post.txt", POST), ("bakery.txt", BAKERY)):
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("trap", HOSTILE)
def test_no_page_ends_the_run(pile: Path, trap: str) -> None:
    page = COURIER.replace("<head>", f"<head>{HOSTILE[trap]}")
    (pile / "hostile.html").write_text(page, "utf-8")
    collation = collate_pile([pile], Options(), InProcessEngine())
    assert len(collation.articles) == 4
    dump_collation(collation).encode("utf-8")


def test_a_feed_with_endless_digits_does_not_end_the_run(pile: Path) -> None:
    feed = f"<rss version='2.0'><channel><title>Wire</title><item><title>A&amp;#{NINES};</title>"
    (pile / "feed.xml").write_text(
        f"{feed}<description>Rain fell.</description></item></channel></rss>", "utf-8"
    )
    assert len(collate_pile([pile], Options(), InProcessEngine()).articles) >= 3


def test_a_fault_of_ours_costs_one_page(
    pile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = extract_article

    def failing(page: Page, limits: Limits) -> object:
        if page.key == "post.txt":
            raise KeyError("a bug")
        return whole(page, limits)

    monkeypatch.setattr("collatio.ingest.article.extract_article", failing)
    collation = collate_pile([pile], Options(), InProcessEngine())
    assert [(met.code, met.path) for met in collation.problems] == [("page-failed", "post.txt")]
    assert "KeyError" in collation.problems[0].message
    assert len(collation.articles) == 2
    assert "Traceback" in capsys.readouterr().err


def test_a_fault_of_ours_costs_one_story(
    pile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing(work: tasks.StoryPages, reader: str) -> object:
        if len(work.grouped.articles) > 1:
            return tasks._failure("story-failed", KeyError("a bug"), "p", "a")
        return tasks.collate_story(work, reader)

    monkeypatch.setattr(run, "collate_story", failing)
    collation = collate_pile([pile], Options(), InProcessEngine())
    assert [met.code for met in collation.problems] == ["story-failed"]
    assert len(collation.stories) == 1
    assert len(collation.articles) == 3
    assert "Traceback" not in capsys.readouterr().out


@pytest.mark.parametrize("seed", ["0", "1", "20"])
def test_the_order_of_sets_never_shows(pile: Path, tmp_path: Path, seed: str) -> None:
    call = ["-c", "from collatio.cli import main; main()", "collate", str(pile), "--workers", "1"]
    subprocess.run(
        [sys.executable, *call, "-o", str(tmp_path / seed)],
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
    )
    ours = dump_collation(collate_pile([pile], Options(), InProcessEngine()))
    assert (tmp_path / seed / "collation.json").read_text("utf-8") == ours


def test_every_line_written_is_of_its_schema(pile: Path) -> None:
    engine = InProcessEngine()
    read = read_pile([pile], Options(), engine)
    for found in read.annotated:
        Draft202012Validator(json.loads(published("annotated"))).validate(json.loads(dumps(found)))
    for story in group_pile(read, engine).stories:
        Draft202012Validator(json.loads(published("story"))).validate(json.loads(dumps(story)))


def test_articles_stand_in_order_of_date_outlet_and_id(pile: Path) -> None:
    (pile / "undated.txt").write_text("Ferry late again\n\nThe ferry was late again, its crew said.", "utf-8")
    articles = collate_pile([pile], Options(), InProcessEngine()).articles
    days = [article.published.value for article in articles]
    assert days == ["2029-06-02", "2031-03-14", "2031-03-14", None]
    assert [article.outlet_name for article in articles][1:3] == ["Lorvan Post", "Valley Courier"]


def test_what_is_told_of_a_page_is_part_of_the_input(pile: Path) -> None:
    table = pile.parent / "pages.csv"
    hashes = set()
    for outlet in ("Lorvan Post", "The Lorvan Post"):
        table.write_text(f"path,outlet\npile/post.txt,{outlet}\n", "utf-8")
        hashes.add(collate_pile([pile], Options(pages_table=table), InProcessEngine()).made_by.inputs)
    assert len(hashes) == 2


def test_one_page_told_of_in_two_ways_is_a_problem(tmp_path: Path) -> None:
    for name, day in (("a.jsonl", "2031-03-14"), ("b.jsonl", "2031-03-15")):
        line = json.dumps({"id": "7", "text": BAKERY, "date": day})
        (tmp_path / name).write_text(line + "\n", "utf-8")
    collation = collate_pile([tmp_path], Options(), InProcessEngine())
    assert len(collation.articles) == 1
    assert [met.code for met in collation.problems] == ["same-page"]


def test_the_clock_decides_nothing() -> None:
    """htmldate would refuse a day that is still to come; the day a page is read must not matter."""
    found = opinion.library_date(
        "<html><body><time datetime='2087-03-04'>4 March 2087</time></body></html>", None
    )
    assert found is not None
    assert found.value == "2087-03-04"


def test_a_passage_of_another_text_does_not_leave_the_house(pile: Path) -> None:
    collation = collate_pile([pile], Options(), InProcessEngine())
    assert sum(1 for _ in passages_of(collation)) > 50
    article = collation.articles[0]
    false = Passage(article.id, 0, 5, "wrong" + article.text)
    story = collation.stories[0]
    object.__setattr__(story, "summary", (*story.summary, type(story.summary[0])("x", (false,), ())))
    with pytest.raises(EvidenceError, match="wrong"):
        check_evidence(collation)
