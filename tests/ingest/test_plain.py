"""Plain text: where blocks begin and end, and what each of them is."""

from __future__ import annotations

import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collatio.ingest.plain.blocks import split_text, type_text
from collatio.ingest.plain.shapes import find_label, is_credit

HEADLINE = "Old bridge of Merrow closed at last"
LEDE = "The council of Merrow voted on Tuesday to close the old bridge until the engineers have seen it."
SECOND = (
    "Nobody was on the bridge when its third arch gave way, the harbour master said, and nobody was hurt."
)
THIRD = (
    "“It held for two hundred years,” said the mayor of Merrow, who had crossed the bridge an hour before."
)
BODY = (LEDE, SECOND, THIRD)


def typed(*blocks: str) -> list[tuple[str, str]]:
    segments = split_text("\n\n".join(blocks))
    return [(kind, segment.text) for kind, segment in zip(type_text(segments), segments, strict=True)]


def kinds(*blocks: str) -> list[str]:
    return [kind for kind, _ in typed(*blocks)]


def test_blank_lines_part_blocks() -> None:
    assert [s.text for s in split_text("One.\n\n \t\nTwo.\r\n\r\nThree.\n")] == ["One.", "Two.", "Three."]


def test_a_text_set_in_lines_is_joined_and_led_back() -> None:
    text = "\n\n".join(textwrap.fill(block, 62) for block in (f"{LEDE} {SECOND}", THIRD))
    first, second = split_text(text)
    assert (first.text, second.text) == (f"{LEDE} {SECOND}", THIRD)
    assert [text[first:last] for *_, first, last in second.runs][::2] == textwrap.wrap(THIRD, 62)


def test_lines_of_unset_text_are_blocks_of_their_own() -> None:
    assert len(split_text(f"{HEADLINE}\n{LEDE} {SECOND}\n{THIRD}\nHome\nSport")) == 5


def test_items_and_rules_stand_alone_in_a_text_set_in_lines() -> None:
    lines = [
        "The council of Merrow voted on Tuesday to close the bridge",
        "and to ask for three things before it opens:",
    ]
    items = [
        "* a report by the engineers of the whole river and its",
        "  banks,",
        "* a bell at either end of it.",
    ]
    texts = [s.text for s in split_text("\n".join([*lines, *items, "=" * 50, "The mayor agreed."]))]
    assert texts[0].endswith("before it opens:")
    assert texts[1:] == [
        "* a report by the engineers of the whole river and its banks,",
        items[2],
        "=" * 50,
        "The mayor agreed.",
    ]


def test_a_given_text_stays_as_it_is() -> None:
    text = "  Cafe\u0301  on the  river \n\n\tclosed\u00a0now "
    segments = split_text(text, fold=False)
    assert [s.text for s in segments] == ["Cafe\u0301  on the  river", "closed\u00a0now"]
    assert [s.runs for s in segments] == [((0, 20, 2, 22),), ((0, 10, 26, 36),)]


def test_a_folded_text_is_composed_with_single_spaces() -> None:
    (segment,) = split_text("Cafe\u0301  on\u00a0the river")
    assert segment.text == "Café on the river"
    assert segment.runs[0] == (0, 4, 0, 5)


texts = st.text(alphabet=st.sampled_from("ab .é\u0301\u00a0\t\n\r\u2028“”-—:1"), max_size=200) | st.text(
    max_size=80
)


@given(texts)
def test_blocks_are_the_texts_own_words_in_order(text: str) -> None:
    end = 0
    covered: set[int] = set()
    for segment in split_text(text, fold=False):
        ((start, stop, first, last),) = segment.runs
        assert (start, stop) == (0, len(segment.text))
        assert text[first:last] == segment.text
        assert first >= end
        end = last
        covered.update(range(first, last))
    assert all(
        text[at].isspace() or text[at] in "\ufeff\u200b\x00" for at in range(len(text)) if at not in covered
    )


@given(texts)
def test_runs_tile_each_block_and_hold_the_same_words(text: str) -> None:
    for segment in split_text(text):
        assert segment.text == segment.text.strip()
        end = 0
        for start, stop, first, last in segment.runs:
            assert start == end
            assert first < last
            end = stop
            piece = " ".join(unicodedata.normalize("NFC", text[first:last]).split())
            assert segment.text[start:stop].split() == piece.split()
        assert end == len(segment.text)


@given(
    st.lists(
        st.sampled_from(
            [*BODY, HEADLINE, "Home", "Comments", "Read more: x", "", "By Ann Vane", "5 May 2031"]
        )
    )
)
def test_every_block_gets_a_kind_and_one_at_most_is_the_headline(blocks: list[str]) -> None:
    segments = split_text("\n\n".join(blocks))
    found = type_text(segments)
    assert len(found) == len(segments)
    assert found.count("headline") <= 1


def test_a_plain_article() -> None:
    assert kinds(HEADLINE, *BODY) == ["headline", "paragraph", "paragraph", "paragraph"]


def test_banner_rubrics_and_dates_above_the_headline_are_furniture() -> None:
    found = kinds(
        "| Welcome to Merrow Post", "Tuesday, 6 May 2031", "News / Region / Merrow", HEADLINE, *BODY
    )
    assert found == ["boilerplate"] * 3 + ["headline"] + ["paragraph"] * 3


def test_byline_day_and_standfirst_below_it_are_told_apart() -> None:
    standfirst = "The council acted a day after the third arch of the bridge fell into the river"
    found = kinds(HEADLINE, standfirst, "By Ann Vane", "6 May 2031", "3 min read", *BODY)
    assert found == ["headline", "standfirst", "byline", "dateline", "boilerplate", *["paragraph"] * 3]


def test_a_lead_in_that_the_next_paragraph_says_again_is_a_standfirst() -> None:
    assert kinds(HEADLINE, LEDE, f"{LEDE[:-1]}, a month after they first came.", *BODY[1:])[1] == "standfirst"
    assert kinds(HEADLINE, LEDE, f"MERROW – {SECOND}", THIRD)[1] == "standfirst"
    assert kinds(HEADLINE, LEDE, SECOND, THIRD)[1] == "paragraph"


def test_a_paragraph_that_begins_with_a_dateline_stays_one() -> None:
    assert typed(HEADLINE, f"MERROW – {LEDE}", SECOND)[1] == ("paragraph", f"MERROW – {LEDE}")


def test_a_line_that_is_a_dateline_is_a_block_of_its_own() -> None:
    assert kinds(HEADLINE, "The Lantern, May 6, 2031 —", *BODY)[1] == "dateline"


@pytest.mark.parametrize(
    "caption",
    [
        "The old bridge of Merrow (file photo)",
        "The old bridge of Merrow. (Photo: via Wikimedia Commons)",
        "The bridge as it stood before the third arch fell. Photo/REUTERS",
        "The bridge on Monday. Photograph: Bo Lind/AFP",
        "The bridge on Monday. Foto: Bo Lind",
        "The bridge on Monday [Bo Lind/AP Photo]",
        "© Bo Lind / Getty Images",
    ],
)
def test_captions(caption: str) -> None:
    assert kinds(HEADLINE, caption, *BODY)[1] == "caption"
    assert is_credit(caption)


@pytest.mark.parametrize(
    "line",
    [
        "Read more: A river without bridges",
        "ALSO READ: A river without “bridges”",
        "Lesen Sie auch: Ein Fluss ohne Brücken",
        "Читайте также: Река без мостов",
        "اقرأ أيضا: نهر بلا جسور",
        "https://merrow.example/a",
    ],
)
def test_links_on_inside_the_text(line: str) -> None:
    assert kinds(HEADLINE, LEDE, line, SECOND, THIRD) == [
        "headline",
        "paragraph",
        "link",
        "paragraph",
        "paragraph",
    ]


def test_headlines_listed_under_a_bare_label_are_links_like_it() -> None:
    found = kinds(HEADLINE, *BODY, "Related stories", "A river without bridges", "Mayor to swim", "Subscribe")
    assert found[4:] == ["link", "link", "link", "boilerplate"]


def test_the_comment_form_and_all_after_it_are_furniture() -> None:
    comment = "I crossed it every day of my life and never once thought that it would fall into the river."
    found = kinds(HEADLINE, *BODY, "Leave a Reply", "Your email address will not be published.", comment)
    assert found[4:] == ["boilerplate"] * 3


def test_a_counter_of_comments_above_the_text_closes_nothing() -> None:
    assert kinds("214 Comments", HEADLINE, *BODY)[1:] == ["headline"] + ["paragraph"] * 3


def test_notices_and_promotions_at_the_end_are_furniture_though_they_are_sentences() -> None:
    found = kinds(
        HEADLINE,
        *BODY,
        "(The Lantern is run by a non-profit trust. Gifts to it may be deducted from your tax.)",
        "Readers abroad: the Lantern’s site is also open to you on these two mirror domains:",
        "Rivers of the West: Engineers and Poets Speak Out",
        "© 2031 The Lantern. All rights reserved.",
    )
    assert found[4:] == ["boilerplate"] * 4


def test_what_a_quoted_person_says_of_newsletters_is_the_articles() -> None:
    said = "“You can subscribe to our list of closed bridges,” the mayor told the council with a smile."
    assert kinds(HEADLINE, LEDE, said, SECOND)[2] == "paragraph"


def test_crossheads_and_short_sentences_stay_the_articles() -> None:
    assert (
        kinds("It fell at dawn.", LEDE, "What happens now", SECOND, "We wait.", THIRD, "So it goes.")
        == ["paragraph"] * 7
    )


def test_a_page_saved_with_its_menus_loses_them() -> None:
    menu = ["Home", "World", "Sport", "Weather", "Shop", "Our readers write", "Video", "Sign in"] * 3
    found = kinds(*menu, HEADLINE, *BODY, *menu)
    assert found[24:28] == ["headline"] + ["paragraph"] * 3
    assert set(found[:24]) | set(found[28:]) == {"boilerplate"}


def test_a_question_may_be_the_headline_and_the_browsers_title_is_not() -> None:
    question = "Why did the council close the old bridge of Merrow?"
    assert kinds(question, *BODY)[0] == "headline"
    assert kinds(f"{HEADLINE} - Merrow Post", HEADLINE, *BODY)[:2] == ["boilerplate", "headline"]


def test_a_text_without_headline_has_none() -> None:
    assert kinds(*BODY) == ["paragraph"] * 3
    assert "headline" not in kinds("Here is an excerpt from the report:", LEDE)[1:]


def test_a_flash_without_any_prose() -> None:
    assert kinds("Bridge of Merrow closed", "More follows") == ["headline", "boilerplate"]
    assert kinds("Home") == ["boilerplate"]
    assert type_text(()) == []


def test_other_scripts() -> None:
    arabic = (
        "إغلاق جسر ميرو القديم",
        "صوت مجلس المدينة يوم الثلاثاء على إغلاق الجسر القديم إلى أن يراه المهندسون.",
        "التعليقات",
    )
    assert kinds(*arabic) == ["headline", "paragraph", "boilerplate"]
    chinese = (
        "旧桥终于关闭",
        "市议会周二投票决定关闭旧桥，直到工程师检查完毕。港务长说，第三个桥拱倒塌时桥上没有人。",
        "相关新闻",
    )
    assert kinds(*chinese) == ["headline", "paragraph", "link"]


@pytest.mark.parametrize(
    "text",
    ["a " * 200_000, "\n" * 300_000, '"' * 300_000, "Photo: " * 50_000, "A - " * 50_000, "(a" * 50_000],
)
def test_hostile_texts_are_typed_in_one_go(text: str) -> None:
    segments = split_text(text)
    assert len(type_text(segments)) == len(segments)


@pytest.mark.parametrize(
    "line",
    [
        "The Lantern's app may be reached through other links where the stores refuse it.",
        "If this page is blocked where you live, our site can be read on a backup domain.",
        "Our website is mirrored and can be found elsewhere: lantern.example",
        "You can still open our site from any of these addresses:",
        "Contributions to the Lantern are tax-free.",
        "Every donation to us is welcome, and donations above ten crowns are tax-deductible.",
        "[The Lantern, charity registration 1234567, lives on its readers.]",
        "(The Lantern Trust has 501(c)(3) standing.)",
    ],
)
def test_an_outlets_notice_of_itself_is_known_in_any_words(line: str) -> None:
    assert find_label(line) == "says"


@pytest.mark.parametrize(
    "line",
    [
        "The harbour site can only be reached by boat, and the other address is a ruin.",
        "The mayor’s website is down, and the council has had no other since Tuesday.",
        "The museum is a registered charity and has asked the council for a new roof.",
        "Ministers raised the tax on gifts of land, a measure that the farmers’ union called a theft.",
        "“Our site can also be read on other domains,” the editor told the court.",
        "The foundation, a non-profit organisation that runs nine schools along the river, said that the "
        "donations which it collected after the flood were not tax deductible, as the ministry had claimed.",
    ],
)
def test_a_report_on_sites_and_charities_is_no_notice(line: str) -> None:
    assert find_label(line) is None


LONG = (
    "The harbour council of Eastmere voted on Tuesday to reopen the northern quay after eleven months, "
    "and its chairwoman said that the crane would stay where it is until the summer."
)


@pytest.mark.parametrize(
    "label",
    [
        "Lue myös",
        "Läs också",
        "Læs også",
        "Les også",
        "Citește și",
        "Διαβάστε επίσης",
        "관련기사",
        "Xem thêm",
    ],
)
def test_ways_on_in_more_languages_are_links(label: str) -> None:
    text = f"{LONG}\n\n{label}: The crane that would not fall\n\n{LONG}"
    segments = split_text(text)
    kinds = type_text(segments)
    assert [kind for kind, segment in zip(kinds, segments, strict=True) if label in segment.text] == ["link"]
