"""What `pressmark doctor` looks at: the store, the Prefect server, the sources, the disk and the clock.

Facts are gathered here and judged in `infra.doctor`. Nothing is changed but the store's `probe/` folder,
which is cleaned up; the embedded store is started for the examination if it does not run.
"""

from __future__ import annotations

import importlib.metadata
import json
import shutil
import stat
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import islice
from pathlib import Path

from infra import doctor
from infra.archive_store import archive_bucket
from infra.doctor import Finding, SourceRuns
from infra.embedded_store import EmbeddedStore, find_weed, weed_version
from infra.prefect_server import named_server, running_server
from infra.processes import lock_is_free
from infra.settings import Settings
from tasks import keys
from tasks.errors import FatalError, PressmarkError, UsageError
from tasks.source import Source, load_source, source_names
from tasks.store.knowledge import read_evidence
from tasks.store.manifest import MANIFEST, OPEN, read_manifest
from tasks.store.quarantine import count_waiting
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.probe import probe

LOOK_BACK = timedelta(days=7)
LOOKED_AT = 5
"""Runs of a source, the newest, among which the last good one is looked for."""
PATIENCE = 3.0
"""Seconds for each question over HTTP; the whole examination should take less than ten."""


def examine(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Everything, one finding after the other, as it is found."""
    yield from doctor.check_versions(
        importlib.metadata.requires("pressmark") or (), _installed(doctor.GUARDED)
    )
    yield doctor.check_contact(settings.contact)
    yield doctor.check_disk(_free(settings.data_folder), str(settings.data_folder))
    if settings.store == "embedded":
        yield from _embedded(settings)
    sources = []
    for name in source_names(settings.sources):
        try:
            sources.append(load_source(name, settings.sources))
        except UsageError as error:
            yield Finding("wrong", f"source {name}", error.message.replace("\n", "; "), error.mend)
    yield Finding("good", "sources", f"{len(sources)} valid: {', '.join(source.name for source in sources)}")
    yield from _prefect(settings)
    try:
        with archive_bucket(settings) as bucket:
            yield from _store(bucket, settings)
            silent = []
            for source in sources:
                found = list(_runs(bucket, source, settings.data_folder / "spool", now))
                yield from found
                yield from _known(bucket, source)
                silent += [] if found else [source.name]
            if silent:
                yield Finding("good", "sources", f"no run in seven days: {', '.join(silent)}")
    except PressmarkError as error:
        yield Finding("wrong", "store", error.message, error.mend)


def _installed(names: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for name in names:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def _free(folder: Path) -> int:
    """Bytes free where `folder` is or will be."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def _embedded(settings: Settings) -> Iterator[Finding]:
    try:
        weed = find_weed(settings.weed)
        version = ".".join(map(str, weed_version(weed)))
    except PressmarkError as error:
        yield Finding("wrong", "embedded store", error.message, error.mend)
        return
    store = EmbeddedStore(settings.data_folder, weed=settings.weed).status()
    state = f"runs at {store.endpoint_url}" if store.running else "starts when it is needed"
    yield Finding("good", "embedded store", f"SeaweedFS {version} at {weed}; {state}; data in {store.folder}")
    credentials = store.folder / "credentials.json"
    if credentials.exists() and stat.S_IMODE(credentials.stat().st_mode) & 0o077:
        yield Finding(
            "wrong", "embedded store", f"{credentials} can be read by others", f"chmod 600 {credentials}"
        )


def _store(bucket: Bucket, settings: Settings) -> Iterator[Finding]:
    where = settings.endpoint_url or ("the embedded store" if settings.store == "embedded" else "AWS S3")
    yield Finding("good", "store", f"bucket {settings.bucket} at {where} is ours to read and write")
    yield from doctor.check_capabilities(probe(bucket))
    if settings.store == "embedded":
        status = EmbeddedStore(settings.data_folder, weed=settings.weed).status()
        if status.fsync:
            yield Finding("good", "embedded store", "writes are forced to the disk (fsync)")
        else:
            message = "writes are not forced to the disk: a power cut may lose the last ones"
            yield Finding("note", "embedded store", message, f"look at {status.folder / 'weed.log'}")
    yield doctor.check_clock(datetime.now(UTC), _store_clock(bucket.settings.endpoint_url))


def _store_clock(endpoint: str | None) -> datetime | None:
    """The `Date` of the store's answer to a question that needs no key, whatever the answer is."""
    address = endpoint or "https://s3.amazonaws.com"
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            said = answer.headers.get("Date")
    except urllib.error.HTTPError as error:
        said = error.headers.get("Date")
    except OSError:
        return None
    try:
        return parsedate_to_datetime(said).astimezone(UTC) if said else None
    except ValueError:
        return None


def _prefect(settings: Settings) -> Iterator[Finding]:
    api = named_server(settings) or running_server(settings)
    if api is None:
        yield Finding("good", "prefect", "a local server starts when it is needed")
        return
    try:
        with urllib.request.urlopen(f"{api}/admin/version", timeout=PATIENCE) as answer:
            version = json.loads(answer.read())
    except (OSError, ValueError) as error:
        mend = "start it, or unset PRESSMARK_PREFECT_API_URL and PREFECT_API_URL for a local server"
        yield Finding("wrong", "prefect", f"{api} does not answer: {error}", mend)
        return
    yield Finding("good", "prefect", f"server {version} answers at {api}")


def _runs(bucket: Bucket, source: Source, spool: Path, now: datetime) -> Iterator[Finding]:
    since = (now - LOOK_BACK).date()
    runs: dict[tuple[str, str], set[str]] = {}
    for entry in bucket.list(keys.runs_of(source.name), start_after=keys.runs_of(source.name, since)):
        key = keys.parse_run(entry.key)
        if key is not None:
            runs.setdefault((key.run_id, key.day.isoformat()), set()).add(key.name)
    last_good, last_stop = _last_runs(
        bucket, source.name, sorted((each for each, names in runs.items() if MANIFEST in names), reverse=True)
    )
    found = SourceRuns(
        source.name,
        last_good,
        last_stop,
        unfinished=tuple(
            (run_id, _started(run_id, day))
            for (run_id, day), names in sorted(runs.items())
            if OPEN in names and MANIFEST not in names
        ),
        waiting=count_waiting(bucket, source.name),
        running=_is_held(spool / f"{source.name}.run.lock"),
        spooled=len(list((spool / source.name).glob("*/*.warc.gz"))),
    )
    yield from doctor.check_runs(found, now)


def _last_runs(bucket: Bucket, source: str, closed: list[tuple[str, str]]) -> tuple[datetime | None, str]:
    """When the last good one of the newest of `closed` (run id and day, newest first) ended, and why the newest was
    stopped if it was. A review is no run in this sense: it says nothing of the publisher."""
    newest = (
        read_manifest(bucket, source, datetime.fromisoformat(day).date(), run_id) for run_id, day in closed
    )
    stop = ""
    for number, manifest in enumerate(islice((each for each in newest if each.flow != "review"), LOOKED_AT)):
        stops = [judgement for judgement in manifest.judgements if judgement.decision == "stop"]
        if not stops:
            return manifest.finished, stop
        if number == 0:
            stop = "; ".join((*stops[0].reasons[:1], *manifest.faults[:2])) or "no reason given"
    return None, stop


def _known(bucket: Bucket, source: Source) -> Iterator[Finding]:
    """What was learned of a source; nothing where nothing was."""
    try:
        evidence = read_evidence(bucket, source.name)
    except FatalError as error:
        yield Finding("wrong", f"source {source.name}", error.message, error.mend)
        return
    if evidence.articles:
        yield doctor.check_known(source.name, evidence)


def _started(run_id: str, day: str) -> datetime:
    try:
        return datetime.strptime(run_id[:14], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromisoformat(day).replace(tzinfo=UTC)


def _is_held(lock: Path) -> bool:
    return lock.exists() and not lock_is_free(lock)
