"""Whether a page's text is whole: cut by a paywall or a teaser, whole by its own word, or unknown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from collatio.ingest.meta.compare import letters
from collatio.ingest.meta.head import Head
from collatio.ingest.plain.bylines import is_credit_line
from collatio.ingest.plain.shapes import count_words
from collatio.ingest.plain.words import any_of
from collatio.ingest.segments import Segment
from collatio.records.article import BlockKind
from collatio.text.calendar_names import fold_characters

#: What a page says where it stops for those who do not pay or register.
PAY_PHRASES = (
    "to continue reading;to keep reading;to read the full;to read this article;to read the rest;"
    "subscribe to read;subscribers only;for subscribers only;exclusive to subscribers;"
    "this article is for subscribers;"
    "this content is for subscribers;this story is for subscribers;subscriber-only;subscriber only;"
    "you have reached your limit;you've reached your limit;your free articles;register to read;"
    "already a subscriber;unlock this article;unlock the full;get full access;start your free trial;"
    "weiterlesen mit;jetzt weiterlesen;um weiterzulesen;diesen artikel weiterlesen;nur für abonnenten;"
    "exklusiv für abonnenten;lesen sie den ganzen artikel;lesen sie weiter mit;artikel freischalten;"
    "mit einem abo weiterlesen;zugang zu allen artikeln;bereits abonnent;sie haben bereits ein abo;"
    "réservé aux abonnés;réservé à nos abonnés;pour lire la suite;la suite est réservée;il vous reste;"
    "abonnez-vous pour lire;déjà abonné;cet article est réservé;"
    "para seguir leyendo;suscríbete para leer;suscríbete para seguir;contenido exclusivo para suscriptores;"
    "solo para suscriptores;ya eres suscriptor;regístrate para seguir leyendo;"
    "para continuar lendo;conteúdo exclusivo para assinantes;exclusivo para assinantes;já é assinante;"
    "per continuare a leggere;contenuto riservato agli abbonati;riservato agli abbonati;sei già abbonato;"
    "abbonati per leggere;om verder te lezen;lees verder met;alleen voor abonnees;al abonnee;"
    "читать полностью по подписке;доступно по подписке;только для подписчиков;чтобы продолжить чтение;"
    "для продовження читання;лише для передплатників;aby czytać dalej;tylko dla prenumeratorów;"
    "dla subskrybentów;pozostało do przeczytania;devamını okumak için;sadece aboneler;"
    "untuk melanjutkan membaca;khusus pelanggan;للمتابعة اشترك;للمشتركين فقط;برای ادامه مطلب;"
    "この記事は有料会員限定;有料会員限定;続きを読むには;会員登録;本文仅限订阅;付费阅读"
)
#: What leads on to the rest of a text that stands elsewhere.
MORE_PHRASES = (
    "read the full story;read full story;read the full article;read full article;read the rest;"
    "continue reading;"
    "read more at;read the original;full story at;weiterlesen;den ganzen artikel lesen;"
    "zum vollständigen artikel;"
    "lire la suite;lire l'article complet;leer más;leer el artículo completo;seguir leyendo;sigue leyendo;"
    "continua a leggere;leggi tutto;continue lendo;leia a matéria completa;lees verder;читать далее;"
    "читать полностью;читати далі;czytaj dalej;devamını oku;selengkapnya;اقرأ المزيد;ادامه مطلب;続きを読む"
)
_HINT = re.compile(
    r"pay-?wall|reg-?wall|piano-|meter(?:ed)?-?(?:wall|modal)|subscri(?:be|ption)-?(?:wall|prompt|banner)|paid-?barrier"
)
_CUT = re.compile(r"(?:…|\.\.\.|\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\))[\"”’»\s]*\Z")
_END_SIGN = re.compile(
    r"(?:[-–—]\s?(?:0|30|ends?)\s?[-–—]|#{3}|\b(?:ENDS|ENDE|FIN)\b|\((?:END|ENDS|FIN)\))\W{0,3}\Z", re.I
)
_STOP = re.compile(r"[.!?。！？؟۔।։][\"“”‘’'»«›)\]」』*\s]*\Z")
#: Bodies shorter than this (in words) are short for an article.
_SHORT = 220
#: The article's own statement of its text is compared when it is at least so long (in letters).
_STATED_LENGTH = 300
#: How many blocks below the text the wall stands that cuts it; further down are other articles.
_WALL_WITHIN = 15
#: How many blocks below its last paragraph a report's credits may stand.
_CREDITS_WITHIN = 2
#: Reasons together that make a page a cut one.
_ENOUGH = 3


def judge_complete(
    segments: Sequence[Segment], kinds: Sequence[BlockKind], head: Head | None
) -> tuple[bool | None, str]:
    """False where the text is known to be cut, true where it is known to be whole, and why."""
    own = [at for at, kind in enumerate(kinds) if kind in ("paragraph", "standfirst")]
    if not own:
        return None, "no paragraph to judge by"
    if head is not None and not _says_not_free(head) and _is_stated_whole(segments, own, head):
        return True, "the text is as long as the articleBody the page states"
    if _END_SIGN.search(segments[own[-1]].text[-12:]):
        return True, "it ends with the sign that agencies set at a report's end"
    reasons = _reasons(segments, kinds, own, head)
    if sum(weight for weight, _ in reasons) >= _ENOUGH:
        return False, "; ".join(why for _, why in reasons)
    cut = any(weight > 1 for weight, _ in reasons)
    if not cut and head is not None and _says_free(head) and _is_signed_off(segments, own[-1]):
        return True, "the page says that it is free to read, and its text ends with the credits of a report"
    return None, "nothing says that the text is cut, and nothing that it is whole"


def _reasons(
    segments: Sequence[Segment], kinds: Sequence[BlockKind], own: Sequence[int], head: Head | None
) -> list[tuple[int, str]]:
    reasons = []
    words = sum(count_words(segments[at].text) for at in own)
    end = segments[own[-1]].text
    stated = _stated_words(head) if head is not None else None
    if _CUT.search(end[-20:]):
        reasons.append((2, "its last paragraph breaks off"))
    elif stated is not None and stated > 2 * words:
        reasons.append((2, f"it says that it has {stated} words, and its text has {words}"))
    elif not _STOP.search(end[-20:]):
        reasons.append((1, "its last paragraph ends without a stop"))
    elif words < _SHORT:
        reasons.append((1, f"its body has only {words} words"))
    if not reasons:
        return []  # a page may ask for money and show all its words
    if head is not None and _says_not_free(head):
        reasons.append((1, "the page says that it is not free to read"))
    told = set(own)
    below = range(own[0], min(own[-1] + _WALL_WITHIN, len(segments)))
    if any(at not in told and _asks_to_pay(segments[at]) for at in below):
        reasons.append((2, "it asks to subscribe or register for the rest"))
    if any(_leads_on(segments[at]) for at in range(own[-1] + 1, min(own[-1] + 4, len(segments)))):
        reasons.append((1, "a link to the full text follows"))
    return reasons


def _says_free(head: Head) -> bool:
    value = head.article.value("isAccessibleForFree") if head.article is not None else None
    return value is not None and value.text.casefold().rsplit("/", 1)[-1] == "true"


def _is_signed_off(segments: Sequence[Segment], last: int) -> bool:
    following = segments[last : last + _CREDITS_WITHIN + 1]
    return any(is_credit_line(segment.text) for segment in following if not segment.hidden)


def _says_not_free(head: Head) -> bool:
    items = [item for item in head.items if item.value("isAccessibleForFree") is not None]
    said = [
        value.text.casefold().rsplit("/", 1)[-1]
        for item in items
        for value in item.values("isAccessibleForFree")
    ]
    tier = [value.text.casefold() for value in head.metas("article:content_tier", "content_tier")]
    return "false" in said or "no" in said or any(value in ("locked", "metered", "premium") for value in tier)


def _stated_words(head: Head) -> int | None:
    value = head.article.value("wordCount") if head.article is not None else None
    return int(value.text) if value is not None and re.fullmatch(r"[0-9]{1,6}", value.text) else None


def _asks_to_pay(segment: Segment) -> bool:
    if segment.hidden or len(segment.text) > 600:
        return False
    folded = " ".join(fold_characters(segment.text).split())
    return _patterns()[0].search(folded) is not None or (
        _HINT.search(" ".join(segment.hints[:4])) is not None and count_words(segment.text) > 3
    )


def _leads_on(segment: Segment) -> bool:
    folded = " ".join(fold_characters(segment.text).split()).lstrip(" [(>»→")
    return len(folded) < 120 and _patterns()[1].match(folded) is not None


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(any_of(PAY_PHRASES)), re.compile(any_of(MORE_PHRASES) + r"(?!\w)")


def _is_stated_whole(segments: Sequence[Segment], own: Sequence[int], head: Head) -> bool:
    stated = head.article.value("articleBody") if head.article is not None else None
    if stated is None or _CUT.search(stated.text[-20:]):
        return False
    whole, shown = letters(stated.text), letters("".join(segments[at].text for at in own))
    if len(whole) < _STATED_LENGTH or not _STOP.search(stated.text[-20:]):
        return False
    return whole[-40:] in shown and len(shown) >= len(whole) * 0.97
