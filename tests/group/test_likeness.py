from __future__ import annotations

from dataclasses import replace

from collatio.group.features import features_of
from collatio.group.likeness import Likeness, likeness
from collatio.group.weights import weigh
from collatio.records.annotated import Annotated
from collatio.records.article import Article, Published
from tests.builders import article
from tests.finding import annotated, day, said
from tests.group.piles import letter_pile

PILE = letter_pile()


def compared(*pages: Annotated, one: int = 0, other: int = 1) -> Likeness:
    pile = weigh([features_of(page) for page in pages])
    found = likeness(pile.articles[one], pile.articles[other])
    turned = likeness(pile.articles[other], pile.articles[one])
    assert (found.raw, found.score) == (turned.raw, turned.score)
    return found


def test_pages_of_one_letter_are_more_alike_than_the_letter_of_two_years_before() -> None:
    same = compared(*PILE)
    older = compared(*PILE, other=3)
    assert same.score > 30 > older.score
    assert same.apart is None
    assert older.apart is not None
    assert (older.apart.here.value, older.apart.there.value) in {
        ("2031-03-04", "2029-02-09"),
        ("2029-02-09", "2031-03-04"),
    }
    assert older.other_words is not None


def test_a_day_that_both_tell_overrides_publication_far_apart() -> None:
    early = article("Early", "Torvald Lund wrote to Brenning on 4 March 2031.", published="2031-03-05")
    late = article("Late", "Torvald Lund wrote to Brenning on 4 March 2031.", published="2033-03-05")
    times = [day(early, "4 March 2031", "2031-03-04")], [day(late, "4 March 2031", "2031-03-04")]
    agreed = compared(annotated(early, times=times[0]), annotated(late, times=times[1]))
    untold = compared(annotated(early), annotated(late))
    assert agreed.score == agreed.raw
    assert agreed.apart is None
    assert untold.score < untold.raw
    assert untold.apart is None, "publication alone parts nothing: it may be the day a crawler came by"


def test_years_alone_clash_with_nothing() -> None:
    one = article("One", "In 2019 the harbour of Brenning was dredged.")
    other = article("Other", "In 2031 the harbour of Brenning was dredged.")
    times = [day(one, "2019", "2019")], [day(other, "2031", "2031")]
    assert compared(annotated(one, times=times[0]), annotated(other, times=times[1])).apart is None


def _letter(outlet: str, language: str, *blocks: str) -> Article:
    return article(outlet, *blocks, language=language)


PERSIAN = _letter(
    "خبر",
    "fa",
    "دریاسالار توروالد لوند فرمانده ناوگان شمالی در نامه‌ای به میرا اسکارسن رئیس بندر برنینگ نوشت که راه دریا را باز نگه "
    "می‌دارد. ۳۴۰ تن آرد به برنینگ رسیده است.",
)
RUSSIAN = _letter(
    "Вестник",
    "ru",
    "Адмирал Торвальд Лунд написал письмо начальнице порта Бреннинг Мире Оскарсен. С начала блокады в Бреннинг "
    "доставлено 340 тонн муки.",
)
SPANISH = _letter(
    "La Gaviota",
    "es",
    "El almirante Torvald Lund escribió a Mira Oskarsen, jefa del puerto de Brenning. Desde el bloqueo llegaron 340 "
    "toneladas de harina.",
)
ELSEWHERE = _letter(
    "Zeitung",
    "de",
    "Die Gärtnerin Frieda Kohl aus Osterby gewann mit einem Kürbis von 412 Kilo den Herbstmarkt.",
)


def test_pages_in_other_languages_meet_by_names_and_numbers() -> None:
    pages = [PILE[0], *(annotated(page) for page in (PERSIAN, RUSSIAN, SPANISH, ELSEWHERE))]
    for other in (1, 2, 3):
        assert compared(*pages, other=other).score >= 15, pages[other].article.outlet_name
    assert compared(*pages, one=1, other=2).score >= 15, "neither is in English"
    assert compared(*pages, other=4).score == 0


def test_one_shared_name_is_too_little_across_languages() -> None:
    english = article("Astra", "Mira Oskarsen opened a bakery.", language="en")
    spanish = article("Gaviota", "Mira Oskarsen ganó una carrera de barcas.", language="es")
    assert compared(annotated(english), annotated(spanish)).score == 0


def test_one_speaker_in_quite_different_words_counts_against() -> None:
    words = (
        "we shall sing of it in the winter when the boats are on land and the nets are dry and the children ask who "
        * 2
    )
    other_words = (
        "nobody owes the ministry an answer before the ice has gone because no ship can leave this harbour now "
        * 2
    )
    one = article("One", f"“{words}” Lund wrote.")
    other = article("Other", f"“{other_words}” Lund wrote.")
    different = compared(
        annotated(one, quotations=[said(one, words.strip(), by="Lund")]),
        annotated(other, quotations=[said(other, other_words.strip(), by="Lund")]),
    )
    assert different.other_words is not None
    other_man = compared(
        annotated(one, quotations=[said(one, words.strip(), by="Lund")]),
        annotated(other, quotations=[said(other, other_words.strip(), by="Oskarsen")]),
    )
    assert other_man.other_words is None


def test_openings_the_reader_places_alike_add_to_the_likeness() -> None:
    one, other = article("One", "The Karsk bridge fell."), article("Other", "A span over the Karsk gave way.")
    read = [replace(annotated(page), opening=(90, 90, 10)) for page in (one, other)]
    elsewhere = replace(read[1], opening=(-90, 90, 10))
    assert compared(*read).raw > compared(read[0], elsewhere).raw


def test_one_opening_read_alone_is_compared_by_the_rest() -> None:
    one, other = article("One", "The Karsk bridge fell."), article("Other", "The Karsk bridge fell today.")
    unread = compared(annotated(one), annotated(other))
    assert compared(replace(annotated(one), opening=(90, 90)), annotated(other)) == unread


def test_publication_on_one_day_adds_and_days_later_takes_away() -> None:
    def dated(day_of: str | None) -> Annotated:
        published = Published(day_of, day_of, day_of, "page", "given by the test")
        return annotated(replace(PILE[3].article, published=published))

    first = annotated(PILE[0].article)
    near, far, none = (compared(first, dated(day_of)) for day_of in ("2031-03-05", "2031-03-12", None))
    assert near.score > none.score > far.score
    assert none.score == none.raw


def _vote(outlet: str, on: str, published: str) -> Annotated:
    page = article(
        outlet,
        f"The council of Brenning spoke of the harbour toll on {on}, and Mira Oskarsen of the cranes.",
        "Torvald Lund and the Ferrymen’s Guild had asked for the toll on 2 March 2031.",
        published=published,
    )
    days = {"4 March 2031": "2031-03-04", "6 March 2031": "2031-03-06", "2 March 2031": "2031-03-02"}
    times = [day(page, said_on, value) for said_on, value in days.items() if said_on in page.text]
    return annotated(page, times=times)


def test_later_news_of_an_affair_takes_away_and_a_late_page_on_the_same_day_does_not() -> None:
    first = _vote("First", "4 March 2031", "2031-03-04")
    late = compared(first, _vote("Late", "4 March 2031", "2031-03-06"))
    later_news = compared(first, _vote("Later", "6 March 2031", "2031-03-06"))
    assert later_news.raw == late.raw
    assert later_news.score <= late.score - 8


def test_openings_placed_by_two_readers_are_not_compared() -> None:
    one, other = (article(outlet, "Snow fell on the quay of Brenning.") for outlet in ("One", "Other"))
    unread = compared(annotated(one), annotated(other))
    small = replace(annotated(one), opening=(90, 90))
    assert compared(small, replace(annotated(other), opening=(90, 90, 10))) == unread


def _grain(outlet: str, lede: str, *, published: str) -> Annotated:
    background = (
        "The quarrel over the grain duty has gone on since the Brenning assembly met in the spring, when the "
        "millers of Osterby walked out and the treasurer Pelle Anker left his post. "
    )
    return annotated(
        article(outlet, lede + " So it went on and on." * 24, background * 2, published=published)
    )


def test_pages_of_one_affair_that_open_with_other_news_are_less_alike() -> None:
    vote = "Deputies in Brenning threw out the grain duty by a narrow margin after a night of speeches. "
    again = (
        "By a narrow margin deputies in Brenning have thrown out the grain duty after speeches all night. "
    )
    fire = "Firemen fought flames in a flour store at Osterby while farmers watched from carts nearby. "
    one = _grain("One", vote, published="2031-05-02")
    same = compared(one, _grain("Two", again, published="2031-05-02"))
    other = compared(one, _grain("Two", fire, published="2031-05-02"))
    assert not same.other_news
    assert other.other_news
    assert other.score < other.raw, "nor does one day of publication outweigh it"


def test_publication_on_one_day_speaks_for_alike_pages_and_fades() -> None:
    one = article("One", "Torvald Lund sailed from Brenning with rye and salt.", published="2031-05-02")
    gained = []
    for day_of in ("2031-05-02", "2031-05-03", "2031-05-08"):
        other = article("Two", "Torvald Lund came to Osterby with wool and tar.", published=day_of)
        found = compared(annotated(one), annotated(other))
        assert found.score < 100
        gained.append(found.score - found.raw)
    assert gained[0] > gained[1] > 0 > gained[2]


def test_one_common_number_makes_no_pages_alike() -> None:
    pages = [
        annotated(article(f"P{n}", f"Outlet {name} counted 30 {thing} on its way.", published="2031-05-02"))
        for n, (name, thing) in enumerate(
            (name, thing)
            for name in (
                "Alder",
                "Birch",
                "Cedar",
                "Dogwood",
                "Elder",
                "Fir",
                "Gorse",
                "Hazel",
                "Ivy",
                "Juniper",
            )
            for thing in ("carts", "boats", "mules", "barrels", "crates", "sheep", "wheels", "ropes", "lamps")
        )
    ]
    rare = [
        annotated(article("R1", "Outlet Alder counted 8412 carts on its way.", published="2031-05-02")),
        annotated(article("R2", "Outlet Birch counted 8412 boats on its way.", published="2031-05-02")),
    ]
    common = compared(*pages, *rare, one=0, other=10)
    telling = compared(*pages, *rare, one=len(pages), other=len(pages) + 1)
    assert telling.raw > common.raw
