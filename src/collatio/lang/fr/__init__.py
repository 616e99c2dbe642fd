"""French: verbs of saying, offices, small words and how it cites."""

from __future__ import annotations

from collatio.lang.base import Citing, Cues, Grammar, Language, MarkWords, NameWords, phrases, split
from collatio.lang.fr.times import TIMES
from collatio.text.marks import MarkHabits
from collatio.text.sentences import SentenceHabits

_VERBS = """
dit disent disait déclaré déclare déclarait affirmé affirme affirment ajouté ajoute expliqué explique
estimé estime estiment indiqué indique assuré assure précisé précise souligné souligne lancé lance écrit
écrivait annoncé annonce rappelé rappelle martelé martèle confié confie répondu répond dénoncé dénonce
prévenu prévient averti avertit promis promet reconnu reconnaît regretté regrette critiqué insisté
insiste conclu conclut demandé demande raconté raconte dit-il dit-elle ajoute-t-il ajoute-t-elle
explique-t-il explique-t-elle affirme-t-il affirme-t-elle précise-t-il précise-t-elle souligne-t-il
souligne-t-elle déclare-t-il déclare-t-elle estime-t-il estime-t-elle assure-t-il assure-t-elle
lance-t-il lance-t-elle poursuit poursuivi poursuit-il poursuit-elle
"""
_BARE = "disant ajoutant affirmant précisant expliquant estimant soulignant"
_GRAMMAR = Grammar(
    determiners=split(
        """
        le la les un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos
        """
    ),
    prepositions=split(
        """
        à au aux avec chez contre dans dès depuis devant durant en entre lors par pendant pour sans selon
        sous sur vers
        """
    ),
    conjunctions=split("et ou ni mais car donc or que quand lorsque comme si alors tandis"),
    auxiliaries=split(
        """
        a ont avait avaient est sont était étaient sera être été avoir eu a-t-il a-t-elle ont-ils
        ont-elles
        """
    ),
    adverbs=split("aussi déjà encore ensuite hier aujourd'hui puis notamment également ne pas plus très"),
    relatives=split("qui dont où lequel laquelle"),
    others=split("il elle ils elles on nous vous je se lui y"),
    of=split("de du des d"),
    ties=split("de du des à au aux en dans pour avec par"),
    coordinators=split("et"),
    owners=split("son sa ses leur leurs"),
    places=split("à en"),
)
FRENCH = Language(
    code="fr",
    name="French",
    cues=Cues(
        verbs=split(_VERBS) | split(_BARE),
        participles=split(_BARE),
        phrases=phrases(
            """
            selon
            d'après
            d’après
            aux yeux de
            """
        ),
        that=split("que qu"),
        quoting=split("cite cité citant"),
        to=split("à au"),
    ),
    names=NameWords(
        titles=split("m mm mme mlle dr pr maître général colonel capitaine amiral madame monsieur"),
        roles=split(
            """
            président présidente ministre porte-parole secrétaire directeur directrice chef cheffe patron
            patronne maire député députée sénateur sénatrice ambassadeur ambassadrice commandant
            commandante juge procureur procureure avocat avocate chancelier chancelière dirigeant
            dirigeante expert experte
            """
        ),
        bodies=split(
            """
            ministère gouvernement parti université agence armée force forces garde conseil commission
            comité tribunal institut police organisation association banque assemblée sénat
            """
        ),
        agencies=split("agence"),
        outlets=split("agence quotidien journal chaîne radio télévision magazine hebdomadaire site"),
        pronouns={"il": "he", "elle": "she", "ils": "they", "elles": "they"},
        parties=split(
            """
            parquet autorités préfecture homme femme groupe entreprise société syndicat famille habitant
            habitante témoin témoins policiers enquêteurs procureurs source sources élu élue
            """
        ),
        things=split("loi traité rapport lettre accord livre film plan texte"),
        genders={"m": "he", "mme": "she", "mlle": "she", "monsieur": "he", "madame": "she", "il": "he"},
        late=split("feu défunt défunte"),
        killed=split("tué tuée assassiné assassinée mort morte décédé décédée"),
    ),
    marks=MarkWords(
        naming=split(
            """
            appelé appelée intitulé intitulée baptisé baptisée surnommé surnommée dit dite nommé nommée
            """
        ),
        works=split("film livre chanson roman opération émission série album"),
        terms=split("mot terme expression"),
    ),
    grammar=_GRAMMAR,
    citing=Citing(
        reports=split("rapporté rapporte rapportent publié"),
        passive=split("publié publiée publiés cité citée cités diffusé diffusée relayé relayée"),
        by=split("par"),
        before=phrases(
            """
            selon
            d'après
            d’après
            cité par
            citée par
            cités par
            a déclaré à
            a indiqué à
            a dit à
            """
        ),
        photo=split("photo photographie image crédit"),
    ),
    small_words=_GRAMMAR.small,
    channels={
        "lettre": "letter",
        "interview": "interview",
        "entretien": "interview",
        "communiqué": "statement",
        "discours": "speech",
        "message": "message",
        "tweet": "post",
        "tribune": "post",
    },
    times=TIMES,
    channel_links=split("dans son sa ses lors un une"),
    sentence_habits=SentenceHabits(
        abbreviations=split("m mm mme mlle dr pr etc av st ste p art"),
        starters=_GRAMMAR.small,
        speech=split(_VERBS),
    ),
    mark_habits=MarkHabits(small_words=_GRAMMAR.small),
)
