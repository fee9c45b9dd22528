"""An imagined paper: articles at several addresses, which change, move and go while they are visited.

Its pages are JSON, which `read` reads in place of the extractor, so that a visit costs a thousandth of a real one.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from tasks.article import Article, Block, Extractor
from tasks.errors import SkippableError, SkipReason
from tasks.extract import RepeatedBlocks
from tasks.fetch.exchange import Exchange
from tasks.figures import BatchContext
from tasks.record import Breach, Draft, Verdict
from tasks.store.identity import normalise_url
from tasks.validate.tally import figures_of
from tasks.validate.verdict import BatchVerdict

BASE = "https://www.example-gazette.com"
LATEST = f"{BASE}/desk/the-latest-report-of-the-day.html"
"""Shows one article today and another tomorrow."""
BOX = "Join the readers of this paper in our forum of an evening."
DRESSES = ("own", "amp", "mobile", "print", "session", "tracked", "short")
OWN = frozenset({"own", "session", "tracked", "short"})
"""Dresses that are the article's own page."""

Status = Literal["up", "missing", "gone", "wall", "section", "broken", "late", "silent"]
"""`late`: a server that is overrun answers 503. `silent`: nobody answers."""
_REFUSALS = {"missing": 404, "gone": 410, "late": 503}


@dataclass
class Story:
    """One article as the paper shows it now."""

    number: int
    edit: str = "A"
    status: Status = "up"
    moves: int = 0
    """How often its address has changed."""
    box: bool = False
    """Whether the paper's box stands in it."""
    states_id: bool = False
    """Whether its pages state the paper's own id of it."""
    redirects: bool = True
    """Whether a former address redirects; else it shows the same page."""
    tags: bool = True
    """Whether its pages have an ETag; else unchanged ones come whole."""
    restless: bool = False
    """Whether its pages have other bytes at each visit, as those with advertisements have."""

    @property
    def mark(self) -> str:
        """A word of its pages and addresses that no other article has."""
        return f"lighthouse{self.number}x"

    @property
    def words(self) -> str:
        """What only its text says."""
        return f"{self.mark}5 {self.mark}6"

    def url(self, dress: str = "own", move: int | None = None) -> str:
        """Its address in a dress, now or before it moved."""
        move = self.moves if move is None else move
        path = f"world/report-{move}-about-the-{self.mark}-b{1_000_001 + self.number}.html"
        return {
            "own": f"{BASE}/{path}",
            "amp": f"{BASE}/amp/{path}",
            "mobile": f"https://m.example-gazette.com/{path}",
            "print": f"{BASE}/{path}?print=1",
            "session": f"{BASE}/{path}?visit=17",
            "tracked": f"{BASE}/{path}?utm_source=feed",
            "short": f"{BASE}/short/{self.mark}",
        }[dress]

    def page(self, dress: str) -> dict[str, Any]:
        """What its page holds in a dress."""
        return {
            "story": self.number,
            "mark": self.mark,
            "words": self.words if self.status in {"up", "broken"} else "",
            "edit": self.edit,
            "dress": dress,
            "status": self.status,
            "box": self.box,
            "canonical": self.url(),
            "id": str(1_000_001 + self.number) if self.states_id else None,
        }


class Paper:
    """The paper: what it answers at each of its addresses."""

    def __init__(self, stories: Sequence[Story]) -> None:
        self.stories = list(stories)
        self.latest = self.stories[0]

    def ask(self, url: str, etag: str | None, *, at: datetime) -> tuple[Exchange, ...]:
        """The redirects and the answer."""
        url = normalise_url(url)
        story, dress, move = self._place(url)
        own = story.url()
        if dress == "short" or (dress == "own" and move != story.moves and story.redirects):
            moved = _exchange(url, b"", at=at, status=301, headers=((b"Location", own.encode()),))
            return (moved, *self.ask(own, None, at=at))
        if (status := _REFUSALS.get(story.status)) is not None:
            return (_exchange(url, b"Not here.", at=at, status=status),)
        page = {**story.page(dress), **({"served": at.isoformat()} if story.restless else {})}
        body = json.dumps(page).encode()
        tag = f'"{hashlib.sha256(body).hexdigest()[:8]}"'
        headers = ((b"ETag", tag.encode()),) if story.tags else ()
        if etag == tag and story.tags:
            return (_exchange(url, b"", at=at, status=304, headers=headers),)
        return (_exchange(url, body, at=at, headers=headers),)

    def is_silent(self, url: str) -> bool:
        """True when nobody answers there."""
        return self._place(normalise_url(url))[0].status == "silent"

    def _place(self, url: str) -> tuple[Story, str, int]:
        if url == LATEST:
            return self.latest, "latest", 0
        for story in self.stories:
            for move in range(story.moves + 1):
                for dress in DRESSES:
                    if normalise_url(story.url(dress, move)) == url:
                        return story, "own" if dress == "tracked" else dress, move
        raise AssertionError(url)


def _exchange(
    url: str, body: bytes, *, at: datetime, status: int = 200, headers: tuple[tuple[bytes, bytes], ...] = ()
) -> Exchange:
    return Exchange(
        url=url,
        started_at=at,
        seconds=0.1,
        request_line="GET / HTTP/1.1",
        request_headers=(("Host", "www.example-gazette.com"),),
        http_version="HTTP/1.1",
        status=status,
        reason=str(status),
        response_headers=((b"Content-Type", b"text/html"), *headers),
        payload=body,
        remote_ip=None,
        robots="allowed",
    )


@dataclass
class Reader:
    """The extractor in place of the real one; `version` rises as it is worked at.

    1 leaves a line of the site in the text, 2 does not, 3 reads the headline of broken pages too, 4 reads as 3.
    """

    version: int = 1
    layout: str | None = None
    """An operator's selectors, which leave out the line of the site too."""

    def __call__(self, page: bytes, url: str, *, repeated: RepeatedBlocks | None = None, **_: Any) -> Article:
        """As `tasks.extract.extract_article`."""
        try:
            said = json.loads(page)
        except ValueError:
            raise SkippableError(SkipReason.NO_BODY) from None
        if said["status"] in {"wall", "section"}:
            reason = SkipReason.LOGIN_WALL if said["status"] == "wall" else SkipReason.SECTION_PAGE
            raise SkippableError(reason)
        shown = said["status"] == "up" or self.version >= 3
        lines = [*body_of(said), *(["Share this."] if self.version == 1 and not self.layout else [])]
        taken = [line for line in lines if repeated is not None and repeated.knows(line)]
        lines = [line for line in lines if line not in taken]
        text = "\n\n".join(lines)
        return Article(
            url=url,
            canonical_url=said["canonical"],
            publisher_article_id=said["id"],
            headline=headline_of(said) if shown else None,
            text=text,
            word_count=len(text.split()),
            blocks=tuple(Block(kind="paragraph", text=line) for line in lines),
            extractor=Extractor(
                name="imagined",
                version=str(self.version),
                layout=self.layout,
                settings=self.layout,
                repeated=None if repeated is None else repeated.taken(taken),
            ),
        )


def headline_of(said: dict[str, Any]) -> str:
    """The headline of a page."""
    return f"The {said['mark']}, edition {said['edit']}"


def body_of(said: dict[str, Any]) -> list[str]:
    """The lines of a page."""
    dressed = {"amp": "By Ada.", "mobile": "For your telephone.", "print": "Printed page."}
    return [
        " ".join(f"{said['mark']}{number}" for number in range(24)),
        *([BOX] if said["box"] else []),
        f"The {said['mark']} of edition {said['edit']} is the {said['mark']} of that hour.",
        *([dressed[said["dress"]]] if said["dress"] in dressed else []),
    ]


@dataclass
class Gate:
    """The expectations in place of the real ones: a page without a headline is held back; it may stop a batch."""

    stops: bool = False

    def validate_batch(self, drafts: Sequence[Draft], *, context: BatchContext, **_: Any) -> BatchVerdict:
        """As `tasks.validate.gate.validate_batch`."""
        verdicts = {draft.capture.record_id: _verdict(draft) for draft in drafts}
        held = sum(verdict.outcome == "quarantine" for verdict in verdicts.values())
        figures = figures_of(drafts, context).model_copy(update={"quarantined": held})
        reasons = ("batch.stopped_by_hand: the test says so",) if self.stops else ()
        return BatchVerdict(
            "stop" if self.stops else "pass", reasons, verdicts, (), "made", "1", 0.0, figures
        )

    def validate_silence(self, context: BatchContext, *_: Any) -> BatchVerdict:
        """As `tasks.validate.gate.validate_silence`."""
        return dataclasses.replace(self.validate_batch([], context=context), decision="pass", reasons=())


def _verdict(draft: Draft) -> Verdict:
    if draft.article.headline:
        return Verdict(outcome="pass", suite="made", suite_version="1")
    breach = Breach(rule="headline.present", severity="quarantine")
    return Verdict(outcome="quarantine", breaches=(breach,), suite="made", suite_version="1")
