"""The embedded store as its tests look at it: from other processes, and from beside."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]

USER = """
import sys, time
from pathlib import Path
from infra.embedded_store import embedded_store
from tasks.store.s3.bucket import open_bucket
with embedded_store(Path(sys.argv[1])) as settings:
    print(settings.endpoint_url, flush=True)
    sys.stdin.readline()
    open_bucket(settings).put("from/child", b"x", content_type="text/plain")
    print("put", flush=True)
    sys.stdin.readline()
"""


def user(folder: Path) -> subprocess.Popen[str]:
    """Another process that uses the store; ends when its input does."""
    return subprocess.Popen(
        [sys.executable, "-c", USER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=CHECKOUT,
    )


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def tell(process: subprocess.Popen[str]) -> None:
    assert process.stdin
    process.stdin.write("\n")
    process.stdin.flush()


def state(folder: Path) -> dict[str, int]:
    return dict(json.loads((folder / "store" / "state.json").read_text()))
