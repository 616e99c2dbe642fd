"""No article is lost, however its marks stand: disturbed pages are read whole and held to every promise.

``python -m bench.fuzz_marks --cases N`` (``make fuzz CASES=N``) takes some paragraphs of a training passage
of our corpus or of a demo page, disturbs them by the case's number alone, and reads them as a page of plain
text, as a given text or as HTML: extraction, reader, quotations, people.  A case fails where the article is
lost, where something raises, where ``fuzz_checks`` has something to say, where a given text is changed, or
where the record is another where its sentences are read from what the reader keeps and where none is kept.
``--first`` begins at another case, so that one can be run again alone.  Prints a line of JSON; 1 where a case
failed.
"""

from __future__ import annotations

import argparse
import html
import json
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from training.corpus.read import read_corpus

from bench.fuzz_checks import faults_of
from bench.fuzz_edits import edited
from collatio.annotate.article import annotate
from collatio.encoder.onnx import OnnxEncoder
from collatio.ingest.article import extract_article
from collatio.ingest.inputs import read_pages
from collatio.pipeline.readers import SHIPPED, encoder_for, ranker_for
from collatio.records.article import Article, Media, Page
from collatio.records.jsonform import dumps
from collatio_reader import WEIGHTS

#: Pages are cut to so many paragraphs at most: what a disturbed mark can harm is near it.
_PARAGRAPHS = 3
#: A paragraph with fewer characters may be taken for a page's furniture when it stands alone.
_LONG = 80
#: What stands above a page of HTML; its paragraphs are those that are disturbed.
_HEADLINE = "Ferry fares to rise before the summer, harbour board decides"
_MEDIA: tuple[Media, ...] = ("text", "text", "text", "given", "html")


@dataclass(frozen=True, slots=True)
class Case:
    """One disturbed page: its number, the text it holds and how it is handed in."""

    number: int
    text: str
    media: Media

    @property
    def page(self) -> Page:
        """The page as a reader of files would hand it on."""
        written = _markup(self.text) if self.media == "html" else self.text
        return Page(f"{self.number}.txt", f"{self.number}.txt", written.encode(), self.media, charset="utf-8")


def _markup(text: str) -> str:
    body = "\n".join(f"<p>{html.escape(part, quote=False)}</p>" for part in text.split("\n\n"))
    head = f"<title>{_HEADLINE}</title></head><body><article><h1>{_HEADLINE}</h1>"
    return f"<html><head>{head}\n{body}\n</article></body></html>"


@dataclass(frozen=True, slots=True)
class Printed:
    """An undisturbed text: its blocks, and the paragraphs among them that can stand alone."""

    blocks: tuple[str, ...]
    paragraphs: tuple[int, ...]

    @classmethod
    def of(cls, text: str, blocks: Iterable[tuple[str, int, int]]) -> Printed:
        """A text's blocks, each with its kind and its place."""
        told = tuple((kind, text[start:end]) for kind, start, end in blocks)
        long = (at for at, (kind, words) in enumerate(told) if kind == "paragraph" and len(words) >= _LONG)
        return cls(tuple(words for _, words in told), tuple(long))


@lru_cache(maxsize=1)
def texts() -> tuple[Printed, ...]:
    """The undisturbed texts: the training passages of our corpus, then the demo's pages."""
    passages = [
        Printed.of(one.text, ((block.kind, block.span.start, block.span.end) for block in one.blocks))
        for one in read_corpus(splits=("train",))
    ]
    return tuple(one for one in (*passages, *_demo()) if one.paragraphs)


def _demo() -> Iterator[Printed]:
    with resources.as_file(resources.files("collatio.demo") / "pages") as folder:
        for page in read_pages([folder]):
            article = extract_article(page).article if isinstance(page, Page) else None
            if article is not None:
                blocks = ((block.kind, block.start, block.end) for block in article.blocks)
                yield Printed.of(article.text, blocks)


def case_of(number: int) -> Case:
    """The case of a number, the same in every run."""
    dice = random.Random(number)
    printed = dice.choice(texts())
    first = dice.choice(printed.paragraphs)
    some = printed.blocks[max(0, first - dice.randrange(2)) : first + dice.randrange(1, _PARAGRAPHS)]
    return Case(number, edited(some, dice), dice.choice(_MEDIA))


@lru_cache(maxsize=1)
def _forgetful() -> OnnxEncoder:
    """The shipped reader, keeping nothing of what it has read."""
    return OnnxEncoder(WEIGHTS, kept=0)


def run_case(case: Case) -> tuple[Article | None, tuple[str, ...]]:
    """The article of a case, and what is wrong with what was found in it."""
    try:
        extracted = extract_article(case.page)
        article = extracted.article
        if article is None:
            return None, tuple(f"lost: {one.code}: {one.message}" for one in extracted.problems)
        ranker = ranker_for(SHIPPED)
        found = annotate(article, encoder_for(SHIPPED), ranker)
        faults = [*faults_of(found)]
        if case.media == "given" and article.text != case.text:
            faults.append("the given text was changed")
        if annotate(article, _forgetful(), ranker) != found:
            faults.append("the record is another when nothing is kept")
        dumps(found).encode()  # what cannot be written is lost too
        return found.article, tuple(faults)
    except Exception as error:  # every kind of it is a lost article, which is what is counted here
        traceback.print_exception(error)
        return None, (f"raised {type(error).__name__}",)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m bench.fuzz_marks", description=__doc__)
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--first", type=int, default=0)
    asked = parser.parse_args(arguments)
    began, cpu = time.monotonic(), time.process_time()
    count: Counter[str] = Counter()
    for number in range(asked.first, asked.first + asked.cases):
        case = case_of(number)
        article, faults = run_case(case)
        count["failed"] += bool(faults)
        for fault in faults:
            print(f"case {number} ({case.media}): {fault}", file=sys.stderr, flush=True)
        if article is not None:
            count["articles"] += 1
            count["read in English"] += article.language == "en"
            count["words"] += len(article.text.split())
            count.update(mark.state for mark in article.marks)
    told = {"cases": asked.cases, "failed": count.pop("failed")} | dict(sorted(count.items()))
    seconds = {"seconds": round(time.monotonic() - began), "cpu_seconds": round(time.process_time() - cpu)}
    print(json.dumps(told | seconds))
    return 1 if told["failed"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
