"""Giving back what was deleted: SeaweedFS keeps the bytes in its files until a third of a file is such."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path

from infra.embedded_store import EmbeddedStore
from infra.store_supervisor import STATE, shell

WITHIN = 600.0
"""Seconds. Every file that holds anything deleted is written anew, and each is of 256 MB at most."""

QUEUE_SECONDS = 5.0
"""SeaweedFS drops the bytes of what was deleted from a queue that it looks into every one to two seconds."""


def compact(data_folder: Path) -> bool:
    """Take deleted bytes out of the files of the embedded store, which must run. False where it was not finished."""
    folder = EmbeddedStore(data_folder).folder
    state = json.loads((folder / STATE).read_text(encoding="utf-8"))
    time.sleep(QUEUE_SECONDS)
    vacuum = "volume.vacuum -garbageThreshold=0.000001"
    try:
        answer = shell(
            state["weed"], folder, state["port"], "lock", vacuum, "unlock", memory="", within=WITHIN
        )
    except subprocess.TimeoutExpired:
        return False
    return answer.returncode == 0 and b"error" not in answer.stdout + answer.stderr
