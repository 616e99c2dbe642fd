"""English words for people: pronouns, kin, nouns for one person and for several."""

from __future__ import annotations

from collatio.lang.base import PeopleWords, Pronoun, split
from collatio.lang.en.given import GIVEN

_I = Pronoun(1, "one")
_WE = Pronoun(1, "several")
_YOU = Pronoun(2)
_HE = Pronoun(3, "one", "he")
_SHE = Pronoun(3, "one", "she")
_THEY = Pronoun(3, "several")
_IT = Pronoun(3, "one", "it")
_OPEN = Pronoun(0, "one")
_OPEN_SEVERAL = Pronoun(0, "several")

_PRONOUNS = {
    **dict.fromkeys(split("i me my mine myself"), _I),
    **dict.fromkeys(split("we us our ours ourselves ourself"), _WE),
    **dict.fromkeys(split("you your yours yourself yourselves ye thou thee thy"), _YOU),
    **dict.fromkeys(split("he him his himself"), _HE),
    **dict.fromkeys(split("she her hers herself"), _SHE),
    **dict.fromkeys(split("they them their theirs themselves themself em"), _THEY),
    **dict.fromkeys(split("it its itself"), _IT),
    **dict.fromkeys(
        split(
            """
            one oneself someone somebody anyone anybody everyone everybody no-one nobody each who whom
            whoever another other

            """
        ),
        _OPEN,
    ),
    **dict.fromkeys(split("these those both others all some many most few several none"), _OPEN_SEVERAL),
    **dict.fromkeys(split("this that"), _OPEN),
}

_KIN = split(
    """
    mother father mum mom dad parent son daughter brother sister sibling twin wife husband spouse widow
    widower partner girlfriend boyfriend fiancé fiancée fiance fiancee uncle aunt nephew niece cousin
    grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter father-in-law
    mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law relative child baby kid heir

    """
)
_NOUNS = split(
    """
    actor actress addict administrator admirer adult adventurer agent aide American apprentice architect
    artist assailant
    astronaut astronomer athlete attacker attendant audience author bachelor baker barrister batsman beggar
    biographer biologist blogger bomber boss boy bride broker builder burglar businessman businesswoman
    butcher buyer captive caretaker carpenter celebrity champion chancellor chap character chef chemist
    citizen civilian cleaner client clinician coach collector comedian commentator companion composer
    conductor consumer contestant convict cook cop correspondent counsellor critic crook curator customer
    cyclist dancer dealer defendant defender delegate democrat designer detainee detective developer dictator
    disciple doctor dog-owner donor driver drummer economist editor educator elder employee employer engineer
    entrepreneur expert explorer fan farmer fellow feminist fighter filmmaker firefighter fisherman footballer
    founder friend fugitive gardener general gentleman geologist girl goalkeeper governor graduate grandparent
    guard guardian guest guide gunman guitarist guy hacker hero historian hostage host hunter immigrant
    individual informant inhabitant inmate inspector intern interviewer interpreter inventor investigator
    investor journalist judge juror killer king knight laborer labourer lady landlord lawyer learner lecturer
    librarian linguist listener local lord lover magician magistrate man manager martyr mathematician mayor
    mechanic member mentor merchant messenger migrant militant miner minister missionary monk motorist
    murderer musician narrator native naturalist neighbour neighbor nobleman novelist nun nurse observer
    offender officer official onlooker operator opponent orphan outsider owner painter parishioner
    participant passenger passerby pastor patient patron peasant pedestrian performer person philosopher
    photographer physician physicist pianist pilgrim pilot pioneer player plumber poet policeman policewoman
    politician pope pregnant preacher president priest prince princess prisoner producer professor programmer
    prophet protester protestor psychologist publisher pupil queen rabbi racer ranger reader rebel recipient
    recruit referee refugee reporter representative rescuer researcher resident respondent revolutionary
    rider rival robber ruler runner sailor saint salesman scholar scientist sculptor secretary seller senator
    servant sheriff shooter shopper singer skier slave smuggler sniper soldier solicitor songwriter sovereign
    speaker specialist spectator spokesman spokesperson spokeswoman sportsman spy stranger striker student
    successor suitor supporter surfer surgeon survivor suspect swimmer teacher teenager tenant terrorist thief
    toddler tourist trader trainer translator traveller traveler trooper tutor tyrant user vendor veteran
    victim villager violinist visitor volunteer voter waiter waitress warden warrior winner witness woman
    worker worshipper writer youngster youth youtuber

    """
)
_SEVERAL = split(
    """
    people men women children police folk folks guys ladies gentlemen troops staff crew audience public
    crowd family families couple personnel youth parents kids locals elderly poor rich dead wounded injured
    policemen businessmen fishermen spokesmen countrymen fellows clergy youths others persons mankind
    humanity team group generation population community electorate majority minority

    """
)
_SHE_NOUNS = split(
    """
    girl lady woman waitress bride mum mom aunt niece grandmother granddaughter stepmother stepdaughter
    mother-in-law daughter-in-law sister-in-law girlfriend fiancée fiancee nun grandma heroine goddess
    policewoman actress businesswoman congresswoman spokeswoman chairwoman saleswoman hostess nanny

    """
)
_HE_NOUNS = split(
    """
    boy gentleman chap guy groom dad uncle nephew grandfather grandson stepfather stepson father-in-law
    son-in-law brother-in-law boyfriend fiancé fiance monk widower grandpa hero policeman gunman fisherman
    batsman salesman sportsman nobleman statesman lad fellow knight

    """
)

PEOPLE = PeopleWords(
    pronouns=_PRONOUNS,
    possessives=split("my our your his her their its thy whose one's"),
    reflexives=split("myself ourselves yourself yourselves himself herself itself themselves"),
    kin=_KIN,
    nouns=frozenset(word.lower() for word in _NOUNS) | _KIN,
    several=_SEVERAL,
    genders=dict.fromkeys(_SHE_NOUNS, "she") | dict.fromkeys(_HE_NOUNS, "he"),
    given=GIVEN,
    many=split(
        """
        all many several some both few most two three four five six seven eight nine ten eleven twelve
        dozens hundreds thousands millions numerous various countless more fewer

        """
    ),
    definite=split("the"),
    indefinite=split("a an another"),
    pointing=split("this that these those such"),
    open=split("any no each every either neither whichever whatever"),
    copulas=split(
        """
        is was are were am be being been became become becomes remains remained named appointed elected
        crowned created

        """
    ),
    namely=split("as"),
    styles=split(
        """
        marquis marquess viscount earl saint st comrade coach judge detective officer nurse uncle aunt
        secretary private pvt chef master mistress mayor sheriff minister chairman chairwoman director
        commissioner superintendent constable attorney emeritus late prime vice deputy foreign first lady
        tsar czar tsarina emperor empress shah khan kaiser pharaoh mlle mme counsel counselor counsellor honor
        honour speaker petitioner respondent administrator

        """
    ),
    offices={
        **dict.fromkeys(("top diplomat", "chief diplomat"), ("foreign minister", "secretary")),
        **dict.fromkeys(("top prosecutor", "chief prosecutor"), ("prosecutor general", "attorney general")),
        **dict.fromkeys(("army chief", "army commander", "top general"), ("army chief", "army commander")),
        "police chief": ("police chief", "police commissioner"),
        "finance chief": ("finance minister",),
        "defence chief": ("defence minister",),
        "defense chief": ("defense minister",),
    },
    fields=split(
        """
        prime foreign finance defence defense interior home health education justice trade energy transport
        transportation environment agriculture farm economy economic culture labour labor housing security
        intelligence police army navy fire press

        """
    ),
    seconds=split("deputy vice assistant under"),
    acts=split(
        """
        met went came took gave made left got became began fell felt found held kept knew led lost put ran
        saw sent sat stood spent won wrote told thought brought bought built broke drew drove flew fought
        grew hid hit hurt paid rose sang sought sold shook shot spoke stole struck swore taught threw wore

        """
    ),
)
