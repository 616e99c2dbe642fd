"""On what occasion words were said, as the words around them tell it: in writing, in court, to a crowd."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from collatio.lang.base import split

_NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Occasions:
    """Words in lower case to kinds of occasion: ``things`` carry words ("a filing"), ``verbs`` are cues
    that tell it themselves ("ruled"), ``hearers`` whom only some occasions have ("the jury"), ``sent`` are
    cues that tell it where somebody is addressed ("wrote to Carr").

    ``making`` are verbs whose object is such a thing ("sent a letter"), ``made`` stand between it and who
    makes it ("a letter signed by Lee"), as do ``senders`` ("a letter from Lee"); ``bare`` mean whatever paper
    the reader has met ("the document").  ``airing`` followed by one of ``airs`` are interviews ("an
    appearance on Radio Nine").
    """

    things: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    verbs: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    hearers: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    sent: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    making: frozenset[str] = frozenset()
    made: frozenset[str] = frozenset()
    senders: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    airing: frozenset[str] = frozenset()
    airs: frozenset[str] = frozenset()


def _table(lines: str) -> Mapping[str, str]:
    """Lines of a kind, a colon and its words."""
    found: dict[str, str] = {}
    for line in lines.strip().splitlines():
        kind, _, words = line.partition(":")
        found.update({word: kind.strip() for word in sorted(split(words))})
    return found


_ENGLISH = Occasions(
    things=_table(
        """
        address: address proclamation
        banner: banner banners placard placards bedsheet poster sign graffiti slate
        book: book memoir memoirs autobiography diary
        briefing: briefing briefings
        broadcast: broadcast programme podcast bulletin
        call: call phone telephone line radio
        chant: chant chants
        interview: interview interviews
        law: law act bill statute constitution code convention treaty
        letter: letter letters note postcard
        meeting: meeting session talks assembly
        message: message messages email e-mail telegram text sms voicemail cable
        post: post posts tweet tweets thread blog instagram facebook
        press-conference: conference
        report: report reports study survey audit memo dossier paper
        ruling: ruling judgment judgement verdict decision order opinion
        song: song anthem
        speech: speech sermon remarks lecture toast
        statement: statement communique communiqué filing release declaration
        testimony: testimony evidence deposition affidavit
        """
    ),
    verbs=_table(
        """
        ruling: ruled rules adjudged
        testimony: testified testifies testify testifying
        song: sang sing sings singing
        chant: chanted chant chants chanting
        post: posted tweeted tweets tweet retweeted blogged
        call: phoned telephoned rang
        message: texted emailed e-mailed messaged
        speech: preached
        """
    ),
    hearers=_table(
        """
        testimony: court jury jurors tribunal inquest inquiry judge judges
        speech: rally crowd congregation supporters delegates
        meeting: parliament council lawmakers senators
        """
    ),
    sent=_table("letter: wrote writes write writing written"),
    making=split(
        """
        wrote writes write writing sent sends send sending penned issued issues issuing published posted
        signed signs signing addressed delivered read released handed circulated ended ends concluded
        concludes opened opens began begins closed closes finished

        """
    ),
    made=split("written signed penned sent issued posted drafted authored published released"),
    senders=split("from by"),
    bare=split("document text missive note paper"),
    airing=split("appearance appearances appearing"),
    airs=split("on"),
)


def occasions_of(code: str) -> Occasions:
    """The words of a language that tell an occasion; none for one whose words are not known."""
    return _ENGLISH if code == "en" else Occasions()
