"""Dates by the story: what its other pages and its own words say of the day a page carries.

A pure step between grouping and collation.  It rejects a day that stands far from all fellow pages whose
days the page's own words fit (a day of capture), or before what the page tells as past; accepts one that
the page offers and its words and fellows bear out; and gives bounds where nothing is accepted.  A weekday
alone accepts no day: one in seven fits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from collatio.group.days import ordinal, told_days
from collatio.group.eventdays import days_of_event
from collatio.group.kept import letting_go
from collatio.group.resurfacing import with_resurfaced
from collatio.group.storyfits import (
    WEEK,
    Fit,
    between,
    bounds_of_page,
    by,
    fits_of,
    fitting,
    one_each,
    others,
    past_days,
    plain,
    quoted,
    shared_steps,
)
from collatio.group.storytime import StoryTime, looks_back, story_time, weekday_of
from collatio.records.annotated import Annotated
from collatio.records.article import Article, DateCandidate, Measured, Published
from collatio.records.grouped import GroupedStory, Grouping

#: A page this much later than all its fellows was saved then, or tells an old story again.
_FAR = 60
#: A page of the story is published this soon after its fellows, as a rule.
_SOON = 14
#: An accepted day is rejected by so many signs: fellow pages, days fitted by weekdays, counts they share.
_SIGNS = 3
_MEASURED = Measured(
    "part", "each page's day was held against its fellows' days and against the days that its own words tell"
)
_MEASURED_ALONE = Measured("part", "the page's day was held against the days that it tells; it has no fellow")


@dataclass(frozen=True, slots=True)
class StoryDate:
    """What the story makes of one page's day, with the verdicts on its dates."""

    published: Published
    dates: tuple[DateCandidate, ...]


@letting_go
def date_stories(grouping: Grouping, annotated: Sequence[Annotated]) -> Grouping:
    """The grouping with its pages' days decided by their stories, its articles in the order of those."""
    by_id = {one.article.id: one for one in annotated}
    published = dict(grouping.published)
    dates: dict[str, tuple[DateCandidate, ...]] = dict(grouping.dates)
    stories = []
    for story in grouping.stories:
        members = [by_id[member.id] for member in story.articles]
        found = dates_by_story(
            members, [ordinal(day.value) for day in story.event_dates if len(day.value) == 10]
        )
        published |= {article: one.published for article, one in found.items()}
        dates |= {article: one.dates for article, one in found.items()}
        stories.append(_in_order(story, members, found))
    stories = [with_resurfaced(story, by_id, published) for story in stories]
    return replace(grouping, stories=tuple(stories), published=published, dates=dates)


def _in_order(
    story: GroupedStory, members: Sequence[Annotated], found: Mapping[str, StoryDate]
) -> GroupedStory:
    order = {one.article.id: _dated(one.article, found).order for one in members}
    articles = tuple(sorted(story.articles, key=lambda member: order[member.id]))
    measured = _MEASURED if len(members) > 1 else _MEASURED_ALONE
    days = story.event_dates
    if any(one.article.id in found and found[one.article.id].published.value is None for one in members):
        # What counted from a day that is none any more tells no day of the event.
        days = days_of_event(told_days(replace(one, article=_dated(one.article, found))) for one in members)
    return replace(
        story, articles=articles, event_dates=days, measured={**story.measured, "published": measured}
    )


def _dated(article: Article, found: Mapping[str, StoryDate]) -> Article:
    return replace(article, published=found[article.id].published) if article.id in found else article


def dates_by_story(members: Sequence[Annotated], events: Sequence[int] = ()) -> dict[str, StoryDate]:
    """What changes of the members' days, by article; ``events`` are the days of the story's event."""
    time = story_time(members) if len(members) > 1 else None
    found: dict[str, StoryDate] = {}
    for one in members:
        decided = _decide(one, time, events)
        if decided is not None:
            found[one.article.id] = decided
    return found


def _decide(one: Annotated, time: StoryTime | None, events: Sequence[int]) -> StoryDate | None:
    article = one.article
    if time is None or all(page.id == article.id for page in time.pages):
        return _alone(one)
    fits = tuple(fits_of(one, time.beside(article)))
    value = article.published.value
    if value is not None:
        day = ordinal(value)
        printed = _printed_instead(one, day, time)
        return printed or _too_early(one, day, fits) or _too_late(one, day, time, fits, events)
    offered = sorted({ordinal(d.value) for d in article.dates if _offers(d)})
    late = [day for day in offered if day - time.last > _FAR]
    if late:
        rejected = _too_late(one, late[0], time, fits, events)
        if rejected is not None:
            return rejected
    return _borne_out(one, offered, time, fits) or _bracketed(one, time, fits, events)


def _offers(found: DateCandidate) -> bool:
    return found.kind == "published" and found.verdict != "rejected" and len(found.value) >= 10


def _printed_instead(one: Annotated, value: int, time: StoryTime) -> StoryDate | None:
    """Another day that the page prints as its own, among its fellows' days, from which ``value`` is far.

    Whoever gave the other day, a caller or a machine, was mistaken or told the day of something else.
    """
    if time.first - _FAR <= value <= time.last + _FAR:
        return None
    printed = [date for date in one.article.dates if _prints(date)]
    near = {
        day for date in printed if time.first - _SOON <= (day := ordinal(date.value)) <= time.last + _SOON
    }
    if len(near) != 1 or len({ordinal(date.value) for date in printed}) != 1:
        return None
    day = near.pop()
    exact = next(date.passage.exact for date in printed if date.passage is not None)
    days = plain(time.first) if time.first == time.last else f"{plain(time.first)} to {plain(time.last)}"
    why = (
        f"the page prints {plain(day)} as its day (“{exact}”), near the other pages of its story ({days}); "
        f"{plain(value)} stands {abs(value - day)} days from it"
    )
    dates = tuple(
        replace(found, verdict="accepted" if ordinal(found.value) == day else "rejected", why=why)
        if found.kind == "published" and len(found.value) >= 10 and ordinal(found.value) in (day, value)
        else found
        for found in one.article.dates
    )
    return StoryDate(Published(_iso(day), _iso(day), _iso(day), "story", why), dates)


def _prints(found: DateCandidate) -> bool:
    """Whether a reader sees the day on the page as that of its publication."""
    return (
        (found.kind, found.basis) == ("published", "text")
        and found.passage is not None
        and len(found.value) >= len("2031-05-14")
    )


def _too_early(one: Annotated, value: int, fits: Sequence[Fit]) -> StoryDate | None:
    """A day before what the page itself tells as past, and its fellows tell too."""
    later = [
        fit
        for fit in fits
        if fit.named
        and fit.time.direction == "before"
        and fit.told.day > value + 1  # a day's grace: the day has begun elsewhere
        and (fit.time.counts is None or fit.told.day - value <= _FAR)
    ]
    if not later:
        return None
    last = max(later, key=lambda fit: (fit.told.day, -fit.time.passage.start))
    why = (
        f"{plain(value)} lies before {plain(last.told.day)}, of which the page tells as past "
        f"({quoted(last)}), as {by(others(last.told.pages, one))} does"
    )
    return _rejected(
        one, value, why, bounds_of_page(one, [fit for fit in fits if fit.told.day > value], (), None)
    )


def _too_late(
    one: Annotated, value: int, time: StoryTime, fits: Sequence[Fit], events: Sequence[int]
) -> StoryDate | None:
    """A day far after all fellow pages, where the page's own words fit their time and do not look back.

    A date that the page tells fits every later day too; a weekday alone and "a day after" are said within
    days of it.
    """
    fresh = [fit for fit in fits if weekday_of(fit.time) is not None]
    if value - time.last <= _FAR or not fresh or looks_back(one, value, time) is not None:
        return None
    steps = shared_steps(one, time)
    signs = len({fit.told.day for fit in fresh}) + len(steps) + len(time.pages)
    if one.article.published.value is not None and signs < _SIGNS:
        return None
    days = plain(time.first) if time.first == time.last else f"{plain(time.first)} to {plain(time.last)}"
    told = "; ".join([*(fitting(fit, one) for fit in one_each(fits)), *steps])
    why = (
        f"{plain(value)} stands {value - time.last} days after the other pages of its story ({days}), "
        f"and its own words fit their time: {told}; so it is the day the page was saved or changed"
    )
    return _rejected(one, value, why, bounds_of_page(one, fits, events, value))


def _rejected(one: Annotated, value: int, why: str, bounds: tuple[int | None, int | None]) -> StoryDate:
    earliest, latest = bounds
    dates = tuple(
        replace(found, verdict="rejected", why=why)
        if _offers(found) and ordinal(found.value) == value
        else found
        for found in one.article.dates
    )
    return StoryDate(
        Published(None, _iso(earliest), _iso(latest), "story", f"{why}; {between(bounds)}"), dates
    )


def _borne_out(
    one: Annotated, offered: Sequence[int], time: StoryTime, fits: Sequence[Fit]
) -> StoryDate | None:
    """A day that the page offers, near its fellows', on which its weekdays are those of the days told."""
    near = [
        (day, fit)
        for day in offered
        if time.first - 1 <= day <= time.last + _SOON
        for fit in fits
        if weekday_of(fit.time) is not None and 0 <= day - fit.told.day <= WEEK
    ]
    if len({day for day, _ in near}) != 1 or len([day for day in offered if day <= time.last + _FAR]) != 1:
        return None
    value, fit = near[0]
    why = (
        f"the page offers {plain(value)}, near its fellows ({plain(time.first)}), and its {fitting(fit, one)}"
    )
    dates = tuple(
        replace(found, verdict="accepted", why=why)
        if _offers(found) and ordinal(found.value) == value
        else found
        for found in one.article.dates
    )
    return StoryDate(Published(_iso(value), _iso(value), _iso(value), "story", why), dates)


def _bracketed(
    one: Annotated, time: StoryTime, fits: Sequence[Fit], events: Sequence[int]
) -> StoryDate | None:
    """Bounds for a page without a day: not before what it tells, and within the week of a weekday told."""
    known = one.article.published
    offered = ordinal(known.latest) if known.latest else None
    earliest, latest = bounds_of_page(one, fits, events, offered)
    if known.earliest and (earliest is None or ordinal(known.earliest) > earliest):
        earliest = ordinal(known.earliest)
    if (earliest, latest) == (None, offered) or (earliest and latest and earliest > latest):
        return None
    reasons = [fitting(fit, one) for fit in one_each(fits)] + shared_steps(one, time)
    reasons = reasons or ["it tells what its fellows tell"]
    why = "; ".join((known.why, *reasons, between((earliest, latest))))
    return StoryDate(Published(None, _iso(earliest), _iso(latest), "story", why), one.article.dates)


def _alone(one: Annotated) -> StoryDate | None:
    """A page without fellows: not before the latest day that it tells as past."""
    known = one.article.published
    past = past_days(one)
    if known.value is not None or known.earliest is not None or not past:
        return None
    day, time = max(past, key=lambda pair: (pair[0], -pair[1].passage.start))
    if known.latest is not None and ordinal(known.latest) < day:
        return None
    why = f"{known.why}; it tells of {plain(day)} (“{time.passage.exact}”) as past, so it is not older"
    return StoryDate(Published(None, _iso(day), known.latest, "page", why), one.article.dates)


def _iso(day: int | None) -> str | None:
    return date.fromordinal(day).isoformat() if day is not None else None
