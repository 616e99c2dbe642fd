"""The small words in and around names, in any script, folded; data only."""

from __future__ import annotations

from collatio.text.terms import fold


def _set(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


def _all(words: str) -> tuple[str, ...]:
    return tuple(words.split())


#: Written, joined, assimilated or dropped; none tells people apart.
PARTICLES = _set(
    """
    al el ad an ar as at az ash adh ath ed es er en ul ol ur us ud the
    de da do dos das del della dello delle der den di du la le les lo van von vom zu zur zum of y e i ten ter
    te af av mc st аль эль ад ас аш ар ан ат де да дель дю ле ла ван фон
    """
)
#: What follows is the father's name.
SON_OF = _set("bin ibn ben bint binti ibnu ould wuld bar ap бин ибн бен бинт بن ابن إبن بنت בן בת")
#: What stands before is the father's name, as Turkic names have it.
CHILD_OF = _set("oglu oğlu ogly oghlu ugli uulu qizi qızı kyzy kizi оглы оглу кызы гызы улы")
#: The parent of: another person than the one named behind it.
PARENT_OF = _set("abu abou abo aboo abi aba umm um oum omm om أبو ابو أبي أبا أم ام абу умм אבו")
#: Servant of: one name with what follows it.
SERVANT_OF = _set("abd abdul abdel abdal abdol abdil abdur abdus abdu abdoul abdoel عبد абд абдул абдель")
#: The last part of a name of two words: Saif al-Din.
FAITH = _set(
    "din deen dine eddin eddine uddin uddine aldin aldeen eldin eldine eldeen الدين الدین دين дин ддин"
)

#: Before a name (or behind it) without being part of it.
HONORIFICS = _set(
    """
    mr mrs ms miss mx dr prof professor doctor sir lord lady dame hon honorable honourable rev reverend fr
    father brother pastor bishop archbishop cardinal pope rabbi saint monsignor
    gen general maj major col colonel lt lieutenant capt captain cpl sgt sergeant brig brigadier adm admiral
    marshal commander cmdr commodore officer detective inspector constable chief
    president director vice prime minister premier chancellor senator sen rep representative congressman
    congresswoman governor gov mayor ambassador secretary deputy king queen prince princess emperor duke
    duchess earl count
    baron baroness sultan emir shah judge justice spokesman spokeswoman chairman leader
    sheikh sheik shaykh shaikh cheikh ayatollah hojatoleslam hojjatoleslam hujjat imam mullah mulla maulana
    mawlawi mawlana maulvi molavi hajj haj haji hajji hadji hadj al-hajj seyyed seyed sayyid sayyed sayyidah
    syed
    ustad ustaz mufti agha aga bey bek pasha effendi
    herr frau monsieur madame mme mlle m. señor senor sr. señora don dona doña dott ing dipl
    г-н господин генерал президент доктор профессор шейх хаджи сейид аятолла имам мулла
    الشيخ شيخ شیخ السيد سید الحاج حاج الدكتور دكتور دکتر آية آیت‌الله آيت الرئيس اللواء العميد الفريق سردار
    ד"ר מר גב' פרופ' רב
    """
)
#: Titles that are given names as well: a title only where a whole name follows.
ALSO_NAMES = _set(
    "seyyed seyed sayyid sayyed syed سید السيد haji hajji aga agha emir amir prince king count earl duke"
    " baron don major judge pope bishop shah imam dame rabbi marshal sultan pasha bey father"
    " justice leader chief سردار sardar"
)
#: Behind a name: who of two namesakes is meant.
GENERATIONS = {
    **dict.fromkeys(_set("jr jnr junior filho hijo fils ml мл младший"), "the younger"),
    **dict.fromkeys(_set("sr snr senior père st ст старший"), "the elder"),
    **dict.fromkeys(_set("neto netto"), "the grandson"),
    **dict.fromkeys(_set("ii 2nd"), "II"),
    **dict.fromkeys(_set("iii 3rd"), "III"),
    **dict.fromkeys(_set("iv 4th"), "IV"),
}
#: Behind a family name in Chinese letters.
EASTERN_TITLES = _all("先生 女士 小姐 太太 主任 主席 总统 總統 教授 老师 老師 医生 醫生 部长 部長")
#: Behind a name: what its bearer has been awarded.
DEGREES = _set("phd md esq cbe obe mbe mp mep qc kc ret jp mba dds")

#: Endings of Slavic father's names.
PATRONYMIC = (
    "ovich",
    "evich",
    "yevich",
    "ovych",
    "evych",
    "yovych",
    "ovitch",
    "evitch",
    "owitsch",
    "ewitsch",
)
PATRONYMIC_SHE = ("ovna", "evna", "yevna", "ivna", "yivna", "owna", "ewna", "inichna", "ichna")
PATRONYMIC_CYRILLIC = ("ович", "евич", "йович", "овна", "евна", "івна", "ївна", "инична", "ична", "ьич", "ич")
