"""Words that tell what becomes of a statement beside its cue: who hears it, what only may be said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from collatio.lang.base import split


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """``asking`` are forms of verbs of questions, ``answers`` words that answer one by themselves.

    ``negations`` belong to the words before which they stand, ``negative`` words turn a clause round;
    ``possible`` say that something may be said and is not, ``filling`` may stand behind those; ``sparing``
    words there say that it is ("could only say");
    ``getting`` are how a medium comes by what it reports and says nothing itself ("has seen");
    ``denials`` are the verbs whose content is what is denied, in all forms; of these, ``denying`` are those
    that deny nothing once an ``undoing`` word stands before them ("did not deny").  ``keeping`` are verbs of
    who stays silent ("declined to …"), ``commenting`` what he then does not do, ``pairing`` stand between two
    such verbs; ``only`` after a negation takes it back, ``coming`` say that something is still to be said, of
    these ``past_coming`` in what somebody said before, unless a word of ``later`` tells that it came.
    """

    asking: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    negative: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()
    filling: frozenset[str] = frozenset()
    sparing: frozenset[str] = frozenset()
    getting: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    undoing: frozenset[str] = frozenset()
    keeping: frozenset[str] = frozenset()
    commenting: frozenset[str] = frozenset()
    pairing: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    coming: frozenset[str] = frozenset()
    past_coming: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()


_NOTHING = SpeechWords()
_BY_LANGUAGE: Mapping[str, SpeechWords] = {
    "en": SpeechWords(
        asking=split("ask asks asked asking question questioned pressed quizzed"),
        answers=split("yes no"),
        negations=split("no not never"),
        negative=split("no not never nothing nobody none neither nor nowhere cannot").union(
            f"{verb}n{sign}t"
            for verb in split("ca wo do did does is are was were would could should has have had")
            for sign in "'’"
        ),
        possible=split("may might could"),
        filling=split("well not never"),
        sparing=split("only be"),
        getting=split("seen saw obtained obtains obtain reviewed viewed"),
        denials=split(
            """
            deny denies denied denying reject rejects rejected rejecting dispute disputes disputed disputing
            dismiss dismisses dismissed dismissing refute refutes refuted refuting rebut rebuts rebutted
            rebutting contest contests contested contesting rubbish rubbishes rubbished rubbishing repudiate
            repudiates repudiated repudiating disavow disavows disavowed disavowing contradict contradicts
            contradicted contradicting challenge challenges challenged challenging rule rules ruled ruling
            brush brushes brushed brushing play plays played playing disagree disagrees disagreed disagreeing
            issue refuse refuses refused refusing debunk debunks debunked debunking deride derides derided
            deriding scoff scoffs scoffed scoffing downplay downplays downplayed downplaying denial

            """
        ),
        denying=split(
            """
            deny denies denied denying reject rejects rejected rejecting dispute disputes disputed disputing
            dismiss dismisses dismissed dismissing refute refutes refuted refuting rebut rebuts rebutted
            rebutting contest contests contested contesting repudiate repudiates repudiated repudiating
            disavow disavows disavowed disavowing contradict contradicts contradicted contradicting

            """
        ),
        undoing=split("not never cannot nor neither without short"),
        keeping=split("decline declines declined declining refuse refuses refused refusing"),
        commenting=split("comment confirm say discuss elaborate disclose specify answer respond"),
        pairing=split("or either nor both of"),
        only=split("only just merely simply"),
        coming=split("will would shall"),
        past_coming=split("would"),
        later=split("later eventually subsequently afterwards repeatedly often always"),
    ),
}


def speech_words(code: str) -> SpeechWords:
    """The words of a language; none where they are not known."""
    return _BY_LANGUAGE.get(code, _NOTHING)
