"""A headline is text, whatever stands in it: in the artifacts, in the report, and in a browser that shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from markdown_it import MarkdownIt

from tasks.store.s3.bucket import BucketSettings
from tests.browser import see
from tests.flows.conftest import House, new_house
from tests.flows.hostile_site import CHANGED, SOURCE, hostile_site

pytestmark = pytest.mark.server
ALIVE = re.compile(r"<(script|img|a|strong|em|code|s|iframe)\b[^>]*>", re.IGNORECASE)
OWN = {"<code>"}
"""What our own markdown brings: keys and commands as code."""


@dataclass(frozen=True)
class Shown:
    """What operators get to see after two visits."""

    artifacts: dict[str, str]
    """Key to markdown, or to the table as JSON."""
    ids: dict[str, str]
    report: str
    api: str


@pytest.fixture(scope="module")
def shown(
    embedded: BucketSettings, prefect_api: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shown]:
    from flows.harvest import harvest
    from flows.parameters import HarvestParameters, ReviewParameters
    from flows.review import review

    with new_house(embedded, tmp_path_factory.mktemp("hostile")) as house, hostile_site() as site:
        house.add("hostile", SOURCE.format(home=site.home))
        for marks in (None, CHANGED):
            if marks:
                site.headlines["/news/marks"] = marks
            harvest(HarvestParameters(source="hostile", revisit_all=True))
        review(ReviewParameters(source="hostile", action="list"))
        texts, ids = artifacts(prefect_api)
        yield Shown(texts, ids, first_report(house), prefect_api)


def artifacts(api: str) -> tuple[dict[str, str], dict[str, str]]:
    wanted = {"artifacts": {"key": {"like_": "hostile-"}}, "limit": 100}
    found = httpx.post(f"{api}/artifacts/latest/filter", json=wanted).json()
    return {one["key"]: one["data"] for one in found}, {one["key"]: one["latest_id"] for one in found}


def first_report(house: House) -> str:
    keys = sorted(info.key for info in house.bucket.list("runs/hostile/") if info.key.endswith("report.html"))
    return house.bucket.get(keys[0]).decode()


@pytest.mark.parametrize("key", ["hostile-summary", "hostile-review"])
def test_markdown_artifacts_show_a_headline_as_text(shown: Shown, key: str) -> None:
    html = (
        MarkdownIt("commonmark", {"html": True})
        .enable(["table", "strikethrough"])
        .render(shown.artifacts[key])
    )
    assert "Mayor" in html
    assert "document.title" in html
    theirs = [tag[0] for tag in ALIVE.finditer(html) if not tag[0].startswith(tuple(OWN))]
    assert [tag for tag in theirs if not tag.startswith(("<strong", "<em", "<s>"))] == []
    for raw in ("\u202e", "<strong>bold", "<code>cell", "<s>x"):
        assert raw not in html


def test_the_report_has_a_headline_as_text_alone(shown: Shown) -> None:
    assert "Mayor" in shown.report
    assert "\u202e" not in shown.report
    assert "<script>document" not in shown.report
    assert 'onerror="document' not in shown.report
    assert re.findall(r'src="(?!data:)[^"]*"', shown.report) == []
    assert re.findall(r'href="(?!#|data:|http://127)[^"]*"', shown.report) == []


@pytest.mark.parametrize("key", ["hostile-summary", "hostile-review", "hostile-outcomes"])
def test_prefects_pages_show_a_headline_as_text(shown: Shown, key: str, tmp_path: Path) -> None:
    page = f"{shown.api.removesuffix('/api')}/v2/artifacts/artifact/{shown.ids[key]}"
    seen = see(page, tmp_path, picture=f"{key}.png")
    assert "document.title" in seen.html, "the artifact itself is not on the page"
    assert "<title>taken" not in seen.html
    assert re.search(r"<a\b[^>]*href=.javascript:", seen.html) is None
    assert re.search(r"<img[^>]+(?:onerror|outside\.example)", seen.html) is None
    assert re.search(r"<a\b[^>]*outside\.example", seen.html) is None
    assert "outside.example" not in seen.hosts
    assert seen.errors == []


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("dark", [False, True])
def test_the_report_in_a_browser(shown: Shown, tmp_path: Path, width: int, *, dark: bool) -> None:
    file = tmp_path / "report.html"
    # The browser tells how wide the page wants to be, and which colours it took.
    probe = (
        "<script>document.body.dataset.wide = document.documentElement.scrollWidth > innerWidth;"
        "document.body.dataset.back = getComputedStyle(document.body).backgroundColor</script></body>"
    )
    own = re.sub(r"<meta http-equiv=.Content-Security-Policy.[^>]*>", "", shown.report)
    assert own != shown.report, "the report forbids scripts by itself"
    file.write_text(own.replace("</body>", probe), encoding="utf-8")
    seen = see(
        file.as_uri(),
        tmp_path,
        width=width,
        dark=dark,
        picture=f"report-{width}-{'dark' if dark else 'light'}.png",
    )
    assert "Mayor" in seen.html
    assert "<title>taken" not in seen.html
    assert 'data-wide="false"' in seen.html
    assert seen.errors == []
    assert seen.hosts == set()
    back = re.search(r'data-back="rgba?\((\d+)', seen.html)
    assert back is not None
    assert (int(back[1]) < 128) is dark
