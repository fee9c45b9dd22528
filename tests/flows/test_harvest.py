"""Two visits to the sample newsroom through the whole flow: what an operator gets, and what readers find."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner

from flows.cli import pressmark
from flows.parameters import HarvestParameters
from infra.newsroom import Newsroom, ServedNewsroom, serve
from tasks.article import Article
from tasks.discover import clean_address
from tasks.report.summary import RunSummary, address_lines
from tasks.store.audit.auditing import audit
from tasks.store.manifest import RunManifest, UrlOutcome, manifests
from tasks.store.s3.bucket import BucketSettings
from tests.flows.conftest import PAPER, House, new_house
from tests.flows.stored import captures_of, records_of
from tests.newsroom.comparison import differences, leaks
from tests.newsroom.expected import (
    ExpectedArticle,
    ExpectedSkip,
    ExpectedTwin,
    expectations,
)

pytestmark = pytest.mark.server

FIRE = "/news/north-quay-fire-warehouse-h1001.html"
LIVE = "/sport/regatta-day-live-h1010.html"
BEFORE, AFTER = "Twelve people were treated", "Nine people were treated"


@dataclass(frozen=True)
class Visits:
    """The archive after two visits."""

    house: House
    served: ServedNewsroom
    first: RunSummary
    second: RunSummary
    between: datetime
    requests: int
    """Of the two visits."""

    @property
    def manifests(self) -> tuple[RunManifest, RunManifest]:
        first, second = manifests(self.house.bucket, PAPER, self.between.date().replace(day=1))
        return first, second

    def line(self, visit: int, path: str) -> UrlOutcome:
        """What the manifest of the visit (0 or 1) says of a path."""
        url = clean_address(self.served.url(path)) if path.startswith("/") else path
        (found,) = (line for line in self.manifests[visit].urls if line.url == url)
        return found

    def article(self, path: str, revision: int) -> Article:
        return self.house.archive.record(self.served.url(path), revision=revision).article


def expected(edition: int, kind: type) -> list:
    lines = expectations(Newsroom(edition=edition)).values()
    return [line for line in lines if isinstance(line, kind)]


def harvest(**more: bool) -> RunSummary:
    from flows.harvest import harvest as flow

    return flow(HarvestParameters(source=PAPER, **more))


@pytest.fixture(scope="module")
def visits(
    embedded: BucketSettings, tmp_path_factory: pytest.TempPathFactory, prefect_api: str
) -> Iterator[Visits]:
    with new_house(embedded, tmp_path_factory.mktemp("harvest")) as house, serve(Newsroom(), port=0) as paper:
        house.add_paper(paper)
        first = harvest()
        between = datetime.now(UTC)
        paper.advance()
        second = harvest(revisit_all=True)
        yield Visits(house, paper, first, second, between, len(paper.log))


@pytest.mark.parametrize("visit", [0, 1])
def test_every_address_is_accounted_for_once(visits, visit):
    lines = visits.manifests[visit].urls
    counted = Counter(line.url for line in lines)
    assert {url: count for url, count in counted.items() if count > 1} == {}
    named = {
        clean_address(visits.served.url(path)) if path.startswith("/") else path
        for path in expectations(Newsroom(edition=visit + 1))
    }
    assert set(counted) == named


def paths(kind: type) -> list[str]:
    return [line.path for line in expected(1, kind)]


@pytest.mark.parametrize("path", paths(ExpectedArticle))
def test_articles_are_stored_or_held_as_expected(visits, path):
    (line,) = (line for line in expected(1, ExpectedArticle) if line.path == path)
    assert visits.line(0, path).outcome.replace("new", "stored") == line.outcome


@pytest.mark.parametrize("path", paths(ExpectedSkip))
def test_what_is_no_article_is_counted_under_its_reason(visits, path):
    (line,) = (line for line in expected(1, ExpectedSkip) if line.path == path)
    assert visits.line(0, path).reason == line.reason


def test_other_addresses_of_an_article_lead_to_the_one_article(visits):
    twins = list(expected(1, ExpectedTwin))
    assert twins
    for twin in twins:
        one = visits.house.archive.history(visits.served.url(twin.of))
        other = visits.house.archive.history(visits.served.url(twin.path))
        assert one == other, twin.path


def test_each_article_is_one_history(visits):
    stored = [line for line in expected(1, ExpectedArticle) if line.outcome == "stored"]
    ids = {visits.line(0, line.path).article_id for line in stored}
    assert len(ids) == len(stored)
    held = {line.path for line in expected(1, ExpectedArticle)} - {line.path for line in stored}
    ids |= {visits.line(0, path).article_id for path in held}  # where they are not held, see above
    assert {key.article_id for key in records_of(visits.house.bucket)} == ids - {None}


@pytest.mark.parametrize("path", paths(ExpectedArticle))
def test_fields_of_every_record_are_what_the_paper_printed(visits, path):
    for revision in (1, 2):
        (line,) = (line for line in expected(revision, ExpectedArticle) if line.path == path)
        if line.outcome == "stored" and (revision == 1 or line.change == "revised"):
            article = visits.article(path, revision)
            assert [*differences(article, line), *leaks(article)] == []


def test_second_visit_finds_what_changed_and_nothing_else(visits):
    wanted = {line.path: line.change for line in expected(2, ExpectedArticle) if line.outcome == "stored"}
    words = {"same": "not_modified", "furniture": "unchanged", "revised": "revised"}
    got = {path: visits.line(1, path).outcome for path in wanted}
    assert got == {path: words[change] for path, change in wanted.items()}
    assert visits.second.stored == 0
    assert visits.second.revised == 2


def test_an_unchanged_page_is_asked_for_with_its_validator_and_costs_no_object(visits):
    again = [seen for seen in visits.served.log[: visits.requests] if seen.edition == 2]
    unchanged = [line.path for line in expected(2, ExpectedArticle) if line.change == "same"]
    answers = Counter((seen.target, seen.conditional, seen.status) for seen in again)
    assert {path: answers[path, True, 304] for path in unchanged} == dict.fromkeys(unchanged, 1)
    second = visits.manifests[1]
    assert sum(key.revision > 1 or key.parse > 1 for key in records_of(visits.house.bucket)) == 2
    assert second.counts["not_modified"] > 20


def test_the_correction_is_two_revisions_of_one_article(visits):
    infos = visits.house.archive.history(visits.served.url(FIRE))
    assert [(info.revision, info.parse, info.by) for info in infos] == [(1, 1, "first"), (2, 1, "publisher")]
    assert infos[0].fetched_at < visits.between < infos[1].fetched_at
    assert BEFORE in visits.article(FIRE, 1).text
    assert AFTER in visits.article(FIRE, 2).text


def command(*words: str) -> str:
    result = CliRunner().invoke(pressmark, words, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_history_diff_and_show_tell_the_correction(visits):
    url = visits.served.url(FIRE)
    told = command("history", url)
    assert "r1" in told
    assert "r2" in told
    compared = command("diff", url)
    assert "Twelve" in compared
    assert "Nine" in compared
    assert AFTER in command("show", url)
    assert BEFORE in command("show", url, "--as-of", visits.between.isoformat())
    assert AFTER not in command("show", url, "--as-of", visits.between.isoformat())


def test_what_readers_ask_for_is_to_be_had_by_programs_too(visits):
    url = visits.served.url(FIRE)
    assert json.loads(command("prove", url, "--format", "json"))["revision"] == 2
    (listed,) = [json.loads(line) for line in command("list", PAPER, FIRE, "--format", "jsonl").splitlines()]
    assert (listed["url"], listed["revision"]) == (url, 2)
    unchanged = visits.served.url("/news/swing-bridge-repairs-ahead-of-time-h1002.html")
    assert json.loads(command("diff", unchanged, "--format", "json"))["changes"] == []


def test_a_newsroom_is_told_what_was_changed_after_publication(visits):
    (number,) = [
        json.loads(line)
        for line in command("changes", PAPER, "--kind", "number", "--format", "jsonl").splitlines()
    ]
    assert (number["url"], number["revision_before"], number["revision"]) == (visits.served.url(FIRE), 1, 2)
    assert "correction_notice, number" in command("changes", PAPER)
    assert command("changes", PAPER, "--until", "2020-01-01") == ""
    result = CliRunner().invoke(pressmark, ["changes", PAPER, "--kind", "number's"])
    assert result.exit_code == 2
    assert "no kind of change" in result.output


def test_a_text_that_was_found_unchanged_says_until_when_it_stood(visits):
    unchanged = visits.served.url("/opinion/in-praise-of-the-slow-ferry-h1009.html")
    # An index tells the second alone.
    before = visits.between - timedelta(seconds=1)
    said = command("show", unchanged, "--as-of", before.isoformat())
    assert "at 1 later visit, last " in said
    assert " before and at " in said
    (version,) = json.loads(command("history", unchanged, "--format", "json"))
    assert [each["how"] for each in version["sightings"]["visits"]] == ["captured", "not_modified"]
    proven = json.loads(command("prove", visits.served.url(FIRE), "--revision", "1", "--format", "json"))
    assert proven["sightings"]["changed"]["revision"] == 2


def test_an_address_says_what_came_of_its_last_visit(visits):
    assert command("history", visits.served.url(FIRE)).endswith(": the article was there\n")
    result = CliRunner().invoke(pressmark, ["show", visits.served.url("/news/withdrawn-h1908.html")])
    assert "UTC: gone); give another address of it" in str(result.exception)
    held = visits.served.url("/culture/anniversary-of-the-breakwater-h1015.html")
    result = CliRunner().invoke(pressmark, ["show", held])
    assert str(result.exception).endswith(
        f"its page is held back until somebody decides); `pressmark review {PAPER}` shows what waits"
    )


def test_no_page_that_was_kept_is_asked_for_again_in_one_visit(visits):
    for edition in (1, 2):
        kept = Counter(
            capture.url
            for capture in captures_of(visits.house.bucket, PAPER)
            if (capture.reference.fetched_at > visits.between) == (edition == 2)
        )
        asked = visits.served.requests_in(edition)
        twice = {url: count for url, count in kept.items() if count > 1}
        # The article that is named by its old address too is reached by both.
        assert set(twice) <= {visits.served.url("/news/swing-bridge-repairs-ahead-of-time-h1002.html")} | {
            url for url in kept if "round" in url
        }, asked


def test_the_feeds_and_robots_txt_are_kept_and_not_read_as_pages(visits):
    urls = {capture.url for capture in captures_of(visits.house.bucket, PAPER)}
    assert {visits.served.url(path) for path in ("/robots.txt", "/feed.xml", "/sitemap.xml")} <= urls
    assert not {line.url for line in visits.manifests[0].urls} & {visits.served.url("/feed.xml")}


def test_the_archive_is_whole_and_the_spool_empty(visits):
    report = audit(visits.house.bucket, now=datetime.now(UTC), repair=False)
    assert report.findings == ()
    assert report.checked["records"] == len(records_of(visits.house.bucket))
    assert not list(visits.house.spool.rglob("*.warc.gz"))
    assert [path for path in (visits.house.spool / PAPER).iterdir() if path.is_dir()] == []


def test_third_visit_asks_for_nothing_that_is_not_due(visits):
    before = len(visits.served.log)
    harvest()
    asked = {seen.target for seen in visits.served.log[before:]}
    articles = {line.path for line in expected(2, ExpectedArticle)}
    assert asked & articles == set()


def test_a_dry_run_asks_for_no_page_and_says_which_robots_txt_refuses(house, served, prefect_api):
    house.add_paper(served)
    summary = harvest(dry_run=True)
    forbidden = served.url("/internal/draft-h1901.html")
    assert [(line.url, line.reason) for line in summary.refused] == [(forbidden, "robots_disallowed")]
    assert served.url(FIRE) in summary.planned
    assert forbidden not in summary.planned
    asked = {seen.target for seen in served.log}
    assert "/robots.txt" in asked
    assert not [target for target in asked if target.endswith(".html")]
    assert f"would not ask for: robots_disallowed  {forbidden}" in address_lines(summary)
