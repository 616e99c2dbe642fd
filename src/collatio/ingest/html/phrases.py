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
#: Stems of the addresses behind which outlets ask for subscriptions, gifts and ears.
PROMOTED_PATHS = (
    *(
        "subscri[a-z]*",
        "suscri[a-z]*",
        "abonn?[a-z]*",
        "abo-?shop",
        "prenumer[a-z]*",
        "assine",
        "assinaturas?",
    ),
    *(
        "abbonat[a-z]*",
        "abbonamenti",
        "podpiska",
        "memberships?",
        "become-a-member",
        "mitglied(?:schaft|werden)?",
    ),
    *(
        "donat[a-z]*",
        "donar",
        "donaciones",
        "doar",
        "doacao",
        "doacoes",
        "dons?",
        "faire-un-don",
        "dona",
        "doneer",
    ),
    *(
        "spenden?",
        "support-?us",
        "support",
        "unterstuetzen?",
        "soutenir",
        "soutenez-nous",
        "apoyanos",
        "apoie",
    ),
    *("sostienici", "steun-?ons", "wesprzyj", "wspieraj", "darowizna", "podderzh[a-z]*", "bagis"),
    *("news-?letters?", "nieuwsbrief", "nyhetsbrev", "boletin", "podcasts?"),
)
#: Hosts of services that take subscriptions and gifts for others or carry their podcasts.
PROMOTED_SERVICES = (
    *(r"steadyhq\.com", r"patreon\.com", r"paypal\.(?:com|me)", r"ko-fi\.com", r"buymeacoffee\.com"),
    *(r"liberapay\.com", r"tipeee\.com", r"donorbox\.org", r"podcasts\.apple\.com", r"itunes\.apple\.com"),
    *(
        r"podcasts\.google\.com",
        r"open\.spotify\.com",
        r"spotify\.com",
        r"deezer\.com",
        r"music\.amazon\.[a-z.]+",
    ),
    *(r"castbox\.fm", r"audible\.[a-z.]+", r"overcast\.fm", r"pocketcasts\.com"),
)
#: What players and galleries write beside their pictures, and ad servers beside theirs.
MEDIA_LABELS = (
    r"^(?:audio|video|vidéo|vídeo|podcast|аудио|видео|відео)?\W{0,3}\d{1,2}:\d\d(?::\d\d)?(?:$|\W)",
    r"^(?:[^\W\d]{1,12} ){0,2}\d{1,3} (?:images?|photos?|pictures?|videos?|fotos?|bilder|imágenes|imagens"
    r"|immagini|afbeeldingen|zdjęć|фото|صور)$",
    r"^\W{0,2}\d{1,3} ?(?:/|of|von|de|di|van|z|из|من) ?\d{1,3}\W{0,2}$",
    r"^(?:images?|photos?|pictures?|slides?|bild|fotos?|imagen|imagem|immagine|фото)\W{0,2}\d{1,3}"
    r"\W{0,3}(?:/|of|von|de|di|van|z|из|av)\W{0,3}\d{1,3}\W{0,2}$",
    r"^(?:captions?|bildunterschrift|légende|didascalia|leyenda|legenda|подпись)\W?$",
    r"^(?:powered|presented|sponsored) by\b",
    r"^(?:annons|annonse|annonce|mainos|ilan|hirdetés|oglas|διαφήμιση|広告|广告|廣告|광고|פרסומת)$",
)
