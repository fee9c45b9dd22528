"""SURT keys and index lines, as the tools of the field want them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.capture.cdxj import index_bytes, surt
from tasks.capture.reading import METADATA_TYPE
from tests.capture.exchanges import exchange, gzipped
from tests.capture.test_segment import KEY, writer

# The right-hand sides are what the `surt` library 0.3.1 gives, which pywb and cdxj-indexer use.
SURTS = {
    "http://example.com": "com,example)/",
    "https://www.example.com/": "com,example)/",
    "http://www2.example.com:80/a": "com,example)/a",
    "https://example.com:443/a": "com,example)/a",
    "http://example.com:8080/a": "com,example:8080)/a",
    "http://user:secret@example.com/a": "com,example)/a",
    "https://www.independent.co.uk/News/World/One-b1.html": "uk,co,independent)/news/world/one-b1.html",
    "http://example.com/a/b/": "com,example)/a/b",
    "http://example.com/a//b": "com,example)/a/b",
    "http://example.com/a/./b/../c": "com,example)/a/c",
    "http://example.com/../a": "com,example)/../a",
    "http://192.0.2.1/a": "1,2,0,192)/a",
    "http://Bücher.de/x": "de,xn--bcher-kva)/x",
    " http://example.com/a ": "com,example)/a",
    "http://example.com/a%2Fb?c=%26": "com,example)/a/b?&c=",
    "http://example.com/(S(abcdefghijklmnopqrstuvwx))/a.aspx": "com,example)/a.aspx",
    "http://example.com/a?cfid=1&cftoken=2&x=1": "com,example)/a?x=1",
    "http://example.com/a?b=2&a=1": "com,example)/a?a=1&b=2",
    "http://example.com/a?b=2&a=1&b=1": "com,example)/a?a=1&b=1&b=2",
    "http://example.com/a?": "com,example)/a",
    "http://example.com/a?x": "com,example)/a?x",
    "http://example.com/a#part": "com,example)/a",
    "http://example.com/%C3%A4rger": "com,example)/%c3%a4rger",
    "http://example.com/a%20b": "com,example)/a%20b",
    "http://example.com/%41": "com,example)/a",
    "http://example.com/a;jsessionid=0123456789abcdef0123456789abcdef": (
        "com,example)/a;jsessionid=0123456789abcdef0123456789abcdef"
    ),
    "http://example.com/a?PHPSESSID=0123456789abcdef0123456789abcdef&b=1": "com,example)/a?b=1",
    "http://example.com/a?sid=9682993c8daa2c5497996114facdc805": "com,example)/a",
}


@pytest.mark.parametrize(("url", "key"), SURTS.items())
def test_surt_key_is_the_one_of_the_field(url: str, key: str) -> None:
    assert surt(url) == key


@given(
    st.lists(st.sampled_from("abcxyz019-_"), min_size=1).map("".join), st.permutations(["a=1", "b=2", "c=3"])
)
def test_order_of_parameters_does_not_matter(path: str, parameters: list[str]) -> None:
    assert surt(f"https://www.example.com/{path}?{'&'.join(parameters)}") == surt(
        f"http://example.com/{path}?a=1&b=2&c=3"
    )


def test_lines_are_those_of_cdxj_indexer(tmp_path: Path) -> None:
    segment = writer(tmp_path / KEY.rpartition("/")[2])
    first = segment.write(exchange())
    segment.write(gzipped("https://www.example.com/b?z=1&a=2"))
    segment.write(exchange(), refers_to=first)
    segment.write(exchange("https://www.example.com/gone", b"gone", status=404))
    segment.close()
    indexer = Path(sys.executable).parent / "cdxj-indexer"
    if not indexer.exists():
        pytest.skip("needs cdxj-indexer: pip install cdxj-indexer")
    theirs = subprocess.run(
        [str(indexer), "--sort", str(segment.path)], capture_output=True, text=True, check=True
    ).stdout
    assert [_parts(line) for line in index_bytes(segment.index).decode().splitlines()] == [
        # They list our metadata records too, which nobody asks for by address.
        _parts(line)
        for line in theirs.splitlines()
        if METADATA_TYPE not in line
    ]


def _parts(line: str) -> tuple[str, str, dict[str, str]]:
    key, time, fields = line.split(" ", 2)
    return key, time, json.loads(fields)


def test_index_is_sorted_by_bytes(tmp_path: Path) -> None:
    segment = writer(tmp_path / "a.warc.gz")
    for name in ("b", "a-b", "a/b", "a", "%C3%A4"):
        segment.write(exchange(f"https://www.example.com/{name}"))
    lines = index_bytes(segment.index).splitlines()
    assert lines == sorted(lines)
    assert len(lines) == 5
