"""What a link rests on, in plain words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from collatio.annotate.coref.mentions import PersonMention
from collatio.annotate.coref.profiles import (
    FULLER,
    GIVEN,
    LETTERS,
    MIDDLE,
    OTHER,
    PART,
    SAME,
    SPELLING,
    SURNAME,
    Profile,
    offices_of,
)

_NAMES: Mapping[int, str] = {
    SAME: "the same name",
    SURNAME: "the last part of “{name}”",
    GIVEN: "the first part of “{name}”",
    FULLER: "the full form of “{name}”",
    MIDDLE: "“{name}”, written out more or less fully",
    SPELLING: "another spelling of “{name}”",
    LETTERS: "the letters of “{name}”",
    PART: "a part of “{name}”",
    OTHER: "another name for “{name}”",
}
_TIES: Mapping[str, str] = {
    "apposition": "stands in apposition to “{words}”",
    "bracket": "stands in brackets behind “{words}”",
    "copula": "is what “{words}” is said to be",
    "as": "is what “{words}” is said to act as",
    "beside": "stands right beside “{words}”",
}


def why_linked(text: str, index: int, profile: Profile, mentions: tuple[PersonMention, ...]) -> str:
    """Why a mention is taken for the entity of ``profile``, of which it is no member yet."""
    mention = mentions[index]
    if profile.holds(mention.tied):
        return _TIES[mention.tie].format(words=_words(text, mentions[mention.tied]))
    shape = mention.shape
    if shape.form == "name" and profile.names:
        return _NAMES[profile.relation(shape)].format(name=max(profile.names, key=_length).name)
    if shape.pronoun is not None and profile.holds(mention.speaker) and shape.pronoun.person == 1:
        return f"“{_words(text, mentions[mention.speaker])}” says these words"
    nearest = _words(text, mentions[_nearest(index, profile)])
    if shape.pronoun is not None:
        return f"the likeliest that “{_words(text, mention)}” fits; last meant at “{nearest}”"
    if shape.head in profile.titles:
        return (
            f"called “{shape.head}” before" if shape.head in profile.heads else f"its title is “{shape.head}”"
        )
    if profile.offices & offices_of(shape) or (shape.titles and not profile.titles.isdisjoint(shape.titles)):
        return f"another word for the office of “{nearest}”"
    if not profile.names and shape.form == "name":
        return f"names whom “{nearest}” describes"
    return f"the likeliest bearer of the description; last meant at “{nearest}”"


def _length(name: object) -> int:
    return len(getattr(name, "parts", ()))


def _nearest(index: int, profile: Profile) -> int:
    """The last member before the mention; the first behind it, where none is before."""
    return profile.members[max(0, bisect_left(profile.members, index) - 1)]


def _words(text: str, mention: PersonMention) -> str:
    """The mention's words; of a long one its beginning."""
    written = " ".join(text[mention.span.start : mention.span.end].split())
    return written if len(written) <= 60 else written[:59].rstrip() + "…"
