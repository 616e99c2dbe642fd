"""What one article offers for comparison with others: words, names, numbers, days, quoted words.

Everything is counted in the article's own words alone and remembers its first place, so that each reason
given later can point at characters in the page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from collatio.group.days import Day, ordinal, own_words_at, published_day, told_days
from collatio.group.named import name_keys
from collatio.lang import language
from collatio.lang.common_words import COMMON
from collatio.records.annotated import Annotated, EntityKind, Figure, Quotation
from collatio.records.article import Article
from collatio.records.passage import Passage
from collatio.text.terms import Word, bare, numbers, words
from collatio.text.translit import is_caseless

#: Words of the opening count double: an article says first what it is about.
_OPENING = 60
#: Runs of this many quoted words are compared; a shorter run is as often a phrase of the day.
_QUOTED_RUN = 4
#: A speaker with this many quoted words is quoted at length.
_AT_LENGTH = 30


class Seen(NamedTuple):
    """How much of an article something fills, and where it stands first."""

    # A tuple, as an archive's pages see hundreds of millions of things.
    weight: int
    start: int
    end: int


#: What was seen, by its comparison key.
Bag = Mapping[str, Seen]


@dataclass(frozen=True, slots=True)
class Features:
    """One article, ready for comparison.

    ``comparable_words`` is false where the language's common words are not known, so that shared words
    would prove nothing.  ``caseless`` names are only possible names: any word may be one.  ``quoted`` holds
    runs of quoted words in the order of the page, ``speakers`` who is quoted at length.  ``opening`` is where
    the reader model places headline and first sentence, empty where none read them; ``addressees`` holds to
    whom words are said or written, by name; ``kinds`` says by the place of a named thing what it is.
    ``published`` is the accepted day of publication as a number of days, unless the page itself puts it in
    doubt; ``told`` are the single days told of, ``told_in_order`` the same as numbers of days;
    ``opening_size`` is the square of the opening's length.
    """

    article: Article
    language: str | None
    caseless: bool
    comparable_words: bool
    words: Bag
    names: Bag
    numbers: Bag
    quoted: Bag
    days: tuple[Day, ...]
    speakers: tuple[tuple[str, Quotation], ...]
    opening: tuple[int, ...]
    figures: tuple[Figure, ...]
    addressees: tuple[Passage, ...]
    kinds: Mapping[int, EntityKind]
    published: int | None
    told: frozenset[str]
    told_in_order: tuple[int, ...]
    opening_size: int

    def passage(self, seen: Seen) -> Passage:
        """The first place of something seen in this article."""
        return self.article.passage(seen.start, seen.end)


def features_of(annotated: Annotated) -> Features:
    """The features of one annotated article."""
    article = annotated.article
    blocks = _own_words(article)
    spoken = [word for block in blocks for word in block]
    opening = frozenset(word.start for word in spoken[:_OPENING])
    sample = " ".join(word.text for word in spoken[:200])
    caseless = bool(sample) and is_caseless(sample)
    common = COMMON.get((article.language or "en").split("-")[0], frozenset())
    before_names = language(article.language).names
    no_name = common | before_names.titles | before_names.roles
    days = told_days(annotated)
    told = frozenset(day.value for day in days if day.is_day)
    is_own = own_words_at(article)
    return Features(
        article=article,
        language=article.language,
        caseless=caseless,
        comparable_words=bool(common),
        words=_bag(((bare(w.folded), w) for w in spoken if _is_telling(w, common)), opening),
        names=_bag(name_keys(article.text, blocks, no_name, caseless=caseless), opening),
        numbers=_numbers(annotated),
        quoted=_quoted(annotated),
        days=days,
        speakers=_quoted_at_length(annotated),
        opening=annotated.opening,
        figures=tuple(figure for figure in annotated.figures if is_own(figure.passage.start)),
        addressees=_addressees(annotated),
        kinds=_kinds(annotated),
        published=published_day(article),
        told=told,
        told_in_order=tuple(sorted(map(ordinal, told))),
        opening_size=sum(part * part for part in annotated.opening),
    )


def _addressees(annotated: Annotated) -> tuple[Passage, ...]:
    found = [quotation.addressee for quotation in annotated.quotations if quotation.addressee is not None]
    return tuple(
        party.passage
        for party in found
        if party.entity is not None and party.passage is not None and party.passage.exact[0].isupper()
    )


def _kinds(annotated: Annotated) -> dict[int, EntityKind]:
    """The kind of what is named, by each character its name fills: a name may be cut anew for comparison."""
    return {
        at: entity.kind
        for entity in annotated.entities
        for mention in entity.mentions
        if mention.form == "name"
        for at in range(mention.passage.start, mention.passage.end)
    }


def speak_alike(one: Features, other: Features) -> bool:
    """Whether shared words of the two prove anything: one language, or one of them unknown."""
    known = one.language is not None and other.language is not None
    return one.comparable_words and other.comparable_words and (one.language == other.language or not known)


def _own_words(article: Article) -> tuple[tuple[Word, ...], ...]:
    """The words of each own-words block, each text once: a standfirst that repeats the lede tells nothing."""
    told = {block.start: tuple(words(article.text, block.start, block.end)) for block in article.own_blocks}
    kept: dict[tuple[str, ...], int] = {}
    for block in sorted(article.own_blocks, key=lambda b: (b.kind != "paragraph", b.start)):
        kept.setdefault(tuple(word.folded for word in told[block.start]), block.start)
    return tuple(told[start] for start in sorted(kept.values()))


def _is_telling(word: Word, common: frozenset[str]) -> bool:
    plain = bare(word.folded)
    return len(plain) > 1 and not plain[0].isdigit() and plain not in common


def _bag(found: Iterator[tuple[str, Word]], opening: frozenset[int]) -> dict[str, Seen]:
    bag: dict[str, Seen] = {}
    for key, word in found:
        weight = 2 if word.start in opening else 1
        seen = bag.get(key)
        bag[key] = (
            Seen(weight + seen.weight, seen.start, seen.end) if seen else Seen(weight, word.start, word.end)
        )
    return bag


def _numbers(annotated: Annotated) -> dict[str, Seen]:
    """Figures worth comparing: no small numbers, no years, nothing that is part of a date."""
    text = annotated.article.text
    timed = sorted(time.passage.span for time in annotated.times if time.kind in ("date", "time"))
    starts = [span.start for span in timed]
    ends = list(accumulate((span.end for span in timed), max))  # how far the times up to here reach
    bag: dict[str, Seen] = {}
    for block in annotated.article.own_blocks:
        for number in numbers(text, block.start, block.end):
            if len(number.value) < 2 or _is_year(number.value):
                continue
            before = bisect_right(starts, number.start)
            if before and ends[before - 1] >= number.end:
                continue
            bag.setdefault(number.value, Seen(1, number.start, number.end))
    return bag


def _is_year(value: str) -> bool:
    return len(value) == 4 and value.isdigit() and "1800" <= value <= "2100"


def _marked(annotated: Annotated) -> tuple[Quotation, ...]:
    """The quotations whose very words are given."""
    return tuple(quotation for quotation in annotated.quotations if quotation.form != "indirect")


def _quoted_at_length(annotated: Annotated) -> tuple[tuple[str, Quotation], ...]:
    """Named speakers with many quoted words, each with the longest quotation, by name."""
    length: dict[str, int] = {}
    longest: dict[str, tuple[int, Quotation]] = {}
    for quotation in _marked(annotated):
        if quotation.speaker is None or quotation.speaker.name is None:
            continue
        name = quotation.speaker.name
        size = sum(len(list(words(piece.exact))) for piece in quotation.content)
        length[name] = length.get(name, 0) + size
        if name not in longest or size > longest[name][0]:
            longest[name] = (size, quotation)
    return tuple((name, longest[name][1]) for name in sorted(length) if length[name] >= _AT_LENGTH)


def _quoted(annotated: Annotated) -> dict[str, Seen]:
    """Runs of words in quotation marks, by which two pages show that they carry the same words."""
    bag: dict[str, Seen] = {}
    for quotation in _marked(annotated):
        for piece in quotation.content:
            run = list(words(annotated.article.text, piece.start, piece.end))
            for first in range(len(run) - _QUOTED_RUN + 1):
                window = run[first : first + _QUOTED_RUN]
                key = " ".join(word.folded for word in window)
                bag.setdefault(key, Seen(1, window[0].start, window[-1].end))
    return bag
