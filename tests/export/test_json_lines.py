"""schema.org and ninjs: every word is one of the standard's, and says what the record says."""

from __future__ import annotations

import datetime
import json
import os
from pathlib import Path
from typing import Any

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tasks.article import Author, Block, Headline, Image, Moment, Signals
from tasks.export.exporting import export_records
from tasks.export.jsonld import news_article
from tasks.export.lines import is_web_address
from tasks.export.ninjs import news_object
from tasks.export.selection import Selection
from tasks.extract import extract_article
from tasks.record import Record, seal
from tests.export.archives import FLAGGED, forget, keep, url
from tests.export.ninjs_form import NINJS
from tests.store.samples import PASS, URL, article, capture

EIGHT = datetime.datetime(2026, 11, 1, 8, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))
FULL: dict[str, Any] = {
    "text": "The bridge is open.\n\nIt cost 9 million.",
    "publisher": "The Example Gazette",
    "publisher_article_id": "1234567",
    "headlines": (
        Headline(text="Bridge opens after nine years", role="h1"),
        Headline(text="Bridge opens", role="og"),
    ),
    "standfirst": "Traffic crosses the Göta again.",
    "byline_raw": "By Ann Lee, Bridge Correspondent",
    "authors": (
        Author(name="Ann Lee", role="Bridge Correspondent", url="https://www.example-gazette.com/ann"),
    ),
    "agencies": ("Northwire",),
    "published": Moment(instant=EIGHT, source="meta"),
    "modified": Moment(date=datetime.date(2026, 11, 2), source="text"),
    "section": "World",
    "topics": ("Bridges", "Götaland"),
    "language": "en-GB",
    "access": "metered",
    "images": (
        Image(url="https://img.example/1.jpg", caption="The bridge", credit="PA", alt="A bridge"),
        Image(caption="No address"),
    ),
    "signals": Signals(correction_notice="The cost was corrected."),
}
LIVE: dict[str, Any] = {
    "kind": "liveblog",
    "blocks": (
        Block(kind="paragraph", text="Follow us."),
        Block(kind="entry", moment=Moment(instant=EIGHT, source="time")),
        Block(kind="heading", text="It opens", level=3),
        Block(kind="paragraph", text="The ribbon is cut."),
        Block(kind="list", text="One\nTwo", items=("One", "Two")),
        Block(kind="image", text="A ribbon"),
        Block(kind="entry", moment=None),
        Block(kind="paragraph", text="Rain."),
    ),
}


def made(*, verdict: Any = PASS, revision: int = 1, parse: int = 1, **changes: Any) -> Record:
    return seal(
        article_id="aa11",
        source="gazette",
        revision=revision,
        parse=parse,
        previous=None,
        article=article(**{**FULL, **changes}),
        capture=capture(),
        verdict=verdict,
    )


# --- schema.org


def graph(document: dict[str, Any]) -> rdflib.Graph:
    """Read by rdflib, which knows every term of schema.org; the context is given here, not fetched."""
    assert document["@context"] == "https://schema.org"
    local = {**document, "@context": {"@vocab": "https://schema.org/"}}
    return rdflib.Graph().parse(data=json.dumps(local), format="json-ld")


@pytest.mark.parametrize("changes", [{}, LIVE, {"kind": "opinion"}, {"kind": "analysis"}, {"kind": "review"}])
def test_every_term_is_one_of_schema_org(changes):
    read = graph(news_article(made(**changes)))
    terms = {
        term
        for _, predicate, value in read
        for term in (predicate, value if predicate == rdflib.RDF.type else None)
    }
    unknown = [term for term in terms - {None, rdflib.RDF.type} if term not in rdflib.SDO]
    assert not unknown
    assert len(terms) > 25


def test_an_independent_reader_finds_author_and_job_title():
    read = graph(news_article(made()))
    [person] = read.subjects(rdflib.RDF.type, rdflib.SDO.Person)
    assert str(read.value(person, rdflib.SDO.name)) == "Ann Lee"
    assert str(read.value(person, rdflib.SDO.jobTitle)) == "Bridge Correspondent"
    [news] = read.subjects(rdflib.RDF.type, rdflib.SDO.NewsArticle)
    assert (news, rdflib.SDO.author, person) in read


def test_times_are_told_as_far_as_they_are_known():
    told = news_article(made())
    assert told["datePublished"] == "2026-11-01T08:30:00+01:00"
    assert told["dateModified"] == "2026-11-02"
    assert "datePublished" not in news_article(made(published=None))


def test_correction_archive_and_access_are_told():
    told = news_article(made())
    assert told["correction"] == {"@type": "CorrectionComment", "text": "The cost was corrected."}
    assert told["archivedAt"]["@id"] == capture().record_id
    assert told["archivedAt"]["encoding"]["contentUrl"] == capture().segment
    assert told["isAccessibleForFree"] is False
    assert news_article(made(access="free"))["isAccessibleForFree"] is True
    assert "isAccessibleForFree" not in news_article(made(access="unknown"))
    declared = made(access="unknown", signals=Signals(declared_free=True))
    assert news_article(declared)["isAccessibleForFree"] is True


def test_live_blog_has_its_updates_with_their_times():
    told = news_article(made(**LIVE))
    assert told["@type"] == ["NewsArticle", "LiveBlogPosting"]
    assert told["liveBlogUpdate"] == [
        {
            "@type": "BlogPosting",
            "datePublished": "2026-11-01T08:30:00+01:00",
            "headline": "It opens",
            "articleBody": "The ribbon is cut.\n\nOne\nTwo",
        },
        {"@type": "BlogPosting", "articleBody": "Rain."},
    ]


def test_two_versions_are_two_things():
    assert news_article(made())["@id"] != news_article(made(text="Closed."))["@id"]
    assert news_article(made(revision=2, parse=3))["version"] == "r2.p3"


def test_our_own_reader_takes_it_back_from_a_page():
    told = news_article(made())
    body = "".join(
        f"<p>{line} It stands beside the old one, and the town is glad of it.</p>" for line in "ab"
    )
    page = (
        f'<html><head><script type="application/ld+json">{json.dumps(told)}</script></head><body><article>'
        f"<h1>Bridge opens after nine years</h1>{body}</article></body></html>"
    )
    read = extract_article(page.encode(), URL)
    assert (read.headline, read.authors[0].name) == ("Bridge opens after nine years", "Ann Lee")
    assert read.published is not None
    assert read.published.instant == EIGHT
    assert (read.language, read.section) == ("en-GB", "World")


# --- ninjs 3.1


def ninjs_schemas() -> list[dict[str, Any]]:
    """Ours, and IPTC's own where it is at hand (see `ninjs_form`)."""
    own = os.environ.get("NINJS_SCHEMA")
    return [NINJS, *([json.loads(Path(own).read_bytes())] if own else [])]


VALIDATORS = [
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for schema in ninjs_schemas()
]


def assert_ninjs(told: dict[str, Any]) -> None:
    """As the schema of ninjs 3.1 asks for it: nothing but its names, each in its form."""
    for validator in VALIDATORS:
        assert [error.message for error in validator.iter_errors(told)] == []
    for item in (told, *told.get("associations", ())):
        assert item["uri"].startswith("urn:uuid:")
        # Formats are checked where a library for them is installed; these without one.
        for name in {"versionCreated", "contentCreated"} & set(item):
            assert datetime.datetime.fromisoformat(item[name]).tzinfo is not None
        for each in (*item.get("people", ()), *item.get("renditions", ())):
            assert all(is_web_address(each[key]) for key in {"uri", "href"} & set(each))


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"uri": None}, "is not of type 'string'"),
        ({"headline": "Bridge"}, "unexpected"),
        ({"bodies": [{"role": "main"}]}, "'value' is a required property"),
        ({"bodies": [{"value": "A", "wordCount": "1"}]}, "is not of type 'integer'"),
        ({"associations": [{"name": "picture-1"}]}, "'uri' is a required property"),
        ({"associations": [{"name": "a", "uri": "urn:x:1", "jobTitle": "b"}]}, "unexpected"),
        ({"type": "article"}, "is not one of"),
        ({"renditions": [{"href": "https://a.example/"}]}, "'name' is a required property"),
    ],
)
def test_what_is_no_ninjs_is_refused(wrong, words):
    found = [error.message for error in VALIDATORS[0].iter_errors({**news_object(made()), **wrong})]
    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        LIVE,
        {"kind": "video"},
        {"kind": "gallery"},
        {"access": "paywalled"},
        {"headline": None, "headlines": ()},
    ],
)
def test_ninjs_has_the_form_of_the_standard(changes):
    assert_ninjs(news_object(made(verdict=FLAGGED, **changes)))


def test_ninjs_says_what_the_record_says():
    told = news_object(made(verdict=FLAGGED, revision=2, parse=3))
    assert told["standard"]["version"] == "3.1"
    assert told["version"] == "r2.p3"
    assert told["headlines"][0] == {
        "role": "main",
        "contentType": "text/plain",
        "value": "Bridge opens after nine years",
    }
    assert [each["value"] for each in told["headlines"]] == ["Bridge opens after nine years", "Bridge opens"]
    assert told["bodies"][0]["value"] == FULL["text"]
    assert told["people"] == [
        {"name": "Ann Lee", "rel": "author", "uri": "https://www.example-gazette.com/ann"}
    ]
    assert told["by"] == "By Ann Lee, Bridge Correspondent"
    assert told["infoSources"] == [
        {"name": "The Example Gazette", "role": "publisher"},
        {"name": "Northwire", "role": "agency"},
    ]
    assert told["contentCreated"] == "2026-11-01T08:30:00+01:00"
    assert told["edNote"].endswith("byline.people")
    assert told["associations"][0]["descriptions"][0]["value"] == "The bridge"
    assert told["associations"][0]["by"] == "PA"


def test_ninjs_names_all_versions_of_an_article_alike():
    first, second = news_object(made()), news_object(made(revision=2, text="Closed."))
    assert first["uri"] == second["uri"]
    assert first["version"] != second["version"]


def test_ninjs_invents_no_time_of_day():
    bare = Moment(date=datetime.date(2026, 11, 1), source="text")
    assert "contentCreated" not in news_object(made(published=bare))


@given(st.text())
def test_what_is_no_address_never_stands_as_one(text):
    told = news_object(made(authors=(Author(name="A", url=text),), images=(Image(url=text),), url=text))
    assert_ninjs(told)


# --- the files


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for path in sorted(folder.rglob("*.jsonl")) for line in path.open("rb")]


@pytest.mark.server
@pytest.mark.parametrize(("form", "words"), [("jsonld", "articleBody"), ("ninjs", "bodies")])
def test_one_line_for_every_record_and_none_of_what_was_taken_down(bucket, tmp_path, form, words):
    keep(bucket, "The bridge is open.")
    keep(bucket, "The bridge is\u2028closed.", 30)
    keep(bucket, "Rain.", 1, url=url(1))
    report = export_records(bucket, Selection(), form, to=tmp_path)
    assert report.entries == len(list(tmp_path.rglob("*.jsonl"))) + 1 == 3
    assert "Rain." in str([line[words] for line in lines(tmp_path)])
    forget(bucket, url(1))
    assert export_records(bucket, Selection(), form, to=tmp_path).entries == 2
    assert "Rain." not in "".join(path.read_text("utf-8") for path in tmp_path.rglob("*.jsonl"))
