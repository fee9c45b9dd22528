"""Section, topics, kind, access and deck on pages of publishing systems that state them in no data."""

from __future__ import annotations

import pytest

from tests.extract.pages.cms_pages import SAID, read
from tests.extract.pages.field_pages import fields, json_ld

HEADLINE, DECK = SAID["en"]
BY = '<p class="byline">By Ada Quill</p><p>22 November 2026</p>'

SECTIONS = {
    "a trail of links": "<nav aria-label=breadcrumb class=breadcrumb><ol><li><a href='/'>Home</a></li>"
    "<li><a href='/coast'>Coast</a></li><li>Harbour reopens</li></ol></nav>[H]",
    "a link to a category": "<span class=cat-links><a href='/category/coast' rel='category tag'>Coast</a></span>[H]",
    "a trail from one of several home pages": "<ol class=breadcrumb><li><a href='/en.html'>Home</a></li>"
    "<li><a href='/en/coast.html'>Coast</a></li></ol>[H]",
}


@pytest.mark.parametrize("name", SECTIONS)
def test_the_section_as_printed(name: str) -> None:
    assert read("en", SECTIONS[name] + BY).section == "Coast"


@pytest.mark.parametrize(
    ("link", "section"),
    [
        ("<a href='/news/'>News</a>", "News"),
        ("<a href='/coast/'>Coast</a>", None),
        ("<a href='/news/'>Boats</a>", None),
    ],
)
def test_a_link_above_the_headline_named_like_a_folder_of_the_page(link: str, section: str | None) -> None:
    assert read("en", f"<div class=x1>{link}</div>[H]{BY}").section == section


@pytest.mark.parametrize(
    ("trail", "section"),
    [(["Home", "Coast"], "Coast"), (["Home", "Harbour reopens after a week of storms"], None)],
)
def test_a_stated_trail_of_two(trail: list[str], section: str | None) -> None:
    steps = ",".join(
        f'{{"@type":"ListItem","position":{n},"name":"{name}"}}' for n, name in enumerate(trail, 1)
    )
    title = "<title>Harbour reopens after a week of storms</title>"
    found = fields(title + json_ld(f'{{"@type":"BreadcrumbList","itemListElement":[{steps}]}}'))
    assert found.section == section


TOPICS = {
    "links that say so": "<p><a href='/t/h' rel=tag>Harbour</a>, <a href='/t/s' rel=tag>Storm</a></p>",
    "a box called so": "<ul class=post-tags><li><a href='/h'>#Harbour</a></li><li><a href='/s'>#Storm</a></li></ul>",
    "a box with a heading": "<div class=schlagworte>Themen: <a href='/h'>Harbour</a> <a href='/s'>Storm</a></div>",
}  # fmt: skip


@pytest.mark.parametrize("name", TOPICS)
def test_topics_as_printed(name: str) -> None:
    assert read("en", "[H]" + BY, foot=TOPICS[name]).topics == ("Harbour", "Storm")


def test_a_cloud_of_topics_is_the_site_s() -> None:
    cloud = "".join(f"<a href='/t/{number}' rel=tag>Topic {number}x</a> " for number in range(40))
    assert read("en", "[H]" + BY, foot=f"<div class=tags>{cloud}</div>").topics == ()


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Op-Ed", "opinion"),
        ("Guest Essay", "opinion"),
        ("Letters to the editor", "opinion"),
        ("Gastbeitrag", "opinion"),
        ("Éditorial", "opinion"),
        ("Il commento", "opinion"),
        ("Artigo de opinião", "opinion"),
        ("Explainer", "analysis"),
        ("Recensie", "review"),
        ("Sponsored", "article"),
    ],
)
def test_the_kind_as_the_label_says(label: str, kind: str) -> None:
    assert read("en", f'<p class="kicker">{label}</p>[H]{BY}').kind == kind


def test_a_part_that_is_not_free_tells_of_a_wall() -> None:
    part = '{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".wall"}'
    found = fields(json_ld(f'{{"@type":"NewsArticle","headline":"{HEADLINE}","hasPart":{part}}}'))
    assert found.access == "paywalled"


@pytest.mark.parametrize(
    "name",
    [
        "s-tagline",
        "newspack-post-subtitle",
        "article__desc",
        "post-description",
        "documentDescription",
        "sumario",
        "linha-fina",
        "gravata",
        "olho",
        "preamble",
        "secondary-headline",
        "blurb",
        "epigraphe",
    ],
)
def test_names_of_decks(name: str) -> None:
    assert read("en", f'[H]<div class="{name}">{DECK}</div>{BY}').standfirst == DECK
