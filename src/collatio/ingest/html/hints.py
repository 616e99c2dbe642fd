"""What a page's own names for its parts (class, id, role) say of them; English words in every country.

The words count on elements that hold little of the article: "article-body has-sidebar" is no sidebar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s_-])(?:{words})(?:$|[\s_-])")


#: A name of more words than this repeats a headline and says nothing of the part.
_SLUG = 6
#: Boxes that are never the article's own words, sentences or not.
_APART = _words(
    r"related\w*|recommend\w*|newsletters?|sign-?up|inline-?signup|subscri\w+|promos?|promoted|comments"
    r"|comment-?(?:form|list|box|area|section|respond)|respond|footer|advert\w*|sponsor\w*|taboola|outbrain"
    r"|author-?(?:bio|box|info)|about-?(?:the-)?author|most-?(?:read|popular|viewed)|trending|infobox"
    r"|read-?(?:also|next)|see-?also|more-on|disclaimer|cookies?|consent|cta|cta-\w+|paywall-?cta|up-?sell"
    r"|(?:element|module|block|component|widget)?(?:polls?|quiz|survey)|reader-?(?:poll|survey)"
)
#: Parts that hold labels and tools; a whole sentence in one of them may still be the article's.
_TOOLS = _words(
    r"comment|share\w*|sharing|social\w*|breadcrumbs?|bylines?|tags?|topics?|correction|cards?|feedback"
    r"|nav\w*|menu|toolbar|sidebar|tools|buttons?|labels?|overline|kicker|rubric|topline|meta|timestamps?"
    r"|date\w*|teasers?|votes?|ratings?|\w*modal|photo-?gallery|gallery"
)
#: Parts that hold buttons alone, and words on what these do.
_BUTTONS = _words(
    r"share\w*|sharing|social\w*|toolbar|tools|buttons?|feedback|nav\w*|menu|votes?|ratings?|\w*modal"
)
#: Boxes about another article.
_TEASER = _words(r"excerpts?|teasers?|teaser-?box")
#: Lists of other articles.
_OTHERS = _words(r"related(?:[_-]?(?:posts?|articles?|stories|news))?|similar|recommended|widget_rss|rss")
#: Lines about the making of a post: its date, its author, where to comment.
_POST_META = _words(r"post-?meta(?:data)?|entry-?(?:meta|footer)|post-?(?:info|footer)")
#: Words for those who hear the page read out.
_HEARD = _words(r"accessibility\w*|a11y|sr-?only|visually-?hidden|screen-?reader\w*")
#: What stands in the place of a post or film until readers agree to load it.
_PLACEHOLDER = re.compile(
    r"(?:embed|consent|privacy|cookies?|opt-?in|two-?click)[-_]{0,2}(?:placeholder|overlay|notice|wall|layer)"
)
#: Doors before a report, and what those see whose browser runs no scripts.
_SCRIPTLESS = _words(r"no-?java-?scripts?|no-?js|no-?scripts?|js-?(?:disabled|off|required)")
_DOOR = _words(
    r"locked|\w{0,3}_?lock|pay-?wall\w*|reg-?wall|login-?wall|sign-?in-?wall|article-?gate|gate|gated|gateway"
    r"|piano\w*|barrier|meter(?:ed)?|no-?java-?scripts?|no-?js|no-?scripts?|js-?(?:disabled|off|required)"
    r"|premium-?(?:box|teaser|offer|wall)|plus-?(?:box|teaser|offer|wall)|abo-?(?:box|teaser|wall)"
)
#: Posts that others' scripts show, as they stand in a page.
_POST = _words(
    r"instagram-media|tiktok-embed|twitter-tweet|twitter-video|twitter-embed|fb-post|fb-video"
    r"|facebook-embed|instagram-embed|text-post-media|bluesky-embed|mastodon-embed|reddit-(?:card|embed\w*)"
)
#: What a page is filed under, and how often it was read.
_STRIP = _words(
    r"sub-?line|categor(?:y|ies|ia|ias)|rubri(?:k|ken|que|ca|ek|en)|ressort|tags?|topics?|article-?meta|meta"
    r"|post-?info|article-?info|views?|hits|counters?|breadcrumbs?|dateline|byline|labels?|kategori\w*"
)
#: Names of the frames around advertisements; "advert…" is among the boxes already.
_AD = _words(r"ads?|adv")
_CAPTION = re.compile(
    r"caption|(?<![a-z])credit|courtesy|copyright|bildunterschrift|photographer|image-?(?:description|info)"
    r"|media-?(?:info|text|caption|block)|carousel|slide-?show|lightbox|photo-?gallery"
)


def is_apart(hints: Iterable[str]) -> bool:
    """Whether elements are named as a box beside the article."""
    return _APART.search(_joined(hints)) is not None


def is_tool(hints: Iterable[str]) -> bool:
    """Whether elements are named as a place for labels, dates and buttons."""
    return _TOOLS.search(_joined(hints)) is not None


def is_buttons(hints: Iterable[str]) -> bool:
    """Whether elements are named as places for buttons alone."""
    return _BUTTONS.search(_joined(hints)) is not None


def is_caption(hints: Iterable[str]) -> bool:
    """Whether elements are named as the words under a picture."""
    return _CAPTION.search(_joined(hints)) is not None


def is_door(hints: Iterable[str]) -> bool:
    """Whether elements are named as a door before a report, or for browsers that run no scripts."""
    return _DOOR.search(_joined(hints)) is not None


def is_scriptless(hints: Iterable[str]) -> bool:
    """Whether elements are named as shown where no scripts run."""
    return _SCRIPTLESS.search(_joined(hints)) is not None


def is_post(hints: Iterable[str]) -> bool:
    """Whether elements are named as a post that stands elsewhere, too."""
    return _POST.search(_joined(hints)) is not None


def is_strip(hints: Iterable[str]) -> bool:
    """Whether elements are named as saying what a page is filed under."""
    return _STRIP.search(_joined(hints)) is not None


def is_ad(hints: Iterable[str]) -> bool:
    """Whether elements are named as places for advertisements."""
    return _AD.search(_joined(hints)) is not None


def is_teaser(hints: Iterable[str]) -> bool:
    """Whether elements are named as a box about another article."""
    return _TEASER.search(_joined(hints)) is not None


def is_others(hints: Iterable[str]) -> bool:
    """Whether elements are named as lists of other articles."""
    return _OTHERS.search(_joined(hints)) is not None


def is_post_meta(hints: Iterable[str]) -> bool:
    """Whether elements are named as lines about the making of a post."""
    return _POST_META.search(_joined(hints)) is not None


def is_heard(hints: Iterable[str]) -> bool:
    """Whether elements are named as labels for those who hear the page."""
    return _HEARD.search(_joined(hints)) is not None


def is_placeholder(hints: Iterable[str]) -> bool:
    """Whether elements are named as standing for what readers have yet to agree to."""
    return _PLACEHOLDER.search(_joined(hints)) is not None


def _joined(hints: Iterable[str]) -> str:
    named = " ".join(hint for hint in hints if hint)
    if named.count("-") <= _SLUG:
        return named
    return " ".join(name for name in named.split() if name.count("-") <= _SLUG)
