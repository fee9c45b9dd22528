"""The command line in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

MAIN = "from flows.cli import main; main()"
IN_THE_BACKGROUND = f"""
import signal
signal.signal(signal.SIGINT, signal.SIG_IGN)  # as a script's shell does for `pressmark up &`
{MAIN}
"""


def started(*words: str, main: str = MAIN, **environment: str) -> subprocess.Popen[str]:
    """`pressmark` with `words`, under way."""
    return subprocess.Popen(
        [sys.executable, "-c", main, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **environment},
    )
