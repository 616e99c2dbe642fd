"""What kind of sharing a stretch is: quoted speech, words anybody prints, or one page's words on another.

Rules that say why: marks, notices, what else the two pages share, and which other pages have the words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from collatio.collate.descent.reuse.seen import SeenPage
from collatio.collate.descent.reuse.shared import ClassedStretch, SharedStretch
from collatio.collate.descent.reuse.sharing import Sharing
from collatio.records.annotated import Annotated
from collatio.records.passage import Passage

#: Quoted speech: so much is in marks on both pages, or nearly all on one; and fewer words than these stand
#: outside them, for nobody hears the same long sentence from two reporters.
_QUOTED, _ALL_QUOTED, _OUTSIDE = 0.5, 0.7, 12
#: So much of a stretch lies in sentences that are notices; or is signs that no sentence has.
_NOTICE, _SCRIPT = 0.5, 0.03
#: Two pages share little else: no more words than these besides, nor than the stretch itself has; and the
#: stretch is no more than this part of the shorter page.
_BESIDES, _PART = 20, 0.3
#: What so many pages of one outlet have and nobody else is the outlet's own furniture.
_HOUSE = 3
#: The beginning of a page is its news, its end often the outlet's.
_LEAD, _END = 0.2, 0.8
#: Pages that share little but the stretch: so many of them over more days than a story is new, or on so many
#: events.  That many have it says nothing: a wire's paragraph is soon on forty pages.
_SEVERAL, _DAYS, _EVENTS = 4, 7, 3
#: A set phrase has fewer words than these, is no whole sentence, and such a part of its words are names or
#: figures: an office with its bearer, a meeting with its place.
_PHRASE, _NAMED = 16, 0.33
#: Where few words are shared, others stand between them, and so many are names, names alone may be what the
#: pages share.
_NAMES, _LOOSE, _MOSTLY_NAMED = 24, 0.9, 0.45


def class_spans(
    stretches: Sequence[SharedStretch],
    annotated: Sequence[Annotated],
    events: Mapping[str, str] | None = None,
) -> tuple[ClassedStretch, ...]:
    """Each stretch with its class, in the order given.

    ``annotated`` has what is known of the pages; ``events`` says of which event each page tells, by the
    page's id, where pages of several are looked at.
    """
    judge = _Judge(stretches, annotated, events or {})
    return tuple(judge.classed(one) for one in stretches)


class _Judge:
    def __init__(
        self, stretches: Sequence[SharedStretch], annotated: Sequence[Annotated], events: Mapping[str, str]
    ) -> None:
        self._pages = {found.article.id: SeenPage(found) for found in annotated}
        self._sharing = Sharing(stretches)
        self._events = events

    def classed(self, one: SharedStretch) -> ClassedStretch:
        """The first rule that fits; words that no rule explains away are copied."""
        quoted = self._quotation(one)
        if quoted:
            return ClassedStretch(one, "quotation", quoted)
        rules = (self._notice, self._house, self._body, self._spread, self._phrase)
        stock = next((why for rule in rules if (why := rule(one))), None)
        if stock:
            return ClassedStretch(one, "stock", stock)
        how = {"verbatim": "word for word", "edited": "with words changed", "reordered": "in another order"}
        return ClassedStretch(one, "copying", f"{one.words} words in the pages' own voice, {how[one.kind]}")

    def _quotation(self, one: SharedStretch) -> str | None:
        left, right = self._both(one)
        here = left.quoted([piece for piece, _ in one.pieces])
        there = right.quoted([piece for _, piece in one.pieces])
        low, high = sorted((here, there))
        outside = round((1 - high) * one.words)
        if high < _QUOTED or outside >= _OUTSIDE:
            return None
        if low >= _QUOTED:
            return f"{here:.0%} of it is quoted on the one page, {there:.0%} on the other"
        return f"{high:.0%} of it is quoted on one of the pages" if high >= _ALL_QUOTED else None

    def _notice(self, one: SharedStretch) -> str | None:
        left, right = self._both(one)
        if min(left.signs(one.left), right.signs(one.right)) >= _SCRIPT:
            return "a script, no sentence"
        share, said = max(left.notice(one.left), right.notice(one.right))
        return f"a notice, no news: “{said}”" if share >= _NOTICE else None

    def _house(self, one: SharedStretch) -> str | None:
        left, right = self._both(one)
        if left.outlet is None or left.outlet != right.outlet or not self._is_alone(one):
            return None
        if min(left.begins(one.left), right.begins(one.right)) >= _END:
            return "two pages of one outlet end with it and share little else"
        if self._are_of_two_events(one):
            return "two pages of one outlet on different events have it and share little else"
        holders = {*self._sharing.holders(one.left), *self._sharing.holders(one.right)}
        if len(holders) >= _HOUSE and all(self._pages[page].outlet == left.outlet for page in holders):
            return f"{len(holders)} pages of one outlet have it, no other page, and they share little else"
        return None

    def _body(self, one: SharedStretch) -> str | None:
        if self._is_lead(one) or not self._is_alone(one):
            return None
        left, right = self._both(one)
        body = left.described(one.left) or right.described(one.right)
        return f"it tells what {body} is, and the pages share little else" if body else None

    def _spread(self, one: SharedStretch) -> str | None:
        if self._is_lead(one) or not self._is_alone(one):
            return None
        for passage in (one.left, one.right):
            pages = [passage.article, *self._unrelated(passage, one.words)]
            days = [day for page in pages if (day := self._pages[page].day) is not None]
            apart = max(days, default=0) - min(days, default=0)
            events = len({self._events[page] for page in pages if page in self._events})
            if events >= _EVENTS:
                return f"pages on {events} events have it and share little else"
            if len(pages) >= _SEVERAL and apart > _DAYS:
                return f"{len(pages)} pages of {apart} days have it and share little else"
        return None

    def _phrase(self, one: SharedStretch) -> str | None:
        left, right = self._both(one)
        if not self._is_alone(one):
            return None
        most = max(left.named(one.left), right.named(one.right))
        if one.share < _LOOSE and one.words < _NAMES and most >= _MOSTLY_NAMED:
            return "hardly more than names and how one writes of them, and the pages share little else"
        if one.words >= _PHRASE:
            return None
        if left.whole_sentences(one.left) or right.whole_sentences(one.right):
            return None
        if left.named(one.left) < _NAMED:
            return None
        return "a few names and what goes with them, no whole sentence, and the pages share little else"

    def _both(self, one: SharedStretch) -> tuple[SeenPage, SeenPage]:
        return self._pages[one.left.article], self._pages[one.right.article]

    def _is_alone(self, one: SharedStretch) -> bool:
        """Whether the stretch is a small part of either page, and they share little else."""
        left, right = self._both(one)
        little = self._sharing.besides(one) <= max(_BESIDES, one.words)
        part = max(len(one.left.span) / left.size, len(one.right.span) / right.size)
        return little and part <= _PART

    def _is_lead(self, one: SharedStretch) -> bool:
        left, right = self._both(one)
        return min(left.begins(one.left), right.begins(one.right)) < _LEAD

    def _are_of_two_events(self, one: SharedStretch) -> bool:
        ids = (one.left.article, one.right.article)
        events = {self._events[page] for page in ids if page in self._events}
        days = [day for page in ids if (day := self._pages[page].day) is not None]
        return len(events) == 2 or (len(days) == 2 and abs(days[0] - days[1]) > _DAYS)

    def _unrelated(self, passage: Passage, size: int) -> list[str]:
        """The other pages that have the passage and little else of its page."""
        most = size + max(_BESIDES, size)
        holders = self._sharing.holders(passage)
        return [other for other in holders if self._sharing.of_pair(passage.article, other) <= most]
