from __future__ import annotations

import re
import time
from dataclasses import replace

from collatio.publish.report import render_report
from collatio.records.article import Article
from collatio.records.collation import Collation
from collatio.records.grouped import Why
from collatio.records.ids import sigla
from collatio.records.passage import Note, Passage
from collatio.records.story import Reading, Rendering, Utterance, VariationUnit
from tests.publish import fixture, pile, utterances
from tests.publish.fixture import COLLATION
from tests.publish.reading import read


def many(pages: int) -> Collation:
    """A story of ``pages`` pages that all carry one sentence, every third with a word of its own."""
    articles: list[Article] = []
    for n in range(pages):
        verb = "unload" if n % 3 else f"touch-{n}"
        articles.append(
            pile.page(
                f"Outlet {n}",
                f"https://outlet{n}.example/letter",
                ("headline", f"Letter {n}"),
                *[("paragraph", f"Paragraph {k} of page {n}. " * 6) for k in range(8)],
                ("paragraph", f"“We will not {verb} a single ship,” Ilse Marrow wrote."),
                published=pile.day("2031-03-14", "given"),
            )
        )
    content = [
        pile.at(a, "We will not " + ("unload" if n % 3 else f"touch-{n}") + " a single ship,")
        for n, a in enumerate(articles)
    ]
    renderings = tuple(Rendering(f"r-{n:03}", c.article, None, (c,), "body") for n, c in enumerate(content))
    units = tuple(
        VariationUnit(
            tuple(
                Reading(exact, tuple(r for r, _ in who), tuple(p for _, p in who))
                for exact, who in _by_exact(articles, renderings, number).items()
            ),
            (),
            (),
        )
        for number in range(7)
    )
    origins = utterances.origins(*articles, at_most=pages)
    said = tuple(Utterance(f"u-{k}", None, None, renderings, units, (), origins) for k in range(3))
    story = replace(
        fixture.lone("s-many", articles[0]),
        articles=tuple(a.id for a in articles),
        sigla=sigla([a.id for a in articles]),
        utterances=said,
        why=tuple(
            Why(a.id, (Note("words", "the same sentence", (c,)),), ())
            for a, c in zip(articles, content, strict=True)
        ),
    )
    return replace(COLLATION, articles=tuple(articles), stories=(story,), problems=())


def _by_exact(
    articles: list[Article], renderings: tuple[Rendering, ...], number: int
) -> dict[str, list[tuple[str, Passage]]]:
    found: dict[str, list[tuple[str, Passage]]] = {}
    for article, rendering in zip(articles, renderings, strict=True):
        start = rendering.content[0].start
        words = list(re.finditer(r"\S+", rendering.content[0].exact))
        one = article.passage(start + words[number].start(), start + words[number].end())
        found.setdefault(one.exact, []).append((rendering.id, one))
    return found


def test_two_hundred_pages_render_fast_and_small() -> None:
    collation = many(200)
    began = time.perf_counter()
    html = render_report(collation)
    took = time.perf_counter() - began
    root, faults = read(html)
    assert faults == []
    assert took < 5
    assert len(html) < 4_000_000
    assert root.find("h1")[0].text() == "1 story, told by 200 pages"
