"""Every way in which the caller, a file, the store or a publisher is wrong: one line, the mend, the exit code.

`pressmark` is run as a user runs it, in a process of its own with no terminal.
"""

from __future__ import annotations

import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from infra.newsroom import Newsroom, serve
from tests.flows.conftest import PAPER, House
from tests.flows.stored import captures_of, records_of
from tests.store.faulty_proxy import faulty_proxy

pytestmark = pytest.mark.server

URL = "https://www.example.org/news/story.html"
MAIN = "from flows.cli import main; main()"


def pressmark(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", MAIN, *words],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **environment},
    )


def one_line(result: subprocess.CompletedProcess[str]) -> str:
    """The only line of standard error, without the name of the program."""
    (line,) = result.stderr.splitlines()
    assert line.startswith("pressmark: ")
    assert "Traceback" not in result.stdout + result.stderr
    return line.removeprefix("pressmark: ")


def test_unreachable_store(house):
    result = pressmark("harvest", "bbc", PRESSMARK_ENDPOINT_URL="http://127.0.0.1:9")
    said = one_line(result)
    assert result.returncode == 1
    assert "http://127.0.0.1:9" in said
    assert "PRESSMARK_ENDPOINT_URL" in said or "doctor" in said


@pytest.mark.parametrize("variable", ["PRESSMARK_SECRET_KEY", "PRESSMARK_ACCESS_KEY"])
def test_wrong_credentials(house, variable):
    result = pressmark("show", URL, **{variable: "nonsense"})
    assert result.returncode == 1
    assert "does not accept these credentials" in one_line(result)
    assert "check the access key and the secret key" in one_line(result)
    assert "nonsense" not in result.stderr


def test_bucket_that_is_not_ours(house):
    with refusing_store() as endpoint:
        result = pressmark("harvest", "bbc", PRESSMARK_ENDPOINT_URL=endpoint)
    assert result.returncode == 1
    assert "no access to the bucket" in one_line(result)
    assert "what the key pair may do" in one_line(result)


def test_bucket_name_that_cannot_be(house):
    result = pressmark("doctor", PRESSMARK_BUCKET="My Bucket")
    assert result.returncode == 2
    assert "PRESSMARK_BUCKET: bucket" in one_line(result)


def test_unknown_setting(house):
    result = pressmark("sources", "list", PRESSMARK_BATCHSIZE="5")
    assert result.returncode == 2
    assert one_line(result) == "environment: no setting PRESSMARK_BATCHSIZE; did you mean batch_size?"


@pytest.mark.parametrize("command", ["harvest", "sources check"])
def test_unknown_source(house, command):
    result = pressmark(*command.split(), "the-times-of-nowhere")
    assert result.returncode == 2
    assert "no source 'the-times-of-nowhere'" in result.stderr
    assert "pressmark sources" in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = ", "not valid TOML"),
        ('name = "mine"\n', "mine.toml: title: is missing; add it"),
        ('name = "mine"\nhome = "www.example.org"\n', "home: write a full http:// or https:// address"),
        ('name = "mine"\nfeed = "x"\n', "feed: no such key"),
        ('name = "other"\n', "mine.toml"),
    ],
)
def test_malformed_source_file(house, text, said):
    house.add("mine", text)
    result = pressmark("harvest", "mine")
    assert result.returncode == 2
    assert said in result.stderr
    assert all(line.startswith("pressmark: ") for line in result.stderr.splitlines())
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "words", [("show", "not-an-address"), ("history", "http://"), ("diff", "ftp://example.org/x")]
)
def test_url_that_is_no_url(house, words):
    result = pressmark(*words)
    assert result.returncode == 2
    assert "not a web address" in one_line(result)
    assert "write a full http:// or https:// address" in one_line(result)


def test_url_that_is_no_url_for_extract(house, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<p>text")
    result = pressmark("extract", str(page), "--url", "nonsense")
    assert result.returncode == 2
    assert "not a web address" in one_line(result)


def test_article_that_the_archive_has_not(house):
    result = pressmark("show", URL)
    assert result.returncode == 1
    assert one_line(result) == (
        f"the archive has no article at {URL}; give another address of it, or harvest it first"
    )


def test_time_that_is_none(house):
    result = pressmark("show", URL, "--as-of", "yesterday")
    assert result.returncode == 2
    assert "write 2026-11-22 or" in one_line(result)
    assert one_line(result).endswith("see `pressmark show --help`")


def test_day_that_is_none(house):
    result = pressmark("list", "independent", "--since", "2026-13-01")
    assert result.returncode == 2
    assert "'2026-13-01' is no day; write 2026-01-31" in one_line(result)


def test_feed_that_is_html(house, prefect_api):
    with serve(Newsroom(articles=2, traps=False), port=0) as paper:
        house.add_paper(paper, one_feed=True)
        file = house.source_folder / f"{PAPER}.toml"
        file.write_text(file.read_text().replace("/feed.xml", "/"))
        result = pressmark("harvest", PAPER, PREFECT_API_URL=prefect_api)
    assert result.returncode == 1
    assert f"{paper.base_url}/" in one_line(result)
    assert "feed" in one_line(result)
    # The run is over and said so: the next one has nothing to finish.
    doctor = pressmark("doctor")
    assert "was killed" not in doctor.stdout


def test_store_whose_disk_is_full(house, prefect_api):
    with (
        serve(Newsroom(articles=2, traps=False), port=0) as paper,
        faulty_proxy(house.settings.endpoint_url) as proxy,
    ):
        house.add_paper(paper, one_feed=True)
        proxy.inject("PUT", *["full"] * 100)
        given = {"PREFECT_API_URL": prefect_api}
        result = pressmark("harvest", PAPER, PRESSMARK_ENDPOINT_URL=proxy.endpoint_url, **given)
        assert result.returncode == 1
        assert "the store's disk is full; make room there and run again" in one_line(result)


NAMESPACE = ("unshare", "--user", "--map-root-user", "--mount")


@pytest.fixture
def tiny_disk(house: House) -> str:
    """A shell line that puts the data folder on a disk of 100 kB; skips where the kernel does not allow it."""
    house.data_folder.mkdir()
    line = f"mount -t tmpfs -o size=100k none {house.data_folder}"
    allowed = shutil.which("unshare") and subprocess.run(
        [*NAMESPACE, "sh", "-c", line], capture_output=True, check=False
    )
    if not allowed or allowed.returncode != 0:
        pytest.skip("needs a kernel that lets users mount a tmpfs in a namespace of their own (unshare -Urm)")
    return line


def test_full_disk_under_the_spool_loses_nothing(house, prefect_api, tiny_disk):
    with serve(Newsroom(articles=12, traps=False), port=0) as paper:
        house.add_paper(paper)
        harvest = f"{sys.executable} -c '{MAIN}' harvest {PAPER}"
        script = (
            f"{tiny_disk} && dd if=/dev/zero of={house.data_folder}/ballast bs=1k count=60 2>/dev/null;"
            f"{harvest}; echo code $?; ls {house.data_folder}/spool/{PAPER} >&2;"
            f"rm {house.data_folder}/ballast; mount -o remount,size=50m {house.data_folder}; {harvest}; echo code $?"
        )
        result = pressmark_shell(script, PREFECT_API_URL=prefect_api)
    first, second = result.stdout.split("code ")[1:]
    assert first.startswith("1"), result.stdout + result.stderr
    said = [line for line in result.stderr.splitlines() if line.startswith("pressmark: ")]
    assert len(said) == 1, result.stderr
    assert "the disk is full; make room in the data folder and run again" in said[0]
    assert second.startswith("0"), result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    kept = [
        capture.url
        for capture in captures_of(house.bucket, PAPER)
        if ".feeds" not in capture.reference.segment
    ]
    # What was on the disk when it was full is in the archive, and was not asked for again.
    assert len(kept) == len(set(kept))
    # One article has a second address.
    assert len({key.article_id for key in records_of(house.bucket)}) == len(kept) - 1


def pressmark_shell(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*NAMESPACE, "sh", "-c", script],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **environment},
    )


class _Refusing(http.server.BaseHTTPRequestHandler):
    """Answers as S3 does for a bucket of somebody else: 403 AccessDenied."""

    def do_GET(self) -> None:
        body = (
            b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"
        )
        self.send_response(403)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def refusing_store() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Refusing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


TAKEN = ("--basis", "GDPR Art. 17", "--requested-by", "Ann Lee")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("takedown", URL, "--reason", "gone", *TAKEN),
            "--reason: string should have at least 10 characters",
        ),
        (
            ("takedown", "nonsense", "--reason", "asked by the person", *TAKEN),
            "not a web address: 'nonsense'",
        ),
        (
            ("reextract", PAPER, "--since", "2026-02-02", "--until", "2026-02-01"),
            "since 2026-02-02 is after until 2026-02-01; swap them",
        ),
        (
            ("export", PAPER, "--since", "2026-02-02", "--until", "2026-02-01"),
            "since 2026-02-02 is after until 2026-02-01; swap them",
        ),
        (("export", PAPER, "--to", "/proc/nothing"), "name a folder that can be written to"),
        (
            ("list", PAPER, "--since", "2026-02-02", "--until", "2026-02-01"),
            "since 2026-02-02 is after until 2026-02-01; swap them",
        ),
        (
            (
                "review",
                PAPER,
                "--do",
                "reject",
                "--rule",
                "body.widget",
                "--by",
                "Ann",
                "--reason",
                "looked at it",
            ),
            "no rule body.widget; did you mean body.widgets?",
        ),
        (("audit", "nowhere"), "no source 'nowhere'"),
        (("ingest", "nothing.warc", "--source", PAPER), "no such file or folder: nothing.warc"),
    ],
)
def test_what_a_flow_would_refuse_is_refused_before_any_server_is_started(house, words, said):
    result = pressmark(*words)
    assert result.returncode == 2
    assert said in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr
    assert not (house.data_folder / "prefect").exists()


@pytest.mark.parametrize("words", [("audit",), ("up",)])
@pytest.mark.parametrize(
    ("api", "said"),
    [("http://127.0.0.1:9/api", "Connection refused"), ("nonsense", "unknown url type")],
)
def test_a_prefect_server_that_is_not_there_is_one_line(house, words, api, said):
    result = pressmark(*words, PREFECT_API_URL=api)
    assert result.returncode == 1
    assert one_line(result).startswith(f"the Prefect server at {api} does not answer: ")
    assert said in result.stderr
    assert "start it, or unset PRESSMARK_PREFECT_API_URL and PREFECT_API_URL" in result.stderr


def test_a_source_that_was_never_harvested_says_so(house):
    result = pressmark("list", PAPER)
    where = house.settings.endpoint_url
    assert (result.returncode, result.stderr) == (
        0,
        f"nothing of {PAPER} is in the archive at {where} yet; run `pressmark harvest {PAPER}`\n",
    )
