"""Words that give a line of text away: as a date, a picture's credit, a byline; data only.

``;`` parts phrases.  Case and accents do not matter: whoever looks for a phrase folds it first.
"""

from __future__ import annotations

import re

from collatio.text.calendar_names import fold_characters

#: What a picture is called in its credit.
PICTURES = (
    "photo;photos;photograph;photographs;photographer;picture;pictures;image;images;screenshot;screengrab;"
    "screen grab;illustration;infographic;graphic;photo illustration;file photo;file picture;file image;"
    "archive photo;stock photo;ap photo;foto;fotos;bild;grafik;symbolbild;archivbild;archivfoto;photographie;"
    "imagen;imagen de archivo;foto de archivo;immagine;imagem;afbeelding;beeld;zdjęcie;fot;фото;фотография;"
    "зображення;صورة;الصورة;صورة أرشيفية;عکس;تصویر;fotoğraf;fotografi;gambar;ilustrasi;写真;图片;图"
)

#: Who makes the pictures that newspapers print.
PICTURE_MAKERS = (
    "ap;afp;reuters;getty;getty images;epa;epa-efe;efe;dpa;ansa;anadolu;anadolu agency;xinhua;tass;"
    "ria novosti;"
    "sputnik;pti;ani;irna;shutterstock;istock;alamy;wikimedia commons;wikimedia;wikipedia;picture alliance;"
    "imago;imago images;keystone;bloomberg;zuma press;nurphoto;afp via getty images;handout;courtesy photo;"
    "unsplash;flickr;pexels;pixabay;antara;yonhap;kyodo;ukrinform;lusa;belga;anp;ritzau;ntb;tt;apa;sipa;"
    "abacapress;maxppp;europa press;zuma;upi;the canadian press;pa wire;pa images;press association"
)

#: What else opens a caption's credit.
CREDIT_OPENERS = (
    "credit;credits;photo credit;image credit;picture credit;caption;bildquelle;crédit photo;foto di"
)

#: What stands between "photo" and its maker's name.
CREDIT_LINKS = "by;courtesy;courtesy of;via;von;par;por;di;door;oleh;from"

#: Words that may stand beside a date in a line that only dates the page.
DATE_WORDS = (
    "a;ab;ago;al;alle;am;at;d;date;de;del;den;der;di;du;edt;est;cdt;cst;pdt;pst;mdt;mst;cet;cest;bst;"
    "jst;msk;мск;et;gmt;h;heure;hours;hrs;il;in;ist;"
    "kl;last;le;"
    "les;loading;local;min;mins;minute;minutes;modified;of;on;ora;ore;pm;p;m;posted;publicado;publicada;"
    "published;publié;mis;jour;publiziert;pubblicato;aggiornato;actualizado;updated;update;uhr;um;"
    "utc;the;time;"
    "to;stand;veröffentlicht;aktualisiert;gepubliceerd;bijgewerkt;th;st;nd;rd;и;в;г;года;обновлено;"
    "опубликовано;час;мин;ان;في;نشر;نشرت;تاريخ;النشر;اخر;آخر;تحديث;ساعت;انتشار;به;روزرسانی;تاریخ;"
    "wib;wita;wit;"
    "dipublikasikan;güncelleme;yayınlanma;tarihi;saat;opublikowano;aktualizacja;godz;as;year;month;day;days;"
    "since;first;年;月;日;更新;发布;时间"
)

#: What stands before a writer's name.
BY = (
    "by;written by;reported by;reporting by;story by;words by;text by;von;par;por;di;door;av;af;"
    "oleh;autor;autora;"
    "autore;auteur;author;reporter;penulis;editor;przez;yazan;haber;автор;текст;بقلم;كتب;کتبه;نویسنده;מאת;"
    "text;texte;reporting;correspondent"
)

#: What opens an agency's list of those who worked on a report, which stands at its end.
CREDITED = (
    "reporting by;additional reporting by;additional reporting;writing by;editing by;compiled by;"
    "translated by;edited by;written by"
)

#: Words that join or follow names in a byline.
NAME_LINKS = (
    "and;und;et;y;e;en;и;та;i;ve;dan;og;och;in;for;of;the;de;del;di;da;van;von;der;den;le;la;el;al;"
    "bin;ibn;abu;"
    "special;to;correspondent;staff;writer;reporter;editor"
)


def folded(phrases: str) -> frozenset[str]:
    """The phrases of one of these lists, as folded text is searched for them."""
    return frozenset(fold_characters(phrase) for phrase in phrases.split(";"))


def any_of(*lists: str) -> str:
    """A pattern for any phrase of the lists in folded text, the longest of those that begin alike."""
    phrases = {phrase for one in lists for phrase in folded(one)}
    return "(?:" + "|".join(re.escape(p) for p in sorted(phrases, key=lambda p: (-len(p), p))) + ")"
