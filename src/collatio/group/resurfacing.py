"""Old news that comes up again: a page with a new day that tells an old event and no news of its own.

A follow-up, a verdict years later or an anniversary recalls the old event too, and tells something of its own
time beside it.  Decided when the story has decided its pages' days, so that a day of capture is no new day.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from collatio.group.days import ordinal
from collatio.group.kept import kept
from collatio.group.storyfits import by, plain
from collatio.group.storytime import (
    FRESH,
    StoryTime,
    ToldDay,
    cores,
    may_be,
    own_times,
    time_of,
)
from collatio.records.annotated import Annotated, TimeExpression
from collatio.records.article import Article, Published
from collatio.records.grouped import Apart, GroupedStory, LookAlike
from collatio.records.passage import Note, Passage
from collatio.text.terms import Word, words
from collatio.text.timex import bounds_of

#: A page this much later than all its story's pages is no late report of it.
_FAR = 60
#: A page is the old one printed again where this share of its runs of so many words stand in an older page.
_RUN, _REPRINTED = 8, 0.5
#: A page's opening by its characters: what it tells there is its matter, not its background.
_OPENING = 600


def with_resurfaced(
    story: GroupedStory, by_id: Mapping[str, Annotated], published: Mapping[str, Published]
) -> GroupedStory:
    """The story with its pages, and those that look like it, that bring its event up again long after it.

    ``published`` are the days that stories decided.  A page of the story itself that does is told beside the
    look-alikes and stays in the story.
    """
    members = _Dated([by_id[member.id] for member in story.articles], published)
    beside = {one.article: one for one in story.lookalikes}
    found: list[LookAlike] = []
    for one in (*members.pages, *(by_id[article] for article in beside)):
        told = _resurfaced(one, members)
        known = beside.get(one.article.id)
        if told is not None:
            note, apart = told
            alike = (*known.alike, note) if known else (note,)
            others = known.apart if known else ()
            where = known.story if known else story.id
            found.append(LookAlike(one.article.id, where, "resurfacing", alike, (apart, *others)))
        elif known is not None:
            found.append(known)
    return replace(story, lookalikes=tuple(found))


class _Dated:
    """A story's pages by their decided days, each looked up once however many pages are held against them."""

    def __init__(self, pages: Sequence[Annotated], published: Mapping[str, Published]) -> None:
        self.pages = pages
        self._published = published
        dated = ((day, one) for one in pages if (day := self.day(one)) is not None)
        self._dated = sorted(dated, key=lambda pair: (pair[0], pair[1].article.id))
        self._days = [day for day, _ in self._dated]
        self._cores = cores(self._days)
        self._times: dict[tuple[int, int], StoryTime] = {}

    def day(self, one: Annotated) -> int | None:
        """The decided day of publication."""
        value = self._published.get(one.article.id, one.article.published).value
        return None if value is None else ordinal(value)

    def long_before(self, day: int) -> tuple[StoryTime, list[Annotated]] | None:
        """The story's time by its pages older than ``day``, and those; null where it lies not far before."""
        if not self._days or day - self._days[0] <= _FAR:
            return None
        older = bisect_left(self._days, day)
        start, stop = core = self._cores[older - 1]
        if day - self._days[stop - 1] <= _FAR:
            return None
        if core not in self._times:
            self._times[core] = time_of(self._dated[start:stop])
        return self._times[core], [one for _, one in self._dated[:older]]


def _resurfaced(one: Annotated, members: _Dated) -> tuple[Note, Apart] | None:
    article, day = one.article, members.day(one)
    before = members.long_before(day) if day is not None else None
    if day is None or before is None:
        return None
    time, older = before
    note = _reprinted(one, day, time, older) or _told_again(one, day, time)
    if note is None:
        return None
    days = plain(time.first) if time.first == time.last else f"{plain(time.first)} to {plain(time.last)}"
    said = (
        f"published on {plain(day)}, {day - time.last} days after {days}, and no news of its own time was "
        "read in it"
    )
    return note, Apart("date", said, _days_shown(time.pages), _days_shown((article,)))


def _days_shown(pages: Sequence[Article]) -> tuple[Passage, ...]:
    """Where pages themselves show their day of publication."""
    return tuple(
        shown.passage
        for page in pages
        for shown in page.dates
        if shown.kind == "published" and shown.passage is not None and shown.verdict != "rejected"
    )


def _reprinted(one: Annotated, day: int, time: StoryTime, older: Sequence[Annotated]) -> Note | None:
    """The page's words are an old page's: what they call today or Thursday is the old page's too."""
    if any(_is_news(told, day, time) for told in own_times(one) if told.counts is None):
        return None
    own = _runs(one.article)
    if not own:
        return None
    shares = [(sum(run in _runs(other.article) for run in own) / len(own), other) for other in older]
    share, most = max(shares, key=lambda pair: (round(pair[0], 2), pair[1].article.id))
    if round(share, 2) < _REPRINTED:
        return None
    runs = _runs(most.article)
    start, end = next(place for run, place in own.items() if run in runs)
    there = runs[next(run for run in own if run in runs)]
    note = (
        f"carries the words of {most.article.outlet_name}: {round(100 * share)} of 100 runs of {_RUN} words"
    )
    return Note("words", note, (one.article.passage(start, end), most.article.passage(*there)))


def _told_again(one: Annotated, day: int, time: StoryTime) -> Note | None:
    """The page opens with a day of the old story and tells no time of its own."""
    days = time.beside(one.article)
    if any(_is_own(told, day, time, days) for told in own_times(one)):
        return None
    for told in own_times(one):
        if told.passage.start >= _OPENING:
            break
        for old in days:
            if may_be(told, old.day):
                note = f"opens with {plain(old.day)}, as told by {by(old.pages)}"
                return Note("days", note, (told.passage,))
    return None


def _is_news(told: TimeExpression, day: int, time: StoryTime) -> bool:
    """Whether a time told by its date lies after the old story, and is no time to come."""
    bounds = bounds_of(told.timex or "")
    return (
        bounds is not None
        and bounds[1].toordinal() > time.last + FRESH
        and bounds[0].toordinal() <= day + FRESH
    )


def _is_own(told: TimeExpression, day: int, time: StoryTime, days: Sequence[ToldDay]) -> bool:
    """Whether a time is the page's own: told by a later date, or counted from the page's day."""
    if told.counts is None:
        return _is_news(told, day, time)
    return told.anchor != "told" and not any(may_be(told, old.day) for old in days)


@kept
def _runs(article: Article) -> dict[tuple[str, ...], tuple[int, int]]:
    """All runs of words in an article's paragraphs with their first places, in order."""
    found: dict[tuple[str, ...], tuple[int, int]] = {}
    for spoken in _paragraphs(article):
        for at in range(len(spoken) - _RUN + 1):
            run = spoken[at : at + _RUN]
            found.setdefault(tuple(word.folded for word in run), (run[0].start, run[-1].end))
    return found


def _paragraphs(article: Article) -> Iterator[list[Word]]:
    for block in article.own_blocks:
        if block.kind == "paragraph":
            yield list(words(article.text, block.start, block.end))
