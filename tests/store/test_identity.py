"""Identity: one article under its many addresses, and never two articles in one."""

from __future__ import annotations

import gzip
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.errors import SkippableError
from tasks.store.identity import Identity, id_of_url, identify, identify_url, normalise_url
from tests.shared_data import shared_folder
from tests.store.samples import URL, article, source

SOURCE = source()
NUMBERED = source(article_id=r"-b(\d+)\.html")


def who(url: str = URL, known=SOURCE, **changes) -> Identity:
    return identify(article(url=url, **{"canonical_url": None, **changes}), fetched_url=url, source=known)


@pytest.mark.parametrize(
    ("spelling", "normal"),
    [
        ("HTTPS://WWW.Example-Gazette.com:443/A/b?#top", "https://www.example-gazette.com/A/b"),
        ("http://example.com:80", "http://example.com/"),
        ("http://example.com:8080/a", "http://example.com:8080/a"),
        ("https://example.com./a", "https://example.com/a"),
        ("https://user:secret@example.com/a", "https://example.com/a"),
        ("https://example.com/a/../b/./c", "https://example.com/b/c"),
        ("https://example.com/%7euser/%e4%f6", "https://example.com/~user/%E4%F6"),
        ("https://example.com/fußball", "https://example.com/fu%C3%9Fball"),
        ("https://münchen.example/a", "https://xn--mnchen-3ya.example/a"),
        ("https://STRASSE.straße.example/a", "https://strasse.xn--strae-oqa.example/a"),
        ("https://example.com/a?utm_source=x&b=2&fbclid=1&a=1", "https://example.com/a?a=1&b=2"),
        ("https://example.com/a?CMP=share_btn_url&at_medium=RSS&ref=home", "https://example.com/a"),
        ("https://example.com/story.php?12345", "https://example.com/story.php?12345"),
        ("https://example.com/news.php?cid=42&gallery=3", "https://example.com/news.php?cid=42&gallery=3"),
        ("https://example.com/a?b=&c", "https://example.com/a?b=&c"),
        ("https://example.com/#!article/5", "https://example.com/#!article/5"),
        (" https://example.com/a\n", "https://example.com/a"),
        ("https://example.com/two words", "https://example.com/two%20words"),
        ("http://[2001:DB8::1]:80/a", "http://[2001:db8::1]/a"),
    ],
)
def test_spellings_of_one_address_are_one(spelling, normal):
    assert normalise_url(spelling) == normal


@pytest.mark.parametrize(
    "text", ["", "mailto:a@b.c", "/a/b", "https://", "http://[::1", "http://a:99999/", "javascript:void(0)"]
)
def test_what_is_no_web_address_is_skipped(text):
    with pytest.raises(SkippableError, match="not a web address"):
        normalise_url(text)


HOSTS = st.from_regex(r"[a-zA-Z]{1,8}\.(com|de|co\.uk)(:(80|443|8080))?", fullmatch=True)
PATHS = st.text(st.sampled_from("abAB01/._~-%éß+,;:@!$&'()*= "), max_size=25).map(lambda p: "/" + p)
QUERIES = st.text(st.sampled_from("abc01=&%é_.-+utm_"), max_size=25)
URLS = st.builds("{}://{}{}?{}".format, st.sampled_from(["http", "HTTPS"]), HOSTS, PATHS, QUERIES)


@given(URLS)
def test_normal_form_is_its_own_normal_form(url):
    once = normalise_url(url)
    assert normalise_url(once) == once


@given(URLS)
def test_normal_form_is_plain_ascii_with_a_lower_case_host(url):
    normal = normalise_url(url)
    assert normal.isascii()
    assert re.fullmatch(r"https?://[a-z0-9.:-]+/[^ #]*", normal)


@given(
    st.lists(st.from_regex(r"[a-z0-9]{1,12}(-[a-z0-9]{1,9}){0,4}", fullmatch=True), min_size=1, max_size=4),
    URLS,
)
def test_different_paths_are_different_articles(segments, other):
    url = "https://www.example-gazette.com/" + "/".join(segments)
    assert (who(url).article_id == who(other).article_id) == (normalise_url(url) == normalise_url(other))


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_different_publisher_ids_are_different_articles(first, second):
    ids = [
        who(f"https://www.example-gazette.com/a-b{number}.html", NUMBERED).article_id
        for number in (first, second)
    ]
    assert (ids[0] == ids[1]) == (first == second)


def test_secure_and_plain_address_are_one_article():
    assert who(URL).article_id == who(URL.replace("https", "http")).article_id == id_of_url(URL)


def test_canonical_address_is_the_identity_of_its_variants():
    variants = [
        URL + "?utm_campaign=x",
        URL + "?amp",
        URL.replace("www.", "amp."),
        URL.replace("www.", "m."),
        URL.replace("/world/", "/news/world/"),
    ]
    for variant in variants:
        found = who(variant, canonical_url=URL)
        assert (found.article_id, found.canonical) == (id_of_url(URL), URL)
        assert normalise_url(variant) in found.addresses


def test_variant_without_evidence_stays_apart():
    assert who(URL.replace("www.", "amp.")).article_id != who(URL).article_id


@pytest.mark.parametrize(
    "canonical",
    [
        "https://www.example-gazette.com/",
        "https://www.example-gazette.com/index.html",
        "https://www.example-gazette.com/world",
        "https://www.example-gazette.com/world/",
        "https://www.example-gazette.com/uk/politics",
        "https://www.example-gazette.com/topics/bridges",
        "https://www.other-paper.com/world/bridge-opens-after-nine-years-b1234567.html",
        "https://www.example-gazette.com/world/another-bridge-falls-b7654321.html",
        "not a url",
        "",
    ],
)
def test_canonical_address_that_cannot_be_this_article_is_not_believed(canonical):
    found = who(URL, canonical_url=canonical)
    assert (found.article_id, found.canonical) == (id_of_url(URL), URL)


def test_relative_canonical_address_is_read_against_the_page():
    found = who(URL + "?view=print", canonical_url="/world/bridge-opens-after-nine-years-b1234567.html")
    assert found.canonical == URL


def test_amp_folder_below_a_short_slug_is_the_slug():
    found = who(
        "https://www.example-gazette.com/bridge/amp/", canonical_url="https://www.example-gazette.com/bridge/"
    )
    assert found.canonical == "https://www.example-gazette.com/bridge/"


def test_short_address_without_its_parameters_is_believed():
    found = who(
        "https://www.example-gazette.com/ada/bridge-rules?origin=x", canonical_url="/ada/bridge-rules"
    )
    assert found.canonical == "https://www.example-gazette.com/ada/bridge-rules"


def test_program_without_the_parameter_that_names_the_article_is_not_believed():
    url = "https://www.example-gazette.com/news/story.php?n=4711"
    assert who(url, canonical_url="/news/story.php").canonical == url


def test_page_two_is_not_page_one():
    second = who(URL + "?page=2", canonical_url=URL)
    assert second.article_id != who(URL, canonical_url=URL).article_id
    assert who(URL + "?page=2", NUMBERED).article_id != who(URL, NUMBERED).article_id


def test_publishers_id_outlives_a_moved_slug():
    moved = "https://www.example-gazette.com/europe/the-bridge-is-open-b1234567.html"
    assert who(moved, NUMBERED).article_id == who(URL, NUMBERED).article_id == identify_url(moved, NUMBERED)


def test_publishers_ids_of_two_sources_do_not_meet():
    other = source(name="courier", article_id=r"-b(\d+)\.html")
    assert who(URL, other).article_id != who(URL, NUMBERED).article_id


def test_id_that_the_page_states_counts_when_its_address_carries_it():
    moved = "https://www.example-gazette.com/europe/the-bridge-is-open-b1234567.html"
    first, second = (who(url, publisher_article_id="b1234567") for url in (URL, moved))
    assert first.article_id == second.article_id
    assert first.publisher_id == "b1234567"


@pytest.mark.parametrize("stated", ["site-99887766", "world", "2026", "20261101", "1234567"])
def test_id_that_the_page_states_alone_is_no_identity(stated):
    assert who(URL, publisher_article_id=stated).article_id == id_of_url(URL)


def test_aliases_are_kept_apart_from_the_addresses_that_were_met():
    found = who(URL, canonical_url=URL, aliases=("https://amp.example-gazette.com/x", URL, "no url"))
    assert found.addresses == (URL,)
    assert found.aliases == ("https://amp.example-gazette.com/x",)


CANONICAL = re.compile(rb"<link\b[^>]*\brel=[\"']?canonical\b[^>]*>", re.IGNORECASE)
HREF = re.compile(rb"\bhref=[\"']?([^\"'\s>]+)", re.IGNORECASE)


@pytest.mark.shared
def test_real_pages_are_all_distinct_articles():
    """With their own canonical links: an id is shared only by pages of one address or one title."""
    seen: dict[str, tuple[str, str]] = {}
    pages = 0
    bench = shared_folder("bench")
    for truth in sorted(bench.glob("*/truth.jsonl")):
        for line in truth.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            if not entry.get("url", "").startswith("http"):
                continue
            html = gzip.decompress((truth.parent / "pages" / f"{entry['id']}.html.gz").read_bytes())
            tag = CANONICAL.search(html)
            href = HREF.search(tag[0]) if tag else None
            found = who(entry["url"], canonical_url=href[1].decode("latin-1") if href else None)
            pages += 1
            title = re.sub(r"\W+", " ", entry.get("title") or entry.get("body") or "")[:60].strip()
            url, other = seen.setdefault(found.article_id, (entry["url"], title))
            assert normalise_url(url) == normalise_url(entry["url"]) or title[:20] == other[:20], (
                url,
                entry["url"],
            )
    assert pages > 900
