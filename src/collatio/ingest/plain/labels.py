"""The words that page furniture is made of, by language: data only.

``;`` parts phrases.  Case and accents do not matter: whoever looks for a phrase folds it first.
"""

from __future__ import annotations

from collections.abc import Mapping

#: Before the headline of another article, set inside this one.
READ_MORE: Mapping[str, str] = {
    "en": "more information on;further information on;find out more;learn more;read more;read also;"
    "also read;read next;read this;must read;see also;watch also;also watch;"
    "watch now;watch more;watch more of our videos;"
    "related;related article;related articles;related stories;related story;"
    "related news;related content;related coverage;related topics;recommended reading;"
    "recommended for you;recommended stories;you may also like;you might also like;you may like;"
    "more on this;more on this story;more on this topic;more from;more stories;more news;more about;"
    "more in;don't miss;up next;further reading;editor's picks;also on;read the full story;"
    "read full story;in case you missed it;what to read next;top stories;"
    "click here to read;continue reading;keep reading",
    "de": "mehr infos;mehr informationen;nahere infos;nahere informationen;weitere infos;"
    "weitere informationen;mehr uber;lesen sie auch;lesen sie mehr;lesen sie hier;lesen sie dazu;"
    "mehr lesen;weiterlesen;"
    "mehr zum thema;mehr dazu;mehr aus;auch interessant;das konnte sie auch interessieren;passend dazu;"
    "siehe auch;zum thema;verwandte artikel;verwandte themen;lesetipp;jetzt lesen",
    "fr": "lire aussi;a lire aussi;a lire;lire plus;lire la suite;lire l'article;en savoir plus;"
    "voir aussi;a voir aussi;sur le meme sujet;sur le meme theme;articles lies;article connexe;"
    "a ecouter;retrouvez aussi;notre dossier",
    "es": "lea tambien;lee tambien;leer tambien;lea mas;leer mas;lee mas;mas informacion;ver mas;"
    "vea tambien;le puede interesar;te puede interesar;te recomendamos;tambien puede leer;"
    "noticias relacionadas;relacionado;relacionadas;articulos relacionados;mas sobre",
    "pt": "leia tambem;leia mais;veja tambem;veja mais;saiba mais;noticias relacionadas;relacionadas;"
    "mais sobre;assista;confira tambem;ler mais;voce tambem pode gostar",
    "it": "leggi anche;leggi tutto;leggi di piu;per approfondire;vedi anche;guarda anche;"
    "articoli correlati;potrebbe interessarti;ti potrebbe interessare;approfondimento",
    "nl": "lees ook;lees meer;lees verder;zie ook;bekijk ook;meer over;gerelateerd;gerelateerde artikelen",
    "ru": "читайте также;читать далее;читать также;подробнее;смотрите также;по теме;материалы по теме;"
    "еще по теме;ещe по теме;рекомендуем;связанные новости",
    "uk": "читаите також;читайте також;читати далі;дивіться також;по темі;за темою;більше про",
    "ar": "اقرا ايضا;اقرا المزيد;شاهد ايضا;للمزيد;المزيد;مواضيع ذات صلة;اخبار ذات صلة;قد يهمك ايضا;اقرا ايضًا",
    "fa": "بیشتر بخوانید;همچنین بخوانید;مطالب مرتبط;اخبار مرتبط;خبرهای مرتبط;ادامه مطلب;بیشتر بدانید",
    "tr": "ilgili haber;ilgili haberler;bunu da okuyun;ayrica okuyun;daha fazla oku;devamini oku;"
    "ilginizi cekebilir",
    "pl": "czytaj tez;czytaj takze;czytaj wiecej;zobacz tez;zobacz takze;przeczytaj tez;"
    "przeczytaj takze;powiązane artykuły;wiecej na temat",
    "id": "baca juga;baca selengkapnya;lihat juga;simak juga;berita terkait;artikel terkait;selengkapnya",
    "fi": "lue koko;katso video;lisaa aiheesta;suosittelemme;lue myos;lue lisaa;lue seuraavaksi;"
    "katso myos;aiheesta lisaa",
    "sv": "las aven;relaterat;mer om;se aven;las ocksa;las mer;las vidare;se ocksa;relaterade artiklar",
    "da": "relaterede artikler;mere om;laes videre;laes ogsa;læs ogsa;laes mere;læs mere;se ogsa",
    "no": "les videre;relatert;mer om;les ogsa;les mer;se ogsa;relaterte saker",
    "cs": "cist dale;cist vice;ctete dale;doporucujeme;mohlo by vas zajimat;ctete take;prectete si take;"
    "souvisejici clanky;vice k tematu",
    "hu": "ezt is;tovabb olvasom;ajanljuk;reszletek itt;olvassa el ezt is;kapcsolodo cikkek;kapcsolodo cikk",
    "ro": "citeste mai mult;citeste mai departe;citeste intreaga;citește și;recomandarile noastre;"
    "pe aceeasi tema;citeste si;citiți si;citiți și;vezi si;articole similare",
    "el": "διαβαστε περισσοτερα;περισσοτερα;δειτε ακομη;διαβαστε επισης;διαβαστε ακομη;δειτε επισης;"
    "σχετικα αρθρα",
    "ko": "더보기;더 보기;기사 더보기;관련뉴스;추천기사;바로가기;관련기사;관련 기사;함께 보면 좋은 기사",
    "vi": "doc tiep;tin cung chuyen muc;bai lien quan;co the ban quan tam;xem them;doc them;tin lien quan",
    "he": "כתבות קשורות;להמשך קריאה;לכתבה המלאה;אולי יעניין;קראו גם;קרא עוד;קראו עוד;עוד בנושא;כתבות נוספות",
    "zh": "查看更多;阅读全文;閱讀全文;推薦閱讀;相關新聞;延伸閱讀;更多新聞;相关新闻;相关阅读;延伸阅读;"
    "更多阅读;相关报道;推荐阅读",
    "ja": "もっと見る;おすすめ記事;関連リンク;こちらもおすすめ;全文を読む;関連記事;関連ニュース;"
    "あわせて読みたい;続きを読む",
}

#: Where the readers' comments begin: what follows is no longer the article.
COMMENTS: Mapping[str, str] = {
    "en": "leave a reply;thoughts on;leave a comment;leave your comment;post a comment;write a comment;"
    "add a comment;add comment;comments;comment;join the conversation;join the discussion;"
    "join the debate;have your say;view comments;show comments;view all comments;read comments;"
    "no comments;no comments yet;comments are closed;comments section;"
    "your email address will not be published;your e-mail address will not be published;"
    "log in to comment;sign in to comment;login to comment;please log in to comment;what do you think",
    "de": "kommentare;kommentar;kommentar schreiben;kommentar verfassen;kommentar hinterlassen;"
    "schreiben sie einen kommentar;schreibe einen kommentar;diskutieren sie mit;"
    "ihre e-mail-adresse wird nicht veroffentlicht;deine e-mail-adresse wird nicht veroffentlicht",
    "fr": "commentaires;commentaire;laisser un commentaire;laissez un commentaire;"
    "ajouter un commentaire;reagir;vos reactions;votre adresse e-mail ne sera pas publiee;"
    "votre adresse de messagerie ne sera pas publiee",
    "es": "comentarios;comentario;deja una respuesta;deja un comentario;dejar un comentario;"
    "escribe un comentario;tu direccion de correo electronico no sera publicada;"
    "su direccion de correo electronico no sera publicada",
    "pt": "comentarios;deixe um comentario;deixe uma resposta;deixe o seu comentario;"
    "o seu endereco de e-mail nao sera publicado;o seu endereco de email nao sera publicado",
    "it": "commenti;lascia un commento;lascia una risposta;scrivi un commento;"
    "il tuo indirizzo email non sara pubblicato",
    "nl": "reacties;reageer;geef een reactie;laat een reactie achter;"
    "het e-mailadres wordt niet gepubliceerd;je e-mailadres wordt niet gepubliceerd",
    "ru": "комментарии;комментарий;добавить комментарий;оставить комментарий;написать комментарий;"
    "ваш адрес email не будет опубликован;ваш e-mail не будет опубликован",
    "uk": "коментарі;додати коментар;залишити коментар;ваша e-mail адреса не оприлюднюватиметься",
    "ar": "التعليقات;تعليقات;اترك تعليقا;اترك رد;اضف تعليقا;أضف تعليق;لن يتم نشر عنوان بريدك الالكتروني",
    "fa": "نظرات;دیدگاه ها;دیدگاه;ارسال نظر;نظر شما;نشانی ایمیل شما منتشر نخواهد شد;دیدگاهتان را بنویسید",
    "tr": "yorumlar;yorum yap;yorum yaz;bir cevap yazin;bir yanit yazin;e-posta adresiniz yayinlanmayacak",
    "pl": "komentarze;dodaj komentarz;skomentuj;twoj adres e-mail nie zostanie opublikowany",
    "id": "komentar;tinggalkan balasan;tinggalkan komentar;alamat email anda tidak akan dipublikasikan",
    "he": "תגובות;הוספת תגובה;כתיבת תגובה",
    "zh": "评论;发表评论;网友评论",
    "ja": "コメント;コメントを残す",
}

#: Lines that are furniture when nothing else stands in them (a number or a mark beside them aside).
WHOLE: Mapping[str, str] = {
    "en": "show all;"
    "home;menu;search;login;log in;sign in;sign up;register;subscribe;subscribe now;my account;"
    "share;share this;share this article;share this story;share on;tweet;pin;pin it;email;e-mail;print;"
    "save;bookmark;copy link;link copied;whatsapp;telegram;facebook;twitter;instagram;youtube;linkedin;"
    "reddit;messenger;tiktok;pinterest;threads;rss;follow;follow us;following;advertisement;"
    "advertisements;advertising;ad;ads;sponsored;sponsored content;promoted;paid content;"
    "skip to content;skip to main content;skip to navigation;next;previous;next article;"
    "previous article;next post;previous post;back to top;back;loading;please wait;tags;topics;"
    "categories;category;filed under;sections;edition;live;live tv;video;videos;photos;gallery;podcast;"
    "podcasts;latest;latest news;breaking news;most read;most popular;most viewed;trending;"
    "trending now;popular;newsletter;newsletters;about us;about the author;about;contact;contact us;"
    "privacy;privacy policy;cookie policy;terms;terms of use;terms of service;terms & conditions;"
    "sitemap;careers;advertise;advertise with us;listen;listen to this article;gift this article;"
    "give this article;font size;text size;expand;collapse;close;show more;load more;read more;"
    "view more;see all;view all;more;news;world;politics;business;sport;sports;opinion;culture;"
    "technology;health;science;entertainment;lifestyle;donate;support us;page not found;min read;"
    "minute read;published;updated;last updated;posted;file photo;author;e-paper;top stories;"
    "editor's picks",
    "de": "alle anzeigen;"
    "startseite;menu;suche;anmelden;abmelden;registrieren;abonnieren;abo;teilen;drucken;merken;"
    "merkliste;anzeige;werbung;zum inhalt springen;weiter;zuruck;nach oben;themen;schlagworte;rubriken;"
    "ressorts;meistgelesen;impressum;datenschutz;kontakt;agb;mehr;newsletter;politik;wirtschaft;kultur;"
    "wissen;video;vorlesen;artikel teilen",
    "fr": "tout voir;voir tout;"
    "accueil;menu;recherche;rechercher;se connecter;connexion;s'inscrire;s'abonner;je m'abonne;"
    "abonnez-vous;partager;imprimer;enregistrer;publicite;aller au contenu;suivant;precedent;"
    "haut de page;themes;mots-cles;rubriques;les plus lus;mentions legales;contact;voir plus;ecouter;"
    "politique;monde;economie;culture;societe",
    "es": "ver todo;ver todas;"
    "inicio;menu;buscar;iniciar sesion;registrarse;suscribete;suscribirse;compartir;imprimir;"
    "guardar;publicidad;ir al contenido;siguiente;anterior;etiquetas;temas;secciones;lo mas leido;"
    "aviso legal;contacto;ver mas;escuchar;portada;politica;mundo;economia;cultura;deportes",
    "pt": "ver tudo;ver todas;"
    "inicio;menu;buscar;pesquisar;entrar;assine;assinar;compartilhar;partilhar;imprimir;salvar;"
    "publicidade;ir para o conteudo;proximo;anterior;tags;temas;mais lidas;contato;contacto;ver mais;"
    "ouvir;mundo;economia;politica",
    "it": "vedi tutto;vedi tutti;"
    "home;menu;cerca;accedi;registrati;abbonati;condividi;stampa;salva;pubblicita;"
    "vai al contenuto;successivo;precedente;tag;argomenti;sezioni;i piu letti;contatti;altro;ascolta;"
    "mondo;economia;politica;cronaca",
    "nl": "toon alles;bekijk alles;"
    "home;menu;zoeken;inloggen;abonneren;delen;printen;bewaren;advertentie;volgende;vorige;"
    "meest gelezen;contact",
    "ru": "показать все;"
    "главная;меню;поиск;войти;подписаться;поделиться;печать;распечатать;реклама;далее;назад;"
    "наверх;теги;темы;рубрики;популярное;самое читаемое;контакты;еще;новости;политика;экономика;"
    "общество;в мире",
    "uk": "показати все;"
    "головна;меню;пошук;увіити;увійти;підписатися;поділитися;друк;реклама;далі;назад;теги;новини;"
    "політика",
    "ar": "عرض الكل;"
    "الرییسیة;الرئيسية;القائمة;بحث;البحث;تسجيل الدخول;اشترك;مشاركة;شارك;طباعة;اعلان;التالي;"
    "السابق;الاكثر قراءة;اتصل بنا;من نحن;المزيد;اخبار;سیاسة;سياسة",
    "fa": "مشاهده همه;"
    "صفحه اصلی;خانه;جستجو;ورود;عضویت;اشتراک گذاری;چاپ;تبلیغات;بعدی;قبلی;پربازدیدترین;تماس با ما;"
    "درباره ما;برچسب ها",
    "tr": "tumunu gor;"
    "ana sayfa;anasayfa;menu;ara;giris yap;uye ol;abone ol;paylas;yazdir;kaydet;reklam;sonraki;"
    "onceki;etiketler;en cok okunanlar;iletisim;gundem;dunya;ekonomi;siyaset",
    "pl": "pokaz wszystkie;"
    "strona główna;menu;szukaj;zaloguj sie;zaloguj;subskrybuj;udostepnij;drukuj;zapisz;reklama;"
    "dalej;wstecz;tagi;tematy;najczesciej czytane;kontakt;wiecej;wiadomosci;kraj;swiat",
    "id": "lihat semua;"
    "beranda;menu;cari;masuk;daftar;berlangganan;bagikan;cetak;simpan;iklan;selanjutnya;"
    "sebelumnya;tag;topik;terpopuler;kontak;lainnya;berita;internasional;nasional",
    "fi": "jaa;tilaa;kirjaudu;kommentit;mainos;tallenna;uutiskirje;lue lisaa;aiheet;avainsanat",
    "sv": "dela;prenumerera;logga in;kommentarer;annons;spara;nyhetsbrev;amnen;taggar",
    "da": "del;abonner;log ind;kommentarer;annonce;gem;nyhedsbrev;emner",
    "no": "abonner;logg inn;kommentarer;annonse;lagre;nyhetsbrev;emner",
    "cs": "sdilet;prihlasit;komentare;diskuse;reklama;ulozit;temata;stitky",
    "hu": "megosztas;bejelentkezes;hozzaszolasok;hirdetes;hirlevel;cimkek",
    "ro": "distribuie;autentificare;comentarii;publicitate;salveaza;etichete",
    "el": "κοινοποιηση;συνδεση;σχολια;διαφημιση;αποθηκευση;ετικετες",
    "vi": "chia se;dang nhap;binh luan;quang cao;luu bai;tu khoa",
    "he": "שתפו;שיתוף;התחברות;פרסומת;שמירה;תגיות",
    "ko": "공유;공유하기;로그인;구독;댓글;광고;저장;태그;글자크기",
    "ja": "シェア;ログイン;購読;広告;保存;印刷;タグ;おすすめ;ランキング",
    "zh": "分享;登录;登入;订阅;訂閱;评论;評論;广告;廣告;收藏;推荐;推薦;标签;標籤",
}

#: A short line that begins so is furniture.
STARTS: Mapping[str, str] = {
    "en": "welcome to;share this;share on;follow us;follow on;subscribe to;subscribe for;sign up for;"
    "sign up to;download our;download the;get our;get the latest;get unlimited;join our;join us on;"
    "support our;support independent;donate to;make a donation;click here;tap here;copyright;(c);"
    "all rights reserved;filed under;posted in;posted by;tags;topics;keywords;categories;"
    "story continues below;article continues below;continue reading below;skip to;enable javascript;"
    "please enable javascript;we use cookies;this site uses cookies;by continuing to;your browser;"
    "number of comments;print this;email this;report a typo;report an error;report this;send us your;"
    "contact the author;about the author;to subscribe;already a subscriber;read time;reading time;"
    "estimated reading time;access our app;install our app;use our app;find us on;add us on;like us on;"
    "watch live;available on;now available on;buy the book;order the book;get the book;pre-order;"
    "this article is brought to you",
    "de": "willkommen bei;folgen sie uns;abonnieren sie;jetzt abonnieren;melden sie sich;laden sie;"
    "alle rechte vorbehalten;schlagworte;themen:;lesezeit;anzeige;teilen sie;diesen artikel;"
    "wir verwenden cookies;unterstutzen sie;spenden sie;quelle:",
    "fr": "bienvenue sur;suivez-nous;abonnez-vous;inscrivez-vous;telechargez;tous droits reserves;"
    "mots-cles;temps de lecture;partager sur;partager cet article;cliquez ici;"
    "nous utilisons des cookies;soutenez;faites un don;reserve aux abonnes",
    "es": "bienvenido a;bienvenidos a;siganos;siguenos;suscribase;suscribete a;registrese;descargue;"
    "descarga;todos los derechos reservados;etiquetas;tiempo de lectura;compartir en;haga clic;"
    "haz clic;usamos cookies;apoye;apoyanos;archivado en",
    "pt": "bem-vindo ao;siga-nos;siga o;assine;inscreva-se;baixe;todos os direitos reservados;"
    "tempo de leitura;compartilhe;clique aqui;usamos cookies;apoie;receba as noticias",
    "it": "benvenuto su;benvenuti su;seguici;iscriviti;abbonati;scarica;tutti i diritti riservati;"
    "riproduzione riservata;tempo di lettura;condividi su;clicca qui;usiamo i cookie;sostieni",
    "nl": "welkom bij;volg ons;abonneer;meld je aan;download;alle rechten voorbehouden;leestijd;"
    "deel dit;klik hier;steun",
    "ru": "добро пожаловать;подписывайтесь;подпишитесь;следите за;скачайте;все права защищены;теги;"
    "время чтения;поделиться в;нажмите;мы используем;поддержите;наш телеграм;читайте нас",
    "uk": "ласкаво просимо;підписуйтесь;підпишіться;усі права захищено;теги;час читання;поширити;підтримайте",
    "ar": "مرحبا بكم;تابعونا;تابعوا;اشترك في;اشتركوا;حمل تطبيق;جميع الحقوق محفوظة;حقوق النشر;"
    "كلمات مفتاحية;شارك على;اضغط هنا",
    "fa": "خوش امدید;به ما بپیوندید;دنبال کنید;کلیه حقوق;تمامی حقوق;برچسب;کلیدواژه;اشتراک در;کد خبر;"
    "لینک کوتاه",
    "tr": "hos geldiniz;bizi takip edin;abone olun;indirin;tum haklari saklidir;etiketler;okuma suresi;"
    "paylas;tiklayin",
    "pl": "witamy w;obserwuj nas;subskrybuj;zapisz sie;pobierz;wszelkie prawa zastrzezone;tagi;"
    "czas czytania;udostepnij;kliknij",
    "id": "selamat datang di;ikuti kami;ikuti berita;berlangganan;unduh;hak cipta;tag:;bagikan;"
    "klik di sini;dapatkan berita;gabung",
    "fi": "seuraa meita;tilaa uutiskirje;jaa artikkeli;lukuaika;lataa sovellus;liity",
    "sv": "folj oss;prenumerera;dela artikeln;lastid;ladda ner appen;skriv upp dig",
    "da": "folg os;følg os;tilmeld dig;del artiklen;laesetid;læsetid;hent appen",
    "no": "folg oss;følg oss;abonner;del artikkelen;lesetid;last ned appen",
    "cs": "sledujte nas;odebirejte;sdilejte;doba cteni;stahnete si",
    "hu": "kovessen minket;iratkozzon fel;ossza meg;olvasasi ido;toltse le",
    "ro": "urmareste-ne;urmariti-ne;aboneaza-te;distribuie;timp de citire;descarca aplicatia",
    "el": "ακολουθηστε;εγγραφειτε;κοινοποιηστε;χρονος αναγνωσης;κατεβαστε την εφαρμογη",
    "vi": "theo doi chung toi;dang ky nhan;chia se bai viet;tai ung dung",
    "he": "עקבו אחרינו;הירשמו ל;שתפו את;זמן קריאה;הורידו את האפליקציה",
}

#: What only furniture says, wherever it stands in a block of up to sixty words.
ANYWHERE: Mapping[str, str] = {
    "en": "all rights reserved;your email address will not be published;required fields are marked;"
    "sign up for our;sign up to our;"
    "subscribe to our;follow us on;like us on facebook;join us on;download our app;"
    "our newsletter;our telegram channel;our whatsapp channel;our youtube channel;"
    "enable javascript;uses cookies;may not be published, broadcast;"
    "may not be reproduced;without prior written permission;terms and conditions apply;"
    "supported by readers;takes no money from;takes no advertising;funded by its readers;"
    "funded by our readers;"
    "depends on donations;relies on donations;reader-supported;"
    "create a free account;already have an account;to continue reading;are solely those of the author;"
    "do not necessarily reflect the;this article was originally published;this article first appeared",
    "de": "cookies verwendet;verwenden cookies;setzen cookies;nicht der meinung der redaktion;"
    "nicht die meinung der redaktion;alle rechte vorbehalten;unseren newsletter;unserem newsletter;"
    "folgen sie uns;"
    "cookies zu;erforderliche felder sind",
    "fr": "utilisons des cookies;n'engagent que;ne refletent pas necessairement;tous droits reserves;"
    "notre newsletter;nos newsletters;suivez-nous sur;"
    "les champs obligatoires;reproduction interdite",
    "es": "utilizamos cookies;usamos cookies;no reflejan necesariamente;todos los derechos reservados;"
    "nuestro boletin;nuestra newsletter;siguenos en;siganos en;"
    "los campos obligatorios;prohibida la reproduccion",
    "pt": "utilizamos cookies;usamos cookies;nao refletem necessariamente;todos os direitos reservados;"
    "nossa newsletter;nosso canal;siga-nos no;campos obrigatorios",
    "it": "utilizziamo i cookie;utilizziamo cookie;non riflettono necessariamente;"
    "tutti i diritti riservati;riproduzione riservata;nostra newsletter;seguici su;i campi obbligatori",
    "nl": "gebruiken cookies;maken gebruik van cookies;alle rechten voorbehouden;onze nieuwsbrief;"
    "volg ons op;vereiste velden",
    "ru": "все права защищены;подписывайтесь на;подпишитесь на;наш телеграм-канал;нашем телеграм;"
    "обязательные поля;при использовании материалов",
    "uk": "усі права захищені;всі права захищені;підписуйтесь на;обов'язкові поля",
    "ar": "جميع الحقوق محفوظة;تابعونا على;اشترك في نشرتنا;الحقول الالزامية",
    "fa": "تمامی حقوق;کلیه حقوق;ما را در تلگرام;بخش های موردنیاز",
    "tr": "tum haklari saklidir;bizi takip edin;bultenimize;gerekli alanlar",
    "pl": "wszelkie prawa zastrzezone;nasz newsletter;naszego newslettera;wymagane pola",
    "id": "hak cipta dilindungi;ikuti kami di;saluran whatsapp;ruas yang wajib",
    "fi": "tilaa uutiskirje;uutiskirjeemme;uutiskirjeen tilaa;kaikki oikeudet pidatetaan",
    "sv": "vart nyhetsbrev;vara nyhetsbrev;alla rattigheter forbehallna",
    "da": "vores nyhedsbrev;tilmeld dig nyhedsbrevet;alle rettigheder forbeholdes",
    "no": "vart nyhetsbrev;meld deg pa nyhetsbrevet;alle rettigheter reservert",
    "cs": "nas newsletter;naseho newsletteru;odber newsletteru;vsechna prava vyhrazena",
    "hu": "hirlevelunkre;iratkozzon fel hirlevel;minden jog fenntartva",
    "ro": "newsletter-ul nostru;newsletterul nostru;toate drepturile rezervate",
    "el": "στο newsletter μας;με επιφυλαξη παντος δικαιωματος",
    "vi": "dang ky nhan ban tin;ban tin cua chung toi",
    "he": "הירשמו לניוזלטר;לניוזלטר שלנו;כל הזכויות שמורות",
    "ko": "뉴스레터 구독;뉴스레터를 구독;무단 전재;무단전재",
    "ja": "メールマガジンに登録;メルマガ登録;無断転載",
    "zh": "订阅我们的;訂閱我們的;订阅电子报;訂閱電子報;关注我们的微信;未经授权",
}
