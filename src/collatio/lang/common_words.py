"""The words every text of a language is made of: they say nothing about which event a page tells of.

Function words, and for English the everyday words of reporting.  A pile of five pages is too small to
show which words are common, so this is knowledge from outside the pages; a language without an entry is
compared by names, numbers and days alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from collatio.text.terms import fold

_ENGLISH = """
a about above across after again against ago ahead all almost alone along already also although always am
among an and another any anyone anything are around as aside at away b back be became because become been
before began behind being below beside besides between beyond both but by c came can can't cannot come could
couldn't d did didn't do does doesn't doing don't done down during e each either else enough even ever every
everyone everything except f far few for former forward from further g get gets getting give given go goes
going gone got h had hadn't has hasn't have haven't having he he'd he'll he's hence her here hers herself
him himself his how however i i'd i'll i'm i've if in indeed instead into is isn't it it's its itself j just
k keep kept l last later latter least less let like likely m made make makes making many may maybe me
meanwhile might mine more moreover most mostly much must my myself n near nearly neither never next no
nobody none nor not nothing now o of off often on once one only onto or other others otherwise our ours
ourselves out over own p per perhaps put q quite r rather re really s same seem seemed seems several shall
she she'd she'll she's should shouldn't since so some someone something sometimes somewhat soon still such t
take taken takes taking than that that's the their theirs them themselves then there there's therefore these
they they'd they'll they're they've thing things this those though through throughout thus till to together
too took toward towards u under until unto up upon us use used using v very via w was wasn't way we we'd
we'll we're we've went were weren't what what's when whenever where whether which while who who's whole whom
whose why will with within without won't would wouldn't x y yes yet you you'd you'll you're you've your
yours yourself z according added announced asked called claimed confirmed continued declared described
explained noted quoted read release released report reported reportedly reporter reporters reports revealed
said saying says spoke statement stated stressed tell telling told says update updated writes wrote photo
file image video am bc day days early earlier hour hours late later month months morning night noon
afternoon evening pm time times today tomorrow tonight week weekend weeks year years yesterday recent
recently current currently monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
thur thurs fri sat sun january february march april june july august september october november december jan
feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr sir lady first second third two three four five
six seven eight nine ten dozen half hundred hundreds thousand thousands million millions billion billions
number part parts place point side end start big good great high large little long low main major new old
small top best better bad own right left full able sure expected following including included include
includes man men woman women people person persons know known knew look looked looking want wanted wants see
saw seen need needed needs think thought think work works working help held hold find found left leave led
set show showed shown think turn turned
"""

_OTHERS = {
    "ar": """
    في من على إلى الى عن أن ان إن التي الذي الذين ما لا لم لن هذا هذه ذلك تلك هو هي هم كان كانت يكون قد
    كما بعد قبل مع بين كل أو او ثم حتى إذا عند عندما خلال حول بأن وأن فيه فيها منه منها له لها به بها أنه
    أنها قال قالت وقال اليوم أمس ضد أي غير أكثر منذ دون تم حيث ولا وفي ومن وهو وهي نحو يوم عام أيضا لكن بل
    لدى تحت فوق
    """,
    "de": """
    der die das den dem des ein eine einer eines einem einen und oder aber nicht mit von vom zu zum zur im
    in an am auf aus bei nach für über unter vor seit bis durch gegen ohne um als wie wenn dass daß ob
    weil ist sind war waren wird werden wurde wurden hat haben hatte hatten sein seine seiner seinen
    seinem ihr ihre ihrer ihren ihrem er sie es wir ich man sich auch noch nur schon mehr sehr so dann da
    dort hier was wer wo dies diese dieser dieses kann können soll sollen habe sagte laut jahr jahre
    jahren uhr tag worden doch zwischen
    """,
    "es": """
    el la los las un una unos unas y e o u de del al a en con por para sin sobre entre hasta desde que se
    su sus lo le les no ni si sí es son era eran fue fueron ser está están ha han había haber como más
    pero también ya muy este esta estos estas ese esa eso esto él ella ellos yo nos cuando donde quien
    todo toda todos todas dijo según tras ante contra durante mientras porque otro otra otros otras mi me
    te tiene tienen hay parte año años día días así cada dos uno sido
    """,
    "fa": """
    در به از که این آن را با است برای تا بر هم یک خود ها های ای شد شده می نمی کرد کرده کند کنند بود بوده
    باشد شود دارد دارند داشت هر چه اگر اما یا پس پیش نیز ما من او آنها آنان شما بین روی زیر همه هیچ گفت
    گفته وی همچنین باید توان خواهد است نیست هستند دو سه سال روز بعد قبل درباره علیه مورد و
    """,
    "fr": """
    le la les un une des du de d au aux et ou mais ni ne pas plus que qui quoi dont où ce cet cette ces
    son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on nous vous je tu se y en dans
    par pour avec sans sous sur entre vers chez depuis pendant avant après contre est sont était étaient
    été être a ont avait avaient avoir fait comme si très aussi bien tout tous toute toutes même autre
    autres deux selon dit lors ainsi encore an ans jour jours
    """,
    "it": """
    il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal
    dalla dai in nel nella nei nelle con su sul sulla per tra fra e ed o ma non che chi cui se come più
    anche è sono era erano stato stata stati ha hanno aveva essere avere si ci ne suo sua suoi sue loro
    questo questa questi queste quello quella dopo prima contro secondo ancora già molto tutto tutti anni
    anno giorno due detto
    """,
    "nl": """
    de het een en of maar niet met van voor naar door over onder op in aan bij uit tot te om als dat die
    dit deze er is zijn was waren wordt worden werd werden heeft hebben had hadden hij zij ze wij we ik je
    u haar hun hem zich ook nog al meer wel geen wat wie waar toen dan na tegen tussen zei volgens jaar
    dag
    """,
    "pl": """
    i w we z ze na do od o u za po przez dla nad pod przed przy bez nie że to ten ta te tego tej tych jest
    są był była było byli być się jak ale lub oraz czy już tylko także jego jej ich on ona oni my co kto
    który która które których gdy kiedy jeszcze więcej może roku lat dnia powiedział powiedziała według
    też
    """,
    "pt": """
    o a os as um uma uns umas e ou mas de do da dos das em no na nos nas por pelo pela para com sem sobre
    entre até desde que se seu sua seus suas ele ela eles elas eu nós lhe não nem é são era eram foi foram
    ser está estão tem têm havia como mais também já muito este esta estes estas esse essa isso isto
    quando onde quem todo toda todos segundo disse após contra durante ano anos dia dias dois
    """,
    "ru": """
    и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне было
    вот от меня еще ещё нет о об из ему теперь когда даже ну ли если уже или ни быть был была были него до
    вас нибудь вам сказал сказала ведь там потом себя ничего ей может они тут где есть надо ней для мы
    тебя их чем сам чтоб без будто чего раз тоже себе под будет тогда кто этот того потому этого какой ним
    здесь этом один почти мой тем чтобы нее были куда зачем всех можно при об это эти также после перед
    между через против который которая которые которых году года дня лет заявил заявила сообщил
    """,
    "tr": """
    ve veya ile bir bu şu o da de ki mi mı mu mü için gibi kadar daha çok en ne ya ama fakat ancak olarak
    olan oldu olduğu olduğunu değil var yok göre sonra önce karşı üzere her hem ise dedi söyledi yıl gün
    ben sen biz siz onlar onun bunu
    """,
    "uk": """
    і й в у на не що він я з із зі як а то все вона так його але та ти до же ви за би по тільки її мені
    було від ще немає о про коли навіть чи якщо вже або ні бути був була були для ми їх чим без під буде
    тоді хто цей це ці того також після перед між через проти який яка які року дня сказав заявив заявила
    """,
}

#: Language code (ISO 639-1) to its common words, folded as all words are before they are compared.
COMMON: Mapping[str, frozenset[str]] = {
    code: frozenset(fold(word) for word in words.split())
    for code, words in sorted({"en": _ENGLISH, **_OTHERS}.items())
}
