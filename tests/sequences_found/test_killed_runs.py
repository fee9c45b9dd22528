"""What a run that was killed leaves, and what the next one makes of it."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest

from tests.archive_truth import Truth
from tests.imagined_bucket import Killed
from tests.imagined_desk import START
from tests.sequences_found.looking import edits


@pytest.mark.parametrize("write", range(2, 11))
def test_a_killed_ingest_is_finished_with_all_that_it_took_in(desk, paper, tmp_path, write):
    pages = [
        each
        for dress in ("own", "short", "amp", "print", "mobile")
        for each in paper.ask(paper.stories[0].url(dress), None, at=START - timedelta(days=90))
    ]
    desk.bucket.writes_left = write
    with pytest.raises(Killed):
        desk.ingest([desk.write_warc(tmp_path / "crawl.warc.gz", pages)])
    desk.bury()
    desk.harvest(paper, [])
    runs = Truth(desk).manifests()
    kept = {reference.record_id for reference, *_ in Truth(desk).captures() if reference.status != 301}
    assert {line.capture for run in runs for line in run.urls} == kept
    assert {segment for run in runs for segment in run.segments} == set(Truth(desk).segments())
    assert desk.audit(repair=False).findings == ()


@pytest.mark.parametrize("write", range(3, 8))
def test_what_a_killed_run_has_linked_leads_to_the_article_as_todays_source_file_names_it(desk, paper, write):
    urls = [paper.stories[0].url(dress) for dress in ("own", "amp")]
    desk.bucket.writes_left, desk.bucket.taken = write, True
    with pytest.raises(Killed):
        desk.harvest(paper, urls)
    desk.bury()
    desk.source = desk.source.model_copy(update={"article_id": r"(lighthouse\dx)"})
    desk.harvest(paper, urls)
    assert edits(desk) == ["A"]
    assert desk.audit(repair=False).findings == ()


@pytest.mark.parametrize("write", range(4, 9))
def test_what_a_killed_run_has_stored_is_not_held_where_its_batch_is_stopped_afterwards(desk, paper, write):
    urls = [story.url(dress) for story in paper.stories for dress in ("own", "amp")]
    desk.bucket.writes_left, desk.bucket.taken = write, True
    with pytest.raises(Killed):
        desk.harvest(paper, urls)
    desk.bury()
    stored = len(Truth(desk).records())
    desk.harvest(paper, [], stops_the_dead=True)
    assert len(Truth(desk).records()) == stored, "nothing of a batch that is stopped comes in"
    Truth(desk).nothing_waits_that_is_stored()
    assert len(Truth(desk).waiting()) + stored == len(urls)
    Truth(desk).nothing_is_amiss()
    desk.review("release")
    assert len(Truth(desk).records()) == len(paper.stories)
    Truth(desk).nothing_is_amiss()


@pytest.mark.parametrize("write", range(4, 8))
def test_what_a_killed_run_has_held_is_settled_where_it_passes_afterwards(desk, paper, write):
    urls = [story.url() for story in paper.stories]
    desk.bucket.writes_left, desk.bucket.taken = write, True
    with pytest.raises(Killed):
        desk.harvest(paper, urls, stops=True)
    desk.bury()
    desk.harvest(paper, [])
    assert len(Truth(desk).records()) == len(urls)
    assert Truth(desk).waiting() == []


def test_a_segment_whose_index_was_not_written_yet_when_machine_and_disk_were_lost_gets_it(desk, paper):
    desk.bucket.writes_left, desk.bucket.taken = 2, True
    with pytest.raises(Killed):
        desk.harvest(paper, [paper.stories[0].url()])
    desk.bury()
    shutil.rmtree(desk.spool)
    desk.harvest(paper, [])
    assert edits(desk) == ["A"]
    assert desk.audit(repair=False).findings == ()
