"""An invented pile: a harbour letter told by four pages, the same man's letter of two years before, a fair."""

from __future__ import annotations

from collatio.records.annotated import Annotated
from tests.builders import article
from tests.finding import annotated, day, said

ASTRA = article(
    "Astra",
    ("headline", "Admiral Torvald Lund writes to the harbour of Brenning"),
    "Admiral Torvald Lund, who commands the Northern Squadron, wrote on 4 March 2031 to Mira Oskarsen, "
    "harbour mistress of Brenning, as the blockade entered its third week.",
    "“We shall keep the sea lane open for as long as your cranes can lift a crate,” Lund wrote. "
    "“The blockade has shown the weakness of those who drew it up, and every fisherman on the quay knows it.”",
    "Brenning has received 340 tonnes of flour since the blockade began.",
    published="2031-03-05",
)
BELLWETHER = article(
    "Bellwether",
    ("headline", "‘We shall keep the sea lane open’: Lund’s pledge to blockaded Brenning"),
    "The commander of the Northern Squadron, Torvald Lund, has promised the besieged harbour of Brenning "
    "that help will go on. His letter is dated 4 March 2031.",
    "“We shall keep the sea lane open as long as your cranes can lift a crate,” he wrote to "
    "harbour mistress Mira Oskarsen.",
    "Some 340 tonnes of flour have come through since the blockade of the quay started.",
    published="2031-03-05",
)
CORMORANT = article(
    "Cormorant",
    ("headline", "Squadron will not leave Brenning alone, says Lund"),
    "Torvald Lund told Mira Oskarsen in a letter that his Northern Squadron would stand by Brenning, "
    "where the blockade has closed all but one quay.",
    "“The blockade has shown the weakness of those who drew it up, and every fisherman on the quay knows it,” "
    "Lund said. The letter of 4 March 2031 was read out in the harbour.",
    published="2031-03-06",
)
#: Two years before: the same man, the same harbour, another letter.
OLD_LETTER = article(
    "Dunlin",
    ("headline", "Admiral Torvald Lund writes to Brenning after the ferry strike"),
    "Admiral Torvald Lund of the Northern Squadron wrote on 9 February 2029 to Pelle Anker, then harbour "
    "master of Brenning, about the ferry strike that had closed the quay. Anker read the letter to the Ferrymen’s Guild.",
    "“Nobody in my ships will carry what your ferrymen will not carry; a strike is not a mutiny, and I have told "
    "the ministry so in plain words more than once this winter,” Lund wrote.",
    "“I ask the Ferrymen’s Guild and Pelle Anker for nothing but patience until the thaw,” the letter ends.",
    published="2029-02-10",
)
FAIR = article(
    "Egret",
    ("headline", "Pumpkin of 412 kilos wins at Osterby fair"),
    "A gardener from Osterby has won the autumn fair with a pumpkin that weighed 412 kilos.",
    published="2031-03-05",
)


def letter_pile() -> tuple[Annotated, ...]:
    """The five pages with what is found in each."""
    return (
        annotated(
            ASTRA,
            quotations=[
                said(
                    ASTRA,
                    "We shall keep the sea lane open for as long as your cranes can lift a crate,",
                    "The blockade has shown the weakness of those who drew it up, and every fisherman on the quay "
                    "knows it.",
                    by="Lund",
                )
            ],
            times=[day(ASTRA, "4 March 2031", "2031-03-04")],
        ),
        annotated(
            BELLWETHER,
            quotations=[
                said(
                    BELLWETHER,
                    "We shall keep the sea lane open as long as your cranes can lift a crate,",
                    by="Torvald Lund",
                )
            ],
            times=[day(BELLWETHER, "4 March 2031", "2031-03-04")],
        ),
        annotated(
            CORMORANT,
            quotations=[
                said(
                    CORMORANT,
                    "The blockade has shown the weakness of those who drew it up, and every fisherman on the quay "
                    "knows it,",
                    by="Torvald Lund",
                )
            ],
            times=[day(CORMORANT, "4 March 2031", "2031-03-04")],
        ),
        annotated(
            OLD_LETTER,
            quotations=[
                said(
                    OLD_LETTER,
                    "Nobody in my ships will carry what your ferrymen will not carry; a strike is not a mutiny, and I "
                    "have told the ministry so in plain words more than once this winter,",
                    by="Lund",
                )
            ],
            times=[day(OLD_LETTER, "9 February 2029", "2029-02-09")],
        ),
        annotated(FAIR),
    )
