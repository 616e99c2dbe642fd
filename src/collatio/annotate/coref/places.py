"""Where each mention stands: whose clause it heads, what it is tied to, in whose words it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from collatio.annotate.coref.mentions import Found, PersonMention, Said, Shape, Tie
from collatio.annotate.coref.shape import ShapeReader
from collatio.lang.base import Language
from collatio.records.passage import Span
from collatio.text.words import Item, items_of

#: So many characters before a mention are read for "is" and "as", and so many mentions for who is it.
_TIED, _LOOKED_BACK, _FAR = 30, 8, 400
#: So many words may open the sentence before "as": "And so, as …".
_MOST_BEFORE = 4
_SMALL = frozenset((",", "'", "’", "s"))
#: What stands on both sides of a name that calls somebody.
_APART = frozenset(("", ",", ".", "?", "!", "—", "–", "“", "”", '"'))
#: Object forms that head no clause.
_OBJECTS = frozenset(["me", "us", "him", "them", "whom"])
#: Subject forms that always do.
_SUBJECTS = frozenset(["i", "we", "he", "she", "they", "who"])


@dataclass(frozen=True, slots=True)
class _Draft:
    """A mention before it is known which others hold it; ``make`` makes it."""

    span: Span
    shape: Shape
    sentence: int
    owning: bool
    make: Callable[..., PersonMention]


class PlaceReader:
    """Reads the mentions of one article in the order of its text."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        blocks: Sequence[int],
        said: Sequence[Said],
        language: Language,
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.blocks = blocks
        self.language = language
        self.said = sorted(said, key=lambda one: (one.span.start, -one.span.end))
        self.items = [items_of(text, span.start, span.end) for span in sentences]
        self.starts = [span.start for span in sentences]
        self.item_starts = [[item.start for item in items] for items in self.items]
        small = frozenset(item.text for items in self.items for item in items if item.text.islower())
        self.shapes = ShapeReader(language, small)
        grammar, people = language.grammar, language.people
        self.verbs = language.cues.verbs
        self.auxiliaries = grammar.auxiliaries
        self.telling = self.verbs - language.cues.hearers
        self.joins = grammar.coordinators | {"or"}
        self.joined = grammar.coordinators | {","}
        self.unmoved = _OBJECTS | people.possessives | people.reflexives
        self.saying = people.copulas | grammar.adverbs | grammar.auxiliaries | grammar.relatives | _SMALL

    def read(self, found: Sequence[Found]) -> tuple[PersonMention, ...]:
        """The mentions with shapes and places; of two with one span the first given stays."""
        once = {one.span: one for one in reversed(found)}
        ordered = sorted(once.values(), key=lambda one: (one.span.start, -one.span.end))
        drafts = (draft for one in ordered if (draft := self._mention(one)) is not None)
        mentions = self._nested(list(drafts))
        ending: dict[int, list[int]] = {}
        for index, mention in enumerate(mentions):
            ending.setdefault(mention.span.end, []).append(index)
        placed: list[PersonMention] = []
        for mention in mentions:
            tied, tie = self._tie(mention, placed, ending)
            placed.append(replace(mention, tied=tied, tie=tie) if tied >= 0 else mention)
        return self._with_speakers(self._tied_ahead(placed))

    def _tied_ahead(self, mentions: list[PersonMention]) -> list[PersonMention]:
        """Ties a mention that "as" begins the sentence with to the subject behind it: "As a guest, you …"."""
        namely = self.language.people.namely
        for index, mention in enumerate(mentions):
            opens = self.sentences[mention.sentence].start
            if mention.tied >= 0 or mention.shape.pronoun is not None or mention.span.start - opens > _TIED:
                continue
            before = self._before(mention, opens)
            if not before or before[-1] not in namely or len(before) > _MOST_BEFORE:
                continue
            ahead = range(index + 1, min(len(mentions), index + _LOOKED_BACK))
            near = (i for i in ahead if mentions[i].sentence == mention.sentence and mentions[i].subject)
            tied = next((i for i in near if not mention.span.covers(mentions[i].span)), -1)
            if tied >= 0:
                mentions[index] = replace(mention, tied=tied, tie="as")
        return mentions

    def _nested(self, drafts: Sequence[_Draft]) -> list[PersonMention]:
        """The mentions in the order of their heads, each with the one that holds it and its owner."""
        spans = [one.span for one in drafts]
        heads = [one.shape.head_end for one in drafts]
        holders: list[int] = []
        open_ones: list[int] = []
        for index, span in enumerate(spans):
            open_ones = [i for i in open_ones if spans[i].end > span.start]
            covering = (i for i in reversed(open_ones) if spans[i].covers(span))
            holders.append(next(covering, -1))
            open_ones.append(index)
        order = sorted(range(len(drafts)), key=lambda i: (heads[i], i))
        place = {old: new for new, old in enumerate(order)}
        owners: dict[int, int] = {}
        for index, holder in enumerate(holders):
            if holder >= 0 and drafts[index].owning and spans[index].end <= heads[holder]:
                owners.setdefault(holder, place[index])
        return [
            drafts[old].make(
                inside=place[holders[old]] if holders[old] >= 0 else -1,
                behind=holders[old] >= 0 and spans[old].start >= heads[holders[old]],
                owner=owners.get(old, -1),
                first=at == 0 or drafts[old].sentence != drafts[order[at - 1]].sentence,
            )
            for at, old in enumerate(order)
        ]

    def _mention(self, found: Found) -> _Draft | None:
        sentence = bisect_right(self.starts, found.span.start) - 1
        if sentence < 0 or self.sentences[sentence].end <= found.span.start:
            return None
        items, starts = self.items[sentence], self.item_starts[sentence]
        first = max(0, bisect_right(starts, found.span.start) - 1)
        last = bisect_left(starts, found.span.end)
        inside = [_clip(item, found.span) for item in items[first:last] if item.end > found.span.start]
        if not inside:
            return None
        shape = self.shapes.read(inside, found, opens=found.span.start == self.sentences[sentence].start)
        before = items[first - 1].text.lower() if first > 0 else ""
        after = [item.text.lower() for item in items[last : last + 3]]
        owning = self._owns(found.span, shape.word)
        make = partial(
            PersonMention,
            span=found.span,
            kind=found.kind,
            shape=shape,
            sentence=sentence,
            block=self.blocks[sentence],
            subject=self._is_subject(shape.word, before, after),
            owning=owning,
            speaks=self._speaks(before, after),
            stretch=self._stretch(found.span),
            asked=self._asks(sentence),
            called=shape.form != "pronoun" and before in _APART and (after[:1] or [""])[0] in _APART,
            listed=before in self.joins or (bool(after) and after[0] in self.joins),
            answers=sentence > 0 and self._asks(sentence - 1),
        )
        return _Draft(found.span, shape, sentence, owning, make)

    def _asks(self, sentence: int) -> bool:
        return self.text[self.sentences[sentence].end - 1] in "?؟？"

    def _owns(self, span: Span, word: str) -> bool:
        if word:
            return word in self.language.people.possessives
        end = self.text[max(span.start, span.end - 2) : span.end + 2]
        return any(mark in end for mark in ("'s", "’s", "s'", "s’"))

    def _is_subject(self, word: str, before: str, after: Sequence[str]) -> bool:
        if word in _SUBJECTS:
            return True
        if word in self.unmoved or before in self.language.grammar.prepositions:
            return False
        rest = [low for low in after if low not in self.language.grammar.adverbs]
        if not rest:
            return False
        verb = rest[0]
        ends = self.language.grammar.verb_endings
        return verb in self.auxiliaries or verb in self.verbs or verb.endswith(ends or ("\0",))

    def _speaks(self, before: str, after: Sequence[str]) -> bool:
        """Whether a verb of saying stands right beside the mention."""
        rest = [low for low in after if low not in self.language.grammar.adverbs]
        if rest and rest[0] == ",":
            rest = rest[1:]
        if rest and rest[0] in self.verbs:
            return True
        if rest and rest[0] in self.auxiliaries and len(rest) > 1 and rest[1] in self.verbs:
            return True
        closed = not after or not after[0][0].isalnum()
        return closed and before in self.telling

    def _stretch(self, span: Span) -> int:
        at = bisect_right(self.said, span.start, key=lambda one: one.span.start) - 1
        for index in range(at, max(-1, at - 4), -1):
            if self.said[index].span.covers(span):
                return index
        return -1

    def _tie(
        self, mention: PersonMention, mentions: Sequence[PersonMention], ending: dict[int, list[int]]
    ) -> tuple[int, Tie]:
        start = mention.span.start
        if mention.shape.pronoun is not None:
            return -1, ""
        bare = self.text[max(0, start - 3) : start].rstrip(" “\"'‘")
        if bare and bare[-1] in ",(–—":
            gap = len(self.text[max(0, start - 3) : start]) - len(bare) + 1
            stop = start - gap
            while stop > 0 and self.text[stop - 1] == " ":
                stop -= 1
            met = self._ending(stop, mention, mentions, ending)
            return (met, "bracket" if bare[-1] == "(" else "apposition") if met >= 0 else (-1, "")
        if self.text[start - 1 : start] == " ":
            met = self._ending(start - 1, mention, mentions, ending)
            if met >= 0 and mentions[met].shape.pronoun is None:
                return met, "beside"
        return self._said_to_be(mention, mentions)

    def _ending(
        self,
        stop: int,
        mention: PersonMention,
        mentions: Sequence[PersonMention],
        ending: dict[int, list[int]],
    ) -> int:
        """The mention of the same sentence that ends at ``stop``: of several the longest; else -1."""
        met = [i for i in ending.get(stop, ()) if i < len(mentions) and not mentions[i].owning]
        met = [i for i in met if mentions[i].sentence == mention.sentence]
        holder = mention.inside
        if 0 <= holder < len(mentions) and mentions[holder].shape.head_end == stop:
            return holder  # "a classmate, Ann Bell, who …" holds "Ann Bell"
        return min(met, key=lambda i: mentions[i].span.start) if met else -1

    def _said_to_be(self, mention: PersonMention, mentions: Sequence[PersonMention]) -> tuple[int, Tie]:
        """Whom the sentence says the mention to be: "X was the commander", "X served as commander"."""
        people, grammar = self.language.people, self.language.grammar
        opens = self.sentences[mention.sentence].start
        before = self._before(mention, max(opens, mention.span.start - _TIED))
        if before and before[-1] in self.joined and mentions:
            other = mentions[-1]
            same = other.shape.determiner == mention.shape.determiner and other.sentence == mention.sentence
            if same and other.tie in {"copula", "as"} and other.shape.form != "name":
                return other.tied, "as"
        named = bool(before) and before[-1] in people.namely
        while before and before[-1] in grammar.adverbs:
            before.pop()
        is_said = bool(before) and before[-1] in people.copulas
        if not named and not is_said:
            return -1, ""
        for index in range(len(mentions) - 1, max(-1, len(mentions) - _LOOKED_BACK), -1):
            other = mentions[index]
            if other.sentence != mention.sentence:
                break
            if mention.span.start - other.span.end > _FAR:
                break
            if other.span.end > mention.span.start or (other.inside >= 0 and is_said):
                continue
            if is_said and all(low in self.saying for low in self._before(mention, other.span.end)):
                return index, "copula"
            if other.subject or other.first or other.shape.word in _OBJECTS:
                return index, "as"
        return -1, ""

    def _before(self, mention: PersonMention, start: int) -> list[str]:
        return [item.text.lower() for item in items_of(self.text, start, mention.span.start)]

    def _with_speakers(self, mentions: Sequence[PersonMention]) -> tuple[PersonMention, ...]:
        """Each mention inside somebody's words with the mention that says them."""
        beside: dict[int, list[int]] = {}
        for index, mention in enumerate(mentions):
            if mention.speaks:
                beside.setdefault(mention.sentence, []).append(index)
        speaker = [self._speaker(one, mentions, beside) for one in self.said]
        return tuple(
            replace(one, speaker=speaker[one.stretch])
            if one.stretch >= 0 and speaker[one.stretch] >= 0
            else one
            for one in mentions
        )

    def _speaker(self, said: Said, mentions: Sequence[PersonMention], beside: dict[int, list[int]]) -> int:
        if said.speaker is not None:
            at = bisect_left(mentions, said.speaker.start, key=lambda one: one.span.start)
            near = range(max(0, at - 3), min(len(mentions), at + 3))
            met = [i for i in near if mentions[i].span.meets(said.speaker)]
            end = said.speaker.end
            ranked = sorted(met, key=lambda i: (abs(mentions[i].span.end - end), i))
            return ranked[0] if ranked else -1
        first = bisect_right(self.starts, said.span.start) - 1
        last = bisect_right(self.starts, max(said.span.start, said.span.end - 1)) - 1
        for sentence in dict.fromkeys((first, last)):
            outside = [i for i in beside.get(sentence, ()) if not mentions[i].span.meets(said.span)]
            if outside:
                edge = (said.span.start, said.span.end)
                return min(outside, key=lambda i: (min(abs(mentions[i].span.start - e) for e in edge), i))
        return -1


def _clip(item: Item, span: Span) -> Item:
    """The part of an item inside ``span``: "I" of "I've", "Nehru" of "Nehru's"."""
    start, end = max(item.start, span.start), min(item.end, span.end)
    return Item(start, end, item.text[start - item.start : end - item.start])
