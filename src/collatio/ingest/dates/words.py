"""The words that say of a date beside them that it is the day of publication, or of a later change."""

from __future__ import annotations

import re
from typing import Literal

from collatio.text.calendar import fold

Beside = Literal["published", "modified", "other"]

#: Stems, so that "published", "publishes" and "publication" need one entry; ";" parts them.
PUBLISHED = (
    "publi;post date;posted;pub date;released;date posted;first aired;issued on;veroffentlicht;"
    "veroeffentlicht;erstellt;erschienen;eingestellt;geschrieben;mis en ligne;pubblica;gepubliceerd;"
    "geplaatst;опубликован;опубліковано;дата публикации;نشر;النشر;انتشار;yayin;opublikowan;dodano;פורסם;"
    "diterbitkan;发布;發佈;发表;公開日;掲載;投稿;created;written on;filed;uploaded;submitted;am gebloggt;"
    "verfasst;ecrit le;subido el;data:;datum:;date:;fecha:;data publi;release date"
)
MODIFIED = (
    "updated;update:;last modified;modified;last change;last edited;revised;corrected on;aktualisiert;"
    "stand:;zuletzt;letzte anderung;geandert;bearbeitet;mis a jour;mise a jour;modifie;actualizad;"
    "ultima actualizacion;aggiornat;ultimo aggiornamento;modificat;atualizad;bijgewerkt;laatst gewijzigd;"
    "обновлен;изменен;оновлен;تحديث;به روز;بروزرسانی;guncelle;aktualizac;zmodyfikowan;עודכן;diperbarui;"
    "更新;修改"
)
#: A date beside one of these is somebody else's: a copyright, a book's, an event's, a member's.
OTHER = (
    "copyright;(c);©;all rights;expires;erscheinungsdatum;valid until;gultig bis;until;bis;verfugbar;jusqu;"
    "hasta;fino al;tot en met;joined;member since;mitglied seit;registered;registriert;accessed;abgerufen;"
    "retrieved;archived;born;geboren;deadline;starts;begins;registrierung"
)


def _pattern(stems: str) -> re.Pattern[str]:
    folded = sorted({fold(stem) for stem in stems.split(";")}, key=lambda stem: (-len(stem), stem))
    return re.compile(r"(?<![^\W\d_])(?:" + "|".join(re.escape(stem) for stem in folded) + ")")


_PATTERNS: tuple[tuple[Beside, re.Pattern[str]], ...] = (
    ("modified", _pattern(MODIFIED)),
    ("published", _pattern(PUBLISHED)),
    ("other", _pattern(OTHER)),
)


def opens_with_kind(folded: str) -> bool:
    """Whether folded words begin with one that names a kind of day."""
    begins = folded.lstrip(" -|•·>*")
    return any(pattern.match(begins) for _, pattern in _PATTERNS)


def ends_with_kind(folded: str) -> bool:
    """Whether the last of folded words names a kind of day."""
    last = folded.rstrip(" :|-").rpartition(" ")[2]
    return any(pattern.match(last) for _, pattern in _PATTERNS)


def kind_beside(before: str, after: str) -> Beside | None:
    """What the folded words around a date make of it, null where they say nothing.

    The nearest word before the date counts first: "Published 3 May, updated 4 May".
    """
    nearest: tuple[int, Beside] | None = None
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(before):
            if nearest is None or match.start() > nearest[0]:
                nearest = (match.start(), kind)
    if nearest is not None:
        return nearest[1]
    follows = after.lstrip(" ,:;|()-")
    return next((kind for kind, pattern in _PATTERNS if pattern.match(follows)), None)
