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
aleksandre / alex sasha sascha sandy alec aleks xander shura sanya ~ oleksandr aliaksandr oleksander
alyaksandr aliaksander alejandro | alexandra aleksandra alessandra / alex sasha sandra sandy ~ oleksandra
| nicholas nicolas nikolas nicolaas / nick nicky nico klaas ~ nikolaos nikos | christopher / chris kit
topher | christian / chris | christine christina kristina kristin kristen / chris chrissy tina christy |
gregory / greg ~ grigoris grigorios | stephen steven stefan stephan / steve stevie ~ stefanos stepan |
david / dave davy davey ~ davyd davit | peter / pete ~ petros | patrick / pat paddy pádraig rick |
patricia / pat patty tricia trish patti | philip phillip philippe / phil pip | kenneth / ken kenny |
ronald / ron ronnie ronny | donald / don donnie donny | raymond / ray | lawrence laurence / larry laurie
lawrie | leonard / len lenny leo | leopold / leo | gerald / gerry jerry | gerard gerhard / gerry gerd |
jeffrey geoffrey jeffery / jeff geoff | frederick frederic fredrick / fred freddie freddy rick |
friedrich / fritz fred | frederik / fred frits rik | francis / frank fran | franklin / frank | francisco
/ paco pancho kiko fran curro | francesco / franco cecco | albert / al bert bertie | alfred / al alf
alfie fred | alan allan allen / al | arthur / art artie | walter / walt wally | wilhelm / willi willy
helmut | vincent / vince vinnie vin | timothy / tim timmy | terence terrence / terry | theresa teresa /
terry tess tessa terri | victor viktor / vic vik vitya | vincenzo / enzo | lorenzo / enzo renzo | zachary
zachariah / zach zack zak | nathaniel nathan / nat nate natan | abraham / abe ~ avraham avrohom | isaac /
ike zak ~ yitzhak yitzchak itzhak yitshak jitzchak isaak itzik | jacob / jake jacky ~ yaakov yaacov
yaakob jakob yakov ya'akov iakov | moses / mo moe ~ moshe moshé mosheh moyshe | solomon / sol ~ shlomo
shelomo | elijah / eli lije ~ eliyahu eliahu | aaron / ron ~ aharon aron | zeev ze'ev zev / wolf | yehuda
yehudah / yudi yuda ~ judah jehuda | reuven / ruvi ~ reuben ruben | shimon / shimi ~ simeon simon |
yonatan yehonatan / yoni ~ jonathan | avigdor / igor | naftali / bennett | isaiah ~ yeshayahu | jeremiah
~ yirmiyahu | ezekiel / zeke ~ yehezkel | douglas / doug dougie | dominic dominick dominik / dom nick |
eugene / gene ~ yevgeny evgeny evgeni yevgeni | george / georgie ~ georgios giorgos giorgi georgi yorgos
heorhii jiri | gordon | graham graeme | herbert / herb bert | hubert / bert | jerome / jerry | jeremy /
jerry jez | martin / marty | marvin | maurice morris / mo | max / maxie | maximilian / max | maxwell /
max | mitchell / mitch | norman / norm | oliver / ollie olly | oscar oskar | pascal | paul / pauly ~
pavlos | paula | pauline | percival / percy | ralph | randall randolph / randy | reginald / reg reggie |
roderick / rod roddy | rodney / rod | rodrigo / rigo | roger / rog | rudolf rudolph / rudi rudy | rupert
| russell / russ | salvatore / sal totò turi | salvador / chava | sebastian sébastien / seb bastian basti
| stanley / stan | stuart stewart / stu | sylvester / sly | tobias / tobi toby | ulrich / uli | wolfgang
/ wolf | johannes johann / hans johan jan hannes | jan | hans | joachim / jochen achim | jürgen juergen
jurgen | günter guenter günther guenther gunter gunther | karl carl | kurt curt | klaus claus | matteo |
luca / luke | lukas lucas | luke | mark marc | marcus markus | marco marko | mario | maria marija mariya
/ mia mitzi ~ mariia mary marie | marie | mary / molly polly mamie | marian | marion | marlon | mariana
marianna | marianne | margaret / maggie meg peggy marge margie greta daisy madge | margarita / rita |
magdalena / magda lena | madeleine madeline / maddie | martina / tina | marta martha | elizabeth
elisabeth / liz lizzie beth betty betsy eliza lisa libby bess liza bettina lilibet | catherine katherine
kathryn katharine cathryn kathrin catharine / kate cathy kathy katie kat kit kitty cat ~ ekaterina
yekaterina kateryna katarina katarzyna caterina | karen | karin | jennifer / jen jenny jenn | jessica /
jess jessie | jacqueline / jackie | janet | jane | jean | joan | joanna johanna joanne / jo | joyce |
judith / judy jude | julia | julie | juliana | susan susanna susannah suzanne / sue suzy susie suzie |
sarah sara / sally sadie | rebecca / becky becca bec ~ rivka | rachel rachael / rae ~ rahel | ruth | anne
ann / annie nan nancy | anna / annie ania anya anja hanna ~ hanna | hannah hanna | angela / angie |
angelo | angelica / angie | angelina / angie | barbara / barb babs barbie | beatrice beatrix / bea |
bernadette / bernie | bernard / bernie bern | carol carole | caroline carolyn / carrie caro | charlotte /
lottie charlie | cynthia / cindy | daniela danielle daniella / dani | deborah debra / debbie deb ~ dvora
devora | diana diane | dorothy dorothea / dot dolly dottie | eleanor eleanore / ellie nell nora | ellen |
helen helena helene / nell lena ~ eleni | emily / em emmy | emma / em | emil | florence / flo | frances /
fran fanny | gabriel / gabe gabi | gabriela gabriella gabrielle / gabi | georgina georgia | gertrude /
trudy gert | gillian jillian / gill jill | gwendolyn / gwen | harriet / hattie | isabel isabella isabelle
/ bella izzy belle | josephine / jo josie | kimberly kimberley / kim | laura | lauren | leticia / letty |
lillian lilian / lily lil | linda / lindy | lucy | louise / lou | louis lewis / lou | luis | luisa |
melanie / mel | melissa / mel missy | mildred / millie | natalie / nat | olivia / liv livvy | olive |
pamela / pam | penelope / penny | roberta / bobbie | rosemary / rose rosie | rose rosa | samantha / sam |
sandra / sandy | stephanie / steph | sophia sofia sophie / soph ~ sofiya | valerie / val | valentina /
tina | veronica / ronnie vera | victoria viktoria / vicky vicki tori ~ viktoriia | virginia / ginny |
vivian vivien / viv | jose josé / pepe chepe | jesus / chuy | ignacio / nacho | enrique / quique kike |
eduardo / edu lalo | roberto / beto tito | alberto / beto | guillermo / memo guille | rafael / rafa |
manuel / manolo manu | santiago / santi | ernesto / neto | carlos ~ carles | carlo | carla | jordi |
jorge / coque | joaquin / quino | fernando / nando | ferdinand | alejandro / alex jandro ale | alejandra
/ ale | andres | andrés | andrea | andre | andreas | diego | dieter | pedro | pablo | paolo | juan ~ joan
| juana | giovanni / gianni nino vanni | giuseppe / beppe peppe pino | luigi / gigi gino | domenico /
mimmo | filippo / pippo | leonardo / leo nardo | alessandro / sandro ale | sergio | silvio | silvia |
simone | simona | claudio | claudia | roland | rolf | ronan | rory | ryan | brian bryan | brendan brandon
| colin | conor connor | sean shaun shawn | ian iain | eric erik | erica erika | ernest / ernie | olaf
olav | octavian | otto | oleg | anders | henrik hendrik / rik henk | heinrich / heiner heinz | lars |
sven | soren søren | mikael / micke | pierre | pietro | piotr | françois francois | francoise françoise |
jacques | jean-pierre | rené rene | renee renée | daniele | dana | dan | denis dennis | denise | dean |
derek | duncan | dylan | keith | kevin | craig | clive | clifford / cliff | bruce | bruno | barry | boris
/ borya | adam | adrian | aidan | alice | alison allison | amanda / mandy | amy | april | audrey | grace
| gloria | heather | holly | irene | ivy | jill | kelly | leslie | lisa | lucia | lucio | lydia | megan
meghan | michelle michele | miranda | monica monika | miriam | nadine | naomi | nicola | nicole / nicky |
nina | nora | norma | sharon | sheila | sonia sonya | stella | sylvia | tracy | ursula | vanessa | wendy
| yvonne | yvette | gilbert / gil | howard / howie | hugh hugo / hughie | harvey / harv | ivor | lionel |
lloyd | neil | nigel | oswald | percy | ralf | raul | rene | simon | warren | wayne | wesley / wes |
winston | katrina | rita | anita | nadja | karina | lara | leila | lea | lena | maya | marina | regina |
sabine | susana | verena | albin | alina | alma | alva | amelia | adela | adele | agnes | agatha | elsa |
elena | eva | eve | felix | felipe | fabio | florian | greta | guido | gustav gustave | hector | helmut |
hilda | horst | ingrid | katja | leon | leonor | lorena | manfred | marlene | marisa | nils | petra |
ramon | romana | rosario | silke | stefania | ulrike | viola | xavier | yves
"""

EASTERN = """
vladimir wladimir uladzimir владимир / vova volodya vladik ~ volodymyr володимир | vladislav / vlad slava
~ vladyslav wladyslaw | vyacheslav viacheslav / slava ~ viacheslav | yaroslav jaroslav / slava yarik |
dmitry dmitri dmitriy dimitri dmitrij дмитрий / dima mitya ~ dmytro dzmitry dimitrios dimitris | aleksey
alexei alexey aleksei alexej алексей / alyosha lyosha aliosha ~ oleksiy oleksii aliaksei | alexis |
nikolai nikolay nikolaj nikolaï николай / kolya ~ mykola mikola mikalai nicolae | yevgeny evgeny yevgeni
evgeni yevgeniy evgeniy jewgeni евгений / zhenya ~ yevhen yevhenii yevhenyi evhen | sergei sergey sergej
serguei сергей / seryozha serzh ~ serhiy serhii siarhei | andrei andrey andrej андрей / andryusha ~
andriy andrii | mikhail michail mihail mikhaïl михаил / misha ~ mykhailo mykhaylo | pavel / pasha ~ pavlo
| pyotr petr piotr пётр петр / petya ~ petro | grigory grigori grigoriy / grisha ~ hryhoriy hryhorii |
georgy georgi georgiy георгий / gosha zhora ~ heorhiy heorhii | igor / gosha ~ ihor | yevgenia evgenia
yevgeniya evgeniya / zhenya ~ yevheniia | oleg ~ oleh | ivan иван / vanya | ivana | konstantin / kostya ~
kostiantyn | leonid / lyonya | maxim maksim maxime / max ~ maksym | roman / roma | ruslan | stanislav
stanislaw / stas slava | stepan / styopa | arina | yana | hanna ганна / hannusia ~ anna | bohdan |
timofey timofei / tima ~ tymofiy | viktor | vitaly vitali vitaliy / vitalik vitya ~ vitalii | vasily
vasili vassily vasiliy / vasya ~ vasyl | valery valeri valeriy / lera ~ valerii valeriy | yuri yury yuriy
juri iouri юрий / yura ~ yurii | yulia julia yuliya iuliia / yulya ~ yuliia | yelena elena jelena елена /
lena ~ olena | yekaterina ekaterina jekaterina екатерина / katya ~ kateryna | natalia natalya nataliya /
natasha nata ~ nataliia | tatiana tatyana tatjana / tanya ~ tetiana tetyana | anastasia anastasiya /
nastya ~ anastasiia | svetlana / sveta ~ svitlana | ludmila lyudmila liudmila / lyuda mila ~ liudmyla |
irina / ira ~ iryna | galina / galya ~ halyna | olga / olya ~ olha | oksana / ksenia | maria мария /
masha ~ mariia | daria darya / dasha ~ dariia | polina / polya | varvara / varya | nadezhda / nadya |
lyubov liubov / lyuba | ilya ilia / ilyusha ~ illia | kirill kiril / kir ~ kyrylo | denis / den ~ denys |
anton / antosha | artem artyom / tyoma | bogdan ~ bohdan | gennady gennadi / gena ~ hennadiy | semyon
semen / syoma | fyodor fedor fjodor / fedya ~ fedir | yakov / yasha ~ yakiv | zakhar | arkady | anatoly
anatoli anatoliy / tolya ~ anatolii | boris ~ borys | lev / lyova | marat | rashid | ramzan | timur |
wojciech / wojtek | krzysztof / krzysiek krzys | andrzej / jedrek | grzegorz / grzesiek | tadeusz / tadek
| zbigniew / zbyszek | malgorzata / gosia malgosia | katarzyna / kasia | janusz | janos jános | istvan
istván / pista | ferenc / feri | gyorgy györgy / gyuri | laszlo lászló / laci | sandor sándor | zoltan
zoltán | viktor / viki | janez | zoran | zlatko | goran | dragan | dragana | nikola | nikita | milan |
milica | slobodan | mirko | marko | milos miloš | vuk | miroslav | radoslav | stoyan | dimitar | ivo |
iva | stefka | lazar | luka | ana
"""

ARABIC = """
mohammed muhammad mohamed mohammad mohamad muhammed mohamud محمد мухаммед мухаммад мохаммед мохаммад mohd
/ mo hamoudi ~ mehmet mamadou magomed мехмет магомед muhammet | mahmoud mahmud mahmood mahmut محمود
махмуд | ahmed ahmad achmed ahmet أحمد احمد ахмед ахмад / hamada | hamed hamid hameed حامد حميد хамед
хамид | hamad حمد хамад | hamdan حمدان хамдан | hamza hamzah hamzeh حمزة حمزه хамза | hammad حماد | hasan
hassan hasan حسن хасан חסן | hussein hussain husayn hossein hosein husain huseyin husein houssein حسين
حسین хусейн хоссейн хосейн гусейн hussin חוסיין | hasanain hassanein حسنين | mohsen muhsin mohsin محسن
мохсен | ali aly علی علي али עלי | ala alaa علاء | omar umar omer عمر омар умар ömer | amr amro amru عمرو
амр | ammar عمار аммар | amir ameer emir أمير امير امیر амир אמיר | amira أميرة | amin ameen أمين امين
امین амин | amina amineh aminah أمينة | emine | yusuf youssef yousef yosef yousuf joussef youcef يوسف
یوسف юсуф юсеф ~ joseph | younes yunus younis يونس یونس юнус | yahya yahia يحيى یحیی яхья | yasser yasir
yaser ياسر یاسر ясир ясер | yassin yasin yaseen ياسين یاسین ясин | ibrahim ebrahim إبراهيم ابراهيم
ابراهیم ибрагим ибрахим эбрахим / brahim ~ abraham ibrohim | ismail esmail esmaeil ismael ismaeel esmaeel
ismaïl إسماعيل اسماعيل اسماعیل исмаил эсмаил ~ ishmael | ishaq is'haq isaac إسحاق исхак | ilyas elias
إلياس ильяс | idris إدريس идрис | imad emad عماد имад | imran عمران имран | ismat عصمت | essam isam عصام
| hisham hicham هشام | hashim hashem هاشم хашем | hatem hatim حاتم | haitham haytham هيثم | haidar haydar
heydar حيدر حیدر хейдар | hadi هادي هادی хади | huda hoda هدى | khalid khaled khaleed خالد халид халед |
khalil خليل خلیل халиль | khadija khadijah khadijeh خديجة خدیجه | karim kareem كريم کریم карим | karima
كريمة | kamal kemal كمال کمال камаль кемаль | kamel kamil كامل کامل камиль | jamal gamal djamal جمال
джамаль | jamil djamil جميل джамиль | jalal جلال | jaber jabir جابر | jafar jaafar ja'far djafar جعفر
джафар | javad jawad جواد джавад | said saeed saïd sa'id سعيد سعید саид | sayed sayyid sayed سيد سید |
saad سعد саад | saud سعود сауд | salah صلاح салах | saleh salih صالح салех | salim سليم سلیم | salem سالم
салем | salam سلام | salman سلمان салман | suleiman sulayman soleiman soliman sulaiman سليمان سلیمان
сулейман süleyman ~ solomon | samir sameer سمير سمیر самир | samira سميرة | sami سامي سامی сами | sara
سارة ساره | saif seif سيف سیف сайф | sabri صبري | sadiq sadegh sadeq sadek صادق садек | saddam صدام
саддам | sharif sherif شريف شریف шариф | tariq tarek tareq طارق тарик | taha طه таха | talal طلال | tahir
taher طاهر тахир | walid waleed وليد валид | wael وائل | ziad ziyad زياد زیاد зияд | zayed zaid zayd زايد
زيد зайд заид | zaki زكي | zakaria zakariya زكريا | zahra زهرا زهراء захра | zainab zeinab zaynab zeynep
زينب زینب | fatima fatemeh fatimah fatma فاطمة فاطمه фатима | fadi فادي | fadel fadhil fazel فاضل |
faisal faysal feisal فيصل фейсал | fahd fahad فهد фахд | farid فريد فرید фарид | farida فريدة | farhad
فرهاد фархад | farouk faruq farooq فاروق фарук | fares faris فارس | fouad fuad فؤاد | bashar بشار башар |
bashir بشير بشیر башир | bassam بسام | basel basil باسل | bilal بلال билал | badr بدر | nabil نبيل نبیل
набиль | nasser nasir naser ناصر насер насир | nasr نصر | nadir nader نادر надер | nadia نادية | naim
نعيم | nawaf نواف | nizar نزار | nour noor nur نور | nouri نوري | mustafa mostafa moustafa مصطفى مصطفی
мустафа | musa moussa musa mousa موسى موسی муса | mansour mansur منصور мансур | marwan مروان марван |
maryam mariam مريم مریم марьям | masoud masud massoud مسعود масуд | mahdi mehdi مهدي مهدی махди мехди |
majid مجيد مجید маджид | majed ماجد | malik malek مالك | munir mounir منير | muqtada moqtada مقتدى |
rashid rasheed رشيد رشید рашид | rashad رشاد | rashed راشد | rafiq rafik رفيق рафик | rami رامي рами |
ramzi رمزي | riad riyad رياض | reza riza rida رضا реза | qasim qasem qassem ghasem kassem qassim كاسم
قاسم касем касим | qais قيس | osama usama أسامة اسامه усама осама | osman uthman othman عثمان осман |
adel adil عادل адель | adnan عدنان аднан | akbar اکبر أكبر акбар | akram أكرم | anwar أنور анвар | ayman
aiman أيمن | aziz عزيز عزیز азиз | aisha ayesha aysha عائشة عایشه | abbas عباس аббас | layla leila leyla
ليلى لیلا лейла | latif لطيف | latifa لطيفة | hani هاني | hanan حنان | haniyeh haniyah | ramadan ramazan
رمضان | shahin شاهين | javed | imtiaz | hassan-ali | parviz پرویز | bahram بهرام | behrouz بهروز | bijan
بیژن | dariush داریوش | kaveh کاوه | kourosh کوروش | manouchehr منوچهر | nasrin نسرین | shirin شیرین |
siavash سیاوش | mahsa مهسا | narges نرگس | nasim نسیم | niloufar نیلوفر | mojtaba مجتبی مجتبى | morteza
murtaza مرتضی مرتضى | recep | tayyip | ayse ayşe | fatma | kemal | orhan | burak | murad مراد | murtada |
mazen mazin مازن | maher mahir ماهر | hafez hafiz حافظ | ghassan غسان | bassem basem باسم | marwa مروة |
rania رانيا | dania دانيا | dina دينا | diaa dhia ضياء | duha | fuad | haidara | hasna | ibtisam | jihad
| jumana | khalaf | lina لينا | lubna | mona muna منى | may | maysoon | noura | nuha | rabia ربيع rabie |
rana رنا | rasha | rim reem ريم | sana | siham سهام | soha | suha سهى | tamer تامر | tamim تميم | tawfiq
tawfik توفيق | wafa | yara | yazid | zaher | zuhair زهير | ardalan اردلان | ardeshir اردشیر | arash آرش |
ariana | azadeh | parvin پروین | pouya | ramin رامین | roya | sahar سحر | saman | sina سینا | soheil سهیل
| soraya | vahid وحید
"""

HEBREW = """
moshe משה / moshiko moishe | yitzhak יצחק / itzik | yaakov יעקב / kobi yankel | avraham אברהם / avi avrum
| yosef יוסף / yossi | yehuda יהודה / yudi | shlomo שלמה / shlomi | shimon שמעון / shimi | david דוד /
dudu dudi | daniel דניאל / dani | daniela daniella דניאלה / dani | michael מיכאל / miki | michal מיכל |
gabriel גבריאל / gabi | rafael refael רפאל / rafi | uriel אוריאל | ariel אריאל / arik | amit עמית |
amitai אמיתי עמיתי | amos עמוס | amnon אמנון | asaf assaf אסף | avner אבנר | avi אבי | benjamin binyamin
בנימין / benny bibi | chaim haim hayim חיים | dov דוב | dvora devora דבורה ~ deborah | ehud אהוד / udi |
eitan eytan איתן | eli אלי | eliyahu אליהו / eli | elad אלעד | erez ארז | esther ester אסתר / esti | eyal
אייל | gadi גדי | gal גל | galit גלית | gila גילה | gilad גלעד | golda גולדה | hanna chana hannah חנה ~
anna | ilan אילן | ilana אילנה | itamar איתמר | lea leah לאה | lior ליאור | meir מאיר | menachem menahem
מנחם | menashe מנשה ~ manasseh | miriam מרים / miri ~ maryam | mordechai mordecai מרדכי / moti motke |
natan נתן ~ nathan | nir ניר | nissim ניסים | noa נועה | noam נועם | noah נח | omer עומר | ofer עופר |
oren אורן | orit אורית | rachel rahel רחל / rachelle | reuven ראובן / ruvi ~ reuben | rivka rivkah רבקה /
riki ~ rebecca | ron רון | ronen רונן | ruth רות / ruti | sarah sara שרה | shaul שאול ~ saul | shay shai
שי | shira שירה | shmuel שמואל / shmulik ~ samuel | tal טל | tamar תמר / tami | tzipora tsipora zipora
ציפורה / tzipi tsipi tzippi ציפי | tzvi zvi tsvi צבי / tzvika | uri אורי | uzi עוזי | yael יעל | yair
יאיר | yaron ירון | yehonatan yonatan יונתן יהונתן / yoni | yigal יגאל | yoav יואב | yoel יואל | yona
יונה | yoram יורם | zeev זאב
"""
