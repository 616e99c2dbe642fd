"""Parents beside a word of citing: agencies, outlets, papers without a name, reports nobody signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from collatio.annotate.capitals import POSSESSIVE
from collatio.annotate.layout import Layout
from collatio.annotate.mastheads import Mastheads
from collatio.annotate.names import NameRun
from collatio.lang.agencies import agency_of, outlet_of
from collatio.text.words import Item

#: No agency's name has more words.
_LONGEST = 6
#: How far a parent's phrase is followed.
_PHRASE = 9


@dataclass(frozen=True, slots=True)
class Parent:
    """What words are said to come from, named at ``start:end``; ``name`` is null for "the British daily"."""

    start: int
    end: int
    name: str | None
    kind: Literal["agency", "outlet", "document", "unnamed"]


class ParentReader:
    """Reads the phrases around a place of a sentence for what they name as a parent."""

    def __init__(self, layout: Layout, names: Sequence[NameRun]) -> None:
        self.layout = layout
        self.language = layout.language
        self.runs = {run.start: run for run in names}
        self.mastheads = Mastheads(((run.name, run.determined) for run in names), layout.language)
        people = [run for run in names if not run.body and not run.in_place]
        #: Last names of the page's people: "Bloomberg said" cites no agency where Ann Bloomberg is mayor.
        self.surnames = {run.name.split()[-1] for run in people if run.titled or " " in run.name}

    def after(self, items: Sequence[Item], at: int) -> Parent | None:
        """The parent in the phrase that begins at ``at``, null where it names none."""
        stop = at
        while stop < len(items) and stop - at < _PHRASE and self._goes_on(items, stop):
            stop += 1
        return self._parent(items, at, stop)

    def before(self, items: Sequence[Item], at: int) -> Parent | None:
        """The parent whose phrase ends at ``at``: only words for media may stand behind its name."""
        if items[at].text == ")":
            opening = next((i for i in range(at, max(-1, at - 4), -1) if items[i].text == "("), at)
            inner = self._listed(items, opening + 1, at)
            if inner is not None:
                return inner
            at = opening - 1
        last = at
        outlets, adverbs = self.language.names.outlets, self.language.grammar.adverbs
        while at >= 0 and ((low := items[at].text.lower()) in outlets or low in adverbs):
            at -= 1
        for first in range(max(0, at - _LONGEST), at + 1):
            listed = self._listed(items, first, at + 1)
            if listed is not None:
                return listed
        media = [i for i in range(at + 1, last + 1) if items[i].text.lower() in self.language.names.outlets]
        if not media:
            return None
        first = media[0]
        while first > max(0, at - 2) and items[first - 1].is_word and self._goes_on(items, first - 1):
            first -= 1
        return self._parent(items, first, last + 1)

    def _goes_on(self, items: Sequence[Item], at: int) -> bool:
        item = items[at]
        if not item.is_word:
            return item.text in "(/&-" or (item.text == ")" and at > 0)
        low, grammar = item.text.lower(), self.language.grammar
        stops = low in grammar.conjunctions or low in grammar.prepositions or low in grammar.auxiliaries
        return not (
            stops
            or low in grammar.relatives
            or (low in self.language.citing.reports and low not in self.language.names.outlets)
        )

    def _parent(self, items: Sequence[Item], first: int, stop: int) -> Parent | None:
        """The parent in the words ``first:stop``: a listed one, a name beside a media word, or neither."""
        for at in range(first, stop):
            for end in range(min(stop, at + _LONGEST), at, -1):
                listed = self._listed(items, at, end)
                if listed is not None:
                    return listed
        media = [i for i in range(first, stop) if self._is_media(items, i)]
        papers = [i for i in range(first, stop) if items[i].text.lower() in self.language.citing.report_nouns]
        if media:
            return self._by_media_word(items, first, stop, media)
        if papers:
            return Parent(items[first].start, items[papers[-1]].end, None, "document")
        return None

    def _listed(self, items: Sequence[Item], first: int, stop: int) -> Parent | None:
        if not 0 <= first < stop <= len(items):
            return None
        name = self.layout.text[items[first].start : items[stop - 1].end]
        bare = POSSESSIVE.sub("", name)
        end = items[first].start + len(bare)
        if bare in self.surnames:
            return None
        agency = agency_of(bare)
        if agency is not None:
            return Parent(items[first].start, end, agency, "agency")
        if self.mastheads.is_short(bare):
            return None
        outlet = outlet_of(bare) if bare[:1].isupper() or not bare.isascii() or "-" in bare else None
        return Parent(items[first].start, end, outlet, "outlet") if outlet is not None else None

    def _is_media(self, items: Sequence[Item], at: int) -> bool:
        """Whether a word means a medium, or is part of a paper's name behind "the": "the Harbour Post"."""
        low, words = items[at].text.lower(), self.language.names
        if low in words.outlets:
            return True
        if low not in words.mastheads or not items[at].text[:1].isupper():
            return False
        near = (self.runs.get(item.start) for item in items[max(0, at - _LONGEST) : at + 1])
        over = (run for run in near if run is not None and run.end >= items[at].end)
        return any(run.determined and not run.titled for run in over)

    def _by_media_word(self, items: Sequence[Item], first: int, stop: int, media: Sequence[int]) -> Parent:
        """A name beside "newspaper" or "news agency"; without a name the parent is unnamed, and still one.

        The name may follow ("the state agency Ortelag") or stand right before ("the Farwater news
        agency"); an adjective before it ("the Orselvian state agency") is no name.
        """
        last = media[-1]
        agency = items[last].text.lower() in self.language.names.agencies
        run = (
            self._run_behind(items, last, stop)
            or self._run_over(items, first, media)
            or self._run_before(items, first, media)
        )
        if run is None:
            short = self.layout.text[items[first].start : items[last].end]
            named = self.mastheads.named(short) if items[last].text[:1].isupper() else None
            kind: Literal["outlet", "unnamed"] = "outlet" if named else "unnamed"
            return Parent(items[first].start, items[last].end, named, kind)
        name = self.mastheads.named(run.name) if self.mastheads.is_short(run.name) else run.name
        if name is None:
            return Parent(run.start, run.end, None, "unnamed")
        return Parent(run.start, run.end, name, "agency" if agency else "outlet")

    def _run_behind(self, items: Sequence[Item], media: int, stop: int) -> NameRun | None:
        """The name right behind a media word, a comma or a mark between them at most.

        A media word with a capital is a name itself: "seen by the Courier, Ana Ruiz said" names no
        paper called Ana Ruiz.  Behind a comma a name stands apart or speaks: "by the agency, Ana Ruiz said".
        """
        if items[media].text[:1].isupper():
            return None
        at = media + 1
        while at < min(stop + 2, len(items)) and not items[at].is_word and items[at].text in ",“\"‘'«„":
            at += 1
        run = self.runs.get(items[at].start) if at < len(items) else None
        if run is None or at == media + 1 or items[media + 1].text != ",":
            return run
        behind = next((item for item in items[at:] if item.start >= run.end), None)
        return run if behind is None or not behind.is_word else None

    def _run_over(self, items: Sequence[Item], first: int, media: Sequence[int]) -> NameRun | None:
        """The name that the media word is part of: "Radio Harbour", "the Harbour Times"."""
        for at in range(max(first, media[0] - _LONGEST), media[-1] + 1):
            run = self.runs.get(items[at].start)
            if run is None or run.end < items[media[0]].end:
                continue
            if " " in run.name or (run.determined and items[at].text[:1].isupper()):
                return run
        return None

    def _run_before(self, items: Sequence[Item], first: int, media: Sequence[int]) -> NameRun | None:
        """The name right before the media words, which follow each other."""
        opening = media[-1]
        while opening - 1 in media:
            opening -= 1
        for at in range(opening - 1, max(first, opening - _LONGEST) - 1, -1):
            run = self.runs.get(items[at].start)
            if run is not None:
                beside = run.end >= items[opening - 1].end
                # "The Orselvian state agency" names no agency.
                of_people = " " not in run.name and run.name.endswith(self.language.grammar.people_endings)
                adjective = of_people or run.name.lower() in self.language.names.peoples
                own = not POSSESSIVE.search(items[opening - 1].text)
                return run if beside and own and not adjective else None
        return None
