"""Names of news agencies as they stand in datelines and bylines; data only.

Knowledge that is not in the pages: where a name of this list decides, the reason says so.
"""

from __future__ import annotations

_NAMES = (
    "AP;Associated Press;The Associated Press;AFP;Agence France-Presse;AFP/AP;Reuters;Thomson Reuters;"
    "UPI;United Press International;dpa;dpa-AFX;Deutsche Presse-Agentur;epd;KNA;AFP/dpa;dpa/AFP;dts;"
    "dts Nachrichtenagentur;APA;Keystone-SDA;SDA;ATS;Belga;ANP;EFE;Europa Press;ANSA;AGI;Adnkronos;"
    "LaPresse;Lusa;Agência Brasil;Xinhua;TASS;ITAR-TASS;ТАСС;Interfax;INTERFAX.RU;Интерфакс;"
    "RIA Novosti;РИА Новости;Sputnik;Ukrinform;Укринформ;Укрінформ;Interfax-Ukraine;UNIAN;УНИАН;УНІАН;"
    "BelTA;PAP;ČTK;CTK;TASR;SITA;MTI;Tanjug;BETA;HINA;STA;BTA;Agerpres;Mediafax;ANA-MPA;AMNA;Anadolu;"
    "AA;Anadolu Agency;DHA;İHA;IRNA;ISNA;Fars;Tasnim;Mehr;MNA;YJC;ایرنا;ایسنا;فارس;تسنیم;مهر;"
    "خبرگزاری مهر;SANA;سانا;WAFA;وفا;NNA;SPA;واس;WAM;وام;KUNA;كونا;QNA;قنا;MENA;أ ش أ;أ ف ب;ا ف ب;"
    "ا.ف.ب;أ.ف.ب;رويترز;د ب أ;أ ب;APS;واج;MAP;TAP;وات;Petra;بترا;PTI;ANI;IANS;UNI;APP;BSS;UNB;Antara;"
    "ANTARA;Bernama;VNA;Kyodo;Kyodo News;Jiji;Jiji Press;Yonhap;KCNA;CNA;CNS;PNA;NAN;PANA;AAP;NZPA;"
    "The Canadian Press;Canadian Press;CP;PA;PA Media;Press Association;TT;NTB;Ritzau;STT;BNS;LETA;"
    "ELTA;Bloomberg;Dow Jones;CNN;BBC;KOMPAS.com;Notimex;Télam;Telam;Prensa Latina;Andina;VOA;RFE/RL;"
    "AP Photo"
)

#: Short and long names; upper and lower case do not matter.
AGENCIES = tuple(_NAMES.split(";"))

_FOLDED = frozenset(name.casefold() for name in AGENCIES)


def is_agency(name: str) -> bool:
    """Whether ``name`` is an agency's, whatever its case; a slash joins two."""
    bare = name.strip(" .").casefold()
    return bare in _FOLDED or all(part.strip() in _FOLDED for part in bare.split("/"))
