from __future__ import annotations

from dataclasses import replace

from collatio.collate.tolddays import told_days
from collatio.records.annotated import Annotated
from tests.builders import article
from tests.collate.pages import story_of
from tests.finding import annotated, day


def yearless(outlet: str, words: str, published: str | None = None) -> Annotated:
    """A page that tells "16 March" and knows no year for it."""
    page = article(outlet, words, published=published)
    time = replace(day(page, "16 March", "2031-03-16"), value=None, earliest=None, latest=None)
    return annotated(page, times=[time])


DATED = annotated(article("Astra", "Lund wrote.", published="2031-03-17"))


def test_a_day_without_a_year_gets_the_storys_one() -> None:
    undated = yearless("Bellwether", "Lund wrote on 16 March.")
    (found,) = told_days([DATED, undated])
    assert (found.value, found.passages[0].exact) == ("2031-03-16", "16 March")
    assert told_days([undated]) == (), "no page of the story says a year"


def test_two_years_that_fit_leave_a_day_open() -> None:
    later = annotated(article("Cormorant", "Lund wrote.", published="2032-03-01"))
    assert told_days([DATED, later, yearless("Bellwether", "Lund wrote on 16 March.")]) == ()


def test_days_of_the_background_stand_in_no_timeline() -> None:
    page = article("Dunlin", "On 2 March 2031 Lund wrote, as on 9 May 2029.", published="2031-03-05")
    times = [day(page, "2 March 2031", "2031-03-02"), day(page, "9 May 2029", "2029-05-09")]
    entries = [(e.kind, e.when) for e in story_of([annotated(page, times=times)]).timeline]
    assert entries == [("event", "2031-03-02"), ("publication", "2031-03-05")]
