"""The dateline a paragraph opens with: "MOSCOW, May 3 (AP) —", "Paris – ", "طهران - "."""

from __future__ import annotations

import re
from dataclasses import dataclass

from collatio.ingest.plain.shapes import is_dating_word
from collatio.lang.agencies import is_sign
from collatio.text.calendar_names import fold_characters, names_of

#: A dateline is over after so many characters.
_REACH = 110
_DASH = re.compile(
    r"\s{0,3}(?:[—―]|(?<=[\s).])[–‒−-]{1,3}|[–‒−-]{1,3}(?=\s|\Z))\s{0,3}|:\s{1,3}|(?<=/)\.\s{1,3}"
)
_AGENCY = re.compile(r"\s{0,2}[(\[/]\s{0,2}([^()\[\]/]{2,40}?)\s{0,2}[)\]/](?!\w)")
_AGENCY_AFTER = re.compile(r"([^\W\d_][\w .]{1,24}?)\s{0,2}(?:[—–-]\s{0,2}|\.\s{1,2})")
_PARTS = re.compile(r"\s{0,2}[,،;]\s{0,2}|(?<=\w\w)\.\s{1,2}|\s{0,2}\|\s{0,2}")
_WORD = re.compile(r"[^\W\d_][\w.’'`-]*|\d+(?:[./:]\d+)*\w{0,2}")
_SITE = re.compile(r"[\w-]{2,30}\.(?:com|net|org|info|news|id|ru|co)", re.IGNORECASE)
_HAS_CASE = re.compile(r"[^\W\d_]")


def _fold_all(words: str) -> frozenset[str]:
    return frozenset(fold_characters(word) for word in words.split(";"))


#: Words that open a line as a place would, and are none.
_NO_PLACES = _fold_all(
    "analysis;update;updated;exclusive;opinion;breaking;live;watch;video;photo;photos;factbox;explainer;"
    "interview;report;review;comment;editorial;note;editor's note;correction;clarification;background;"
    "summary;question;answer;q;a;read more;also read;related;see also;source;sources;by;from;in;on;at;but;"
    "and;yes;no;so;still;today;yesterday;tomorrow;now;then;here;why;how;what;who;where;when;the;this;that;"
    "analyse;eilmeldung;exklusiv;kommentar;hintergrund;liveblog;frage;antwort;exclusif;entretien;análisis;"
    "exclusiva;opinión;esclusiva;analisi;exclusivo;анализ;мнение;срочно;عاجل;تحليل;خاص;تحلیل;فوری;ویدیو;"
    "monday;tuesday;wednesday;thursday;friday;saturday;sunday;covid;nato;eu;us;usa;uk;un;fbi;cia;ceo;dna;"
    "warning;alert;developing;advertisement;anzeige;hinweis;info;tipp;fazit;fact;claim;verdict;rating;nasa;"
    "opec;imf;wto;headlines;breaking news;news;podcast;listen;gallery;timeline;"
    "file;dear;attention;atenção;atención;achtung;mr;mrs;ms;dr;sir"
)
#: What opens an outlet's name; the places that open so are few.
_ARTICLES = _fold_all("the;le;la;les;el;los;las;der;die;das;il;lo")
_PLACES_WITH_ARTICLE = _fold_all(
    "the hague;the bronx;the bahamas;the gambia;the valley;los angeles;las vegas;la paz;le havre;le mans;"
    "la rochelle;el paso;la plata;las palmas;la habana;el cairo;la haya;la haye;le caire;los ángeles;"
    "la guaira;el alto;la spezia;el salvador;le cap;la valette;la coruña;el aaiún;la mecque"
)
#: What outlets call themselves and places do not.
_OUTLET_WORDS = _fold_all(
    "advertiser;argus;bulletin;chronicle;courier;daily;dispatch;echo;examiner;express;gazette;globe;guardian;"
    "herald;independent;inquirer;journal;ledger;magazine;mail;media;messenger;mirror;monitor;morning;news;"
    "newspaper;observer;online;post;press;radio;record;register;reporter;review;sentinel;standard;star;"
    "sun;telegraph;times;today;tribune;tv;weekly;anzeiger;blatt;kurier;nachrichten;rundschau;zeitung;"
    "journal;nouvelles;diario;gaceta;noticias;corriere;giornale;notizie;jornal;вестник;вечерний;газета;"
    "известия;новости;правда;صحيفة;جريدة;روزنامه;خبرگزاری"
)
_SMALL = _fold_all("de;del;da;do;du;di;la;el;al;am;an;der;den;sur;на;upon;aan;bei;i;sous;les;le")
_DATE_LINKS = _fold_all("de;del;of;г;года;год;th;to")


@dataclass(frozen=True, slots=True)
class Dateline:
    """``text[start:end]`` is the dateline without its dash; the report goes on at ``rest``.

    ``name`` is what stands first, ``is_place`` whether it is taken for a place: "The …" before a
    date is an outlet's name.
    """

    start: int
    end: int
    rest: int
    name: str
    is_place: bool
    agency: str | None
    why: str


@dataclass(frozen=True, slots=True)
class _Head:
    """The parts of what stands before the dash."""

    name: str
    words: int
    dated: bool
    agency: str | None

    @property
    def capitals(self) -> bool:
        """Whether the name is set in capitals, as agencies set places."""
        letters = _HAS_CASE.findall(self.name)
        return len(letters) > 2 and all(char.isupper() for char in letters)

    @property
    def caseless(self) -> bool:
        """Whether the name's script has no capitals to tell names by."""
        return all(char == char.swapcase() for char in _HAS_CASE.findall(self.name))


def find_dateline(text: str, *, first: bool = True) -> Dateline | None:
    """The dateline at the beginning of a paragraph, null where there is none.

    A bare place in small letters ("Paris – ") is believed only at the head of the ``first`` paragraph
    of the body; capitals, an agency in brackets or a date make it sure anywhere.
    """
    start = len(text) - len(text.lstrip())
    for dash in _DASH.finditer(text, start, min(len(text), start + _REACH)):
        head = _read_head(text[start : dash.start()])
        if head is None:
            continue
        why = _reason(head, dash.group().strip(), text[dash.end() : dash.end() + 60], first)
        if why is not None:
            end = start + len(text[start : dash.start()].rstrip(" .\t\xa0"))
            if dash.group().startswith("."):
                end = dash.start() + 1  # "MOSCOW, May 3. /AGENCY/." closes with a stop for a dash
            rest, agency = dash.end(), head.agency
            after = _AGENCY_AFTER.match(text, rest)
            if agency is None and after is not None and is_sign(after[1]):
                end, rest, agency = after.end(1), after.end(), after[1]
            return Dateline(start, end, rest, head.name, _is_place(head.name), agency, why)
    return None


def read_lone_dateline(text: str) -> Dateline | None:
    """A line that is a dateline and nothing else: "Gaza City, 3 May 2024", "The Herald, 3 May —"."""
    found = find_dateline(text)
    if found is not None:
        return found if not text[found.rest :].strip() else None
    bare = text.strip()
    head = _read_head(bare) if len(bare) <= _REACH else None
    if head is None or not (head.dated or head.agency):
        return None
    start = text.index(bare)
    end = start + len(bare)
    return Dateline(
        start, end, len(text), head.name, _is_place(head.name), head.agency, "a place and a date alone"
    )


def _read_head(text: str) -> _Head | None:
    """Name, date and agency, if the stretch is made of nothing else."""
    agency: str | None = None
    match = _AGENCY.search(text)
    if match is not None:
        agency = match[1]
        text = f"{text[: match.start()]}, {text[match.end() :]}"
    name = ""
    words = 0
    dated = False
    for part in filter(None, (piece.strip(" .-–—\xa0") for piece in _PARTS.split(text))):
        if (is_sign(part) and name) or _SITE.fullmatch(part):
            agency = agency or part
            continue
        named, day = _name_and_day(part)
        if named is None or (named and dated) or not (named or day):
            return None
        dated = dated or day
        words += len(named.split())
        name = name or named
    head = _Head(name, words, dated, agency)
    return head if _is_head(head) else None


def _is_head(head: _Head) -> bool:
    folded = fold_characters(head.name)
    opener = folded.split(" ")[0].rstrip(".,")
    if not folded or head.words > 6 or len(head.name.split()) > 4:
        return False
    if is_dating_word(opener) and folded not in _PLACES_WITH_ARTICLE and opener not in _ARTICLES:
        return False  # "Updated 3 May 2024"
    if folded in _NO_PLACES or (opener in _NO_PLACES and opener not in _ARTICLES):
        return False
    # What stands in brackets is an agency by its name, by its capitals, or by the date beside it.
    return head.agency is None or head.dated or _looks_like_agency(head.agency)


def _name_and_day(part: str) -> tuple[str | None, bool]:
    """The name at the head of a part and whether a day follows it; no name where other words stand."""
    names = names_of(None)
    numbered = any(char.isdigit() for char in part)
    end = 0
    dated = False
    for match in _WORD.finditer(part):
        word = match.group()
        folded = fold_characters(word).rstrip(".")
        calendar = folded in names.months or folded in names.persian
        # "Rio de Janeiro": a month is one only beside a figure.
        if word[0].isdigit() or (calendar and numbered) or (folded in names.weekdays and (end or dated)):
            dated = True
        elif dated:
            if folded not in _DATE_LINKS:
                return None, False
        elif word[0].isupper() or word[0] == word[0].swapcase() or (end and folded in _SMALL):
            end = match.end()
        else:
            return None, False
    return part[:end].strip(), dated


def _reason(head: _Head, mark: str, rest: str, first: bool) -> str | None:
    """Why the stretch before a dash counts as a dateline, null where it does not."""
    opening = rest.lstrip("\"'“‘«„([ ")[:1]
    if mark == ":":
        sure = head.agency is not None or (first and head.capitals and len(head.name) > 4)
        return "a place, set apart by a colon" if sure and opening.isupper() else None
    if head.agency is not None:
        return "a place with an agency before a dash"
    if head.dated:
        return "a place with a date before a dash"
    if opening and not (opening.isupper() or opening.isdigit() or opening == opening.swapcase()):
        return None
    if head.capitals:
        letters = _HAS_CASE.findall(rest)
        shouting = sum(char.isupper() for char in letters) * 2 > len(letters)
        return "a place in capitals before a dash" if letters and not shouting else None
    if first and head.words <= 3 and opening:
        return "a name before a dash that opens the text"
    return None


def _looks_like_agency(name: str) -> bool:
    short = name.isupper() and name.isalpha() and 2 <= len(name) <= 8
    return short or is_sign(name) or _SITE.fullmatch(name) is not None


def _is_place(name: str) -> bool:
    folded = fold_characters(name)
    words = folded.split(" ")
    if len(words) > 1 and (words[0] in _OUTLET_WORDS or words[-1] in _OUTLET_WORDS):
        return False
    return words[0] not in _ARTICLES or folded in _PLACES_WITH_ARTICLE
