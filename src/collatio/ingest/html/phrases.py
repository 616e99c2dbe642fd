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
)
