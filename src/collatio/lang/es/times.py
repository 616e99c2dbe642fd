"""Spanish words of time."""

from __future__ import annotations

from collatio.lang.base import split
from collatio.lang.timewords import BASIC, TimeWords, classed

TIMES = TimeWords(
    words=classed(
        """
        N 2: dos
        N 3: tres
        N 4: cuatro
        N 5: cinco
        N 6: seis
        N 7: siete
        N 8: ocho
        N 9: nueve
        N 10: diez
        N 12: doce
        N 15: quince
        x: varios, varias, algunos, algunas, unos, unas
        a: un, una
        U D: día
        u D: días
        U W: semana
        u W: semanas
        U M: mes
        u M: meses
        U Y: año
        u Y: años
        U E: década
        u E: décadas
        U C: siglo
        u C: siglos
        U Th: hora
        u Th: horas
        U Tm: minuto
        u Tm: minutos
        P AF: tarde
        P NI: noche
        P MO: madrugada
        T 0: hoy
        T -1: ayer
        T -1NI: anoche
        T -2: anteayer, antier
        T 2: pasado mañana
        l near: pasado, pasada, pasados, pasadas, último, última
        n: próximo, próxima, próximos, próximas
        h: este, esta
        g: hace
        r: más tarde, después
        e: antes
        b start: principios de, comienzos de, inicios de
        b mid: mediados de
        b end: finales de, fines de
        A: unos, casi, cerca de, alrededor de
        E: cada, todos los, todas las
        V PRESENT_REF: ahora, actualmente
        V PAST_REF: recientemente, últimamente
        V FUTURE_REF: pronto, próximamente
        o: de, del
        i in: en
        i on: a, al
        H: el, la, los, las
        F: desde
        G: hasta
        """
    ),
    patterns=BASIC,
    ahead=split(
        """
        será serán habrá previsto prevista debe deberá va van
        """
    ),
    behind=frozenset(
        {
            "era",
            "eran",
            "fue",
            "fueron",
            "había",
            "habían",
            "ha",
            "han",
            "dijo",
            "dijeron",
            "informó",
            "anunció",
        }
    ),
)
