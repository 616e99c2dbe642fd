"""The one table of plain words: what a reader sees for each value a field of the contract can have.

Scholars' terms stay in docs and exports; what stands here is written for someone who has an hour and
never studied texts.  A test walks every ``Literal`` of the records, so a new value cannot reach a
report without a word.
"""

from __future__ import annotations

from collections.abc import Mapping

_ENTITY_KINDS = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "group": "group",
    "other": "other name",
}
_PLACE: Mapping[str, str] = {
    "headline": "in the headline",
    "standfirst": "in the standfirst",
    "lede": "in the opening paragraph",
    "body": "in the body",
    "caption": "in a caption",
}
_PRECISION: Mapping[str, str] = {
    "day": "to the day",
    "week": "to the week",
    "month": "to the month",
    "quarter": "to the quarter",
    "season": "to the season",
    "year": "to the year",
    "decade": "to the decade",
    "century": "to the century",
    "weekday": "a weekday only",
    "unknown": "how precisely is not known",
}
_MEDIA: Mapping[str, str] = {
    "html": "web page",
    "text": "plain text",
    "pdf": "PDF with text",
    "given": "text given by the caller",
    "entry": "feed entry without its page",
}
_VOICE: Mapping[str, str] = {
    "own": "in the outlet's own words",
    "quoted": "in quoted words",
    "indirect": "in reported speech: whose words they are cannot be told",
}

#: ``Record.field`` to the plain word of each value; closed lists, one entry for every Literal.
WORDS: Mapping[str, Mapping[str, str]] = {
    "Absence.kind": {
        "absent": "not in this page",
        "lacuna": "nobody can know: the page is cut",
        "not-in-our-text": "not in the text we have",
    },
    "Apart.kind": {
        "date": "another day",
        "figure": "another figure",
        "participant": "other people",
        "place": "another place",
        "name": "another name",
        "words": "other words",
    },
    "Basis.how": {
        "document-seen": "says it saw the document itself",
        "heard": "says it heard this itself",
        "named-parent": "names where it has this from",
        "unnamed-parent": "has this from someone it does not name",
        "not-stated": "where it has this from was not found in its text",
    },
    "Block.kind": {
        "headline": "headline",
        "standfirst": "standfirst",
        "paragraph": "paragraph",
        "caption": "caption",
        "byline": "byline",
        "dateline": "place and date line",
        "link": "link to something else",
        "boilerplate": "page furniture",
    },
    "Citation.kind": {
        "agency": "news agency",
        "outlet": "outlet",
        "document": "written text",
        "person": "person",
        "unnamed": "not named",
    },
    "Claim.conflict": {
        "hard": "the pages contradict each other",
        "naming": "the pages name it differently",
        "update": "a later page brings it up to date",
    },
    "Claim.kind": {
        "figure": "figure",
        "date": "date",
        "place": "place",
        "role": "office or part",
        "statement": "statement",
        "denial": "denial",
    },
    "Claim.standing": {
        "one-page": "only here",
        "one-origin": "in several pages, fewer than two origins shown",
        "several-origins": "told alike from two origins or more",
        "differs": "the pages differ",
        "denied": "denied",
        "unknown": "cannot be told",
    },
    "ClaimReading.certainty": {
        "plain": "said plainly",
        "hedged": "said with reserve",
        "said-unknown": "said to be unknown",
    },
    "ClaimReading.polarity": {"affirmed": "said to be so", "denied": "said not to be so"},
    "ClaimReading.voice": _VOICE,
    "Collation.format": {"collatio/1": "Collatio's format, version 1"},
    "DateCandidate.basis": {
        "meta": "a field in the page's code",
        "json-ld": "a note the page leaves for search engines",
        "feed": "the feed that announced the page",
        "url": "the page's address",
        "text": "the page's text",
        "warc": "the web archive's record",
        "file": "the file itself",
        "caller": "the table or record handed in with the page",
    },
    "DateCandidate.kind": {"published": "published", "modified": "changed", "captured": "saved"},
    "DateCandidate.verdict": {
        "accepted": "taken",
        "rejected": "not taken",
        "candidate": "possible, not settled",
    },
    "Derivation.about": {"page": "the page as a whole"},
    "Derivation.kind": {
        "cites": "names as where it has this from",
        "copies": "has words copied from",
        "translates": "translates",
        "revises": "is a later version of",
        "shares-wording": "has words in common with",
        "shares-background": "has background paragraphs in common with",
    },
    "Entity.kind": _ENTITY_KINDS,
    "StoryEntity.kind": _ENTITY_KINDS,
    "Counted.unit": {
        "D": "days",
        "W": "weeks",
        "M": "months",
        "Q": "quarters",
        "S": "seasons",
        "Y": "years",
        "E": "decades",
        "C": "centuries",
    },
    "EventDate.precision": {one: _PRECISION[one] for one in ("day", "month", "year")},
    "Failure.kind": {"time-limit": "took too long", "worker-died": "stopped the program that read it"},
    "FigureValue.bound": {
        "exact": "exactly",
        "about": "about",
        "at-least": "at least",
        "at-most": "at most",
        "more-than": "more than",
        "less-than": "less than",
    },
    "Label.voice": _VOICE,
    "LookAlike.kind": {
        "look-alike": "looks alike, tells of another event",
        "resurfacing": "an old event that comes up again",
    },
    "Mark.inferred": {
        "opening": "the opening mark is not on the page; where it begins is inferred",
        "closing": "the closing mark is not on the page; where it ends is inferred",
    },
    "Mark.state": {"kept": "kept as quoted words", "refused": "not counted as quoted words"},
    "Measured.state": {"yes": "looked for", "part": "looked for in part", "no": "not looked for"},
    "Mention.form": {
        "name": "by name",
        "pronoun": "by a pronoun",
        "role": "by office",
        "description": "by a description",
    },
    "Node.kind": {
        "article": "page of this pile",
        "agency": "news agency",
        "outlet": "outlet",
        "document": "written text",
        "speech": "speech",
        "person": "person",
        "unnamed": "not named",
    },
    "Occasion.kind": {
        "letter": "in a letter",
        "speech": "in a speech",
        "interview": "in an interview",
        "press-conference": "at a press conference",
        "post": "in a post",
        "report": "in a report",
        "unknown": "on an occasion the pages do not name",
    },
    "Page.media": _MEDIA,
    "PageFacts.media": _MEDIA,
    "Published.basis": {"page": "from the page alone", "story": "with the other pages of its story"},
    "Quotation.act": {"statement": "said", "attitude": "held or wanted, not said"},
    "Quotation.form": {
        "direct": "in quotation marks",
        "indirect": "in reported speech",
        "mixed": "partly in quotation marks",
    },
    "Quotation.place": _PLACE,
    "Quotation.polarity": {"affirmed": "said by", "denied": "denied by"},
    "Rendering.place": _PLACE,
    "SharedSpan.class_": {
        "quotation": "quoted words",
        "stock": "a stock phrase",
        "copying": "copied words",
    },
    "TimeExpression.anchor": {
        "published": "counted from the page’s own day",
        "told": "counted from a time told before",
    },
    "TimeExpression.direction": {"before": "told as past", "after": "told as to come"},
    "TimeExpression.kind": {
        "date": "a day, or a longer time",
        "time": "a time of day",
        "duration": "how long",
        "set": "how often",
    },
    "TimeExpression.precision": _PRECISION,
    "TimelineEntry.kind": {
        "event": "happened",
        "publication": "published",
        "capture": "page saved",
    },
}

#: Yes-or-no fields, null being a third answer.
FLAGS: Mapping[str, Mapping[bool | None, str]] = {
    "Article.complete": {
        True: "whole",
        False: "cut: only part of it is on the page",
        None: "not known whether whole",
    },
    "Derivation.directed": {True: "in this direction", False: "in which direction is not known", None: ""},
}

#: Open lists: words for the values met so far; another value is shown as it is, hyphens as spaces.
OPEN: Mapping[str, Mapping[str, str]] = {
    "basis": {
        **WORDS["DateCandidate.basis"],
        "outlets": "the table of outlets handed in",
        "rule": "a rule",
        "title": "the page's title element",
    },
    "channel": {**WORDS["Occasion.kind"]},
    "measured": {
        "absences": "what is not there",
        "also_reports": "other events in a page",
        "body": "where the article begins and ends",
        "citations": "where pages say they have it from",
        "claims": "what is agreed and disputed",
        "complete": "whether a page is whole",
        "dates": "dates of the pages",
        "derivations": "who copied whom",
        "entities": "names",
        "event_dates": "days of the event",
        "figures": "figures",
        "grouping": "which pages belong together",
        "language": "language",
        "lookalikes": "pages that only look alike",
        "occasions": "letters, speeches and interviews",
        "origins": "how many origins",
        "published": "days of publication, weighed by the story",
        "quotations": "quoted words",
        "sentences": "sentences",
        "speakers": "who speaks",
        "timeline": "timeline",
        "times": "times in the text",
        "utterances": "same words in several pages",
        "wording": "what people and things are called",
    },
    "precision": _PRECISION,
    "remark": {
        "clipped": "shortened here",
        "completed": "finished in the outlet's own words",
        "floating": "may be part of two sentences",
        "headline-not-in-text": "in the headline, not in its text",
        "in-marks-in-a-headline-only": "in quotation marks in a headline alone",
        "inserted": "words put in by the outlet",
        "joined-across-ellipsis": "joined where words are left out",
        "scope-dropped": "a limit falls away",
        "strengthened": "said more firmly here",
        "subject-changed": "somebody named in place of “we”",
        "weakened": "said less firmly here",
    },
}


def plain(field: str, value: str) -> str:
    """The plain word for ``value`` of ``Record.field``; a value without one is a bug and raises."""
    return WORDS[field][value]


def plain_flag(field: str, value: bool | None) -> str:
    """The plain word for a yes, a no or a cannot-know of ``Record.field``."""
    return FLAGS[field][value]


def plain_open(field: str, value: str) -> str:
    """The plain word for a value of an open list; the value itself in words where none is set."""
    return OPEN[field].get(value, value.replace("-", " ").replace("_", " "))
