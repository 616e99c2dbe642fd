"""Which segments of a page are the article's own words: a library's opinion, bettered by general rules.

Trafilatura judges first; its paragraphs are found again among our segments.  Then what it let through
(links on, sign-ups, credits) is taken out and what it dropped between the article's own paragraphs
comes back.  Nothing is deleted: what is no body is a ``link`` or ``boilerplate``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from collatio.ingest.html import hints
from collatio.ingest.html.align import coverage, letters
from collatio.ingest.html.frame import HEADINGS, PARAGRAPHS, Frame, container, look, near_look
from collatio.ingest.html.furniture import (
    caption_kind,
    ends_article,
    is_contact,
    is_furniture,
    is_numbered,
    is_page_line,
    leads_on,
    link_kind,
)
from collatio.ingest.html.library import opinion
from collatio.ingest.html.lines import line_of
from collatio.ingest.html.others import other_articles
from collatio.ingest.html.revealed import revealed
from collatio.ingest.html.second import best_container, of_one_article
from collatio.ingest.html.strays import strays
from collatio.ingest.html.units import beside_links, boxed, closing_calls, is_meta_line
from collatio.ingest.segments import HtmlDocument, Segment
from collatio.records.article import BlockKind

#: A segment is the library's when its paragraphs hold so much of it.
_TAKEN = 0.5
#: Shorter answers than this, in characters, are checked against the page's own best container.
_SHORT = 700
#: So many times more text there must be in it to be believed instead.
_MORE = 2.5
#: A list is a list of links when links are this share of it.
_LINK_LIST = 0.65
#: A heading this long that opens the page's title is the headline.
_TITLE_LETTERS = 15
#: What is cut from the end is short, beside what stays.
_TAIL = 0.15
#: So many paragraphs from the end are looked at for addresses.
_LAST = 6
_TAIL_WORDS = 6
_ITEMS = frozenset({"li", "td", "th", "dd", "dt"})


@dataclass(frozen=True, slots=True)
class Body:
    """The segments of a page, a kind for each, and what the library raised if it failed.

    The segments are the page's, but shown where a script shows what the page holds hidden.
    """

    segments: tuple[Segment, ...]
    kinds: tuple[BlockKind, ...]
    failure: str | None = None


def find_body(document: HtmlDocument) -> Body:
    """``paragraph`` and ``caption`` for the article's own words, ``link`` or ``boilerplate`` for the rest.

    The headline is among the rest: a page shows it in too many places to be told from here alone.
    Hidden segments are never the article's, unless nearly all of it is hidden until a script shows it.
    """
    segments = document.segments
    said = opinion(document.html)
    title = letters(document.title or "")
    core = _core(segments, coverage(segments, said.paragraphs), title)
    if not core:
        return Body(segments, tuple(_rest(segment) for segment in segments), said.failure)
    segments = revealed(segments, core)
    others = other_articles(segments, core, document.overlays)
    core = [at for at in core if at not in others] or core
    judging = _Judging(segments, core, title, document)
    judging.drop_what_lies_outside()
    judging.drop_titles()
    judging.drop_link_lists()
    judging.drop_furniture()
    judging.bring_back()
    judging.drop_units()
    judging.drop_tail()
    judging.drop_lone_headings()
    judging.find_captions()
    return Body(segments, tuple(judging.kinds()), said.failure)


def _core(segments: Sequence[Segment], covered: Sequence[float], title: str) -> list[int]:
    """The segments to start from: the library's, unless they are implausibly few."""
    taken = [at for at, share in enumerate(covered) if share >= _TAKEN]
    seen = [at for at in taken if not segments[at].hidden]
    unseen = [at for at in taken if segments[at].hidden and line_of(segments[at].text).prose]
    if _size(segments, unseen) > _size(segments, seen):
        seen = sorted(seen + unseen)
    if 2 * sum(segments[at].linked for at in seen) > _size(segments, seen):
        # A menu is read with the article, or for it: only its sentences tell anything.
        seen = [at for at in seen if line_of(segments[at].text).prose and link_kind(segments[at]) is None]
    if _size(segments, seen) < _SHORT:
        own = best_container(segments)
        if _size(segments, own) > _MORE * _size(segments, seen):
            return own
    return of_one_article(segments, seen, title)


def _size(segments: Sequence[Segment], chosen: Sequence[int]) -> int:
    return sum(len(segments[at].text) for at in chosen)


def _rest(segment: Segment) -> BlockKind:
    return link_kind(segment) or "boilerplate"


class _Judging:
    """The body of one page while rules add to it and take from it."""

    def __init__(
        self,
        segments: Sequence[Segment],
        core: Sequence[int],
        title: str,
        document: HtmlDocument,
    ) -> None:
        self.document = document
        self.segments = segments
        self.title = title
        self.frame = Frame.of(segments, core)
        self.core = core
        self.kept = set(core)
        self.first, self.last = min(core), max(core)
        self.decided: dict[int, BlockKind] = {}
        self.begins = min((at for at in core if self.frame.holds(segments[at])), default=self.first)
        above = range(self.begins + 1)
        self.headline = max((at for at in above if self._is_headline(at)), default=-1)
        if self.headline < 0:  # old pages set it in a table's cell
            held = (at for at in core if self.frame.holds(segments[at]) and line_of(segments[at].text).prose)
            above = range(next(held, self.begins))
            self.headline = max((at for at in above if self._is_titled(at, last=True)), default=-1)
        self.lists = {
            segments[at].path[2] for at in core if segments[at].tag == "li" and len(segments[at].path) > 2
        }
        self.boxes = self.frame.boxes(segments, document.boxes)

    def kinds(self) -> list[BlockKind]:
        """The kind of each segment as the rules left it."""
        return [
            "paragraph" if at in self.kept else self.decided.get(at) or _rest(segment)
            for at, segment in enumerate(self.segments)
        ]

    def drop_what_lies_outside(self) -> None:
        """Outside the frame only what stands between headline and body belongs to the article."""
        for at in sorted(self.kept):
            if not self.frame.holds(self.segments[at]) and not self.headline < at < self.begins:
                self._drop(at)

    def drop_titles(self) -> None:
        """The headline, and what repeats it: a bar that follows the reader, a list that names it."""
        shown = {
            letters(segment.text)
            for segment in self.segments
            if segment.tag == "h1" and len(letters(segment.text)) > _TITLE_LETTERS
        }
        for at in sorted(self.kept):
            key = letters(self.segments[at].text)
            opens = len(key) > _TITLE_LETTERS and self.title.startswith(key)
            repeats = opens and not line_of(self.segments[at].text).stop
            if self.segments[at].tag == "h1" or key in shown or repeats:
                self._drop(at)

    def drop_link_lists(self) -> None:
        """A list whose items mostly lead elsewhere."""
        lists: defaultdict[int, list[int]] = defaultdict(list)
        for at, segment in enumerate(self.segments):
            if segment.tag == "li":
                lists[container(segment)].append(at)
        for items in lists.values():
            linked = sum(self.segments[at].linked for at in items)
            if linked >= _LINK_LIST * _size(self.segments, items):
                for at in items:
                    self._drop(at, "link")

    def drop_furniture(self) -> None:
        """Lines inside the body that are not its words."""
        for at in sorted(self.kept):
            segment = self.segments[at]
            kind = link_kind(segment)
            if kind is None:
                kind = caption_kind(segment, self.frame)
            if kind is None and (
                is_furniture(segment, self.frame) or not self.boxes.isdisjoint(segment.path)
            ):
                kind = "boilerplate"
            if kind is not None:
                self._drop(at, kind)

    def bring_back(self) -> None:
        """Paragraphs, headings and quotes that the library lost between those it found."""
        for at, segment in enumerate(self.segments):
            if at in self.kept or at in self.decided or segment.hidden or not self._may_return(segment):
                continue
            line = line_of(segment.text)
            inside, beside = self.frame.holds(segment), container(segment) in self.frame.containers
            between = self.first < at < self.last
            alike = inside and between and near_look(segment) in self.frame.near_looks
            fits = inside and beside and (between or segment.tag in PARAGRAPHS)
            listed = inside and between and segment.tag == "li" and self._lists_in_the_body(segment)
            paragraph = line.prose and (fits or alike or listed or look(segment) in self.frame.looks)
            heading = inside and between and segment.tag in HEADINGS and (beside or alike)
            introduces = inside and beside and between and self._leads_in(at)
            quote = inside and between and "blockquote" in segment.ancestors and line.words > 3
            if paragraph or heading or introduces or quote:
                self.kept.add(at)

    def _leads_in(self, at: int) -> bool:
        """Whether a paragraph ends in a colon and the article's next one follows."""
        segment = self.segments[at]
        return (
            segment.tag == "p" and segment.text.endswith(":") and not segment.linked and at + 1 in self.kept
        )

    def _lists_in_the_body(self, segment: Segment) -> bool:
        """Whether a list stands where paragraphs or other lists of the article do."""
        return len(segment.path) > 2 and (
            segment.path[2] in self.frame.containers or segment.path[2] in self.lists
        )

    def drop_units(self) -> None:
        """What stands in one box or row with furniture, lines of date and author above, calls at the end."""
        for at in sorted(
            boxed(self.segments, self.kept, self.frame) | beside_links(self.segments, self.kept)
        ):
            self._drop(at)
        for at in closing_calls(self.segments, self.kept):
            self._drop(at)
        for at in sorted(strays(self.segments, self.kept, self.frame, self.document)):
            self._drop(at)
        for at in sorted(self.kept):
            if not is_meta_line(self.segments[at].text):
                break
            self._drop(at)

    def drop_tail(self) -> None:
        """After the last sentence: names without a verb, addresses of the author, what follows these."""
        kept = sorted(self.kept)
        ends = [at for at in kept if ends_article(self.segments[at])]
        if len(ends) < 3:
            return
        closing = [at for at in sorted(self.kept.union(self.core)) if at >= kept[-_LAST:][0]]
        contacts = [at for at in closing if is_contact(self.segments[at])]
        after = [at for at in kept if contacts and at > contacts[0]]
        last = ends[-1]
        if all(leads_on(self.segments[at]) for at in after):
            last = min([last, *(at - 1 for at in contacts)])
        tail = [at for at in kept if at > last and self._is_tail(self.segments[at])]
        if _size(self.segments, tail) < _TAIL * _size(self.segments, kept):
            for at in tail:
                self._drop(at)

    def drop_lone_headings(self) -> None:
        """A heading whose list of links has gone leads to nothing."""
        kept = sorted(self.kept)
        for at, following in zip_longest(kept, kept[1:]):
            if self.segments[at].tag not in HEADINGS:
                continue
            if self._heads_links(at):
                self._drop(at)
                continue
            if following is None:
                if not self._heads_caption(at):
                    self._drop(at)
            elif (
                self.segments[following].tag in HEADINGS
                and self.segments[following].tag <= self.segments[at].tag
            ):
                between = range(at + 1, following)
                if not self._heads_caption(at) and any(
                    self.decided.get(gone) is not None for gone in between
                ):
                    self._drop(at)

    def _heads_links(self, at: int) -> bool:
        """Whether a list of links begins right below a heading."""
        listed = self.segments[at + 1 : at + 3]
        gone = self.decided.get(at + 1) == self.decided.get(at + 2) == "link"
        return gone and len(listed) == 2 and all(segment.tag == "li" for segment in listed)

    def _heads_caption(self, at: int) -> bool:
        """Whether the words of a picture stand right below a heading."""
        return self.decided.get(at + 1) == "caption"

    def find_captions(self) -> None:
        """The words under the pictures that stand in the article or above it."""
        for at, segment in enumerate(self.segments):
            if at in self.kept or at in self.decided or segment.hidden:
                continue
            near = self.headline < at <= self.last and (self.frame.holds(segment) or at < self.begins)
            if near and link_kind(segment) is None and not hints.is_apart(self.frame.parts(segment)):
                kind = caption_kind(segment, self.frame)
                if kind is not None:
                    self.decided[at] = kind

    def _drop(self, at: int, kind: BlockKind = "boilerplate") -> None:
        self.kept.discard(at)
        self.decided[at] = kind

    def _is_headline(self, at: int) -> bool:
        segment = self.segments[at]
        if segment.hidden or segment.tag not in HEADINGS:
            return False
        return segment.tag == "h1" or self._is_titled(at)

    def _is_titled(self, at: int, *, last: bool = False) -> bool:
        """Whether the page's title begins with a segment, or, where ``last`` is asked for, ends with it."""
        key = letters(self.segments[at].text)
        if self.segments[at].hidden or len(key) <= _TITLE_LETTERS:
            return False
        return self.title.startswith(key) or (last and self.title.endswith(key))

    def _may_return(self, segment: Segment) -> bool:
        if line_of(segment.text).label is not None or segment.linked > 0.5 * len(segment.text):
            return False
        if not self.boxes.isdisjoint(segment.path):
            return False
        if is_page_line(segment, self.frame):
            return False
        if hints.is_caption(segment.hints[:2]) or hints.is_apart(self.frame.parts(segment)):
            return False
        return link_kind(segment) is None and caption_kind(segment, self.frame) is None

    def _is_tail(self, segment: Segment) -> bool:
        if segment.tag in _ITEMS or "blockquote" in segment.ancestors or is_numbered(segment):
            return False
        short = line_of(segment.text).words <= _TAIL_WORDS
        return short or leads_on(segment) or not ends_article(segment)
