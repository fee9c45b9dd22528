"""`python -m infra.newsroom`: the sample newsroom served by hand."""

from __future__ import annotations

import subprocess
import sys

from tests.newsroom.client import ask


def test_the_newsroom_is_served_by_hand_with_times_of_today() -> None:
    command = [sys.executable, "-m", "infra.newsroom", "--port", "0", "--articles", "30", "--edition", "2"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            said = process.stdout.readline()
            address = said.split("/ serves")[0]
            assert said == f"{address}/ serves 30 articles, edition 2\n"
            fire = ask(f"{address}/news/north-quay-fire-warehouse-h1001.html").text
            assert "Nine people were treated" in fire
            assert "2025-06-12" not in fire
        finally:
            process.terminate()


def test_a_taken_port_is_one_line_and_exit_code_1(newsroom_port: int) -> None:
    command = [sys.executable, "-m", "infra.newsroom", "--port", str(newsroom_port)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "take another port" in done.stderr
