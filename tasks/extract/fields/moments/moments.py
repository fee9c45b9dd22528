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
from tasks.extract.fields.moments.dates import Habits, Reading, read_stated
from tasks.extract.fields.moments.elsewhere import (
    datelines,
    dates_anywhere,
    dates_in_furniture,
    unread_dates,
)
from tasks.extract.fields.moments.shown import Evidence, on_clock, shown_dates
from tasks.extract.fields.place import Place
from tasks.extract.parsing.declared import Declared
from tasks.extract.parsing.page import Page
from tasks.extract.text.calendar_names import spoken_in
from tasks.extract.text.folding import host_of
from tasks.source import Source

PUBLISHED_META = (
    "article:published_time", "og:published_time", "article:published", "og:article:published_time",
    "published_time", "datepublished", "date.published", "publish-date", "publishdate", "publish_date",
    "published", "pubdate", "publication_date", "publication-date", "pub_date", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article.published",
    "article_date_original", "originalpublicationdate", "og:pubdate", "dc.date.issued", "dcterms.issued",
    "citation_publication_date", "citation_date", "citation_online_date", "article:post_date",
    "rnews:datepublished", "vr:published_time", "bt:pubdate", "prism.publicationdate", "weibo:article:create_at",
    "shareaholic:article_published_time", "displaydate", "pdate", "ptime", "release_date", "dateposted",
)  # fmt: skip
PUBLISHED_NAME = re.compile(
    r"(?:^|[-_.:])(?:pub(?:lish(?:ed)?|lication)?[-_]?(?:date|time)|date[-_]?published)$"
)
"""Names like these that systems make up for themselves."""
LOOSE_META = (
    "date", "dc.date", "dcterms.date", "dc.terms.date", "dc.date.created", "dc.created", "dcterms.created", "created",
    "date.created", "creation_date", "content_create_date", "timestamp", "buildtime",
    "analyticsattributes.articledate",
)  # fmt: skip
"""Names that some systems fill with the time of the last change, or of delivery: behind what is printed."""
MODIFIED_META = (
    "article:modified_time", "og:updated_time", "og:modified_time", "article:modified", "datemodified",
    "last-modified", "lastmod", "modified", "dcterms.modified", "dc.date.modified", "article:updated_time",
    "updated_time", "bt:moddate", "dc.modified", "modified_time", "revised", "lastmodifieddate", "last_updated_date",
)  # fmt: skip

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
URL_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d{2})(?:[/_.-]?(0[1-9]|1[0-2]|(?:"
    + "|".join(MONTHS)
    + r")[a-z]{0,6})[/_.-]?([0-2]\d|3[01])"
    r"|/([1-9])/([1-9]|[12]\d|3[01]))(?!\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moments:
    """What was found; either may be None."""

    published: Moment | None
    modified: Moment | None


def read_moments(
    page: Page, place: Place, language: str | None, *, source: Source | None, fetched_at: datetime | None
) -> Moments:
    """Publication and last modification of the article of `page`, which is in `language` (BCP 47)."""
    habits = habits_of(page, language, source)
    declared = page.declared
    published = list(_declared(declared, habits, "datePublished", PUBLISHED_META))
    modified = list(_declared(declared, habits, "dateModified", MODIFIED_META))
    in_address = url_date(declared.canonical or page.url) or url_date(page.url)
    if not published or published[0].reading.instant is None:
        # Printed words are read only where no data gives the instant: it takes longer than all the rest.
        shown_published, shown_modified = shown_dates(page, place, habits, fetched_at)
        published = _as_printed(published, shown_published)
        # A page that prints one time alone, and calls it that of the update, has no other.
        shown = shown_published or shown_modified[:1]
        if not shown and not published:
            shown = list(unread_dates(page, habits))
        published += _beside(shown, in_address)
        modified += shown_modified
        published += _declared(declared, habits, "dateCreated", LOOSE_META)
    elif not modified or _is_torn(published) or _is_of_the_night(published[0].reading):
        shown, shown_modified = shown_dates(page, place, habits, None)
        modified += shown_modified
        shown = shown or shown_modified[:1]
        if _is_torn(published):
            published = _as_printed(published, shown)
        elif _is_of_the_night(published[0].reading):
            published = _on_local_clock(published, shown)
    if in_address is not None:
        published.append(Evidence(in_address, "url"))
    if not published:
        published = list(_second_rank(declared, habits))
    if not published:
        published = next(filter(None, _last_resorts(page, place, habits)), modified[:1])
    return Moments(_elect(_past(published, fetched_at)), _elect(_past(modified, fetched_at)))


AMERICAN_DOMAINS = frozenset(("com", "org", "net", "us", "gov", "edu", "io", "co", "info", "blog", "dev"))
"""Where an English page that states no region writes the month first, more often than not."""

NOT_AMERICAN = ("-gb", "-au", "-nz", "-ie", "-in", "-za")
"""Regions where it writes the day first."""


def habits_of(page: Page, language: str | None, source: Source | None) -> Habits:
    """How dates are to be understood on `page`, whose article is in `language`."""
    if source is not None:
        tag = source.language.lower().split("-")
        return Habits(source.day_first, tag[0], source.time_zone, _country(tag, ""))
    host = host_of(page.url)
    domain = host.rsplit(".", 1)[-1]
    at_home = domain in AMERICAN_DOMAINS or not host
    stated = (page.declared.html_language or "").replace("_", "-").lower()
    if not stated and not at_home:
        stated = spoken_in(domain)
    # Dates are printed in the template's language; but "en" is in templates that nobody set.
    written = language or ""
    if stated.split("-")[0] in {"en", ""} and not written.startswith("en"):
        stated = written or stated
    tag = stated.lower().split("-")
    american = at_home and tag[0] in {"en", ""} and not stated.endswith(NOT_AMERICAN)
    return Habits(not american, tag[0], None, _country(tag, domain))


OF_LANGUAGE = dict.fromkeys(("hi", "bn", "ta", "te", "mr", "gu", "kn", "ml", "pa", "or", "ur"), "in") | {
    "he": "il",
    "ga": "ie",
}
"""Countries of languages, as far as the names of their zones depend on it."""


def _country(tag: list[str], domain: str) -> str:
    """The country of a language tag, or of a host's top domain, or of the language."""
    region = next((part for part in tag[1:] if len(part) == 2), "")
    return region or (domain if domain in {"in", "ie", "il"} else OF_LANGUAGE.get(tag[0], ""))


def _last_resorts(page: Page, place: Place, habits: Habits) -> Iterator[list[Evidence]]:
    yield list(datelines(page, place, habits))
    yield list(dates_anywhere(page, habits))
    yield list(dates_in_furniture(page, habits))


def _is_torn(published: list[Evidence]) -> bool:
    """Whether data states days of publication that lie apart: systems give now the first one, now the latest."""
    days = [each.reading.day for each in published]
    return bool(days) and max(days) - min(days) > timedelta(days=1)


def _as_printed(published: list[Evidence], shown: list[Evidence]) -> list[Evidence]:
    """What data states, that of the printed day first where it is torn."""
    if not shown or not _is_torn(published):
        return published
    agreed = [each for each in published if each.reading.day == shown[0].reading.day]
    return agreed + [each for each in published if each not in agreed]


def _is_of_the_night(reading: Reading) -> bool:
    """Whether an instant in UTC may be of another day on clocks of the Americas, or of Europe, Asia and Australia."""
    moment = reading.instant
    return moment is not None and not moment.utcoffset() and not 8 <= moment.hour < 13


def _on_local_clock(published: list[Evidence], shown: list[Evidence]) -> list[Evidence]:
    """What data states in UTC, on the clock by which the page prints the same instant: so its day is the readers'."""
    stated, instant = published[0].reading, published[0].reading.instant
    printed = shown[0].reading if shown else None
    if instant is None or printed is None or printed.moment is None:
        return published
    # Some systems print the clock of their town and call it UTC.
    local = printed.moment if printed.moment.utcoffset() else on_clock(instant, printed.moment)
    if local is None or abs(local - instant) > timedelta(minutes=1):
        return published
    if printed.moment.utcoffset() and local.date() == stated.day:
        return published  # the same day, and data that says as much
    local = instant.astimezone(local.tzinfo)
    reading = Reading(stated.printed, local.date(), local, local.strftime("%z"))
    return [Evidence(reading, published[0].source), *published[1:]]


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
    names = [key for key in meta if key in declared.meta]
    if meta is PUBLISHED_META:
        names += [key for key in declared.meta if _names_publication(key)]
    pairs += [("meta", declared.meta_values(key)[0]) for key in names]
    for source, text in pairs:
        reading = read_stated(text, habits) if text else None
        if reading is not None:
            yield Evidence(reading, source)


@lru_cache(maxsize=2048)
def _names_publication(key: str) -> bool:
    return PUBLISHED_NAME.search(key) is not None


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
