"""Spanish: verbs of saying, offices, small words and how it cites."""

from __future__ import annotations

from collatio.lang.base import Citing, Cues, Grammar, Language, MarkWords, NameWords, phrases, split
from collatio.lang.es.times import TIMES
from collatio.text.marks import MarkHabits
from collatio.text.sentences import SentenceHabits

_VERBS = """
dijo dice dijeron dicen decía afirmó afirma afirmaron afirman aseguró asegura aseguraron añadió añade
agregó agrega señaló señala señalaron explicó explica explicaron declaró declara declararon indicó indica
indicaron sostuvo sostiene manifestó manifiesta expresó expresa comentó comenta reconoció reconoce
advirtió advierte destacó destaca subrayó subraya apuntó insistió insiste denunció denuncia anunció
anuncia anunciaron escribió escribe respondió responde preguntó recordó recuerda lamentó lamenta criticó
prometió promete negó niega concluyó concluye contó relató aclaró aclara detalló precisó precisa reiteró
reitera confirmó confirma exigió pidió instó acusó calificó considera consideró
"""
_BARE = "diciendo añadiendo asegurando afirmando señalando explicando"
_GRAMMAR = Grammar(
    determiners=split(
        "el la los las un una unos unas este esta estos estas ese esa su sus mi tu nuestro nuestra"
    ),
    prepositions=split(
        "a ante bajo con contra desde durante en entre hacia hasta para por sin sobre tras según"
    ),
    conjunctions=split("y e o u ni pero sino aunque porque cuando mientras como donde si que"),
    auxiliaries=split("ha han había habían es son fue fueron era eran está están ser sido haber"),
    adverbs=split("también ya no sí muy más además ayer hoy después luego entonces"),
    relatives=split("quien quienes cual cuales"),
    others=split("al del lo le les se me nos él ella ellos ellas"),
    of=split("de del"),
    ties=split("de del en para con por a"),
    coordinators=split("y e"),
    owners=split("su sus"),
    places=split("en"),
)
SPANISH = Language(
    code="es",
    name="Spanish",
    cues=Cues(
        verbs=split(_VERBS) | split(_BARE),
        participles=split(_BARE),
        phrases=phrases(
            """
            según
            de acuerdo con
            en palabras de
            a juicio de
            """
        ),
        that=split("que"),
    ),
    names=NameWords(
        titles=split("señor señora don doña doctor doctora dr dra general coronel capitán sr sra"),
        roles=split(
            """
            presidente presidenta ministro ministra portavoz secretario secretaria director directora
            jefe jefa líder comandante alcalde alcaldesa gobernador gobernadora diputado diputada senador
            senadora vocero vocera juez jueza fiscal embajador embajadora canciller vicepresidente
            vicepresidenta experto experta
            """
        ),
        bodies=split(
            """
            ministerio gobierno partido universidad agencia ejército fuerza fuerzas guardia consejo
            comisión comité tribunal instituto policía organización asociación banco congreso senado
            cámara
            """
        ),
        agencies=split("agencia"),
        outlets=split("agencia diario periódico cadena canal revista radio televisión portal semanario"),
        pronouns={"él": "he", "ella": "she", "ellos": "they", "ellas": "they"},
        parties=split(
            """
            fiscalía autoridades hombre mujer grupo empresa compañía sindicato familia vecino vecina
            testigo testigos fuentes fuente concejal diputados agentes ayuntamiento
            """
        ),
        things=split("ley tratado informe carta acuerdo libro película plan texto"),
        genders={"señor": "he", "señora": "she", "sr": "he", "sra": "she", "él": "he", "ella": "she"},
        late=split("difunto difunta fallecido fallecida"),
        killed=split("asesinado asesinada muerto muerta fallecido fallecida"),
    ),
    marks=MarkWords(
        naming=split(
            """
            llamado llamada titulado titulada denominado denominada apodado apodada bautizado bautizada
            """
        ),
        works=split("película libro canción novela obra operación programa serie disco"),
        terms=split("palabra término expresión"),
    ),
    grammar=_GRAMMAR,
    citing=Citing(
        reports=split("informó informa reportó publicó citó difundió"),
        passive=split("publicado publicada difundido difundida citado citada"),
        by=split("por"),
        before=phrases(
            """
            según
            de acuerdo con
            citado por
            citada por
            dijo a
            declaró a
            en una entrevista con
            """
        ),
        photo=split("foto fotografía imagen"),
    ),
    small_words=_GRAMMAR.small,
    channels={
        "carta": "letter",
        "entrevista": "interview",
        "comunicado": "statement",
        "discurso": "speech",
        "mensaje": "message",
        "rueda": "press-conference",
        "tuit": "post",
        "publicación": "post",
    },
    times=TIMES,
    channel_links=split("en su sus durante"),
    sentence_habits=SentenceHabits(
        abbreviations=split("sr sra dr dra gral cnel art núm pág ee.uu ee uu etc"),
        starters=_GRAMMAR.small,
        speech=split(_VERBS),
    ),
    mark_habits=MarkHabits(small_words=_GRAMMAR.small),
)
