"""The local Prefect server: history, schedules and the UI for operators of one machine.

A server of the user's own (`prefect_api_url`, or Prefect's `PREFECT_API_URL`) is used when there is one.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path

from infra.settings import Settings
from infra.shared_server import Launch, free_port, has_ended, joined, running
from tasks.errors import FatalError

NAME = "prefect"
READY_SECONDS = 120.0
"""10 s on a quiet machine, 27 s on a loaded one (measured); a slow disk may need more."""
ANSWER_SECONDS = 10.0
SEND_SECONDS = 20.0
"""The last lines of a run take a tenth of a second to send; a server that hangs must not hang its user."""

EVENT_SECONDS = 3600
"""How long the server keeps events that it makes of artifacts; it looks for old ones once an hour."""

SERVER_SETTINGS: Mapping[str, str] = {
    # With `--port` alone the UI calls port 4200 whatever the port is: host, port and UI address must agree,
    # so they are set here and in `_launch`, never by flag.
    "PREFECT_SERVER_API_HOST": "127.0.0.1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    # Defaults write one row at a time; SQLite then loses task runs past about 3,000 in a burst.
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_BATCH_SIZE": "200",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_READ_BATCH_SIZE": "200",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_FLUSH_INTERVAL": "1",
    # The default never removes flow runs, and the database grows without bound.
    "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
    # These events hold artifacts whole, by default for a week, and no API deletes them: a takedown waits for that.
    "PREFECT_SERVER_SERVICES_DB_VACUUM_EVENT_RETENTION_OVERRIDES": json.dumps(
        {f"prefect.artifact-collection.{what}": EVENT_SECONDS for what in ("created", "updated", "deleted")}
    ),
}


@contextlib.contextmanager
def prefect_server(settings: Settings) -> Iterator[str]:
    """Have a Prefect server for the time of the block; yields the address of its API.

    Sets `PREFECT_API_URL` for this process, so import Prefect inside the block. Raises FatalError when the
    local server does not start, or the one that is named does not answer.
    """
    own = named_server(settings)
    if own:
        _answers(own)
        with _environment({"PREFECT_API_URL": own}):
            yield own
        return
    folder = settings.data_folder / "prefect"
    with (
        joined(
            folder,
            NAME,
            launch=lambda: _launch(folder, settings.ui_port),
            healthy=_healthy,
            ready_seconds=READY_SECONDS,
        ) as facts,
        _environment(
            {
                "PREFECT_API_URL": facts["api"],
                "PREFECT_HOME": str(folder),
                "DO_NOT_TRACK": "1",
                "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
            }
        ),
    ):
        try:
            yield facts["api"]
        finally:
            send_what_is_queued()


def named_server(settings: Settings) -> str:
    """The API address of a Prefect server of the user's own; empty: the local one, for this machine alone."""
    return settings.prefect_api_url or os.environ.get("PREFECT_API_URL", "")


def running_server(settings: Settings) -> str | None:
    """The API address of the local server if it runs now, without starting it."""
    facts = running(settings.data_folder / "prefect", NAME, healthy=_healthy)
    return facts["api"] if facts else None


def server_has_ended(settings: Settings) -> bool:
    """Whether the local server that this process uses is gone for good."""
    return has_ended(settings.data_folder / "prefect", NAME)


def ui_address(api: str) -> str:
    """Where a browser finds the UI of the server at `api`."""
    return api.removesuffix("/api") + "/v2/"


def send_what_is_queued() -> None:
    """Have Prefect send the log lines and events that it still holds, as long as there is a server to take them.

    Prefect sends them from threads of its own, at the latest when the interpreter ends. By then our server may be
    gone: the last lines of the run are then missing in the UI, and each command waits a minute for an answer.
    """
    if "prefect.logging.handlers" in sys.modules:
        from prefect.logging.handlers import APILogWorker  # noqa: PLC0415

        APILogWorker.drain_all(timeout=SEND_SECONDS)
    if "prefect.events.worker" in sys.modules:
        from prefect.events.worker import EventsWorker  # noqa: PLC0415

        EventsWorker.drain_all(timeout=SEND_SECONDS)


def _answers(api: str) -> None:
    """Prefect itself tells of a server that is not there by a traceback. Raises FatalError."""
    try:
        with urllib.request.urlopen(f"{api}/health", timeout=ANSWER_SECONDS):
            pass
    except urllib.error.HTTPError:
        pass  # an answer, of something that has this address otherwise or wants a key
    except (OSError, ValueError, http.client.HTTPException) as error:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        raise FatalError(
            f"the Prefect server at {api} does not answer: {reason}",
            mend="start it, or unset PRESSMARK_PREFECT_API_URL and PREFECT_API_URL for a local server",
        ) from error


def _launch(folder: Path, first_port: int) -> Launch:
    port = free_port(first_port)
    api = f"http://127.0.0.1:{port}/api"
    environment = {
        **SERVER_SETTINGS,
        "PREFECT_HOME": str(folder.resolve()),
        "PREFECT_SERVER_API_PORT": str(port),
        "PREFECT_SERVER_UI_API_URL": api,
    }
    return Launch([sys.executable, "-P", "-m", "prefect", "server", "start"], environment, {"api": api})


def _healthy(facts: Mapping[str, str]) -> bool:
    try:
        with urllib.request.urlopen(f"{facts['api']}/health", timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


@contextlib.contextmanager
def _environment(values: Mapping[str, str]) -> Iterator[None]:
    before = {key: os.environ.get(key) for key in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for key, value in before.items():
            if value is None:
                os.environ.pop(key, None)
            else:
                os.environ[key] = value
