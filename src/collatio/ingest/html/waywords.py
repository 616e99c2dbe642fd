"""Words by which pages lead on, play, sell and wait, beside those of :mod:`collatio.ingest.html.phrases`.

Data only.  ``;`` parts phrases of the first two tables, which are folded before they are looked for;
the patterns are searched without regard to case.
"""

from __future__ import annotations

#: Alone before a mark and the title of another story: "Read | …", "Recommended: …".
CALLS = (
    "read;read here;watch;watch here;watch this;listen;listen here;see;look;also;related;"
    "recommended;trending;"
    "dont miss;don't miss;do not miss;top story;top stories;editor's pick;editor's picks;editors' picks;"
    "editor's choice;must watch;must see;must listen;more;more here;sponsored;promoted;paid post;"
    "advertisement;continue reading;full story;full coverage;watch the video;play video;"
    # German
    "lesen;lies;lies auch;hören;anhören;ansehen;sehen;zum weiterlesen;weiterlesen;auch lesenswert;lesenswert;"
    "lesetipp;empfehlung;anzeige;werbung;mehr;mehr hier;mehr dazu;hintergrund hier;"
    # French, Spanish, Portuguese, Italian
    "lire;à lire;à voir;voir;écouter;à écouter;regarder;à regarder;lisez;regardez;écoutez;publicité;"
    "leer;ver;vea;escuche;escucha;escuchar;lee;no te pierdas;publicidad;recomendado;destacado;"
    "ler;veja;ouça;assista;confira;não perca;publicidade;recomendado para você;"
    "leggi;leggete;guarda;ascolta;da leggere;da non perdere;pubblicità;consigliato;"
    # Dutch, Polish, Turkish, Indonesian
    "lees;bekijk;luister;kijk;beluister;advertentie;aanrader;czytaj;zobacz;posłuchaj;obejrzyj;sprawdź;"
    "przeczytaj;dowiedz się więcej;polecamy;reklama;oku;izle;dinle;okuyun;izleyin;önerilen;reklam;"
    "baca;tonton;tonton juga;simak;dengarkan;lihat;iklan;"
    # Russian, Ukrainian
    "читайте;читать;смотрите;смотреть;слушайте;читай;реклама;советуем;рекомендуем;читайте еще;"
    "читайте;дивіться;слухайте;читати;радимо;"
    # Arabic, Persian, Hebrew
    "اقرأ;اقرا;شاهد;استمع;طالع;طالع ايضا;بخوانید;ببینید;بشنوید;تماشا کنید;بیشتر;קראו;צפו;האזינו;"
    # the north, Czech, Hungarian, Romanian, Greek
    "läs;lyssna;titta;annons;læs;lyt;annonce;les;lytt;annonse;lue;katso;kuuntele;mainos;"
    "čtěte;podívejte se;poslechněte;olvassa;nézze meg;hallgassa;citește;vezi;ascultă;διαβάστε;δείτε;ακούστε;"
    # China, Japan, Korea, Vietnam
    "关联;相关;相關;延伸;推荐;推薦;関連;関連記事;相关阅读;おすすめ;動画;"
    "관련기사;관련 기사;관련뉴스;추천;xem;đọc;nghe"
)
#: Such as stand before an article's own lines too, or are names: they lead on before a bar or set off.
RUBRICS = (
    "opinion;analysis;explained;explainer;live;live updates;latest;breaking;exclusive;in pics;in pictures;"
    "in photos;interview;quiz;podcast;fact check;factcheck;timeline;profile;review;gallery;comment;column;"
    "editorial;feature;interactive;special report;news;elections;what next;"
    "meinung;analyse;kommentar;hintergrund;erklärt;eilmeldung;liveticker;reportage;porträt;"
    "opinión;análisis;en vivo;en directo;última hora;entrevista;lea;mira;leia;entenda;opinião;análise;"
    "ao vivo;guarda anche;editoriale;analisi;se;mira también;мнение;анализ;думка;yorum;analiz;opini;analisis"
)
#: What players and posts from elsewhere say in their frames; all of a short line.
PLAYED = (
    r"^(?:play )?video ?player\W*$|^play (?:the )?(?:video|audio|clip)\W*$|^video abspielen\W*$",
    r"\bbrowser (?:does not|doesn['’]t|can ?not) (?:support|play)\b|\bbrowser unterstützt\b",
    r"\bnavigateur ne (?:supporte|prend)\b|\bnavegador no (?:soporta|admite)\b|\bnavegador não suporta\b",
    r"\bbrowser non supporta\b|\bbrowser ondersteunt\b|\bбраузер не поддерживает\b",
    r"^(?:watch|see|mira|mire|vea|ve|ver|veja|assista|regardez|voir|guarda|bekijk|obejrzyj|zobacz|смотрите)"
    r"(?: (?:the|al|aqu[ií]|a[qs]|ici|hier|la|le|el|o|il|de|this|also|full))* (?:v[ií]d[ée]o|wideo"
    r"|видео)\W*$",
    r"^listen to (?:this|the) (?:article|story|episode|podcast)\b|^(?:diesen )?artikel (?:an)?hören\b",
    r"^[ée]coutez? (?:cet|l['’]) ?article\b|^escucha(?:r)? (?:este|el) artículo\b|^ouça (?:este|o) artigo\b",
    # a post's skeleton
    r"^(?:view|see|show) (?:this|the|more)? ?(?:post|photo|video|profile|tweet|reel|posts)?s? ?on "
    r"(?:instagram|facebook|tiktok|x|twitter|threads|bluesky)\W*$",
    r"^(?:sieh|schau)\w* dir diesen beitrag|^diesen beitrag (?:auf|bei) \w+ ansehen|^bei \w+ ansehen\W*$",
    r"^voir cette publication|^afficher cette publication|^(?:ver|mira) esta publicación",
    r"^ver est[ae] (?:post|foto)",
    r"^ver (?:essa|esta) (?:foto|publicação)|^visualizza questo post|^(?:bekijk )?dit bericht op \w+\b",
    r"^посмотреть эту публикацию|^переглянути (?:цей|цю) (?:допис|публікацію)|^wyświetl ten post",
    r"^bu gönderiyi \w+|^lihat postingan ini|^visa (?:det här )?inlägget? på",
    r"^se (?:dette )?(?:innlegget|opslag\w*)",
    r"^visa detta inlägg|^näytä tämä julkaisu|^zobrazit (?:tento )?příspěvek|^a bejegyzés megtekintése",
    r"^vizualizează această postare|^δείτε αυτή τη δημοσίευση|^الاطلاع على هذا المنشور|^عرض هذا المنشور",
    r"^(?:مشاهده|نمایش) این پست|^הצג(?:ת)? (?:את )?(?:ה)?פוסט|この投稿を\w+で見る|에서 이 게시물 보기",
    r"^xem bài viết này|^在 ?instagram ?(?:上)?(?:查看|檢視)|(?:查看|檢視)(?:这|這)(?:篇|则|則)(?:帖子|貼文)",
    r"^a post shared by\b|^(?:ein )?beitrag geteilt von\b|^(?:une )?publication partagée par\b",
    r"^una publicación compartida (?:de|por)\b|^(?:uma )?publicação (?:com)?partilhada por\b",
    r"^(?:uma )?publicação compartilhada por\b|^un post condiviso da\b|^een bericht gedeeld door\b",
    r"^публикация от\b|^post udostępniony przez\b|^sebuah kiriman dibagikan\b|^ett inlägg delat av\b",
)
#: That the report goes on behind what is set into it.
PAUSES = (
    r"\b(?:story|article|text|post|report)? ?continues? (?:below|after|under)\b.{0,12}"
    r"\b(?:ad\w*|video|photo|picture|gallery|image|newsletter)\W*$",
    r"\bscroll (?:down )?to (?:continue|read on)\b",
    r"\bgeht (?:\w+ ){0,3}(?:unter|nach|unterhalb)\b.{0,40}\bweiter\W*$",
    r"^weiter (?:geht['’ ]?e?s )?(?:nach|unter)\b",
    r"^nach der (?:anzeige|werbung) (?:geht|weiter)|\b(?:la )?suite après (?:la|cette) (?:pub\w*|vidéo)\W*$",
    r"^l['’]article (?:continue|se poursuit) (?:après|sous)",
    r"\bcontin[uú]a (?:despu[ée]s|tras|ap[óo]s|depois)\b",
    r"\bl['’]articolo (?:continua|prosegue)\b|^continua (?:dopo|sotto)\b",
    r"^lees (?:verder|door) (?:na|onder)\b|\bgaat (?:verder|door) (?:na|onder)\b",
    r"^(?:artikeln|texten) fortsätter\b|^(?:artikkelen|saken|artiklen|teksten) forts(?:etter|ætter)\b",
    r"^(?:juttu|artikkeli) jatkuu\b|^(?:dalszy ciąg|ciąg dalszy|dalsza część)\b.{0,30}\bpod\b",
    r"^продолжение\b.{0,20}\bпосле рекламы|^haberin devamı\b|^lanjutkan membaca\b|^článek pokračuje\b",
    r"^(?:a cikk|cikkünk).{0,12}folytatódik|^articolul continuă\b|(?:記事|広告).{0,6}続き",
    r"^(?:广告|廣告)(?:之)?[后後]",
)
#: What stands before a door: who may read on, and with what account; all of a short line.
WALLS = (
    r"^th(?:is|e) (?:article|story|content|report|feature)\b.{0,24}\b(?:subscribers?|members?"
    r"|subscription)\b",
    r"^(?:dieser|diese[rs]?|der) (?:artikel|text|beitrag|inhalt)\b.{0,40}\b(?:abonnent\w*"
    r"|mitglieder\w*|abo)\b",
    r"^(?:cet article|ce contenu)\b.{0,24}\babonné",
    r"^(?:este|esta) (?:artículo|contenido|noticia)\b.{0,40}\bsuscript",
    r"^est[ea] (?:artigo|conteúdo|matéria)\b.{0,40}\bassinantes?\b",
    r"^(?:questo|l['’]) ?(?:articolo|contenuto)\b.{0,40}\babbonati\b",
    r"^dit artikel\b.{0,24}\babonnees?\b|^ten artykuł\b.{0,40}\b(?:prenumerator|subskrybent)",
    r"^(?:этот материал|статья)\b.{0,24}\bподписчик|^zum weiterlesen\b.{0,60}\b(?:anmelden|abo\w*)\b",
    r"^um weiter ?zu ?lesen\b|^pour (?:lire la suite|continuer la lecture)\b",
    r"^para (?:seguir|continuar) (?:leyendo|lendo|a ler)\b",
    r"^per continuare (?:a leggere|la lettura)\b|^om verder te lezen\b|^aby (?:czytać dalej|przeczytać)\b",
    r"^чтобы (?:читать|прочитать) (?:дальше|далее|полностью)\b|^to (?:keep|continue) reading\b",
    r"^(?:you['’]ve|you have) (?:read|reached|used)\b.{0,40}\b(?:free|limit|articles?)\b",
    r"^(?:already|bereits|déjà|ya|già|al) (?:a |an? )?(?:subscriber|member|abonnent\w*|abonn[ée]+"
    r"|suscriptor|abbonato)\?",
)
#: What replaces a post from elsewhere until readers agree to see it.
EXTERNAL = (
    r"^(?:recommended|external) (?:editorial )?content\W*$",
    r"^(?:empfohlener|externer) (?:redaktioneller )?inhalt\W*$",
    r"^contenu (?:externe|éditorial recommandé)\W*$|^contenido externo\W*$|^contenuto esterno\W*$",
    r"^externe inhoud\W*$",
    r"\bexterne[rnms]? inhalte?\b.{0,60}\b(?:angezeigt|artikel|ergänz|laden|anzeigen)",
    r"\b(?:i agree|i consent)\b.{0,40}\bexternal content\b",
    r"\bexternal content\b.{0,60}\b(?:shown|displayed|load)",
    r"^th(?:is|e) (?:content|post|video|embed)\b.{0,40}\b(?:hosted|provided|served) by (?:a )?third part",
    r"^(?:ce contenu|cette vidéo|este contenido|este conteúdo|questo contenuto)\b.{0,60}\b(?:cookies"
    r"|tiers?|terceros|terzi)\b",
    r"^deze inhoud\b.{0,60}\bcookies\b|^(?:an dieser stelle|hier) (?:finden|sehen) sie\b.{0,40}\bexterne",
)
#: Where an outlet can be had, followed, told: pitches that begin with the call itself.
PITCHES = (
    r"^(?:get|try|use|open|install|download)\b.{0,40}\bapp\b.{0,60}",
    r"^(?:follow|find|like|join|connect with|keep up with)\b.{0,60}\b(?:on|via|at)\b.{0,20}"
    r"\b(?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin|tiktok|threads|bluesky)\b",
    r"^(?:subscribe|listen|follow us|hear it|abonnieren|écoutez|escucha|ouça|ascolta)\b.{0,60}"
    r"\b(?:apple podcasts?|spotify|deezer|wherever you)\b",
    r"^(?:have|got|do you have|know)\b.{0,40}\?.{0,60}\b(?:tips?\b|tell us|contact (?:us|our)"
    r"|get in touch|write to us|e-?mail us)",
    r"^(?:haben sie|hast du|wissen sie)\b.{0,60}\?.{0,60}\b(?:schreiben sie|melden sie|uns)\b",
    r"^(?:do you want|want|möchten sie|wollen sie|voulez-vous|¿quieres?|quer|vuoi|хотите|chcesz)\b.{0,60}"
    r"\b(?:receive|get|erhalten|recevoir|recibir|receber|ricevere|получать|otrzymywać)\b.{0,60}\?\W*$",
    r"\bnewsletter\b.{0,40}\b(?:angemeldet|abonniert|bestätigt)\b|\bbestätigungslink\b",
    r"\bconfirmation (?:link|e-?mail)\b|\blien de confirmation\b|\benlace de confirmación\b",
    r"\b(?:thank you|thanks) for (?:signing up|subscribing)\b|\byour subscription (?:failed|is|was)\b",
    r"^(?:vous avez|avez-vous|¿tienes|¿tiene|tem uma|hai una)\b.{0,60}\?.{0,60}\b(?:écrivez|contactez"
    r"|escr[ií]b|envi[ea]|scrivi|mande)",
)
#: A sentence to the reader about what else the outlet holds; it needs a link, too.
POINTING = (
    r"\b(?:you(?:['’]ll| can| will)? (?:find|read|see|watch|hear)|(?:can be|are|is) (?:found"
    r"|available|read))\b.{0,80}"
    r"\b(?:on|in|at|from) our\b",
    r"\b(?:finden|lesen|sehen|hören|erfahren) sie\b.{0,80}\bunser",
    r"\b(?:findest|liest|hörst) du\b.{0,80}\bunser",
    r"^(?:retrouvez|découvrez|consultez|lisez)\b.{0,80}\b(?:notre|nos)\b",
    r"^(?:encuentra|consulta|consulte|lea|lee|puede\w*)\b.{0,80}\bnuestr",
    r"^(?:confira|veja|leia)\b.{0,80}\bnoss",
    r"^(?:trovate|trovi|leggi|leggete|scopri)\b.{0,80}\bnostr|^(?:lees|bekijk|vind)\b.{0,80}\bonze\b",
    r"^(?:więcej|przeczytasz|znajdziesz)\b.{0,80}\bnasz|^(?:читайте|смотрите|подробности)\b.{0,80}\bнаш",
    r"^(?:more|all|everything|our full|mehr|alles|weitere|plus|tous|toutes?|más|todo|mais|tudo|altro"
    r"|tutto|meer|все|всё|больше)\b"
    r".{0,80}\b(?:our|unser\w*|notre|nos|nuestr\w+|noss\w+|nostr\w+|onze|ons|наш\w*)\b",
)
#: How an issue on paper is sold: three of these in a line are an offer.
ISSUES = (
    r"\be-?paper\b",
    r"(?:\b|bahnhofs)(?:kiosk\w*|kiosque|quiosco|edicola|newsstands?)\b",
    r"\b(?:abo|abonnement|subscription|suscripción|abbonamento|assinatura|prenumerata)\b",
    r"\b(?:ausgabe|heft|issue|magazin|numéro|número|numero|edition|edición|edição)\b",
)
#: Landmarks of a page for those who hear it.
LANDMARKS = (
    "main content;page content;article content;main navigation;breadcrumb;breadcrumbs;you are here;"
    "hauptinhalt;seiteninhalt;hauptnavigation;sie sind hier;brotkrumen;contenu principal;"
    "contenu de l'article;"
    "fil d'ariane;vous êtes ici;contenido principal;conteúdo principal;contenuto principale;"
    "hoofdinhoud;kruimelpad;u bent hier;huvudinnehåll;hovedindhold;hovedinnhold;pääsisältö;treść główna;"
    "основное содержание;основной контент;المحتوى الرئيسي;محتوای اصلی;ana içerik;konten utama"
)
#: Before a row of links to what a page is filed under, whatever else the label says.
FILED = (
    "topics?;tags?;themen\\w*;thema;themes?;sujets?;temas?;argomenti;onderwerpen;темы;тема;теги;теми;tematy;"
    "konular;etiketler;topik;ämnen;emner;témata;more;mehr;related;siehe;zugehörige?\\w*;verwandte?\\w*;lire;"
    "leer;leia;leggi;lees;keywords?;schlagw\\w+;mots-clés;etiquetas;categor\\w+;kategori\\w*;rubri\\w+;links?"
)
#: What joins the last two of a row of links.
JOINTS = "and;und;et;y;e;en;и;та;i;ve;dan;og;och;ja;a;és;și;και;و;和;と;및"
