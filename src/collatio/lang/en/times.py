"""English words of time."""

from __future__ import annotations

from collatio.lang.base import split
from collatio.lang.timewords import TimeWords, classed, listed

_TO_NINETEEN = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth",
)  # fmt: skip

_WORDS = {
    **{word: ("N", str(number)) for number, word in enumerate(_TO_NINETEEN, 1)},
    **{word: ("N", str(10 * number)) for number, word in enumerate(_TENS, 2)},
    **{word: ("O", str(number)) for number, word in enumerate(_ORDINALS, 1)},
    **{f"twenty {word}": ("O", str(20 + number)) for number, word in enumerate(_ORDINALS[:9], 1)},
    **{f"twenty-{word}": ("O", str(20 + number)) for number, word in enumerate(_ORDINALS[:9], 1)},
    **{f"thirty{sign}first": ("O", "31") for sign in " -"},
    "thirtieth": ("O", "30"),
    **classed(
        """
        N 2: a couple of, a couple, couple of, a pair of, both
        N 12: a dozen, dozen
        x: several, few, a few, some, many, recent, a number of, dozens of, the first few
        a: a, an
        U D: day
        u D: days
        U W: week
        u W: weeks
        U 2W: fortnight
        u 2W: fortnights
        U M: month
        u M: months
        U Q: quarter
        u Q: quarters
        U H: half
        U S: season
        u S: seasons
        U Y: year, yr, calendar year
        u Y: years, yrs
        U E: decade
        u E: decades
        U C: century
        u C: centuries
        U Th: hour, hr
        u Th: hours, hrs
        U Tm: minute
        u Tm: minutes, mins
        u Ts: seconds
        K WE: weekend, weekends
        L SP: in spring
        L SU: in summer
        L FA: in autumn
        L WI: in winter
        S SP: spring, springtime
        S SU: summer, summertime
        S FA: autumn, fall
        S WI: winter, wintertime
        P MO: morning, early hours, early hours of the morning, small hours, early morning hours
        P MO: early-morning hours, predawn hours, early morning, late morning, mornings, early-morning
        P MI: noontime, midday
        P AF: afternoon, afternoons, mid-afternoon
        P EV: evening, evenings
        P NI: night, nights, nighttime
        T 0: today, on this day
        T 0NI: tonight
        T -1: yesterday
        T 1: tomorrow, tmrw
        T -2: the day before yesterday
        T 2: the day after tomorrow
        C 12:00: noon
        C 24:00: midnight
        l: last
        l near: past, this past
        n: next
        n near: coming, upcoming, this coming, this upcoming
        h: this, current, the current
        f: following, ensuing, subsequent
        p: previous, preceding, prior
        s: same, that
        g: ago, back
        r: later, afterwards, thereafter
        e: earlier, beforehand
        R: after, since
        v: from now, hence
        B: before, prior to
        b start: early, early in, early on, beginning of, start of, the beginning of, the start of
        b start: at the start of
        b mid: mid, middle of, the middle of
        b end: late, late in, late on, end of, the end of, at the end of
        A limit: more than, less than, over, under, at least, up to, at most, no more than, no less than
        A limit: as many as, as few as
        A: about, around, approximately, roughly, nearly, almost, some time around, exactly, just, only
        A: shortly after, shortly before, just after, just before, precisely, circa
        E: every, each
        k: once, twice, thrice, times
        w P1D: daily, nightly
        w P1W: weekly
        w P2W: biweekly, fortnightly
        w P1M: monthly
        w P3M: quarterly
        w P1Y: annually, yearly, annual
        w P1W-: mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, weekdays
        V PRESENT_REF: now, right now, currently, at the moment, at present, at this moment, nowadays
        V PRESENT_REF: these days, presently, to date, so far
        V PAST_REF: recently, lately, in recent times, in the past, once upon a time, formerly
        V PAST_REF: not long ago, a while ago, long ago
        V FUTURE_REF: soon, in the future, in the near future, in coming times, shortly, some day, someday
        o: of
        i in: in, within
        i on: on, at
        i for: during, by, for, throughout
        H: the
        F: from, since, between
        G: to, until, till, through
        c: and, or
        t: time
        y: old, of age
        Z 01-01: new year's day, new year day, new years day
        Z 12-31: new year's eve, new years eve
        Z 01-06: epiphany
        Z 02-14: valentine's day, valentines day
        Z 03-17: st patrick's day, saint patrick's day
        Z 04-01: april fools' day, april fool's day
        Z 04-22: earth day
        Z 05-01: international workers' day, labour day, may day
        Z 06-19: juneteenth
        Z 07-04: independence day, fourth of july
        Z 10-31: halloween
        Z 11-01: all saints' day
        Z 11-11: veterans day, armistice day, remembrance day
        Z 12-24: christmas eve
        Z 12-25: christmas, christmas day
        Z 12-26: boxing day
        Z 1/3/1: martin luther king day, mlk day
        Z 2/3/1: presidents day, presidents' day
        Z 5/2/7: mother's day
        Z 5/-1/1: memorial day
        Z 6/3/7: father's day
        Z 9/1/1: labor day
        Z 10/2/1: columbus day
        Z 11/4/4: thanksgiving, thanksgiving day
        Z 11/4/4+1: black friday
        Z 11/4/4+4: cyber monday
        Z easter: easter, easter sunday
        Z easter+1: easter monday
        Z easter-2: good friday
        Z easter-3: maundy thursday
        Z easter-7: palm sunday
        Z easter-46: ash wednesday
        Z easter+39: ascension day
        Z easter+49: pentecost, whit sunday
        """
    ),
}

_N = r"(?:A{0,3}H?(?:N|x|a))"
_C = r"(?:A{0,3}C)"
_ON = r"(?:,?i?)"
_DAY = (
    r"(?:D|[lnh]?d|[lnhpf]{0,2}W(?:,?o?H?[lnhpf]{1,2}U)?|[lnhpf]{1,2}U,?-?i?W|T|[lnhpf]?Z(?:,?o?(?:Y|hU))?)"
)

_PATTERNS = (
    ("none", r"A{0,3}H?N-?[Uu]-?y"),
    ("dated", r"W,?(?:H?O|N(?![-:/]?[UuNd_]))(?![-:/]?[Uu])"),
    ("set", r"k(?:a|E)U"),
    ("set", r"E(?:N|O|x|_)?(?:[UuWKSm]P?|P)"),
    ("set", r"(?<!_)w"),
    ("range", r"(?:N[-Gc][dD]|[dD]-N(?:,?Y)?)(?!-?[Uu])|[dD]GN(?:,?Y|(?![-:/]?[Uu_NC]))"),
    ("from", rf"{_N}-?[Uu][RBF]H?{_DAY}"),
    ("stretch", r"H?[lnp](?:[Nx]U|[Nx]?u)"),
    ("ago", rf"{_N}-?[Uu]g"),
    ("ahead", rf"i?{_N}-?[Uu][vt]"),
    ("later", rf"{_N}?[Uu][re]"),
    ("hence", rf"i{_N}[Uu](?!-?[yUu])"),
    ("beside", rf"(?:{_N}|H)[Uu][RBf](?=_|[HaWNmxP])"),
    ("later", rf"(?:{_N}|H)[Uu][RB]"),
    ("moment", rf"{_C}{_ON}(?:b{_ON})?[hs]P(?:\(?,?{_DAY}\)?)?"),
    (
        "moment",
        rf"(?:{_C}{_ON})?(?:b{_ON})?{_DAY}(?:\(D\)|\(d\)|,d)?(?:hU)?(?:{_ON}b?-?H?P)?"
        rf"(?:{_ON}{_C})?(?:hU)?z?",
    ),
    ("moment", rf"(?:b{_ON})?H?Po(?:H?)?{_DAY}"),
    ("moment", rf"(?:b{_ON})?(?:H?[fnps]|[hlnps])P(?:{_ON}{_C})?|(?<=i)HP(?!o)"),
    ("month", r"[be]?-?m,?o?[lnhpf]{1,2}U|b-?m|[lnhpf]m|(?<=[iFGoRBb])m"),
    ("unit", r"H?(?:b|e|r|E)?-?[lnh]U|(?:b|e|r)?H?[fnps]U|bHU"),
    ("weekend", r"H?b?[lnhpf]?K(?:hU)?"),
    (
        "season",
        r"(?:b-?)?[lnhpf]S(?:o?[lnh]U)?|(?:b-?)?S(?:o?[lnhp]U|,?o?Y)|(?<=i)HS(?:,?o?Y)?|bHS|L(?:,?o?Y)?",
    ),
    (
        "monthday",
        r"iHO(?![-_Uu]|[oi]?[mMhnl])|[iA]HO[oi]?hU|(?<![Na-])H?O(?:Uo|o)(?:M|m(?:,?o?Y)?)|mO(?:,?Y)?|HOo[hnl]U",
    ),
    ("ordinal", r"H?OUo[hnl]U"),
    ("quarter", r"H?[QO]U?,?o?H?(?:Y|[lnh]U)|Y-?Q|[lnh]Q|Q"),
    ("century", r"b?-?H?O-?U"),
    ("decade", r"H?(?:b-?)?J"),
    ("fixed", r"H?(?:b-?)?M"),
    ("fixed", r"(?:b-?)Y|(?<=[iFGoRBHaAn(])Y(?!-?[Uu])|(?<=F.[Gc])Y"),
    ("vague", r"V"),
    ("length", rf"(?:{_N}|H)-?[Uu](?:,?c?N[Uu](?![ger])){{0,2}}"),
    ("clock", r"A{0,3}C"),
)

TIMES = TimeWords(
    words=_WORDS,
    patterns=_PATTERNS,
    ahead=split(
        """
        will 'll shall won't due scheduled expected expects planned plans plan planning set upcoming slated
        going hopes hope aims intends wants want tentatively deadline please
        """
    ),
    ahead_endings=("'ll",),
    behind=split(
        """
        was were had did been said says told tells began became came went took gave got made left found lost
        won hit met saw held led fell fled flew drove broke brought bought built caught chose cut dealt died
        fought felt grew heard kept knew laid let lit meant paid put ran read rose sank sat sent shot shut
        sold spent spoke stood struck swore taught thought threw understood woke wore wrote has have having
        ago earlier
        """
    ),
    endings=("ed",),
    infinitives=split("be to will shall would could should may might"),
    cuts=split("when while after before because that which who as but although though"),
    leading=listed(
        """
        ahead of, in advance of, run-up to, runup to, build-up to, leading up to, on the eve of, ready for
        preparations for, preparing for, in time for
        """
    ),
    planned=split(
        """
        election elections vote votes voting ballot ballots poll polls referendum runoff run-off primary
        primaries caucus caucuses summit meeting talks conference debate hearing trial sentencing match game
        final semi-final derby race launch ceremony inauguration funeral deadline session opening concert
        """
    ),
)
