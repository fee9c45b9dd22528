"""Who may read: as data says, as meta elements of all systems say, and as a wall below the body shows."""

from __future__ import annotations

import pytest

from tasks.extract import extract_article
from tests.extract.pages.body_layouts import HEADLINES, PARAGRAPHS
from tests.extract.pages.field_pages import fields, json_ld

ARTICLE = '{"@type":"NewsArticle","headline":"x"'


@pytest.mark.parametrize(
    ("head", "access"),
    [
        ("<meta name='acme:premium' content='true'>", "paywalled"),
        ("<meta name='cXenseParse:acme-premium' content='false'>", "free"),
        ("<meta name='cXenseParse:acme-article_ispaidcontent' content='true'>", "paywalled"),
        ("<meta name='cXenseParse:acme-access' content='subscriber'>", "paywalled"),
        ("<meta name='cXenseParse:acme-accesslevel' content='open'>", "free"),
        ("<meta name='isPremium' content='1'>", "paywalled"),
        ("<meta name='k5a:paid' content='0'>", "free"),
        ("<meta name='bb:content-tier' content='metered'>", "metered"),
        ("<meta name='acme:isFree' content='no'>", "paywalled"),
        ("<meta name='subscriber_only' content='true'>", "paywalled"),
        ("<meta name='paywall' content='true'>", "paywalled"),
        ("<meta name='paywall-status' content='locked'>", "paywalled"),
        ("<meta name='article:content_tier' content='premium'>", "paywalled"),
        ("<meta name='subscriptions-accessible-for-free' content='false'>", "paywalled"),
        (json_ld('{"@type":"WebPage","isAccessibleForFree":false}'), "paywalled"),
        ("<div itemprop='isAccessibleForFree' content='false'></div>", "paywalled"),
        # What does not tell.
        ("<meta name='subscriber_only' content='false'>", "unknown"),
        ("<meta name='paywall' content='false'>", "unknown"),
        ("<meta name='userIsPremium' content='true'>", "unknown"),
        ("<meta name='acme:disable-paywall' content='true'>", "unknown"),
        ("<meta name='article:content_tier' content='article'>", "unknown"),
        ("<meta name='access' content='Nottingham'>", "unknown"),
        ("<body class='has-paywall'><div id='paywall' class='premium tinypass'></div>", "unknown"),
    ],
)
def test_access_as_a_system_states_it(head: str, access: str) -> None:
    assert fields(head).access == access


def test_the_word_on_the_article_goes_before_that_on_the_page() -> None:
    head = json_ld(ARTICLE + ',"isAccessibleForFree":true}') + json_ld(
        '{"@type":"WebPage","isAccessibleForFree":false}'
    )
    assert fields(head).access == "free"


def test_a_tier_goes_before_a_flag_for_robots() -> None:
    head = "<meta property='article:content_tier' content='metered'>" + json_ld(
        ARTICLE + ',"isAccessibleForFree":true}'
    )
    found = fields(head)
    assert (found.access, found.signals.declared_free) == ("metered", True)


def page(below: str, *, language: str = "en", last: str = "", count: int = 3) -> tuple[str, str]:
    """Access, and the last words of the body, of a page with some paragraphs and what stands below them."""
    texts = [f"<p>{text}</p>" for text in (*PARAGRAPHS[language][:count], last) if text]
    html = (
        f"<html lang={language}><title>{HEADLINES[language]}</title><main><article><h1>{HEADLINES[language]}</h1>"
        f"<div class='content'>{''.join(texts)}</div>{below}</article></main><footer>© The Gazette</footer></html>"
    )
    article = extract_article(html.encode(), "https://gazette.test/news/market-hall")
    return article.access, article.text[-30:]


WALLS = {
    "Ghost": (
        "en",
        '<aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content"><h2>This post is for paying '
        'subscribers only</h2><a class="gh-btn" href="#/portal/signup">Subscribe now</a></div></aside>',
    ),
    "Memberful on WordPress": (
        "en",
        '<div class="memberful-global-marketing"><p>Become a member for $5 a month.</p></div>',
    ),
    "Paid Memberships Pro": (
        "en",
        '<div class="pmpro_content_message">You must be a Supporter to access this. <a href="/levels">Join</a></div>',
    ),
    "Leaky Paywall": (
        "en",
        '<div id="leaky_paywall_message"><p>You have reached your limit of free articles.</p></div>',
    ),
    "BLOX": (
        "en",
        '<div class="subscriber-only encrypted-content" style="display: none"><p>kAm%96 3</p></div>'
        '<div class="subscription-required"><h3>Subscribe to read</h3></div>',
    ),
    "Piano, in German": (
        "de",
        '<div class="tp-container-inner"><h2>Dieser Artikel ist nur für Abonnenten.</h2><button>Abo</button></div>',
    ),
    "Poool, in French": (
        "fr",
        '<div id="poool-widget"><p>Il vous reste 62 % de cet article à lire.</p><a href="/abo">Je m’abonne</a></div>',
    ),
    "Evolok, in Spanish": (
        "es",
        '<div class="evolok-wall"><p>Contenido exclusivo para suscriptores</p><a href="/s">Suscríbete</a></div>',
    ),
    "a wall of its own, in Portuguese": (
        "pt",
        '<section class="barreira"><p>Este conteúdo é exclusivo para assinantes.</p></section>',
    ),
    "a wall of its own, in Italian": (
        "it",
        '<div class="box"><p>Questo articolo è riservato agli abbonati.</p></div>',
    ),
    "a wall of its own, in Dutch": (
        "nl",
        '<div class="wall"><p>Dit artikel is exclusief voor abonnees.</p></div>',
    ),
}


@pytest.mark.parametrize("name", WALLS)
def test_a_wall_below_the_body(name: str) -> None:
    language, wall = WALLS[name]
    access, end = page(wall, language=language)
    assert access == "paywalled"
    assert PARAGRAPHS[language][2].endswith(end)


READ_ON = '<div class="offer"><h3>Subscribe to continue reading</h3><a href="/join">Log in</a></div>'


def test_a_body_that_breaks_off_before_an_offer_to_read_on() -> None:
    assert page(READ_ON, last="The mayor, who had voted for it twice before, then told the council that...")[
        0
    ] == ("paywalled")


@pytest.mark.parametrize(
    "below",
    [
        READ_ON,  # below a whole body it is sent to all and shown to some
        '<div class="paywall" hidden><p>This article is for subscribers only.</p></div>',
        '<section class="comments"><p>This content is for subscribers only: comments are closed.</p></section>',
        '<div class="newsletter-signup"><p>Already subscribed? Sign in.</p></div>',
        '<div class="piano-container zephr-outlet" id="paywall"></div>',
    ],
)
def test_what_is_no_wall_of_this_article(below: str) -> None:
    assert page(below)[0] == "unknown"


def test_a_long_body_was_sent_whole_whatever_is_said_below() -> None:
    texts = "".join(f"<p>{text}</p>" for text in PARAGRAPHS["en"] for _ in range(5))
    assert page(f"<div class='content'>{texts}</div>{WALLS['Ghost'][1]}", count=6)[0] == "unknown"
