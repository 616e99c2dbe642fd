"""Forms, labels of links that are gone, lists of tools and far remains: invented pages."""

from __future__ import annotations

import pytest

from collatio.ingest.html import body
from collatio.ingest.html.body import find_body
from collatio.ingest.html.doors import parts_of
from collatio.ingest.html.library import Opinion
from collatio.ingest.html.parting import parted_ways
from collatio.ingest.html.ways import is_row, points_here
from collatio.ingest.plain.shapes import is_stamp
from collatio.ingest.segments import Overlay
from tests.ingest.markup import parsed
from tests.ingest.test_body import WORDS, page
from tests.ingest.test_units import own

MORE = [
    f"On day {n} of the repairs the masons set {n} stones into the wall of the quay." for n in range(2, 16)
]
NOTE = "Every morning the tides of Eastmere and the news of the quay before breakfast."


def left(*inside: str, after: str = "", before: str = "") -> list[str]:
    """The paragraphs of a long page as we read it, without those that make it long."""
    markup = page(*(f"<p>{words}</p>" for words in MORE), *inside, after=after, before=before)
    document = parted_ways(parsed(markup.encode()))
    read = zip(document.segments, find_body(document).kinds, strict=True)
    return [one.text for one, kind in read if kind == "paragraph" and one.text not in MORE]


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=b7x><p>{NOTE}</p><input type=email placeholder=you><p>We write once a day, no more than that.</p></div>",
        f"<form action=/join><div><p>{NOTE}</p></div><div><label>Name</label><input name=who></div></form>",
        f"<div class=b7x><p>{NOTE}</p><div><textarea></textarea></div></div>",
        f"<div class=b7x><div><p>{NOTE}</p></div><a href='https://apps.apple.com/x'><img src=a.png></a></div>",
        f"<div class=b7x><span>{NOTE}</span><a href=/newsletter/><img src=n.png></a></div>",
    ],
)
def test_a_box_to_write_in_or_to_order_from_goes_as_a_whole(box: str) -> None:
    assert left(box) == WORDS


@pytest.mark.parametrize(
    "box",
    [
        "<div class=x7><div><b>You read this on the small screen</b></div><ul><li>All of the quay in one place</li>"
        "<li>News that comes by itself</li></ul><div><a href=/get>Get it free</a></div></div>",
        "<div class=x8><header><h2>The harbour in pictures</h2>Show all 50</header></div>",
        "<div class=x9><div><h3>Sign up for our quay letter</h3></div><div><p>Each morning we send you a word on"
        " tides.</p><p>You may leave whenever you like.</p></div></div>",
        "<div class=x4><a href=/story/7><img></a><h4>Ferry to Westhaven stops early in the year</h4></div>",
    ],
)
def test_a_card_goes_with_its_call(box: str) -> None:
    assert left(box) == WORDS


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("<p>Our work costs money; if you can, <a href=/support-us>give a little</a> each month.</p>", False),
        ("<p>Unsere Arbeit kostet Geld, hier können Sie <a href=/spenden>etwas geben</a>.</p>", False),
        (
            "<p>The harbour fund takes <a href=/donate>gifts</a> for the families, its chairwoman said.</p>",
            True,
        ),
        ("<p>“Our fund takes <a href=/donate>gifts</a> for the families,” the chairwoman said.</p>", True),
    ],
)
def test_an_outlet_that_asks_for_itself(line: str, stays: bool) -> None:
    assert (len(left(line)) > len(WORDS)) is stays


def test_a_form_behind_the_first_words_goes_however_long_it_is() -> None:
    asked = "".join(
        f"<div class=choice><p>Tell me of quay {n} and what is done there, day by day.</p></div>"
        for n in range(9)
    )
    assert left(after=f"<form><input type=email>{asked}</form>") == WORDS


def test_a_form_around_the_page_and_a_box_to_search_change_nothing() -> None:
    whole = page().replace("<main>", "<form><input name=state>").replace("</main>", "</form>")
    assert own(whole) == WORDS
    search = "<div class=find><p>The council keeps a list of all the boats that lay here, by name.</p><input type=search></div>"
    assert len(left(search)) == len(WORDS) + 1


@pytest.mark.parametrize(
    "label",
    [
        "<p>Mehr gibt es da:</p><p><a href=/2>Die Fähre nach Westhaven fährt nicht mehr</a></p>",
        "<p>Azter ono:</p><div><a href=/2>A headline in a tongue that has no table here</a></div>",
        "<p>Quaes</p><ul><li><a href=/2>Ferry to Westhaven stops</a></li><li><a href=/3>Tolls to rise</a></li></ul>",
        "<div class=x1><div class=x2>Porro</div></div>",
    ],
)
def test_a_label_goes_with_the_link_it_stood_before(label: str) -> None:
    assert left(label) == WORDS


def test_a_sentence_before_a_list_stays_and_so_does_a_caption_of_one_word_in_a_quote() -> None:
    listed = "<p>The council named three quays:</p><ul><li>The northern quay</li><li>The mill quay</li><li>The old one</li></ul>"
    assert len(left(listed)) == len(WORDS) + 4
    assert "Never." in left("<blockquote><div><div>Never.</div></div></blockquote>")


def test_a_list_of_tools_goes_with_those_that_are_no_links() -> None:
    tools = "<ul class=opts><li><a href=/h>headset Hear it</a><li><a href=/c>bubble 3 remarks</a><li>shelf Put by<li>About 2 min</ul>"
    assert left(before=tools) == WORDS
    between = "<ul><li>Anna, of the mill and its two wheels<li><a href=/b>Bert of the quay</a><li><a href=/c>Carl of the gate</a></ul>"
    assert "Anna, of the mill and its two wheels" in left(between)


def test_what_stands_far_behind_in_boxes_of_its_own() -> None:
    remarks = "".join(
        f"<div class=said><span>{name}</span></div>"
        for name in ("Ann", "Bea", "Cid", "Dan", "Eve", "Fay", "Gus", "Hal")
    )
    sorry = "<div class=box9><p>Your remark could not be sent, please try once more in a while.</p></div>"
    after = f"<div class=comments>{remarks}</div>"
    assert left(after=after + sorry) == WORDS
    late = "<p>The vote on the southern quay is to follow in the autumn, the chairwoman said.</p>"
    assert len(left(after=after + late)) == len(WORDS) + 1


def test_a_box_named_for_buttons_holds_no_sentence_of_the_article() -> None:
    box = (
        "<div class=vote-box><p>Tell us with one click what you thought of these lines on the quay.</p></div>"
    )
    assert left(after=box) == WORDS
    post = "<div class=social-embed><blockquote><p>The northern quay is open again, come and see it.</p></blockquote></div>"
    assert len(left(post)) == len(WORDS) + 1


@pytest.mark.parametrize(
    "line",
    [
        "تم نشره السبت 3 أيار / مايو 2031 09:22 مساءً",
        "Ann Vane (@annvane) 12 minutes ago Sat 3rd May 2031 | 03:32 PM",
        "2031-05-03 | Harbour",
        "harbour Updated: May 03, 2031 21:43 IST",
        "3. Mai 2031 // Anna Hafen",
    ],
)
def test_a_day_with_hardly_a_word_beside_it_is_no_line_of_the_article(line: str) -> None:
    assert is_stamp(line)
    assert left(before=f"<p class=info>{line}</p>") == WORDS


@pytest.mark.parametrize(
    "line",
    [
        "The quay was closed on 3 May 2031 after a storm",
        "The storm of 2031",
        "Closed on 3 May 2031.",
    ],
)
def test_lines_that_tell_something_are_no_stamps(line: str) -> None:
    assert not is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Want to know more of the quay? <a href=/q>Here you find all about it!</a></p>",
        "<p>The whole talk is to be had <a href=/q>here</a>.</p>",
        "<p>Das ganze Gespräch gibt es <a href=/q>hier</a></p>",
        "<p>Retrouvez tout l'entretien <a href=/q>ici</a>.</p>",
        "<p>Полный текст доклада можно найти <a href=/q>здесь</a>.</p>",
        "<p>Boats at a glance: <a href=/1>Gull</a> | <a href=/2>Tern</a> | <a href=/3>Petrel</a></p>",
        "<p>Our report of that day: <a href=/2>Ferry to Westhaven stops for good</a></p>",
    ],
)
def test_a_line_that_only_shows_the_way(line: str) -> None:
    assert left(line) == WORDS


@pytest.mark.parametrize(
    "line",
    [
        "<p>The mayor of <a href=/e>Eastmere</a> was here on Tuesday, and he saw the quay.</p>",
        "<p>“You can read all of it <a href=/q>here</a>,” she said to the council.</p>",
        "<p>The gates fell twice. The report of the engineers is to be read <a href=/q>here</a>.</p>",
        "<p>Those who voted: <a href=/1>Ann Vane</a> of the mill, <a href=/2>Ben Roe</a> of the quay.</p>",
    ],
)
def test_sentences_with_a_link_stay(line: str) -> None:
    assert len(left(line)) == len(WORDS) + 1


@pytest.mark.parametrize(
    "line",
    [
        "<p>Hinweis: Wenn Sie dieses Video abspielen, erfolgt eine Datenübertragung an den Anbieter der Filme.</p>",
        "<h2>En vidéo, quatre façons de passer le vieux pont</h2>",
        "<p>VIDEO: How the northern quay came down</p>",
        "<p>Fotostrecke – Der Kai nach dem Sturm</p>",
        "<p>Видео: причал после бури</p>",
        "<p>Was this article helpful?</p>",
        "<p>Hat Ihnen dieser Artikel gefallen?</p>",
        "<p>Вам понравилась статья?</p>",
        "<p>Tilaa uutiskirjeemme ja saat sataman uutiset</p>",
        "<p>Vi använder länkar. Läs vårt nyhetsbrev</p>",
        "<p>Mehr Infos zum Kai finden Sie bei <a href=/h>der Hafenkammer</a></p>",
        "<p>Some links here are affiliate links, by which the desk may earn a small sum.</p>",
        "<p class='postmetadata alt'>"
        + "This entry was put up by the desk of the harbour on a Saturday. " * 4
        + "</p>",
    ],
)
def test_labels_of_films_questions_and_notices(line: str) -> None:
    assert left(line) == WORDS


@pytest.mark.parametrize(
    "line",
    [
        "<p>In the video the quay falls, and nobody stands near it at that hour.</p>",
        "<p>Photos show the quay as it fell into the water of the harbour that night.</p>",
        "<p>“Was this article helpful?” the clerk asked the council, and nobody laughed.</p>",
    ],
)
def test_sentences_on_films_stay(line: str) -> None:
    assert len(left(line)) == len(WORDS) + 1


@pytest.mark.parametrize(
    "call",
    [
        "Share your thoughts in the comments!",
        "Deixe as suas dúvidas aqui embaixo! Obrigado!",
        "Schreiben Sie uns Ihre Meinung in die Kommentare.",
        "Пишите своё мнение в комментариях.",
        "Kerro mielipiteesi kommenteissa!",
    ],
)
def test_readers_asked_for_comments_at_the_end(call: str) -> None:
    assert left(after=f"<p>{call}</p>") == WORDS
    assert len(left(f"<p>{call} The council of the harbour sat until nine that evening.</p>")) > len(WORDS)


def test_ways_by_the_words_of_their_links() -> None:
    here, row, plain = parsed(
        b"<p>All of it <a href=/q>here</a>.</p><p>Boats: <a href=/1>Gull</a> | <a href=/2>Tern</a></p>"
        b"<p>Boats: <a href=/1>Gull</a> and <a href=/2>Tern</a></p>"
    ).segments
    assert points_here(here)
    assert is_row(row)
    assert not points_here(row)
    assert not is_row(plain)


def test_a_way_on_behind_the_last_sentence_stands_apart() -> None:
    markup = f"<p>{WORDS[0]} <a href=/more>Continue reading</a></p><p>The tide is high. <a href=/t>Tide tables</a></p><time>3 May</time>"
    document = parted_ways(parsed(markup.encode()))
    texts = [segment.text for segment in document.segments]
    assert texts == [WORDS[0], "Continue reading", "The tide is high. Tide tables", "3 May"]
    assert document.times[0].segment == 3
    told, way = document.segments[:2]
    page_bytes = markup.encode()
    for segment in (told, way):
        for start, end, first, last in segment.runs:
            assert page_bytes[first:last].decode() == segment.text[start:end]
    assert (told.linked, way.linked, way.addresses) == (0, len("Continue reading"), ("/more",))


def test_a_notice_keeps_the_call_at_its_end() -> None:
    call = "<div class=inl><b>Quay alerts</b><br>Tides, repairs and closures, straight to you. <a href=/a>Sign up</a></div>"
    texts = [segment.text for segment in parted_ways(parsed(call.encode())).segments]
    assert texts == ["Quay alerts Tides, repairs and closures, straight to you. Sign up"]
    assert left(call) == WORDS


def test_a_menu_that_the_library_takes_for_the_article_is_not_believed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = [f"Harbour office and its room number {n}" for n in range(30)]
    menu = "".join(
        f"<site-link href=/{n}><p class=text>{name}</p></site-link>" for n, name in enumerate(names)
    )
    monkeypatch.setattr(body, "opinion", lambda _: Opinion(tuple(names)))
    assert own(page().replace("<main>", f"<site-menu>{menu}</site-menu><main>")) == WORDS


def test_links_without_words_fields_and_menu_elements_are_read() -> None:
    document = parsed(
        b"<ul><li><a href=/x><img></a><p>Mill</p></li></ul><div hidden><a href=/y></a><input></div>"
        b"<p>Write: <input type=tel></p><site-link href=/m><p>Menu</p></site-link><a name=z></a>"
    )
    assert document.overlays == (Overlay(document.segments[0].path[1:], "/x"),)
    assert len(document.fields) == 1
    menu = document.segments[-1]
    assert (menu.text, menu.linked, menu.anchors) == ("Menu", 4, ((0, 4),))


def test_a_list_whose_links_lie_over_its_items_goes() -> None:
    item = "<li><div><a href=/{0} title=x></a><img></div><p class=t>Mill {0}</p><p>{1}</p></li>"
    listed = "".join(item.format(at, f"The mill of island {at} has stood still since.") for at in range(30))
    assert left(after=f"<ul class=q7>{listed}</ul>") == WORDS
    pictures = listed.replace("href=/", "href=/big.jpg?")
    assert len(left(after=f"<ul class=q7>{pictures}</ul>")) > len(WORDS)


def test_the_room_between_labels_takes_time_by_its_length_alone() -> None:
    room = "\N{NO-BREAK SPACE}" * 200_000  # takes hours where it is read by its square
    assert parts_of(f"Ferries{room}Harbour | Weather") == [f"Ferries{room}Harbour ", " Weather"]
    assert parts_of(f"Ferries{room}| |{room}Weather·Sport") == [f"Ferries{room}", f"{room}Weather", "Sport"]
