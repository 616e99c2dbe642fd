"""English."""

from __future__ import annotations

from collatio.lang.base import Language, split
from collatio.lang.en.grammar import ABBREVIATIONS, CITING, ELISIONS, GRAMMAR, NUMBERS
from collatio.lang.en.naming import LEADS, MARKS, NAMES
from collatio.lang.en.people import PEOPLE
from collatio.lang.en.times import TIMES
from collatio.lang.en.verbs import CUES
from collatio.text.marks import MarkHabits
from collatio.text.sentences import SentenceHabits

_CHANNELS = {
    "letter": "letter",
    "letters": "letter",
    "interview": "interview",
    "statement": "statement",
    "communique": "statement",
    "communiqué": "statement",
    "speech": "speech",
    "address": "speech",
    "sermon": "speech",
    "remarks": "speech",
    "post": "post",
    "tweet": "post",
    "tweeted": "post",
    "retweeted": "post",
    "message": "message",
    "email": "message",
    "e-mail": "message",
    "telegram": "message",
    "report": "report",
    "book": "book",
    "memoir": "book",
    "conference": "press-conference",
    "briefing": "press-conference",
    "testimony": "testimony",
    "call": "call",
}

ENGLISH = Language(
    code="en",
    name="English",
    cues=CUES,
    names=NAMES,
    people=PEOPLE,
    marks=MARKS,
    grammar=GRAMMAR,
    citing=CITING,
    small_words=GRAMMAR.small,
    channels=_CHANNELS,
    channel_links=split("in on at during through via his her their its"),
    leads=LEADS,
    times=TIMES,
    numbers=NUMBERS,
    sentence_habits=SentenceHabits(
        abbreviations=ABBREVIATIONS,
        starters=GRAMMAR.small,
        speech=CUES.verbs - CUES.participles,
    ),
    mark_habits=MarkHabits(elisions=ELISIONS, small_words=GRAMMAR.small - {"all"}),
)
