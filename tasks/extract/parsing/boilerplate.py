"""Furniture by structure and role: what an element's tag, attributes and names say about its inside.

The names are words of class, id, role and test-id attributes in the languages of the press. One word is seldom
proof, so a mark is only a remark; `tasks.extract.main_content.container` voids marks that lie on the article itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tasks.extract.parsing.outline import LONGEST_NAME, Element

TAG_RULES = {
    "nav": "nav",
    "footer": "footer",
    "form": "form",
    "figcaption": "caption",
    "aside": "aside",
    "dialog": "dialog",
    "menu": "nav",
    "label": "form",
    "fieldset": "form",
    "time": "date",
    "address": "byline",
    "noscript": "hidden",
    "figure": "figure",
    "picture": "figure",
    "object": "embed",
}

ROLE_RULES = {
    "navigation": "nav",
    "banner": "nav",
    "search": "form",
    "complementary": "aside",
    "contentinfo": "footer",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "menu": "nav",
    "menubar": "nav",
    "toolbar": "share",
    "tablist": "nav",
    "form": "form",
    "doc-credit": "credit",
    "alert": "dialog",
    "tooltip": "hidden",
}

WORDS: dict[str, str] = {
    "comments": """
        comment comments commenting commentlist commentform commentary-list kommentar kommentare leserkommentare
        commentaires comentarios comentario commenti commento reacties disqus respond livefyre spotim coral
        viafoura hyvor discussion replies forum-posts opinary leserbrief facebook-comments fb-comments
        show-comments wpdiscuz wpd-thread remark42 cusdis utterances giscus graphcomment openweb insticator
        fbcomments kommentarer kommentarfelt kommentit komentarze komentarz komentare komentari komentar komentarai
        komentarji diskuze diskuse diskusia hozzaszolasok kommentek comentarii yorum yorumlar binh-luan
    """,
    "newsletter": """
        newsletter newsletters signup sign-up mailchimp mc4wp optin opt-in subscribe subscribebox mailinglist
        nieuwsbrief infolettre boletin email-capture emailform inboxpanel subscription-widget subscribe-form
        mailpoet convertkit formkit mailerlite sendinblue klaviyo optinmonster sumome nyhetsbrev
        nyhedsbrev uutiskirje hirlevel buletin e-bulten bulten
    """,
    "login": """
        login signin sign-in register registration logged loggedin regwall reg-wall gigya
    """,
    "subscribe": """
        subscription-offer paywall-offer paywall-message paywall-prompt offer offers abo-box aboteaser marketing
        metered donation donate contribution support-us spenden membership-cta upsell
        piano tinypass zephr poool leaky pmpro donorbox
    """,
    "call": """
        cta call-to-action appeal
    """,
    "share": """
        share sharing shares sharebar share-bar sharetools social socials socialmedia social-media addthis
        sharedaddy sharethis addtoany a2a shareaholic partage partager teilen compartir condividi delen bookmark
        bookmarks bookmarking shariff heateor socialshare sharebox share-tools article-tools article-actions
        tools toolbox toolbar actions follow follow-us follow-button print-button udostepnij sdilet sdileni paylas
        podeli podijeli megosztas distribuie bagikan chia-se
    """,
    "related": """
        related relateds recommended recommend recommendation recommendations recirc recirculation readmore
        read-more read-also see-also more-from more-on more-stories morestories verwandte taboola outbrain trc
        teaser teasers promo promos trending popular most-read mostread most-popular mostpopular latest upnext
        up-next next-article nextarticle next-post prev-next zergnet yarpp jp-relatedposts relatedposts similar
        relacionadas relacionados relacionada relacionado leesook lire-aussi lireaussi a-lire alire correlati
        correlate leggi-anche notas-relacionadas suggested suggestions readnext read-next othernews other-news
        also-read interlinking onward mgid plista ligatus engageya strossle adblade revcontent
        dianomi linkbox linklist link-list liens enrichment crosslink
        crosslinks backlinks inline-link in-article-link post-navigation nav-links post-nav posts-list
        featured-posts recent-posts recentposts top-stories topstories editors-picks relaterat relaterad
        relaterade relaterte relaterede les-ogsa lesogsa les-mer las-mer las-ocksa laes-ogsaa lue-myos luemyos
        czytaj-takze czytaj-tez zobacz-takze polecane polecamy powiazane souvisejici souvisi ctete-take
        ctete-dale kapcsolodo citeste-si articole-similare ilgili-haber ilgili-haberler benzer-haberler
        diger-haberler baca-juga bacajuga terkait berita-terkait lien-quan tin-lien-quan bai-lien-quan xem-them
        chitayte-takzhe chitaite-takzhe povezane-vesti povezani-clanci procitajte-jos najcitanije najnovije smi2
        lentainform relap
    """,
    "advertisement": """
        ad ads advert adverts advertisement advertising adslot adunit adbox ad-container adsense adsbygoogle dfp
        gpt sponsored sponsor sponsors anzeige anzeigen werbung publicidad publicidade pubblicita pub reklama
        advertorial-label banner banners promoted billboard commercial leaderboard mpu affiliate affiliates
        ad-label reklam reklamy reklaam annons annonser annonce mainos hirdetes publicitate oglas oglasi inzerce iklan
        quang-cao adfox yandex-rtb
    """,
    "nav": """
        nav navi navbar navigation menu submenu breadcrumb breadcrumbs pagination pager sitemap skip-link
        skiplink skip-to-content topbar toc table-of-contents tableofcontents jump-links anchor-links
        back-to-top backtotop hamburger
    """,
    "consent": """
        cookie cookies consent gdpr privacy-notice cmp cmpbox cmpwrapper onetrust didomi usercentrics privacymanager
        placeholder-consent embed-consent opt-in-placeholder
    """,
    "footer": """
        footer colophon sitefooter imprint impressum
    """,
    "sidebar": """
        sidebar aside rail right-rail rightrail sidecol side-column widget-area widgets-area
    """,
    "byline": """
        byline bylines author authors author-info authorinfo author-bio authorbio author-box authorbox bio vcard
        about-author about-the-author abouttheauthor contributor contributors contributor-bio writer autor
        autoren autore auteur firma posted-by post-author article-author user-info profile
    """,
    "date": """
        dateline timestamp pubdate publish-date published-date publication-date date datetime posted-on
        entry-meta post-meta article-meta postmeta entrymeta meta metadata post-info article-info reading-time
        readtime read-time readingtime lastupdated last-updated updated fecha datum
    """,
    "caption": """
        caption captions wp-caption-text figcaption figure-caption image-caption photo-caption media-caption
        imgcaption img-desc imgdesc photo-desc image-desc pic-desc
        legend bildunterschrift pie-foto piefoto didascalia legende bu bildtext image-description
        imagetext
    """,
    "credit": """
        credit credits copyright photo-credit photocredit image-credit imagecredit photographer copyright-notice
        bildnachweis crédit source-line
    """,
    "tags": """
        tags tag-list taglist post-tags entry-tags tagcloud topics topic-list keywords categories category-list
        cat-links tags-links filed-under entry-footer post-footer article-tags article-topics article-keywords
        schlagworte etiquetas temas
    """,
    "standfirst": """
        standfirst subheadline sub-headline dek deck chapo sottotitolo entradilla bajada
    """,
    "headline": """
        kicker overline eyebrow dachzeile spitzmarke antetitulo pretitle rubric rubrik strapline
    """,
    "gallery": """
        gallery slideshow carousel swiper slick lightbox photo-gallery image-gallery galeria galerie
        bildergalerie fotostrecke
    """,
    "video": """
        jwplayer video-js vjs player video-player videoplayer video-caption video-container audio-player
        audioplayer listen
    """,
    "hidden": """
        sr-only visually-hidden visuallyhidden screen-reader-text screenreader screen-reader hidden-text
        u-hidden offscreen a11y tooltip modal popup overlay toast print-only printonly noscript hide-text
        is-hidden accessibility
    """,
    "factbox": """
        factbox fact-box factsheet faktaboks faktarute faktabox faktaruta faktenbox infobox info-box infokasten
        infobokse kurzinfo encadre recuadro despiece ladillo
    """,
    "poll": """
        vote voting poll quiz survey umfrage sondage encuesta sondaggio captcha recaptcha
    """,
    "archive": """
        wm-ipp wm-toolbar wayback-toolbar donato-base
    """,
    "app": """
        app-promo app-banner smartbanner download-app install-app google-preferred preferred-source
        whatsapp-channel whatsapp-box whatsapp-banner push-notification push-notifications onesignal
    """,
}

MODIFIERS = frozenset(
    [
        "has",
        "with",
        "no",
        "without",
        "is",
        "not",
        "show",
        "enable",
        "enabled",
        "disable",
        "disabled",
        "supports",
        "can",
        "js",
        "open",
        "closed",
        "allow",
    ]
)
"""A word after one of these says something about its element, e.g. `has-comments`, `no-sidebar`."""

OF_A_BODY = frozenset({"comments", "newsletter", "login", "factbox", "consent"})
"""Rules that hold also for elements that are called a body: `comments content`."""

FRAMES = frozenset(
    ["grid", "layout", "page", "template", "enabled", "disabled", "visible", "padding", "margin", "spacing"]
)
"""A word before one of these names a kind of page layout, e.g. `sidebar-grid`, or the room around something."""

ALONE = frozenset({"cmp"})
"""Words that tell something as a whole name only: in `cmp-text`, as a large system calls its parts, it is short for
component."""

TOKEN = re.compile(r"[a-zé0-9]+")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def _table() -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for rule, words in WORDS.items():
        for word in words.split():
            table[tuple(word.split("-"))] = rule
    return table


BODY_NAMES = re.compile(
    r"(?:^|[\s_-])(?:article|story|entry|post|main|page|news|content|text|body|artikel|nota|noticia|articulo|articolo|"
    r"artigo|materia|texto|contenido|conteudo|contenu|inhalt|cuerpo|corpo|corps)"
    r"[_-]{0,2}(?:content|body|text|copy|main|wrapper|container|cuerpo|corpo|corps|inhalt|contenu|contenido|texto)s?$"
)
"""Class names that say body, at the end of the name: `sidebar-grid__content article__content`."""

PHRASES = _table()
LONGEST = max(len(words) for words in PHRASES)

FOLDED = re.compile(r"accordion|akkordeon|collapsible|expandable|faq|read-?more-?(?:content|text)")
"""Names of boxes whose text is shown when their heading is clicked."""

HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
HIDDEN_LINE = re.compile(r"font-size\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{4}", re.I)
"""How words against copying are hidden; on a box the first parts blocks that stand in a row."""


DECLARING = frozenset(
    [
        "author",
        "publisher",
        "name",
        "datePublished",
        "dateCreated",
        "dateModified",
        "keywords",
        "image",
        "url",
        "headline",
        "articleSection",
        "logo",
        "mainEntityOfPage",
        "alternativeHeadline",
        "description",
        "thumbnailUrl",
        "commentCount",
        "interactionStatistic",
        "about",
    ]
)
"""Microdata properties whose element states a field."""

NAMING = ("id", "data-testid", "data-component", "data-qa")
"""Attributes with names beside the class."""

ANCHORED = frozenset({"h2", "h3", "h4", "h5", "h6"})
"""Elements whose id is made of their own words, to be linked to: `<h3 id="comments">`."""

TEXT_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote"})
INLINE = frozenset({"a", "span", "button", "strong", "em"})
NOT_OF_TEXT = frozenset({"nav", "sidebar", "gallery", "video"})
"""Rules for boxes; on a heading or paragraph the same words are anchors (`toc-3`) or styles (`text-secondary`).
On an element inside a line, a call to action is how a link looks."""

CELLS = frozenset({"tr", "td", "th", "tbody", "thead", "body", "html"})
"""Elements whose names tell of data or of the whole page, not of furniture."""

HOLDER = re.compile(r"table|quote|code", re.I)
"""A figure may hold a table or a quotation of the article instead of a picture."""

SLUG = 6
"""Words; a class name this long is made of a title, and its words mean nothing."""


TELLING = frozenset(
    {"hidden", "aria-hidden", "style", "role", "itemprop", "data-nosnippet", *NAMING},
)
"""Attributes besides the class that may say what an element is. Four of five elements have none."""


def rule_for(element: Element) -> str:
    """The rule that marks `element` as furniture, or the empty string."""
    attributes = element.attributes
    tag = element.tag
    if not attributes:
        return TAG_RULES.get(tag, "")
    names = attributes.get("class") or ""
    if TELLING.isdisjoint(attributes):
        return _rule_of(tag, names)
    rule = _rule_of_roles(tag, attributes)
    if rule and not (rule == "hidden" and _is_folded(element)):
        return rule
    naming = NAMING[1:] if tag in ANCHORED else NAMING
    others = [value for name in naming if (value := attributes.get(name))]
    if others:
        names = " ".join([names, *others])
    stated = ""
    if "itemprop" in attributes and attributes["itemprop"] in DECLARING and tag not in TEXT_TAGS:
        stated = "microdata"
    elif "data-nosnippet" in attributes:
        stated = "nosnippet"
    return _rule_of(tag, names, stated)


@lru_cache(maxsize=20_000)
def _rule_of(tag: str, names: str, stated: str = "") -> str:
    """The rule for a tag with these names; `stated` is the one to take where the names have none.

    Pure, so the cache is no state: names repeat within and across pages.
    """
    if names and tag not in CELLS:
        rule = _rule_of_names(names[:LONGEST_NAME])
        if rule and not (rule in NOT_OF_TEXT and tag in TEXT_TAGS) and not (rule == "call" and tag in INLINE):
            return rule
    if stated:
        return stated
    if tag == "figure" and HOLDER.search(names):
        return ""
    return TAG_RULES.get(tag, "")


def _is_folded(element: Element) -> bool:
    """Whether what is hidden opens at a click on the heading before it: said by names, or as ARIA has accordions."""
    if element.get("role") == "region" and "aria-labelledby" in element.attributes:
        return True
    around = element.parent
    return FOLDED.search(f"{element.hints} {around.hints if around is not None else ''}") is not None


LINES = TEXT_TAGS | {"span", "font", "em", "i", "strong", "b"}


def _rule_of_roles(tag: str, attributes: dict[str, str | None]) -> str:
    """The rule for what an element is said to be to browsers and screen readers."""
    style = attributes.get("style")
    if (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or (style and HIDDEN_STYLE.search(style))
    ):
        return "hidden"
    if style and tag in LINES and HIDDEN_LINE.search(style):
        return "hidden"
    role = attributes.get("role")
    return ROLE_RULES.get(role, "") if role else ""


def _rule_of_names(names: str) -> str:
    """The rule for a class or id attribute."""
    classes = CAMEL.sub("-", names).lower().split()
    # Short words that only show when a name is cut at its capitals are chance in a hashed name: `adDsWC`.
    plain = names.split()
    is_body = any(BODY_NAMES.search(name) for name in classes)
    for name in classes:
        words = TOKEN.findall(name)
        if len(words) >= SLUG and "__" not in name:
            continue
        for first in range(len(words)):
            if first and words[first - 1] in MODIFIERS:
                continue
            if first + 1 < len(words) and (words[first + 1] in FRAMES or words[first] in ALONE):
                continue
            for length in range(min(LONGEST, len(words) - first), 0, -1):
                rule = PHRASES.get(tuple(words[first : first + length]))
                if rule and (length > 1 or len(words[first]) > 3 or name in plain):
                    return "" if is_body and rule not in OF_A_BODY else rule
    return ""
