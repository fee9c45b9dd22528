"""The helper that serves real pages, itself."""

from __future__ import annotations

import pytest

from tasks.fetch.batch import fetch_batch
from tasks.fetch.fetcher import Fetcher
from tasks.fetch.request import Request
from tests.shared_site import serve_bench

pytestmark = [pytest.mark.anyio, pytest.mark.shared]


@pytest.mark.parametrize(("in_process", "compress"), [(True, False), (False, True)])
async def test_every_page_arrives_as_it_is_stored(in_process: bool, compress: bool) -> None:
    with serve_bench(pages=14, in_process=in_process, compress=compress) as site:
        assert {page.set for page in site.pages} == {
            "aeb", "fundus", "fundus_eval", "newspaper", "readability", "trafilatura", "wcxb"
        }  # fmt: skip
        source = site.source()
        got = {}
        async with Fetcher(source.politeness, "Pressmark/0.1 (+test)") as fetcher:
            async for outcome in fetch_batch(fetcher, site.requests, allowed_hosts=source.hosts):
                assert outcome.fetched is not None
                got[outcome.request.url] = outcome.fetched.answer
            first = site.urls[0]
            again = await fetcher.get(first, etag=got[first].header("etag"))
    assert {url: answer.content() for url, answer in got.items()} == {
        url: page.body() for url, page in zip(site.urls, site.pages, strict=True)
    }
    assert {answer.robots for answer in got.values()} == {"allowed"}
    assert {answer.header("content-encoding") for answer in got.values()} == {"gzip" if compress else None}
    assert again.not_modified


async def test_a_path_that_is_no_page_is_a_404() -> None:
    with serve_bench(pages=1) as site:
        source = site.source()
        async with Fetcher(source.politeness, "Pressmark/0.1 (+test)") as fetcher:
            request = Request(site.base_url + "/fundus/none.html")
            (outcome,) = [o async for o in fetch_batch(fetcher, [request], allowed_hosts=source.hosts)]
    assert [exchange.status for exchange in outcome.exchanges] == [404]
