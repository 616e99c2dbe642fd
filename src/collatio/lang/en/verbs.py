"""English verbs of saying and the forms they take in news."""

from __future__ import annotations

from collections.abc import Iterator

from collatio.lang.base import Cues, phrases, split

#: Verbs that make a speaker's words known; "+" doubles the last letter ("admitted").
_REGULAR = """
accuse acknowledge add admit+ advise affirm agree allege announce answer apologise apologize appeal
applaud argue ask assail assert assess assure attack bemoan blame blast boast brand call caution celebrate
challenge charge chide claim clarify comment commend complain concede conclude condemn confess confirm
congratulate contend continue counsel counter criticise criticize cry declare decry demand denounce deny
depict deride describe detail disclose dismiss dispute dub+ elaborate emphasise emphasize encourage
exclaim exhort explain expound express extol+ fear forecast fume gush hail highlight hint imply inform
inquire insist insinuate interject joke label lambast lament laud liken maintain mention mock muse narrate
nickname note observe offer opine outline pledge point portray post praise predict proclaim promise
pronounce propose protest question quip+ quote rate read reaffirm reason reassert reassure rebuke rebut+
recall recommend recount refer+ refuse reiterate reject rejoice relate remark remind repeat reply report
request respond restate retort retweet reveal scoff scold seethe shout signal slam+ snap+ speculate
state stress suggest summarise summarize surmise tease term testify thank threaten tout tweet underline
underscore urge venture voice volunteer vow warn welcome whisper wonder worry yell

"""
_IRREGULAR = """
say says said saying
tell tells told telling
write writes wrote written writing
begin begins began beginning
speak speaks spoke spoken speaking
swear swears swore sworn swearing
put puts putting
cite cites cited citing
hold holds held holding
swear swears swore sworn swearing
foresee foresees foresaw foreseen foreseeing
"""
#: Forms that are far more often a noun, an adjective or another verb: left out.
_NOT_CUES = split(
    """
    offer offers rate rates rated rating ruling rulings hold holds held holding read reading pointing
    beginning begin begins attack attacks attacking attacked post posts snap snaps put putting go going
    speaking call term terms brand brands labels detail details state states appeal request requests
    question questions point points comments comment reason reasons relate relates related relating report
    reports signal signals fear fears challenge challenges charge charges demand demands dispute disputes
    protest protests claims claim remark remarks refer thank worry worries note voice voices highlight
    highlights cry cries forecast forecasts promise promises threaten welcome express expressed expresses
    expressing quote quotes citing cited cites cite celebrate celebrates celebrated celebrating refuse
    refuses refused refusing mention mentions label blame welcomed tease begin speak speaks spoke spoken
    written

    """
)
#: Of those, the forms that are verbs of saying after a name or pronoun all the same.
_NOUNISH = split(
    """
    reports states claims points comments remarks questions demands promises fears charges notes offers
    calls labels report claim comment state question demand promise note call express expressed expresses
    cites cited posts speaks spoke refused welcomed

    """
)


def _regular(verb: str) -> Iterator[str]:
    """The forms of a regular verb: base, third person, past, participle."""
    doubled, base = verb.endswith("+"), verb.rstrip("+")
    stem = base + base[-1] if doubled else base
    if base.endswith("e"):
        participle = base if base.endswith("ee") else base[:-1]
        yield from (base, base + "s", base + "d", participle + "ing")
    elif base.endswith("y") and base[-2] not in "aeiou":
        yield from (base, base[:-1] + "ies", base[:-1] + "ied", base + "ing")
    else:
        ending = "es" if base.endswith(("s", "sh", "ch", "x")) else "s"
        yield from (base, base + ending, stem + "ed", stem + "ing")


_FORMS = frozenset(form for verb in _REGULAR.split() for form in _regular(verb)) | split(_IRREGULAR)
_VERBS = (_FORMS - _NOT_CUES) | _NOUNISH

CUES = Cues(
    verbs=_VERBS,
    participles=frozenset(form for form in _VERBS if form.endswith("ing")),
    hearers=split(
        """
        tell tells told telling ask asks asked asking assure assured assures assuring remind reminded
        reminds reminding inform informed informs informing warn warned warns warning urge urged urges
        urging advise advised advising reassure reassured reassuring

        """
    ),
    phrases=phrases(
        """
        according to
        in the words of
        in the view of
        in the opinion of
        """
    ),
    own_words=phrases(
        """
        in his words
        in her words
        in their words
        in its words
        in his own words
        in her own words
        in their own words
        in what he called
        in what she called
        in what they called
        """
    ),
    that=split("that"),
    compounds=phrases(
        """
        went on
        goes on
        pointed out
        points out
        pointing out
        chimed in
        fired back
        shot back
        hit back
        put it
        piped up
        weighed in
        spelled out
        """
    ),
    nouns=split(
        """
        promise promises pledge pledges vow vows claim claims statement statements remark remarks comment
        comments call calls warning warnings description lament accusation accusations assertion
        assertions criticism demand demands suggestion declaration insistence reference references
        assessment verdict plea admission denial denunciation condemnation complaint complaints
        allegation allegations announcement response reply boast
        """
    ),
    quoting=split("quote quotes quoted quoting cite cites cited citing"),
    quoted_as=split("as"),
    to=split("to"),
    showing=split(
        """
        show shows showed shown showing prove proves proved proven proving demonstrate demonstrates
        demonstrated demonstrating

        """
    ),
    papers=split(
        """
        poll figure data number statistic result finding record document estimate review analysis research
        census ranking index forecast court jury story history constitution text transcript
        """
    ),
    past=split("have has had was were did used having"),
    open=split("whether"),
)
