"""The fetcher against a site that misbehaves."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest
from aiohttp import web

from tasks.errors import RetriableError, SkippableError, SkipReason
from tasks.fetch.failures import FetchFailedError, FetchRefusedError
from tasks.fetch.fetcher import Fetcher
from tasks.source import Politeness
from tests.awkward_site import PAGE, AwkwardSite

pytestmark = pytest.mark.anyio

AGENT = "Pressmark/0.1 (+https://archive.example/contact)"
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
QUICK = Politeness(delay=0.0, timeout=5.0, max_bytes=200_000)


class Sleeps:
    """Notes how long it was asked to sleep, and does not; time passes all the same."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self.now = 0.0

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)

    def monotonic(self) -> float:
        return self.now


def fetcher(politeness: Politeness = QUICK, sleeps: Sleeps | None = None) -> Fetcher:
    sleeps = sleeps or Sleeps()
    return Fetcher(
        politeness,
        AGENT,
        clock=lambda: NOW,
        monotonic=sleeps.monotonic,
        sleep=sleeps.sleep,
        jitter=lambda: 0.0,
    )


async def refusal(site: AwkwardSite, path: str, politeness: Politeness = QUICK) -> SkippableError:
    async with fetcher(politeness) as pages:
        with pytest.raises(SkippableError) as caught:
            await pages.get(site.url(path))
    return caught.value


def text(body: str, status: int = 200) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def answer(_: web.Request) -> web.StreamResponse:
        return web.Response(text=body, status=status)

    return answer


async def test_a_page_is_kept_as_it_was_sent(site: AwkwardSite) -> None:
    async with fetcher() as pages:
        fetched = await pages.get(site.url("/page?a=1#part"))
    answer = fetched.answer
    assert fetched.url == site.url("/page?a=1#part")
    assert answer.url == site.url("/page?a=1")
    assert answer.started_at == NOW
    assert answer.seconds > 0
    assert (answer.status, answer.reason, answer.http_version) == (200, "OK", "HTTP/1.1")
    assert answer.payload == PAGE
    assert answer.remote_ip == "127.0.0.1"
    assert answer.robots == "allowed:no-rules"
    assert answer.rights() == {"x-robots-tag": "noarchive"}
    assert (b"ETag", b'"v1"') in answer.response_headers
    assert not answer.truncated


async def test_the_request_is_kept_as_the_server_saw_it(site: AwkwardSite) -> None:
    async with fetcher() as pages:
        answer = (await pages.get(site.url("/page?a=1"), etag='"old"')).answer
    assert answer.request_line == "GET /page?a=1 HTTP/1.1"
    assert dict(answer.request_headers) == site.headers[-1]
    assert site.headers[-1]["User-Agent"] == AGENT
    assert site.headers[-1]["Accept-Encoding"] == "gzip, deflate, br"
    assert site.headers[-1]["If-None-Match"] == '"old"'


async def test_headers_keep_order_and_repetition_and_chunks_are_joined(site: AwkwardSite) -> None:
    async with fetcher() as pages:
        answer = (await pages.get(site.url("/chunked"))).answer
    assert answer.payload == PAGE
    assert [value for name, value in answer.response_headers if name == b"Set-Cookie"] == [b"a=1", b"b=2"]
    assert answer.header("transfer-encoding") == "chunked"
    assert b"\r\nTransfer-Encoding" not in answer.response_head()


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
async def test_the_payload_is_as_transferred_and_the_content_decoded(site: AwkwardSite, coding: str) -> None:
    async with fetcher() as pages:
        answer = (await pages.get(site.url(f"/coded/{coding}"))).answer
    assert answer.payload != PAGE
    assert len(answer.payload) < len(PAGE) / 2
    assert answer.content() == PAGE


async def test_cookies_are_not_sent_back(site: AwkwardSite) -> None:
    # By name, since a jar that keeps cookies keeps none of a bare IP address.
    async with fetcher() as pages:
        for path in ("/chunked", "/page"):
            await pages.get(site.url(path).replace("127.0.0.1", "localhost"))
    assert "Cookie" not in site.headers[-1]


async def test_a_header_of_20_kilobytes_is_read(site: AwkwardSite) -> None:
    async with fetcher() as pages:
        answer = (await pages.get(site.url("/header"))).answer
    assert len(answer.header("content-security-policy") or "") > 20_000


@pytest.mark.parametrize(
    "validators", [{"etag": 'W/"v1"'}, {"last_modified": "Sun, 22 Nov 2026 09:00:00 GMT"}]
)
async def test_an_unchanged_page_is_a_304(site: AwkwardSite, validators: dict[str, str]) -> None:
    async with fetcher() as pages:
        fetched = await pages.get(site.url("/conditional"), **validators)
    assert fetched.not_modified
    assert fetched.answer.payload == b""


async def test_validators_are_kept_back_where_the_source_says_so(site: AwkwardSite) -> None:
    async with fetcher(QUICK.model_copy(update={"conditional": False})) as pages:
        fetched = await pages.get(site.url("/conditional"), etag='W/"v1"')
    assert not fetched.not_modified
    assert fetched.answer.payload == PAGE


async def test_every_redirect_is_an_exchange(site: AwkwardSite) -> None:
    async with fetcher() as pages:
        fetched = await pages.get(site.url("/hop/4"))
    assert [exchange.status for exchange in fetched.exchanges] == [302] * 5 + [200]
    assert fetched.answer.url == site.url("/page")
    assert fetched.answer.payload == PAGE


async def test_validators_do_not_follow_a_redirect(site: AwkwardSite) -> None:
    async with fetcher() as pages:
        fetched = await pages.get(site.url("/to?url=/conditional"), etag='W/"v1"')
    assert not fetched.not_modified


@pytest.mark.parametrize(("path", "asked"), [("/hop/6", 6), ("/circle", 1)])
async def test_too_many_or_circular_redirects_are_refused(site: AwkwardSite, path: str, asked: int) -> None:
    error = await refusal(site, path)
    assert error.reason is SkipReason.TOO_MANY_REDIRECTS
    assert isinstance(error, FetchRefusedError)
    assert len(error.exchanges) == asked
    assert len(site.pages_asked) == asked


async def test_a_redirect_to_raw_letters_is_followed_as_utf_8(site: AwkwardSite) -> None:
    async with fetcher() as pages:
        fetched = await pages.get(site.url("/to/raw"))
    assert fetched.answer.url == site.url("/page?%C3%BC")


async def test_a_redirect_off_the_site_is_not_followed(site: AwkwardSite) -> None:
    elsewhere = site.url("/page").replace("127.0.0.1", "localhost")
    async with fetcher() as pages:
        with pytest.raises(SkippableError) as caught:
            await pages.get(site.url(f"/to?url={elsewhere}"), allowed_hosts={"127.0.0.1"})
    assert caught.value.reason is SkipReason.OFF_SITE
    assert site.counts["/page"] == 0


async def test_a_redirect_to_a_disallowed_page_is_not_followed(site: AwkwardSite) -> None:
    site.robots = text("User-agent: *\nDisallow: /private/\n")
    assert (await refusal(site, "/to?url=/private/page")).reason is SkipReason.ROBOTS
    assert site.counts["/private/page"] == 0


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/to?url=ftp://news.example/a", SkipReason.NOT_A_URL),
        ("/to?url=https://user:secret@news.example/a", SkipReason.NOT_A_URL),
        ("/to?url=http://[bad", SkipReason.NOT_A_URL),
        ("/to", SkipReason.HTTP_ERROR),
    ],
)
async def test_a_redirect_to_nowhere_is_refused(site: AwkwardSite, path: str, reason: SkipReason) -> None:
    assert (await refusal(site, path)).reason is reason


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("no address", SkipReason.NOT_A_URL),
        ("file:///etc/passwd", SkipReason.NOT_A_URL),
        ("http://user:secret@127.0.0.1/", SkipReason.NOT_A_URL),
        ("http://user@127.0.0.1/", SkipReason.NOT_A_URL),
        ("http://a..b/", SkipReason.NOT_A_URL),
        ("http://xn--a/", SkipReason.NOT_A_URL),
        (f"http://{'a' * 64}.example/", SkipReason.NOT_A_URL),
        ("http://%00/", SkipReason.NOT_A_URL),
        ("http://[::2]/", SkipReason.OFF_SITE),
        ("http://elsewhere.example/", SkipReason.OFF_SITE),
    ],
)
async def test_what_may_not_be_asked_is_not_asked(url: str, reason: SkipReason) -> None:
    async with fetcher() as pages:
        with pytest.raises(SkippableError) as caught:
            await pages.get(url, allowed_hosts={"127.0.0.1"})
    assert caught.value.reason is reason
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("path", ["/hang", "/hang/body", "/drip"])
async def test_a_page_that_hangs_is_given_up_in_time_and_not_tried_again(
    site: AwkwardSite, path: str
) -> None:
    started = asyncio.get_running_loop().time()
    async with fetcher(QUICK.model_copy(update={"timeout": 0.3})) as pages:
        with pytest.raises(FetchFailedError) as caught:
            await pages.get(site.url(path))
    assert asyncio.get_running_loop().time() - started < 20
    assert caught.value.reason is SkipReason.TIMEOUT
    assert site.counts[path] == 1


async def test_an_endless_page_is_cut_off_and_what_came_is_kept(site: AwkwardSite) -> None:
    error = await refusal(site, "/endless")
    assert error.reason is SkipReason.TOO_LARGE
    assert isinstance(error, FetchRefusedError)
    assert error.exchanges[0].truncated
    assert len(error.exchanges[0].payload) == 200_000


async def test_a_page_of_just_the_limit_is_had(site: AwkwardSite) -> None:
    async with fetcher(QUICK.model_copy(update={"max_bytes": len(PAGE)})) as pages:
        assert len((await pages.get(site.url("/page"))).answer.payload) == len(PAGE)
    assert (
        await refusal(site, "/page", QUICK.model_copy(update={"max_bytes": len(PAGE) - 1}))
    ).reason is SkipReason.TOO_LARGE


async def test_a_broken_connection_is_tried_again(site: AwkwardSite) -> None:
    sleeps = Sleeps()
    async with fetcher(sleeps=sleeps) as pages:
        fetched = await pages.get(site.url("/reset/twice"))
    assert fetched.answer.payload == PAGE
    assert sleeps.slept == [1.0, 2.0]


@pytest.mark.parametrize("path", ["/reset", "/cut"])
async def test_a_connection_that_keeps_breaking_is_given_up(site: AwkwardSite, path: str) -> None:
    async with fetcher() as pages:
        with pytest.raises(RetriableError) as caught:
            await pages.get(site.url(path))
    assert isinstance(caught.value, FetchFailedError)
    assert caught.value.reason is SkipReason.CONNECTION
    assert site.counts[path] == 3


async def test_nobody_listening_is_a_connection_failure() -> None:
    politeness = QUICK.model_copy(update={"robots": "ignore", "robots_reason": "test"})
    async with fetcher(politeness) as pages:
        with pytest.raises(FetchFailedError) as caught:
            await pages.get("http://127.0.0.1:1/")
    assert caught.value.reason is SkipReason.CONNECTION
    assert str(caught.value) == "http://127.0.0.1:1/: connection refused"


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://nowhere.invalid/", "the name nowhere.invalid was not found"),
        ("https://{site}/", "no secure connection (WRONG_VERSION_NUMBER)"),
    ],
)
async def test_what_is_wrong_with_a_connection_is_said_in_words(
    site: AwkwardSite, address: str, said: str
) -> None:
    politeness = QUICK.model_copy(update={"robots": "ignore", "robots_reason": "test"})
    url = address.format(site=site.url("").removeprefix("http://").rstrip("/"))
    async with fetcher(politeness) as pages:
        with pytest.raises(FetchFailedError) as caught:
            await pages.get(url)
    assert str(caught.value).startswith(f"{url}: {said}")


@pytest.mark.parametrize(("status", "reason"), [(404, "http_error"), (410, "gone"), (403, "http_error")])
async def test_a_plain_no_is_asked_once_and_kept(site: AwkwardSite, status: int, reason: str) -> None:
    error = await refusal(site, f"/status/{status}")
    assert error.reason == reason
    assert isinstance(error, FetchRefusedError)
    assert error.exchanges[-1].payload == b"<h1>sorry</h1>"
    assert site.counts[f"/status/{status}"] == 1


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_failing_server_is_asked_three_times(site: AwkwardSite, status: int) -> None:
    async with fetcher() as pages:
        with pytest.raises(FetchFailedError, match=str(status)):
            await pages.get(site.url(f"/status/{status}"))
    assert site.counts[f"/status/{status}"] == 3


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_is_waited_for(site: AwkwardSite, status: int) -> None:
    sleeps = Sleeps()
    async with fetcher(sleeps=sleeps) as pages:
        fetched = await pages.get(site.url(f"/busy/{status}/17"))
    assert fetched.answer.payload == PAGE
    assert sleeps.slept == [17.0]


async def test_a_long_retry_after_is_reported_and_not_waited_for(site: AwkwardSite) -> None:
    sleeps = Sleeps()
    async with fetcher(sleeps=sleeps) as pages:
        with pytest.raises(RetriableError) as caught:
            await pages.get(site.url("/busy/503/3600"))
        await pages.get(site.url("/page"))
    assert caught.value.retry_after == 3600.0
    assert sleeps.slept == []


async def test_after_a_429_with_a_long_pause_the_host_is_left_alone(site: AwkwardSite) -> None:
    async with fetcher() as pages:
        with pytest.raises(RetriableError):
            await pages.get(site.url("/busy/429/3600"))
        with pytest.raises(RetriableError, match="asked to be left alone") as caught:
            await pages.get(site.url("/page"))
    assert caught.value.retry_after == 3600.0
    assert site.counts["/page"] == 0


async def test_a_host_that_is_down_is_not_asked_for_every_page(site: AwkwardSite) -> None:
    sleeps = Sleeps()
    async with fetcher(sleeps=sleeps) as pages:
        for _ in range(50):
            with pytest.raises(FetchFailedError) as caught:
                await pages.get(site.url("/status/500"))
        assert site.counts["/status/500"] == 10
        assert "failed 10 times in a row" in str(caught.value)
        assert caught.value.reason is SkipReason.HTTP_ERROR
        sleeps.now += 601
        assert (await pages.get(site.url("/page"))).answer.status == 200
        assert (await pages.get(site.url("/page"))).answer.status == 200


async def test_failures_between_answers_do_not_count_as_a_host_that_is_down(site: AwkwardSite) -> None:
    async with fetcher() as pages:
        for _ in range(6):
            with pytest.raises(FetchFailedError):
                await pages.get(site.url("/reset"))
            with pytest.raises(FetchRefusedError):
                await pages.get(site.url("/status/404"))
    assert site.counts["/reset"] == 18


async def test_requests_to_one_host_keep_their_distance(site: AwkwardSite) -> None:
    sleeps = Sleeps()
    async with fetcher(Politeness(delay=5.0, concurrency=4), sleeps) as pages:
        await asyncio.gather(*(pages.get(site.url(f"/page/{number}")) for number in range(4)))
    # robots.txt is a request too, so there are five: at 0, 5, 10, 15 and 20 s.
    assert sleeps.now >= 20.0


async def test_a_slow_host_is_left_alone_for_as_long_again(site: AwkwardSite) -> None:
    async with Fetcher(Politeness(delay=0.01), AGENT) as pages:
        await pages.get(site.url("/slow/1"))
        await pages.get(site.url("/page"))
    assert site.times[-1] - site.times[-2] > 0.19


async def test_the_real_clock_keeps_the_distance_too(site: AwkwardSite) -> None:
    async with Fetcher(Politeness(delay=0.1, concurrency=4), AGENT) as pages:
        await asyncio.gather(*(pages.get(site.url(f"/page/{number}")) for number in range(3)))
    gaps = [after - before for before, after in zip(site.times, site.times[1:], strict=False)]
    assert len(gaps) == 3
    assert min(gaps) > 0.08


async def test_no_more_than_the_allowed_number_is_under_way(site: AwkwardSite) -> None:
    async with Fetcher(Politeness(delay=0.0, concurrency=3), AGENT) as pages:
        await asyncio.gather(*(pages.get(site.url(f"/slow/{number}")) for number in range(9)))
    assert site.most_under_way == 3


async def test_waiting_for_a_turn_is_not_counted_as_the_pages_time(site: AwkwardSite) -> None:
    async with Fetcher(Politeness(delay=0.0, concurrency=1, timeout=1.0), AGENT) as pages:
        await asyncio.gather(*(pages.get(site.url(f"/slow/{number}")) for number in range(12)))
    assert len(site.pages_asked) == 12


async def test_a_fetcher_that_was_not_entered_says_so() -> None:
    with pytest.raises(RuntimeError, match="async with"):
        await fetcher(QUICK.model_copy(update={"robots": "ignore"})).get("http://127.0.0.1:1/")
