"""A box that stands in every article of a site: found out by two runs, left out by the third, and never taken for
an edit of the publisher."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from flows.parameters import HarvestParameters, ReextractParameters
from flows.running import now
from tasks import keys
from tasks.record import Record
from tasks.report.summary import RunSummary
from tasks.store.audit.auditing import audit
from tasks.store.history import History
from tasks.store.knowledge import read_evidence
from tests.flows.conftest import House
from tests.validate.made import make_paragraphs

pytestmark = [pytest.mark.server, pytest.mark.usefixtures("prefect_api")]

NAME = "herald"
BOX = (
    "The Aldmoor Herald is owned by its readers; how it came to that is told in a little book at the counter."
)
FACT = "The harbour wall of Aldmoor was built in 1894 from stone that came by sea, and has been mended twice since."
FOLLOW_UPS = (3, 14)
SOURCE = """
name = "herald"
title = "The Aldmoor Herald"
home = "{base}/"
language = "en"
time_zone = "Europe/London"
[discover]
sitemaps = ["{base}/sitemap.xml"]
[politeness]
delay = 0
concurrency = 8
[provenance]
addresses_from = "this test"
"""


@dataclass
class Paper:
    """Some pages, each with its own words and the box in the midst of them."""

    base: str = ""
    stories: int = 0
    advertisement: dict[int, str] = field(default_factory=dict)
    correction: dict[int, str] = field(default_factory=dict)

    def url(self, number: int) -> str:
        return f"{self.base}/news/sea-wall-number-{number}.html"

    def sitemap(self) -> str:
        places = "".join(f"<url><loc>{self.url(number)}</loc></url>" for number in range(self.stories))
        return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{places}</urlset>'

    def page(self, number: int) -> str:
        own = make_paragraphs(number)
        own[1] += self.correction.get(number, "")
        own += [FACT] if number in FOLLOW_UPS else []
        words = "".join(f'<p class="x1">{text}</p>' for text in (*own[:3], BOX, *own[3:]))
        title = f"Council agrees sea wall number {number}"
        return (
            f"<html lang=en><head><title>{title}</title>"
            f'<meta property="article:published_time" content="2026-11-{1 + number % 20:02}T09:{number:02}:00Z">'
            f"</head><body><article><h1>{title}</h1>{words}</article>"
            f"<!-- {self.advertisement.get(number, '')} --></body></html>"
        )


@pytest.fixture
def paper() -> Iterator[Paper]:
    site = Paper()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            pages = {f"/news/sea-wall-number-{number}.html": number for number in range(site.stories)}
            if self.path == "/sitemap.xml":
                self._answer(site.sitemap(), "application/xml")
            elif self.path in pages:
                self._answer(site.page(pages[self.path]), "text/html; charset=utf-8")
            else:
                self.send_error(404)

        def _answer(self, text: str, kind: str) -> None:
            body = text.encode()
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        site.base = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield site
        server.shutdown()


def harvest(**more: object) -> RunSummary:
    from flows.harvest import harvest as flow

    return flow(HarvestParameters(source=NAME, **more))


def reextract(**more: object) -> RunSummary:
    from flows.reextract import reextract as flow

    return flow(ReextractParameters(source=NAME, **{"workers": 1, **more}))


def told(house: House, paper: Paper, number: int) -> list[Record]:
    """Every record of a story, in order of its number."""
    article_id = house.archive.find(paper.url(number))
    assert article_id is not None
    history = History(house.bucket, article_id)
    return history.records(history.keys)


def numbers(records: list[Record]) -> list[tuple[int, int]]:
    return [(record.revision, record.parse) for record in records]


def test_a_box_in_every_article_is_learned_and_left_out_and_nobody_edited_anything(house, paper):
    house.add(NAME, SOURCE.format(base=paper.base))
    paper.stories = 12
    first = harvest()
    assert (first.stored, first.known_blocks) == (12, 0)
    paper.stories = 20
    second = harvest()
    assert (second.stored, second.known_blocks, second.learned_blocks) == (8, 1, 1)
    assert all(BOX in told(house, paper, number)[0].article.text for number in range(20))

    # New articles, an old page in another wrapping, and one that the paper corrected.
    paper.stories = 24
    paper.advertisement[5] = "another advertisement"
    paper.correction[6] = " An earlier version of this report named another mayor."
    third = harvest(revisit_all=True)
    assert (third.stored, third.reparsed, third.revised) == (4, 1, 1)
    for number in range(20, 24):
        (new,) = told(house, paper, number)
        assert BOX not in new.article.text
        assert "repeated" in {line.rule for line in new.article.stripped}
        assert new.article.text == "\n\n".join(make_paragraphs(number))
    assert numbers(told(house, paper, 5)) == [(1, 1), (1, 2)]
    edited = told(house, paper, 6)
    assert numbers(edited) == [(1, 1), (1, 2), (2, 1)]
    assert [BOX in record.article.text for record in edited] == [True, False, False]

    # What is stored already is read again, once; a fact in two follow-ups is no box.
    read = reextract()
    assert (read.stored, read.revised, read.reparsed) == (0, 0, 18)
    for number in FOLLOW_UPS:
        last = told(house, paper, number)[-1]
        assert FACT in last.article.text
        assert BOX not in last.article.text
    before = {entry.key: entry.etag for entry in house.bucket.list("")}
    again = reextract(dry_run=True)
    assert (again.stored, again.revised, again.reparsed, again.known_blocks) == (0, 0, 0, 1)
    assert {entry.key: entry.etag for entry in house.bucket.list("")} == before

    # It goes on being counted where it is left out, and no text of it is kept.
    evidence = read_evidence(house.bucket, NAME)
    assert [seen.articles for seen in evidence.blocks.values() if seen.known] == [24]
    assert "counter" not in evidence.model_dump_json()
    assert audit(house.bucket, now=now(), sources={}).findings == ()

    # Evidence that was lost, or an archive of before: what is stored is counted anew.
    house.bucket.delete(keys.evidence(NAME))
    assert reextract().revised == 0
    assert read_evidence(house.bucket, NAME).articles == 24
