"""What two phones cost beside each other: how often spellings of one name change one for the other."""

from __future__ import annotations

_PLAIN_VOWELS = "aeiouU"

#: Pairs of sounds and their cost in hundredths; what is not listed costs a whole letter.
_PAIRS = """
ou 10 oU 10 uU 0 ei 12 ae 15 ao 25 ai 35 au 30 aU 35 eo 35 iu 35 iU 40 io 40 eu 35 eU 40
yi 5 ye 30 wu 15 wU 15 wo 25 vu 30
kq 5 kg 30 qg 20 qG 15 kG 30 gG 5 kH 25 qH 30 GH 30 Gh 30 Hh 10 gh 35 gH 40 Γg 0 Γh 10 ΓG 5 Γk 30 ΓH 20
ΓZ 40 Γj 20
kC 30 HC 15 hC 30 qC 30 kc 15 cs 0 cT 5 cC 15 cS 20 cz 20 qj 40
SC 20 Ss 25 Sz 35 SX 5 Xs 15 Xh 25 XH 30 XC 20 Xk 40 Xz 25 Xj 35 XZ 30 ST 35 SZ 60
$s 0 $S 70 $z 25 $c 0 $þ 25 $T 40 $% 45 %z 0 %Z 70 %s 20 %ð 10 %T 25 %d 40 %þ 25 %c 30 %S 90
sz 25 sT 25 zT 15 zZ 20 sþ 25 zð 10 dð 5 dz 40 sc 0 Zj 10 Zs 40 CT 25 Cj 30 CZ 30
jy 20 jg 20 jC 30 jH 30 jh 35 ji 35 jd 40 jz 30 Zy 30 jG 40 jT 35
tþ 5 td 35 tð 40 fþ 35 dþ 40 zþ 15 ðþ 15 tT 40 dj 40
bp 35 bv 30 pf 40 fv 10 vw 5 fw 30 bf 40
mn 45 lr 50 nl 60
Wv 0 Ww 0 Wu 0 WU 0 Wo 0 Wf 20 Wa 40 Wb 40 WY 60
Yy 0 Yi 0 Ye 8 Yj 20 Ya 30 YA 40
Aa 0 Ae 8 Ai 15 Ao 12 Au 20 AU 20 AE 5 AY 40
Ea 5 Ee 5 Ei 8 Eo 10 Eu 8 EU 10 EG 25 Eg 30 Ey 30
Qa 5 Qe 5 Qh 0 Qi 40 Qo 10 Qt 20 QA 5 QY 40
Bb 0 Bv 0 Bw 5 Bp 30 Bf 30 BW 20
Kk 0 KH 0 Kh 15 KC 10 Kq 5 Kg 30
Pp 0 Pf 0 Pb 30 Pv 30
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
_LOST_CONSONANT = 0.9
_LOST = {
    **dict.fromkeys(_PLAIN_VOWELS, 0.32),
    "h": 0.3,
    "y": 0.3,
    "w": 0.5,
    "G": 0.45,
    "A": 0.12,
    "E": 0.06,
    "Q": 0.08,
    "W": 0.3,
    "Y": 0.25,
}
#: A vowel that an open script leaves out: the short ones for nothing, a spelling of a long one not.
_UNWRITTEN = {"a": 0.03, "e": 0.05, "i": 0.1, "o": 0.12, "u": 0.12, "U": 0.3, "h": 0.25, "y": 0.2}


def beside(one: str, other: str) -> float:
    """What ``one`` costs in the place of ``other``."""
    return 0.0 if one == other else _BESIDE.get((one, other), _FULL)


#: A vowel at the end is heard: Harb is not Harbi, Amin not Amina; no script leaves it out.
_LOST_END = {"a": 0.6, "i": 0.9, "o": 0.6, "u": 0.6, "U": 0.6, "e": 0.35, "Y": 0.9, "A": 0.4, "W": 0.5}


def lost(phone: str, *, last: bool = False) -> float:
    """What ``phone`` costs where the other spelling has nothing."""
    told = _LOST.get(phone, _LOST_CONSONANT)
    return _LOST_END.get(phone, told) if last else told


def unwritten(phone: str, *, last: bool = False) -> float:
    """What ``phone`` costs where the other spelling is in a script that leaves vowels out."""
    return lost(phone, last=True) if last else min(_UNWRITTEN.get(phone, _LOST_CONSONANT), lost(phone))
