"""The resolver: an article's mentions in, for each whom it stands for, with what that rests on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from collatio.annotate.coref.mentions import Choice, Link, PersonMention
from collatio.annotate.coref.profiles import offices_of
from collatio.annotate.coref.sieve import by_rule
from collatio.annotate.coref.walk import Bearers, Question, Walk
from collatio.annotate.coref.why import why_linked
from collatio.lang.base import PeopleWords

#: The belief in each candidate of a question, then that none of them is meant.
Beliefs = Callable[[Question], tuple[float, ...]]
#: Below this belief a pronoun is left unlinked, with candidates. Whoever names a speaker by it asks for more.
ACCEPTED = 0.35
#: What a link by another word for an office is worth.
_OFFICE = 0.6
#: No more candidates are worth a reader's look, nor any below this belief.
_MOST, _WORTH = 3, 0.05


def resolve(
    text: str,
    mentions: Sequence[PersonMention],
    people: PeopleWords,
    beliefs: Beliefs | None = None,
    bearers: Bearers | None = None,
) -> tuple[Link, ...]:
    """A link for each mention, in their order; ``beliefs`` are a ranker's, by rule where there is none.

    ``bearers`` tell of names whose they are not. Every link names the likeliest entity: whoever shows it
    leaves out a pronoun's below ``ACCEPTED``.
    """
    judge = _Judge(text, tuple(mentions), beliefs or by_rule)
    firsts = Walk(mentions, people, bearers).run(judge)
    return tuple(judge.link(index, firsts) for index in range(len(mentions)))


class _Judge:
    """Decides each question by the beliefs, and keeps what the decision rests on."""

    def __init__(self, text: str, mentions: tuple[PersonMention, ...], beliefs: Beliefs) -> None:
        self.text = text
        self.mentions = mentions
        self.beliefs = beliefs
        self.told: dict[int, tuple[float, str, tuple[tuple[int, float], ...]]] = {}

    def __call__(self, question: Question) -> int:
        scores = self.beliefs(question)
        # Ties go to the entity named last, and to any entity before none: the order of the candidates.
        best = max(range(len(scores)), key=lambda at: (scores[at], -at))
        office = self._by_office(question) if best == len(question.profiles) else None
        if office is not None:
            scores = tuple(max(_OFFICE, one) if at == office else one for at, one in enumerate(scores))
            best = office
        linked = best < len(question.profiles)
        why = "named or described here first"
        if linked:
            why = why_linked(self.text, question.index, question.profiles[best], self.mentions)
        ranked = sorted(range(len(question.profiles)), key=lambda at: (-scores[at], at))[:_MOST]
        # A member stands for its entity: the entity's first mention may still change.
        candidates = tuple((question.profiles[at].last, scores[at]) for at in ranked if scores[at] >= _WORTH)
        self.told[question.index] = (scores[best], why, candidates)
        return best if linked else -1

    def _by_office(self, question: Question) -> int | None:
        """The one candidate whose office is another word for the mention: "top diplomat", foreign minister.

        No ranker has learnt which these are: too few articles have them.
        """
        shape = self.mentions[question.index].shape
        if shape.pronoun is not None:
            return None
        other = frozenset(shape.titles) if shape.form != "name" else offices_of(shape)
        held = [
            at
            for at, one in enumerate(question.profiles)
            if not other.isdisjoint(one.offices if shape.form == "name" else one.titles)
            and one.number != "several"
        ]
        return held[0] if len(held) == 1 else None

    def link(self, index: int, firsts: Sequence[int]) -> Link:
        """The link of one mention once all are read."""
        score, why, candidates = self.told[index]
        choices = tuple(Choice(firsts[member], score) for member, score in candidates)
        return Link(index, firsts[index], score, why, choices)
