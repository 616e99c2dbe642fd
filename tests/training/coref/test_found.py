"""Passages of the corpus as the resolver meets them in reading."""

from __future__ import annotations

from training.coref.examples import examples_in
from training.coref.found import read_passage
from training.corpus.read import read_text

PASSAGE = """== wire-001
desk: wire
--
⟦s1 n:kolar|Ana Kolar⟧ ⟦cue1|said⟧ ⟦c1|⟦p:kolar|she⟧ would leave⟧. The old guard waited. “⟦c2|⟦p:kolar|I⟧ am tired,⟧” ⟦s2|the ⟦r:kolar|minister⟧⟧ ⟦cue2|said⟧.
--
@ kolar person Ana Kolar
1 form=indirect speaker=kolar
2 form=direct speaker=kolar
"""


def test_found_mentions_have_their_gold_entity_and_others_one_of_their_own() -> None:
    (passage,), faults = read_text(PASSAGE, "wire.txt", "train")
    assert not faults
    found = read_passage(passage)
    told = [found.text[one.span.start : one.span.end] for one in found.mentions]
    assert dict(zip(told, found.clusters, strict=True)) == {
        "Ana Kolar": "kolar",
        "she": "kolar",
        "The old guard": "found 2",
        "I": "kolar",
        "the minister": "kolar",
    }
    assert found.mentions[3].speaker == 4
    assert len(list(examples_in(found))) == 5
