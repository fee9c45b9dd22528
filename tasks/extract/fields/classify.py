"""What sort of article it is: kind, and remarks of the page on itself."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from tasks.article import Kind, Signals
from tasks.extract.body import Body
from tasks.extract.parsing.outline import Element
from tasks.extract.parsing.page import Page

KINDS: tuple[tuple[str, Kind], ...] = (
    ("LiveBlogPosting", "liveblog"),
    ("OpinionNewsArticle", "opinion"),
    ("AnalysisNewsArticle", "analysis"),
    ("BackgroundNewsArticle", "analysis"),
    ("ReviewNewsArticle", "review"),
    ("Review", "review"),
    ("CriticReview", "review"),
    ("Interview", "interview"),
    ("ImageGallery", "gallery"),
    ("MediaGallery", "gallery"),
    ("PressRelease", "press_release"),
)
"""schema.org type to kind, strongest first."""

SECTION_KINDS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (
        re.compile(
            r"^(?:opinions?|comment|commentisfree|comments?-?analysis|editorials?|columns?|columnists?|"
            r"voices|meinung(?:en)?|"
            r"kommentar[e]?|kolumnen?|leitartikel|opinion(?:es|i|ion)?|opinión|opiniao|opinião|tribunes?|"
            r"débats|idees|idées|"
            r"chroniques?|columnas|commenti|opinioni|editoriali|colunas|opinie|columns?|ledare|debatt|"
            r"mening(?:er)?|"
            r"op-?eds?|commentary|guest-(?:essay|post|column|opinion)|letters?(?:-to-the-editors?)?|viewpoints?|"
            r"perspectives?|gast(?:beitrag|kommentar)|leserbriefe?|glosse|(?:l['’])?éditorial|(?:le-)?billet|"
            r"(?:l['’])?editoriale|il-commento|l['’]intervento|(?:artículo|artigo)-de-opini(?:ón|ão)|tribuna|"
            r"cartas?-al-director|ingezonden)$"
        ),
        "opinion",
    ),
    (re.compile(r"^(?:analysis|analysen?|analyses?|análisis|analisi|análise|explainers?)$"), "analysis"),
    (
        re.compile(
            r"^(?:reviews?|kritik(?:en)?|rezension(?:en)?|critiques?|críticas?|recensioni|recensies?)$"
        ),
        "review",
    ),
    (re.compile(r"^(?:interviews?|entretiens?|entrevistas?|interviste|intervista)$"), "interview"),
    (
        re.compile(
            r"^(?:gallery|galleries|photos|pictures|in-pictures|bilder|fotostrecken?|bildergalerien?|galerien?|diaporamas?|"
            r"en-images|galerias?|fotogaler[ií]as?|fotogaller(?:y|ia|ie)|galleria(?:-fotografica)?|fotoseries?|fotoreportages?|"
            r"in-beeld)$"
        ),
        "gallery",
    ),
    (re.compile(r"^(?:videos?|watch|mediathek)$"), "video"),
    (re.compile(r"^(?:podcasts?|audio|listen)$"), "audio"),
    (
        re.compile(
            r"^(?:press-?releases?|pressemitteilung(?:en)?|pressreleases|communiqués?|comunicados?|"
            r"persberichten)$"
        ),
        "press_release",
    ),
    (re.compile(r"^(?:live|liveblogs?|liveticker|live-blog|en-direct)$"), "liveblog"),
)

DEVELOPING = re.compile(
    r"^(?:this is a )?(?:breaking|developing) (?:news )?story\b|more (?:to follow|follows|details to follow)|"
    r"this (?:breaking news |developing )?story (?:is being|will be) updated|\bwird (?:laufend|"
    r"fortlaufend) aktualisiert|"
    r"mehr in kürze|weitere informationen folgen|plus d['’]informations à venir|"
    r"article en cours de mise à jour|"
    r"(?:habrá|seguirá) ampliación|noticia en (?:desarrollo|ampliación)|en desarrollo|"
    r"notizia in aggiornamento|in aggiornamento$|"
    r"(?:matéria|notícia) em atualização|em atualização$|meer volgt|dit (?:bericht|"
    r"artikel) wordt (?:aangevuld|bijgewerkt)",
    re.IGNORECASE,
)
DEVELOPING_STEMS = (
    "story", "follow", "aktualisiert", "kürze", "informationen folgen", "venir", "en cours", "ampliación",
    "desarrollo", "aggiornamento", "atualização", "meer volgt", "wordt",
)  # fmt: skip
"""One of these stands in every such remark: a plain look is twenty times quicker than the pattern."""
CORRECTION = re.compile(
    r"^\W*(?:corrections?(?: appended| notice)?|clarifications?|corrected|editor['’]?s['’]? note|erratum|"
    r"errata|"
    r"this (?:article|story|piece|report|post) (?:was|has been) (?:amended|corrected|"
    r"updated to (?:correct|clarify))|"
    r"an? (?:earlier|previous) version of this|korrektur(?:hinweis)?|berichtigung|richtigstellung|"
    r"anmerkung der redaktion|"
    r"in einer früheren (?:version|fassung)|rectificatif|rectification|note de la rédaction|"
    r"une (?:première|précédente) version|"
    r"correcci[oó]n|fe de err(?:ores|atas)|rectificaci[oó]n|nota de la redacci[oó]n|rettifica|"
    r"errata corrige|correç[aã]o|"
    r"nota da redação|correctie|rectificatie|in een eerdere versie)\b",
    re.IGNORECASE,
)


def read_kind(page: Page, body: Body, section: str | None, heading: Element | None) -> tuple[Kind, str]:
    """The kind, and what said so."""
    if body.liveblog:
        return "liveblog", "body"
    types = page.declared.article.types | page.declared.microdata.types
    for name, kind in KINDS:
        if name in types:
            return kind, "jsonld"
    labelled = section_kind(_label(page, heading))
    if labelled is not None:
        return labelled, "label"
    for part in (*_path(page.url), (section or "").lower().replace(" ", "-")):
        named = section_kind(part)
        # Video and audio sections hold written articles too, so the page has to say it itself.
        if named is not None and named not in {"video", "audio", "liveblog", "gallery"}:
            return named, "section"
    stated = (page.declared.meta_first("og:type") or "").lower()
    if stated.startswith("video") or (types & {"VideoObject"} and "NewsArticle" not in types):
        return "video", "og"
    if types & {"AudioObject", "PodcastEpisode"}:
        return "audio", "jsonld"
    return "article", "default"


@lru_cache(maxsize=1024)
def section_kind(name: str) -> Kind | None:
    """The kind that the name of a section tells. Remembered: a paper has a few dozen sections."""
    return next((kind for pattern, kind in SECTION_KINDS if pattern.match(name)), None)


def _label(page: Page, heading: Element | None) -> str:
    """The word printed above the headline, e.g. "gallery"; empty when there is none or it is long."""
    if heading is None:
        return ""
    above = heading.index
    for index in range(heading.index - 1, max(heading.index - 6, -1), -1):
        item = page.outline.items[index]
        if not isinstance(item, str):
            # A label is often called a tag or a category, as lists under an article are, and so not entered.
            beside = item.end == above and item.parent is heading.parent
            _, item = page.outline.unread.get(index, ("", "")) if beside else ("", "")
        elif not item.strip():
            above = index
        if item.strip():
            return item.strip(" :|\n\t").lower().replace(" ", "-") if len(item) < 40 else ""
    return ""


def _path(url: str) -> list[str]:
    try:
        return [part.lower() for part in unquote(urlsplit(url).path).split("/")[:-1] if part]
    except ValueError:
        return []


def is_developing(text: str) -> bool:
    """Whether a short text says that the story goes on."""
    if len(text) >= 300:
        return False
    lower = text.lower()
    for stem in DEVELOPING_STEMS:
        if stem in lower:
            return DEVELOPING.search(text) is not None
    return False


def read_signals(page: Page, body: Body, free: bool | None) -> Signals:
    """Remarks at the two ends of the body, and declared figures."""
    texts = [block.text for block in body.blocks if block.text]
    ends = texts[:4] + texts[-8:] if len(texts) > 12 else texts
    lines = [line.text for line in (*body.head, *body.tail)]
    developing = any(is_developing(text) for text in (*ends, *lines))
    notice = next((text for text in (*ends, *lines) if len(text) < 1500 and CORRECTION.match(text)), None)
    return Signals(
        developing_story=developing,
        correction_notice=notice,
        declared_word_count=page.declared.word_count,
        declared_free=free,
    )
