"""Dates that readers see: near the heading, after the body, and at last anywhere on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import lru_cache

from tasks.article import MomentSource
from tasks.extract.fields.moments.dates import Habits, Reading, find_dates, read_stated
from tasks.extract.fields.moments.relative_times import read_relative
from tasks.extract.fields.place import WRAPPERS, Place, elements_in
from tasks.extract.parsing.outline import Element
from tasks.extract.parsing.page import Page

MODIFIED = (
    "updat", "modif", "aktualisier", "geändert", "stand:", "mis à jour", "actualiz", "aggiorn", "atualiz",
    "bijgewerkt", "gewijzigd", "edited", "revised", "oppdatert", "uppdater", "opdater", "zuletzt", "aktualiz",
    "muokattu", "uuendat", "atnauj", "atjaun", "diperbar", "dikemas", "kemas kini", "kemaskini", "imehuishwa",
    "güncel", "päivitet", "frissít", "módosít", "ažurir", "uppfær", "cập nhật", "posodobl", "обновл", "обновен",
    "изменен", "изменён", "оновлен", "змінен", "ажурира", "абноўл", "ενημέρ", "ενημερ", "τροποπ", "更新",
    "修正", "最終", "改訂", "编辑于", "수정", "갱신", "업데이트", "تحديث", "تعديل", "به‌روز", "بهروز", "ویرایش",
    "עודכן", "עדכון", "अपडेट", "अद्यतन", "संशोधित", "হালনাগাদ", "আপডেট", "อัปเดต", "อัพเดต", "ปรับปรุง",
    "แก้ไข",
)  # fmt: skip
"""Words for an update, lower case, as far as their forms agree: a plain look for all is quicker than one pattern."""
UPDATED_SHORT = re.compile(r"\bmaj\b")
"""French for an update, and a month of other languages where more follows."""
CALLED_PUBLISHED = (
    "publi", "posted", "veröff", "erstell", "опублик", "публик", "публік", "објављ", "δημοσ", "ανάρτ", "yayın",
    "közzét", "megjelen", "paskelbt", "đăng", "xuất bản", "公開", "掲載", "配信", "発行", "发布", "發布",
    "发表", "刊登", "입력", "등록", "게재", "승인", "نشر", "انتشار", "תאריך", "פורסם", "प्रकाशित", "प्रकाशन",
    "প্রকাশ", "เผยแพร่",
)  # fmt: skip
"""Words for the publication: what has one of them too is no update."""
PUBLISHED_WORDS = re.compile(
    r"publi|posted|veröffentlicht|erstellt|erschienen|gepost|geplaatst|pubbl|created|written|first|vom\b|"
    r"datum|"
    r"date:",
    re.IGNORECASE,
)
DATE_HINT = re.compile(
    r"date|time|publish|posted|datum|fecha|\bdata|zeit|timestamp|byline|dateline|\bmeta|published|"
    r"pubdate|entry-meta|"
    r"post-info|info\b|author|created|erstell|ver(?:oe|ö)ffentlich|publi"
)
BEHIND = re.compile(r"\W*(?:更新|最終更新|更新日|수정|업데이트)\W*")
"""A word for an update that stands behind its date, and nothing else there."""
FIGURE = re.compile(r"\d")
MARKS = ("|", "•", "·")
"""Between the remarks of a line: "By Ada Quill | 3 May 2024 | Courts"."""
EVENT = re.compile(r"\s*(?:[-–]|bis|to|until)\s*\d{1,2}[:.]\d{2}")
"""After a time: until when. What has an end is a meeting, not a publication."""


NEAR_HEADING = 18
"""Items above the heading within which a date is as good as one below it."""


LINE_SIZE, LINE_LENGTH = 45, 250
"""Items and characters; what has more inside is no line that says a date."""

FRAME_SIZE = 400
"""Items; what has more inside is no frame of dates. Without these limits dates in dates cost the square of their
number."""


@lru_cache(maxsize=8192)
def names_date(hints: str) -> bool:
    """Whether class words speak of a date. Remembered: the same few hundred stand on all pages of a site."""
    return bool(hints) and DATE_HINT.search(hints) is not None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One statement of a time."""

    reading: Reading
    source: MomentSource


def shown_dates(
    page: Page, place: Place, habits: Habits, fetched_at: datetime | None
) -> tuple[list[Evidence], list[Evidence]]:
    """What is printed near the heading, or failing that just after the body."""
    published: list[Evidence] = []
    modified: list[Evidence] = []
    above: list[Evidence] = []
    nearest = max(place.heading - NEAR_HEADING, _frame_of(page, place.heading))
    for part in (place.head, place.tail):
        for index, evidence, is_update in _in_range(page, part, place.after, habits, fetched_at):
            far = part is place.head and index < nearest
            (modified if is_update else above if far else published).append(evidence)
        if published or modified or above:
            break
    # Far above the headline the paper may print what day it is today.
    return published + above[::-1], modified


def _frame_of(page: Page, heading: int) -> int:
    """Where the outermost `<article>` or `<main>` around the heading begins: what stands above it is the site's."""
    item = page.outline.items[heading] if heading < len(page.outline.items) else ""
    if isinstance(item, str):
        return 0
    return min((outer.index for outer in item.ancestors() if outer.tag in WRAPPERS), default=0)


def _in_range(
    page: Page, items: range, after: int, habits: Habits, fetched_at: datetime | None
) -> Iterator[tuple[int, Evidence, bool]]:
    """Where a date stands, what it says, and whether that is an update."""
    outline = page.outline
    done = items.start
    counted: dict[int, int] = {}
    for element in elements_in(outline, items, after):
        if element.index < done:
            continue
        is_time = element.tag == "time"
        if not is_time and not names_date(element.hints) and not _is_leaf(page, element):
            continue
        text = outline.text(element) if element.end - element.index < LINE_SIZE else ""
        if len(text) > LINE_LENGTH:
            continue
        end = element.end
        size = end - element.index
        is_frame = not is_time and 2 < size < FRAME_SIZE and _holds_dates(page, element, habits, counted)
        if is_frame:  # the dates in it are read where they stand, by their own names
            text, end = _own_text(page, element), element.index
        behind = _label_behind(page, element) if is_time else ""
        label = f"{element.hints} {behind or _words_before(page, element)}"
        if not is_frame and (stated := _stated_date(element, text, habits)) is not None:
            yield element.index, stated, _says_update(label, text)
            done = end
            continue
        if not is_frame and names_date(element.hints):
            text = _joined_date(page, element, text, habits)
        dated = is_time or names_date(element.hints)
        for reading, is_update in _printed_dates(text, label, habits, bare=not dated):
            yield element.index, Evidence(reading, "time" if is_time else "text"), is_update
            done = end
        relative = read_relative(text, fetched_at, habits) if dated and fetched_at is not None else None
        if relative is not None:
            # "Published 12 May. Updated 2 hours ago" has the first date already.
            is_second = done >= end
            is_update = _says_update(
                text[: relative.start][-25:] if is_second else label, text * (not is_second)
            )
            if is_update or not is_second:
                yield element.index, Evidence(relative, "text"), is_update
            done = end


def _stated_date(element: Element, text: str, habits: Habits) -> Evidence | None:
    """The date in an attribute of `element`; none where that is the later of two times that it prints, an update."""
    stated = _stated_in(element, text)
    reading = read_stated(stated, habits) if stated else None
    if reading is None:
        return None
    printed = next(find_dates(text, habits), None)
    if _states_update(reading, printed, text):
        return None
    better = _better(reading, printed)
    words = text if printed is not None else stated
    return Evidence(Reading(words, better.day, better.moment, better.zone), "time")


def _printed_dates(text: str, label: str, habits: Habits, *, bare: bool) -> Iterator[tuple[Reading, bool]]:
    """The dates in a line, and whether each is of an update. bare: nothing but its place says what the line is."""
    found = list(find_dates(text, habits))
    said = sum(len(reading.printed) for reading in found)
    said_to = 0
    for reading in found:
        if _is_told(text, reading, others=len(text) - said, bare=bare):
            continue
        own = text[max(said_to, reading.start - 40) : reading.start]
        said_to = reading.end
        yield reading, _is_labelled_update(own, text[reading.end :], label, alone=len(found) == 1)


def _is_labelled_update(own: str, rest: str, label: str, *, alone: bool) -> bool:
    """Whether a date between `own` and `rest` is said to be that of an update.

    label: what the element is called, and the words before it.
    alone: whether the element says no other date.
    """
    if BEHIND.fullmatch(rest) is not None:
        return True
    if own.strip():
        return _says_update(own, "")
    if not alone and _goes_on_to_update(rest):
        return False
    return _says_update((_behind(rest) if alone else "") or label, "")


def _states_update(stated: Reading, printed: Reading | None, text: str) -> bool:
    """Whether an attribute states the later of two times that the element prints: "Posted 3 May | Updated 5 May"."""
    if printed is None or printed.day == stated.day:
        return False
    return _goes_on_to_update(text[printed.end :])


def _goes_on_to_update(rest: str) -> bool:
    """Whether what stands behind a date speaks of an update."""
    words = rest.lower()
    return any(word in words for word in MODIFIED)


def _is_told(text: str, reading: Reading, *, others: int, bare: bool) -> bool:
    """Whether the date is that of a meeting, or, where no name says that a date stands there, one of a sentence.

    others: characters of the text that are of no date.
    """
    if EVENT.match(text, reading.end):
        return True
    if not bare or others <= 45 or PUBLISHED_WORDS.search(text[: reading.start]):
        return False
    before, behind = text[: reading.start].rstrip(), text[reading.end :].lstrip()
    return not (before.endswith(MARKS) and behind.startswith(MARKS))


def _joined_date(page: Page, element: Element, text: str, habits: Habits) -> str:
    """`text`, or its pieces parted by blanks: "Apr", "04" and "2013" may stand in elements of their own."""
    if not FIGURE.search(text) or any(find_dates(text, habits)):
        return text
    pieces = page.outline.items[element.index + 1 : element.end]
    return " ".join(" ".join(piece for piece in pieces if isinstance(piece, str)).split())


def _holds_dates(page: Page, element: Element, habits: Habits, counted: dict[int, int]) -> bool:
    """Whether elements inside say dates of their own: one with its time, or several.

    counted: how many dates each element says, by its place, as far as asked; it stands in many that are asked about.
    """
    outline = page.outline
    found = 0
    end = 0
    for inner in outline.inside(element):
        if inner.attributes and TIMED.match(next(filter(None, map(inner.get, SAYING)), "")):
            return True
        dated = inner.tag == "time" or names_date(inner.hints)
        if dated and inner.index >= end and inner.end - inner.index < LINE_SIZE:
            if inner.index not in counted:
                text = outline.text(inner)
                counted[inner.index] = len([*find_dates(text, habits)]) if len(text) <= LINE_LENGTH else 0
            found += counted[inner.index]
            end = inner.end if counted[inner.index] else end
    return found > 1


def _own_text(page: Page, element: Element) -> str:
    """The text of the element that stands in no element inside it."""
    outline, pieces = page.outline, []
    index = element.index + 1
    while index < element.end:
        item = outline.items[index]
        if isinstance(item, str):
            pieces.append(item)
            index += 1
        else:
            pieces.append(" | ")
            index = item.end
    return " ".join("".join(pieces).split())


STATED = (
    "datetime",
    "data-datetime",
    "data-timestamp",
    "data-date",
    "data-time",
    "data-ts",
    "data-published",
)
"""Attributes that say when; scripts put what readers see from them."""


SAYING = (*STATED, "title")
TIMED = re.compile(r"\d{4}-\d{2}-\d{2}[ T]+\d|\d{10}(?:\d{3})?$")
"""An attribute with a time of day, or an epoch."""


def _stated_in(element: Element, text: str) -> str:
    """The moment in the attributes of the element, or the empty string.

    text: what the element prints. `title` counts where that says a day or how long ago (hAtom's `abbr`).
    """
    attributes = element.attributes
    for name in STATED:
        if stated := attributes.get(name):
            return stated
    title = attributes.get("title") or ""
    says = 8 <= len(title) < 60 and element.tag != "a" and FIGURE.search(text) and len(text) < 60
    return title if says and DATED_TITLE.search(title) else ""


DATED_TITLE = re.compile(r"\b(?:19|20)\d{2}\b")


def _better(stated: Reading, printed: Reading | None) -> Reading:
    """The attribute of a `<time>`, unless the words beside it say more."""
    if printed is None:
        return stated
    if stated.instant is not None:
        if printed.moment is None or printed.instant is not None:
            return stated
        local = on_clock(stated.instant, printed.moment)
        return Reading(stated.printed, local.date(), local, local.strftime("%z")) if local else stated
    if printed.instant is not None or (stated.moment is None and printed.moment is not None):
        return printed if printed.day == stated.day else stated
    return stated


def on_clock(instant: datetime, printed: datetime) -> datetime | None:
    """`instant`, stated in UTC, on the clock by which the page prints it; None where that says another time."""
    if instant.utcoffset():
        return None
    printed = printed.replace(tzinfo=None)
    half_hours = round((printed - instant.replace(tzinfo=None)).total_seconds() / 1800)
    if not 0 < abs(half_hours) <= 28:
        return None
    local = instant.astimezone(timezone(timedelta(minutes=30 * half_hours)))
    return local if abs((local.replace(tzinfo=None) - printed).total_seconds()) <= 60 else None


def _is_leaf(page: Page, element: Element) -> bool:
    """Whether the element holds a little text and hardly any elements."""
    if not 2 <= element.end - element.index <= 6:
        return False
    for item in page.outline.items[element.index + 1 : element.end]:
        if isinstance(item, str) and FIGURE.search(item):
            return True
    return False


LABEL_SIZE = 25
"""Characters of a label behind its time."""


def _label_behind(page: Page, time: Element) -> str:
    """The words that alone follow a time in its box, which it begins: "<time>05.03.2025</time> Updated"."""
    box = time.parent
    if box is None or box.index != time.index - 1 or not time.end < box.end <= time.end + 4:
        return ""
    behind = page.outline.items[time.end : box.end]
    return _behind("".join([item for item in behind if isinstance(item, str)]))


def _behind(text: str) -> str:
    """The text as a label, or nothing where it is more than one."""
    words = " ".join(text.split()).strip(" ()|·,")
    return "" if len(words) > LABEL_SIZE or FIGURE.search(words) else words


def _words_before(page: Page, element: Element) -> str:
    """The piece of text just before the element, where labels stand."""
    for index in range(element.index - 1, max(element.index - 4, 0), -1):
        item = page.outline.items[index]
        if isinstance(item, str) and item.strip():
            return item.strip()[-40:]
    return ""


def _says_update(label: str, text: str) -> bool:
    """Whether a date, so called and so labelled, is said to be that of an update."""
    words = f"{label} {text[:40]}".lower()
    if not (any(word in words for word in MODIFIED) or UPDATED_SHORT.search(words)):
        return False
    if not any(word in words for word in CALLED_PUBLISHED):
        return True
    # Whatever a class says: `publication-time` holds both.
    own = text[:40].lower()
    return any(word in own for word in MODIFIED) and not any(word in own for word in CALLED_PUBLISHED)
