"""When an article was published and modified, by the best evidence that the page holds.

Order of trust: JSON-LD, microdata, meta, `<time>` near the heading, words near the heading, the address,
and at last any date of the page. A statement with a zone beats the same statement without one; a bare date
stays one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from tasks.article import Moment, MomentSource
from tasks.extract.declared import Declared
from tasks.extract.fields.dates import Habits, Reading, find_dates, read_relative, read_stated
from tasks.extract.fields.place import Place, elements_in, is_foreign
from tasks.extract.fields.words import host_of
from tasks.extract.outline import Element
from tasks.extract.page import Page
from tasks.source import Source

PUBLISHED_META = (
    "article:published_time", "og:published_time", "article:published", "og:article:published_time",
    "published_time", "datepublished", "date.published", "publish-date", "publishdate", "publish_date",
    "published", "pubdate", "publication_date", "publication-date", "pub_date", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article.published",
    "article_date_original", "originalpublicationdate", "og:pubdate", "dc.date.issued", "dcterms.issued",
    "citation_publication_date", "citation_date", "citation_online_date", "article:post_date",
    "rnews:datepublished", "vr:published_time", "bt:pubdate", "prism.publicationdate", "weibo:article:create_at",
    "shareaholic:article_published_time",
)  # fmt: skip
PUBLISHED_NAME = re.compile(
    r"(?:^|[-_.:])(?:pub(?:lish(?:ed)?|lication)?[-_]?(?:date|time)|date[-_]?published)$"
)
"""Names like these that systems make up for themselves."""
LOOSE_META = (
    "date", "dc.date", "dcterms.date", "dc.terms.date", "dc.date.created", "dc.created", "dcterms.created", "created",
    "timestamp", "buildtime", "analyticsattributes.articledate",
)  # fmt: skip
"""Names that some systems fill with the time of the last change, or of delivery: behind what is printed."""
MODIFIED_META = (
    "article:modified_time", "og:updated_time", "og:modified_time", "article:modified", "datemodified",
    "last-modified", "lastmod", "modified", "dcterms.modified", "dc.date.modified", "article:updated_time",
    "updated_time", "bt:moddate", "dc.modified", "modified_time", "revised",
)  # fmt: skip

MODIFIED_WORDS = re.compile(
    r"updat|modif|aktualisier|geändert|stand:|mis à jour|maj\b|actualiz|aggiorn|atualiz|bijgewerkt|gewijzigd|"
    r"last edited|edited|revised|oppdatert|uppdater|opdater|zuletzt",
    re.IGNORECASE,
)
PUBLISHED_WORDS = re.compile(
    r"publi|posted|veröffentlicht|erstellt|erschienen|gepost|geplaatst|pubbl|created|written|first|vom\b|"
    r"datum|"
    r"date:|on\b",
    re.IGNORECASE,
)
DATE_HINT = re.compile(
    r"date|time|publish|posted|datum|fecha|\bdata|zeit|timestamp|byline|dateline|\bmeta|published|"
    r"pubdate|entry-meta|"
    r"post-info|info\b|author|created|erstell|ver(?:oe|ö)ffentlich|publi"
)
FIGURE = re.compile(r"\d")
EVENT = re.compile(r"\s*(?:[-–]|bis|to|until)\s*\d{1,2}[:.]\d{2}")
"""After a time: until when. What has an end is a meeting, not a publication."""
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
URL_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d{2})(?:[/_.-]?(0[1-9]|1[0-2]|(?:"
    + "|".join(MONTHS)
    + r")[a-z]{0,6})[/_.-]?([0-2]\d|3[01])"
    r"|/([1-9])/([1-9]|[12]\d|3[01]))(?!\d)",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def names_date(hints: str) -> bool:
    """Whether class words speak of a date. Remembered: the same few hundred stand on all pages of a site."""
    return bool(hints) and DATE_HINT.search(hints) is not None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One statement of a time."""

    reading: Reading
    source: MomentSource


@dataclass(frozen=True, slots=True)
class Moments:
    """What was found; either may be None."""

    published: Moment | None
    modified: Moment | None


def read_moments(page: Page, place: Place, *, source: Source | None, fetched_at: datetime | None) -> Moments:
    """Publication and last modification of the article of `page`."""
    habits = habits_of(page, source)
    declared = page.declared
    published = list(_declared(declared, habits, "datePublished", PUBLISHED_META))
    modified = list(_declared(declared, habits, "dateModified", MODIFIED_META))
    in_address = url_date(declared.canonical or page.url) or url_date(page.url)
    if not published or published[0].reading.instant is None:
        # Printed words are read only where no data gives the instant: it takes longer than all the rest.
        shown_published, shown_modified = _shown(page, place, habits, fetched_at)
        # A page that prints one time alone, and calls it that of the update, has no other.
        published += _beside(shown_published or shown_modified[:1], in_address)
        modified += shown_modified
        published += _declared(declared, habits, "dateCreated", LOOSE_META)
    if in_address is not None:
        published.append(Evidence(in_address, "url"))
    if not published:
        published = list(_second_rank(declared, habits))
    if not published:
        published = list(_anywhere(page, habits)) or modified[:1]
    return Moments(_elect(_past(published, fetched_at)), _elect(_past(modified, fetched_at)))


AMERICAN_DOMAINS = frozenset(("com", "org", "net", "us", "gov", "edu", "io", "co", "info", "blog", "dev"))
"""Where an English page that states no region writes the month first, more often than not."""


def habits_of(page: Page, source: Source | None) -> Habits:
    """How dates are to be understood on `page`."""
    stated = (page.declared.html_language or "").replace("_", "-")
    if source is not None:
        return Habits(source.day_first, source.language.split("-")[0].lower(), source.time_zone)
    language = stated.split("-")[0].lower()
    host = host_of(page.url)
    american = language in {"en", ""} and not stated.lower().endswith(
        ("-gb", "-au", "-nz", "-ie", "-in", "-za")
    )
    if american and host:
        american = host.rsplit(".", 1)[-1] in AMERICAN_DOMAINS
    return Habits(not american, language, None)


def _past(found: list[Evidence], fetched_at: datetime | None) -> list[Evidence]:
    """The evidence from before the fetch; all of it when there is none, so that the gate sees the page's fault."""
    if fetched_at is None:
        return found
    latest = fetched_at.date() + timedelta(days=2)
    return [each for each in found if each.reading.day <= latest] or found


def _beside(shown: list[Evidence], in_address: Reading | None) -> list[Evidence]:
    """The printed dates; where the address holds a day, only those of that day, or else the address."""
    if in_address is None or not shown:
        return shown
    agreed = [each for each in shown if abs((each.reading.day - in_address.day).days) <= 1]
    return agreed or [Evidence(in_address, "url")]


# ---- declared ------------------------------------------------------------------------------------


def _declared(declared: Declared, habits: Habits, name: str, meta: tuple[str, ...]) -> Iterator[Evidence]:
    pairs: list[tuple[MomentSource, str | None]] = [
        ("jsonld", declared.article.text(name)),
        ("microdata", declared.microdata.text(name) or declared.loose.text(name)),
    ]
    pairs += [("meta", content) for key in meta for content in declared.meta.get(key, ())[:1]]
    if meta is PUBLISHED_META:
        pairs += [
            ("meta", contents[0]) for key, contents in declared.meta.items() if PUBLISHED_NAME.search(key)
        ]
    for source, text in pairs:
        reading = read_stated(text, habits) if text else None
        if reading is not None:
            yield Evidence(reading, source)


def _second_rank(declared: Declared, habits: Habits) -> Iterator[Evidence]:
    """Dates of the page itself, its video or its main picture, when the article states none."""
    for item in declared.items:
        for name in ("datePublished", "uploadDate", "dateCreated"):
            text = (
                item.text(name)
                if item.types & {"WebPage", "VideoObject", "ImageGallery", "Article"}
                else None
            )
            reading = read_stated(text, habits) if text else None
            if reading is not None:
                yield Evidence(reading, "jsonld")


def url_date(url: str) -> Reading | None:
    """The day that an address holds, as /2022/01/21/ or 20220121."""
    match = URL_DATE.search(url)
    if match is None:
        return None
    stated = (match[2] or match[4]).lower()
    month = MONTHS.index(stated[:3]) + 1 if stated[:3] in MONTHS else int(stated)
    try:
        day = date(int(match[1]), month, int(match[3] or match[5]))
    except ValueError:
        return None
    return Reading(match.group(), day) if day.year >= 1995 else None


# ---- shown ---------------------------------------------------------------------------------------


def _shown(
    page: Page, place: Place, habits: Habits, fetched_at: datetime | None
) -> tuple[list[Evidence], list[Evidence]]:
    """What is printed near the heading, or failing that just after the body."""
    published: list[Evidence] = []
    modified: list[Evidence] = []
    for part in (place.head, place.tail):
        for evidence, is_update in _in_range(page, part, habits, fetched_at):
            (modified if is_update else published).append(evidence)
        if published or modified:
            break
    return published, modified


def _in_range(
    page: Page, items: range, habits: Habits, fetched_at: datetime | None
) -> Iterator[tuple[Evidence, bool]]:
    outline = page.outline
    done = items.start
    for element in elements_in(outline, items):
        if element.index < done:
            continue
        is_time = element.tag == "time"
        if not is_time and not names_date(element.hints) and not _is_leaf(page, element):
            continue
        text = outline.text(element) if element.end - element.index < 60 else ""
        if len(text) > 250:
            continue
        label = f"{element.hints} {_words_before(page, element)}"
        if is_time and (stated := element.get("datetime")):
            reading = read_stated(stated, habits)
            if reading is not None:
                printed = next(find_dates(text, habits), None)
                words = text if printed is not None else stated
                better = _better(reading, printed)
                yield (
                    Evidence(Reading(words, better.day, better.moment, better.zone), "time"),
                    _says_update(label, text),
                )
                done = element.end
                continue
        bare = not is_time and not names_date(element.hints)
        for reading in find_dates(text, habits):
            if EVENT.match(text, reading.end):
                continue
            if (
                bare
                and len(text) - len(reading.printed) > 45
                and not PUBLISHED_WORDS.search(text[: reading.start])
            ):
                continue  # a sentence that speaks of a day
            own = text[: reading.start][-40:]
            yield (
                Evidence(reading, "time" if is_time else "text"),
                _says_update(label if not own.strip() else own, ""),
            )
            done = element.end
        if fetched_at is not None and done < element.end and (is_time or names_date(element.hints)):
            relative = read_relative(text, fetched_at)
            if relative is not None:
                yield Evidence(relative, "text"), _says_update(label, text)
                done = element.end


def _better(stated: Reading, printed: Reading | None) -> Reading:
    """The attribute of a `<time>`, unless the words beside it say more."""
    if printed is None or stated.instant is not None:
        return stated
    if printed.instant is not None or (stated.moment is None and printed.moment is not None):
        return printed if printed.day == stated.day else stated
    return stated


def _is_leaf(page: Page, element: Element) -> bool:
    """Whether the element holds a little text and hardly any elements."""
    if not 2 <= element.end - element.index <= 6:
        return False
    for item in page.outline.items[element.index + 1 : element.end]:
        if isinstance(item, str) and FIGURE.search(item):
            return True
    return False


def _words_before(page: Page, element: Element) -> str:
    """The piece of text just before the element, where labels stand."""
    for index in range(element.index - 1, max(element.index - 4, 0), -1):
        item = page.outline.items[index]
        if isinstance(item, str) and item.strip():
            return item.strip()[-40:]
    return ""


def _says_update(label: str, text: str) -> bool:
    words = f"{label} {text[:40]}"
    return bool(MODIFIED_WORDS.search(words)) and not re.search(
        r"publi|posted|veröff|erstell", words, re.IGNORECASE
    )


def _anywhere(page: Page, habits: Habits) -> Iterator[Evidence]:
    """The first date in a short piece of text of the page, furniture last."""
    later: list[Evidence] = []
    budget = 60
    for index, item in enumerate(page.outline.items):
        if isinstance(item, str) and 5 < len(item) < 200 and FIGURE.search(item):
            reading = next(find_dates(item, habits), None)
            if reading is None or EVENT.match(item, reading.end):
                continue
            budget -= 1
            if budget < 0:
                break
            parent = _parent_of(page, index)
            evidence = Evidence(reading, "text")
            if parent is not None and is_foreign(parent):
                later.append(evidence)
            else:
                yield evidence
    yield from later


def _parent_of(page: Page, index: int) -> Element | None:
    """The element in which the text at `index` stands."""
    for back in range(index - 1, -1, -1):
        item = page.outline.items[back]
        if not isinstance(item, str):
            element: Element | None = item
            while element is not None and element.end <= index:
                element = element.parent
            return element
    return None


# ---- the vote ------------------------------------------------------------------------------------


def _elect(found: list[Evidence]) -> Moment | None:
    if not found:
        return None
    first = found[0]
    chosen = first
    if first.reading.instant is None:
        chosen = next((each for each in found[1:] if _completes(first.reading, each.reading)), first)
    reading = chosen.reading
    instant = reading.instant
    return Moment(
        instant=instant,
        date=None if instant else reading.day,
        printed=reading.printed or None,
        zone=reading.zone,
        source=chosen.source,
        disagrees=any(_differs(reading, other.reading) for other in found if other.source != "url"),
    )


def _completes(less: Reading, more: Reading) -> bool:
    """Whether `more` says the zone (and time) that `less` leaves open, and nothing else."""
    if more.instant is None or more.moment is None:
        return False
    if less.moment is None:
        return abs((more.day - less.day).days) <= 1
    # The same time on another clock: whole quarters of an hour apart, by no more than the earth's zones.
    gap = abs((more.moment.replace(tzinfo=None) - less.moment).total_seconds())
    return gap <= 14 * 3600 and gap % 900 < 60


def _differs(one: Reading, other: Reading) -> bool:
    if one.instant is not None and other.instant is not None:
        return abs(one.instant - other.instant) > timedelta(minutes=1)
    return abs((one.day - other.day).days) > (1 if one.instant or other.instant else 0)
