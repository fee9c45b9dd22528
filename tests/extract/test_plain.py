"""Flattened pages: lines are read by their form and place."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from tasks.errors import SkippableError, SkipReason
from tasks.extract.plain import read_plain
from tests.extract.pages.field_pages import URL, source
from tests.extract.pages.pages_abroad import HEADLINES, PARAGRAPHS
from tests.shared_data import shared_folder

PROSE = [
    "The harbour reopened on Friday after a week of storms that had kept every ship of the fleet in port.",
    "Crews cleared sand and timber from the two outer basins through the night, the harbour master said.",
    "A first ferry left for the islands at noon, with some four hundred passengers who had waited for days.",
]
FLAT = """Harbour reopens after a week of storms

Ferries sail to the islands again after seven days

Bel Carter
Shipping Correspondent
Friday 21 January 2022 13:49 GMT
Comments
Crews clear the outer basin of the harbour
Crews clear the outer basin of the harbour (AP)

{}

What the crews found

{}

{}

Sign up to our newsletter
Comments
Join the conversation
""".format(*PROSE)


def test_every_field_of_a_flattened_page() -> None:
    found = read_plain(FLAT, URL, source=None, fetched_at=None)
    assert found.headline == "Harbour reopens after a week of storms"
    assert found.standfirst == "Ferries sail to the islands again after seven days"
    assert found.byline_raw == "Bel Carter\nShipping Correspondent"
    assert [(author.name, author.role) for author in found.authors] == [
        ("Bel Carter", "Shipping Correspondent")
    ]
    assert found.published is not None
    assert found.published.instant == datetime(2022, 1, 21, 13, 49, tzinfo=UTC)
    assert found.published.printed == "Friday 21 January 2022 13:49 GMT"
    assert [(image.caption, image.credit) for image in found.images] == [
        ("Crews clear the outer basin of the harbour", "AP")
    ]
    assert [(block.kind, block.text) for block in found.blocks] == [
        ("paragraph", PROSE[0]),
        ("heading", "What the crews found"),
        ("paragraph", PROSE[1]),
        ("paragraph", PROSE[2]),
    ]
    assert found.text.split("\n\n")[0] == PROSE[0]


def test_interface_lines_are_in_the_ledger_and_in_no_field() -> None:
    found = read_plain(FLAT, URL, source=None, fetched_at=None)
    said = json.dumps(found.model_dump(mode="json", exclude={"stripped"}))
    for phrase in ("Comments", "newsletter", "Join the conversation"):
        assert phrase not in said
    assert sum(strip.count for strip in found.stripped) == 4


def test_zone_language_and_name_come_from_the_source() -> None:
    text = "Hafen wieder offen\n\nVon Jörg Weiß\n21.01.2022, 13:49 Uhr\n\n" + "\n\n".join(PROSE)
    found = read_plain(text, URL, source=source(time_zone="Europe/Berlin", language="de"), fetched_at=None)
    assert found.published is not None
    assert found.published.instant == datetime(2022, 1, 21, 12, 49, tzinfo=UTC)
    assert (found.publisher, found.language) == ("The Example Gazette", "de")
    assert [author.name for author in found.authors] == ["Jörg Weiß"]


def test_lines_wrapped_at_a_width_are_one_paragraph() -> None:
    wrapped = (
        "The harbour reopened on Friday after a week of storms\nthat had kept every ship of the fleet in its port,\n"
        "the harbour master said, and a first ferry left at\nnoon."
    )
    found = read_plain(f"Harbour reopens\n\n{wrapped}\n\n{PROSE[1]}", URL, source=None, fetched_at=None)
    assert found.blocks[0].text == wrapped.replace("\n", " ")


def test_a_text_without_a_paragraph_is_no_article() -> None:
    with pytest.raises(SkippableError) as caught:
        read_plain("Log in\nRegister\nComments", URL, source=None, fetched_at=None)
    assert caught.value.reason is SkipReason.NO_BODY


@pytest.mark.shared
def test_founding_document_comes_out_exactly() -> None:
    seed = shared_folder("seed")
    expected = json.loads((seed / "expected.json").read_text(encoding="utf-8"))
    text = (seed / "independent-isis-attacks.txt").read_text(encoding="utf-8")
    publisher = source(language="en-GB").model_copy(update={"title": expected["publisher"]})
    found = read_plain(
        text, "https://www.independent.co.uk/news/world/a-b1.html", source=publisher, fetched_at=None
    )
    record = found.model_dump(mode="json")
    for name in ("headline", "standfirst", "byline_raw", "publisher"):
        assert record[name] == expected[name]
    assert [{key: author[key] for key in ("name", "role")} for author in record["authors"]] == expected[
        "authors"
    ]
    assert {key: record["published"][key] for key in ("printed", "instant")} == expected["published"]
    assert [{key: image[key] for key in ("caption", "credit")} for image in record["images"]] == expected[
        "images"
    ]
    assert [block["text"] for block in record["blocks"]] == expected["paragraphs"]
    assert found.text == "\n\n".join(expected["paragraphs"])
    del record["stripped"]
    for phrase in expected["must_be_stripped"]:
        assert phrase not in json.dumps(record, ensure_ascii=False)


@pytest.mark.parametrize("language", ["ja", "zh", "th", "hi", "ar", "ru"])
def test_paragraphs_of_any_script_are_the_body(language: str) -> None:
    lines = [HEADLINES[language], *PARAGRAPHS[language]]
    found = read_plain("\n\n".join(lines), URL, source=None, fetched_at=None)
    assert [block.text for block in found.blocks] == list(PARAGRAPHS[language])
