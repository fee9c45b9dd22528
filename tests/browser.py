"""A headless Chromium for tests: what it makes of a page, what it said, and whom it asked."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

_QUIET = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-sync",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--enable-logging=stderr",
    "--log-level=0",
]
_VENDORS = ("google.com", "googleapis.com", "gvt1.com", "gstatic.com")
"""Hosts that the browser asks on its own account."""


@dataclass(frozen=True)
class Seen:
    """One page as the browser showed it."""

    html: str
    """The document after its scripts have run."""
    errors: list[str]
    """Lines of the console that tell of an error."""
    hosts: set[str]
    """Hosts other than loopback that were asked for."""


def browser() -> str:
    """The browser's path; skips the calling test where there is none, and fails it where one is demanded
    (TEST_CHROMIUM).
    """
    demanded = os.environ.get("TEST_CHROMIUM")
    found = (
        demanded
        or shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    if not found:
        pytest.skip("NOT TESTED: no Chromium; `apt-get install chromium`, or name one in TEST_CHROMIUM")
    return found


def see(
    address: str, folder: Path, *, width: int = 1440, dark: bool = False, wait: int = 8000, picture: str = ""
) -> Seen:
    """Open `address`, wait `wait` milliseconds of the page's own time, and tell. `picture`: a screenshot's name."""
    log = folder / "net.json"
    command = [
        browser(),
        *_QUIET,
        f"--user-data-dir={folder / 'profile'}",
        f"--window-size={width},1600",
        f"--virtual-time-budget={wait}",
        f"--log-net-log={log}",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        *(["--blink-settings=preferredColorScheme=0"] if dark else []),
    ]
    shots = os.environ.get("TEST_PICTURES")
    if shots and picture:
        subprocess.run(
            [*command, f"--screenshot={Path(shots) / picture}", address],
            check=False,
            capture_output=True,
            timeout=120,
        )
    done = subprocess.run(
        [*command, "--dump-dom", address], check=True, capture_output=True, text=True, timeout=120
    )
    said = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    asked = re.findall(r'"url":"https?://([^/":?]+)', log.read_text(encoding="utf-8", errors="replace"))
    outside = {
        host for host in asked if host not in {"127.0.0.1", "localhost"} and not host.endswith(_VENDORS)
    }
    return Seen(done.stdout, [line for line in said if "error" in line.lower() or "Refused" in line], outside)
