"""Charsets: how they are known, what damage does, and the way back to the bytes."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collatio.ingest.charsets import charset_of
from collatio.ingest.decode import Decoded, decode, shown
from collatio.records.errors import PageError

CHARSETS = [
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "windows-1252",
    "windows-1251",
    "windows-1256",
    "koi8-r",
    "iso8859-2",
    "cp932",
    "euc-jp",
    "gb18030",
    "big5-hkscs",
    "cp949",
]
TEXTS = {
    "windows-1252": "Präsident Müller sagte, die Gespräche seien „offen“ – und schwierig. " * 4,
    "windows-1251": "Министр заявил, что письмо было отправлено в четверг вечером. " * 4,
    "windows-1256": "قال الوزير إن الرسالة أرسلت يوم الخميس إلى قادة المقاومة. " * 4,
    "cp932": (
        "大臣は木曜日、北の町の使節団に書簡を送ったと述べた。書簡には、港の再開をめぐる交渉がまだ続いており、"
        "来週にも次の会合が開かれる見通しだと書かれているという。一方、町の代表はこの発言を否定し、"
        "「そのような手紙は受け取っていない」と語った。関係者によると、会合の場所は決まっていない。"
    ),
    "gb18030": "部长周四表示，这封信已经寄出，谈判仍在继续。" * 4,
}


@pytest.mark.parametrize(
    ("label", "meant"),
    [
        ("latin-1", "windows-1252"),
        ("ISO-8859-1", "windows-1252"),
        ("us-ascii", "windows-1252"),
        ("shift_jis", "cp932"),
        ("x-sjis", "cp932"),
        ("gb2312", "gb18030"),
        ("UTF8", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("windows-1251", "windows-1251"),
        ('text/html; charset="KOI8-R"', None),
        ("utf-7", None),
        ("rot13", None),
        ("iso-2022-jp", None),
        ("nosuch", None),
        ("", None),
        (None, None),
    ],
)
def test_labels_mean_what_browsers_mean(label: str | None, meant: str | None) -> None:
    assert charset_of(label) == meant


@pytest.mark.parametrize("charset", CHARSETS)
def test_every_charset_can_be_used_by_others(charset: str) -> None:
    assert charset_of(charset) == charset
    assert b"a".decode("ascii") == "a".encode(charset).decode(charset)


@pytest.mark.parametrize(
    ("content", "transport", "charset", "how"),
    [
        (codecs.BOM_UTF8 + "é".encode(), "windows-1252", "utf-8", "bom"),
        (codecs.BOM_UTF16_LE + "é".encode("utf-16-le"), None, "utf-16-le", "bom"),
        (codecs.BOM_UTF16_BE + "é".encode("utf-16-be"), None, "utf-16-be", "bom"),
        ("é".encode("latin-1"), "iso-8859-1", "windows-1252", "transport"),
        (b'<meta charset="windows-1251"><p>' + "д".encode("cp1251"), None, "windows-1251", "meta"),
        (b'<?xml version="1.0" encoding="koi8-r"?>' + "д".encode("koi8-r"), None, "koi8-r", "meta"),
        (b"<meta http-equiv=content-type content='text/html; charset=big5'>", None, "big5-hkscs", "meta"),
        (b'<meta charset="utf-16"><p>a', None, "utf-8", "meta"),
        ("é and more".encode(), None, "utf-8", "utf-8"),
        (b"plain", None, "utf-8", "utf-8"),
        (("a" * 40).encode("utf-16-le"), None, "utf-16-le", "guessed"),
        (("a" * 40).encode("utf-16-be"), None, "utf-16-be", "guessed"),
    ],
)
def test_how_a_charset_is_known(content: bytes, transport: str | None, charset: str, how: str) -> None:
    read = decode(content, transport)
    assert (read.charset, read.how, read.damaged) == (charset, how, 0)


def test_a_page_saved_as_utf8_keeps_its_old_declaration_without_harm() -> None:
    content = '<meta charset="windows-1252"><p>größer, süßer, höher'.encode()
    read = decode(content)
    assert read.charset == "utf-8"
    assert read.text.endswith("größer, süßer, höher")


def test_a_few_bytes_that_could_be_utf8_do_not_outweigh_the_declaration() -> None:
    content = b'<meta charset="windows-1252"><p>' + "Â°".encode("cp1252")
    assert decode(content).text.endswith("Â°")


def test_a_wrong_declaration_gives_way_to_what_fits() -> None:
    content = b'<meta charset="utf-8"><p>' + TEXTS["windows-1252"].encode("cp1252")
    read = decode(content)
    assert read.how == "guessed"
    assert read.damaged == 0
    assert "Gespräche" in read.text


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("windows-1252", "Le ministre a déclaré jeudi que la lettre avait été envoyée là où l’on négocie. "),
        (
            "windows-1252",
            "El ministro declaró el jueves que la carta había sido enviada; «mañana» seguirán. ",
        ),
        ("windows-1252", "The minister’s letter was “sent” on Thursday – and the talks aren’t over. "),
        (
            "windows-1250",
            "Minister powiedział w czwartek, że list został wysłany, a źródła mówią o żądaniach. ",
        ),
        ("windows-1257", "Ministras ketvirtadienį sakė, kad laiškas išsiųstas, o derybos tęsiasi. "),
        (
            "windows-1254",
            "Bakan, mektubun perşembe günü gönderildiğini söyledi; görüşmeler sürüyor, açık değil. ",
        ),
        ("windows-1253", "Ο υπουργός δήλωσε ότι η επιστολή στάλθηκε την Πέμπτη το βράδυ. "),
        ("windows-1255", "השר אמר כי המכתב נשלח ביום חמישי בערב אל המפקדים. "),
        ("koi8-r", "Министр заявил, что письмо было отправлено в четверг вечером. "),
    ],
)
def test_the_languages_of_europe_are_told_apart(charset: str, words: str) -> None:
    assert decode((words * 3).encode(charset)).text == words * 3


@pytest.mark.parametrize("charset", sorted(TEXTS))
def test_an_unstated_charset_is_guessed(charset: str) -> None:
    read = decode(TEXTS[charset].encode(charset))
    assert read.text == TEXTS[charset]


def test_damaged_bytes_are_kept_apart() -> None:
    content = '<meta charset="utf-8"><p>Grüße, größer, süß '.encode() + b"\xff\xe2\x80" + b" end"
    read = decode(content)
    assert (read.charset, read.damaged) == ("utf-8", 3)
    assert shown(read.text).endswith("süß \ufffd\ufffd\ufffd end")
    place = read.text.index("\udcff")
    assert content[slice(*read.bytes_of(place, place + 1))] == b"\xff"


@pytest.mark.parametrize("content", [b"", b" \r\n\t"])
def test_an_empty_page_says_so(content: bytes) -> None:
    with pytest.raises(PageError) as caught:
        decode(content)
    assert caught.value.code == "empty-page"


@pytest.mark.parametrize("content", [bytes(range(256)) * 8, b"\x89PNG\r\n\x1a\n" + b"\x00\x01" * 300])
def test_a_binary_page_says_so(content: bytes) -> None:
    with pytest.raises(PageError) as caught:
        decode(content)
    assert caught.value.code == "binary-page"


def stands_where_it_says(read: Decoded, content: bytes, at: int) -> bool:
    """Whether the bytes of one character, alone, are that character again."""
    char, stretch = read.text[at], content[slice(*read.bytes_of(at, at + 1))]
    if "\udc00" <= char <= "\udcff":
        return stretch == bytes([ord(char) - 0xDC00])
    return char in stretch.decode(read.charset, "replace")


@settings(max_examples=200)
@given(st.text(max_size=30), st.sampled_from(CHARSETS))
def test_characters_stand_at_their_bytes(words: str, charset: str) -> None:
    content = b"<p>".decode().encode(charset) + words.encode(charset, "ignore") + ".".encode(charset) * 20
    try:
        read = decode(content, charset)
    except PageError:
        return  # control characters only
    assert all(stands_where_it_says(read, content, at) for at in range(len(read.text)))


@settings(max_examples=300)
@given(
    st.lists(
        st.one_of(st.binary(max_size=4), st.sampled_from([b"word ", b"\x82\xa0", b"\xc3\xa9"])), max_size=12
    ),
    st.sampled_from(CHARSETS),
)
def test_damaged_pages_lead_back_too(parts: list[bytes], charset: str) -> None:
    content = b"".join(parts) + "plain words.".encode(charset) * 6
    try:
        read = decode(content, charset)
    except PageError:
        return  # more damage than text
    assert all(stands_where_it_says(read, content, at) for at in range(len(read.text)))
    ends = [read.bytes_of(at, at + 1)[1] for at in range(len(read.text))]
    assert ends == sorted(ends)
    assert ends[-1] == len(content)
