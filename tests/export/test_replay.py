"""pywb, an archive server of others, opens the WACZ and replays every page of it; of a proof its one.

pywb pins libraries that Prefect needs newer, so it lives in an environment of its own: PYWB_BIN names its `bin`
folder. `make test` makes one (`.pywb`).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from infra.shared_server import free_port
from tasks.export.selection import Selection
from tasks.export.wacz import export_wacz
from tasks.proof.making import prove
from tasks.report.render_history import as_timemap
from tasks.store.archive import Archive
from tests.proof import harbour
from tests.proof.test_visits import FIRST, HOUR, PAGE, keep
from tests.store.small_archive import NOW, SOURCE, fill

PYWB = Path(os.environ.get("PYWB_BIN", "/nowhere"))

pytestmark = [
    pytest.mark.server,
    pytest.mark.skipif(not (PYWB / "wayback").exists(), reason="PYWB_BIN names no environment with pywb"),
]


@contextmanager
def replaying(wacz: Path, folder: Path) -> Iterator[str]:
    """The address of a pywb that serves `wacz`."""
    folder.mkdir()
    for words in (["init", "news"], ["add", "--unpack-wacz", "news", str(wacz)]):
        subprocess.run([PYWB / "wb-manager", *words], cwd=folder, check=True, capture_output=True, timeout=60)
    port = free_port(18800)
    server = subprocess.Popen(
        [PYWB / "wayback", "-p", str(port), "--bind", "127.0.0.1"],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _await(f"http://127.0.0.1:{port}/")
        yield f"http://127.0.0.1:{port}/news"
    finally:
        server.terminate()
        server.wait(20)


def _await(url: str) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(url, timeout=5).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("pywb does not answer")


def test_pywb_replays_every_page(bucket, tmp_path):
    fill(bucket)
    export_wacz(bucket, SOURCE, Selection(), to=tmp_path, now=NOW, software="Pressmark/0.1")
    wacz = tmp_path / "gazette.wacz"
    with zipfile.ZipFile(wacz) as file:
        _, *pages = map(json.loads, file.read("pages/pages.jsonl").decode().splitlines())
    with replaying(wacz, tmp_path / "pywb") as address:
        for page in pages:
            stamp = page["ts"].translate(str.maketrans("", "", "-:TZ"))
            with urllib.request.urlopen(f"{address}/{stamp}id_/{page['url']}", timeout=20) as answer:
                assert page["text"].encode() in answer.read()
                assert answer.headers["Memento-Datetime"]
    assert len(pages) == 9


def test_pywb_replays_a_proof_by_way_of_its_redirect(bucket, tmp_path):
    harbour.fill(bucket)
    archive = Archive(bucket, [harbour.SOURCE])
    record = archive.record(harbour.STORY)
    proof = prove(bucket, record, url=harbour.STORY, to=tmp_path, now=NOW, software="Pressmark/0.1")
    with (
        replaying(proof.path, tmp_path / "pywb") as address,
        urllib.request.urlopen(f"{address}/20261102080000mp_/{harbour.OLD}", timeout=20) as answer,
    ):
        assert b"forty-two tonnes" in answer.read()
        assert harbour.STORY in answer.url


def test_pywb_shows_the_page_at_the_time_of_a_later_visit_that_was_answered_with_304_or_the_same(
    bucket, tmp_path
):
    first = keep(bucket, tmp_path, FIRST, PAGE)
    keep(bucket, tmp_path, FIRST + 30 * HOUR, b"", first)
    keep(bucket, tmp_path, FIRST + 40 * HOUR, PAGE, first)
    day = (FIRST + 24 * HOUR).date()
    export_wacz(bucket, SOURCE, Selection(since=day), to=tmp_path, now=NOW, software="Pressmark/0.1")
    (wacz,) = tmp_path.glob("*.wacz")
    with replaying(wacz, tmp_path / "pywb") as address:
        for hours in (30, 40):
            stamp = f"{FIRST + hours * HOUR:%Y%m%d%H%M%S}"
            with urllib.request.urlopen(f"{address}/{stamp}id_/{harbour.STORY}", timeout=20) as answer:
                assert answer.read() == PAGE


def test_the_mementos_of_a_timemap_open_in_pywb_at_their_times(bucket, tmp_path):
    harbour.fill(bucket)
    export_wacz(bucket, SOURCE, Selection(), to=tmp_path, now=NOW, software="Pressmark/0.1")
    told = Archive(bucket, [harbour.SOURCE]).open_history(harbour.STORY).current()
    (wacz,) = tmp_path.glob("*.wacz")
    with replaying(wacz, tmp_path / "pywb") as address:
        timemap = as_timemap(harbour.STORY, told, bucket="pressmark", replay=address)
        links = re.findall(r'<([^>]+)>; rel="([^"]+)"(?:; datetime="([^"]+)")?', timemap)
        mementos = [(url, when) for url, rel, when in links if "memento" in rel]
        assert len(mementos) == len(told) == 2
        for url, when in mementos:
            with urllib.request.urlopen(url, timeout=20) as answer:
                assert answer.headers["Memento-Datetime"] == when
        for named in ("self", "timegate"):
            (url,) = (url for url, rel, _ in links if rel == named)
            with urllib.request.urlopen(url, timeout=20) as answer:
                assert answer.status == 200
                if named == "self":
                    body = answer.read().decode()
                    assert all(f"<{memento}>" in body for memento, _ in mementos), body
