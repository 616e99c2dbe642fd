"""Words that give away lines of an outlet about itself, beside those of :mod:`collatio.ingest.plain.labels`.

Data only; patterns are searched without regard to case.
"""

from __future__ import annotations

#: Where outlets ask to be followed; two of them in one short line with links are such a request.
PLATFORMS = (
    *("facebook", "twitter", "instagram", "youtube", "telegram", "whatsapp", "linkedin", "tiktok"),
    *("threads", "bluesky", "mastodon"),
)
#: What only offers say, in a short line with a link.
OFFERS = (
    *(
        r"\bnewsletters?\b",
        r"\bboletín\b",
        "infolettre",
        "nieuwsbrief",
        "nyhe[td]sbrev",
        "рассылк",
        "розсилк",
    ),
    *(r"\bbülten", "نشرتنا", "خبرنامه"),
    *("affiliate", "recaptcha"),
    *("click(?:ing)? here", "hier klicken", "klicken sie hier", "cliquez ici", "haga clic", "haz clic"),
    *("clique aqui", "clicca qui", "klik hier", "kliknij tutaj", "tıklayın", "нажмите здесь"),
    *("اضغط هنا", "اینجا کلیک"),
    # A call at the very end of a line, which is the link's text.
    r"\b(?:sign up|subscribe|register)(?: now| here| today)?\W*$",
    *(r"\b(?:jetzt anmelden|s['’]inscrire|suscríbe(?:te|se)|iscriviti|inscreva-se|meld je aan)\W*$",),
    r"\bподпи(?:сывайтесь|саться|шитесь)\W*$",
)
#: How readers tell an outlet of its mistakes by a key; no report speaks so.
NOTICES = (r"\bctrl\s?\+\s?enter\b",)
#: What players and galleries write beside their pictures, and ad servers beside theirs.
MEDIA_LABELS = (
    r"^(?:audio|video|vidéo|vídeo|podcast|аудио|видео|відео)?\W{0,3}\d{1,2}:\d\d(?::\d\d)?(?:$|\W)",
    r"^(?:[^\W\d]{1,12} ){0,2}\d{1,3} (?:images?|photos?|pictures?|videos?|fotos?|bilder|imágenes|imagens"
    r"|immagini|afbeeldingen|zdjęć|фото|صور)$",
    r"^\W{0,2}\d{1,3} ?(?:/|of|von|de|di|van|z|из|من) ?\d{1,3}\W{0,2}$",
    r"^(?:powered|presented|sponsored) by\b",
    r"^(?:annons|annonse|annonce|mainos|ilan|hirdetés|oglas|διαφήμιση|広告|广告|廣告|광고|פרסומת)$",
)
