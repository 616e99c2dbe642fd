"""A rich collation, made by hand: what every stage may one day hand to a report."""

from __future__ import annotations

from dataclasses import replace

from collatio.records.annotated import Mention, Role
from collatio.records.article import Article, Measured
from collatio.records.collation import Collation, MadeBy
from collatio.records.grouped import Apart, EventDate, LookAlike, StoryEntity, Why
from collatio.records.ids import sha256, sigla
from collatio.records.passage import Note
from collatio.records.problem import problem
from collatio.records.story import (
    Derivation,
    Node,
    Occasion,
    SharedSpan,
    Story,
    SummaryLine,
    TimelineEntry,
    Utterance,
)
from tests.publish.pile import at
from tests.publish.utterances import (
    ARABIC,
    EXACT_A,
    EXACT_B,
    EXACT_D,
    HURT,
    QUOTATIONS,
    RULES,
    SHIPS,
    WRONG,
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    marrow,
    origins,
    rendering,
    said,
)


def mention(article: Article, words: str, nth: int = 1) -> Mention:
    return Mention(at(article, words, nth), "name", 1.0, "the full name")


ENTITIES = (
    StoryEntity(
        "e-marrow",
        "Ilse Marrow",
        "person",
        ("Ilse Marrow", "Marrow", "إلزا مارو"),
        (Role("leader of the dockers", at(B, "leader of the dockers")),),
        (
            mention(A, "Ilse Marrow"),
            mention(A, "Marrow", 2),
            mention(B, "Ilse Marrow"),
            mention(C, "إلزا مارو"),
            mention(D, "Marrow"),
            mention(E, "Marrow"),
        ),
    ),
    StoryEntity("e-quell", "Tomas Quell", "person", ("Tomas Quell",), (), (mention(A, "Tomas Quell"),)),
)
NODES = (
    Node("n-a", "article", A.id, None, ()),
    Node("n-e", "article", E.id, None, ()),
    Node("n-b", "article", B.id, None, ()),
    Node("n-d", "article", D.id, None, ()),
    Node("n-meridian", "agency", None, "Meridian Press", (at(A, "Meridian Press"),)),
    Node("n-letter", "document", None, "Marrow’s letter", (at(A, "the letter"),)),
)
DERIVATIONS = (
    Derivation(
        "d-1",
        "n-a",
        "n-meridian",
        True,
        "cites",
        ("u-ships",),
        (),
        0.9,
        RULES,
        (at(A, "the agency Meridian Press"),),
    ),
    Derivation(
        "d-2", "n-e", "n-meridian", True, "cites", "page", (), 0.9, RULES, (at(E, "Citing Meridian Press"),)
    ),
    Derivation(
        "d-3",
        "n-b",
        "n-meridian",
        True,
        "cites",
        "page",
        (),
        0.8,
        RULES,
        (at(B, "According to Meridian Press"),),
    ),
    Derivation(
        "d-4",
        "n-meridian",
        "n-letter",
        True,
        "cites",
        "page",
        (),
        0.7,
        RULES,
        (at(A, "the letter, which the agency Meridian Press published"),),
    ),
    Derivation(
        "d-5",
        "n-d",
        "n-a",
        False,
        "shares-wording",
        ("u-ships",),
        (SharedSpan(at(D, EXACT_D), at(A, EXACT_D), "quotation"),),
        0.6,
        RULES,
        (),
    ),
)


def why(article: Article, *for_: Note, against: tuple[Note, ...] = ()) -> Why:
    return Why(article.id, for_, against)


LOOKALIKE = LookAlike(
    F.id,
    "s-older",
    "look-alike",
    (
        Note(
            "names",
            "Ilse Marrow writes to a shipping minister in both",
            (at(A, "Ilse Marrow"), at(F, "Ilse Marrow")),
        ),
        Note(
            "words",
            "both say that no ship will be unloaded",
            (at(A, "We will not unload a single ship"), at(F, "We will not unload a single ship")),
        ),
    ),
    (
        Apart(
            "date",
            "13 or 14 March 2031 here, 2 May 2029 there",
            (at(B, "13 March 2031"),),
            (at(F, "2 May 2029"),),
        ),
        Apart(
            "participant",
            "another minister",
            (at(A, "Tomas Quell"), at(C, "توماس كويل")),
            (at(F, "Beate Lind"),),
        ),
        Apart("figure", "forty-one hurt; twelve signed", (at(A, "Forty-one"),), (at(F, "Twelve"),)),
    ),
)

LETTER = Story(
    id="s-letter",
    formerly=(),
    title=A.title.text if A.title else "",
    articles=(A.id, B.id, C.id, D.id, E.id),
    sigla=sigla((A.id, B.id, C.id, D.id, E.id)),
    measured={
        "utterances": Measured("part", "only quotations of nearly the same words are brought together"),
        "derivations": Measured("part", "only where a page names its parent; no text was compared"),
        "claims": Measured("no", "what is agreed and disputed is not compared yet"),
        "wording": Measured("no", "names given to people and acts are not compared yet"),
        "absences": Measured("no", "what pages leave out is not compared yet"),
    },
    event_dates=(EventDate("2031-03-13", "day", (at(B, "13 March 2031"),)),),
    summary=(
        SummaryLine(
            "Ilse Marrow wrote that no ship will be unloaded; four pages carry her words, in three wordings.",
            (at(A, EXACT_A), at(B, EXACT_B), at(D, EXACT_D), at(E, "unload a single ship")),
            ("u-ships",),
        ),
        SummaryLine(
            "Three of five pages name Meridian Press as where they have it from; no page of Meridian Press is here.",
            (
                at(A, "the agency Meridian Press"),
                at(B, "According to Meridian Press"),
                at(E, "Citing Meridian Press"),
            ),
            ("d-1", "d-2", "d-3"),
        ),
        SummaryLine(
            "E Northern Line shows no day but one eight months later: the day it was saved.",
            (at(E, "2031-11-02"),),
            (),
        ),
        SummaryLine("B Bay Herald is cut by a paywall; what it goes on to say is not known.", (), ()),
        SummaryLine(
            "One page looks alike and is another letter: to another minister, two years before.",
            (at(F, "2 May 2029"), at(F, "Beate Lind")),
            (),
        ),
    ),
    why=(
        why(
            A,
            Note(
                "names",
                "names Ilse Marrow and Tomas Quell, as all but one do",
                (at(A, "Ilse Marrow"), at(A, "Tomas Quell")),
            ),
        ),
        why(B, Note("date", "the letter is of 13 March 2031", (at(B, "13 March 2031"),))),
        why(C, Note("names", "the same names in Arabic letters", (at(C, "إلزا مارو"), at(C, "توماس كويل")))),
        why(D, Note("words", "carries the same sentence", (at(D, EXACT_D),))),
        why(
            E,
            Note("words", "“unload a single ship”", (at(E, "unload a single ship"),)),
            against=(Note("date", "its only date is eight months later", (at(E, "2031-11-02"),)),),
        ),
    ),
    lookalikes=(LOOKALIKE,),
    entities=ENTITIES,
    quotations=QUOTATIONS,
    occasions=(
        Occasion(
            "o-letter",
            "letter",
            "e-marrow",
            ("e-quell",),
            None,
            None,
            ("u-ships", "u-arabic"),
            (),
            (at(A, "in the letter"),),
        ),
    ),
    utterances=(HURT, SHIPS, ARABIC, WRONG),
    nodes=NODES,
    derivations=DERIVATIONS,
    timeline=(
        TimelineEntry("event", "2031-03-13", "day", "the letter was written", (at(B, "13 March 2031"),), ()),
        TimelineEntry(
            "publication",
            "2031-03-14",
            "day",
            "A The Sorrel Courier and B Bay Herald",
            (at(A, "14 March 2031"),),
            (),
        ),
        TimelineEntry("publication", "2031-03-15", "day", "C المرفأ", (), ()),
        TimelineEntry(
            "capture", "2031-11-02", "day", "E Northern Line was saved", (at(E, "2031-11-02"),), ()
        ),
    ),
)


def lone(name: str, article: Article) -> Story:
    return Story(
        name,
        (),
        article.title.text if article.title else "",
        (article.id,),
        {"A": article.id},
        {},
        (),
        (),
        (),
        (),
        (),
        (),
        (),
        (),
        (),
        (),
    )


OLDER_SAID = said("q-f1", F, "We will not unload a single ship at night.", marrow(F, "Ilse Marrow"))
OLDER = replace(
    lone("s-older", F),
    entities=(ENTITIES[0],),
    quotations=(OLDER_SAID,),
    utterances=(
        Utterance("u-f1", None, "e-marrow", (rendering(OLDER_SAID),), (), (), origins(F, at_most=1)),
    ),
)

COLLATION = Collation(
    made_by=MadeBy(
        "0.1.0",
        "x86_64",
        {"trafilatura": "2.3.1", "jinja2": "3.1.6"},
        (),
        {"workers": None},
        sha256(b"inputs"),
        None,
        None,
    ),
    articles=(F, A, B, C, D, E, G),
    stories=(OLDER, LETTER, lone("s-tomatoes", G)),
    problems=(
        problem("empty-page", "0 bytes", path="sorrel/empty.html"),
        problem(
            "encoding-damaged", "1 character <could> not be read", path="sorrel/lantern.html", article=D.id
        ),
    ),
)
