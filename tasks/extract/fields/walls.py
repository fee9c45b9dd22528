"""A wall below a body that breaks off: words and boxes that keep the rest from readers who have not paid.

Names of walls are on free pages too (on 1,200 real pages boxes called `paywall` stood 184 times on pages that state
to be free, and 5 times on others), so they tell nothing, but for those that are printed only to who may not read on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tasks.extract.body import Body
from tasks.extract.parsing.page import Page
from tasks.extract.text.density import measure

NEAR = 40
"""Items after the body within which its wall stands."""

SHORT = 3_000
"""Characters, weighed, of a body with a wall below it that breaks off; a longer one was sent whole."""

NOT_SHOWN = frozenset({"hidden", "dialog", "comments", "related", "nav", "footer"})
"""Rules of what says nothing about the article, or is shown to others."""

REFUSING = (
    "gh-post-upgrade-cta", "memberful-global-marketing", "pmpro_content_message", "mepr-unauthorized-message",
    "wc-memberships-content-restricted-message", "leaky_paywall_message", "subscriber-only encrypted-content",
    "subscriber-preview", "steady_paywall", "newspack-memberships__inline-gate",
)  # fmt: skip
"""Names of boxes that are printed only to who may not read on: Ghost, Memberful, Paid Memberships Pro, MemberPress,
WooCommerce Memberships, Leaky Paywall, BLOX, Steady, Newspack."""

WALLS: tuple[tuple[str, str], ...] = (
    (
        "subscribers",
        r"(?:article|story|content|post|page) is (?:only |exclusively )?(?:available |reserved |exclusive |"
        r"just )?"
        r"(?:only |exclusively )?(?:for|to) (?:our |paid |paying |premium |registered |digital )*subscribers|"
        r"for (?:paying |paid )?subscribers only",
    ),
    (
        "members",
        r"(?:article|story|content|post) is (?:\w+ ){0,2}(?:for|to) (?:our |paid |paying |premium )*members",
    ),
    ("subscriber", r"subscribers?[- ]only (?:article|story|content)"),
    ("limit", r"(?:reached|used|read) your .{0,40}limit"),
    ("free articles", r"(?:reached|used|read) (?:your|all) .{0,40}free articles"),
    ("unlock this", r"unlock this (?:article|story)"),
    (
        "abonnent",
        r"(?:artikel|beitrag|inhalt|text) ist (?:nur |exklusiv |ausschließlich )*für (?:\w+[- ])?abonnent|"
        r"(?:exklusiv|nur) für (?:\w+[- ])?abonnent|"
        r"(?:artikke?l(?:en)?|sake?n?) er (?:bare |kun )?for (?:\w+ )?abonnent",
    ),
    (
        "für mitglieder",
        r"(?:artikel|beitrag|inhalt|text) ist (?:nur |exklusiv |ausschließlich )*für mitglieder",
    ),
    ("abonné", r"réservée? aux (?:\w+ )?abonné"),
    ("il vous reste", r"il vous reste .{1,12}% de (?:cet|l.)\s?article"),
    (
        "suscriptor",
        r"(?:contenido|artículo|noticia) (?:es )?(?:exclusiv[oa]|s[oó]lo|"
        r"reservad[oa]) para (?:\w+ )?suscriptor",
    ),
    (
        "assinante",
        r"(?:conteúdo|artigo|matéria) (?:é )?(?:exclusiv[oa]|restrit[oa]|reservad[oa]) (?:para|"
        r"a) (?:\w+ )?assinante",
    ),
    ("abbonati", r"(?:contenuto|articolo) (?:è )?(?:riservato|esclusivo) .{0,12}abbonati"),
    ("abonnees", r"(?:artikel|verhaal) is (?:alleen |exclusief |enkel )*voor (?:\w+ )?abonnees"),
    ("prenumeranter", r"(?:artikeln?|innehållet) är (?:endast |bara )?för (?:\w+ )?prenumeranter"),
    ("tilaajille", r"vain tilaajille"),
    ("dla prenumeratorów", r"(?:tylko|wyłącznie) dla prenumeratorów"),
    ("předplatitele", r"(?:pouze|jen) pro předplatitele"),
    ("előfizetőink", r"csak előfizetőink"),
    ("підписник", r"тільки для підписників"),
    ("подписчик", r"только (?:для|по) подписчик|доступ\w* (?:только )?подписчикам"),
    ("передплатник", r"(?:тільки|лише) для передплатник"),
    ("συνδρομητ", r"(?:μόνο|αποκλειστικά) για συνδρομητές"),
    ("abonelere", r"(?:sadece|yalnızca) abonelere|abonelere özel"),
    ("限定", r"(?:有料|会員|購読者|プレミアム)\S{0,4}限定の?記事"),
    ("残り", r"残り\s?[\d,]+\s?文字"),
    ("記事は", r"記事は(?:有料|会員|プレミアム)"),
    ("限", r"[仅僅只]限\S{0,3}(?:订阅|訂閱|会员|會員|訂戶|订户)"),
    ("전용", r"(?:구독자|유료\s?회원)\s?전용"),
    ("للمشتركين", r"للمشتركين فقط"),
    ("למנויים", r"למנויים בלבד"),
)
"""Words that say that this article is kept from readers who have not paid, or how much of it: a part that stands in
each, for a plain look, and the pattern."""
_WALLS = tuple((stem, re.compile(words)) for stem, words in WALLS)

READ_ON = re.compile(
    r"to (?:continue|keep|finish) reading|"
    r"to (?:read|access|unlock|view) (?:the|this) (?:full |rest of |whole |complete |entire )*"
    r"(?:the |this )?(?:article|story|post)|weiterzulesen|weiterlesen|ganzen (?:artikel|text) lesen|"
    r"lire la suite|"
    r"(?:poursui\w+|continuer) (?:votre |la |ma )?lecture|(?:seguir|continuar) leyendo|"
    r"continuar (?:lendo|a ler|a leitura)|"
    r"continuare a leggere|verder (?:te )?lezen|(?:läs|les|læs)\w* (?:vidare|videre)|jatka lukemista|"
    r"(?:czytać|przeczytać) dalej|číst dál|читать дальше|okumaya devam|続きを読む|続きは|继续阅读|繼續閱讀|계속 읽",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"subscri|log ?in|sign (?:in|up)|regist|member|abo\b|abonn|anmeld|einlogg|s.identifi|connect|suscri|"
    r"inici[ae] sesi|assin|"
    r"prenumer|inlogg|logg in|tilaa|předplat|подпис|abone|会員|登録|订阅|訂閱|登录|登入|구독|로그인|accedi",
    re.IGNORECASE,
)
"""What is asked of who wants to read on."""

BROKEN_OFF = re.compile(r"(?:\.\.\.|…|\[…\])\W*$")
"""The end of a body that goes on behind a wall."""


def has_wall(page: Page, body: Body) -> bool:
    """Whether a wall stands below the body, and the body may be cut short by it."""
    last = body.last
    items = page.outline.items
    # A body may have been found by another, more thorough look at the page, whose places are others.
    if last is None or last.index >= len(items) or items[last.index] is not last:
        return False
    if len(body.text) > SHORT or measure(body.text) > SHORT:
        return False
    words = " ".join(_below(page, last.end)).lower()
    if any(name in words for name in REFUSING):
        return True
    if any(stem in words and pattern.search(words) is not None for stem, pattern in _WALLS):
        return True
    return (
        BROKEN_OFF.search(body.text[-10:]) is not None
        and READ_ON.search(words) is not None
        and ASKED.search(words) is not None
    )


def _below(page: Page, start: int) -> Iterator[str]:
    """The words below the body, and the names of the boxes there."""
    outline = page.outline
    items = outline.items
    index, end = start, min(start + NEAR, len(items))
    while index < end:
        item = items[index]
        if isinstance(item, str):
            yield item
        else:
            if attributes := item.attributes:
                yield attributes.get("class") or ""
                yield attributes.get("id") or ""
            if item.rule in NOT_SHOWN:
                index = item.end
                continue
            if index in outline.unread:
                yield outline.unread[index][1][:400]
        index += 1
