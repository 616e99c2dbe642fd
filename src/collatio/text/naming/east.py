"""Names of East Asia: where the family name ends, how its characters are read, which characters are one."""

from __future__ import annotations

import re

from anyascii import anyascii

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+$")
_BREATHED = re.compile(r"(?:ch|t[sz]?|[pk])['’ʻ‘][aeiouü]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]+$")

#: Family names of two characters.
_DOUBLES = """
欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文
端木 东郭 南宫 南宮 남궁 제갈 선우 황보 독고 사공 서문
"""
_DOUBLE = frozenset(_DOUBLES.split())
#: Characters that are read otherwise as family names.
_READ = {
    "曾": "zeng",
    "单": "shan",
    "單": "shan",
    "解": "xie",
    "仇": "qiu",
    "区": "ou",
    "區": "ou",
    "查": "zha",
    "盖": "ge",
    "朴": "piao",
    "乐": "yue",
    "缪": "miao",
    "任": "ren",
    "翟": "zhai",
    "冼": "xian",
    "尹": "yin",
    "葉": "ye",
    "叶": "ye",
    "沈": "shen",
    "沉": "shen",
    "洗": "xian",
    "覃": "qin",
    "宓": "mi",
    "贾": "jia",
    "賈": "jia",
    "石": "shi",
    "车": "che",
}
#: Traditional characters of names and their simplified forms, in pairs.
_TRADITIONAL = (
    "來来俠侠倫伦偉伟傑杰備备傳传億亿優优兒儿劉刘劍剑動动勝胜勳勋區区協协參参吳吴啟启喬乔單单嘯啸嚴严國国園园圖图團团執执堅坚壽寿夢梦奮奋婁娄媽妈孌娈孫孙學学實实寧宁審审寶宝將将尋寻對对導导層层嶽岳"
    "巖岩帥帅師师幹干廣广廳厅張张強强彥彦後后從从恆恒愛爱慶庆應应懷怀戰战戲戏摯挚擁拥擇择擊击據据攜携數数斕斓時时晉晋暉晖暘旸曉晓書书會会東东條条楊杨楓枫榮荣樂乐樹树橋桥機机檢检權权歐欧歡欢歲岁歷历"
    "氣气決决沖冲況况洩泄淨净淵渊淺浅湯汤溫温滄沧滿满漢汉潔洁潤润澤泽濤涛濱滨瀾澜灣湾為为煒炜煥焕燁烨燦灿爾尔牆墙獻献現现瑋玮瑩莹環环瓊琼產产畫画當当療疗發发監监盤盘盧卢眾众礎础禎祯禮礼種种稱称穀谷"
    "積积穎颖穩稳競竞筆笔範范紀纪約约純纯細细紹绍終终組组結结絡络統统經经綠绿維维綱纲緒绪線线緯纬縱纵總总織织繼继續续羅罗義义習习聖圣聞闻聯联聰聪職职肅肃臺台與与興兴舉举艷艳莊庄華华萬万葉叶葦苇蓮莲"
    "蔣蒋蔭荫蕭萧薩萨藍蓝藝艺蘇苏蘊蕴蘭兰號号衛卫裝装見见規规視视親亲覺觉觀观計计訓训記记訪访設设許许評评詠咏詩诗詳详語语誠诚說说調调諾诺謀谋謝谢譚谭議议護护讀读讓让豐丰貝贝貞贞財财貢贡貴贵賀贺資资"
    "賈贾賓宾賜赐賢贤質质賴赖贊赞贏赢趙赵車车軍军軒轩輔辅輕轻輝辉轉转辦办辭辞農农連连進进運运達达遠远邁迈還还郵邮鄉乡鄒邹鄧邓鄭郑釗钊鈞钧鈺钰銀银銘铭銳锐鋒锋鋼钢錢钱錦锦鍾钟鎧铠鎮镇鐘钟鐵铁鑒鉴長长"
    "門门閃闪開开間间閔闵閣阁閻阎闊阔闖闯關关陣阵陰阴陳陈陸陆陽阳隊队際际隨随雙双雞鸡難难雲云電电靈灵靜静韋韦韓韩韻韵頂顶項项順顺須须頌颂預预頓顿領领頡颉頻频題题顏颜願愿顧顾顯显風风飄飘飛飞養养餘余"
    "館馆馬马馮冯馳驰駐驻駿骏騰腾驊骅驚惊體体魯鲁鮑鲍鮮鲜鯤鲲鳥鸟鳳凤鳴鸣鴻鸿鵬鹏鶴鹤鷹鹰麗丽黃黄點点黨党齊齐齡龄龍龙龐庞龔龚龜龟"
)
_SIMPLE = {ord(old): new for old, new in zip(_TRADITIONAL[::2], _TRADITIONAL[1::2], strict=True)}

#: Family names as other dialects and older spellings have them, by their pinyin or common form.
_FAMILIES = """
chen chan tan tran chin
wang wong ong bong
huang wong ng oei hwang
li lee ly le yi ri rhee rhie yee i
lin lam lim im rim
wu ng goh woo go eng
zhang cheung chang teoh teo jang
zhou chow chou chau joo ju chu
liang leung neo yang ryang
guo kwok kuo quek kwak gwak
cai tsai choi choy chua chai chae
xu hsu tsui hui koh heo hur hoh seo suh shyu
xie hsieh tse cheah sia chia
zeng tseng tsang chan jeung
zheng cheng tay teh jeong chung jung
he ho hoh ha
yang yeung yeoh young ryang
liu lau low liew ryu yoo yu
zhu chu choo joo ju
jiang chiang kong keung kang gang
qian chin tsien chien jeon
ma mah
deng tang teng
cao tso chao cho jo
hu woo oh
luo lo law loh ro
ye yip yeh yap ip
su so soh
tang tong t'ang dang
feng fung
sun suen soon son
song sung soong
pan poon phua ban
lu lo loo luk noh roh no ro
zhao chao chiu cho jo
park pak bak bag
kim gim
choi choe
jung jeong chung chong
cho jo
kang gang
moon mun
yoon yun
shin sin
baek paik paek
kwon gwon
bae pae
zhan jim cham tsim
xi
bai pak
qiu chiu yau khoo khu
fan
fang fong hong
han hon
hao hou
hou hau
jia ka
jin kam kum
kang hong
kong hung
lei lui loi
long lung
luan
mao mo
meng mang
nie
ou au
peng pang
qin chun tsin
qu wat
ran
ren yam yum jen
shao siu shiu
shen sham shum
shi sze si shih
tao to tou
tian tin
tu to
wan man
wei ngai wai
wen man
weng yung
xia ha hsia
xiang heung hsiang
xiong hung hsiung
xue sit hsueh
yan ngan yim yen
yao yiu
yin wan
you yau
yuan yuen
yue ngok
zhong chung tsung
zhuang chong
zhuo cheuk
zuo cho
gan kam
gao ko kao
ke ko kwo
lai
ge kot
gong kung
gu koo ku
guan kwan kuan
bao pau pao
bi but
cen sham
chang sheung
cheng ching
cui chui tsui
dai tai
dang tong
dong tung
du to tu
duan tuen
lai
ding ting
fu foo
yu yue
jia ka
mu
qi chi
qiao kiu
ruan yuen
tong
mei
nguyen
pham
hoang huynh
phan
vu vo
do
ngo
duong
hua wah fa
ai ngai oi
li lai
tan tam
zou tsou chow
ji chi kei
qi chi tsi
ling
lian lin
ouyang ou-yang auyeung
sima ssuma szuma szema
situ szeto seto szutu
zhuge chuko
shangguan
rong yung jung
teng tang
xing hsing ying
zhai chai
miao miu mew
ni ngai
ning
niu ngau
pei pui
pu po
qu chu
sang
sha sa
shang sheung
huo huoh fok
geng keng kang
jian chien kan
bian pien pin
chai
chi chih
mu mok
yun wan
zong tsung chung
zang tsang chong
"""


#: Family names of Korea as Latin letters have them.
_KOREAN_FAMILIES = """
kim gim lee yi rhee ri ree park pak bak choi choe jung jeong chung chong kang gang cho jo yoon yun jang
chang lim
im rim han oh o seo suh shin sin kwon gwon hwang an ahn song ryu yoo yu ryoo hong jeon chun chon ko go
moon mun yang
son sohn bae pae baek paik baik heo hur huh nam no roh noh ha joo ju chu woo u min na ra jin chin ji chi
um eom chae
won cheon bang pang kong gong hyun ham byun byeon yeom choo do seok suk sun seon seol gil wi pyo myung
ban wang
namgung hwangbo sagong seonu dokgo
"""
_KOREAN = frozenset(_KOREAN_FAMILIES.split())


def _families() -> dict[str, frozenset[int]]:
    lines: dict[str, set[int]] = {}
    for number, line in enumerate(line for line in _FAMILIES.splitlines() if line.strip()):
        for word in line.split():
            lines.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in lines.items()}


_FAMILY = _families()
_HEADS = tuple(line.split(maxsplit=1)[0] for line in _FAMILIES.splitlines() if line.strip())


def is_family(word: str) -> bool:
    """Whether a Latin word is a family name of China or Korea that the table knows."""
    return word in _FAMILY


def is_breathed(word: str) -> bool:
    """Whether a Latin word marks a breath as older spellings of Chinese do: "Ch'iu"."""
    return bool(_BREATHED.match(word))


def is_korean(word: str) -> bool:
    """Whether a Latin word may be a family name of Korea."""
    return word in _KOREAN


def same_family(one: str, other: str) -> bool:
    """Whether two Latin words are one family name in the spellings of two dialects or times."""
    return bool(_FAMILY.get(one, frozenset()) & _FAMILY.get(other, frozenset()))


def spells(pinyin: str, word: str) -> bool:
    """Whether a Latin word is the family name of this reading in some spelling: "zhang", "cheung"."""
    return pinyin == word or any(_HEADS[number] == pinyin for number in _FAMILY.get(word, ()))


def spellings(word: str) -> tuple[str, ...]:
    """The first spelling of each family name that a Latin word may stand for."""
    return tuple(_HEADS[number] for number in sorted(_FAMILY.get(word, ())))


def is_han(text: str) -> bool:
    """Whether ``text`` is written in Chinese characters alone."""
    return bool(_HAN.match(text))


def is_hangul(text: str) -> bool:
    """Whether ``text`` is written in Korean letters alone."""
    return bool(_HANGUL.match(text))


def simplified(text: str) -> str:
    """Traditional characters of names in their simplified form."""
    return text.translate(_SIMPLE)


def divided(text: str) -> tuple[str, ...]:
    """A name in Chinese or Korean letters as its family name and its given name."""
    if not 2 <= len(text) <= 4:
        return (text,)
    at = 2 if (len(text) > 2 and text[:2] in _DOUBLE) or len(text) == 4 else 1
    return text[:at], text[at:]


def read(text: str, *, family: bool) -> str:
    """The characters in Latin letters, as a family name or else."""
    if family and len(text) == 1 and text in _READ:
        return _READ[text]
    return anyascii(text).casefold()
