"""German words of time."""

from __future__ import annotations

from collatio.lang.base import split
from collatio.lang.timewords import BASIC, TimeWords, classed

TIMES = TimeWords(
    words=classed(
        """
        N 1: eins
        N 2: zwei
        N 3: drei
        N 4: vier
        N 5: fünf
        N 6: sechs
        N 7: sieben
        N 8: acht
        N 9: neun
        N 10: zehn
        N 11: elf
        N 12: zwölf
        x: einige, mehrere, wenige, ein paar
        a: ein, eine, einen, einem, einer
        U D: tag, tages
        u D: tage, tagen
        U W: woche
        u W: wochen
        U M: monat, monats
        u M: monate, monaten
        U Y: jahr, jahres
        u Y: jahre, jahren
        U E: jahrzehnt
        u E: jahrzehnte, jahrzehnten
        U C: jahrhundert
        u C: jahrhunderte, jahrhunderten
        U Th: stunde
        u Th: stunden
        U Tm: minute
        u Tm: minuten
        P MO: morgens, vormittag, vormittags
        P AF: nachmittag, nachmittags
        P EV: abend, abends
        P NI: nacht, nachts
        T 0: heute
        T -1: gestern
        T -2: vorgestern
        T 2: übermorgen
        l: vergangenen, vergangene, vergangener, vergangenes, letzten, letzte, letzter, letztes, vorigen
        l: vorige, voriger, voriges
        n: kommenden, kommende, kommender, kommendes, nächsten, nächste, nächster, nächstes
        h: diesen, diese, dieser, dieses, diesem
        g: vor
        r: später, danach
        e: zuvor, vorher
        b start: früh, früher, anfang
        b mid: mitte
        b end: spät, ende
        A: etwa, rund, ungefähr, fast, knapp, gut, gegen
        E: jede, jeden, jedes, jeder
        V PRESENT_REF: jetzt, derzeit, zurzeit, gegenwärtig
        V PAST_REF: kürzlich, neulich, unlängst
        V FUTURE_REF: demnächst, in zukunft, künftig
        o: des, von
        i in: in, im
        i on: am, an, zum, vom
        H: der, die, das, den, dem
        F: seit, ab
        G: bis
        y: alt, alte, alter, altes, alten, jährige, jähriger, jährigen
        """
    ),
    patterns=BASIC,
    ahead=split(
        """
        wird werden soll sollen will wollen geplant
        """
    ),
    behind=frozenset(
        {
            "war",
            "waren",
            "hat",
            "haben",
            "hatte",
            "hatten",
            "wurde",
            "wurden",
            "sagte",
            "sagten",
            "teilte",
            "erklärte",
        }
    ),
)
