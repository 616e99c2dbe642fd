"""What a desk sets before a line, nobody's words and nobody's name: "LIVE:", "UPDATE 2-", a dateline."""

from __future__ import annotations

import re

from collatio.lang.agencies import agency_of
from collatio.lang.base import Language
from collatio.records.passage import Span
from collatio.text.words import items_of

#: No lead has more characters.
_LEAD = 40
#: A dateline that an agency signs, and its dash.
_SIGNED = re.compile(r"[^()–—―\n]{0,60}\(([^()]{2,40})\)\s{0,2}[–—―-]\s{0,2}")
_SIGN = re.compile(r"\s*[:|–—―]\s*|\s+-\s+|(?<=\d)-\s*")


def lead_end(text: str, line: Span, language: Language) -> int:
    """Where a line's own words begin: behind "LIVE:", "Exclusive –", a dateline that an agency signs."""
    start = line.start
    signed = _SIGNED.match(text, line.start, line.end)
    if signed is not None and agency_of(signed.group(1)) is not None:
        return signed.end()
    for sign in _SIGN.finditer(text, line.start, min(line.end, line.start + _LEAD)):
        if not is_lead(text[start : sign.start()], language) or sign.end() >= line.end:
            break
        start = sign.end()
    return start


def is_lead(words: str, language: Language) -> bool:
    """Whether words are a desk's, not a speaker's: "Analysis", "Update 2"; they begin with a capital."""
    lows = tuple(item.text.lower() for item in items_of(words, 0, len(words)))
    told = tuple(low for low in lows if not low.isdigit())
    return words[:1].isupper() and told in language.leads
