"""What two phones cost beside each other: how often spellings of one name change one for the other."""

from __future__ import annotations

_PLAIN_VOWELS = "aeiouU"

#: Pairs of sounds and their cost in hundredths; what is not listed costs a whole letter.
_PAIRS = """
ou 10 oU 10 uU 0 ei 12 ae 15 ao 30 ai 70 au 70 aU 70 eo 40 iu 50 iU 55 io 60 eu 45 eU 50
yi 5 ye 30 wu 15 wU 15 wo 25 vu 25 vU 25
kq 5 kg 45 qg 20 qG 15 kG 30 gG 5 kH 40 qH 30 GH 30 Gh 60 Hh 10 gh 35 gH 40 Γg 0 Γh 10 ΓG 5 Γk 60 ΓH 20
ΓZ 40 Γj 20
çk 0 çK 0 çT 15 çC 12 çq 10 çg 45 çc 15 çs 30 çH 30
χC 0 χS 20 χ§ 15 χH 15 χh 30 χk 25 χq 30 χX 20 χs 40 χj 30 χŠ 20 χc 15 χK 10 χT 25 χg 40 χΓ 60 χZ 60
kC 60 HC 60 hC 60 qC 30 kc 15 cs 0 cT 5 cC 15 cS 20 cz 20 qj 40
SC 60 Ss 25 Sz 70 SX 5 Xs 15 Xh 25 XH 30 XC 20 Xk 40 Xz 25 Xj 35 XZ 30 ST 35 SZ 60
$s 0 $S 70 $z 25 $c 0 $þ 25 $T 70 $% 45 %z 0 %Z 70 %s 20 %ð 10 %T 70 %d 40 %þ 25 %c 30 %S 90
§S 0 §Z 15 §s 25 §C 40 §$ 70 §j 15 §Š 0 §z 35 §T 60 §X 10
sz 25 sT 60 zT 40 zZ 20 sþ 25 zð 10 dð 5 dz 40 sc 0 Zj 10 Zs 40 CT 25 Cj 30 CZ 60
jy 20 jg 20 jC 30 jH 30 jh 60 ji 35 jd 40 jz 30 Zy 30 jG 40 jT 35
tþ 5 td 60 tð 40 fþ 35 dþ 40 zþ 15 ðþ 15 tT 40 dj 40
bp 35 bv 30 pf 40 fv 10 vw 5 fw 60 bf 40
mn 45 lr 80 nl 60
Wv 0 Ww 0 Wu 0 WU 0 Wo 0 Wf 60 Wa 70 We 70 Wi 70 Wb 40 WY 60
Yy 0 Yi 0 Ye 8 Yj 20 Ya 100 Yā 100 YA 40
Jj 0 Jy 5 JZ 5 Jg 20 Jh 30 JH 25 JC 30 JS 45 Ji 35 Jd 45 Jz 30 JG 40 JT 35 JY 30 Jχ 25 JX 35 Jq 40
JΓ 20 J% 50 JŽ 50
đj 0 đJ 0 đd 15 đZ 20 đy 35 đg 30
Ǯj 10 ǮJ 15 Ǯz 20 ǮT 25 ǮZ 20 Ǯd 40 Ǯ% 20 Ǯđ 10
ḥh 0 Hḥ 70 ḥχ 40 ḥQ 0 Kḥ 30
āa 0 āe 14 āo 12 āi 100 āu 35 āU 45 āE 10 āA 5 āQ 5 āW 60 āy 60
ýy 0 ýi 0 ýe 8 ýa 25 ýā 5 ýA 10 ýY 0 ýJ 30 ýE 30 ýQ 40
ǎa 0 ǎu 0 ǎU 10 ǎe 30 ǎo 80 ǎi 60
Aa 0 Ae 8 Ai 15 Ao 12 Au 20 AU 20 AE 5 AY 40
Ea 5 Ee 5 Ei 8 Eo 10 Eu 8 EU 10 EG 25 Eg 30 Ey 30
Qa 5 Qe 5 Qh 0 Qi 40 Qo 10 Qt 20 QA 5 QY 40
Bb 0 Bv 0 Bw 5 Bp 30 Bf 30 BW 20
Kk 0 KH 0 Kh 15 KC 40 Kq 5 Kg 30
Pp 0 Pf 0 Pb 30 Pv 30
ŽT 0 Žz 10 Žs 30 Žc 10 Žχ 20 ŽC 20 Ž$ 60 Ž% 60 Žj 60
ŠS 0 Šs 5 ŠC 20
"""


def _table() -> dict[tuple[str, str], float]:
    words = _PAIRS.split()
    table: dict[tuple[str, str], float] = {}
    for pair, cost in zip(words[::2], words[1::2], strict=True):
        table[pair[0], pair[1]] = table[pair[1], pair[0]] = int(cost) / 100
    return table


_BESIDE = _table()
_FULL = 1.0
_LOST_CONSONANT = 1.0
_LOST = {
    **dict.fromkeys(_PLAIN_VOWELS, 0.32),
    "h": 0.3,
    "y": 0.3,
    "w": 0.75,
    "G": 0.45,
    "A": 0.12,
    "ā": 0.6,
    "ǎ": 0.5,
    "ḥ": 0.35,
    "J": 0.6,
    "E": 0.06,
    "Q": 0.08,
    "W": 0.6,
    "Y": 0.6,
}
#: A vowel that an open script leaves out: the short ones for nothing, a spelling of a long one not.
_UNWRITTEN = {"a": 0.03, "e": 0.05, "i": 0.1, "o": 0.12, "u": 0.12, "U": 0.3, "h": 0.25, "y": 0.2}


#: Sounds that only ears and Latin spellings mistake: other scripts have a letter for each.
_TOLD_APART = {
    frozenset(pair): cost
    for pair, cost in {"bp": 1.0, "td": 1.0, "kg": 1.0, "fv": 0.8, "iu": 1.0, "iU": 1.0, "io": 0.9}.items()
}


def beside(one: str, other: str) -> float:
    """What ``one`` costs in the place of ``other``."""
    return 0.0 if one == other else _BESIDE.get((one, other), _FULL)


#: What Cyrillic has a letter for besides: sh, ch and ts, s and z; who spells them otherwise shows it.
_TOLD_APART_IN_CYRILLIC = {
    frozenset(pair): cost for pair, cost in {"χS": 0.5, "%s": 0.7, "$z": 0.7, "CT": 0.8, "SC": 0.8}.items()
}
#: What Arabic letters have besides: kh and h, a long a.
_TOLD_APART_IN_ARABIC_LETTERS = {frozenset("Hh"): 0.6, frozenset("āe"): 0.35}
#: And Hebrew letters: s and ts.
_TOLD_APART_IN_HEBREW_LETTERS = {frozenset("Žs"): 0.8}


def beside_cyrillic(one: str, other: str) -> float:
    """What ``one`` costs in the place of ``other`` where one side at least is in Cyrillic letters."""
    pair = frozenset((one, other))
    told = beside(one, other)
    return max(told, _TOLD_APART.get(pair, told), _TOLD_APART_IN_CYRILLIC.get(pair, told))


def beside_arabic_letters(one: str, other: str) -> float:
    """What ``one`` costs in the place of ``other`` where one side at least is in Arabic letters."""
    pair = frozenset((one, other))
    told = beside(one, other)
    return max(told, _TOLD_APART.get(pair, told), _TOLD_APART_IN_ARABIC_LETTERS.get(pair, told))


def beside_hebrew_letters(one: str, other: str) -> float:
    """What ``one`` costs in the place of ``other`` where one side at least is in Hebrew letters."""
    pair = frozenset((one, other))
    told = beside(one, other)
    return max(told, _TOLD_APART.get(pair, told), _TOLD_APART_IN_HEBREW_LETTERS.get(pair, told))


#: A vowel at the end is heard: Harb is not Harbi, Amin not Amina; no script leaves it out.
_LOST_END = {
    "a": 0.6,
    "i": 1.3,
    "o": 0.6,
    "u": 0.6,
    "U": 0.6,
    "e": 0.35,
    "Y": 1.3,
    "ý": 1.3,
    "ā": 0.6,
    "A": 0.4,
    "W": 0.5,
    "Q": 0.9,
}


#: Letters that Arabic and Persian keep apart and whose Latin spellings differ little: Hatami, Khatami.
_TOLD_APART_IN_ARABIC = {
    frozenset(pair): 0.9 for pair in ("Hh", "Ss", "Sz", "bf", "td", "fv", "kg", "Gh", "ai")
}


#: Letters that Hebrew keeps apart: Peres, Peretz.
_TOLD_APART_IN_HEBREW = {frozenset("Ts"): 0.9, frozenset("Tt"): 0.9}


def beside_hebrew(one: str, other: str) -> float:
    """What ``one`` costs in the place of ``other`` in a name of Hebrew custom."""
    told = beside(one, other)
    return max(told, _TOLD_APART_IN_HEBREW.get(frozenset((one, other)), told))


def beside_arabic(one: str, other: str) -> float:
    """What ``one`` costs in the place of ``other`` in a name of Arabic or Persian custom."""
    told = beside(one, other)
    return max(told, _TOLD_APART_IN_ARABIC.get(frozenset((one, other)), told))


def lost(phone: str, *, last: bool = False) -> float:
    """What ``phone`` costs where the other spelling has nothing."""
    told = _LOST.get(phone, _LOST_CONSONANT)
    return _LOST_END.get(phone, told) if last else told


def unwritten(phone: str, *, last: bool = False) -> float:
    """What ``phone`` costs where the other spelling is in a script that leaves vowels out."""
    return lost(phone, last=True) if last else min(_UNWRITTEN.get(phone, _LOST_CONSONANT), lost(phone))
