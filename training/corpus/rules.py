"""What the guide asks of a passage beyond its marks: known keys, honest nesting, edges of spans."""

from __future__ import annotations

import re
from collections.abc import Iterator

from training.corpus.faults import Fault
from training.corpus.marks import in_marks
from training.corpus.shapes import CorpusPassage, Quotation

_ABBREVIATION = re.compile(r"(?:\b\w\.)+\Z|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|etc|No)\.\Z")
_COURTESY = re.compile(r"(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dr|Prof)\b\.?\s")
_POSSESSIVE = re.compile(r"['’]s\Z")


def rule_faults(passage: CorpusPassage) -> list[Fault]:
    """Everything in a passage that the guide does not allow."""
    return [
        *_entity_faults(passage),
        *_mention_faults(passage),
        *(fault for quotation in passage.quotations for fault in _quotation_faults(passage, quotation)),
        *_nesting_faults(passage),
    ]


def _entity_faults(passage: CorpusPassage) -> Iterator[Fault]:
    for entity in passage.entities:
        mentions = [mention for mention in passage.mentions if mention.entity == entity.key]
        names = {passage.cut(mention.span) for mention in mentions if mention.form == "name"}
        if not mentions:
            yield Fault(
                passage.file, passage.line, f"entity {entity.key!r} is never mentioned", "Tag it or drop it"
            )
        elif entity.name is None and names:
            yield Fault(
                passage.file,
                passage.line,
                f"entity {entity.key!r} is named in the text",
                "Write its name, not -",
            )
        elif entity.name is not None and entity.name not in names:
            yield Fault(
                passage.file,
                passage.line,
                f"{entity.name!r} is no name tagged n:{entity.key}",
                "Write the fullest name as one of its n: tags has it, letter by letter",
            )


def _mention_faults(passage: CorpusPassage) -> Iterator[Fault]:
    names = {entity.key: entity.name for entity in passage.entities}
    for mention in passage.mentions:
        words = passage.cut(mention.span)
        own = mention.entity is not None and words == names[mention.entity]
        pronoun = mention.form == "pronoun"
        if _POSSESSIVE.search(words) and not pronoun and not own:
            yield Fault(
                passage.file,
                passage.block_of(mention.span).line,
                f"{words!r} holds its possessive",
                "Leave the ’s outside",
            )
        if mention.form == "name" and (title := _COURTESY.match(words)):
            yield Fault(
                passage.file,
                passage.block_of(mention.span).line,
                f"name {words!r} begins with {title[0].strip()!r}",
                "Begin the name after it; an office, a rank or Dr is a role of its own",
            )
        if mention.form == "role" and re.match(r"(?:the|an?|his|her|their|its)\s", words, re.IGNORECASE):
            yield Fault(
                passage.file,
                passage.block_of(mention.span).line,
                f"role {words!r} begins with an article or pronoun",
                "Begin the role after it",
            )


def _quotation_faults(passage: CorpusPassage, quotation: Quotation) -> Iterator[Fault]:
    for said, cure in (*_party_problems(passage, quotation), *_content_problems(passage, quotation)):
        yield Fault(passage.file, quotation.line, f"quotation {quotation.number}: {said}", cure)


def _party_problems(passage: CorpusPassage, quotation: Quotation) -> Iterator[tuple[str, str]]:
    keys = {entity.key for entity in passage.entities}
    for key in (*quotation.speaker, *quotation.addressee, *(via.entity for via in quotation.via)):
        if key not in keys:
            yield f"key {key!r} has no entity", f"Add a line '@ {key} kind Name' or correct the key"
    parties = [
        ("s", quotation.speaker, quotation.speaker_spans),
        ("a", quotation.addressee, quotation.addressee_spans),
        *(("v", (via.entity,), via.spans) for via in quotation.via),
    ]
    for letters, wanted, spans in parties:
        for span in spans:
            # "the letter says": the paper stands where the speaker would, the line names its author
            if letters == "s" and span in quotation.channel_spans:
                continue
            if not any(one.entity in wanted and span.covers(one.span) for one in passage.mentions):
                whom = ", ".join(wanted) or "anybody: the line names none"
                said = f"{letters}{quotation.number} {passage.cut(span)!r} holds no mention of {whom}"
                yield said, "Tag the mention inside it (n: p: r: d:) with the key of the quotation's line"


def _content_problems(passage: CorpusPassage, quotation: Quotation) -> Iterator[tuple[str, str]]:
    if quotation.form == "indirect" and not quotation.cue:
        yield "indirect without a cue", f"Mark the words that report it: ⟦cue{quotation.number}|…⟧"
    if quotation.form != "direct":
        for span in quotation.content:
            words = passage.cut(span)
            if in_marks(passage.text, span):
                continue
            if words[-1] in ",;:" or (words[-1] == "." and not _ABBREVIATION.search(words)):
                yield f"content {words[-25:]!r} ends with a stop", "Leave the last stop outside the tag"
    apart = [*quotation.cue, *quotation.speaker_spans, *quotation.addressee_spans]
    apart += [span for via in quotation.via for span in (*via.spans, *via.words)]
    for span in apart:
        if any(piece.start < span.end and span.start < piece.end for piece in quotation.content):
            yield f"{passage.cut(span)!r} stands in its own content", "Cut the content into pieces around it"


def _nesting_faults(passage: CorpusPassage) -> Iterator[Fault]:
    by_number = {quotation.number: quotation for quotation in passage.quotations}
    for quotation in passage.quotations:
        outer = _outer_numbers(by_number, quotation)
        if quotation.inside is not None:
            said = _inside_fault(by_number, quotation, outer)
            if said:
                yield Fault(
                    passage.file, quotation.line, f"quotation {quotation.number}: {said}", "Correct inside="
                )
                continue
        for other in passage.quotations:
            if other is not quotation and other.number not in outer and _within(quotation, other):
                cure = f"Say inside={other.number}"
                yield Fault(
                    passage.file,
                    quotation.line,
                    f"quotation {quotation.number} stands in c{other.number}",
                    cure,
                )


def _outer_numbers(by_number: dict[int, Quotation], quotation: Quotation) -> list[int]:
    """The quotations around one, innermost first; ends where a number repeats or is unknown."""
    found: list[int] = []
    inside = quotation.inside
    while inside is not None and inside in by_number and inside not in found:
        found.append(inside)
        inside = by_number[inside].inside
    return found


def _inside_fault(by_number: dict[int, Quotation], quotation: Quotation, outer: list[int]) -> str | None:
    assert quotation.inside is not None
    if quotation.inside not in by_number:
        return f"inside={quotation.inside} is no quotation"
    if quotation.number in outer:
        return "it stands inside itself"
    pieces = by_number[quotation.inside].content
    if not all(any(piece.covers(span) for piece in pieces) for span in quotation.content):
        return f"its content is not within c{quotation.inside}"
    return None


def _within(quotation: Quotation, other: Quotation) -> bool:
    """Strictly inside: two speakers may share the very same content."""
    if quotation.content == other.content:
        return False
    return all(any(piece.covers(span) for piece in other.content) for span in quotation.content)
