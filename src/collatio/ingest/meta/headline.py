"""Which of a page's segments displays its headline: what speaks for each of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from collatio.ingest.meta.compare import letters, same_form
from collatio.ingest.meta.kicker import headline_part
from collatio.ingest.meta.stated import HeadTitles, title_key
from collatio.ingest.plain.shapes import count_words, ends_with_stop
from collatio.ingest.segments import Segment
from collatio.records.article import BlockKind

_HEADING = {"h1": 5.0, "h2": 2.5, "h3": 1.0}
#: So many letters of a title in a heading are no accident.
_TELLING = 15
_LONGEST = 320
_HEADLINE_HINT = re.compile(
    r"head-?line(?!s)|(?:article|entry|post|story|news|content|page|detail|single|main|lead|lede)[-_]{0,2}"
    r"(?:title|heading)\b|title[-_]?(?:article|detail|news)"
)
_TITLE_HINT = re.compile(r"title|heading|\bh1")
_SITE_HINT = re.compile(
    r"(?:site|blog|page)[-_]?(?:name|brand)|site[-_]?title|branding|\blogo|masthead|header-inner|site-?header"
)
_UNSEEN_HINT = re.compile(r"text-hide|sr-only|visually-?hidden|off-?screen|screen-?reader")
_WAY_HINT = re.compile(
    r"breadcrumb|crumb|\bnav\b|navigation|\bmenu|ticker|related|teaser|footer|sidebar|widget|\brespond\b|comment|newsletter"
)
_KICKER_HINT = re.compile(
    r"kicker|overline|topline|eyebrow|dachzeile|roof-?line|rubri[ck]|pre-?title|super-?title"
)
_ASIDE = frozenset(("nav", "aside", "footer", "form", "menu", "figcaption", "dialog", "button"))
#: What a heading loses that stands in a breadcrumb, a menu, a side column or a list of other articles.
_BESIDE = 8.0
#: What it gains from standing in the group of headings that opens an article.
_GROUPED = 2.5
#: How many segments above the body a headline stops gaining from being near it.
_NEAR = 40


def body_start(segments: Sequence[Segment], kinds: Sequence[BlockKind]) -> int:
    """The first segment that is a paragraph of sentences, else of any words."""
    told = [at for at, kind in enumerate(kinds) if kind == "paragraph" and _level(segments[at]) is None]
    prose = (at for at in told if count_words(segments[at].text) > 11 and ends_with_stop(segments[at].text))
    return next(prose, told[0] if told else len(segments))


def may_be_headline(segment: Segment, titles: HeadTitles) -> bool:
    """Whether a segment is worth weighing: a heading, marked as one, or worded as the head's title."""
    text = segment.text
    if segment.hidden or not 2 < len(text) <= _LONGEST:
        return False
    if title_key(text) in titles.worth:
        return True
    if letters(text) in titles.sites:
        return False
    if (
        titles.browser is not None
        and len(text) > len(titles.browser) / 2
        and same_form(text) in titles.browser
    ):
        return True
    return _level(segment) is not None or _HEADLINE_HINT.search(" ".join(segment.hints[:1])) is not None


def headline_score(segment: Segment, at: int, body: int, titles: HeadTitles) -> float:
    """How much speaks for segment number ``at`` as the headline of the body that begins at ``body``."""
    level = _level(segment)
    score = _HEADING[level] if level is not None else 0.0
    score += _by_hints(segment)
    if at > body:
        score -= 3
    else:
        score += 2 * max(0.0, 1 - (body - at) / _NEAR)
    if segment.linked >= len(segment.text) * 0.9:
        score -= 1
    return round(score + borne_out(segment, titles), 2)


def borne_out(segment: Segment, titles: HeadTitles) -> float:
    """What the head's titles add to a segment that carries their words; nought where none does."""
    form = title_key(segment.text)
    if form in titles.worth:
        return titles.worth[form]
    if _level(segment) is not None:
        if form in titles.rests:
            return titles.rests[form] * 0.9
        start, end = headline_part(segment, titles.known)
        if (start, end) != (0, len(segment.text)):
            return max(1.0, titles.worth.get(title_key(segment.text[start:end]), 0.0) * 0.9)
    held = max(
        (worth for one, worth in titles.worth.items() if len(one) > _TELLING and one in form), default=0.0
    )
    if held or titles.browser is None:
        return held / 2
    # What opens the browser's title is the headline; what ends it may be the site's motto.
    own = same_form(segment.text)
    if titles.browser.startswith(own):
        return 2.0
    return 0.0 if own not in titles.browser else 1.5 if len(own) * 2 > len(titles.browser) else 0.5


def _by_hints(segment: Segment) -> float:
    """What the names that the page gives its elements say for or against a headline."""
    own, near, wider = (" ".join(segment.hints[:count]) for count in (1, 2, 3))
    score = 2.0 if _HEADLINE_HINT.search(near) else 1.0 if _TITLE_HINT.search(near) else 0.0
    if _KICKER_HINT.search(own):
        score -= 3
    if _UNSEEN_HINT.search(near):
        score -= 2
    if _SITE_HINT.search(wider) or segment.ancestors[2:] == ("header",):
        score -= 2.5
    if segment.ancestors[-1:] == ("hgroup",):
        score += _GROUPED
    if not _ASIDE.isdisjoint((segment.tag, *segment.ancestors)):
        score -= _BESIDE
    elif _WAY_HINT.search(wider):  # some pages set their own headline in a column beside the report
        score -= _BESIDE / 2 if segment.tag == "h1" and _HEADLINE_HINT.search(own) else _BESIDE
    return score


def _level(segment: Segment) -> str | None:
    """The heading a segment is or stands in."""
    return next((tag for tag in (segment.tag, *reversed(segment.ancestors)) if tag in _HEADING), None)
