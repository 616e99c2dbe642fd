"""A day in the background parts no page from its story."""

from __future__ import annotations

from collatio.annotate.article import annotate
from collatio.engine.inprocess import InProcessEngine
from collatio.group.clash import days_apart, ends_before
from collatio.group.days import told_days
from collatio.group.features import Features, features_of
from collatio.group.stories import group
from tests.builders import article

LEDE = "The dam at Hollin broke in the night and the valley was flooded, the water board said."
FILLER = (
    "The board had asked for a new spillway year after year, and every year the council had put it off. Engineers "
    "who had seen the wall said that it wept in wet springs and that nobody had ever taken it down to look. Farmers "
    "below it moved their cattle up to the church whenever the reservoir stood at the mark, and so they did again. "
    "The road to the church was cut by noon, and the post came over the hill on foot, as it had in other winters."
)
BUILT = "It was raised by Orla Finn, who opened it on 4 May 2011."
COUNTED = " She left two days later, and came back in May 2014."


def features(*text: str, published: str | None = None) -> Features:
    return features_of(annotate(article("Mirror", *text, published=published)))


FELLOW = features(
    "The dam at Hollin broke on 14 May 2031, the water board said, and the valley was flooded.",
    published="2031-05-15",
)


def test_a_day_deep_in_an_undated_page_is_no_contradiction() -> None:
    assert days_apart(features(LEDE, FILLER, FILLER, BUILT), FELLOW) is None


def test_a_day_that_an_undated_page_opens_with_is_one() -> None:
    opens = features("The dam at Hollin broke on 4 May 2011 and the valley was flooded.", FILLER)
    clash = days_apart(opens, FELLOW)
    assert clash is not None
    assert clash.here.value == "2011-05-04"


def test_what_is_counted_from_a_day_told_parts_nothing() -> None:
    page = features(f"{BUILT}{COUNTED}", LEDE, published="2031-05-15")
    clash = days_apart(page, features("Hollin burned on 9 June 2035."))
    assert clash is not None
    assert clash.here.passage.exact == "4 May 2011"


def test_a_page_whose_telling_ends_long_before_is_less_alike() -> None:
    ends = ends_before(features(LEDE, FILLER, FILLER, BUILT), FELLOW)
    assert ends is not None
    assert [day.value for day in ends] == ["2011-05-04", "2031-05-14"]
    assert ends_before(features(LEDE, FILLER, FILLER, BUILT + COUNTED), FELLOW) is None
    assert ends_before(FELLOW, features(LEDE, FILLER, FILLER, BUILT)) is None


def test_an_undated_page_of_the_story_is_not_set_apart_by_its_background() -> None:
    told = (
        "The dam at Hollin broke on Wednesday, 14 May 2031, and the valley below was flooded, the water board said.",
        "Two villages, Upper Hollin and Carrow, were emptied in the night. “We had minutes,” said Tilda Marsh of Carrow.",
    )
    pages = [
        annotate(article("Lantern", *told, published="2031-05-15")),
        annotate(
            article("Beacon", told[1], told[0], "Upper Hollin lies under water.", published="2031-05-15")
        ),
        annotate(
            article(
                "Mirror",
                "The dam at Hollin broke and the valley was flooded, the water board said on Wednesday.",
                "Upper Hollin and Carrow were emptied. “We had minutes,” Tilda Marsh of Carrow said.",
                FILLER,
                BUILT + COUNTED,
            )
        ),
    ]
    (story,) = group(pages, InProcessEngine()).stories
    assert len(story.articles) == 3


def test_a_time_of_day_alone_is_no_evidence_of_a_day() -> None:
    page = annotate(
        article(
            "Mirror",
            "The dam at Hollin broke on Wednesday. The church bells rang at about 8 p.m. and the road was cut.",
            published="2031-05-15",
        )
    )
    assert [day.passage.exact for day in told_days(page)] == ["Wednesday"]
    late = page.article.text.index("about 8 p.m.")
    assert any(time.passage.start == late and time.value == "2031-05-14" for time in page.times)
