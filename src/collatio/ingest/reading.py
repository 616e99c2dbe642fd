"""From one page's bytes to its visible segments and a first kind for each, whatever the medium."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from collatio.ingest.decode import Decoded, decode, shown
from collatio.ingest.html.body import find_body
from collatio.ingest.html.entry import entry_kinds, parted_entry
from collatio.ingest.html.parse import parse_html
from collatio.ingest.html.parting import parted_ways
from collatio.ingest.limits import Limits
from collatio.ingest.plain.blocks import split_text, type_text
from collatio.ingest.readers.pdf import pdf_text
from collatio.ingest.segments import HtmlDocument, Segment
from collatio.ingest.trace import byte_runs
from collatio.records.article import BlockKind, Measured, Page
from collatio.records.errors import PageError
from collatio.records.problem import Problem, problem

_BY_BODY = Measured("yes", "by trafilatura's opinion, bettered by rules on the page's own markup")
_BY_FAILED = Measured("part", "by the page's own markup alone; the library for article bodies failed")
_BY_LINES = Measured("yes", "by the shape, the words and the place of each line")
_BY_FEED = Measured("yes", "an entry is the article's own but for lines that lead elsewhere")


@dataclass(frozen=True, slots=True)
class Reading:
    """The visible segments of a page with a kind for each.

    ``document`` is null for plain text; ``given`` is a text that must stay as it is, null where the
    article's text is made of the segments; ``body`` says how the article's own words were told.
    """

    segments: tuple[Segment, ...]
    kinds: tuple[BlockKind, ...]
    charset: str
    body: Measured
    document: HtmlDocument | None = None
    given: str | None = None
    problems: tuple[Problem, ...] = ()


def read_segments(page: Page, limits: Limits) -> Reading:
    """The segments of a page; :class:`PageError` where it cannot be read.

    The text of a PDF is taken out by a library, so its characters cannot be told apart in the file's
    bytes: its segments carry no runs.
    """
    if len(page.content) > limits.page_bytes:
        told = f"the page has {len(page.content):,} bytes; the limit is {limits.page_bytes:,}"
        raise PageError("too-large", told)
    if page.media == "pdf":
        segments = tuple(replace(segment, runs=()) for segment in split_text(pdf_text(page.content)))
        return Reading(segments, tuple(type_text(segments)), "pdf", _BY_LINES)
    if page.media == "given":
        text = page.content.decode("utf-8")
        segments = split_text(text, fold=False)
        return Reading(segments, tuple(type_text(segments)), "utf-8", _BY_LINES, given=text)
    decoded = decode(page.content, page.charset)
    problems = _doubts(page, decoded)
    if page.media == "text":
        return _of_text(decoded, problems)
    return _of_markup(page, decoded, problems, limits)


def _of_text(decoded: Decoded, problems: tuple[Problem, ...]) -> Reading:
    segments = tuple(
        replace(segment, runs=byte_runs(segment.text, segment.runs, decoded))
        for segment in split_text(shown(decoded.text))
    )
    return Reading(segments, tuple(type_text(segments)), decoded.charset, _BY_LINES, problems=problems)


def _of_markup(page: Page, decoded: Decoded, problems: tuple[Problem, ...], limits: Limits) -> Reading:
    document = parse_html(decoded, limits)
    measured = _BY_BODY
    if page.media == "entry":
        document = parted_entry(document)
        kinds, measured = entry_kinds(document.segments), _BY_FEED
    else:
        document = parted_ways(document)
        body = find_body(document)
        kinds = body.kinds
        document = replace(document, segments=body.segments)
        if body.failure is not None:
            measured = _BY_FAILED
            told = f"the library raised {body.failure}"
            problems += (problem("extractor-failed", told, path=page.path, article=page.article),)
    kept = [
        at for at, segment in enumerate(document.segments) if not segment.hidden or kinds[at] == "paragraph"
    ]
    document = _only(document, kept)
    return Reading(
        document.segments,
        tuple(kinds[at] for at in kept),
        decoded.charset,
        measured,
        document,
        problems=problems,
    )


def _only(document: HtmlDocument, kept: Sequence[int]) -> HtmlDocument:
    """The page with some of its segments, all of them to be seen, and its times pointing at these."""
    place = {at: rank for rank, at in enumerate(kept)}
    times = tuple(
        replace(time, segment=None if time.segment is None else place.get(time.segment))
        for time in document.times
    )
    segments = tuple(replace(document.segments[at], hidden=False) for at in kept)
    return replace(document, segments=segments, times=times)


def _doubts(page: Page, decoded: Decoded) -> tuple[Problem, ...]:
    """What speaks against the characters of a page being what was meant."""
    found: list[Problem] = []
    if decoded.damaged:
        told = f"{decoded.damaged:,} of {decoded.size:,} bytes are not {decoded.charset}"
        found.append(problem("encoding-damaged", told, path=page.path, article=page.article))
    if decoded.how == "guessed" and not decoded.charset.startswith("utf"):
        told = f"the bytes fit no stated encoding; {decoded.charset} was guessed"
        found.append(problem("encoding-guessed", told, path=page.path, article=page.article))
    return tuple(found)
