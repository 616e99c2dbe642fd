"""French words of time."""

from __future__ import annotations

from collatio.lang.base import split
from collatio.lang.timewords import BASIC, TimeWords, classed

TIMES = TimeWords(
    words=classed(
        """
        N 2: deux
        N 3: trois
        N 4: quatre
        N 5: cinq
        N 6: six
        N 7: sept
        N 8: huit
        N 9: neuf
        N 10: dix
        N 12: douze
        N 15: quinze
        x: quelques, plusieurs
        a: un, une
        U D: jour
        u D: jours
        U W: semaine
        u W: semaines
        U M: mois
        U Y: an, année
        u Y: ans, années
        U E: décennie
        u E: décennies
        U C: siècle
        u C: siècles
        U Th: heure
        u Th: heures
        U Tm: minute
        u Tm: minutes
        P MO: matin, matinée
        P AF: après-midi
        P EV: soir, soirée
        P NI: nuit
        T 0: aujourd'hui
        T -1: hier
        T 1: demain
        T -2: avant-hier
        T 2: après-demain
        l near: dernier, dernière, derniers, dernières, passé, passée
        n: prochain, prochaine, prochains, prochaines
        h: ce, cette, cet
        g: il y a, voici
        r: plus tard, après
        e: plus tôt, auparavant
        b start: début
        b mid: mi
        b end: fin
        A: environ, près de, presque, vers
        E: chaque, tous les, toutes les
        V PRESENT_REF: maintenant, actuellement, en ce moment
        V PAST_REF: récemment, naguère
        V FUTURE_REF: bientôt, prochainement
        o: de, du
        i in: en, dans
        i on: à, au
        H: le, la, les
        F: depuis, dès
        G: jusqu'à, jusqu'en
        """
    ),
    patterns=BASIC,
    ahead=split(
        """
        doit devrait devra sera seront aura auront prévu prévue
        """
    ),
    behind=split(
        """
        était étaient avait avaient ont été fut furent
        """
    ),
)
