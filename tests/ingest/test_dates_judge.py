from __future__ import annotations

import random

import pytest
from hypothesis import given as cases
from hypothesis import strategies as st

from collatio.ingest.dates.found import FoundDate, Place
from collatio.ingest.dates.judge import best_day, judge
from collatio.records.article import BlockKind, DateCandidate, Published
from tests.ingest.dates_pages import captured, found_in, given, judged, judged_text, ld, meta, page

HEADLINE: tuple[BlockKind, str] = ("headline", "Crane to be sold")
PROSE: tuple[BlockKind, str] = (
    "paragraph",
    "The harbour council said that the old crane would be taken down and sold on Monday.",
)


def verdicts(found: tuple[FoundDate, ...]) -> dict[tuple[str, str], str]:
    return {(one.place, one.value): one.verdict for one in found}


def bounds(published: Published) -> tuple[str | None, str | None, str | None]:
    return (published.value, published.earliest, published.latest)


def test_the_callers_day_stands_before_all_others() -> None:
    found, published = judged(page(head=ld(datePublished="2023-11-17")), known=(given("2023-11-10"),))
    assert bounds(published) == ("2023-11-10",) * 3
    assert verdicts(found)[("machine", "2023-11-17")] == "rejected"


def test_metadata_and_the_line_at_the_headline_agree() -> None:
    head = ld(datePublished="2023-11-17T10:00:00+01:00", dateModified="2023-11-19T10:00:00+01:00")
    found, published = judged(page(head=head, below="<p>17 November 2023</p>"))
    assert published.value == "2023-11-17"
    assert "datePublished" in published.why
    assert "agree" in published.why
    (modified,) = [one for one in found if one.kind == "modified"]
    assert (modified.verdict, modified.value[:10]) == ("accepted", "2023-11-19")


def test_lone_metadata_are_accepted_and_say_so() -> None:
    _, published = judged(page(head=meta("article:published_time", "2023-11-17")))
    assert published.value == "2023-11-17"
    assert "nothing speaks against it" in published.why


def test_a_day_after_the_capture_is_rejected() -> None:
    found, published = judged(
        page(head=meta("article:published_time", "2024-08-01")), known=(captured("2024-07-16"),)
    )
    assert bounds(published) == (None, None, "2024-07-16")
    assert verdicts(found)[("machine", "2024-08-01")] == "rejected"
    assert verdicts(found)[("known", "2024-07-16")] == "accepted"


def test_of_two_captures_the_earlier_bounds_the_page() -> None:
    _, published = judged(page(), known=(captured("2024-07-16"), captured("2024-03-02")))
    assert bounds(published) == (None, None, "2024-03-02")


def test_a_banner_on_a_text_is_only_a_candidate() -> None:
    found, published = judged_text(("boilerplate", "Tuesday, July 16, 2024"), HEADLINE, PROSE)
    assert bounds(published) == (None, None, "2024-07-16")
    assert "may be the day the page was saved" in published.why
    assert verdicts(found) == {("banner", "2024-07-16"): "candidate"}


def test_a_banner_and_a_bracketed_day_agree() -> None:
    sentence = "It was made known by the council, as quoted by the Gazette, Friday (17/11/2023)."
    _, published = judged_text(("boilerplate", "date 2023-11-17 loading…"), PROSE, ("paragraph", sentence))
    assert published.value == "2023-11-17"


def test_what_a_sites_clock_writes_is_one_clock_however_often() -> None:
    """A banner, a bare "date" field and the foot all carry the day the page was served."""
    clock = FoundDate("published", "2024-07-16T04:17:22+00:00", "meta", "machine", "date", field="date")
    banner = FoundDate("published", "2024-07-16", "text", "banner", "a line above the headline", field="f")
    _, published = judge((clock, banner))
    assert bounds(published) == (None, None, "2024-07-16")
    stated = FoundDate("published", "2024-07-16", "meta", "machine", "article:published_time", field="m")
    _, published = judge((stated, banner))
    assert published.value == "2024-07-16"


def test_a_dateline_is_accepted() -> None:
    _, published = judged_text(HEADLINE, ("dateline", "The Harbour Post, November 17, 2023 —"), PROSE)
    assert published.value == "2023-11-17"


def test_a_weekday_alone_accepts_no_day() -> None:
    found, published = judged_text(HEADLINE, PROSE)
    assert found == ()
    assert bounds(published) == (None, None, None)
    assert published.why == "the page shows no day of publication"


def test_conflicting_days_leave_bounds_and_both_reasons() -> None:
    document = page(head=ld(datePublished="2023-11-10"), below="<p>17 November 2023</p>")
    _, published = judged(document)
    assert bounds(published) == (None, "2023-11-10", "2023-11-17")
    assert "2023-11-10" in published.why
    assert "2023-11-17" in published.why


def test_the_day_of_the_last_change_at_the_headline_is_not_taken_for_the_first() -> None:
    head = ld(datePublished="2017-04-12", dateModified="2020-02-19")
    found, published = judged(page(head=head, below="<p>19 February 2020</p>"))
    assert bounds(published) == (None, "2017-04-12", "2020-02-19")
    assert verdicts(found)[("changed", "2020-02-19")] == "candidate"
    _, published = judged(page(head=head, below="<p>12 April 2017</p><p>19 February 2020</p>"))
    assert published.value == "2017-04-12"


def test_machines_do_not_exchange_day_and_month() -> None:
    document = page(head=ld(datePublished="2020-04-12"), below="<p>Saturday 04.12.2020</p>")
    assert judged(document)[1].value == "2020-04-12"


def test_a_modified_day_never_becomes_the_day_of_publication() -> None:
    _, published = judged(page(head=meta("article:modified_time", "2023-11-19")))
    assert bounds(published) == (None, None, "2023-11-19")


def test_an_address_with_a_day_is_accepted_alone_and_a_month_only_bounds() -> None:
    _, published = judged(page(), url="https://post.example/2023/11/17/crane")
    assert published.value == "2023-11-17"
    _, published = judged(page(), url="https://post.example/2024/02/crane")
    assert bounds(published) == (None, "2024-02-01", "2024-02-29")


def test_figures_of_open_order_keep_both_days_as_bounds() -> None:
    _, published = judged_text(HEADLINE, ("byline", "By A. Writer 03/04/2021"), PROSE)
    assert bounds(published) == (None, "2021-03-04", "2021-04-03")
    document = page(head=ld(datePublished="2021-04-03"), below="<p>03/04/2021</p>")
    assert judged(document)[1].value == "2021-04-03"


def test_an_instant_in_utc_is_the_day_the_page_prints() -> None:
    document = page(head=ld(datePublished="2023-11-17T02:30:00Z"), below="<p>16 November 2023</p>")
    found, published = judged(document)
    assert published.value == "2023-11-16"
    (moved,) = [one for one in found if one.basis == "json-ld"]
    assert moved.verdict == "accepted"
    assert "here 2023-11-16 where the outlet is" in moved.why


@pytest.mark.parametrize(
    ("instant", "expected"),
    [
        ("2023-11-17T02:30:00Z", (None, "2023-11-16", "2023-11-17")),
        ("2023-11-17T23:00:00Z", (None, "2023-11-17", "2023-11-18")),
        ("2023-11-17T12:00:00Z", ("2023-11-17", "2023-11-17", "2023-11-17")),
        ("2023-11-17T00:00:00Z", ("2023-11-17", "2023-11-17", "2023-11-17")),
        ("2023-11-17T23:00:00+01:00", ("2023-11-17", "2023-11-17", "2023-11-17")),
    ],
)
def test_a_lone_instant_in_utc_near_midnight_leaves_two_days(
    instant: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    _, published = judged(page(head=ld(datePublished=instant)))
    assert bounds(published) == expected


def test_a_field_refreshed_with_every_change_is_rejected() -> None:
    head = ld(datePublished="2023-11-10T09:00:00Z", dateModified="2023-11-19T12:00:00Z") + meta(
        "article:published_time", "2023-11-19T12:00:00Z"
    )
    found, published = judged(page(head=head))
    assert published.value == "2023-11-10"
    assert verdicts(found)[("machine", "2023-11-19T12:00:00Z")] == "rejected"


def test_a_feeds_day_is_accepted_unless_the_page_speaks_against_it() -> None:
    feed = DateCandidate("published", "2023-11-17T09:00:00+01:00", "feed", field="pubDate")
    assert judged_text(HEADLINE, PROSE, known=(feed,))[1].value == "2023-11-17"
    _, published = judged(page(below="<p>10 November 2023</p>"), known=(feed,))
    assert bounds(published) == (None, "2023-11-10", "2023-11-17")


def test_a_files_own_day_is_not_enough_alone() -> None:
    made = DateCandidate("published", "2023-11-17T10:00:00+01:00", "meta", bytes=(10, 30))
    found, published = judged_text(HEADLINE, PROSE, known=(made,))
    assert bounds(published) == (None, None, None)
    assert [(one.verdict, one.bytes) for one in found] == [("candidate", (10, 30))]
    _, published = judged_text(HEADLINE, ("dateline", "17 November 2023"), PROSE, known=(made,))
    assert published.value == "2023-11-17"


def test_the_zero_of_computer_clocks_is_no_day() -> None:
    found, published = judged(page(head=meta("article:published_time", "1970-01-01T00:00:00Z")))
    assert published.value is None
    assert verdicts(found)[("machine", "1970-01-01T00:00:00Z")] == "rejected"


def test_days_of_lists_and_comments_are_rejected() -> None:
    after = "<div class='comments'><p>Reader, 18 November 2023</p></div>"
    found, published = judged(page(below="<p>17 November 2023</p>", after=after))
    assert published.value == "2023-11-17"
    assert verdicts(found)[("aside", "2023-11-18")] == "rejected"


def test_a_day_that_only_the_library_finds_is_not_accepted() -> None:
    opinion = FoundDate("published", "2019-02-05", "text", "opinion", "htmldate", field="htmldate")
    (one,), published = judge([opinion])
    assert bounds(published) == (None, None, None)
    assert one.verdict == "candidate"
    assert best_day([opinion]) == "2019-02-05"


def test_every_date_gets_a_verdict_and_a_reason() -> None:
    head = ld(datePublished="2023-11-17", dateModified="2023-11-19") + meta("date", "2023-11-20")
    found, _ = judged(
        page(head=head, below="<p>17 November 2023</p>"), url="https://post.example/2023/11/17/"
    )
    assert len(found) == len(found_in(page(head=head, below="<p>17 November 2023</p>"))) + 1
    assert all(one.why for one in found)


PLACES: list[Place] = ["known", "machine", "head", "phrase", "banner", "url", "end", "aside", "opinion"]


@st.composite
def candidates(draw: st.DrawFn) -> FoundDate:
    place = draw(st.sampled_from(PLACES))
    kind = draw(st.sampled_from(["published", "modified", "captured"]))
    value = draw(
        st.sampled_from(
            [
                "2023-11-10",
                "2023-11-17",
                "2023-11-17T02:00:00Z",
                "2023-11-16T23:00-05:00",
                "2023-11",
                "1970-01-01",
            ]
        )
    )
    rival = draw(st.sampled_from([None, None, "2023-10-11"])) if value == "2023-11-10" else None
    basis = draw(st.sampled_from(["meta", "json-ld", "text", "feed", "caller"]))
    return FoundDate(kind, value, basis, place, "a label", field="f", rival=rival)  # type: ignore[arg-type]


@cases(st.lists(candidates(), max_size=8, unique=True), st.randoms(use_true_random=False))
def test_the_order_of_reading_does_not_matter(found: list[FoundDate], chance: random.Random) -> None:
    judged_once, published = judge(found)
    shuffled = list(found)
    chance.shuffle(shuffled)
    judged_again, published_again = judge(shuffled)
    assert published == published_again
    assert sorted(judged_once, key=repr) == sorted(judged_again, key=repr)
    if published.earliest and published.latest:
        assert published.earliest <= published.latest
    if published.value:
        assert published.value == published.earliest == published.latest
        assert any(one.verdict == "accepted" and one.kind == "published" for one in judged_once)
    days = {one.day for one in found} | {one.rival for one in found} | {"2023-11-16", "2023-11-18"}
    assert published.value is None or published.value in days


def test_a_moment_behind_its_word_on_the_line_of_the_writers_is_the_pages_own() -> None:
    line = (
        "Ilse Marten and Odda Brusk , THE HARBOUR POST Published 3:55 a.m. ET July 16, 2031 | "
        "Updated 7:15 a.m. ET July 16, 2031"
    )
    found, _ = judged_text(HEADLINE, ("paragraph", line), PROSE)
    assert {(one.kind, one.place, one.value) for one in found} == {
        ("published", "phrase", "2031-07-16T03:55"),
        ("modified", "phrase", "2031-07-16T07:15"),
    }


def test_a_day_on_the_writers_line_above_the_text_is_no_banner() -> None:
    line = "By Ilse Marten - The Harbour Post - Tuesday, July 15, 2031"
    _, published = judged_text(("boilerplate", "Print"), ("byline", line), PROSE)
    assert published.value == "2031-07-15"


def test_a_moment_in_a_sentence_is_what_the_page_tells() -> None:
    told = "The council said that the list was published at 3:55 a.m. on July 16, 2031 and withdrawn an hour later."
    found, published = judged_text(HEADLINE, PROSE, ("paragraph", told))
    assert published.value is None, [one.place for one in found]
