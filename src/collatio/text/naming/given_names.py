"""The names of ``given``: see there how to read them; data only."""

from __future__ import annotations

WESTERN = """
william / bill billy will willy willie liam | robert / bob bobby rob robbie bert bobbie | richard / dick
rick ricky rich richie dickie | john jon / johnny jonny jack johnnie ~ ioannis yiannis giannis | jonathan
jonathon johnathan / jon jonny jonty | james / jim jimmy jamie jimmie | michael micheal / mike mick micky
mickey mikey ~ mikhail michail mykhailo mihail | charles / charlie chuck charley chas chip | edward / ed
eddie ned ted teddy ward | edmund edmond / ed eddie ned ted | edwin / ed eddie | edgar / ed eddie |
theodore theodor / ted teddy theo ~ theodoros | thomas tomas / tom tommy thom | henry / harry hank hal |
harold / harry hal | harrison / harry | joseph / joe joey jo ~ yosef yossef josef iosif yosif | joshua /
josh ~ yehoshua | daniel / dan danny ~ danylo daniil | samuel samual / sam sammy ~ shmuel shmouel |
benjamin / ben benny benji ~ binyamin bnyamin binjamin veniamin | matthew mathew / matt matty ~ matthaios
| matthias mathias / matt | anthony antony / tony ant ~ antonios | antonio / toni tony tonino toño |
andrew / andy drew ~ andreas | alexander alexandre alexandros aleksander aleksandr aleksandar alexandr
aleksandre / alex sasha sascha sandy alec aleks xander shura sanya ~ oleksandr aliaksandr аляксандр oleksander
alyaksandr aliaksander alejandro | alexandra aleksandra alessandra / alex sasha sandra sandy ~ oleksandra
| nicholas nicolas nikolas nicolaas / nick nicky nico klaas ~ nikolaos nikos | christopher / chris kit
topher | christian / chris | christine christina kristina kristin kristen / chris chrissy tina christy |
gregory / greg ~ grigoris grigorios | stephen steven stefan stephan / steve stevie ~ stefanos stepan |
david / dave davy davey ~ davyd davit | peter / pete ~ petros | patrick / pat paddy pádraig rick |
patricia / pat patty tricia trish patti | philip phillip philippe / phil pip | kenneth / ken kenny |
ronald / ron ronnie ronny | donald / don donnie donny | raymond / ray | lawrence laurence / larry laurie
lawrie | leonard / len lenny leo | leopold / leo | gerald / gerry jerry | gerard gerhard / gerry gerd |
jeffrey geoffrey jeffery / jeff geoff | frederick frederic fredrick / fred freddie freddy rick | friedrich
/ fritz fred | frederik / fred frits rik | francis / frank fran | franklin / frank | francisco / paco
pancho kiko fran curro | francesco / franco cecco | albert / al bert bertie | alfred / al alf alfie fred |
alan allan allen / al | arthur / art artie | walter / walt wally | wilhelm / willi willy helmut | vincent
/ vince vinnie vin | timothy / tim timmy | terence terrence / terry | theresa teresa / terry tess tessa
terri | victor viktor / vic vik vitya | vincenzo / enzo | lorenzo / enzo renzo | zachary zachariah / zach
zack zak | nathaniel nathan / nat nate natan | abraham / abe ~ avraham avrohom | isaac / ike zak ~ yitzhak
yitzchak itzhak yitshak jitzchak isaak itzik | jacob / jake jacky ~ yaakov yaacov yaakob jakob yakov
ya'akov iakov | moses / mo moe ~ moshe moshé mosheh moyshe | solomon / sol ~ shlomo shelomo | elijah / eli
lije ~ eliyahu eliahu | aaron / ron ~ aharon aron | zeev ze'ev zev / wolf | yehuda yehudah / yudi yuda ~
judah jehuda | reuven / ruvi ~ reuben ruben | shimon / shimi ~ simeon simon | yonatan yehonatan / yoni ~
jonathan | avigdor / igor | naftali / bennett | isaiah ~ yeshayahu | jeremiah ~ yirmiyahu | ezekiel / zeke
~ yehezkel | douglas / doug dougie | dominic dominick dominik / dom nick | eugene / gene ~ yevgeny evgeny
evgeni yevgeni | george / georgie ~ georgios giorgos giorgi georgi yorgos heorhii jiri | gordon | graham
graeme | herbert / herb bert | hubert / bert | jerome / jerry | jeremy / jerry jez | martin / marty |
marvin | maurice morris / mo | max / maxie | maximilian / max | maxwell / max | mitchell / mitch | norman
/ norm | oliver / ollie olly | oscar oskar | pascal | paul / pauly ~ pavlos | paula | pauline | percival /
percy | ralph | randall randolph / randy | reginald / reg reggie | roderick / rod roddy | rodney / rod |
rodrigo / rigo | roger / rog | rudolf rudolph / rudi rudy | rupert | russell / russ | salvatore / sal totò
turi | salvador / chava | sebastian sébastien / seb bastian basti | stanley / stan | stuart stewart / stu
| sylvester / sly | tobias / tobi toby | ulrich / uli | wolfgang / wolf | johannes johann / hans johan jan
hannes | jan | hans | joachim / jochen achim | jürgen juergen jurgen | günter guenter günther guenther
gunter gunther | karl carl | kurt curt | klaus claus | matteo | luca / luke | lukas lucas | luke | mark
marc | marcus markus | marco marko | mario | maria marija mariya / mia mitzi ~ mariia mary marie | marie |
mary / molly polly mamie | marian | marion | marlon | mariana marianna | marianne | margaret / maggie meg
peggy marge margie greta daisy madge | margarita / rita | magdalena / magda lena | madeleine madeline /
maddie | martina / tina | marta martha | elizabeth elisabeth / liz lizzie beth betty betsy eliza lisa
libby bess liza bettina lilibet | catherine katherine kathryn katharine cathryn kathrin catharine / kate
cathy kathy katie kat kit kitty cat ~ ekaterina yekaterina kateryna katarina katarzyna caterina | karen |
karin | jennifer / jen jenny jenn | jessica / jess jessie | jacqueline / jackie | janet | jane | jean |
joan | joanna johanna joanne / jo | joyce | judith / judy jude | julia | julie | juliana | susan susanna
susannah suzanne / sue suzy susie suzie | sarah sara / sally sadie | rebecca / becky becca bec ~ rivka |
rachel rachael / rae ~ rahel | ruth | anne ann / annie nan nancy | anna / annie ania anya anja hanna ~
hanna | hannah hanna | angela / angie | angelo | angelica / angie | angelina / angie | barbara / barb babs
barbie | beatrice beatrix / bea | bernadette / bernie | bernard / bernie bern | carol carole | caroline
carolyn / carrie caro | charlotte / lottie charlie | cynthia / cindy | daniela danielle daniella / dani |
deborah debra / debbie deb ~ dvora devora | diana diane | dorothy dorothea / dot dolly dottie | eleanor
eleanore / ellie nell nora | ellen | helen helena helene / nell lena ~ eleni | emily / em emmy | emma / em
| emil | florence / flo | frances / fran fanny | gabriel / gabe gabi | gabriela gabriella gabrielle / gabi
| georgina georgia | gertrude / trudy gert | gillian jillian / gill jill | gwendolyn / gwen | harriet /
hattie | isabel isabella isabelle / bella izzy belle | josephine / jo josie | kimberly kimberley / kim |
laura | lauren | leticia / letty | lillian lilian / lily lil | linda / lindy | lucy | louise / lou | louis
lewis / lou | luis | luisa | melanie / mel | melissa / mel missy | mildred / millie | natalie / nat |
olivia / liv livvy | olive | pamela / pam | penelope / penny | roberta / bobbie | rosemary / rose rosie |
rose rosa | samantha / sam | sandra / sandy | stephanie / steph | sophia sofia sophie / soph ~ sofiya |
valerie / val | valentina / tina | veronica / ronnie vera | victoria viktoria / vicky vicki tori ~
viktoriia | virginia / ginny | vivian vivien / viv | jose josé / pepe chepe | jesus / chuy | ignacio /
nacho | enrique / quique kike | eduardo / edu lalo | roberto / beto tito | alberto / beto | guillermo /
memo guille | rafael / rafa | manuel / manolo manu | santiago / santi | ernesto / neto | carlos ~ carles |
carlo | carla | jordi | jorge / coque | joaquin / quino | fernando / nando | ferdinand | alejandro / alex
jandro ale | alejandra / ale | andres | andrés | andrea | andre | andreas | diego | dieter | pedro | pablo
| paolo | juan ~ joan | juana | giovanni / gianni nino vanni | giuseppe / beppe peppe pino | luigi / gigi
gino | domenico / mimmo | filippo / pippo | leonardo / leo nardo | alessandro / sandro ale | sergio |
silvio | silvia | simone | simona | claudio | claudia | roland | rolf | ronan | rory | ryan | brian bryan
| brendan brandon | colin | conor connor | sean shaun shawn | ian iain | eric erik | erica erika | ernest
/ ernie | olaf olav | octavian | otto | oleg | anders | henrik hendrik / rik henk | heinrich / heiner
heinz | lars | sven | soren søren | mikael / micke | pierre | pietro | piotr | françois francois |
francoise françoise | jacques | jean-pierre | rené rene | renee renée | daniele | dana | dan | denis
dennis | denise | dean | derek | duncan | dylan | keith | kevin | craig | clive | clifford / cliff | bruce
| bruno | barry | boris / borya | adam | adrian | aidan | alice | alison allison | amanda / mandy | amy |
april | audrey | grace | gloria | heather | holly | irene | ivy | jill | kelly | leslie | lisa | lucia |
lucio | lydia | megan meghan | michelle michele | miranda | monica monika | miriam | nadine | naomi |
nicola | nicole / nicky | nina | nora | norma | sharon | sheila | sonia sonya | stella | sylvia | tracy |
ursula | vanessa | wendy | yvonne | yvette | gilbert / gil | howard / howie | hugh hugo / hughie | harvey
/ harv | ivor | lionel | lloyd | neil | nigel | oswald | percy | ralf | raul | rene | simon | warren |
wayne | wesley / wes | winston | katrina | rita | anita | nadja | karina | lara | leila | lea | lena |
maya | marina | regina | sabine | susana | verena | albin | alina | alma | alva | amelia | adela | adele |
agnes | agatha | elsa | elena | eva | eve | felix | felipe | fabio | florian | greta | guido | gustav
gustave | hector | helmut | hilda | horst | ingrid | katja | leon | leonor | lorena | manfred | marlene |
marisa | nils | petra | ramon | romana | rosario | silke | stefania | ulrike | viola | xavier | yves |
georg | joseph josef / sepp jupp peppi | jakub / kuba | zofia / zosia | aleksandra / ola lesya olia |
gianluigi / gigi | gianfranco / franco | giacomo / mino | maurizio | jesús jesus / chuy suso | concepcion
concepción / concha conchita | dolores / lola | rosario / charo | mercedes / meche | francisca / paca
paquita | josefa / pepa pepita | josefina / fina | esteban | felipe / pipe | sebastiana | teresa / tere |
guadalupe / lupe | consuelo / chelo | pilar / pili | isabel / chabela | alfonso / poncho | ricardo / richi
| gregorio / goyo | bartolome / bartolo | wladyslaw / wladek | stanislawa / stasia | joanna / asia joasia
| agnieszka / aga | barbara / basia | magdalena / magda | ewa / ewka | jaroslaw / jarek | jaroslav / jarda
| frantisek / franta | josef / pepa pepik | jiri / jirka | vaclav / vasek | katerina / katka | erzsebet
erzsébet / erzsi bözsi | margit | andras andrás / bandi | jozsef józsef / jozsi | mihaly mihály / misi |
gabor gábor | attila | imre | tamas tamás | peter péter | mihai / misu | gheorghe / gigi | constantin /
costel | ioan / nelu | elisabeta | christos | dimitra | eleftherios / lefteris | evangelos / vangelis |
konstantinos / kostas costas | panagiotis / panos takis | spyridon / spyros | theodoros / thodoris |
vasileios / vasilis | efstathios / stathis | athanasios / thanasis | anastasios / tasos | charalambos /
babis | alexandros / alekos | lambros | stavros | apostolos / tolis | mehmet | mustafa / mistik | ibrahim
/ ibo | hüseyin / hüso | fatma / fatos | suleyman / sülo | gustavo | leopoldo / polo | josephina | abigail
/ abby gail | augustus augustine / gus | barnabas barnaby / barney | bartholomew / bart | calvin / cal |
cornelius / neil con | cyril / cy | delores / dolly | ebenezer / eben | frederica / freddie | gilberta |
hezekiah | ignatius / iggy | isidore / izzy | jedidiah / jed | jemima / mima | lancelot / lance | leroy /
roy | lucille / lucy | luther | malcolm / mal | marjorie / marge | marmaduke / duke | maximiliana |
mortimer / mort | nehemiah | obadiah / obie | prudence / pru | rosalind / roz | silas / si | tabitha /
tabby | thaddeus / thad tad | theophilus / theo | tobiah | wilfred / wilf fred | winifred / winnie freda |
zebulon / zeb | stefanie steffi | brunello | paulin | paulette | henrietta henriette / hattie etta | henri
| martine | josephine | simonetta | jeannette jeanette | jeanne | antoinette / toinette | bernadine |
claudette | georgette | arlette | odette | odile | odilon | pascale | fabien | fabienne | lucien |
lucienne | julien | julienne | adrien | adrienne | vivienne | etienne étienne | sylvain | sylvaine |
germain | germaine | marcelle | marcella | marcello | marcela | marcelo | emile émile | emilie émilie |
emilio | emilia | aurelio | aurelia | octavio | octavia | fausto | fausta | flavio | flavia | livio |
livia | massimo | rossella | donato | donata | renato | renata | ramona | rodolfo | adolfo | alfredo |
arnaldo | arnoldo | osvaldo | oswaldo | ivo | ivonne | nelson | nestor | ernesta | leandro | leandra |
lisandro
"""

EASTERN = """
vladimir wladimir uladzimir владимир / vova volodya vladik ~ volodymyr володимир | vladislav / vlad slava ~
vladyslav wladyslaw | vyacheslav viacheslav / slava ~ viacheslav | yaroslav jaroslav / slava yarik | dmitry
dmitri dmitriy dimitri dmitrij дмитрий / dima mitya ~ dmytro dzmitry dimitrios dimitris | aleksey alexei
alexey aleksei alexej алексей / alyosha lyosha aliosha ~ oleksiy oleksii aliaksei | alexis | nikolai nikolay
nikolaj nikolaï николай / kolya ~ mykola mikola mikalai nicolae | yevgeny evgeny yevgeni evgeni yevgeniy
evgeniy jewgeni евгений / zhenya ~ yevhen yevhenii yevhenyi evhen | sergei sergey sergej serguei сергей /
seryozha serzh ~ serhiy serhii siarhei | andrei andrey andrej андрей / andryusha ~ andriy andrii | mikhail
michail mihail mikhaïl михаил / misha ~ mykhailo mykhaylo | pavel / pasha ~ pavlo | pyotr petr piotr пётр
петр / petya ~ petro | grigory grigori grigoriy / grisha ~ hryhoriy hryhorii | georgy georgi georgiy георгий
/ gosha zhora ~ heorhiy heorhii | igor / gosha ~ ihor | yevgenia evgenia yevgeniya evgeniya / zhenya ~
yevheniia | oleg ~ oleh | ivan иван / vanya | ivana | konstantin / kostya ~ kostiantyn | leonid / lyonya |
maxim maksim maxime / max ~ maksym | roman / roma | ruslan | stanislav stanislaw / stas slava | stepan /
styopa | arina | yana | hanna ганна / hannusia ~ anna | bohdan | timofey timofei / tima ~ tymofiy | viktor |
vitaly vitali vitaliy / vitalik vitya ~ vitalii | vasily vasili vassily vasiliy / vasya ~ vasyl | valery
valeri valeriy / lera ~ valerii valeriy | yuri yury yuriy juri iouri юрий / yura ~ yurii | yulia julia
yuliya iuliia / yulya ~ yuliia | yelena elena jelena елена / lena ~ olena | yekaterina ekaterina jekaterina
екатерина / katya ~ kateryna | natalia natalya nataliya / natasha nata ~ nataliia | tatiana tatyana tatjana
/ tanya ~ tetiana tetyana | anastasia anastasiya / nastya ~ anastasiia | svetlana / sveta ~ svitlana |
ludmila lyudmila liudmila / lyuda mila ~ liudmyla | irina / ira ~ iryna | galina / galya ~ halyna | olga /
olya ~ olha | oksana / ksenia | maria мария / masha ~ mariia | daria darya / dasha ~ dariia | polina / polya
| varvara / varya | nadezhda / nadya | lyubov liubov / lyuba | ilya ilia / ilyusha ~ illia | kirill kiril /
kir ~ kyrylo | denis / den ~ denys | anton / antosha | artem artyom / tyoma | bogdan ~ bohdan | gennady
gennadi / gena ~ hennadiy | semyon semen / syoma | fyodor fedor fjodor / fedya ~ fedir | yakov / yasha ~
yakiv | zakhar | arkady | anatoly anatoli anatoliy / tolya ~ anatolii | boris ~ borys | lev / lyova | marat
| rashid | ramzan | timur | wojciech / wojtek | krzysztof / krzysiek krzys | andrzej анджей ~ andrei andrey
/ jedrek | grzegorz / grzesiek | tadeusz / tadek | zbigniew / zbyszek | malgorzata / gosia malgosia |
katarzyna / kasia | janusz | janos jános | istvan istván / pista | ferenc / feri | gyorgy györgy / gyuri |
laszlo lászló / laci | sandor sándor | zoltan zoltán | viktor / viki | janez | zoran | zlatko | goran |
dragan | dragana | nikola | nikita | milan | milica | slobodan | mirko | marko | milos miloš | vuk |
miroslav | radoslav | stoyan | dimitar | ivo | iva | stefka | lazar | luka | ana | vladimir / ~ volodymyr |
peter petar ~ pyotr petro petr петр | lev / leva ~ leo | eugene ~ yevgeny yevhen | michael ~ mikhail
mykhailo | nicholas ~ nikolai mykola nikola | paul ~ pavel pavlo | catherine katherine ~ yekaterina
ekaterina kateryna | helen ~ yelena elena olena | andrew ~ andrei andriy | gregory ~ grigory hryhoriy |
theodore ~ fyodor fedir | basil ~ vasily vasyl | svetlana светлана ~ sviatlana svitlana | xenia ksenia
kseniya ksenija ксения ксенія / ksyusha | yevgeny evgueni yevgueni | sergei sergueï | galina галина ~ halyna
| anna ~ ganna hanna | fedor / fedya | ruslan руслан | rustam rustem рустам | eldar | emil | damir | ramil |
rinat | azamat | aslan | shamil | magomed / maga | akhmad akhmat ахмад ахмат | zelimkhan | nursultan |
kairat | bakhtiyar | aibek | ulugbek | marija | marijana | petra | petar / pero | jovan / joca | jovana |
djordje đorđe djordje | dusan dušan | dejan | darko | branko | branka | ranko | janko | josip / joso |
stjepan / stipe | tomislav / tomo | zvonimir / zvonko | krešimir kresimir / kreso | vesna | ljiljana |
ljubica | snežana snezana | jelena / jeca | hristo / itso | georgi / gosho | dimitar / mitko | plamen |
tsvetan | tsvetana | boyko | krasimir | krasimira | vasil | vasilka | oksana оксана / ksyusha | bogdana |
daryna | roksolana | taras тарас | ostap | nazar | yurko | zoya | zinaida / zina | valentin валентин / valya
| valentina валентина / valya | nina | rimma | larisa лариса / lara | lidia лидия / lida | vera | raisa /
raya | tamara | inna | inga | alla | alisa | alevtina | kira | kirill кирилл | gleb | egor yegor | matvei
matvey | vsevolod / seva | rostislav / slava rostik | svyatoslav / slava | miroslava | yaroslava |
stanislava | vyacheslav / slavik
"""

ARABIC = """
mohammed muhammad mohamed mohammad mohamad muhammed mohamud محمد мухаммед мухаммад мохаммед мохаммад mohd /
mo hamoudi ~ mehmet mamadou magomed мехмет магомед muhammet | mahmoud mahmud mahmood mahmut محمود махмуд |
ahmed ahmad achmed ahmet أحمد احمد ахмед ахмад / hamada | hamed حامد хамед | hamad حمد хамад | hamdan حمدان
хамдан | hamza hamzah hamzeh حمزة حمزه хамза | hammad حماد | hasan hassan hasan حسن хасан חסן | hussein
hussain husayn hossein hosein husain huseyin husein houssein حسين حسین хусейн хоссейн хосейн гусейн hussin
חוסיין | hasanain hassanein حسنين | mohsen muhsin mohsin محسن мохсен | ali aly علی علي али עלי | ala alaa
علاء | omar umar عمر омар умар ~ omer ömer | amr amro amru عمرو амр | ammar عمار аммар | amir ameer emir
أمير امير امیر амир אמיר | amira أميرة | amin ameen أمين امين امین амин | amina amineh aminah أمينة | emine
| yusuf youssef yousef yosef yousuf joussef youcef يوسف یوسف юсуф юсеф ~ joseph | younes yunus younis يونس
یونس юнус | yahya yahia يحيى یحیی яхья | yasser yasir yaser ياسر یاسر ясир ясер | yassin yasin yaseen ياسين
یاسین ясин | ibrahim ebrahim إبراهيم ابراهيم ابراهیم ибрагим ибрахим эбрахим / brahim ~ abraham ibrohim |
ismail esmail esmaeil ismael ismaeel esmaeel ismaïl إسماعيل اسماعيل اسماعیل исмаил эсмаил ~ ishmael | ishaq
is'haq isaac إسحاق исхак | ilyas elias إلياس ильяс | idris إدريس идрис | imad emad عماد имад | imran عمران
имран | ismat عصمت | essam isam عصام | hisham hicham هشام | hashim hashem هاشم хашем | hatem hatim حاتم |
haitham haytham هيثم | haidar haydar heydar حيدر حیدر хейдар | hadi هادي هادی хади | huda hoda هدى | khalid
khaled khaleed خالد халид халед | khalil خليل خلیل халиль | khadija khadijah khadijeh خديجة خدیجه | karim
kareem كريم کریم карим | karima كريمة | kamal kemal كمال کمال камаль кемаль | kamel kamil كامل کامل камиль |
jamal gamal djamal جمال джамаль | jamil djamil جميل джамиль | jalal جلال | jaber jabir جابر | jafar jaafar
ja'far djafar جعفر джафар | javad jawad جواد джавад | said saeed saïd sa'id سعيد سعید саид | sayed sayyid
sayed سيد سید | saad سعد саад | saud سعود сауд | salah صلاح салах | saleh salih صالح салех | salim سليم سلیم
| salem سالم салем | salam سلام | salman سلمان салман | suleiman sulayman soleiman soliman sulaiman سليمان
سلیمان сулейман süleyman ~ solomon | samir sameer سمير سمیر самир | samira سميرة | sami سامي سامی сами |
sara سارة ساره | saif seif سيف سیف сайф | sabri صبري | sadiq sadegh sadeq sadek صادق садек | saddam صدام
саддам | sharif sherif شريف شریف шариф | tariq tarek tareq طارق тарик | taha طه таха | talal طلال | tahir
taher طاهر тахир | walid waleed وليد валид | wael وائل | ziad ziyad زياد زیاد зияд | zayed zaid zayd زايد
زيد зайд заид | zaki زكي | zakaria zakariya زكريا | zahra زهرا زهراء захра | zainab zeinab zaynab zeynep
زينب زینب | fatima fatemeh fatimah fatma فاطمة فاطمه фатима | fadi فادي | fadel fadhil fazel فاضل | faisal
faysal feisal فيصل фейсал | fahd fahad فهد фахд | farid فريد فرید фарид | farida فريدة | farhad فرهاد фархад
| farouk faruq farooq فاروق фарук | fares faris فارس | fouad fuad فؤاد | bashar بشار башар | bashir بشير
بشیر башир | bassam بسام | basel basil باسل | bilal بلال билал | badr بدر | nabil نبيل نبیل набиль | nasser
nasir naser ناصر насер насир | nasr نصر | nadir nader نادر надер | nadia نادية | naim نعيم | nawaf نواف |
nizar نزار | nour noor nur نور | nouri نوري | mustafa mostafa moustafa مصطفى مصطفی мустафа | musa moussa
musa mousa موسى موسی муса | mansour mansur منصور мансур | marwan مروان марван | maryam mariam مريم مریم
марьям | masoud masud massoud مسعود масуд | mahdi mehdi مهدي مهدی махди мехди | majid مجيد مجید маджид |
majed ماجد | malik malek مالك | munir mounir منير | muqtada moqtada مقتدى | rashid rasheed رشيد رشید рашид |
rashad رشاد | rashed راشد | rafiq rafik رفيق рафик | rami رامي рами | ramzi رمزي | riad riyad رياض | reza
riza rida رضا реза | qasim qasem qassem ghasem kassem qassim كاسم قاسم касем касим | qais قيس | osama usama
أسامة اسامه усама осама | osman uthman othman عثمان осман | adel adil عادل адель | adnan عدنان аднан | akbar
اکبر أكبر акбар | akram أكرم | anwar أنور анвар | ayman aiman أيمن | aziz عزيز عزیز азиз | aisha ayesha
aysha عائشة عایشه | abbas عباس аббас | layla leila leyla ليلى لیلا лейла | latif لطيف | latifa لطيفة | hani
هاني | hanan حنان | haniyeh haniyah | ramadan ramazan رمضان | shahin شاهين | javed | imtiaz | hassan-ali |
parviz پرویز | bahram بهرام | behrouz بهروز | bijan بیژن | dariush داریوش | kaveh کاوه | kourosh کوروش |
manouchehr منوچهر | nasrin نسرین | shirin شیرین | siavash سیاوش | mahsa مهسا | narges نرگس | nasim نسیم |
niloufar نیلوفر | mojtaba مجتبی مجتبى | morteza murtaza مرتضی مرتضى | recep | tayyip | ayse ayşe | fatma |
kemal | orhan | burak | murad مراد | murtada | mazen mazin مازن | maher mahir ماهر | hafez hafiz حافظ |
ghassan غسان | bassem basem باسم | marwa مروة | rania رانيا | dania دانيا | dina دينا | diaa dhia ضياء |
duha | fuad | haidara | hasna | ibtisam | jihad | jumana | khalaf | lina لينا | lubna | mona muna منى | may
| maysoon | noura | nuha | rabia ربيع rabie | rana رنا | rasha | rim reem ريم | sana | siham سهام | soha |
suha سهى | tamer تامر | tamim تميم | tawfiq tawfik توفيق | wafa | yara | yazid | zaher | zuhair زهير |
ardalan اردلان | ardeshir اردشیر | arash آرش | ariana | azadeh | parvin پروین | pouya | ramin رامین | roya |
sahar سحر | saman | sina سینا | soheil سهیل | soraya | vahid وحید | george جورج | georges | elias إلياس |
michel ميشال ميشيل | antoine أنطوان | pierre بيار | fadia فادية | ghada غادة | nadim نديم | najib nagib نجيب
| najwa نجوى | nabila نبيلة | nasrallah نصرالله | naji ناجي | nahed ناهد | nisreen nesrin نسرين | noura نورة
| nawal نوال | naela | raed رائد | raghad رغد | raghid | rafi | rafiqa | rajab رجب | raja رجاء | rakan راكان
| randa رندة | rasim | raouf رؤوف | rayan ريان | redouane رضوان ridwan | rouhollah ruhollah روح‌الله | saber
صابر | sabah صباح | sadiqa | safa صفاء | safwan صفوان | sahl | said saied | saif | sajid | sajjad sajad سجاد
| salma سلمى | salwa سلوى | samar سمر | samah سماح | sawsan سوسن | seham | selma | shadi شادي | shadia شادية
| shakir shaker شاكر | shams شمس | shawki shawqi chawki شوقي | shihab شهاب | shukri شكري | sulaf | suhail
سهيل | sumaya سمية | talat طلعت | tareq | tarifa | thamer ثامر | turki تركي | ubaida عبيدة | umaima | usman
| wafiq وفيق | wajdi | wisam wissam وسام | yaqub yaqoub يعقوب | yarub | yunis | yusra يسرى | zahi | zahir
ظاهر | zain zein zine zeine زين | zainab | zakariyya | ziyada | zuhra | bahaa بهاء | baha | baraa براء |
barakat بركات | basim باسم | basima باسمة | batoul بتول | bassel | dalal دلال | dalia داليا | daoud dawud
داود داوود | dawood | diana | duraid دريد | ehab ihab إيهاب | eman iman إيمان | emad | fahim فهيم | fahmi
فهمي | fakhri فخري | faraj فرج | farah فرح | faten فاتن | fathi فتحي | fayez فايز | fayad | fayrouz fairuz
فيروز | ferial فريال | firas فراس | ghaith غيث | ghali غالي | ghalib غالب | ghazi غازي | habib حبيب | habiba
حبيبة | hadil هديل | hafsa حفصة | haifa هيفاء | hajar هاجر | hala هالة | halim حليم | halima حليمة | hamad |
hamadi | hanadi هنادي | harith حارث | haroun harun هارون | hasib حسيب | hayat حياة | hazem hazim حازم | hiba
هبة | hikmat حكمت | hilal هلال | hind هند | husam hossam hussam حسام | husni hosni / حسني | ikram إكرام |
ilham إلهام | inas إيناس | intisar انتصار | isa issa eissa عيسى عیسی | islam إسلام | israa إسراء | iyad إياد
eyad | izzat عزت | jabr جبر | jad جاد | jana جنى | jasim jassim جاسم | jawdat | jinan | joud | kareema |
kawthar كوثر | kazem kadhim kazim كاظم | khairi | khaldoun خلدون | khayri خيري | laith ليث | lama لمى |
latifah | loay louay luay لؤي | luqman لقمان | lutfi لطفي | maha مها | mahasin | mai | maisa | majd مجد |
majida ماجدة | mamdouh ممدوح | manal منال | manar منار | marwan | mayada | mohannad muhannad مهند | muayad
moayad مؤيد | mubarak مبارك | mufid | muhsin | mujahid | muhyi | mukhtar مختار | munther mundhir منذر |
murtaja | musab مصعب | muslim مسلم | mutaz معتز | muthanna مثنى | aboud | adham أدهم | afif | ahlam أحلام |
ahd | akil | akif | aliya علياء | alia | amani أماني | amal أمل آمال | amjad أمجد | anas أنس | anis أنيس |
arif عارف | asad asaad أسعد | asma asmaa أسماء | ashraf أشرف | atef atif عاطف | awad عوض | ayat | ayoub أيوب
| ayah | azhar أزهر | azmi عزمي | azza عزة | azzam عزام | nima نیما | mina مینا | behzad بهزاد | behnam
بهنام | behrang | babak بابک | farzad فرزاد | farshad فرشاد | farhang | faramarz فرامرز | farzaneh فرزانه |
fereydoun fereidoun فریدون | firouz فیروز | forough فروغ | golnaz | hamidreza حمیدرضا | hedayat | hengameh |
houshang هوشنگ | iraj ایرج | jamshid جمشید | jahangir جهانگیر | kamran کامران | kamyar | kasra | keyvan
کیوان | khosrow خسرو | ladan | mahnaz مهناز | mahin مهین | mahshid | mahvash | maziar | mehran مهران |
mehrdad مهرداد | mohsen | morad | nader | nahid ناهید | navid نوید | negar نگار | omid امید | parisa پریسا |
parvaneh پروانه | payam پیام | peyman پیمان | pejman | rahim رحیم | rahman رحمان | rostam رستم | rouzbeh
روزبه | ruhangiz | sadegh | samad صمد | sanaz | sepideh سپیده | setareh ستاره | shadi | shahab شهاب |
shahram شهرام | shahla شهلا | shahnaz شهناز | shahrokh شاهرخ | shapour شاپور | shokoufeh شکوفه | simin سیمین
| sohrab سهراب | tahereh طاهره | touraj تورج | yaldā | zohreh زهره | gholam | gholamhossein gholam-hossein
غلامحسین | gholamreza غلامرضا | alireza علیرضا | mohammadreza محمدرضا | amirhossein amir-hossein امیرحسین |
habibollah habibullah حبیب‌الله | nasrollah nasrullah نصرالله | asadollah asadullah اسدالله | fazlollah
fazlullah فضل‌الله | hekmatollah | ruhullah | hakim حكيم حکیم | hakem حاكم | hakimi حكيمي حکیمی | jabr
jaber- | jubair jubayr جبير | qassam قسام | ghanem غانم | ghonim ghoneim غنيم | haddad حداد | hadid حديد |
nassar نصار | karam كرم | hamdi حمدي | mansouri منصوري منصوری | tamimi تميمي | bakr بكر | bakir baqir bagher
باقر | bagheri باقری | omari umari عمري | ameri amiri عامري | amer عامر | harb حرب | harbi حربي | masri مصري
| najjar نجار | najjari نجاري | nasri نصري | nasseri naseri ناصري ناصری | rifai refai رفاعي | saadi سعدي
سعدی | saidi saeedi سعيدي سعیدی | hassani hasani حسنی | husseini hosseini husayni حسيني حسینی | alawi alavi
علوي علوی | hashimi hashemi هاشمي هاشمی | hashemian هاشمیان | maliki مالكي مالکی | malki / ملكي | karimi
كريمي کریمی | karami كرمي کرمی | rezaei rezai rezaie رضایی | rahimi رحيمي رحیمی | rahmani رحماني رحمانی |
sadeghi صادقی | sadri صدری | moradi مرادی | mohammadi محمدی | mahmoudi محمودی | ahmadi احمدی | hamidi حمیدی
| khalidi خالدي | khalili خلیلی خليلي | jamali جمالی | jalali جلالی | jalili جلیلی | kamali کمالی | salimi
سلیمی | salami سلامی | soleimani sulaimani سلیمانی سليماني | salmani سلمانی | tahiri taheri طاهری طاهري |
tehrani تهرانی | shirazi شیرازی | sharifi شریفی | sharif | yousefi yusufi یوسفی | yazdi یزدی | yazidi |
qasimi ghasemi qasemi قاسمی قاسمي | kazemi kazimi kadhimi کاظمی كاظمي | zamani زمانی | zahedi زاهدی
"""

HEBREW = """
moshe משה / moshiko moishe ~ moses | yitzhak יצחק / itzik ~ isaac | yaakov יעקב / kobi yankel ~ jacob |
avraham אברהם / avi avrum ~ abraham | yosef יוסף / yossi ~ joseph | yehuda יהודה / yudi | shlomo שלמה /
shlomi ~ solomon | shimon שמעון / shimi | david דוד / dudu dudi | daniel דניאל / dani | daniela daniella
דניאלה / dani | michael מיכאל / miki | michal מיכל | gabriel גבריאל / gabi | rafael refael רפאל / rafi |
uriel אוריאל | ariel אריאל / arik | amit עמית | amitai אמיתי עמיתי | amos עמוס | amnon אמנון | asaf assaf
אסף | avner אבנר | avi אבי | benjamin binyamin בנימין / benny bibi | chaim haim hayim חיים | dov דוב | dvora
devora דבורה ~ deborah | ehud אהוד / udi | eitan eytan איתן | eli אלי | eliyahu אליהו / eli | elad אלעד |
erez ארז | esther ester אסתר / esti | eyal אייל | gadi גדי | gal גל | galit גלית | gila גילה | gilad גלעד |
golda גולדה | hanna chana hannah חנה ~ anna | ilan אילן | ilana אילנה | itamar איתמר | lea leah לאה | lior
ליאור | meir מאיר | menachem menahem מנחם | menashe מנשה ~ manasseh | miriam מרים / miri ~ maryam |
mordechai mordecai מרדכי / moti motke | natan נתן ~ nathan | nir ניר | nissim ניסים | noa נועה | noam נועם |
noah נח | omer עומר | ofer עופר | oren אורן | orit אורית | rachel rahel רחל / rachelle | reuven ראובן / ruvi
~ reuben | rivka rivkah רבקה / riki ~ rebecca | ron רון | ronen רונן | ruth רות / ruti | sarah sara שרה |
shaul שאול ~ saul | shay shai שי | shira שירה | shmuel שמואל / shmulik ~ samuel | tal טל | tamar תמר / tami
| tzipora tsipora zipora ציפורה / tzipi tsipi tzippi zipi zippi ציפי | tzvi zvi tsvi צבי / tzvika | uri אורי
| uzi עוזי | yael יעל | yair יאיר | yaron ירון | yehonatan yonatan יונתן יהונתן / yoni | yigal יגאל | yoav
יואב | yoel יואל | yona יונה | yoram יורם | zeev זאב | asher אשר | aviv אביב | aviva אביבה | avital אביטל |
avishai אבישי | aya איה | ayelet איילת | baruch ברוך | batya בתיה | bezalel בצלאל | boaz בועז | carmel כרמל
| carmela כרמלה | dalit דלית | dan דן | dana דנה | danit דנית | dorit דורית | dror דרור | efrat אפרת |
efraim ephraim אפרים / effi | einat עינת | elisha אלישע | eliezer אליעזר | elazar אלעזר | gideon גדעון /
gidi | guy גיא | hagai חגי | hagit חגית | hadar הדר | hadas הדס | hadassah הדסה | idan עידן | idit עידית |
ido עידו | inbal ענבל | irit אירית | itai ittai איתי | ivri | keren קרן | liat ליאת | limor לימור | liora
ליאורה | malka מלכה | maya מאיה | maayan מעיין | merav meirav מירב | michaela מיכאלה | mika מיכה | naama
נעמה | nadav נדב | naomi noemi נעמי | nehama נחמה | neta נטע | nili נילי | nimrod נמרוד | nira נירה | nitzan
ניצן | nurit נורית | ohad אוהד | orna אורנה | oz עוז | pinchas פנחס / pini | ran רן | rami רמי | raz רז |
roi roy רועי | romi רומי | rona רונה | ronit רונית | sagi שגיא | shani שני | sharon שרון | shir שיר | shiri
שירי | shlomit שלומית | sigal סיגל | sigalit סיגלית | simcha שמחה | tali טלי | talia טליה | tirza תרצה |
tova טובה | tzachi tsahi tsachi tzahi zachi zahi צחי | uziel עוזיאל | vered ורד | yaara יערה | yafa יפה |
yaniv יניב | yarden ירדן | yehezkel יחזקאל / hezi | yehudit יהודית ~ judith | yishai ישי | yisrael ישראל ~
israel | yitzchak | yoash | yochanan יוחנן ~ johanan | yosefa יוספה | yotam יותם | yuval יובל | zalman זלמן
| zehava זהבה | zehavit זהבית | ziv זיו | zohar זוהר
"""
