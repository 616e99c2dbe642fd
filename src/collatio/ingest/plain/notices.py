"""Notices in which an outlet speaks of itself: where else it can be read, and that gifts to it are tax-free.

Such a notice is a sentence like the article's own, so no single phrase gives it away: its parts must all
be there, in words that every outlet chooses for itself.
"""

from __future__ import annotations

import re

_PLACE = r"(?:web ?site|website|site|app|channel|portal|home ?page|online edition)s?"
_REACHED = r"(?:access|reach|read|found|find|visit|view|watch|follow|open|hear|brows)(?:ed|able)?"
_OTHER = r"(?:other|alternat\w{1,4}|mirror\w{0,3}|back-?up|following|these|different|further|second|new)"
_ADDRESS = r"(?:address(?:es)?|domains?|links?|urls?|mirrors?|sites?|locations?|servers?)"
_ELSEWHERE = rf"(?:elsewhere|mirrored|{_OTHER} (?:\w+ ){{0,2}}{_ADDRESS})"
#: The outlet's own site, by its name ("the Post's site") or as "our app", is to be had at another place.
_MOVED = re.compile(
    rf"(?:\w['’]s?|\bour|\bthis) (?:\w+ ){{0,2}}{_PLACE} (?:can|may|is|are|remains?)\b"
    rf"(?=.{{0,80}}\b(?:{_REACHED}|available|mirrored)\b).{{0,120}}\b{_ELSEWHERE}\b"
    rf"|\b(?:can|may) (?:also |still )?(?:{_REACHED}) (?:our|this|the) (?:\w+ ){{0,2}}{_PLACE}"
    rf" .{{0,60}}\b{_ELSEWHERE}\b"
)
_STATUS = re.compile(
    r"\b501 ?\(?c\)? ?\(?3\b|\bregistered (?:as an? )?(?:charit|non-?profit|not-for-profit|tax-exempt)"
    r"|\b(?:charity|charitable|non-?profit|not-for-profit|tax-exempt) (?:organi[sz]ation|status|trust|company"
    r"|registration|number|no\b|reg\b)"
)
_GIFTS = re.compile(
    r"\b(?:donat\w{1,5}|gifts?|contribut\w{1,5}|support)\b(?=.{0,80}\b(?:tax|deduct))"
    r"|\b(?:tax|deduct)[\w-]{0,10}.{0,60}\b(?:donations?|gifts?|contributions?)\b"
)
_DEDUCTED = re.compile(r"\btax[- ](?:deduct|exempt|free|relief)|\bdeduct\w{0,6} .{0,30}\btax")
#: A sentence of the article may speak of another's charity; a notice stands in brackets or is short.
_NOTICE_WORDS, _BRACKETED_WORDS = 25, 60


def is_own_notice(folded: str, words: int) -> bool:
    """Whether a block, its characters folded, is such a notice and no report on somebody else's."""
    if words > _BRACKETED_WORDS:
        return False
    if _MOVED.search(folded) is not None:
        return True
    bracketed = folded[:1] in "([" and folded.rstrip(".")[-1:] in ")]"
    if not bracketed and words > _NOTICE_WORDS:
        return False
    gifts = _GIFTS.search(folded) is not None and _DEDUCTED.search(folded) is not None
    return gifts or (bracketed and _STATUS.search(folded) is not None)
