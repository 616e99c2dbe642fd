"""Words that tell what becomes of a statement beside its cue: who hears it, what only may be said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from collatio.lang.base import split


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """``asking`` are forms of verbs of questions, ``answers`` words that answer one by themselves.

    ``negations`` belong to the words before which they stand; ``possible`` say that something may be said
    and is not, ``filling`` may stand behind those; ``sparing`` words there say that it is ("could only say");
    ``getting`` are how a medium comes by what it reports and says nothing itself ("has seen");
    ``denials`` are the verbs whose content is what is denied, in all forms.
    """

    asking: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()
    filling: frozenset[str] = frozenset()
    sparing: frozenset[str] = frozenset()
    getting: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()


_NOTHING = SpeechWords()
_BY_LANGUAGE: Mapping[str, SpeechWords] = {
    "en": SpeechWords(
        asking=split("ask asks asked asking question questioned pressed quizzed"),
        answers=split("yes no"),
        negations=split("no not never"),
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
    ),
}


def speech_words(code: str) -> SpeechWords:
    """The words of a language; none where they are not known."""
    return _BY_LANGUAGE.get(code, _NOTHING)
