"""Which reader model a run reads with, by the name the command line gives it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from collatio.records.collation import Model
from collatio.records.encoder import Encoder, Meanings

if TYPE_CHECKING:
    from collatio.annotate.coref.ranker import Ranker

#: The reader that ships, and none: rules alone.
SHIPPED, RULES = "shipped", "rules"


@lru_cache(maxsize=4)
def encoder_for(reader: str) -> Encoder | None:
    """The encoder that ``reader`` names, loaded once a process; null for rules alone.

    ``shipped``, ``rules``, or a kind and a place on disk such as ``spacy:models/en``.
    """
    if reader == RULES:
        return None
    if reader == SHIPPED:
        from collatio.encoder.find import default_encoder

        return default_encoder()
    from collatio.encoder.plugins import encoder_of

    return encoder_of(reader)


def meanings_for(reader: str) -> Meanings | None:
    """What tells which words of two wordings mean the same: the shipped reader; other readers can not."""
    if reader != SHIPPED:
        return None
    from collatio.encoder.find import default_encoder

    return default_encoder()


def model_of(reader: str) -> Model | None:
    """The model that ``reader`` names, null for rules; one that can't be had is told of here.

    The shipped one is not loaded for this: the processes that read pages load it, the parent need not.
    """
    if reader == SHIPPED:
        from collatio.encoder.find import default_model

        return default_model()
    encoder = encoder_for(reader)
    return None if encoder is None else Model(encoder.name, encoder.sha256)


@lru_cache(maxsize=1)
def ranker_for(reader: str) -> Ranker | None:
    """What tells whom a pronoun or a role stands for; it comes with the shipped reader."""
    if reader == RULES:
        return None
    from collatio.annotate.coref.ranker import Ranker
    from collatio.encoder.find import default_encoder

    people = default_encoder().people
    return Ranker.read(people) if people else None
