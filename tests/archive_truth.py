"""An archive held against what the imagined paper showed: the raw captures say what that was."""

from __future__ import annotations

import gzip
import io
import json
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pyarrow.parquet as pq

from tasks import keys
from tasks.capture.reading import read_segment
from tasks.record import CaptureReference, Record, reading_digest
from tasks.runs.rereading import PASSED
from tasks.store.captures import segments_of
from tasks.store.history import History, decode_record
from tasks.store.manifest import MANIFEST, RunManifest
from tasks.store.quarantine import list_quarantine, read_quarantined
from tasks.store.sightings import sightings, visits_of
from tasks.store.state import load_state
from tests.imagined_desk import Desk
from tests.imagined_paper import OWN, body_of, headline_of


@dataclass(frozen=True)
class Shown:
    """What the paper showed once."""

    at: datetime
    """When the batch was fetched."""
    url: str
    page: dict[str, Any]
    capture: str

    @property
    def is_own(self) -> bool:
        """True for the article's own page: at its canonical address, and not where the article was before."""
        at_home = urlsplit(self.url).path == urlsplit(self.page["canonical"]).path
        return self.page["dress"] in OWN and at_home


class Truth:
    """What an archive has to hold, by its raw captures."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._read: dict[tuple[str, int], list[tuple[CaptureReference, str, bytes]]] = {}

    # --- what is there

    def segments(self) -> list[str]:
        """Keys of the segments with pages."""
        return segments_of(self._desk.bucket, self._desk.source.name)

    def waiting(self) -> list[str]:
        """Keys of what waits in quarantine."""
        return [item.key for item in list_quarantine(self._desk.bucket, self._desk.source.name)]

    def manifests(self) -> list[RunManifest]:
        """The accounts of all closed runs."""
        return [
            RunManifest.model_validate_json(body)
            for key, body in self._desk.bucket.objects.items()
            if key.startswith(keys.RUNS) and key.endswith("/manifest.json")
        ]

    def captures(self) -> list[tuple[CaptureReference, str, bytes]]:
        """Reference, kind and payload of every raw capture."""
        found = []
        for key in (key for name in self._desk.sources for key in segments_of(self._desk.bucket, name)):
            body = self._desk.bucket.objects[key]
            mark = (key, hash(body))
            if mark not in self._read:
                self._read[mark] = [
                    (each.reference, each.kind, each.payload)
                    for each in read_segment(io.BytesIO(body), segment=key)
                ]
            found += self._read[mark]
        return found

    def records(self) -> dict[str, list[Record]]:
        """Every record by article, in order of number."""
        found: dict[str, list[Record]] = {}
        for key, body in sorted(self._desk.bucket.objects.items()):
            if key.startswith(keys.ARTICLES):
                record = decode_record(body, key)
                found.setdefault(record.article_id, []).append(record)
        return found

    def story_of(self, article_id: str) -> int:
        """Which story an article is."""
        return int(self._pages()[self.records()[article_id][0].capture.record_id]["story"])

    def kept(self, *, but: int) -> set[str]:
        """All that is kept of other stories than `but`: records, held drafts, and of both the captures and what the
        accounts say of them."""
        pages = self._pages_shown()
        judged = {
            line.capture: f"{run.run_id}: {line.url}"
            for run in self.manifests()
            for line in run.urls
            if line.capture and line.outcome not in {"skipped", "failed"}
        }
        lines = {
            name for capture, name in judged.items() if pages.get(capture, {"story": but})["story"] != but
        }
        captures = {name for name in judged if pages.get(name, {"story": but})["story"] != but}
        drafts = {
            item.key: read_quarantined(self._desk.bucket, item.key).draft.capture.record_id
            for item in list_quarantine(self._desk.bucket, settled=None)
        }
        held = {key for key, capture in drafts.items() if pages.get(capture, {"story": but})["story"] != but}
        records = {
            record.record_digest
            for records in self.records().values()
            for record in records
            if pages[record.capture.record_id]["story"] != but
        }
        return lines | captures | held | records

    def shown(self) -> list[Shown]:
        """What the archive was shown of pages that passed, in order of time; also where they were as before."""
        passed = {
            line.capture: line.outcome
            for run in self.manifests()
            for line in run.urls
            if line.outcome in PASSED or (line.outcome == "not_modified" and not line.reason)
        }
        pages = self._pages_shown()
        # Within a batch an article's own address is stored first, whenever it was fetched.
        ends: dict[str, datetime] = {}
        for reference, *_ in self.captures():
            ends[reference.segment] = max(
                reference.fetched_at, ends.get(reference.segment, reference.fetched_at)
            )
        found = []
        for reference, *_ in self.captures():
            if reference.record_id in passed:
                page = pages[reference.record_id]
                found.append(Shown(ends[reference.segment], reference.url, page, reference.record_id))
        return sorted(found, key=lambda each: each.at)

    def _pages(self) -> dict[str, dict[str, Any]]:
        return {
            reference.record_id: json.loads(payload)
            for reference, kind, payload in self.captures()
            if kind == "response" and reference.status == 200
        }

    def _pages_shown(self) -> dict[str, dict[str, Any]]:
        """Also of captures that say only that a page is as before."""
        found = self._pages()
        by_digest = {
            reference.payload_digest: found[reference.record_id]
            for reference, *_ in self.captures()
            if reference.record_id in found
        }
        for reference, kind, _ in self.captures():
            if kind == "revisit" and reference.payload_digest in by_digest:
                found[reference.record_id] = by_digest[reference.payload_digest]
        return found

    # --- what holds

    def articles_are_not_mixed(self) -> None:
        pages = self._pages()
        for article_id, records in self.records().items():
            stories = {pages[record.capture.record_id]["story"] for record in records}
            assert len(stories) == 1, f"{article_id} tells of {stories}"

    def readings_are_true(self) -> None:
        pages = self._pages()
        for records in self.records().values():
            for record in records:
                page = pages[record.capture.record_id]
                assert record.article.headline in {headline_of(page), None}
                assert set(record.article.text.split("\n\n")) <= {*body_of(page), "Share this.", ""}

    def nothing_is_amiss(self) -> None:
        findings = self._desk.audit(repair=False).findings
        assert not findings, findings

    def nothing_waits_that_is_stored(self) -> None:
        stored = {
            reading_digest(record.article, record.capture)
            for records in self.records().values()
            for record in records
        }
        for key in self.waiting():
            draft = read_quarantined(self._desk.bucket, key).draft
            assert reading_digest(draft.article, draft.capture) not in stored, key

    def every_address_knows_the_head(self) -> None:
        bucket, name = self._desk.bucket, self._desk.source.name
        for entry in load_state(bucket, name):
            if entry.head is not None:
                head = History(bucket, entry.article_id).head()
                assert head is not None
                assert (entry.revision, entry.parse, entry.record_digest) == (
                    head.revision,
                    head.parse,
                    head.record_digest,
                ), entry.url

    def history_tells_what_was_seen(self) -> None:
        """Of an article's own page: at each moment what it showed then."""
        pages = self._pages()
        by_story: dict[int, list[str]] = {}
        for article_id, records in self.records().items():
            by_story.setdefault(pages[records[0].capture.record_id]["story"], []).append(article_id)
        for story, ids in by_story.items():
            if len(ids) != 1:
                continue
            told = History(self._desk.bucket, ids[0]).current()
            seen = [each for each in self.shown() if each.page["story"] == story and each.is_own]
            for each in seen:
                then = [record for record in told if record.capture.fetched_at <= each.at]
                assert then, f"nothing is told of {each.at}"
                edit = pages[then[-1].capture.record_id]["edit"]
                assert edit == each.page["edit"], f"{each.at}: told {edit}, shown {each.page}"

    def sightings_are_true(self) -> None:
        """Where a text is said to have been seen, the page said that."""
        pages = self._pages_shown()
        for records in self.records().values():
            start = min(record.capture.fetched_at for record in records)
            visits = visits_of(
                self._desk.bucket, records, since=start, sources=list(self._desk.sources.values())
            )
            for lost in visits.unread:
                run = keys.parse_run(lost.key)
                assert run is not None, lost
                assert keys.run(run.source, run.day, run.run_id, MANIFEST) not in self._desk.bucket.objects, (
                    lost
                )
            for record in records:
                page = pages[record.capture.record_id]
                for visit in sightings(record, visits).seen:
                    shown = pages[visit.record_id]
                    assert headline_of(shown) == headline_of(page), visit
                    assert body_of(shown) == body_of(page), visit

    def revisions_are_the_publishers(self) -> None:
        """No two revisions beside each other were read from pages that say the same."""
        pages = self._pages()
        for article_id in self.records():
            told = History(self._desk.bucket, article_id).current()
            shown = [pages[record.capture.record_id] for record in told]
            said = [(headline_of(page), page["status"], body_of(page)) for page in shown]
            for earlier, later in pairwise(said):
                assert earlier != later, f"{article_id} has a revision that is nobody's: {later}"

    def is_what_the_captures_give(self, folder: Path) -> None:
        """Another archive that gets the captures alone and reads them in order of time tells the same."""
        other = Desk(folder, article_id=self._desk.source.article_id, reader=self._desk.reader)
        other.source, other.now = self._desk.source, self._desk.now
        for key, body in self._desk.bucket.objects.items():
            if key.startswith((keys.CAPTURES, f"{keys.SOURCES}{self._desk.source.name}/repeated")):
                other.bucket.objects[key] = body
        other.reextract(workers=2)
        held = {item.capture_id for item in list_quarantine(self._desk.bucket, settled=None)}
        if not held:
            assert Truth(other).told() == self.told()

    def told(self) -> dict[str, list[tuple[datetime, str | None, str]]]:
        """By article: since when which headline and text were on the page.

        Once: two revisions say the same where they differed by a box of which it was learned later that it is none of
        the article's.
        """
        found: dict[str, list[tuple[datetime, str | None, str]]] = {}
        for article_id in self.records():
            told = found.setdefault(article_id, [])
            for record in History(self._desk.bucket, article_id).current():
                said = (record.article.headline, record.article.text)
                if not told or told[-1][1:] != said:
                    told.append((record.capture.fetched_at, *said))
        return found

    def nothing_tells_of(self, words: set[str]) -> None:
        """No object holds the words of what was taken down."""
        for key, body in self._desk.bucket.objects.items() if words else ():
            assert not any(each.encode() in _plain(key, body) for each in words), key
            if key.startswith(keys.RUNS) and not key.endswith("/manifest.json"):
                # Reports name articles by their addresses and not by their texts.
                marks = {each.split("5 ")[0] for each in words}
                assert not any(each.encode() in body for each in marks), key


def _plain(key: str, body: bytes) -> bytes:
    if key.endswith(".warc.gz"):
        return gzip.decompress(body)
    if key.startswith(keys.TABLES):
        return str(pq.read_table(io.BytesIO(body)).to_pylist()).encode()
    return body
