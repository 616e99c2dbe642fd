"""Who might speak for all a page tells: only where words on the page stand for somebody."""

from __future__ import annotations

from dataclasses import replace

from collatio.records.annotated import Quotation


def without_guesses(quotation: Quotation) -> Quotation:
    """The quotation without names for whom no words of its page stand.

    Whom words that stand there may mean was weighed when the page was read; who only spoke before, or
    further up, would be a guess beside nobody's words.
    """
    party = quotation.speaker
    if party is None or party.entity is not None or party.passage is not None or not party.candidates:
        return quotation
    return replace(quotation, speaker=replace(party, candidates=()))
