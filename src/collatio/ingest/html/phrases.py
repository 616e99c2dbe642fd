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
    r"\b(?:pop|enter|type|put|leave|submit) your e-?mail\b",
    *("click(?:ing)? here", "hier klicken", "klicken sie hier", "cliquez ici", "haga clic", "haz clic"),
    *("clique aqui", "clicca qui", "klik hier", "kliknij tutaj", "tıklayın", "нажмите здесь"),
    *("اضغط هنا", "اینجا کلیک"),
    # A call at the very end of a line, which is the link's text.
    r"\b(?:sign up|subscribe|register)(?: now| here| today)?\W*$",
    *(r"\b(?:jetzt anmelden|s['’]inscrire|suscríbe(?:te|se)|iscriviti|inscreva-se|meld je aan)\W*$",),
    r"\bподпи(?:сывайтесь|саться|шитесь)\W*$",
)
#: How readers tell an outlet of its mistakes by a key; no report speaks so.
NOTICES = (
    r"\bctrl\s?\+\s?enter\b",
    # That an outlet earns by what its readers buy.
    r"\baffiliate[- ]?links?\b|\bpartner-links?\b|\bliens? (?:d['’]affiliation|affiliés?)\b",
    r"\benlaces? de afilia|\blinks? de afilia|\blink (?:di affiliazione|affiliat)",
    r"\baffiliatelink|партн[её]рск\w+ ссыл",
    r"\b(?:earn|receive|get) (?:an? |some )?(?:small |affiliate )?commission\b",
)
#: What films and rows of pictures are called in the label before them; a mark parts it from what they show.
FILMED = (
    *(
        r"(?:watch|see)(?: the| this| our)? (?:video|film|clip)",
        r"(?:(?:in|on|im|en|em|nel|il|в|у) )?v[ií]d[ée]os?",
        r"(?:(?:listen to|hören sie|hör|écoutez|escuch[ae]|ouça|ascolta|luister naar|слушайте)"
        r"(?: (?:the|our|den|unseren|le|notre|el|nuestro|o|nosso|il|de|наш))? )?(?:podcasts?|подкаст)",
    ),
    *(
        "filmpje",
        "videoclip",
        "wideo",
        "видео",
        "відео",
        "فيديو",
        "ویدئو",
        "ویدیو",
        "וידאו",
        "视频",
        "視頻",
        "影片",
    ),
    *("動画", "영상", "βίντεο", "videó", "photos", "fotos", "bilder", "in (?:pictures|photos|bildern|foto)"),
    *(
        "en (?:images|imágenes|fotos)",
        "em (?:imagens|fotos)",
        r"(?:photo|foto|bilder) ?-?(?:gallery|galler[iy]a?)",
    ),
    *(
        "bildergalerie",
        "fotostrecke",
        "bildstrecke",
        "diaporama",
        r"foto-?galer[ií]a",
        "galer[ií]a",
        "galerie",
    ),
    *("fotoreeks", "фоторепортаж", "фотогалерея", "صور", "گزارش تصویری", "galeri", "foto galeri", "bildspel"),
)
#: What readers are asked of the lines they have read.
RATED = (
    r"\b(?:did|do) you (?:like|enjoy|find) (?:this|the|our) (?:article|story|post|page|recipe)",
    r"\b(?:was|is) this (?:article|page|story|post|information|content) (?:helpful|useful)\b",
    r"\bhow (?:useful|helpful) was this\b|^rate this (?:article|post|recipe|story)\b",
    r"\b(?:hat|war|fand\w*|gefällt|gefiel)\b.{0,30}\b(?:artikel|beitrag|text|seite|rezept)\b.{0,30}\?",
    r"\b(?:cet article|cette page)\b.{0,20}\butile|\bavez-vous (?:aimé|apprécié) cet(?:te)? (?:article|page)",
    r"\b(?:gust(?:ado|ó)|útil)\b.{0,20}\b(?:este|el|esta|la) (?:artículo|noticia|página)\b",
    r"\bgostou (?:d[aeo]st[ae]|d[ao]|desse) (?:artigo|texto|matéria|conteúdo|notícia)|\bartigo foi útil\b",
    r"\bti è (?:piaciuto|stato utile) (?:questo|l['’])|\barticolo ti è (?:piaciuto|stato utile)\b",
    r"\b(?:vond|was) (?:je |u )?dit artikel\b|\bpodobał\w* (?:ci |ci się |się )?(?:ten )?(?:artykuł|tekst)\b",
    r"\bпонравил\w+ (?:ли )?(?:вам )?(?:эта )?(?:статья|материал|новость)",
    r"\bсподобал\w+ (?:стаття|матеріал|новина)",
    r"\bbu (?:haber|yazı|makale|içerik)\w*.{0,20}(?:beğen|faydalı)|\bapakah artikel ini\b",
    r"هل (?:أعجبك|اعجبك|كان هذا)|آیا این (?:مطلب|خبر|مقاله)",
    r"\b(?:var|tyckte du om|likte du) (?:den här|denna|denne) (?:artikel|artikkel)",
    r"\boliko (?:tämä|artikkeli)\b",
    r"\blíbil se vám (?:tento )?článek|\bhasznosnak találta|\bți-a plăcut (?:acest )?articol",
)
#: How readers are asked for comments, and told what becomes of these.
COMMENTED = (
    r"\b(?:leave|share|tell us|let us know|post|write|drop|add)\b.{0,60}\b(?:comments?\b|below\W*$)",
    r"\blet us know what you think\b",
    r"\bcomments? (?:are|will be|must be)\b.{0,60}\b(?:moderat|approv|remov)ed\b",
    r"\b(?:schreib|teil|verrat|hinterlass|sag|lass)\w*\b.{0,60}\bkommentar",
    r"\b(?:laissez|dites|partagez|donnez)\b.{0,60}\bcommentaires?\b",
    r"\b(?:deja|déja|cuéntanos|comparte|escribe)\w*\b.{0,60}\bcomentarios?\b",
    r"\b(?:deixe|conte|compartilhe|escreva)\b.{0,60}\b(?:comentários?|abaixo|aqui embaixo)\b",
    r"\bcoment[aá]rios?\b.{0,120}\b(?:moderad|aprovad|aprobad)",
    r"\b(?:lascia|scrivi|condividi|fateci|dicci)\w*\b.{0,60}\bcomment[oi]\b",
    r"\b(?:laat|deel|schrijf)\b.{0,60}\b(?:reacties?|hieronder)\b",
    r"\b(?:на)?пишите\b.{0,60}комментари|\b(?:оставьте|делитесь|поделитесь)\b.{0,60}комментари",
    r"\b(?:пишіть|залишайте|діліться|поділіться)\b.{0,60}коментар",
    r"\b(?:napisz|zostaw|podziel|daj)\w*\b.{0,60}\bkomentarz|\byorum\w*.{0,40}\b(?:paylaş|yaz|belirt)",
    r"\b(?:tulis|tinggalkan|bagikan)\b.{0,60}\bkomentar|(?:شاركنا|اكتب|اترك).{0,60}(?:تعليق|رأيك)",
    r"(?:نظر|دیدگاه).{0,40}(?:بنویسید|بگذارید)|\b(?:kerro|kirjoita|jätä)\b.{0,60}\bkommen",
    r"\b(?:skriv|lämna|berätta|efterlad|fortæl|legg igjen)\b.{0,60}\bkomment",
    r"\b(?:napište|zanechte)\b.{0,60}\bkomentář|\bírja meg\b.{0,60}komment|\blăsați\b.{0,60}comentari",
    r"(?:评论区|評論區).{0,20}(?:留言|告诉|告訴)|コメント.{0,20}(?:ください|お寄せ|お願い)|댓글.{0,20}(?:남겨|달아|주세요)",
)
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
    *(r"apps\.apple\.com", r"play\.google\.com", r"appgallery\.huawei\.com"),
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
#: Words that ask for a subscription, and such as lead to a person; a last line with both is no report.
SUBSCRIBED = (
    *(r"\bsubscribe\b", r"\bunlimited access\b", r"\babonnieren\b", r"\babonnez-vous\b"),
    *(r"\bsuscr[ií]b(?:ete|ase)\b", r"\babbonati\b", r"\bassine\b", r"\babonneer je\b"),
)
#: Whose right the words of a page are, and that nobody answers for them: how an outlet closes a page.
RIGHTS = (
    *("all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "tutti i diritti riservati"),
    *("todos los derechos reservados", "todos os direitos reservados", "alle rechten voorbehouden"),
    *(r"\balle angaben ohne gewähr\b", "все права защищены", "wszelkie prawa zastrzeżone"),
)
#: Films that others hold, and what readers are told of their own words before these play.
FILMS = (r"\bv[ií]d[ée]os?\b", r"\bfilme?s?\b", "видео", "відео")
PRIVACY = (
    *(r"\bdatenschutz\w*", r"\bdata protection\b", r"\bprivacy (?:policy|settings|notice)\b"),
    *(r"\bprotection des données\b", r"\bprotección de datos\b", r"\bproteção de dados\b"),
    *(r"\binformativa sulla privacy\b", r"\bprivacybeleid\b", "политик[аеиу] конфиденциальности"),
    *(r"\bdaten(?:übertragung|übermittlung)\b", r"\bdata (?:transfer|is sent|are sent|is transferred)\b"),
    *(r"\b(?:transfert|transmission) de données\b", r"\b(?:transferencia|transmisión) de datos\b"),
    *(r"\btransferência de dados\b", r"\btrasferimento di dati\b", r"\bgegevensoverdracht\b"),
    *(r"\bpersonenbezogene\w* daten\b", r"\bpersonal data\b", r"\bdonnées personnelles\b"),
)
#: What plays, loads or is sent there; a report on privacy does not speak so of its reader.
LOADED = (
    *(r"\bwenn sie (?:dieses|das|den)\b", r"\b(?:if|when) you (?:play|watch|load|start|click)\b"),
    *(r"\bsi vous (?:lisez|regardez|cliquez)\b", r"\bsi (?:reproduce|usted)\b", r"\bse você\b"),
    *(r"\bmit dem (?:klick|laden|abspielen|start)\b", r"\bby (?:playing|loading|clicking|watching)\b"),
    *(r"\ben cliquant\b", r"\bal (?:hacer clic|reproducir)\b", r"\bcliccando\b", r"\bals u\b"),
)
#: "Here", as the words of a link say where it leads; folded.
HERE = (
    *(
        "here",
        "hier",
        "ici",
        "aqui",
        "qui",
        "здесь",
        "тут",
        "هنا",
        "اینجا",
        "burada(?:n)?",
        "buraya",
        "tutaj",
    ),
    *("di sini", "disini", "taalla", "tasta", "har", "her", "zde", "ide", "itt", "aici", "εδω", "여기"),
    *("tai day", "כאן", "(?:这|這)(?:里|裡|裏)", "此处", "此處", "こちら", "ここ", "यहां", "এখানে", "అక్కడ"),
)
#: How an outlet speaks of itself to its readers.
OURS = (
    *(
        r"\b(?:us|our|we)\b",
        r"\b(?:uns|unser\w*|wir)\b",
        r"\b(?:nous|notre|nos)\b",
        r"\b(?:nuestr\w+|apóyanos)\b",
    ),
    *(
        r"\bnoss[ao]s?\b",
        r"\b(?:nostr[aoie]|sostienici|seguici)\b",
        r"\b(?:ons|onze)\b",
        r"\b(?:нас|нам|наш\w*)\b",
    ),
    *(
        r"\b(?:nas|nam|nasz\w*|naš\w*|nám|nás)\b",
        r"\bbiz(?:i|e|im)\b",
        r"\bkami\b",
        r"\b(?:oss|vår\w*|vores)\b",
    ),
    *(
        r"\b(?:meitä|meidän|lehtemme)\b",
        r"\b(?:minket|lapunk\w*|munkánk\w*)\b",
        r"\b(?:nostr\w+|noastr\w+)\b",
    ),
    *(
        r"\b(?:μας|εμάς)\b",
        "موقعنا",
        "لنا",
        "צוות",
        "שלנו",
        "אותנו",
        "我们",
        "我們",
        "私たち",
        "当社",
        "저희",
        "chúng tôi",
    ),
)
