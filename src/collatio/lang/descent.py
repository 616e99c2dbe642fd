"""Words that tell where a page has its words from, by language: first hand, from a paper, from the wires."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from collatio.lang.base import phrases, split

_NO_KINDS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class DescentWords:
    """All in lower case.

    First hand: ``hearers`` are the page's own people ("told us"), ``hearing`` the verbs before them;
    ``seeing`` phrases say that the page saw a paper itself.

    Media: ``wires`` are what a byline calls agencies it does not name, ``agency_endings`` end the names of
    agencies, ``media`` are words for papers and stations, ``getting`` verbs of what they come by or print;
    ``bodies`` are agencies of any kind, which ``newsy`` words before them make news agencies.

    Papers: ``papers`` are words for written things with their kind; those of ``private`` kinds reach only
    whom they are sent to, unless ``opened`` words stand before them; ``ambiguous`` ones are papers where
    more is said of them, ``owned`` ones behind words for whose they are ("on his page"), ``releases`` are
    made to be printed. ``showing`` are verbs whose subject a paper is, ``within`` words before one that
    holds what is told, ``according`` a phrase before one, ``issuing`` words between one and who made it,
    ``standing`` words that stand for one; ``posting`` verbs tell a post by themselves.

    People: ``anonymous`` phrases keep a name back, ``whoever`` are words for people who are named nowhere;
    ``pronouns`` stand for somebody the reader has met; ``definite`` and ``articles`` stand before nouns.

    Pages: ``updating`` phrases tell of a page that it is a later state; ``company`` words what a firm is.
    """

    hearers: frozenset[str] = frozenset()
    hearing: frozenset[str] = frozenset()
    seeing: tuple[tuple[str, ...], ...] = ()
    wires: frozenset[str] = frozenset()
    agency_endings: frozenset[str] = frozenset()
    papers: Mapping[str, str] = field(default_factory=lambda: _NO_KINDS)
    private: frozenset[str] = frozenset()
    ambiguous: frozenset[str] = frozenset()
    showing: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    issuing: frozenset[str] = frozenset()
    posting: frozenset[str] = frozenset()
    anonymous: tuple[tuple[str, ...], ...] = ()
    whoever: frozenset[str] = frozenset()
    updating: tuple[tuple[str, ...], ...] = ()
    pronouns: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    newsy: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    owned: frozenset[str] = frozenset()
    releases: frozenset[str] = frozenset()
    according: tuple[str, ...] = ()
    standing: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    getting: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()


def _table(lines: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for line in lines.strip().splitlines():
        kind, _, listed = line.partition(":")
        found.update(dict.fromkeys(sorted(split(listed)), kind.strip()))
    return found


_ENGLISH = DescentWords(
    hearers=split("us me"),
    hearing=split("told tells telling assured"),
    seeing=phrases(
        """
        seen by
        obtained by
        reviewed by
        a copy of which
        shown to
        we have seen
        we've seen
        has seen
        was handed to this
        lies before
        """
    ),
    wires=split("agencies wires agency wire"),
    agency_endings=split("agency agencies press newswire wire newswires telegraph"),
    papers=_table(
        """
        statement: statement notice release announcement bulletin appeal leaflet circular pamphlet flyer
        statement: advisory brochure alert guidance poster website
        communique: communique communiqué declaration resolution manifesto
        post: post tweet thread page blog feed
        letter: letter petition telegram postcard
        message: note memo memorandum e-mail email message
        report: report study survey audit review assessment analysis findings
        paper: paper papers document documents dossier file draft transcript archive archives register
        paper: records invoice receipt manifest
        record: record minutes logbook
        law: agreement contract law act bill decree treaty regulation by-law charter statute constitution
        law: rulebook licence permit lease
        ruling: ruling judgment judgement verdict indictment filing affidavit complaint warrant dissent
        ruling: deposition writ summons
        book: book memoir memoirs diary autobiography handbook
        """
    ),
    private=frozenset({"letter", "message", "paper"}),
    ambiguous=split(
        "paper papers page report review feed draft act file analysis book record study register bill"
    ),
    owned=split("page feed website thread"),
    releases=split("release statement communique communiqué"),
    according=("according", "to"),
    standing=split("it there"),
    media=split(
        """
        periodical daily weekly newspaper magazine broadcaster station channel website portal tabloid journal
        agency outlet
        """
    ),
    getting=split(
        "got obtained seen learned published printed carried reported reports says writes wrote contributed"
    ),
    company=split(
        """
        founded based listed operates employs headquartered staff headquarters subsidiary owns manufactures
        provides produces produced surveys
        """
    ),
    showing=split(
        """
        says said say shows showed show reads read states stated state finds found find warns warned reveals
        revealed claims claimed notes noted adds added puts concludes concluded lists listed observes
        provides provided requires
        """
    ),
    within=split("in on under to per via citing quoting cites quotes"),
    issuing=split("by from of"),
    posting=split("posted tweeted blogged"),
    anonymous=phrases(
        """
        not authorised to speak
        not authorized to speak
        not permitted to speak
        not allowed to speak
        asked not to be named
        asked not to be identified
        asked to remain anonymous
        condition of anonymity
        declined to be named
        refused to be named
        did not want to be named
        didn't want to be named
        did not wish to be named
        not to be named
        neither name
        whose name is known to
        wished to remain anonymous
        requested anonymity
        spoke anonymously
        with knowledge of
        with direct knowledge
        familiar with
        close to the
        close to both
        briefed on
        who would not be named
        who would not give
        speaking anonymously
        """
    ),
    whoever=split("source sources insider insiders official diplomat aide person"),
    updating=phrases(
        """
        was updated
        has been updated
        updated at
        updated on
        we misspelt
        we misspelled
        an earlier version
        has been corrected
        was corrected
        correction
        """
    ),
    definite=split("the"),
    articles=split("a an one another"),
    opened=split("open public published"),
    bodies=split("agency agencies"),
    newsy=split("news press state official semi-official semiofficial wire national government"),
    pronouns=split("he she his her him they their"),
)
_NOTHING = DescentWords()


def descent_words(language: str | None) -> DescentWords:
    """The words of a language; none where they are not known."""
    return _ENGLISH if (language or "en").split("-")[0].lower() == "en" else _NOTHING


#: "ROME (Name) –", "(Name) –": what stands in brackets at the very front, before a dash.
FRONT_TAG = re.compile(r"(?:[^\W\d_][^()\n]{0,60} ?)?\(([^\W\d_][^()\n]{1,60})\) ?[-–—―:] ?")
