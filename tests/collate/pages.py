"""Invented pages for the collate stage: a letter in three wordings, an agency, a page that is cut."""

from __future__ import annotations

from collections.abc import Sequence

from collatio.collate.story import collate
from collatio.group.entities import cast_of
from collatio.records.annotated import Annotated
from collatio.records.grouped import GroupedStory, Member
from collatio.records.ids import content_id
from collatio.records.story import Story
from tests.builders import article
from tests.finding import annotated, cites, said

ASTRA = article(
    "Astra",
    ("headline", "Lund ‘will keep the lane open’"),
    "In a letter published by the Vestra agency, Admiral Torvald Lund addressed the harbour of Brenning.",
    "“We shall do everything necessary in this historic struggle,” Lund wrote. “No ship of yours will stand "
    "alone before the ice.”",
    published="2031-03-05",
)
BELLWETHER = article(
    "Bellwether",
    "Torvald Lund has promised help to Brenning.",
    "“We shall do whatever it takes in this historical struggle, and no ship of yours will stand alone before "
    "the ice,” he wrote, according to the Vestra agency.",
    "“Ask the ministry about the flour,” said Mira Oskarsen.",
    published="2031-03-05",
)
CORMORANT = article(
    "Cormorant",
    "Lund would do “whatever it takes”, he wrote to Brenning.",
    "“Ask the ministry about that flour,” Oskarsen said.",
    published="2031-03-06",
)
CUT = article(
    "Dunlin",
    "The admiral wrote to Brenning: “We shall do everything necessary in this historic",
    complete=False,
)


def letter() -> tuple[Annotated, ...]:
    """All four pages with what is found in them."""
    return (
        annotated(
            ASTRA,
            quotations=[
                said(
                    ASTRA,
                    "We shall do everything necessary in this historic struggle,",
                    "No ship of yours will stand alone before the ice.",
                    by="Torvald Lund",
                    cue="wrote",
                    channel="letter",
                )
            ],
            citations=[cites(ASTRA, "published by the Vestra", "Vestra")],
        ),
        annotated(
            BELLWETHER,
            quotations=[
                said(
                    BELLWETHER,
                    "We shall do whatever it takes in this historical struggle, and no ship of yours will stand alone "
                    "before the ice,",
                    by="Torvald Lund",
                ),
                said(BELLWETHER, "Ask the ministry about the flour,", by="Mira Oskarsen"),
            ],
            citations=[cites(BELLWETHER, "according to the Vestra", "Vestra")],
        ),
        annotated(
            CORMORANT,
            quotations=[
                said(CORMORANT, "whatever it takes", by="Lund"),
                said(CORMORANT, "Ask the ministry about that flour,", by="Oskarsen"),
            ],
        ),
        annotated(CUT, quotations=[said(CUT, "We shall do everything necessary in this historic")]),
    )


def story_of(pages: Sequence[Annotated], *others: Annotated) -> Story:
    """The pages collated as one story, in the order given."""
    members = tuple(Member(page.article.id, page.article.key) for page in pages)
    grouped = GroupedStory(
        content_id("story", *sorted(member.id for member in members)), members, (), (), (), (), {}
    )
    return collate(grouped, [*pages, *others], cast_of(pages))
