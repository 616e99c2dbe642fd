"""German: verbs of saying, offices, small words and how it cites."""

from __future__ import annotations

from collatio.lang.base import Citing, Cues, Grammar, Language, MarkWords, NameWords, phrases, split
from collatio.lang.de.times import TIMES
from collatio.text.marks import MarkHabits
from collatio.text.sentences import SentenceHabits

_VERBS = """
sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont meinte meint schrieb schreibt
kritisierte kritisiert forderte fordert warnte warnt behauptete behauptet äußerte äußert berichtete
berichtet antwortete ergänzte ergänzt bekräftigte bekräftigt versicherte versichert lobte bezeichnete
nannte teilte fügte kündigte räumte hieß unterstrich verurteilte beklagte versprach drohte fragte
resümierte konstatierte sprach spricht
"""
_GRAMMAR = Grammar(
    determiners=split(
        """
        der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine
        seinen seiner ihr ihre ihren ihrer kein keine
        """
    ),
    prepositions=split(
        """
        am an auf aus bei beim bis durch für gegen im in mit nach ohne seit über um unter vom von
        vor während wegen zu zum zur zwischen gegenüber laut
        """
    ),
    conjunctions=split(
        """
        und oder aber sondern denn weil dass wenn als ob während obwohl damit sowie
        """
    ),
    auxiliaries=split(
        """
        ist sind war waren wird werden wurde wurden hat haben hatte hatten sei seien habe sein gewesen
        worden
        """
    ),
    adverbs=split(
        """
        auch noch schon dann zuvor später heute gestern weiter zudem außerdem nicht nur sehr mehr
        """
    ),
    relatives=split("wer welcher welche"),
    others=split("er sie es wir ihr ich man sich ihm ihn ihnen uns"),
    of=split("von der des"),
    ties=split("von der des in im für aus bei beim"),
    infinitive=split("zu"),
    coordinators=split("und"),
    owners=split("sein seine seinen seiner ihr ihre ihren ihrer"),
    places=split("in im aus"),
    capital_weekdays=True,
)
GERMAN = Language(
    code="de",
    name="German",
    noun_capitals=True,
    cues=Cues(
        verbs=split(_VERBS),
        phrases=phrases(
            """
            laut
            nach angaben von
            nach den worten von
            nach ansicht von
            so
            """
        ),
        that=split("dass"),
        quoting=split("zitiert zitierte zitieren zitierten"),
        to=split("an"),
    ),
    names=NameWords(
        titles=split("herr frau dr prof general oberst hauptmann"),
        roles=split(
            """
            präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin
            sprecher sprecherin außenminister außenministerin innenminister innenministerin
            verteidigungsminister ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin
            chef chefin vorsitzender vorsitzende vorsitzenden kommandeur kommandant direktor direktorin
            botschafter botschafterin richter richterin anwalt anwältin abgeordneter abgeordnete
            generalsekretär generalsekretärin experte expertin leiter leiterin bundespräsident
            """
        ),
        bodies=split(
            """
        ministerium partei universität agentur armee bank kommission rat gericht institut polizei
        verband verein bundestag bundesrat
        """
        ),
        agencies=split("agentur nachrichtenagentur"),
        outlets=split(
            """
        agentur nachrichtenagentur zeitung sender magazin portal wochenzeitung blatt
        """
        ),
        pronouns={"er": "he", "sie": "she"},
        parties=split(
            """
            staatsanwaltschaft polizei behörde behörden regierung ministerium gericht unternehmen konzern
            firma mann frau gruppe gewerkschaft mitarbeiter mitarbeiterin anwohner anwohnerin zeuge zeugin
            sprecher sprecherin minister ministerin chef chefin experten stiftung rentner rentnerin
            """
        ),
        things=split("gesetz vertrag bericht brief abkommen buch film plan antrag"),
        genders={"herr": "he", "frau": "she", "er": "he", "sie": "she"},
        late=split("verstorbene verstorbenen ermordete ermordeten getötete getöteten"),
        killed=split("getötet ermordet gestorben hingerichtet"),
    ),
    marks=MarkWords(
        set_off=split("sogenannte sogenannten sogenannter sogenanntes sogenannt"),
        naming=split(
            """
        genannt genannte genannten betitelt namens titel
        """
        ),
        works=split("film buch lied roman operation sendung serie album"),
        terms=split("wort begriff ausdruck"),
    ),
    grammar=_GRAMMAR,
    citing=Citing(
        reports=split("berichtete berichtet meldete meldet zitiert zitierte"),
        before=phrases(
            """
            laut
            nach angaben der
            unter berufung auf
            zitiert von
            berichtet von
            der nachrichtenagentur
            """
        ),
        photo=split("foto bild archivbild"),
    ),
    small_words=_GRAMMAR.small,
    channels={
        "brief": "letter",
        "interview": "interview",
        "erklärung": "statement",
        "mitteilung": "statement",
        "rede": "speech",
        "pressekonferenz": "press-conference",
        "tweet": "post",
    },
    times=TIMES,
    channel_links=split("in im einem einer seinem seiner ihrem ihrer"),
    sentence_habits=SentenceHabits(
        abbreviations=split(
            """
        dr prof z.b d.h u.a bzw ca nr st mio mrd usw evtl vgl abs art
        """
        ),
        starters=_GRAMMAR.small,
        speech=split(_VERBS),
        ordinal_dot=True,
    ),
    mark_habits=MarkHabits(small_words=_GRAMMAR.small),
)
