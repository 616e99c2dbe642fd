"""Persian: verbs of saying, small words and how it cites; names are not told from other words."""

from __future__ import annotations

from collatio.lang.base import Citing, Cues, Grammar, Language, NameWords, phrases, split

_GRAMMAR = Grammar(
    prepositions=split("در از به با برای تا بر درباره علیه طی میان پس پیش بدون"),
    conjunctions=split("و یا اما ولی که اگر زیرا چون همچنین نیز"),
    auxiliaries=split("است بود شد شده بوده اند باشد هستند بودند"),
    adverbs=split("امروز دیروز فردا هم دیگر"),
    others=split("او وی آنها ایشان این آن ما من شما را"),
    ties=split("در از"),
)
PERSIAN = Language(
    code="fa",
    name="Persian",
    capitals=False,
    cues=Cues(
        verbs=split("گفت گفتند گفته افزود نوشت نوشته پرسید می‌گوید میگوید می‌افزاید می‌نویسد"),
        phrases=phrases("به گفته\nبه گفتهٔ"),
        that=split("که"),
        compounds=phrases(
            """
            تاکید کرد
            تأکید کرد
            اعلام کرد
            اظهار داشت
            اظهار کرد
            بیان کرد
            تصریح کرد
            اضافه کرد
            خاطرنشان کرد
            عنوان کرد
            ادامه داد
            هشدار داد
            """
        ),
    ),
    names=NameWords(
        agencies=split("خبرگزاری"),
        outlets=split("خبرگزاری روزنامه شبکه پایگاه مجله رادیو تلویزیون"),
        pronouns={"او": "he", "وی": "he", "آنها": "they"},
    ),
    grammar=_GRAMMAR,
    citing=Citing(
        reports=split("گزارش نوشت"),
        before=phrases("به گزارش\nبه نقل از\nبه گفته"),
        photo=split("عکس تصویر"),
    ),
    small_words=_GRAMMAR.small,
    channels={
        "نامه": "letter",
        "نامه‌ای": "letter",
        "مصاحبه": "interview",
        "گفت‌وگو": "interview",
        "بیانیه": "statement",
        "سخنرانی": "speech",
        "پیام": "message",
    },
    channel_links=split("در"),
)
