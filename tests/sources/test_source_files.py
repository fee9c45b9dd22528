"""Source files: what is shipped can be read, and every mistake is named with what to write instead."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from flows.cli import pressmark
from tasks.errors import FatalError
from tasks.source import Source, load_readable, load_source, parse_source, source_names, source_of
from tests.sources.folder import SOURCES

NAMES = source_names((SOURCES,))
REAL = [name for name in NAMES if name != "newsroom"]

ASKED_FOR = {"independent", "bbc", "guardian", "ap", "deutsche-welle", "el-pais", "le-monde", "tagesschau"}

# Real addresses, seen in public test sets and public code: address, and the publisher's own number in it.
ARTICLES = [
    (
        "independent",
        "https://www.independent.co.uk/climate-change/news/texas-wildfires-map-panhandle-b2504055.html",
        "b2504055",
    ),
    (
        "independent",
        "http://www.independent.co.uk/news/business/news/seven-secrets-that-hotel-owners-10506160.html",
        "10506160",
    ),
    ("bbc", "https://www.bbc.com/news/articles/clymn8zyrp9o", "clymn8zyrp9o"),
    ("bbc", "http://www.bbc.com/news/world-us-canada-33646704", "33646704"),
    ("bbc", "https://www.bbc.co.uk/news/live/cn4z119e5xxt", "cn4z119e5xxt"),
    (
        "ap",
        "https://apnews.com/article/kansas-city-chiefs-ee19f73bb5e56336af9d704317588e0f",
        "ee19f73bb5e56336af9d704317588e0f",
    ),
    (
        "ap",
        "https://apnews.com/article/fact-check-mossad-air-force-enemy-israel-596187204627",
        "596187204627",
    ),
    (
        "deutsche-welle",
        "https://www.dw.com/de/ukrainische-gegenoffensive/a-65464327?maca=de-rss-de-all",
        "65464327",
    ),
    (
        "le-monde",
        "http://www.lemonde.fr/pixels/article/2015/05/04/que-contient-la-loi_4627068_4408996.html",
        "4627068",
    ),
    ("nos", "https://nos.nl/artikel/2579498-rutte-in-kyiv-om-met-zelensky-te-praten", "2579498"),
    ("nos", "https://nos.nl/l/2580075", "2580075"),
    (
        "ansa",
        "https://www.ansa.it/sito/notizie/politica/2026/06/24/via-libera_877c4451-ff41-45d1-b0fa-941c3da8f441.html",
        "877c4451-ff41-45d1-b0fa-941c3da8f441",
    ),
    (
        "publico",
        "https://www.publico.pt/2025/06/15/publico-brasil/noticia/imigrantes-sabem-nome-2136722",
        "2136722",
    ),
    (
        "nrk",
        "https://www.nrk.no/ol/ol-i-paris-2024_-tarene-rant-for-stavhopper-lene-retzius-1.16990729",
        "1.16990729",
    ),
    ("orf", "https://orf.at/stories/3428571/", "3428571"),
    ("guardian", "https://www.theguardian.com/education/2020/jan/20/thousands-of-uk-academics", None),
    (
        "el-pais",
        "https://elpais.com/internacional/2024-10-15/bruselas-sondea-la-apertura-de-centros.html",
        None,
    ),
    ("tagesschau", "https://www.tagesschau.de/inland/innenpolitik/ahrtal-flut-bilanz-100.html", None),
]

NO_ARTICLES = [
    ("independent", "https://www.independent.co.uk/news/uk"),
    ("bbc", "https://www.bbc.co.uk/iplayer/episode/m0012345"),
    ("bbc", "https://www.bbc.co.uk/news/videos/c0123456789o"),
    ("guardian", "https://www.theguardian.com/crosswords/2025/jun/12/quick-17200"),
    ("ap", "https://apnews.com/hub/climate"),
    ("deutsche-welle", "https://www.dw.com/de/live-tv/channel-german"),
    ("el-pais", "https://elpais.com/internacional/"),
    ("le-monde", "https://www.lemonde.fr/international/"),
    ("tagesschau", "https://www.tagesschau.de/multimedia/sendung/tagesschau_20_uhr/video-100.html"),
    ("nos", "https://nos.nl/nieuws/cultuur-en-media"),
    ("ansa", "https://www.ansa.it/sito/notizie/cronaca/cronaca.shtml"),
    ("publico", "https://www.publico.pt/2025/11/24/newsletter/prova-dos-factos"),
    ("nrk", "https://www.nrk.no/urix/"),
    ("orf", "https://orf.at/"),
]


def load(name: str) -> Source:
    return load_source(name, (SOURCES,))


def wanted(source: Source, url: str) -> bool:
    found = source.discover
    allowed = not found.allow or any(re.search(pattern, url) for pattern in found.allow)
    return allowed and not any(re.search(pattern, url) for pattern in found.deny)


def test_there_are_twelve_real_publishers_and_those_asked_for() -> None:
    assert len(REAL) >= 12
    assert set(REAL) >= ASKED_FOR


@pytest.mark.parametrize("name", NAMES)
def test_the_file_loads(name: str) -> None:
    assert load(name).name == name


@pytest.mark.parametrize("name", REAL)
def test_a_real_publisher_is_treated_politely(name: str) -> None:
    politeness = load(name).politeness
    assert politeness.robots == "obey"
    assert politeness.delay >= 5
    assert politeness.concurrency == 1


@pytest.mark.parametrize("name", REAL)
def test_a_real_publishers_addresses_say_where_they_come_from(name: str) -> None:
    provenance = load(name).provenance
    assert len(provenance.addresses_from) > 20
    assert provenance.tried is False


@pytest.mark.parametrize("name", REAL)
def test_a_real_publishers_addresses_are_encrypted(name: str) -> None:
    found = load(name).discover
    assert [url for url in (*found.feeds, *found.sitemaps) if not url.startswith("https://")] == []


def test_no_two_sources_start_in_the_same_minute() -> None:
    minutes = [load(name).schedule.cron.split()[0] for name in REAL]
    assert len(set(minutes)) == len(minutes)


@pytest.mark.parametrize(("name", "url", "number"), ARTICLES)
def test_a_real_address_is_taken_for_an_article_with_its_number(
    name: str, url: str, number: str | None
) -> None:
    source = load(name)
    assert wanted(source, url)
    assert re.match(r"https?://([^/]+)", url)[1] in source.hosts  # type: ignore[index]
    if source.article_id is None:
        assert number is None
    else:
        found = re.search(source.article_id, url)
        assert found is not None
        assert found[1] == number


@pytest.mark.parametrize(("name", "url"), NO_ARTICLES)
def test_a_section_or_player_is_not_taken_for_an_article(name: str, url: str) -> None:
    assert not wanted(load(name), url)


GOOD = (SOURCES / "independent.toml").read_text(encoding="utf-8")
FAULTS = [
    ("home = ", 'home = "independent"  # ', "home", "write a full http:// or https:// address"),
    ("time_zone = ", 'time_zone = "GMT+1"  # ', "time_zone", "write an IANA time zone such as Europe/London"),
    (
        "feeds = ",
        'feeds = ["/news/uk/rss"]  # ',
        "discover.feeds.0",
        "write a full http:// or https:// address",
    ),
    ("allow = ", 'allow = ["("]  # ', "discover.allow.0", "write a valid regular expression"),
    ("hosts = ", 'host = ["x"]  # ', "discover.host", "no such key; check the spelling or take it out"),
    ("title = ", "# ", "title", "is missing; add it"),
    ("cron = ", 'cron = "every day"  # ', "schedule.cron", "the five fields of crontab(5)"),
    ("cron = ", 'cron = "61 * * * *"  # ', "schedule.cron", "write a minute from 0 to 59"),
    ("cron = ", 'cron = "7 */0 * * *"  # ', "schedule.cron", "not '*/0'"),
    ("cron = ", "enabled = 7  # ", "schedule.enabled", "valid boolean"),
    ("tried = ", 'tried = "perhaps"  # ', "provenance.tried", "valid boolean"),
]


@pytest.mark.parametrize(("old", "new", "key", "mend"), FAULTS)
def test_a_faulty_file_is_one_line_that_names_file_key_and_mend(
    old: str, new: str, key: str, mend: str
) -> None:
    bad = re.sub(rf"(?m)^{re.escape(old)}", new, GOOD, count=1)
    assert bad != GOOD
    with pytest.raises(FatalError) as caught:
        parse_source(bad, file="sources/independent.toml")
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(f"sources/independent.toml: {key}: ")
    assert mend in message


def test_two_faults_are_two_lines() -> None:
    bad = GOOD.replace("title = ", "titel = ")
    with pytest.raises(FatalError) as caught:
        parse_source(bad, file="x.toml")
    assert [line.split(":")[1].strip() for line in str(caught.value).splitlines()] == ["title", "titel"]


def test_a_source_that_can_find_nothing_is_refused() -> None:
    bad = re.sub(r"(?m)^(feeds|sitemaps) = .*$", "", GOOD)
    with pytest.raises(FatalError, match="names no feed, sitemap, section or list; give at least one"):
        parse_source(bad, file="x.toml")


def test_ignoring_robots_needs_a_reason() -> None:
    bad = GOOD + '\n[politeness]\nrobots = "ignore"\n'
    with pytest.raises(FatalError, match=r"x\.toml: politeness: .*needs robots_reason"):
        parse_source(bad, file="x.toml")


def test_a_file_that_is_no_toml_names_the_line() -> None:
    with pytest.raises(FatalError, match=r"x\.toml: not valid TOML: .*line 1.*; correct that line"):
        parse_source("name = independent\n", file="x.toml")


def test_a_file_under_another_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "indie.toml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(
        FatalError, match=r"indie\.toml: name: says 'independent'; write name = 'indie' or rename"
    ):
        load_source("indie", (tmp_path,))


def test_an_unknown_source_is_answered_with_the_known_ones() -> None:
    with pytest.raises(FatalError, match="no source 'times'; known: ansa, ap, bbc"):
        load_source("times", (SOURCES,))


@pytest.mark.parametrize("cron", ["7 */3 * * *", "0,30 6-22 * * mon-fri", "5 4 1 jan sun", "*/10 * * * 0-7"])
def test_the_forms_of_crontab_are_taken(cron: str) -> None:
    text = re.sub(r"(?m)^cron = .*", f'cron = "{cron}"', GOOD)
    assert parse_source(text, file="x.toml").schedule.cron == cron


def test_a_faulty_file_leaves_the_other_sources_readable(tmp_path: Path) -> None:
    (tmp_path / "independent.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "broken.toml").write_text('name = "broken')
    (tmp_path / "foreign.toml").write_bytes(b'title = "caf\xe9"')
    sources, faults = load_readable((tmp_path,))
    assert [source.name for source in sources] == ["independent"]
    told = "; ".join(map(str, faults))
    assert "broken.toml: not valid TOML" in told
    assert "foreign.toml: not UTF-8 at byte 12; save it as UTF-8" in told


@pytest.mark.parametrize("home", ["https://straße.example/", "https://xn--strae-oqa.example/"])
@pytest.mark.parametrize("url", ["https://www.straße.example/a", "http://xn--strae-oqa.example/a"])
def test_an_internationalised_host_is_known_in_both_its_spellings(home: str, url: str) -> None:
    text = GOOD.replace("https://www.independent.co.uk/", home)
    assert source_of(url, [parse_source(text, file="courier.toml")]) is not None


def test_a_check_names_thresholds_and_rules_that_do_not_exist(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRESSMARK_SOURCE_FOLDERS", str(tmp_path))
    slips = '[expect.thresholds]\n"body.lenght.min" = 5\n[[expect.exceptions]]\nrule = "body.nope"\n'
    more = 'reason = "it has always been so"\nexpires = 2099-01-01\n'
    (tmp_path / "independent.toml").write_text(f"{GOOD}\n{slips}{more}", encoding="utf-8")
    result = CliRunner().invoke(pressmark, ["sources", "check", "independent"])
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        "independent: expect.thresholds: body.lenght.min: no such threshold; see expectations/thresholds.py",
        "independent: expect.exceptions: body.nope: no such rule; see expectations/RULES.md",
    ]
