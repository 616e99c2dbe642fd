"""Credits that one page alone does not show to be such: names of the story's outlets, and of its agencies.

A reader who has all the pages knows that "Harbour Courant" is a paper, since one of them is its own, and that
"Kelp News" is an agency, since one of them is signed so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from collatio.collate.descent.media import (
    LONGEST,
    introduced,
    is_agency_name,
    is_cited,
    is_photo_credit,
    unnamed_media,
)
from collatio.collate.descent.outlets import Outlets
from collatio.lang.agencies import agency_of
from collatio.lang.descent import FRONT_TAG, descent_words
from collatio.records.annotated import Annotated, Citation
from collatio.records.article import Article
from collatio.records.passage import Passage, Span
from collatio.text.terms import Word, bare, words

_PARTS = re.compile(r"[,;/&+|]|\band\b|\bwith\b")
#: An agency may sign in so many blocks from the top, on a line of so many characters and words.
_ABOVE, _LINE, _LONGEST_LINE = 16, 80, 8
#: What stands before a name in a byline.
_BY = re.compile(r"^(?:(?:by|from|with|in|reporting)\s+)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Signed:
    """An agency that a page is signed with, in its text or in its byline; ``passage`` where that is text.

    ``name`` is null for agencies that the byline does not name.
    """

    name: str | None
    told: str
    passage: Passage | None


def signatures(article: Article) -> tuple[Signed, ...]:
    """The agencies that sign the page: in brackets before its words, on a line of its own, in its byline.

    A known agency may stand behind what pages print above their text; any other name in brackets is one only
    before the first words.
    """
    found = [*_front(article), *_byline(article)]
    return tuple({one.name or one.told: one for one in reversed(found)}.values())[::-1]


def _front(article: Article) -> Iterator[Signed]:
    first = True
    for block in article.blocks[:_ABOVE]:
        if block.kind in {"headline", "caption"}:
            continue
        line = article.text[block.start : block.end]
        bare_line = _BY.sub("", line) if len(line) <= _LINE else ""
        known = _agency_at_end(bare_line)
        if known is not None and _signs(line, bare_line):
            yield Signed(known, bare_line, article.passage(block.end - len(bare_line), block.end))
        match = FRONT_TAG.match(article.text, block.start, block.end)
        if match is not None and match.group(1)[:1].isupper():
            name = match.group(1).strip()
            known = agency_of(name)
            # "(BRENNING) –" is the place itself.
            placed = not match.group(0).startswith("(") or len(name.split()) > 1
            if known is not None or (placed and first and block.kind == "paragraph"):
                yield Signed(known or name, name, article.passage(*match.span(1)))
        first = first and block.kind != "paragraph"


def _signs(line: str, bare_line: str) -> bool:
    """Whether a line signs the text: an agency alone, behind "By", or behind a name in capitals.

    "Ann Holt, Associated Press" by itself says who took the picture above it.
    """
    if len(bare_line.split()) > _LONGEST_LINE:
        return False
    before = bare_line.split()[:1]
    return agency_of(bare_line.strip(" .()|-–—")) is not None or line != bare_line or before[0].isupper()


def _agency_at_end(told: str) -> str | None:
    """The known agency that a line ends in: "ANN HOLT Associated Press" is hers."""
    parts = told.strip(" .()|-–—").split()
    ends = (" ".join(parts[at:]) for at in range(len(parts)))
    return next((known for end in ends if (known := agency_of(end)) is not None), None)


def _byline(article: Article) -> Iterator[Signed]:
    if article.byline is None:
        return
    known = descent_words(article.language)
    for part in _PARTS.split(article.byline.text):
        told = _BY.sub("", part.strip(" .()"))
        plain = [word.folded for word in words(told)]
        if not plain:
            continue
        if all(word in known.wires or word in {"news", "reports", "services"} for word in plain):
            yield Signed(None, told, article.byline.passage)
        elif (agency := _agency_at_end(told)) is not None:
            yield Signed(agency, told, article.byline.passage)
        elif is_agency_name(plain, known.agency_endings):
            yield Signed(told, told, article.byline.passage)


class Credits:
    """Finds the credits of each page that need the story's knowledge."""

    def __init__(self, annotated: Sequence[Annotated], outlets: Outlets) -> None:
        self._outlets = outlets
        self.signed = {found.article.id: signatures(found.article) for found in annotated}
        self._names: dict[tuple[str, ...], tuple[str, bool]] = {
            name: (written, False) for name, written in outlets.names.items()
        }
        for signed in self.signed.values():
            for one in signed:
                if one.name is not None:
                    self._names.setdefault(_plain(one.told), (one.name, True))
        for found in annotated:
            for told, is_agency in introduced(found):
                self._names.setdefault(_plain(told), (told, is_agency))
        self._first = {name[0] for name in self._names}

    def citations(self, found: Annotated) -> tuple[Citation, ...]:
        """The page's citations, and its mentions of the story's outlets and agencies, in the page's order.

        Where both name one place, the citation says how, the mention whom.  A page's own outlet is neither.
        """
        signed = [one.passage.span for one in self.signed[found.article.id] if one.passage is not None]
        mentions = [
            one
            for one in (*self._mentions(found), *unnamed_media(found))
            if not any(_place(one).meets(span) for span in signed)
        ]
        told: list[Citation] = []
        taken: set[int] = set()
        for citation in found.citations:
            at = next((n for n, one in enumerate(mentions) if _place(one).meets(_place(citation))), None)
            if at is None:
                told.append(citation)
                continue
            taken.add(at)
            told.append(_sharper(citation, mentions[at], found.article))
        told += [one for n, one in enumerate(mentions) if n not in taken]
        return tuple(sorted(told, key=lambda one: (one.passage.start, one.chain)))

    def _mentions(self, found: Annotated) -> Iterator[Citation]:
        article = found.article
        own = self._outlets.own(article)
        for sentence in found.sentences:
            block = article.block_at(sentence.start)
            if block is None or block.kind in {"caption", "headline"}:
                continue
            told = list(words(article.text, sentence.start, sentence.end))
            for first, last, name, is_agency in self._named(told):
                if _plain(name) == own or is_photo_credit(told, first, last + 1, article):
                    continue
                if not is_agency or is_cited(told, first, last + 1, article):
                    yield _mention(article, sentence, told, first, last, name, is_agency)

    def _named(self, told: Sequence[Word]) -> Iterator[tuple[int, int, str, bool]]:
        """The known names in a sentence, the longest at each place, each written with a capital."""
        plain = [bare(word.folded) for word in told]
        at = 0
        while at < len(told):
            length = (
                self._length(plain, at) if plain[at] in self._first and told[at].text[:1].isupper() else 0
            )
            if length:
                name, is_agency = self._names[tuple(plain[at : at + length])]
                yield at, at + length - 1, name, is_agency
            at += length or 1

    def _length(self, plain: Sequence[str], at: int) -> int:
        sizes = range(min(LONGEST, len(plain) - at), 0, -1)
        return next((size for size in sizes if tuple(plain[at : at + size]) in self._names), 0)


def _mention(
    article: Article, sentence: Span, told: Sequence[Word], first: int, last: int, name: str, is_agency: bool
) -> Citation:
    """A name as a citation, with the word behind it or before it: a name alone would be a page's tag."""
    start, end = told[first].start, told[last].end
    if last + 1 < len(told):
        span = Span(start, told[last + 1].end)
    elif first:
        span = Span(told[first - 1].start, end)
    else:
        span = Span(start, max(end, sentence.end))
    return Citation(
        article.passage(span.start, span.end),
        name,
        article.passage(start, end),
        "agency" if is_agency else "outlet",
    )


def _place(citation: Citation) -> Span:
    return (citation.parent_passage or citation.passage).span


def _sharper(citation: Citation, mention: Citation, article: Article) -> Citation:
    """A citation with the whole name of whom it cites."""
    if mention.parent is None or mention.parent_passage is None:
        return citation
    named = mention.parent_passage
    start, end = min(citation.passage.start, named.start), max(citation.passage.end, named.end)
    kind = citation.kind if citation.kind in {"agency", "outlet"} else mention.kind
    return replace(
        citation,
        passage=article.passage(start, end),
        parent=mention.parent,
        parent_passage=named,
        kind=kind,
    )


def _plain(name: str) -> tuple[str, ...]:
    return tuple(plain for word in words(name) if (plain := bare(word.folded)) != "the")
