"""A page around the head of an article, for tests of the fields; the paper and its people are made up.

Around the head stand a menu, a body that speaks of other days, cards of other articles with writers and days of their
own, and a footer.
"""

from __future__ import annotations

from typing import Any

from tasks.article import Article, Moment
from tasks.extract import extract_article

SAID = {
    "en": ("Harbour reopens after a week of storms", "Ferries sail again after seven days in port."),
    "de": ("Hafen öffnet nach einer Woche voller Stürme", "Die Fähren fahren nach sieben Tagen wieder."),
    "fr": ("Le port rouvre après une semaine de tempêtes", "Les bacs repartent après sept jours à quai."),
    "es": (
        "El puerto reabre tras una semana de temporales",
        "Los barcos zarpan tras siete días en el muelle.",
    ),
    "it": ("Il porto riapre dopo una settimana di burrasche", "I traghetti ripartono dopo sette giorni."),
    "pt": ("Porto reabre depois de uma semana de temporais", "As balsas saem depois de sete dias no cais."),
    "nl": ("Haven heropend na een week van stormen", "De veerboten varen weer na zeven dagen."),
    "nb": ("Havnen åpner etter en uke med storm", "Fergene går igjen etter sju dager i havn."),
}
BODY = """<p>The harbour reopened on Friday after a week of storms that had kept every ship of the fleet
in port.</p>
<p>Crews cleared sand from the two outer basins, as they had done on 3 March 2019 when it was closed
before.</p>
<p>A first ferry left for the islands at noon, with some four hundred passengers who had waited for days.</p>
<p>“We are glad,” said Tessa Rowan, who runs the ticket office. The next boats leave on 12 December
2026.</p>"""
CARDS = """<section class="related-posts"><h3>More</h3><div class="card"><a href="/a"><h4>Lighthouse is
sold</h4></a>
<span class="author">By Nora Pell</span><time
datetime="2026-11-20T08:00:00+01:00">20.11.2026</time></div></section>
<footer><p>© 2026 The Example Herald. Last updated 1 January 2026.</p></footer>"""


def read(language: str, head: str, *, foot: str = "", name: str = "entry-content") -> Article:
    """The article of a page with the given head; [T], [H] and [D] stand for headline, its h1, and the deck."""
    headline, deck = SAID[language]
    top = head.replace("[H]", "<h1>[T]</h1>").replace("[T]", headline).replace("[D]", deck)
    markup = (
        f"<!doctype html><html lang='{language}'><head><title>{headline} - Example Herald</title></head><body>"
        f"<nav><a href='/'>Home</a></nav><main><article>{top}<div class='{name}'>{BODY}</div>{foot}</article>"
        f"</main>{CARDS}</body></html>"
    )
    return extract_article(markup.encode(), "https://www.example-herald.test/news/harbour-reopens")


def said(article: Article, field: str) -> Any:
    """One field of `article` in the short form in which the cases state it."""
    image = article.images[0] if article.images else None
    match field:
        case "authors":
            return ", ".join(author.name for author in article.authors)
        case "role":
            return article.authors[0].role if article.authors else None
        case "caption" | "credit":
            return getattr(image, field) if image else None
        case "published" | "modified":
            return _moment(getattr(article, field))
        case _:
            return getattr(article, field)


def _moment(moment: Moment | None) -> str | None:
    if moment is None:
        return None
    return moment.instant.isoformat() if moment.instant else str(moment.date)


DAY, NEXT = "2026-11-22", "2026-11-23"
AT, LATER = f"{DAY}T15:04:00+01:00", f"{NEXT}T09:00:00+01:00"
