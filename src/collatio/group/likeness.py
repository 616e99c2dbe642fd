"""How alike two articles are, and what speaks against their telling of one event."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import mul

from collatio.group.clash import (
    DaysApart,
    days_apart,
    ends_before,
    fresh_days,
    published_apart,
    tells_later_news,
    words_apart,
)
from collatio.group.features import Bag, Features, speak_alike
from collatio.group.weights import Vector, Weighed
from collatio.records.annotated import Quotation

# Scores are whole hundredths, so that sums over clusters are exact and no order of adding matters.  The
# shares are set by hand to fives and tens: who and where tells more of an event than the words it is told in;
# figures and days tell half as much, as many pages give none and pages of other events share some.
_SHARES = {"words": 40.0, "names": 60.0, "numbers": 30.0, "days": 30.0, "opening": 20.0}
#: Where no reader model placed both openings, the rest must carry the comparison.
_SHARES_UNREAD = {"words": 50.0, "names": 75.0, "numbers": 30.0, "days": 30.0}
#: Across languages words don't meet; names, numbers and days carry the whole comparison.
_SHARES_ACROSS = {"names": 140.0, "numbers": 30.0, "days": 30.0}
#: Each shared run of quoted words adds this much, up to the most.
_QUOTED, _QUOTED_MOST = 2, 10
#: Numbers and days count in full when those shared are worth so much together, as one that only two or three
#: of a hundred pages have: two pages whose one number is a common one agree in nothing.
_ENOUGH = 4.0
#: What publication on one day adds, fading over days, to pages that are alike besides; in full from this on.
_SAME_DAY, _FADING, _ALIKE_BESIDES = 15.0, 2.0, 30.0
#: What publication some days apart takes away, in full after so many: by then an affair has its next event.
#: Soft: the likeness of one event's pages lies further above what is needed than that.
_DAYS_LATER, _DAYS_FULL = 10.0, 3
#: What it takes away besides, for each day up to the most, where the later page opens with later news.
_LATER_NEWS, _LATER_NEWS_MOST = 5, 10
#: What it takes away when the days told lie far apart, and when one speaker is quoted at length in quite
#: different words.  Days far apart nearly always mean another event; a man may well say more at one occasion
#: than two outlets quote in common.
_DAYS_APART, _WORDS_APART = 25, 15
#: What it takes away when all that an undated page dates lies long before what the other tells.
_ENDS_BEFORE = 10
#: What it takes away when two pages open with other words and names: this little is shared in the openings
#: of one in two hundred pairs of one event (ECB+), and of many a pair that shares an affair and no news.
_OTHER_NEWS, _UNLIKE = 25, 0.05
#: What accepted publication far apart takes away besides; nothing then speaks for one event.
#: It is no ban: pages without a day still join reports of one affair, a trial, that goes on for years.
_PUBLISHED_APART = 25
_MOST = 100


@dataclass(frozen=True, slots=True)
class Likeness:
    """One pair's comparison, in hundredths: ``raw`` before what speaks against it, ``score`` after.

    ``apart`` is set when the two tell of days far apart; ``other_words`` when both quote one speaker at
    length without one shared run of words; ``published_apart`` holds the days between their publications
    where those are too many for one event.  ``other_news`` is set where their first words share next to
    nothing.
    """

    raw: int
    score: int
    apart: DaysApart | None
    other_words: tuple[Quotation, Quotation] | None
    published_apart: int | None = None
    other_news: bool = False

    @property
    def contradiction(self) -> bool:
        """Whether something in the two speaks against one event, however alike they are."""
        return self.apart is not None or self.other_words is not None or self.published_apart is not None


def likeness(one: Weighed, other: Weighed) -> Likeness:
    """How alike two articles are; the same whichever comes first."""
    raw = _raw(one, other)
    if raw <= 0:
        return Likeness(0, 0, None, None)
    apart = days_apart(one.features, other.features)
    other_words = words_apart(one.features, other.features)
    gap = published_apart(one.features, other.features)
    other_news = _open_otherwise(one, other)
    score = raw + _by_publication(raw, one.features, other.features)
    score -= _DAYS_APART if apart else _ENDS_BEFORE if _ends_apart(one.features, other.features) else 0
    score -= _WORDS_APART if other_words else 0
    score -= _OTHER_NEWS if other_news else 0
    if gap:
        score = min(score - _PUBLISHED_APART, 0)
    return Likeness(raw, min(max(score, -_MOST), _MOST), apart, other_words, gap, other_news)


def _ends_apart(one: Features, other: Features) -> bool:
    return ends_before(one, other) is not None or ends_before(other, one) is not None


def _raw(one: Weighed, other: Weighed) -> int:
    found = {
        "names": dot(one.by_names, other.by_names),
        "numbers": _worthy(one.by_numbers, other.by_numbers, one.numbers_worth),
        "days": _worthy(one.by_days, other.by_days, one.days_worth),
    }
    if not speak_alike(one.features, other.features):
        return _weighed(found, _SHARES_ACROSS) if _meet_across(one, other) else 0
    found["words"] = dot(one.by_words, other.by_words)
    if one.features.caseless:
        found["names"] = found["words"]  # its possible names say little on their own
    shares = _SHARES_UNREAD
    # Two reader models place openings in spaces of their own: those are not compared.
    if 0 < len(one.features.opening) == len(other.features.opening):
        found["opening"] = max(0.0, alike_openings(one.features, other.features))
        shares = _SHARES
    quoted = min(_QUOTED_MOST, _QUOTED * len(one.features.quoted.keys() & other.features.quoted.keys()))
    return min(_weighed(found, shares) + quoted, _MOST)


def _weighed(found: Mapping[str, float], shares: Mapping[str, float]) -> int:
    return round(math.fsum(share * found[channel] for channel, share in shares.items()))


def alike_openings(one: Features, other: Features) -> float:
    """The cosine of where the reader model places two openings, rounded before anything is decided by it."""
    here, there = one.opening, other.opening
    inner: int = sum(map(mul, here, there))
    return round(inner / math.sqrt(one.opening_size * other.opening_size), 2)


def dot(one: Vector, other: Vector) -> float:
    """The cosine of two channels, rounded before anything is decided by it."""
    return round(math.fsum([one[key] * other[key] for key in one.keys() & other.keys()]), 4)


def _worthy(one: Vector, other: Vector, worth: float) -> float:
    """The cosine of two channels, as far as what they share is worth anything."""
    shared = round(worth * math.fsum(value for key, value in one.items() if key in other), 2)
    return dot(one, other) * min(shared / _ENOUGH, 1.0)


def _open_otherwise(one: Weighed, other: Weighed) -> bool:
    """Whether the first words of two pages share next to nothing."""
    if not speak_alike(one.features, other.features) or one.features.caseless:
        return False
    size = one.lede_size * other.lede_size
    shared = math.fsum(
        (
            *_in_both(
                one.by_words, one.features.words, one.lede, other.by_words, other.features.words, other.lede
            ),
            *_in_both(one.by_names, one.names, one.lede, other.by_names, other.names, other.lede),
        )
    )
    return size > 0 and round(shared / size, 2) < _UNLIKE


def _in_both(
    here: Vector, seen_here: Bag, until_here: int, there: Vector, seen_there: Bag, until_there: int
) -> Iterator[float]:
    """What the keys that stand among the first words of both weigh together."""
    for key in here.keys() & there.keys():  # in any order: the sum is exact
        if seen_here[key].start < until_here and seen_there[key].start < until_there:
            yield here[key] * there[key]


def _meet_across(one: Weighed, other: Weighed) -> bool:
    """Two names at different places, or a name with a number or a day: less is chance across languages."""
    shared = one.names.keys() & other.names.keys()
    places = {(one.names[key].start, one.names[key].end) for key in shared}
    apart = 0
    reached = -1
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if start >= reached:
            apart += 1
            reached = end
    figures = bool(one.by_numbers.keys() & other.by_numbers.keys())
    days = any(len(day) == 10 and day in other.by_days for day in one.by_days)
    return apart > 1 or (apart == 1 and (figures or days))


def _by_publication(raw: int, one: Features, other: Features) -> int:
    """What two days of publication add or take away.

    A gap says nothing where both tell one day, unless the later page has fresh days of its own: the shared
    one is then its background.
    """
    here, there = one.published, other.published
    if here is None or there is None:
        return 0
    gap = abs(here - there)
    nearness = _SAME_DAY * math.exp(-gap / _FADING) * min(raw / _ALIKE_BESIDES, 1.0)
    first, last = (one, other) if here <= there else (other, one)
    if tells_later_news(first, last):
        nearness -= min(_LATER_NEWS * gap, _LATER_NEWS_MOST)
    if one.told & other.told and not fresh_days(last) - first.told:
        return round(nearness)
    return round(nearness - _DAYS_LATER * min(max(gap - 1, 0) / _DAYS_FULL, 1.0))
