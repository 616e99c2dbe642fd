"""One page becomes one article: its text in typed blocks, its metadata and dates with their evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from collatio.ingest.assemble import Assembled, assemble, in_place, whole_file
from collatio.ingest.dates.find import find_dates
from collatio.ingest.dates.judge import judge
from collatio.ingest.evidence import Places
from collatio.ingest.language import Identified, identify
from collatio.ingest.limits import DEFAULT_LIMITS, Limits
from collatio.ingest.meta.head import own_address
from collatio.ingest.metadata import Refined, refine
from collatio.ingest.reading import Reading, read_segments
from collatio.records.article import (
    OWN_WORDS,
    Article,
    Extracted,
    Measured,
    Page,
    PageFacts,
    State,
    Translated,
)
from collatio.records.errors import PageError
from collatio.records.ids import sha256
from collatio.records.passage import Metadatum
from collatio.records.problem import Problem, problem, problem_of

#: Who names an article's language, where a page comes with a field for it.
_TELLS: Mapping[str, str] = {"caller": "the caller", "feed": "the feed"}
#: How far a language is measured by what decided it: one that is only stated was not read in the words.
_DECIDED: Mapping[str | None, State] = {"words": "yes", "hint": "part", None: "no"}


def extract_article(page: Page, limits: Limits = DEFAULT_LIMITS) -> Extracted:
    """The article a page holds and what was wrong with it; no article where it could not be read.

    Pure and importable by name: it runs in any worker and gives the same for the same page.
    """
    try:
        return _extract(page, read_segments(page, limits))
    except PageError as error:
        return Extracted(None, (problem_of(error, path=page.path),))


def _extract(page: Page, reading: Reading) -> Extracted:
    refined = refine(reading.segments, reading.kinds, reading.document, page.url, page.fields)
    reading = replace(reading, kinds=refined.kinds)
    made = _assembled(page, reading)
    language = _language(page, reading, made)
    found = find_dates(
        reading.document,
        reading.segments,
        reading.kinds,
        url=page.url,
        known=page.dates,
        language=language.code,
    )
    dates, published = judge(found)
    places = Places(page.article, made)
    complete = refined.complete if page.complete is None else page.complete
    article = Article(
        id=page.article,
        key=page.key,
        path=page.path,
        url=page.url or own_address(reading.document),
        language=language.code,
        text=made.text,
        sha256=sha256(made.text.encode()),
        page=_facts(page, reading, made),
        title=places.metadatum(refined.title),
        byline=places.metadatum(refined.byline),
        dateline=places.metadatum(refined.dateline),
        outlet=places.metadatum(refined.outlet),
        blocks=made.blocks,
        complete=complete,
        published=published,
        dates=tuple(places.date(date) for date in dates),
        translated=_translated(page.fields),
        measured=_measured(page, reading, refined, language),
    )
    return Extracted(article, (*reading.problems, *_emptiness(page, reading)))


def _assembled(page: Page, reading: Reading) -> Assembled:
    if not any(kind in OWN_WORDS for kind in reading.kinds):
        told = f"none of its {len(reading.segments)} blocks is an article's"
        raise PageError("no-text", told)
    if reading.given is not None:
        return in_place(reading.given, reading.segments, reading.kinds, len(page.content))
    made = assemble(reading.segments, reading.kinds)
    return whole_file(made, len(page.content)) if page.media == "pdf" else made


def _emptiness(page: Page, reading: Reading) -> tuple[Problem, ...]:
    """A page that came without its text: a headline and captions are no article, unless all was given."""
    if page.media not in ("html", "pdf") or {"paragraph", "standfirst"}.intersection(reading.kinds):
        return ()
    told = "only a headline or captions were found, no paragraph"
    return (problem("no-text", told, path=page.path, article=page.article),)


def _language(page: Page, reading: Reading, made: Assembled) -> Identified:
    document = reading.document
    field = page.fields.get("language")
    stated = document.language if document is not None else None
    metas = document.metas if document is not None else ()
    named = next((meta.content for meta in metas if meta.name in ("content-language", "og:locale")), None)
    hints = (
        (field.text if field else None, _TELLS.get(field.basis, "the page") if field else ""),
        (stated, "the page's lang attribute"),
        (named, "the page's metadata"),
    )
    return identify(made.own_words(), hints)


def _facts(page: Page, reading: Reading, made: Assembled) -> PageFacts:
    return PageFacts(
        sha256=sha256(page.content),
        bytes=len(page.content),
        charset=reading.charset,
        media=page.media,
        warc_record=page.warc_record,
        trace=made.trace,
    )


def _translated(fields: Mapping[str, Metadatum]) -> Translated | None:
    """What the caller says of the article's being a translation."""
    told = [fields[name] for name in ("translated_from", "translated_by", "original_text") if name in fields]
    if not told:
        return None
    origin, translator = fields.get("translated_from"), fields.get("translated_by")
    return Translated(origin.text if origin else None, translator.text if translator else None, told[0].basis)


def _measured(page: Page, reading: Reading, refined: Refined, language: Identified) -> dict[str, Measured]:
    if page.complete is not None:
        complete = Measured("yes", "said by what the page came from")
    else:
        complete = Measured("part" if refined.complete is None else "yes", refined.complete_why)
    return {
        "body": reading.body,
        "complete": complete,
        "dates": Measured("yes", "in the page's metadata, tags, words and address, and from the caller"),
        "language": Measured(_DECIDED[language.by], language.why),
    }
