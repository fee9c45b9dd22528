"""`text/plain`: a page that a scraper flattened, its widgets still in it.

No tags are left to go by, so lines are read by their form and their place: the first is the headline; what
follows up to the first paragraph is deck, byline, date and caption; what follows the last paragraph is
furniture, as is every short line anywhere that only an interface says.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from tasks.article import (
    REPEATED,
    Article,
    Author,
    Block,
    Extractor,
    Headline,
    Image,
    Moment,
    Repeated,
    Signals,
    Strip,
)
from tasks.errors import SkippableError, SkipReason
from tasks.extract.fields.classify import CORRECTION, is_developing
from tasks.extract.fields.identity import article_id_in
from tasks.extract.fields.moments.dates import Habits, Reading, find_dates
from tasks.extract.fields.moments.relative_times import read_relative
from tasks.extract.fields.names.names import is_agency, is_person
from tasks.extract.fields.names.people import merged, parse_byline
from tasks.extract.fields.names.vocabulary import names_role
from tasks.extract.fields.pictures.credits import part_credit
from tasks.extract.fields.pictures.images import each_once
from tasks.extract.parsing.schema_org import clean_text
from tasks.extract.repeated import RepeatedBlocks, parted
from tasks.extract.settings import settings_of
from tasks.extract.text.density import measure
from tasks.extract.text.folding import fold, host_of
from tasks.extract.text.phrases import interface_phrase
from tasks.extract.version import NAME, VERSION
from tasks.source import Source
from tasks.words import count_words

SENTENCE_END = re.compile(r"[.!?…。！？؟।۔\u0e00-\u0eff]['\"’”»)\]」』）]*$")
"""Thai and Lao have no full stop: a line ends like a sentence wherever it ends."""
PROSE = 80
"""Characters from which a line that ends like a sentence is a paragraph."""
LEADING_BY = re.compile(r"^(?:by|von|por|par|di|door)\s+\S", re.IGNORECASE)


@dataclass(slots=True)
class _Reading:
    """What the lines have given so far."""

    headline: str | None = None
    standfirst: str | None = None
    byline: list[str] = field(default_factory=list)
    published: Reading | None = None
    captions: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    stripped: list[tuple[str, str]] = field(default_factory=list)
    repeated: Repeated | None = None


def read_plain(
    text: str,
    url: str,
    *,
    source: Source | None,
    fetched_at: datetime | None,
    repeated: RepeatedBlocks | None = None,
) -> Article:
    """The article of a flattened page.

    Raises SkippableError (`no_body`) when no line is a paragraph.
    """
    read = _Reading()
    lines: list[str] = []
    unknown, known = parted(_lines(text), repeated)
    read.stripped.extend((REPEATED, line) for line in known)
    read.repeated = repeated.taken(known) if repeated is not None else None
    for line in unknown:
        rule = interface_phrase(line)
        if rule:
            read.stripped.append((rule, line))
        else:
            lines.append(line)
    prose = [position for position, line in enumerate(lines) if _is_prose(line)]
    if not prose:
        raise SkippableError(SkipReason.NO_BODY, "the text has no paragraph", mend="look at it by hand")
    habits = Habits(source.day_first, source.language.split("-")[0], source.time_zone) if source else Habits()
    captions = _captions(lines)
    first = _body_start(lines, prose, captions)
    _read_head(lines[:first], read, captions, habits, fetched_at)
    _read_body(lines, first, prose[-1], read, captions)
    read.stripped.extend(("plain:after-body", line) for line in lines[prose[-1] + 1 :])
    return _article(read, url, source)


def _lines(text: str) -> list[str]:
    """One entry a paragraph: lines as they are, or joined where they were wrapped at a width."""
    groups = [
        [
            folded
            for line in group.split("\n")
            if (folded := clean_text(line.replace("<", "‹")).replace("‹", "<"))
        ]
        for group in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff"))
    ]
    found: list[str] = []
    for group in groups:
        found.extend([" ".join(group)] if _is_wrapped(group) else group)
    return found


def _is_wrapped(group: list[str]) -> bool:
    """Whether the lines of a group are one paragraph, broken at a fixed width."""
    if len(group) < 3:
        return False
    *whole, _ = group
    return (
        min(map(len, whole)) > 45
        and max(map(len, group)) <= 100
        and max(map(len, whole)) - min(map(len, whole)) < 25
    )


def _is_prose(line: str) -> bool:
    return measure(line) >= PROSE and bool(SENTENCE_END.search(line)) and not _has_credit(line)


def _has_credit(line: str) -> bool:
    return len(line) < 400 and part_credit(line)[1] is not None


def _captions(lines: list[str]) -> frozenset[str]:
    """Folded captions: lines that stand twice, once with a credit."""
    parted = [part_credit(line) for line in lines if len(line) < 400]
    with_credit = {fold(caption) for caption, credit in parted if caption and credit}
    return frozenset(with_credit)


def _body_start(lines: list[str], prose: list[int], captions: frozenset[str]) -> int:
    """Number of the first paragraph: a deck may end like a sentence, but then it stands before byline or
    date."""
    for position in prose:
        if position == 0 and len(prose) > 1:
            continue  # the headline, however long
        if fold(lines[position]) in captions:
            continue
        following = lines[position + 1 : position + 3]
        if len(prose) > 2 and position < 3 and any(_is_byline(line) for line in following):
            continue
        return position
    return prose[0]


def _is_byline(line: str) -> bool:
    return len(line) < 100 and (bool(LEADING_BY.match(line)) or (is_person(line) and " " in line))


def _read_head(
    lines: list[str], read: _Reading, captions: frozenset[str], habits: Habits, fetched_at: datetime | None
) -> None:
    for position, line in enumerate(lines):
        if read.headline is None:
            read.headline = line
        elif fold(line) == fold(read.headline):
            read.stripped.append(("plain:repeated-headline", line))
        elif fold(part_credit(line)[0]) in captions:
            read.captions.append(line)
        elif (moment := _moment(line, habits, fetched_at)) is not None:
            read.published = read.published or moment
        elif _is_byline(line) or (read.byline and _is_role(line)) or is_agency(line, frozenset()):
            read.byline.append(line)
        elif read.standfirst is None and not read.byline and read.published is None:
            read.standfirst = line
        else:
            later = any(_is_byline(each) for each in lines[position + 1 :])
            if read.standfirst is None and (later or len(line) > 40):
                read.standfirst = line
            else:
                read.stripped.append(("plain:before-body", line))


def _is_role(line: str) -> bool:
    return len(line) < 80 and names_role(line) and not SENTENCE_END.search(line)


def _moment(line: str, habits: Habits, fetched_at: datetime | None) -> Reading | None:
    """The date of a line that says little else."""
    if len(line) > 120:
        return None
    reading = next(find_dates(line, habits), None)
    if reading is None and fetched_at is not None:
        reading = read_relative(line, fetched_at, habits)
    if reading is None or len(line) - len(reading.printed) > 40:
        return None
    return reading


def _read_body(lines: list[str], first: int, last: int, read: _Reading, captions: frozenset[str]) -> None:
    for position in range(first, last + 1):
        line = lines[position]
        if len(line) < 400 and fold(part_credit(line)[0]) in captions:
            read.captions.append(line)
        elif SENTENCE_END.search(line) or measure(line) >= PROSE:
            read.blocks.append(Block(kind="paragraph", text=line))
        elif read.blocks:
            read.blocks.append(Block(kind="heading", text=line, level=2))


def _images(captions: list[str]) -> tuple[Image, ...]:
    parted = (part_credit(line) for line in captions)
    return each_once(Image(caption=caption, credit=credit) for caption, credit in parted)


def _ledger(stripped: list[tuple[str, str]]) -> Iterator[Strip]:
    rules: dict[str, list[str]] = {}
    for rule, line in stripped:
        rules.setdefault(rule, []).append(line)
    for rule, taken in rules.items():
        digest = hashlib.sha256(taken[0].encode()).hexdigest()
        yield Strip(rule=rule, count=len(taken), chars=sum(map(len, taken)), sample_digest=digest)


def _article(read: _Reading, url: str, source: Source | None) -> Article:
    authors: tuple[Author, ...] = ()
    agencies: tuple[str, ...] = ()
    if read.byline:
        parsed = parse_byline("\n".join(read.byline))
        authors, agencies = merged(parsed.authors), parsed.agencies
    body = "\n\n".join(block.text for block in read.blocks)
    moment = read.published
    published = None
    if moment is not None:
        instant = moment.instant
        published = Moment(
            instant=instant,
            date=None if instant else moment.day,
            printed=moment.printed,
            zone=moment.zone,
            source="text",
        )
    ends = [block.text for block in (*read.blocks[:3], *read.blocks[-6:])]
    heads = (Headline(text=read.headline, role="text"),) if read.headline else ()
    return Article(
        url=url,
        publisher=source.title if source else host_of(url) or None,
        publisher_article_id=article_id_in((url,), source),
        headline=read.headline,
        headlines=heads,
        standfirst=read.standfirst,
        byline_raw="\n".join(read.byline) or None,
        authors=authors,
        agencies=agencies,
        published=published,
        language=source.language if source else None,
        blocks=tuple(read.blocks),
        text=body,
        images=_images(read.captions),
        word_count=count_words(body),
        signals=Signals(
            developing_story=any(is_developing(text) for text in ends),
            correction_notice=next((text for text in ends if CORRECTION.match(text)), None),
        ),
        stripped=tuple(_ledger(read.stripped)),
        extractor=Extractor(
            name=NAME,
            version=VERSION,
            methods=dict.fromkeys(("headline", "body", "authors", "published"), "text"),
            repeated=read.repeated,
            settings=settings_of(source, None),
        ),
    )
