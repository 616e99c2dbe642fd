"""A page's headline as its outlet displays it, and the evidence for it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from collatio.ingest.meta.compare import clean, letters, same_form
from collatio.ingest.meta.head import Head
from collatio.ingest.meta.kicker import headline_part, parted
from collatio.ingest.meta.outlet import TITLE_JOINT, is_own_name, own_names
from collatio.ingest.plain.shapes import count_words, ends_with_stop
from collatio.ingest.segments import ByteRange, Found, Segment
from collatio.records.article import BlockKind

#: What a statement in the head is worth beside others; a displayed headline outweighs them.
_WORTH = {"json-ld": 3.0, "og:title": 2.0, "title": 2.0, "twitter:title": 1.0, "other": 1.0}
_HEADING = {"h1": 5.0, "h2": 2.5, "h3": 1.0}
#: A displayed headline with less than this counts for less than what the head says.
_ENOUGH = 3.0
#: What the head's titles must be worth together to be believed against a heading none of them bears
#: out, and what such a heading needs to stand nonetheless.
_AGREED, _ALONE = 3.0, 6.5
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
#: How many segments above the body a headline stops gaining from being near it.
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Title:
    """The title with its evidence, and the segment that displays it."""

    found: Found | None
    segment: int | None


@dataclass(frozen=True, slots=True)
class _Stated:
    """A title that the page's head states."""

    text: str
    origin: str
    bytes: ByteRange


def find_title(segments: Sequence[Segment], kinds: Sequence[BlockKind], head: Head) -> Title:
    """The displayed headline; where none can be told apart, what the page's head says."""
    names = own_names(head)
    stated = tuple(_stated(head, names))
    worth: defaultdict[str, float] = defaultdict(float)
    for one in stated:
        worth[_key(one.text)] += _WORTH[one.origin]
    body = _body_start(segments, kinds)
    scored = [
        (_score(segments, at, body, worth, stated, head.document.title), -at)
        for at, segment in enumerate(segments)
        if _may_be_shown(segment, names, worth, head.document.title)
    ]
    best, place = max(scored, default=(0.0, 0))
    enough = _ENOUGH
    if scored and max(worth.values(), default=0.0) >= _AGREED:
        # A page whose head says one thing in several places displays it too, if only not as a heading.
        known = _borne_out(segments[-place], worth, stated, head.document.title)
        enough = _ENOUGH if known else _ALONE
    if best < enough:
        return Title(_from_head(stated, worth), None)
    return _displayed(segments, -place, stated)


def clean_title(title: str, names: Sequence[str]) -> str:
    """A browser's title without the outlet's name and the rubric beside it."""
    joints = list(TITLE_JOINT.finditer(title))[:30]
    starts = [0, *(joint.end() for joint in joints)]
    ends = [*(joint.start() for joint in joints), len(title)]
    parts = [title[start:end] for start, end in zip(starts, ends, strict=True)]
    first, last = 0, len(parts) - 1
    own = next((at for at in range(last, 0, -1) if is_own_name(parts[at], names)), None)
    if own is not None:
        mark = joints[own - 1].group().strip()
        last = own - 1
        # "Headline | Spain | The Outlet": the rubric is set apart by the same mark.
        if last and joints[last - 1].group().strip() == mark and len(parts[last].split()) <= 2:
            last -= 1
    elif (
        last and joints[-1].group().strip() in "|｜ㅣ»•·" and len(parts[-1].split()) <= 3 < len(title.split())
    ):
        last -= 1
    if first < last and is_own_name(parts[0], names):
        first = 1
    return title[starts[first] : ends[last]].strip()


def _stated(head: Head, names: Sequence[str]) -> Iterator[_Stated]:
    if head.article is not None:
        for value in head.article.values("headline"):
            yield _Stated(clean(value.text), "json-ld", value.bytes)
    for origin in ("og:title", "twitter:title"):
        for value in head.metas(origin):
            yield _Stated(clean_title(value.text, names), origin, value.bytes)
            break
    title, place = head.document.title, head.document.title_bytes
    if title is not None and place is not None:
        yield _Stated(clean_title(clean(title), names), "title", place)
    for value in head.metas("title", "headline", "dc.title", "parsely-title", "sailthru.title"):
        yield _Stated(clean_title(value.text, names), "other", value.bytes)


def _body_start(segments: Sequence[Segment], kinds: Sequence[BlockKind]) -> int:
    """The first segment that is a paragraph of sentences, else of any words."""
    told = [at for at, kind in enumerate(kinds) if kind == "paragraph" and _level(segments[at]) is None]
    prose = (at for at in told if count_words(segments[at].text) > 11 and ends_with_stop(segments[at].text))
    return next(prose, told[0] if told else len(segments))


def _level(segment: Segment) -> str | None:
    """The heading a segment is or stands in."""
    return next((tag for tag in (segment.tag, *reversed(segment.ancestors)) if tag in _HEADING), None)


def _may_be_shown(
    segment: Segment, names: Sequence[str], worth: Mapping[str, float], title: str | None
) -> bool:
    if segment.hidden or not 2 < len(segment.text) <= _LONGEST:
        return False
    if _key(segment.text) in worth:
        return True
    if letters(segment.text) in map(letters, names):
        return False
    if (
        title is not None
        and len(segment.text) > len(title) / 2
        and same_form(segment.text) in same_form(title)
    ):
        return True
    return _level(segment) is not None or _HEADLINE_HINT.search(" ".join(segment.hints[:1])) is not None


def _score(
    segments: Sequence[Segment],
    at: int,
    body: int,
    worth: Mapping[str, float],
    stated: Sequence[_Stated],
    title: str | None,
) -> float:
    segment = segments[at]
    level = _level(segment)
    score = _HEADING[level] if level is not None else 0.0
    near, wider = " ".join(segment.hints[:2]), " ".join(segment.hints[:3])
    score += 2.0 if _HEADLINE_HINT.search(near) else 1.0 if _TITLE_HINT.search(near) else 0.0
    score -= 3.0 if _KICKER_HINT.search(" ".join(segment.hints[:1])) else 0.0
    score -= 2.0 if _UNSEEN_HINT.search(near) else 0.0
    score -= (
        2.5
        if _SITE_HINT.search(wider) or segment.ancestors[-1:] == ("header",) == segment.ancestors[2:]
        else 0.0
    )
    if not _ASIDE.isdisjoint((segment.tag, *segment.ancestors)) or _WAY_HINT.search(wider):
        score -= _BESIDE
    if at > body:
        score -= 3
    else:
        score += 2 * max(0.0, 1 - (body - at) / _NEAR)
    if segment.linked >= len(segment.text) * 0.9:
        score -= 1
    return round(score + _borne_out(segment, worth, stated, title), 2)


def _borne_out(
    segment: Segment, worth: Mapping[str, float], stated: Sequence[_Stated], title: str | None
) -> float:
    """What the head's titles add to a heading that carries their words."""
    form = _key(segment.text)
    if form in worth:
        return worth[form]
    if _level(segment) is not None:
        parts = [(one, pair) for one in stated if (pair := parted(one.text))]
        borne = [worth[_key(one.text)] for one, (_, rest) in parts if _key(rest) == form]
        if borne:
            return max(borne) * 0.9
        start, end = headline_part(segment, [one.text for one in stated])
        if (start, end) != (0, len(segment.text)):
            return max(1.0, worth.get(_key(segment.text[start:end]), 0.0) * 0.9)
    held = max((worth[one] for one in worth if len(one) > _TELLING and one in form), default=0.0)
    if held or title is None:
        return held / 2
    # What opens the browser's title is the headline; what ends it may be the site's motto.
    own, whole = same_form(segment.text), same_form(title)
    if whole.startswith(own):
        return 2.0
    return 0.0 if own not in whole else 1.5 if len(own) * 2 > len(whole) else 0.5


def _key(text: str) -> str:
    """Marks and dashes do not tell two titles apart, unless there is nothing else."""
    return letters(text) or same_form(text)


def _displayed(segments: Sequence[Segment], at: int, stated: Sequence[_Stated]) -> Title:
    text = segments[at].text
    others = [other.text for other in segments if other.tag == "h1" and other is not segments[at]]
    start, end = headline_part(segments[at], [*(one.text for one in stated), *others])
    why = "the headline the page displays"
    if (start, end) != (0, len(text)):
        why += ", without the kicker or badge in its element"
    return Title(Found(clean(text[start:end]), "text", at, start, end, why=why), at)


def _from_head(stated: Sequence[_Stated], worth: Mapping[str, float]) -> Found | None:
    if not stated:
        return None
    best = max(range(len(stated)), key=lambda at: (worth[_key(stated[at].text)], -at))
    one = stated[best]
    return Found(
        one.text,
        _basis(one),
        bytes=one.bytes,
        why=f"no headline stands out in the text; {one.origin} says it",
    )


def _basis(one: _Stated) -> str:
    return "json-ld" if one.origin == "json-ld" else "meta"
