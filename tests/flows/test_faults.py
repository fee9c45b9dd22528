"""Harvests through a network that misbehaves, between boto3 and the store.

Either the run finishes and the archive is what an undisturbed run makes, or it fails with one line that says
why; then the next run finishes it. Whatever the store said to have written is there in both cases.
"""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

import pytest

from infra.newsroom import Newsroom, serve
from tasks.errors import FatalError, PressmarkError
from tasks.source import Source
from tasks.store.audit.auditing import audit
from tasks.store.manifest import unfinished_runs
from tasks.store.quarantine import list_quarantine
from tasks.store.s3.bucket import Bucket, BucketSettings, open_bucket
from tests.flows.conftest import PAPER, House, new_house
from tests.flows.crashing import Case, harvest
from tests.flows.stored import captures_of, records_of
from tests.store.faulty_proxy import Fault, FaultyProxy, faulty_proxy

pytestmark = pytest.mark.server

EVERY = 3
"""Each third request meets the fault."""
WORDS: dict[str, str] = {
    "slow-down": "slow down",
    "reset-before": "cannot be reached|connection broke",
    "skewed": "clock is wrong",
}
"""What an operator reads when it does not end."""


@dataclass
class Visits:
    """A paper to harvest, and what comes of it undisturbed."""

    house: House
    source: Source
    undisturbed: Bucket

    def store(self, name: str, endpoint_url: str | None = None) -> BucketSettings:
        """A place of its own, directly or through a proxy."""
        settings = dataclasses.replace(self.house.bucket.settings, prefix=name)
        return dataclasses.replace(settings, endpoint_url=endpoint_url) if endpoint_url else settings

    def harvest(self, name: str, endpoint_url: str | None = None) -> None:
        case = Case(prefix=name, data_folder=str(self.house.data_folder / name))
        harvest(case, dataclasses.replace(self.store(name, endpoint_url), prefix=""))

    def faults(self, name: str) -> list[str]:
        """What is not as an undisturbed run leaves it."""
        bucket = open_bucket(self.store(name))
        found = [
            f"{what.__name__} differ"
            for what in (records, pages, held)
            if what(bucket) != what(self.undisturbed)
        ]
        found += [f"{run} is open" for run in unfinished_runs(bucket, PAPER, datetime.date(2020, 1, 1))]
        now = datetime.datetime.now(datetime.UTC)
        report = audit(bucket, now=now, sources={PAPER: self.source}, repair=False)
        return found + [f"audit: {finding.fault} {finding.key}" for finding in report.findings]


def records(bucket: Bucket) -> list[str]:
    """The key of every record: article, revision and parse."""
    return sorted(str(key) for key in records_of(bucket))


def pages(bucket: Bucket) -> list[str]:
    """The address of every page that is kept, as often as it is kept."""
    return sorted(
        capture.url for capture in captures_of(bucket, PAPER) if ".feeds-" not in capture.reference.segment
    )


def held(bucket: Bucket) -> int:
    """How many drafts are held back."""
    return len(list(list_quarantine(bucket, PAPER)))


@pytest.fixture(scope="module")
def visits(embedded: BucketSettings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visits]:
    with (
        pytest.MonkeyPatch.context() as patch,
        new_house(embedded, tmp_path_factory.mktemp("faults")) as house,
        serve(Newsroom(articles=4, traps=False), port=0) as paper,
    ):
        patch.setenv("PRESSMARK_BATCH_SIZE", "3")
        # Between tries: what is waited for is over at once here.
        patch.setattr("botocore.retries.standard.ExponentialBackoff.delay_amount", lambda *_: 0.0)
        source = house.add_paper(paper, one_feed=True)
        made = Visits(
            house, source, open_bucket(dataclasses.replace(house.bucket.settings, prefix="undisturbed"))
        )
        made.harvest("undisturbed")
        assert len(records(made.undisturbed)) >= 3
        yield made


def lost(proxy: FaultyProxy, direct: BucketSettings) -> list[str]:
    """What the store said to have written and does not give back; the state alone may be written over."""
    bucket = open_bucket(dataclasses.replace(direct, prefix=""))
    missing = []
    for path, digest in proxy.acknowledged.items():
        key = unquote(urlsplit(path).path).removeprefix(f"/{direct.bucket}/")
        if not bucket.exists(key) or (
            "/sources/" not in key and hashlib.sha256(bucket.get(key)).hexdigest() != digest
        ):
            missing.append(key)
    return missing


@pytest.mark.parametrize(
    ("fault", "methods"),
    [
        ("slow-down", {"GET", "PUT", "HEAD"}),
        ("error-before", {"GET", "PUT", "HEAD"}),
        ("error-after", {"PUT"}),
        ("reset-before", {"GET", "PUT", "HEAD"}),
        ("lose-answer", {"GET", "PUT", "HEAD"}),
        ("cut-request", {"PUT"}),
        ("cut-body", {"GET"}),
        ("slow", {"GET", "PUT", "HEAD"}),
        ("conflict", {"PUT"}),
        ("precondition", {"PUT"}),
    ],
)
def test_run_finishes_when_requests_fail_here_and_there(
    visits: Visits, fault: Fault, methods: set[str]
) -> None:
    met: dict[str, int] = {}

    def sometimes(_: int, method: str, path: str) -> Fault | None:
        if method not in methods:
            return None
        met[method] = met.get(method, 0) + 1
        return fault if met[method] % EVERY == 0 else None

    with faulty_proxy(visits.house.bucket.settings.endpoint_url or "") as proxy:
        proxy.always = sometimes
        visits.harvest(fault, proxy.endpoint_url)
        assert proxy.met >= 3
        assert lost(proxy, visits.store(fault)) == []
    assert visits.faults(fault) == []


@pytest.mark.parametrize("fault", ["slow-down", "reset-before", "skewed"])
@pytest.mark.parametrize("last", [2, 17, 33])
def test_run_that_loses_the_store_fails_in_one_line_and_the_next_finishes_it(
    visits: Visits, fault: Fault, last: int
) -> None:
    name = f"{fault}-{last}"
    with faulty_proxy(visits.house.bucket.settings.endpoint_url or "") as proxy:
        proxy.always = lambda number, *_: fault if number > last else None
        with pytest.raises(PressmarkError, match=WORDS[fault]) as failed:
            visits.harvest(name, proxy.endpoint_url)
        assert "\n" not in str(failed.value)
        assert lost(proxy, visits.store(name)) == []
    visits.harvest(name)
    assert visits.faults(name) == []


def test_wrong_clock_is_refused_by_the_store_and_told(
    visits: Visits, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tomorrow(**_: object) -> datetime.datetime:
        return datetime.datetime.now() + datetime.timedelta(days=1)  # noqa: DTZ005  (as botocore's own)

    monkeypatch.setattr("botocore.auth.get_current_datetime", tomorrow)
    with pytest.raises(FatalError, match=r"clock is wrong; set the clock"):
        visits.harvest("clock")
    monkeypatch.undo()
    visits.harvest("clock")
    assert visits.faults("clock") == []
