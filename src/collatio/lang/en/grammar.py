"""English small words, abbreviations, number words and expressions of time."""

from __future__ import annotations

from collatio.lang.base import Citing, Grammar, phrases, split
from collatio.text.numbers import NumberWords

GRAMMAR = Grammar(
    determiners=split(
        """
        a an the this that these those my your his her its our their some any each every no another both
        all many most several few such other what which whose various

        """
    ),
    prepositions=split(
        """
        about above across after against ahead along amid among amongst around as at before behind below
        beneath beside besides between beyond by despite down during except following for from in inside
        into like near of off on onto out outside over past per regarding since through throughout till to
        toward towards under until up upon via with within without versus vs

        """
    ),
    conjunctions=split(
        """
        and or but nor so yet because if unless while whereas although though when whenever where wherever
        since until than whether once as however moreover furthermore meanwhile nevertheless therefore
        thus besides instead elsewhere

        """
    ),
    auxiliaries=split(
        """
        am is are was were be been being has have had having do does did will would shall should can could
        may might must hasn't haven't hadn't didn't doesn't don't won't wouldn't

        """
    ),
    adverbs=split(
        """
        again ago also already always apparently even earlier ever finally first further here immediately
        just largely last lately later likewise meanwhile never next not now often once only previously
        promptly publicly quickly rather reportedly repeatedly simply sometimes soon still then there
        today tomorrow tonight too together twice usually very yesterday yet reportedly angrily bluntly
        flatly

        """
    ),
    relatives=split("who whom whose which where"),
    others=split(
        """
        i me we us you he him she they them it myself himself herself itself themselves ourselves mine
        ours yours theirs yes no not there here let how why one two three four five six seven eight nine
        ten hundred thousand million it's he's she's they're we're i'm there's that's what's don't can't

        """
    ),
    of=split("of for"),
    ties=split("of for at in from with on to by"),
    infinitive=split("to"),
    coordinators=split("and"),
    pronominal=split("this that all both many most some several few another which"),
    agents=split("by"),
    passive=split("is are was were be been being"),
    owners=split("his her their its my our your"),
    singular=split("is was has does isn't wasn't hasn't doesn't"),
    plural=split("are were have do aren't weren't haven't don't"),
    verb_endings=("ed",),
    adverb_endings=("ly",),
    participle_endings=("ing",),
    people_endings=("ian", "ean", "ese", "ish", "ani", "yan"),
    capital_weekdays=True,
    places=split("in near at across outside inside around"),
)

CITING = Citing(
    reports=split(
        """
        reported reports said says saying wrote writes published publishes citing cited cites
        quoted quotes quoting announced revealed broadcast aired carried told confirmed disclosed

        """
    ),
    report_nouns=split("report reports story article interview dispatch statement investigation bulletin"),
    passive=split(
        "published reported quoted cited carried released broadcast aired issued obtained seen posted"
    ),
    by=split("by to with"),
    before=phrases(
        """
        according to
        as quoted by
        as reported by
        as cited by
        as told to
        quoted by
        cited by
        reported by
        published by
        carried by
        broadcast by
        released by
        citing
        quoting
        with reference to
        told
        telling
        speaking to
        in an interview with
        in an interview to
        in remarks to
        in comments to
        statement to
        obtained by
        seen by
        reviewed by
        """
    ),
    photo=split(
        "photo photos photograph photographs picture pictures image images credit via getty file footage"
    ),
    passing=split("as quoted cited citing quoting with"),
    dismissing=split(
        """
        dismissed dismiss dismisses dismissing rejected reject rejects rejecting denied deny denies
        denying refuted refutes refuting rebutted disputed disputes disputing ridiculed mocked slammed
        condemned denounced

        """
    ),
    like=split("as"),
    ours=split("this our"),
    contrasts=split("while whereas but although though yet nor"),
)

_TO_NINETEEN = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

NUMBERS = NumberWords(
    values={
        **{word: value for value, word in enumerate(_TO_NINETEEN)},
        **{word: 10 * tens for tens, word in enumerate(_TENS, start=2)},
    },
    scales={"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    joins=split("and"),
)

#: Abbreviations that a capital may follow inside a sentence, without their last dot.
ABBREVIATIONS = split(
    """
    adm assoc asst ave blvd brig bros capt cf ch cmdr co col corp cpl dept dist div dr ed eds est etc ex
    fig fr ft gen gov govt hon hq inc intl jr lt ltd maj messrs mr mrs ms mt mx natl no nos op pp prof
    pres pt rep reps ret rev rd sec sen sens sgt sr st supt tel univ vol vols vs jan feb mar apr jun jul
    aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del
    fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
    u.s u.k u.n e.u a.m p.m i.e e.g d.c ph.d u.a.e u.s.a

    """
)
ELISIONS = split("em n til till tis twas twere cause bout round neath fore gainst ere kay ello im er")
