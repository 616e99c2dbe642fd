"""Chinese given names as Hong Kong spells them, by the sounds of Canton."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from anyascii import anyascii

from collatio.text.naming.east import simplified
from collatio.text.naming.syllables import is_pinyin, syllables

#: Characters of given names as Hong Kong spells them; all Latin spellings of one in one word list.
_CANTONESE = """
家 ka 嘉 ka 豪 ho 浩 ho 好 ho 明 ming 志 chi 之 chi 智 chi 芝 chi 子 tsz,chi 強 keung 国 kwok 華 wah 华 wah
偉 wai 伟 wai 惠 wai 慧 wai 文 man 敏 man 民 man 美 mei 玲 ling 鈴 ling 靈 ling 娥 ngor,ngo 月 yuet 霞 ha
麗 lai 丽 lai 珍 chun 英 ying 瑛 ying 影 ying 鋒 fung 锋 fung 峰 fung 風 fung 鳳 fung 凤 fung 豐 fung
基 kei,ki 琪 ki,kei 奇 ki,kei 琦 ki,kei 怡 yi 儀 yee,yi 宜 yee,yi 兒 yee,yi 儿 yi 欣 yan 恩 yan 仁 yan
人 yan 昕 yan 芯 sum 心 sum 深 sum 德 tak 光 kwong 廣 kwong 健 kin 建 kin 堅 kin 坚 kin 傑 kit 杰 kit 潔 kit
洁 kit 雄 hung 鴻 hung 红 hung 紅 hung 成 shing,sing 城 shing,sing 誠 shing,sing 勝 shing,sing 聖 shing,sing
盛 shing,sing 星 sing 昇 sing 安 on 康 hong 寧 ning 宁 ning 樂 lok 洛 lok 龍 lung 龙 lung 輝 fai 辉 fai
暉 fai 超 chiu 昭 chiu 照 chiu 潮 chiu 釗 chiu 彬 bun 斌 bun 柏 pak 伯 pak 博 bok 邦 bong 波 po 保 po
才 choi 材 choi 財 choi 彩 choi 新 sun 信 shun 順 shun 舜 shun 淳 shun 純 shun 旋 suen 宣 suen 崇 sung
珠 chu 柱 chu 娜 na 莉 lee,li 利 lee,li 禮 lai 勵 lai 常 sheung 尚 sheung 湘 sheung 羽 yu 玉 yuk 育 yuk
煜 yuk 旭 yuk 毅 ngai 藝 ngai 義 yee,yi 以 yee 意 yee,yi 億 yik 奕 yik 益 yik 翼 yik 逸 yat 悅 yuet 越 yuet
婉 yuen 圓 yuen 展 chin 喬 kiu 橋 kiu 嬌 kiu 穗 sui 融 yung 蘇 so 素 so 雯 man 汶 man 曼 man 敬 king 景 king
瓊 king 勁 king 祺 ki 旗 ki 棋 ki 祈 ki 啟 kai 佳 kai 繼 kai 楷 kai 佑 yau 友 yau 有 yau 柔 yau 巧 hau
樺 wah 飛 fei 鵬 pang 秀 sau 山 shan 珊 shan 嫻 han 燦 chan 煒 wai 皓 ho 灝 ho 燊 san 錫 sik 韋 wai 發 fat
富 fu 福 fuk 貴 kwai 桂 kwai 金 kam 錦 kam 锦 kam 琴 kam 海 hoi 凱 hoi 開 hoi 恒 hang 行 hang 幸 hang
慶 hing 庆 hing 興 hing 兴 hing 卿 hing 學 hok 学 hok 賢 yin 贤 yin 燕 yin 妍 yin 然 yin 彥 yin 言 yin
軍 kwan 军 kwan 君 kwan 坤 kwan 昆 kwan 群 kwan 鈞 kwan 俊 chun 駿 chun 骏 chun 春 chun 進 chun 晋 chun
晉 chun 津 chun 振 chun 鎮 chun 全 chuen 泉 chuen 權 kuen 权 kuen 娟 kuen 倫 lun 伦 lun 麟 lun 霖 lam 琳 lam
林 lam 嵐 lam 蘭 lan 兰 lan 連 lin 蓮 lin 莲 lin 年 nin 念 nim 寶 po,bo 宝 po,bo 平 ping 萍 ping 炳 ping
秉 ping 培 pui 佩 pui 珮 pui 沛 pui 貝 pui 紹 siu 少 siu 小 siu 兆 siu 笑 siu 曉 hiu 晓 hiu 孝 hau 厚 hau
效 hau 樹 shu 书 shu 書 shu 淑 suk 叔 suk 芬 fan 芳 fong 方 fong 香 heung 祥 cheung 翔 cheung 昌 cheung
章 cheung 長 cheung 彰 cheung 貞 ching 贞 ching 楨 ching 正 ching 政 ching 清 ching 青 ching 晴 ching
靜 ching 静 ching 程 ching 卓 cheuk 灼 cheuk 哲 chit 秋 chau 洲 chau 周 chau 祖 cho 楚 cho 初 cho 中 chung
忠 chung 松 chung 聰 chung 聪 chung 宗 chung 仲 chung 東 tung 东 tung 棟 tung 彤 tung 同 tung 天 tin 田 tin
庭 ting 廷 ting 婷 ting 鼎 ting 定 ting 堂 tong 棠 tong 唐 tong 永 wing 榮 wing 荣 wing 穎 wing 詠 wing
咏 wing 泳 wing 宏 wang 弘 wang 宇 yu 如 yu 儒 yu 瑜 yu 裕 yu 雨 yu 愉 yu 耀 yiu 堯 yiu 瑤 yiu 洋 yeung
陽 yeung 揚 yeung 勇 yung 蓉 yung 容 yung 勳 fan 勛 fan 勤 kan 瑾 kan 謙 him 谦 him 謹 kan 熙 hei 希 hei
喜 hei 禧 hei 曦 hei 朗 long 亮 leung 良 leung 樑 leung 麥 mak 木 muk 妙 miu 苗 miu 雅 nga 雪 suet 瑞 shui
水 shui 善 sin 仙 sin 思 sze,si 詩 sze,si 师 sze 斯 sze 士 sze 時 si 世 sai 細 sai 冠 kun 蔭 yam 荫 yam
印 yan 任 yam 音 yam 賜 chi 銘 ming 铭 ming 鳴 ming 樂 lok 芷 tsz 鋼 kong 剛 kong 刚 kong 港 kong 江 kong
潤 yun 润 yun 元 yuen 源 yuen 遠 yuen 远 yuen 媛 wun 雲 wan 云 wan 韻 wan 運 wan 尹 wan 環 wan 威 wai 維 wai
维 wai 衛 wai 卫 wai 為 wai 为 wai 蕙 wai 梅 mui 妹 mui 枚 mui 眉 mei 湄 mei 媚 mei 薇 mei 微 mei 冰 bing
兵 bing 冬 tung 大 tai 太 tai 泰 tai 達 tat 达 tat 道 to 濤 to 涛 to 武 mo 慕 mo 毛 mo 茂 mau 孟 mang
生 sang,sung
"""
_PAIRS = _CANTONESE.split()
_AS_HONG_KONG = {
    simplified(han): tuple(spelt.split(",")) for han, spelt in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)
}


def spells_han(han: str, latin: str) -> bool:
    """Whether Latin words spell these characters in Hong Kong's way: 之鋒, "chifung"."""
    rests = {_plainly(latin)}
    for character in han:
        spelt = _AS_HONG_KONG.get(character, ())
        rests = {rest.removeprefix(one) for rest in rests for one in spelt if rest.startswith(one)}
    return "" in rests


def _plainly(latin: str) -> str:
    """One spelling for those that differ from outlet to outlet: "chee", "chi"; "hwa", "wah"."""
    return re.sub(r"(?<=[^aeiou])ee|ie$", "i", latin).replace("hwa", "wah").replace("kwu", "ku")


@cache
def _hong_kong() -> dict[str, frozenset[str]]:
    """What Hong Kong writes for each syllable of pinyin: "feng" is "fung"."""
    spelt: dict[str, set[str]] = {}
    for han, spellings in _AS_HONG_KONG.items():
        spelt.setdefault(anyascii(han).casefold(), set()).update(spellings)
    return {pinyin: frozenset(spellings) for pinyin, spellings in spelt.items()}


@lru_cache(maxsize=16384)
def same_cantonese(pinyin: str, other: str, *, sure: bool) -> bool:
    """Whether ``other`` may be Hong Kong's spelling of a name in pinyin: "zhifeng", "chifung".

    ``sure`` says that the family names show the two systems; else the spelling must, being no pinyin.
    """
    if not is_pinyin(pinyin) or (is_pinyin(other) and not sure):
        return False
    rests = {_plainly(other)}
    for syllable in syllables(pinyin):
        spelt = _hong_kong().get(syllable, frozenset())
        rests = {rest.removeprefix(one) for rest in rests for one in spelt if rest.startswith(one)}
    return "" in rests
