"""What an encoder took for a statement and is none: said twice, a speaker's own "I say", a title, a proof."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from collatio.annotate.judging import judge_nested
from collatio.annotate.quotations import Findings
from collatio.annotate.reported.drafts import Draft
from collatio.annotate.reported.pieces import Marks
from collatio.annotate.reported.placed import Readings, between, has_words
from collatio.annotate.reported.unclaimed import REPORTED
from collatio.annotate.reported.unsaid import Unsaid
from collatio.lang.occasions import occasions_of
from collatio.records.passage import Span
from collatio.text.words import words_of

#: A subject stands no more words before its cue.
_SUBJECT = 3
_MARKS = frozenset('"“”„«»')
#: From this belief on a cue reports a thought.
_THOUGHT = 0.5
#: Two contents that share so much are one.
_SAME = 0.8
#: A cue from this belief on may stand inside what another reports.
_TOLD = 0.15
#: Those of two cues side by side ("continued to say") need share less.
_PARTLY = 0.3


class Reducer:
    """Lets go of the drafts of one article that say nothing of their own."""

    def __init__(self, readings: Readings, marks: Marks, findings: Findings) -> None:
        self.readings = readings
        self.layout = readings.layout
        self.language = readings.layout.language
        self.marks = marks
        self.findings = findings
        self.unsaid = Unsaid(readings, marks)

    def reduce(self, drafts: list[Draft]) -> frozenset[int]:
        """Takes out what is no statement, then all but one of those that are the same.

        Gives back the stretches in marks that are titles behind a word such as "titled".
        """
        titles = frozenset(i for draft in drafts if self._is_title(draft) for i in draft.stretches)
        drafts[:] = [draft for draft in drafts if not self._is_none(draft)]
        by_sentence: dict[int, list[Draft]] = {}
        for draft in drafts:
            by_sentence.setdefault(draft.sentence, []).append(draft)
        gone: set[int] = set()
        for near in by_sentence.values():
            self._part(near, said_twice=False)
            for one in near:
                for other in near:
                    if one is not other and id(other) not in gone and self._yields(one, other):
                        gone.add(id(one))
                        break
            self._part([one for one in near if id(one) not in gone], said_twice=True)
        drafts[:] = [draft for draft in drafts if id(draft) not in gone]
        return titles

    def _part(self, near: Sequence[Draft], *, said_twice: bool) -> None:
        """Words that two cues of one speaker share are the nearer one's: "noted that …, saying, “…”"."""
        for one in near:
            for other in near:
                if one.cue is None or other.cue is None or not self._may_be_one(one, other):
                    continue
                inners = {self.marks.all[index].inner for index in one.stretches if index in other.stretches}
                theirs = [
                    piece
                    for piece in one.pieces
                    if (piece in inners and _is_nearer(other.cue, one.cue, piece))
                    or (said_twice and self._is_others(piece, one, other))
                ]
                if theirs and len(theirs) < len(one.pieces):
                    one.drop(theirs)
                    one.stretches = [i for i in one.stretches if self.marks.all[i].inner not in theirs]

    def _is_others(self, piece: Span, one: Draft, other: Draft) -> bool:
        """Whether two cues of one speaker stand in a row and a piece is the other's: "noted A, saying B"."""
        assert one.cue is not None
        assert other.cue is not None
        later = max(one.cue, other.cue)
        if self.readings.belief(later) >= _TOLD or self._share_of(piece, other) < _SAME:
            return False  # the second is part of what the first reports, or says something else
        lows = self._lows(later)
        ending = self.language.grammar.participle_endings
        bare = bool(lows) and (lows[0] in self.language.cues.participles or lows[0].endswith(ending))
        if _is_nearer(other.cue, one.cue, piece):
            mine = one.spans("speaker")
            own = any(self._share_of(held, other) < _SAME for held in one.pieces)
            return bare or (own and bool(mine) and mine == other.spans("speaker"))
        return bare and other.cue.end <= piece.start and piece.end <= one.cue.start

    def _share_of(self, piece: Span, other: Draft) -> float:
        """How much of a piece another draft holds too."""
        return sum(max(0, min(piece.end, p.end) - max(piece.start, p.start)) for p in other.pieces) / max(
            1, len(piece)
        )

    def _may_be_one(self, one: Draft, other: Draft) -> bool:
        """Whether nothing says that two cues have two speakers."""
        mine, theirs = one.spans("speaker"), other.spans("speaker")
        alike = any(span.meets(other) for span in mine for other in theirs)
        return one is not other and (not mine or not theirs or alike)

    def _is_none(self, draft: Draft) -> bool:
        if draft.cue is None:
            return False
        lows = self._lows(draft.cue)
        if not lows:
            return False
        inside = self.marks.around(draft.cue)
        room = self.marks.all[inside[-1]].inner if inside else None
        within = room is not None and all(room.covers(piece) for piece in draft.pieces)
        if room is None and self._is_writer(draft, lows):
            return True
        own = (
            room is not None
            and within
            and (self._speaks_itself(draft, lows, room) or self._bids(draft, room))
        )
        return own or self._is_title(draft) or self._is_proof(draft, lows) or self.unsaid.holds(draft)

    def _is_writer(self, draft: Draft, lows: Sequence[str]) -> bool:
        """Whether a writer speaks to the reader: "I can tell you …", "I think …"; "I say" may be told."""
        people, cues, grammar = self.language.people, self.language.cues, self.language.grammar
        told = [
            people.pronouns.get(self.layout.text[s.start : s.end].lower()) for s in draft.spans("speaker")
        ]
        first = bool(told) and all(
            one is not None and one.person == 1 and one.number == "one" for one in told
        )
        past = lows[-1].endswith(grammar.verb_endings or ("\0",)) or lows[-1] in people.acts | cues.past
        told_now = any(low in grammar.auxiliaries for low in lows[:-1])
        present = not past and (told_now or round(draft.attitude, 2) >= _THOUGHT)
        assert draft.cue is not None
        block = self.readings.block_of(self.readings.sentences[draft.sentence])
        # A lost mark leaves somebody's "I think" bare: where a paragraph has none, it is the writer's.
        marked = any(sign in _MARKS for sign in self.layout.text[block.start : block.end])
        return first and present and not marked and self.readings.belief(draft.cue) < REPORTED

    def _speaks_itself(self, draft: Draft, lows: Sequence[str], room: Span) -> bool:
        """A speaker's own "I say", "we assure you"; "I said then" tells of another time."""
        assert draft.cue is not None
        people, cues = self.language.people, self.language.cues
        inside = [span for span in draft.spans("speaker") if room.covers(span)]
        start = inside[0].start if inside else room.start
        before = self._lows(between(start, draft.cue.start))[-_SUBJECT:]
        told = [people.pronouns[low] for low in before if low in people.pronouns]
        named = bool(inside) and len(self._lows(inside[0])) > 1
        if named or not told or told[-1].person != 1 or before[-1] in people.possessives:
            return False
        return not any(low in cues.past or self._is_past(low) for low in (*before, *lows))

    def _is_past(self, low: str) -> bool:
        verbs = self.language.cues.verbs
        if low in self.language.people.acts or low.endswith(self.language.grammar.verb_endings):
            return True
        return low in verbs and not any(low + ending in verbs for ending in ("s", "es"))

    def _bids(self, draft: Draft, room: Span) -> bool:
        """A sentence in marks that begins with its cue bids its hearer: "Rest assured that …"."""
        assert draft.cue is not None
        if any(room.covers(span) for span in draft.spans("speaker")):
            return False
        sentence, text = self.readings.sentences[draft.sentence], self.layout.text
        if has_words(text, [between(sentence.span.start, room.start)]):
            return False
        at = max(sentence.span.start, room.start)
        for cue in sentence.cues:
            if at <= cue.span.start < draft.cue.start and not has_words(text, [between(at, cue.span.start)]):
                at = cue.span.end
        return not has_words(text, [between(at, draft.cue.start)])

    def _is_title(self, draft: Draft) -> bool:
        """Words in marks behind "titled" that the rules take for a name."""
        if draft.cue is None or not draft.stretches:
            return False
        inside = self.marks.around(draft.cue)
        named = all(low in self.language.marks.naming for low in self._lows(draft.cue))
        return named and all(self._is_refused(index, inside) for index in draft.stretches)

    def _is_refused(self, index: int, inside: Sequence[int]) -> bool:
        if inside:
            stretch = self.marks.all[index]
            return judge_nested(stretch, self.marks.all[inside[-1]], self.layout).state == "refused"
        verdict = self.findings.verdicts.get(index)
        return verdict is not None and verdict.state == "refused"

    def _is_proof(self, draft: Draft, lows: Sequence[str]) -> bool:
        """What a strike or a picture shows is the page's own voice; people and papers speak."""
        if lows[-1] not in self.language.cues.showing:
            return False
        speakers = draft.spans("speaker")
        return bool(speakers) and not any(self._can_speak(span, draft.sentence) for span in speakers)

    def _can_speak(self, span: Span, sentence: int) -> bool:
        language = self.language
        read = self.readings.sentences[sentence]
        named = [name.span for name in read.names if name.kind != "place"] + [
            role.span for role in read.roles
        ]
        if any(one.meets(span) for one in named):
            return True
        papers = occasions_of(language.code).things.keys() | language.cues.papers
        people = language.people
        known = papers | people.pronouns.keys() | people.nouns | people.several
        names = language.names
        known |= names.roles | names.titles | names.several | names.parties | names.bodies | names.outlets
        return any(low in known or low.removesuffix("s") in known for low in self._lows(span))

    def _yields(self, one: Draft, other: Draft) -> bool:
        """Whether ``one`` says what ``other`` says and is the weaker."""
        if one.cue is None or other.cue is None or not one.pieces or not other.pieces:
            return False
        if not self._may_be_one(one, other):
            return False
        mine, theirs = one.spans("speaker"), other.spans("speaker")
        if bool(mine) and mine == theirs and any(piece.covers(other.cue) for piece in one.pieces):
            held = [piece for piece in other.pieces if any(outer.covers(piece) for outer in one.pieces)]
            return held == other.pieces and bool(other.stretches)
        first, last = sorted((one.cue, other.cue))
        beside = len(words_of(self.layout.text, first.end, max(first.end, last.start))) <= 1
        if self._share(one.pieces, other.pieces) < (_PARTLY if beside else _SAME):
            return False
        return self._rank(one) > self._rank(other)

    def _share(self, one: Sequence[Span], other: Sequence[Span]) -> float:
        common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
        return common / max(1, _length(one) + _length(other) - common)

    def _rank(self, draft: Draft) -> tuple[bool, bool, float, int, int]:
        assert draft.cue is not None
        cues = self.language.cues
        known = any(low in cues.verbs or low in cues.nouns for low in self._lows(draft.cue))
        return (
            not known,
            not draft.spans("speaker"),
            -round(draft.belief, 2),
            abs(draft.start - draft.cue.end),
            draft.cue.start,
        )

    def _lows(self, span: Span) -> list[str]:
        return [word.text.lower() for word in words_of(self.layout.text, span.start, span.end)]


def _length(pieces: Iterable[Span]) -> int:
    return sum(len(piece) for piece in pieces)


def _is_nearer(other: Span, cue: Span, piece: Span) -> bool:
    """Whether another cue stands between a cue and a piece behind both."""
    return cue.end <= other.start and other.end <= piece.start
