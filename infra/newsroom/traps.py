"""Pages that are no articles, each with the reason under which an archive should count it.

`TRAPS` is the table; the main feed links to every one of them.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from infra.newsroom.reply import Behaviour, Reply
from infra.newsroom.words import WORDS
from tasks.errors import SkipReason

_WORDS = WORDS["en"]


@dataclass(frozen=True)
class Trap:
    """One trap: where it is, what a perfect archive makes of it, and how it looks in a feed."""

    path: str
    reason: SkipReason
    headline: str
    note: str
    reply: Reply


def _page(title: str, body: str, *, status: int = 200) -> Reply:
    text = (
        f'<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title></head>\n'
        f'<body><header><a href="/">{_WORDS.paper}</a></header>\n{body}\n'
        f"<footer>{_WORDS.footer}</footer></body></html>\n"
    )
    return Reply(body=text.encode(), status=status)


def _raw(behaviour: Behaviour) -> Reply:
    start = f"<!DOCTYPE html>\n<html><head><title>{_WORDS.paper}</title></head><body><p>"
    return Reply(body=start.encode(), behaviour=behaviour)


def _garbage() -> bytes:
    noise = random.Random(1902).randbytes(6000)
    return b"<!DOCTYPE html>\n<html><head><title>Har" + noise + b"\x00\x00<p" + noise[:500]


LOGIN_WALL = f"""<main><h1>{_WORDS.log_in}</h1><p>Please log in or register to go on.</p>
<form action="/login" method="post"><label>Email <input type="email" name="email"></label>
<label>Password <input type="password" name="password"></label><button>{_WORDS.log_in}</button></form>
<p><a href="/forgotten">Forgotten your password?</a> {_WORDS.paywall_account}</p></main>"""

CONSENT_WALL = f"""<main class="consent-wall" role="dialog"><h1>{_WORDS.cookie_title}</h1>
<p>{_WORDS.cookie_text}</p><p>With your consent, we and our partners process personal data such as cookies and
device identifiers for advertising and the measurement of visits. You can read the Gazette after you have
made a choice.</p><button>{_WORDS.cookie_yes}</button> <button>{_WORDS.cookie_no}</button></main>"""

SOFT_404 = """<main><h1>Page not found</h1><p>Sorry, we cannot find the page you are looking for. It may have
been moved or taken away. Try the search, or go back to the front page.</p>
<form action="/search"><input name="q"><button>Search</button></form></main>"""

BOT_CHALLENGE = """<main><h1>Checking your browser</h1>
<p>Please wait while we verify that you are a human being and not a robot. Enable JavaScript and cookies to
continue.</p>
<noscript>Enable JavaScript and cookies to continue</noscript><div id="challenge"></div></main>"""

TRAPS: tuple[Trap, ...] = (
    Trap("/internal/draft-h1901.html", SkipReason.ROBOTS, "Draft: do not publish",
         "robots.txt forbids it although the feed links to it; it must never be asked for",
         _page("Draft", "<p>This page is forbidden to robots.</p>")),
    Trap("/news/torn-page-h1902.html", SkipReason.BROKEN_PAGE, "A page torn in the press",
         "200 and text/html, but noise after the first line", Reply(body=_garbage())),
    Trap("/news/cut-off-h1903.html", SkipReason.CONNECTION, "A page cut off on the way",
         "the connection ends before the declared length", _raw("cut")),
    Trap("/news/members-only-h1904.html", SkipReason.LOGIN_WALL, "For members",
         "200, but the page is all login form", _page(f"Log in | {_WORDS.paper}", LOGIN_WALL)),
    Trap("/news/cookies-first-h1905.html", SkipReason.CONSENT_WALL, "Cookies first",
         "200, but the page is all consent", _page(_WORDS.paper, CONSENT_WALL)),
    Trap("/news/lost-page-h1906.html", SkipReason.SOFT_404, "A page that was here yesterday",
         "200, but it says that there is no such page", _page(f"Page not found | {_WORDS.paper}", SOFT_404)),
    Trap("/news/no-such-page-h1907.html", SkipReason.HTTP_ERROR, "A mistyped address",
         "404", _page("Not found", "<h1>404</h1>", status=404)),
    Trap("/news/withdrawn-h1908.html", SkipReason.GONE, "Withdrawn",
         "410", _page("Gone", "<h1>410</h1>", status=410)),
    Trap("/news/never-answers-h1909.html", SkipReason.TIMEOUT, "The hanging page",
         "never answers", _raw("hang")),
    Trap("/news/never-ends-h1910.html", SkipReason.TOO_LARGE, "The endless page",
         "streams for ever", _raw("endless")),
    Trap("/news/round-and-round-h1911.html", SkipReason.TOO_MANY_REDIRECTS, "Round and round",
         "redirects to itself by way of another address",
         Reply(status=302, headers=(("Location", "/news/and-round-h1911.html"),))),
    Trap("/news/empty-h1912.html", SkipReason.EMPTY, "An empty page", "200 and not one byte", Reply()),
    Trap("/files/budget-h1913.pdf", SkipReason.NOT_TEXT, "The budget to download", "a PDF",
         Reply(body=b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n",
               content_type="application/pdf")),
    Trap("/news/prove-you-are-human-h1914.html", SkipReason.BOT_CHALLENGE, "Prove that you are human",
         "200, but a challenge to the browser", _page("Just a moment...", BOT_CHALLENGE)),
    Trap("/news/only-with-script-h1915.html", SkipReason.NEEDS_BROWSER, "The page of the future",
         "an empty shell that a script would fill",
         Reply(body=b'<!DOCTYPE html><html><head><title>The Harbour Gazette</title></head>'
                    b'<body><div id="root"></div><noscript>'
                    b'You need to enable JavaScript to run this app.</noscript>'
                    b'<script src="/static/app.8f3e.js"></script></body></html>')),
    Trap("/opinion/", SkipReason.SECTION_PAGE, "All our columns", "a section page in the feed", Reply()),
)  # fmt: skip
"""The section page's reply is a placeholder: the newsroom makes the real listing."""

LOOP = "/news/and-round-h1911.html"
OFF_SITE = "https://www.example.org/advertorial/best-mattresses"
"""An advertisement in the feed, on somebody else's host."""
NOT_A_URL = "htp:/the-harbour-gazette/mistyped"
REDIRECT = "/news/swing-bridge-h1002.html"
"""An old address of story 1002, answered with 301."""
BUSY = "/news/busy-h1916.html"
"""503 with Retry-After. Not in the feed: it is for tests of the fetcher alone."""
