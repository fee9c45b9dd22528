"""The versions of an article for people and programs."""

from __future__ import annotations

import json
from datetime import timedelta

from tasks.report.render_history import as_text, as_timemap
from tasks.report.render_sightings import lines, with_sightings
from tasks.store.archive import Archive, infos_of
from tasks.store.commit import commit
from tasks.store.sightings import sightings, visits_of
from tests.imagined_desk import Desk
from tests.imagined_paper import Paper, Reader, Story
from tests.store.memory_bucket import memory_bucket
from tests.store.samples import PASS, START, URL, draft, source


def archive_of(*texts: str) -> Archive:
    bucket = memory_bucket()
    for number, text in enumerate(texts):
        commit(bucket, draft(text, number), PASS, source=source())
    return Archive(bucket)


def test_a_timemap_names_the_mementos_of_a_replay():
    told = archive_of("A.", "B.", "C.").open_history(URL).current()
    root = "https://replay.example/news"
    assert as_timemap(URL + "#top", told, bucket="b", replay=root + "/") == (
        f'<{URL}>; rel="original",\n'
        f'<{root}/timemap/link/{URL}>; rel="self"; type="application/link-format"; '
        'from="Sun, 01 Nov 2026 08:00:00 GMT"; until="Sun, 01 Nov 2026 10:00:00 GMT",\n'
        f'<{root}/{URL}>; rel="timegate",\n'
        f'<{root}/20261101080000mp_/{URL}>; rel="first memento"; datetime="Sun, 01 Nov 2026 08:00:00 GMT",\n'
        f'<{root}/20261101090000mp_/{URL}>; rel="memento"; datetime="Sun, 01 Nov 2026 09:00:00 GMT",\n'
        f'<{root}/20261101100000mp_/{URL}>; rel="last memento"; datetime="Sun, 01 Nov 2026 10:00:00 GMT"\n'
    )


def test_without_a_replay_a_timemap_names_records_as_s3_tools_do_and_claims_no_place_of_its_own():
    told = archive_of("A.").open_history(URL).current()
    (record,) = told
    key = f"articles/{record.article_id[:2]}/{record.article_id}/r0001.p0001.json"
    assert as_timemap(URL, told, bucket="pressmark") == (
        f'<{URL}>; rel="original",\n'
        f'<s3://pressmark/{key}>; rel="first last memento"; datetime="Sun, 01 Nov 2026 08:00:00 GMT"\n'
    )


def test_a_text_that_came_back_behind_a_304_after_another_source_stored_one_is_told(tmp_path):
    story = Story(0)
    paper = Paper([story])
    desk = Desk(tmp_path, article_id=None, reader=Reader(version=2))
    desk.harvest(paper, [story.url()])
    other = desk.beside(tmp_path / "other", name="gazette-world")
    other.tick(3600)
    story.edit = "B"
    other.harvest(paper, [story.url()])
    desk.tick(7200)
    story.edit = "A"
    desk.harvest(paper, [story.url()])
    history = Archive(desk.bucket).open_history(story.url())
    records = history.records(history.keys)
    visits = visits_of(
        desk.bucket, records, since=desk.now - timedelta(days=1), sources=list(desk.sources.values())
    )
    seen = [sightings(record, visits) for record in records]
    told = as_text(infos_of(history), seen).splitlines()
    assert [line.partition(" ")[0] for line in told] == ["r1.p1", "r2.p1", "r1"]
    assert told[2] == f"r1 again {desk.now:%Y-%m-%d %H:%M:%S} UTC, by a visit that left no record"
    assert (
        "otherwise; revision 1 was seen again at"
        in dict(lines(seen[1], desk.now + timedelta(seconds=1)))["as of"]
    )


def test_a_record_with_its_sightings_is_the_record_as_stored():
    archive = archive_of("A.", "B.")
    history = archive.open_history(URL)
    record = archive.record(URL, revision=1)
    visits = visits_of(archive._bucket, history.records(history.keys), since=START)
    said = json.loads(with_sightings(record, sightings(record, visits), START + timedelta(minutes=5)))
    assert said["record"] == json.loads(record.model_dump_json())
    assert said["sightings"]["changed"]["revision"] == 2
    assert said["sightings"]["asked"]["as_of"] == "2026-11-01T08:05:00+00:00"
