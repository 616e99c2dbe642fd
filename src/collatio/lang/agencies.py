"""News agencies and well-known outlets by the names they go by, in any language; data only.

Knowledge that is not in the pages: it gives two spellings of one agency one name, so that two pages
that cite it are seen to cite the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from collatio.text.terms import fold

#: The name to print, then the others it goes by.
_AGENCIES = """
Reuters | Thomson Reuters | رويترز | رویترز | Рейтер | Рейтерс
AP | Associated Press | The Associated Press | أسوشيتد برس | Ассошиэйтед Пресс
AFP | Agence France-Presse | Agence France Presse | فرانس برس | Франс Пресс
UPI | United Press International
dpa | DPA | Deutsche Presse-Agentur | German Press Agency
APA | Austria Presse Agentur
Keystone-SDA | SDA | Swiss News Agency
Belga | Belga News Agency
ANP | Algemeen Nederlands Persbureau
EFE | Agencia EFE
Europa Press
ANSA | Agenzia Nazionale Stampa Associata
Adnkronos
Lusa | Lusa News Agency
Xinhua | Xinhua News Agency | New China News Agency | 新华社
China News Service | CNS
TASS | ITAR-TASS | Tass news agency | ТАСС
RIA Novosti | RIA | РИА Новости | RIA news agency
Interfax | Интерфакс
Sputnik | Sputnik News Agency
Ukrinform | Укринформ | Укрінформ
UNIAN | УНИАН | УНІАН
Interfax-Ukraine
BelTA | Belta
PAP | Polish Press Agency
ČTK | CTK | Czech News Agency
MTI | Hungarian News Agency
Tanjug
HINA | Hina
BTA | Bulgarian News Agency
Agerpres
ANA-MPA | AMNA | Athens-Macedonian News Agency
Anadolu | Anadolu Agency | Anadolu Ajansı | الأناضول | آناتولی
DHA | Demirören News Agency
IRNA | Islamic Republic News Agency | Iranian state news agency IRNA | إرنا | ایرنا
ISNA | Iranian Students' News Agency | Iranian Students’ News Agency | ایسنا
Fars | Fars News Agency | Fars News | خبرگزاری فارس
Tasnim | Tasnim News Agency | Tasnim News | تسنیم | تسنيم
Mehr | Mehr News Agency | خبرگزاری مهر
ILNA | Iranian Labour News Agency
SANA | Syrian Arab News Agency | سانا
WAFA | Wafa | Palestine News and Information Agency | وفا
NNA | National News Agency | الوكالة الوطنية للإعلام
SPA | Saudi Press Agency | واس
WAM | Emirates News Agency | وام
KUNA | Kuwait News Agency | كونا
QNA | Qatar News Agency | قنا
MENA | Middle East News Agency
Petra | Jordan News Agency | بترا
INA | Iraqi News Agency
SUNA | Sudan News Agency
APS | Algeria Press Service
MAP | Maghreb Arab Press
TAP | Tunis Afrique Presse
PTI | Press Trust of India
ANI | Asian News International
IANS | Indo-Asian News Service
APP | Associated Press of Pakistan
BSS | Bangladesh Sangbad Sangstha
Antara | Antara News Agency
Bernama
VNA | Vietnam News Agency
PNA | Philippine News Agency
Kyodo | Kyodo News | 共同通信
Jiji | Jiji Press | 時事通信
Yonhap | Yonhap News Agency | 연합뉴스
KCNA | Korean Central News Agency
CNA | Central News Agency
NAN | News Agency of Nigeria
KNA | Kenya News Agency
SAPA | South African Press Association
AAP | Australian Associated Press
Canadian Press | The Canadian Press
PA Media | Press Association | PA news agency
TT | TT News Agency
NTB | Norwegian News Agency
Ritzau
STT | Finnish News Agency
BNS | Baltic News Service
Prensa Latina
Notimex
Télam | Telam
Andina
Agência Brasil | Agencia Brasil
Bloomberg | Bloomberg News
Dow Jones | Dow Jones Newswires
"""
_OUTLETS = """
BBC | BBC News | British Broadcasting Corporation
CNN
Sky News
Fox News
NBC | NBC News
ABC | ABC News
CBS | CBS News
MSNBC
NPR
PBS
Al Jazeera | Al-Jazeera | Aljazeera | الجزيرة
Al Arabiya | Al-Arabiya | العربية
Al Mayadeen | al-Mayadeen | Al-Mayadeen | الميادين
Al Manar | Al-Manar | المنار
Press TV | PressTV
RT | Russia Today
CGTN
TRT | TRT World
Deutsche Welle | DW
France 24
Euronews
The New York Times | New York Times | NYT
The Washington Post | Washington Post
The Wall Street Journal | Wall Street Journal | WSJ
The Guardian | Guardian
The Times
Financial Times | The Financial Times | FT
The Daily Telegraph | Daily Telegraph | The Telegraph
The Independent
Daily Mail
The Economist
USA Today
Los Angeles Times | The Los Angeles Times | LA Times | L.A. Times | L. A. Times
New York Daily News | N.Y. Daily News | N. Y. Daily News | NY Daily News
New York Post | NY Post | N.Y. Post
Politico | POLITICO
Axios
Le Monde
Le Figaro
Libération
El País | El Pais
El Mundo
Der Spiegel | Spiegel
Die Zeit
Die Welt
Bild
Frankfurter Allgemeine Zeitung | FAZ
Süddeutsche Zeitung
La Repubblica
Corriere della Sera
Haaretz
The Jerusalem Post | Jerusalem Post
The Times of Israel | Times of Israel
Ynet
Channel 12
Channel 13
Kan
Asharq Al-Awsat
Al-Akhbar
Kommersant | Коммерсантъ
Izvestia | Известия
Meduza
Novaya Gazeta
Kyiv Independent | The Kyiv Independent
Global Times
People's Daily | People’s Daily
South China Morning Post | SCMP
The Hindu
Hindustan Times
The Times of India | Times of India
Dawn
NHK
Nikkei
VOA | Voice of America
RFE/RL | Radio Free Europe | Radio Free Europe/Radio Liberty
"""
#: Signs that are an agency's only where agencies sign, beside a place or a day; elsewhere they are words.
_SIGN_LIST = """
dpa;dpa-AFX;epd;dts;dts Nachrichtenagentur;ATS;AGI;LaPresse;INTERFAX.RU;TASR;SITA;BETA;STA;Mediafax;AA;İHA
MNA;YJC;فارس;مهر;أ ش أ;أ ف ب;ا ف ب;ا.ف.ب;أ.ف.ب;د ب أ;أ ب;واج;وات
UNI;UNB;PANA;NZPA;CP;PA;LETA;ELTA;KOMPAS.com;AP Photo
"""
_SIGNS = frozenset(sign.casefold() for line in _SIGN_LIST.split("\n") for sign in line.split(";"))
#: What may stand beside an agency's name in a byline, in any language; another word makes it a person's.
BYLINE_BEFORE = ("By", "From", "Von", "Par", "Por", "With", "And")
BYLINE_BEHIND = ("Staff", "Newsroom", "News", "Agency", "And", "With", "Writers", "Writer")
_ARTICLE = re.compile(r"^(?:the|al)[\s-]+")
#: Names no longer than this are letters, told from words by their capitals alone.
_LETTERS = 5
_ENDING = re.compile(r"\s+(?:news agency|news network|newspaper|news)$")


def agency_of(name: str) -> str | None:
    """The one name of the agency that ``name`` means, null where no agency of the list is meant."""
    return _find(name, _listed(_AGENCIES))


def outlet_of(name: str) -> str | None:
    """The one name of the well-known outlet that ``name`` means, null for any other."""
    return _find(name, _listed(_OUTLETS))


def is_shared(name: str) -> bool:
    """Whether several papers of the list go by ``name`` alone, as the Times of many towns do."""
    last = _ARTICLE.sub("", fold(name))
    return sum(other.endswith(f" {last}") for other in _canonical()) > 2


@cache
def _canonical() -> tuple[str, ...]:
    return tuple(sorted({_ARTICLE.sub("", fold(name)) for name in _listed(_OUTLETS).values()}))


def is_sign(name: str) -> bool:
    """Whether ``name`` is what an agency or a wire signs a dateline with; a slash joins two."""
    return all(_is_one_sign(part.strip(" .")) for part in name.split("/"))


def _is_one_sign(bare: str) -> bool:
    if not bare:
        return False
    known = agency_of(bare) or agency_of(bare.upper()) or bare.casefold() in _SIGNS
    return bool(known) or outlet_of(bare) in ("BBC", "CNN", "VOA")


def names_of_agencies() -> tuple[str, ...]:
    """All names of agencies of the list, the longest first."""
    names = [name for _, name in _rows(_AGENCIES)]
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def _find(name: str, listed: Mapping[str, str]) -> str | None:
    """The entry that ``name`` means; short names in capitals must stand in capitals: a map is not MAP."""
    name = name.strip()
    key = fold(name)
    found = listed.get(key) or listed.get(_ENDING.sub("", key)) or listed.get(_ARTICLE.sub("", key))
    if found is None or name.islower():
        return None
    letters = found.isupper() and len(name) <= _LETTERS and name.lower() != name.upper()
    return None if letters and not name.isupper() else found


@cache
def _listed(rows: str) -> Mapping[str, str]:
    return {fold(other): name for name, other in _rows(rows)}


def _rows(rows: str) -> Iterator[tuple[str, str]]:
    """Each name beside the one to print for it."""
    for line in rows.strip().splitlines():
        names = [name.strip() for name in line.split("|")]
        yield from ((names[0], name) for name in names)
