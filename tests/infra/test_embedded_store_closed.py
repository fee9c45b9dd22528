"""What the embedded store keeps shut: ports, sockets and files beside S3."""

from __future__ import annotations

import socket
import ssl
import stat
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from infra import store_supervisor
from infra.embedded_store import embedded_store
from tests.infra.stores import state

pytestmark = pytest.mark.server


def test_credentials_are_random_and_for_the_owner_alone(tmp_path: Path) -> None:
    with embedded_store(tmp_path / "one") as one, embedded_store(tmp_path / "two") as two:
        assert one.secret_key != two.secret_key
        assert len(str(one.secret_key)) >= 30
        assert one.endpoint_url != two.endpoint_url
    for name in ("credentials.json", "inner.key", "inner.crt"):
        assert stat.S_IMODE((tmp_path / "one" / "store" / name).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "one" / "store").stat().st_mode) == 0o700


def test_everything_listens_on_loopback_only(running: Path) -> None:
    pid = state(running)["pid"]
    inodes = {str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink()}
    addresses = []
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and f"socket:[{fields[9]}]" in inodes:
                addresses.append(fields[1].partition(":")[0])
    assert len(addresses) >= 4
    assert set(addresses) == {"0100007F"}


def test_telemetry_web_interface_and_webdav_are_off(running: Path) -> None:
    arguments = Path(f"/proc/{state(running)['pid']}/cmdline").read_text().split("\0")
    assert "-master.telemetry=false" in arguments
    assert "-webdav=false" in arguments
    assert "-admin.ui=false" in arguments


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
@pytest.mark.parametrize(
    ("beside", "path", "status"),
    [
        (1, "/dir/assign", 404),
        (1, "/dir/lookup?fileId=1,01637037d6", 404),
        (1, "/col/delete?collection=pressmark", 404),
        (2, "/1,01637037d6", 401),
        (3, "/buckets/pressmark/a/b", 404),
        (4, "/", 404),
    ],
)
def test_http_beside_s3_gives_and_takes_nothing(
    running: Path, method: str, beside: int, path: str, status: int
) -> None:
    request = urllib.request.Request(
        f"http://127.0.0.1:{state(running)['port'] + beside}{path}",
        method=method,
        data=b"x" if method == "PUT" else None,
    )
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=10)
    assert refused.value.code == status


@pytest.mark.parametrize("part", range(5))
def test_grpc_wants_the_certificate(running: Path, part: int) -> None:
    stranger = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    stranger.check_hostname = False
    stranger.verify_mode = ssl.CERT_NONE
    with (
        socket.create_connection(
            ("127.0.0.1", state(running)["port"] + store_supervisor.GRPC_OFFSET + part), timeout=10
        ) as connection,
        pytest.raises(OSError, match=r"certificate required|bad certificate|reset|EOF|Broken pipe"),
    ):
        _greet(stranger, connection)


def test_sockets_of_its_parts_want_the_certificate_too(running: Path) -> None:
    stranger = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    stranger.check_hostname = False
    stranger.verify_mode = ssl.CERT_NONE
    paths = store_supervisor.inner_sockets(state(running)["port"])
    assert len(paths) >= 4
    for path in paths:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(10)
            connection.connect(str(path))
            with pytest.raises(OSError, match=r"certificate required|bad certificate|reset|EOF|Broken pipe"):
                _greet(stranger, connection)


def _greet(context: ssl.SSLContext, connection: socket.socket) -> None:
    """TLS 1.3 tells of a missing client certificate only at the first read; by the first write all may be over."""
    with context.wrap_socket(connection) as secured:
        secured.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
        while secured.recv(100):
            pass
