"""Arabic: verbs of saying, small words and how it cites; names are not told from other words."""

from __future__ import annotations

from collatio.lang.base import Citing, Cues, Grammar, Language, NameWords, phrases, split

_BASE = """
قال قالت قالوا يقول تقول أضاف أضافت يضيف أكد أكدت أكّد يؤكد صرح صرحت صرّح أعلن أعلنت ذكر ذكرت أوضح أوضحت
شدد شددت شدّد تابع تابعت أشار أشارت لفت لفتت كتب كتبت حذر حذرت حذّر نفى نفت زعم زعمت اعتبر اعتبرت وصف
وصفت دعا دعت تعهد تعهدت اتهم اتهمت رفض رفضت نقل نقلت
"""
_BARE = (
    "قائلا قائلاً قائلة مضيفا مضيفاً مضيفة مؤكدا مؤكداً مؤكدة مشيرا مشيراً موضحا موضحاً معتبرا معتبراً محذرا محذراً"
)
_GRAMMAR = Grammar(
    prepositions=split("في من على إلى عن مع بعد قبل خلال منذ حتى ضد بين تحت فوق عند لدى حول ضمن أمام"),
    conjunctions=split("و أو لكن ثم أن إن أنه أنها إنه إنها بأن بأنه كما حيث إذا لأن بينما"),
    auxiliaries=split("كان كانت يكون تكون قد لقد"),
    adverbs=split("أيضا أيضاً أمس اليوم غدا لاحقا سابقا"),
    relatives=split("الذي التي الذين"),
    others=split("هو هي هم هذا هذه ذلك تلك لا لم لن ما"),
    ties=split("في من"),
)
ARABIC = Language(
    code="ar",
    name="Arabic",
    capitals=False,
    cues=Cues(
        verbs=split(_BASE) | frozenset("و" + verb for verb in _BASE.split()) | split(_BARE),
        participles=split(_BARE),
        phrases=phrases("على حد قول\nبحسب\nحسب\nوفق"),
        that=split("أن إن أنه أنها إنه إنها بأن بأنه"),
    ),
    names=NameWords(
        agencies=split("وكالة"),
        outlets=split("وكالة صحيفة قناة موقع مجلة إذاعة تلفزيون"),
        pronouns={"هو": "he", "هي": "she", "هم": "they"},
    ),
    grammar=_GRAMMAR,
    citing=Citing(
        reports=split("نقلت ذكرت أفادت أوردت بثت نشرت"),
        before=phrases("بحسب\nوفق\nنقلا عن\nنقلاً عن\nذكرت\nأفادت\nنقلت\nحسب ما ذكرت"),
        photo=split("صورة"),
    ),
    small_words=_GRAMMAR.small,
    channels={
        "رسالة": "letter",
        "رسالته": "letter",
        "مقابلة": "interview",
        "بيان": "statement",
        "كلمة": "speech",
        "خطاب": "speech",
        "تغريدة": "post",
    },
    channel_links=split("في خلال عبر"),
)
