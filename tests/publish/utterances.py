"""The pages with their dates and marks, and what is said in them."""

from __future__ import annotations

from dataclasses import replace

from collatio.records.annotated import Candidate, Party, Quotation, Via
from collatio.records.article import Article, DateCandidate
from collatio.records.passage import Note, Passage
from collatio.records.story import (
    Basis,
    OriginGroup,
    Origins,
    Reading,
    Rendering,
    RenderingNote,
    Utterance,
    VariationUnit,
)
from tests.publish import pile
from tests.publish.pile import at, mark

A = replace(
    pile.COURIER,
    dates=(
        DateCandidate(
            "published",
            "2031-03-14T09:05:00+02:00",
            "meta",
            bytes=(310, 372),
            verdict="accepted",
            why="the dateline says the same day",
        ),
        DateCandidate(
            "published",
            "2031-03-14",
            "text",
            passage=at(pile.COURIER, "14 March 2031"),
            verdict="accepted",
            why="stands in the place and date line",
        ),
        DateCandidate(
            "modified", "2031-03-16", "json-ld", bytes=(900, 944), why="a change is no publication"
        ),
    ),
    marks=(
        mark(
            pile.COURIER, "“until the last crane is safe”", "the headline's words stand in the letter", "q-a0"
        ),
        mark(
            pile.COURIER,
            "“We will not unload a single ship until the last crane is safe, and we will not be moved by threats,”",
            "a cue and a name stand beside it",
            "q-a1",
        ),
        mark(pile.COURIER, "“Forty-one of us have been hurt since the winter,”", "“she added”", "q-a2"),
        mark(pile.COURIER, "“ghost crane”", "two words with no speaker: a name or a nickname"),
        mark(pile.COURIER, "“fish quay”", "stands in a photo's caption and names a place"),
    ),
)
B = replace(
    pile.HERALD,
    dates=(
        DateCandidate(
            "published", "2031-03-14", "json-ld", bytes=(88, 131), verdict="accepted", why="only date"
        ),
    ),
)
C = replace(
    pile.MARFA,
    dates=(
        DateCandidate(
            "published", "2031-03-15", "url", field="url", verdict="accepted", why="agrees with head"
        ),
    ),
)
D = pile.LANTERN
E = replace(
    pile.NORTH,
    dates=(
        DateCandidate(
            "published",
            "2031-11-02",
            "text",
            passage=at(pile.NORTH, "2031-11-02"),
            verdict="rejected",
            why="stands in a banner and lies eight months after every other page: the day the page was saved",
        ),
    ),
    marks=(mark(pile.NORTH, "“plainly wrong”", "“called”", "q-e2"),),
)
F = pile.OLDER
G = pile.TOMATOES

EXACT_A = (
    "We will not unload a single ship until the last crane is safe, and we will not be moved by threats,"
)
EXACT_D = "We will not unload a single ship until the last crane is safe, and we will not be moved by threats"
EXACT_B = "We shall not unload a single ship until the last crane is safe."
EXACT_C = "لن نفرغ أي سفينة حتى تصبح الرافعة الأخيرة آمنة"
RULES = "rules/1"


def said(
    name: str,
    article: Article,
    words: str,
    speaker: Party | None,
    place: str = "body",
    form: str = "direct",
    via: tuple[Via, ...] = (),
) -> Quotation:
    return Quotation(
        id=name,
        article=article.id,
        form=form,  # type: ignore[arg-type]
        act="statement",
        place=place,  # type: ignore[arg-type]
        content=(at(article, words),),
        cue=None,
        inside=None,
        channel=None,
        score=0.9,
        made_by=RULES,
        speaker=speaker,
        addressee=None,
        via=via,
    )


def marrow(article: Article, words: str, why: str = "the cue and the name stand beside the words") -> Party:
    return Party("e-marrow", "Ilse Marrow", at(article, words), 0.86, why)


NOT_SETTLED = Party(
    None,
    None,
    at(E, "The minister’s office"),
    0.41,
    "an office speaks, and two people might be meant",
    (Candidate("e-quell", 0.41), Candidate("e-marrow", 0.2)),
)

QUOTATIONS = (
    said("q-a0", A, "until the last crane is safe", None, "headline"),
    said(
        "q-a1",
        A,
        EXACT_A,
        marrow(A, "Marrow", "the name stands behind the words with a verb of writing"),
        via=(
            Via(
                "n-meridian", "Meridian Press", at(A, "which the agency Meridian Press published on Thursday")
            ),
        ),
    ),
    said(
        "q-a2",
        A,
        "Forty-one of us have been hurt since the winter,",
        marrow(A, "she added", "“she” after her own words"),
    ),
    said("q-b1", B, EXACT_B, marrow(B, "Ilse Marrow")),
    said("q-c1", C, EXACT_C, marrow(C, "إلزا مارو")),
    said("q-d1", D, EXACT_D, marrow(D, "Marrow & co.")),
    said("q-e1", E, "unload a single ship", marrow(E, "the union", "the union speaks for her"), form="mixed"),
    said("q-e2", E, "plainly wrong", NOT_SETTLED),
)


def rendering(quotation: Quotation) -> Rendering:
    return Rendering(f"r-{quotation.id}", quotation.article, quotation.id, quotation.content, quotation.place)


R = {quotation.id: rendering(quotation) for quotation in QUOTATIONS}


def reading(*pairs: tuple[str, Article, str]) -> Reading:
    return Reading(
        pairs[0][2],
        tuple(f"r-{name}" for name, _, _ in pairs),
        tuple(inside(name, article, words) for name, article, words in pairs),
    )


def inside(name: str, article: Article, words: str) -> Passage:
    """Where ``words`` stand inside the quotation of that name."""
    content = R[name].content[0]
    start = article.text.index(words, content.start)
    return article.passage(start, start + len(words))


def origins(
    *pages: Article,
    at_most: int,
) -> Origins:
    return Origins(len(pages), 1, at_most, (), (), ())


SHIPS = Utterance(
    id="u-ships",
    occasion="o-letter",
    speaker="e-marrow",
    renderings=tuple(R[name] for name in ("q-a1", "q-a0", "q-b1", "q-d1", "q-e1")),
    units=(
        VariationUnit(
            (
                reading(("q-a1", A, "We will not"), ("q-d1", D, "We will not")),
                reading(("q-b1", B, "We shall not")),
            ),
            (E.id,),
            (),
        ),
        VariationUnit(
            (
                reading(
                    ("q-a1", A, "unload a single ship"),
                    ("q-b1", B, "unload a single ship"),
                    ("q-d1", D, "unload a single ship"),
                    ("q-e1", E, "unload a single ship"),
                ),
            ),
            (),
            (),
        ),
        VariationUnit(
            (
                reading(
                    ("q-a1", A, "until the last crane is safe"),
                    ("q-a0", A, "until the last crane is safe"),
                    ("q-b1", B, "until the last crane is safe"),
                    ("q-d1", D, "until the last crane is safe"),
                ),
            ),
            (E.id,),
            (),
        ),
        VariationUnit(
            (
                reading(
                    ("q-a1", A, "and we will not be moved by threats"),
                    ("q-d1", D, "and we will not be moved by threats"),
                ),
            ),
            (E.id,),
            (B.id,),
        ),
    ),
    notes=(
        RenderingNote(
            "clipped", "r-q-e1", "r-q-a1", "keeps four of twenty words", (at(E, "unload a single ship"),)
        ),
    ),
    origins=Origins(
        4,
        1,
        3,
        (Note("translation", "whether B Bay Herald translated the letter itself", (at(B, EXACT_B),)),),
        (OriginGroup("n-letter", (A.id, E.id), ("d-1", "d-2"), "both name Meridian Press"),),
        (
            Basis(A.id, "named-parent", (at(A, "the agency Meridian Press"),)),
            Basis(E.id, "named-parent", (at(E, "Citing Meridian Press"),)),
            Basis(B.id, "not-stated", ()),
            Basis(D.id, "not-stated", ()),
        ),
    ),
)
ARABIC = Utterance("u-arabic", "o-letter", "e-marrow", (R["q-c1"],), (), (), origins(C, at_most=1))
HURT = Utterance("u-hurt", None, "e-marrow", (R["q-a2"],), (), (), origins(A, at_most=1))
WRONG = Utterance("u-wrong", None, None, (R["q-e2"],), (), (), origins(E, at_most=1))
