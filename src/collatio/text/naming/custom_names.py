"""More names by custom, family names among them: see ``given`` for how to read them; data only."""

from __future__ import annotations

ARABIC_MORE = """
hamid hameed حميد حمید хамид | hamed حامد хамед | jalil djalil djelil جليل جلیل | adib adeeb أديب اديب |
layal ليال | karam كرم | sharaf charaf شرف | khatib khateeb خطيب خطیب | khattab خطاب | mahdawi mehdaoui
مهداوي | sabbagh sabbag صباغ | sabbah صباح | zahran زهران | zahrani زهراني | shahrani شهراني | shehri shahri
shihri chehri شهري | salameh salama salamah سلامة سلامه | diab dhiab theyab thiab thyab ذياب دياب | zahra
zohra | abdlah abdullah abdallah abdollah abdulla abdalla عبدله عبدالله | abdilah abdulilah abdelilah عبداله
عبدإله عبداله | nabih nabeeh نبيه | nayef naif nayif نايف | nawfal nofal نوفل | jarrar djarrar جرار | jarrah
جراح | harbawi حرباوي | samawi سماوي | suwaidi swaidi سويدي | saadawi سعداوي | saud | saadoun sadoun سعدون |
hamdoun حمدون | hamdani حمداني | hamadani همداني همدانی | hammoud hamoud حمود | hammouda hamouda حمودة |
hamoudi hammoudi حمودي | hmeid humaid | humaidi humaydi / حميدي | badri بدري | badran بدران | badawi بدوي |
bader | bakri بكري | barghouti barghouthi برغوثي | bitar بيطار | daher dhaher ضاهر | darwish darwich درويش
درویش | dib deeb ذيب ديب | dabbas دباس | farra فرا | fahoum فاهوم | ghanim | ghannam غنام | ghannouchi غنوشي
| ghazal غزال | ghazali غزالي غزالی | ghazzawi غزاوي | hajjar حجار | hallaq hallak حلاق | hammami حمامي |
haddadin حدادين | hariri حريري | halabi حلبي | hasanat | hattab حطاب | hayek حايك | hijazi hegazi حجازي |
hindi هندي | hindawi هنداوي | homsi حمصي | hourani حوراني | husni | husari حصري | jaberi jabri جابري |
jabari جعبري | jaafari جعفري جعفری | jazairi جزائري | jundi جندي | juma jumaa gomaa جمعة | kanaan kanan
كنعان | kanaani كنعاني کنعانی | karmi / كرمي | kayyali كيالي | khalaf خلف | khalifa khalifeh khelifa خليفة
خليفه | khalfan خلفان | khayat khayyat خياط | khayyam خيام | khoury khouri خوري | khairy | kilani كيلاني |
kurdi كردي | labib لبيب | maarouf marouf معروف | majali مجالي | makki مكي | mandour مندور | maqdisi مقدسي |
masoudi مسعودي مسعودی | mazrouei mazroui مزروعي | mughrabi moghrabi مغربي | mousawi moussawi mousavi moosavi
موسوي موسوی | muhammadi | mutlaq motlaq مطلق | mutairi مطيري | nahas nahhas نحاس | nahhal نحال | naqvi نقوي
| najafi نجفي نجفی | najm نجم | najdi نجدي | nashashibi نشاشيبي | nuaimi nuaymi نعيمي | naimi | obaid obeid
ubaid عبيد | obeidi obaidi ubaidi عبيدي | odeh ouda عودة | otaibi utaybi عتيبي | attiyah atiyah attia عطية |
qadi kadi قاضي | qabbani kabbani قباني | qandil kandil قنديل | qawasmi قواسمي | qurashi quraishi قرشي قريشي
| rashidi رشيدي رشیدی | rashdan راشدان | rawi راوي | rubaie rubaiei / ربيعي | sabri | sabry | sadiqi صديقي |
siddiq siddique seddik seddiq seddigh sedigh صديق صدیق | sader sadr صدر | saffar صفار | sahli سهلي | salehi
صالحي صالحی | sharqawi sharkawi sharkawy شرقاوي | sharabi شرابي | shami chami شامي | shammari شمري | shatti
شطي | shaheen | shaaban chaaban شعبان | shehadeh shahada شحادة | shukr شكر | sultani سلطاني سلطانی | suri |
tabari طبري طبری | takriti tikriti تكريتي | tarawneh طراونة | tawil taweel طويل | tayeb tayyib طيب | tayeh
تايه | taher | thani ثاني | tunisi تونسي | turk ترك | wahab wahhab وهاب | saeb saib sa'ib صائب | wahid wahed
ouahed ouahid واحد | yamani يماني | yaziji يازجي | yassir | zaidi zaydi زيدي زیدی | zaidan zeidan زيدان |
zaidani زيداني | zoubi zoabi زعبي | zuabi | zuhairi زهيري | zubaidi زبيدي | zubair zubayr زبير | abadi عبادي
عبادی | abboud عبود | abdo عبده | adnani عدناني | adwan عدوان | ajami عجمي عجمی | akkad عقاد | allan علان |
allawi علاوي | alwan علوان | amoudi عمودي | anani عناني | ansari انصاري انصاری أنصاري | arafat عرفات |
asfour عصفور | ashour عاشور | assaf عساف | assad asad أسد | assadi asadi أسدي اسدی | awadi عوضي | awwad عواد
| ayyash عياش | azmeh عظمة | azhari أزهري ازهری | ammari عماري | amrani عمراني | attar عطار | atallah
عطاالله | bahrani بحراني | bahri بحري | basri بصري | iraqi عراقي | isfahani esfahani اصفهانی | masoumi
معصومی | muhandis مهندس | nouman noaman نعمان | lutfallah | loutfi | lahoud لحود | frangieh فرنجية | geagea
جعجع | jumblatt جنبلاط | munira mounira منيرة | hamida حميدة | rashida رشيدة | saida سعيدة | majdi magdy
مجدي | sabiha صبيحة | yasmin yasmine ياسمين | ruba ربى | rawan روان | rima ريما | reema | lama | lamia لمياء
| ula | abeer abir عبير | ameena | aseel أسيل | bayan بيان | buthaina بثينة | duaa دعاء | fidaa فداء |
hadeel | hanin haneen حنين | jumana جمانة | khawla خولة | maisoon ميسون | malak ملاك | maram مرام | nada ندى
| nadine | nagla نجلاء | rahma رحمة | raneem | razan رزان | rawda روضة | sabrin صابرين | samiha سميحة |
sawsan | shaima شيماء | shurouq شروق | suad souad سعاد | thuraya soraya ثريا | wijdan وجدان | adli عدلي |
akef | alaaeddin | allal علال | aws أوس | badi بديع | baligh بليغ | burhan برهان | dhafer ظافر | fakhr فخر |
fayad fayyad فياض | fuwad | ghanem | ghayth | hafed | hakam حكم | hamdallah | hatim | hilmi helmi حلمي |
hudhayfa حذيفة | ihsan إحسان احسان ehsan | izz عز | jalloul | jawhar جوهر | kahtan قحطان | khalaf | kifah
كفاح | labid | maan معن | maad | mahrous محروس | makram مكرم | marzouq مرزوق | mishaal meshaal مشعل | miqdad
mekdad مقداد | mounib | mouein mueen معين | muadh moaz muath moath معاذ | mufleh مفلح | munif منيف |
muntasir montaser منتصر | murtada | musallam / مسلم | mutasim معتصم | nafez نافذ | nahyan نهيان | naseem |
nazih نزيه | nidal نضال | nimr نمر | numan | qusay qusai قصي | radwan | raafat رأفت | ragheb راغب | rajeh
راجح | ribhi ربحي | saadallah saadollah سعدالله | sabah | safi صافي | sakhr صخر | samih sameh سامح | shafiq
chafik شفيق شفیق | shaker | shawqi | shibli شبلي | sinan سنان | subhi sobhi صبحي | sufyan sufian سفيان |
sultan سلطان | suhayb suhaib صهيب | taim تيم | tahseen تحسين | taysir تيسير | thabet ثابت | tawfiq | uday
عدي | ubayda | ubaidullah ubaydullah عبيدالله | wadi وديع | wahib وهيب | wasfi وصفي | wasim waseem وسيم |
yaman يمان | yazan يزن | zafir | zaher زاهر | zuheir | zubayr | qais qays kais | hammam همام | humam | jihad
جهاد | osaid أسيد | asil | bahjat بهجت | hatem | midhat medhat مدحت | nashat نشأت | raghib | rifaat refaat
رفعت | shawkat شوكت | talaat | izzat | hikmat hikmet | najdat | bahij | shaddad شداد | mundher
"""

PERSIAN_MORE = """
hatami حاتمی | khatami khatemi خاتمی | pahlavan پهلوان | pahlavani پهلوانی | kourosh kurosh koorosh کوروش ~
cyrus | asadollah asadullah | farhadi فرهادی | farahani فراهانی | ghaani qaani قاآنی | moshiri مشیری |
mirzaei mirzai میرزایی | mirza میرزا | kiani کیانی | kianian کیانیان | karimian کریمیان | karimpour کریم‌پور
کریمپور | karimzadeh کریم‌زاده کریمزاده | alizadeh علیزاده | alinejad علینژاد | alipour علیپور | rahimpour
رحیمپور | hosseinzadeh حسینزاده | hosseinpour حسینپور | hassanzadeh حسنزاده | hassanpour حسنپور |
mohammadzadeh محمدزاده | mohammadpour محمدپور | rezazadeh رضازاده | rezaian rezaeian رضائیان رضاییان |
ahmadian احمدیان | ahmadzadeh احمدزاده | ahmadpour احمدپور | ahmadinejad احمدینژاد | ebrahimi ibrahimi
ابراهیمی | ebrahimzadeh ابراهیمزاده | esmaili esmaeili ismaili اسماعیلی | rostami رستمی | rostamian رستمیان
| bahrami بهرامی | behrami | shahbazi شهبازی | shahbaz شهباز | heydari haidari حیدری | heydarian حیدریان |
jafari جعفری | jafarian جعفریان | jafarzadeh جعفرزاده | akbari اکبری | akbarian اکبریان | akbarzadeh
اکبرزاده | asghari اصغری | asghar asqar اصغر | abbasi عباسی عباسي | abbaszadeh عباس‌زاده عباسزاده | amini
امینی | amirian امیریان | rafiei رفیعی | rabiei ربیعی | rafsanjani رفسنجانی | larijani لاریجانی | lari لاری
| bagherzadeh باقرزاده | ghorbani qorbani قربانی | ghanbari qanbari قنبری | gharibi غریبی | ghaderi qaderi
قادری | ghafouri غفوری | ghaffari غفاری | ghasemian قاسمیان | golzar گلزار | gholami غلامی | hajian حاجیان |
haghighi حقیقی | hashempour هاشمپور | jahangiri جهانگیری | jahanpour جهانپور | javadi جوادی | javadian
جوادیان | kabiri کبیری | khosravi خسروی | khodabandeh خدابنده | khorasani خراسانی | lotfi لطفی | lotfian |
madani مدنی مدني | maleki ملکی | malekzadeh ملکزاده | mansourian منصوریان | mirhosseini میرحسینی | mokhtari
مختاری | montazeri منتظری | mortazavi مرتضوی | mostafavi مصطفوی | motahari مطهری | naderi نادری | nadiri |
nazari نظری | nazeri ناظری | nikpour نیکپور | norouzi nowruzi نوروزی | nouri | pourmohammadi پورمحمدی |
rajabi رجبی | rajavi رجوی | ranjbar رنجبر | rashidian رشیدیان | sabeti ثابتی | safari صفری | safavi صفوی |
salari سالاری | samadi صمدی | shafiei شفیعی | shariati شریعتی | shariatmadari شریعتمداری | shirani شیرانی |
sohrabi سهرابی | taheri | tabatabaei tabatabai طباطبایی طباطبائی | tavakoli tavakkoli توکلی | torabi ترابی |
vaezi واعظی | vahidi وحیدی | yaghoubi یعقوبی | zarei زارعی | zare زارع | zarif ظریف | ziaei ضیایی | afshar
افشار | afshari افشاری | aghaei آقایی | asgari askari عسکری | azizi عزیزی | behbahani بهبهانی | daneshvar
دانشور | danesh دانش | davari داوری | davoudi داوودی | dehghan dehqan دهقان | dehghani dehqani دهقانی |
eskandari اسکندری | fallah فلاح | fallahi فلاحی | fathi | fazeli فاضلی | fouladi فولادی | aria arya آریا |
amirreza امیررضا | amirali امیرعلی | aliakbar علی‌اکبر علیاکبر | ardavan اردوان | ashkan اشکان | atefeh
عاطفه | azar آذر | azita آزیتا | bahareh بهاره | bahar بهار | behdad بهداد | behrang بهرنگ | danial |
delaram دلارام | elaheh الهه | elham الهام | elnaz الناز | esfandiar اسفندیار | faezeh فائزه | farah |
farnaz فرناز | farrokh فرخ | fariba فریبا | faride farideh فریده | fereshteh فرشته | firouzeh فیروزه |
ghasem | golshifteh گلشیفته | hamideh حمیده | hanieh هانیه | hedieh هدیه | homa هما | homayoun همایون |
hormoz هرمز | hossein | jaleh zhaleh ژاله | jila zhila ژیلا | kambiz کامبیز | katayoun کتایون | kian کیان |
kianoush کیانوش | koosha کوشا | leyli | mahan ماهان | mahtab مهتاب | mahyar مهیار | maliheh ملیحه | mana |
mani مانی | manijeh manizheh منیژه | marjan مرجان | marzieh marziyeh مرضیه | masih مسیح | masoumeh معصومه |
mehrnaz مهرناز | mehri مهری | milad میلاد | mitra میترا | mohammadali محمدعلی | mohsen | mona | mostafa |
nader | naghmeh نغمه | nargess | neda ندا | negin نگین | nika نیکا | niki نیکی | nikta | noushin نوشین |
omidreza | panah پناه | pari پری | parham پرهام | parsa پارسا | payman | pegah پگاه | pouneh پونه | pouria
پوریا | puya pouya پویا | rahman | rasoul rasul رسول | roya رویا رؤیا | ruzbeh | saba صبا | saghar ساغر |
saman سامان | samaneh سمانه | samin ثمین | sara | sarvenaz | sasan ساسان | sepehr سپهر | shabnam شبنم |
shaghayegh شقایق | shahin | shahriar شهریار | shahrzad شهرزاد | shayan شایان | sheida شیدا | shima شیما |
shohreh شهره | siamak سیامک | sima سیما | sogol | soudabeh سودابه | tara تارا | taraneh ترانه | tina تینا |
vahideh وحیده | vida ویدا | yalda یلدا | yashar یاشار | yeganeh یگانه | zhina jina ژینا | ziba زیبا | zohreh
| habibeh حبیبه | hashem | hojjat حجت | jahan جهان | nematollah نعمت‌الله نعمتالله | rahmatollah rahmatullah
رحمت‌الله رحمتالله | rahimullah رحیمالله | zabihullah zabihollah zabiullah ذبیح‌الله ذبیحالله | yadollah
yadullah یدالله | seifollah سیف‌الله | abdollahi عبداللهی | abdolreza عبدالرضا | ataollah ataullah عطاءالله
| ehsanollah ehsanullah احسان‌الله | heshmat حشمت | heshmatollah حشمت‌الله | khodadad خداداد | hikmat hekmat
حکمت
"""

SLAVIC_MORE = """
jaroslaw yaroslav jaroslav ярослав | александр alexander ~ олександр | александра alexandra | aliaksandr
аляксандр ~ alexander | алина alina аліна | alena алена алёна | анастасия anastasia | анатолий anatoly |
анна anna | антон anton | arkady аркадий | arseny арсений arseni | артём artyom artem артем | artur артур
arthur | богдан bogdan | борис boris | bronislav бронислав | валерий valery валерій | valeria valeriya
валерия валерія | вадим vadim ~ vadym | василий vasily ~ василь | veronika вероника | виктор viktor віктор |
виктория viktoria viktoriya ~ вікторія | виталий vitaly віталій | владислав vladislav | вячеслав vyacheslav
| галина | геннадий gennady | георгий georgy георги | герман german | глеб gleb | григорий grigory ~
григорій | данил danil daniil даниил / danya ~ danylo данило | дарья darya дарія | денис denis | diana диана
| егор egor | евгения yevgenia ~ євгенія | евгений ~ євген | екатерина ~ катерина | елена ~ олена |
елизавета yelizaveta elizaveta / liza ~ elizabeth | zhanna жанна | иван ~ іван | игорь igor ~ ігор | илья
ilya ~ ілля | инна | иосиф | ирина irina ~ ірина | карина | кирилл ~ кирило | ксения | константин konstantin
~ костянтин | лев lev | леонид leonid леонід | людмила ludmila | любовь lyubov | максим maxim | маргарита
margarita | марина marina | мария ~ марія | михаил ~ михайло | надежда nadezhda надія | наталья наталия
natalia ~ наталія | никита nikita | николай ~ микола | оксана | олег oleg | ольга olga | павел pavel ~ павло
| полина polina | роман roman | руслан | светлана ~ світлана | святослав svyatoslav sviatoslav | семён
semyon семен | сергей ~ сергій | снежана snezhana snezana | софия sofia софья sofya ~ софія | станислав
stanislav | степан stepan | таисия taisia | тамара tamara | татьяна tatiana ~ тетяна | тимофей timofey |
тимур timur | ульяна ulyana | фёдор fyodor федор ~ федір | эдуард eduard | юлия yulia ~ юлія | юрий yuri ~
юрій | яна yana | рафаэль rafael | тодор todor | teodor теодор | ивайло ivaylo ivailo | иво | живко zhivko |
красимир krasimir | красимира | пламен plamen | пламена plamena | радослав | radostin радостин | radoslav |
стоян stoyan | stoyko стойко stoiko | стефан stefan | stevan стеван | hristo христо khristo | йордан yordan
jordan | цветелина tsvetelina | румяна rumyana rumiana | димитър dimitar димитар | борислав borislav | valko
вълко | veselin веселин | desislava десислава | emilian | kaloyan калоян | kiril | lyuben любен | nedelcho |
nikolay | ognyan огнян | petko петко | rosen росен | rumen румен | simeon симеон | hrisimir | georgi георги
| јован jovan | јована jovana | марко | мирко | милан | милош | милица | мирјана mirjana | marijana маријана
| душан | дејан | драган | драгана | горан | зоран | слободан | ненад nenad | небојша nebojsa nebojša |
никола | nikolina николина | петар | петра | бранко | branimir бранимир | branislav бранислав | владан
vladan | владо vlado | светозар svetozar | александар aleksandar | катарина katarina | марија | љиљана |
vojislav војислав | ratko ратко | zeljko željko жељко | djordje ђорђе ~ george georgi | stojan стојан |
bojan бојан | bojana бојана | bosko boško бошко | ljubomir љубомир lubomir любомир | mladen младен | momcilo
| predrag предраг | radovan радован | sinisa siniša синиша | srdjan srđan срђан | tihomir тихомир | tomislav
| uros uroš урош | vojin | vlada | hrvoje хрвоје | ante | ivica | kreso | davor | damir дамир | franjo |
jadranka | nikša
"""

HEBREW_MORE = """
alon אלון | ayala אילה | dina דינה | dani danny דני | gil גיל | gali גלי | guy | hila הילה | ilan | eilon
אילון | elad | eldad אלדד | omri עומרי | yoel joel | yaela יעלה | yossi יוסי ~ yosef | yosi | yehiel yechiel
יחיאל | hanoch chanoch חנוך | hanan chanan חנן | hannah | hava chava חוה ~ eve | herzl הרצל | itzik איציק ~
yitzhak | avishag אבישג | avraham | avigail אביגיל ~ abigail | avinoam אבינעם | aharon אהרון אהרן ~ aaron |
akiva עקיבא | alona אלונה | anat ענת | arnon ארנון | arie aryeh arye אריה | asa אסא | atara עטרה | barak ברק
| bracha ברכה | dalia דליה | dvir דביר | eden עדן | edna עדנה | elazar | eliav אליאב | elior | elkana אלקנה
| eviatar אביתר | gershon גרשון | gilat גילת | hillel הלל | hod הוד | iddo | ilai | inbar ענבר | kobi קובי |
lavi | levana לבנה | liron לירון | mali | matan מתן | matityahu מתתיהו | mazal מזל | micha מיכה | moran מורן
| moti מוטי | nachman nahman נחמן | nahum nachum נחום | nehemia נחמיה | netanel נתנאל | nurit | ofir אופיר |
ofra עופרה | omri | orli orly אורלי | peretz perets פרץ | rafi רפי | rami | rivlin ריבלין | roni רוני |
ronny | ruhama רוחמה | sapir ספיר | sasson ששון | shahar שחר | shai | shaked שקד | shaul | shavit שביט |
sheli shelly שלי | shirly שירלי | shlomi שלומי | shula שולה | smadar סמדר | tamir תמיר | tomer תומר | tzur
צור | udi אודי | yaakova | yehoshua יהושע ~ joshua | yedidya ידידיה | yigael | yiftach yiftah יפתח |
yishmael | yitzhar | yishay | yonah | yosef | zalman | zvika צביקה | zion ציון | cohen kohen cohn כהן |
kahana kahane כהנא | levi levy לוי | lavie lavi לביא | shamir שמיר | shemer שמר | shalom שלום | shalev שלו |
golan גולן | goldberg גולדברג | goldman גולדמן | goldstein גולדשטיין | weinberg ויינברג | weinstein
ויינשטיין | friedman fridman פרידמן | friedlander פרידלנדר | feldman פלדמן | waldman ולדמן | bergman ברגמן |
berger ברגר | rosenberg רוזנברג | rosenblum רוזנבלום | rosenfeld רוזנפלד | rosen rozen רוזן | rozin |
mizrahi mizrachi מזרחי | biton bitton ביטון | bitan ביטן | dayan דיין | dagan דגן | peled פלד | segal סגל |
segev שגב | katz kats כץ | katzir קציר | azoulay azulai אזולאי | amar עמר | amsalem אמסלם | avraham |
abutbul אבוטבול | ohana אוחנה | ohayon אוחיון | malka | hadad haddad חדד | sabag סבג | edri אדרי | gabay
gabbay גבאי | shapira shapiro שפירא | shapir | shaham שחם | barkat ברקת | barkai ברקאי | ben-david | peri
פרי | perry | tal | sela סלע | sharabi שרעבי | sharon | sharoni שרוני | harel הראל | har'el | carmi כרמי |
carmeli כרמלי | yadin ידין | yaalon יעלון | steiner שטיינר | steinitz שטייניץ | stern שטרן | spector ספקטור
| spiegel שפיגל | gross גרוס | klein קליין | kaplan קפלן | kaufman קופמן | hoffman הופמן | hershkowitz
הרשקוביץ | moskowitz מושקוביץ | rabinowitz rabinovich רבינוביץ | berkowitz berkovich ברקוביץ | lieberman
liberman ליברמן | silberman זילברמן | zilber זילבר | zuckerman צוקרמן | winograd וינוגרד
"""
