"""What a citation covers: the words its sentence quotes, or those of the letter or speech it is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from collatio.records.annotated import Annotated, Citation
from collatio.records.grouped import Cast
from collatio.records.passage import Passage, Span
from collatio.records.story import Utterance
from collatio.text.terms import bare, words

#: What stands between an owner and what he owns.
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})


@dataclass(frozen=True, slots=True)
class _Rendered:
    """One stretch of a page that renders an utterance."""

    passage: Passage
    utterance: str
    speaker: str | None
    channel: str | None


class Coverage:
    """Finds the utterances that a page's citations are about."""

    def __init__(
        self, utterances: Sequence[Utterance], cast: Cast, channels: Mapping[str, str | None]
    ) -> None:
        self._cast = cast
        self._known_channels = frozenset(channel for channel in channels.values() if channel is not None)
        self._rendered: dict[str, list[_Rendered]] = {}
        for utterance in utterances:
            for rendering in utterance.renderings:
                channel = channels.get(rendering.quotation or "")
                for passage in rendering.content:
                    self._rendered.setdefault(rendering.article, []).append(
                        _Rendered(passage, utterance.id, utterance.speaker, channel)
                    )

    def about(
        self, found: Annotated, citation: Citation, sentence: Span, beside: Sequence[Citation] = ()
    ) -> tuple[str, ...]:
        """The utterances that the citation is about, sorted; ``beside`` are the citations of its sentence.

        They are those its sentence quotes.  Where it quotes nothing and only announces ("Published by X, the
        admiral's letter comes …"), they are the words of the one speaker it names.  A report that is merely
        mentioned is about nothing the page quotes.
        """
        rendered = self._rendered.get(found.article.id, [])
        inside = {
            one.utterance
            for one in rendered
            if sentence.covers(one.passage.span) and not _is_anothers(one.passage, citation, beside)
        }
        if inside or not announces(citation):
            return tuple(sorted(inside))
        told = list(words(found.article.text, sentence.start, sentence.end))
        channels = {one.channel for one in rendered if one.channel in {bare(word.folded) for word in told}}
        spoken = {one.speaker for one in rendered if one.speaker is not None}
        owning = {
            owner
            for word in told
            if bare(word.folded) in self._known_channels
            and (owner := self._owner(found, word.start)) in spoken
        }
        named = {
            self._cast.of[found.article.id, entity.id]
            for entity in found.entities
            if any(sentence.covers(mention.passage.span) for mention in entity.mentions)
        }
        speaking = spoken & named
        through = {one.speaker for one in rendered if one.channel in channels and one.speaker is not None}
        # "X's letter comes a day after Y's report": the letter says which of the two is meant.
        meant = owning or (speaking & through or speaking if speaking else through)
        if len(meant) != 1:
            return ()
        (speaker,) = meant
        return _words_of(speaker, channels, rendered)

    def _owner(self, found: Annotated, at: int) -> str | None:
        """Whose the letter at a place is, by a name with a possessive ending right before it."""
        for entity in found.entities:
            for mention in entity.mentions:
                between = found.article.text[mention.passage.end : at]
                if mention.passage.end < at and between.strip().casefold() in _POSSESSIVE:
                    return self._cast.of[found.article.id, entity.id]
        return None


def _words_of(speaker: str | None, channels: set[str], rendered: Sequence[_Rendered]) -> tuple[str, ...]:
    """A speaker's utterances on the occasion that is named.

    What he said through no channel that the page names is of that occasion where the page knows no other of
    his.
    """
    his = [one for one in rendered if one.speaker == speaker]
    known = {one.channel for one in his if one.channel is not None}
    if channels & known:
        only = len(known) == 1
        his = [one for one in his if one.channel in channels or (only and one.channel is None)]
    return tuple(sorted({one.utterance for one in his}))


def _is_anothers(quoted: Passage, citation: Citation, beside: Sequence[Citation]) -> bool:
    """Whether another report stands between: "published by X, it comes a day after Y reported that …"."""
    return any(
        citation.passage.end <= other.passage.start and other.passage.end <= quoted.start
        for other in beside
        if other.chain == citation.chain or not announces(other)
    )


def announces(citation: Citation) -> bool:
    """Whether the words before the parent's name say that something comes from it ("published by X")."""
    named = citation.parent_passage
    return named is not None and citation.passage.start < named.start
