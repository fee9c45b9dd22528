"""Pages whose class names are hashes: what stands in a box must be told by the box."""

# Pages are written as they would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from tasks.extract import extract_article
from tests.extract.pages.body_pages import page
from tests.extract.pages.field_pages import json_ld

URL = "https://www.sample.example/news/story-1"
TITLE = "The heron wins its case against the weir"
CAPTION = "The heron of Oster Weir on the steps of the town hall, where it waited for the judges from the early morning."


def paragraphs(words: str = "Heron", count: int = 6) -> list[str]:
    return [
        f"<p>{words} {n}: the court heard for an hour how the bird had come to stand there, and why it stayed so long.</p>"
        for n in range(count)
    ]


def text_of(inside: str, *, head: str = "") -> str:
    html = page("en", TITLE, f"<div class='_x1'><h1>{TITLE}</h1>{inside}</div>").replace(
        "</head>", f"{head}</head>"
    )
    return extract_article(html.encode(), URL).text


def picture(below: str, name: str = "heron", size: str = "") -> str:
    return f"<div class='_pB'><div class='_q'><img src='/{name}.jpg' alt=''{size}></div><div class='_r'><p>{below}</p></div></div>"


def test_paragraph_below_a_picture_among_paragraphs_is_its_caption() -> None:
    first, second, *others = paragraphs()

    text = text_of(
        f"<div class='_b0'>{first}{picture(CAPTION)}{second}{''.join(others)}{picture(f'Again: {CAPTION}', 'weir')}</div>"
    )

    assert "Heron 5" in text
    assert CAPTION not in text


def test_paragraphs_that_each_have_a_picture_are_the_article() -> None:
    text = text_of("".join(picture(paragraph[3:-4], f"p{n}") for n, paragraph in enumerate(paragraphs())))

    assert "Heron 0" in text
    assert "Heron 5" in text


def test_paragraph_below_a_picture_in_a_box_like_those_of_other_paragraphs_is_the_articles() -> None:
    first, *others = [f"<div class='_w'>{paragraph}</div>" for paragraph in paragraphs()]
    pictured = first.replace("<p>", "<img src='/heron.jpg'><p>", 1)

    assert "Heron 0" in text_of(f"<div class='_b0'>{pictured}{''.join(others)}</div>")


def test_text_below_an_icon_is_the_articles() -> None:
    tip = "Take a chair with you: the sittings of the court of the weir are long, and there are only four for the public."

    text = text_of(
        f"<div class='_b0'>{''.join(paragraphs())}{picture(tip, size=' width=32 height=32')}</div>"
    )

    assert tip in text


def test_quotation_below_the_picture_of_the_speaker_is_the_articles() -> None:
    said = "I have seen many birds in this court, and none that had read the files as this one had, said the judge."
    quoted = picture(said).replace("<p>", "<blockquote><p>").replace("</p>", "</p></blockquote>")

    assert said in text_of(f"<div class='_b0'>{''.join(paragraphs())}{quoted}</div>")


@pytest.mark.parametrize(
    "heading",
    ["12 comments", "10 thoughts on “The heron wins its case against the weir”", "3 Gedanken zu „Der Reiher“",
     "5 réflexions sur « Le héron »", "2 comentarios en «La garza»", "Kommentare (3)"],
)  # fmt: skip
def test_what_stands_under_the_heading_of_comments_is_theirs(heading: str) -> None:
    comments = "".join(
        f"<div class='_c'><p class='_d'>Fisher{n} on 3 May</p><p>Comment {n}: I have fished there for thirty years, and no court has ever heard me on anything at all.</p></div>"
        for n in range(9)
    )

    text = text_of(
        f"<div class='_b0'>{''.join(paragraphs(count=3))}</div><div class='_e'><h3>{heading}</h3>{comments}</div>"
    )

    assert "Heron 2" in text
    assert "Comment" not in text


def test_chapter_called_discussion_is_the_articles() -> None:
    text = text_of(
        f"<section>{''.join(paragraphs())}</section><section><h2>Discussion</h2>{paragraphs('Weir')[0]}</section>"
    )

    assert "Weir 0" in text


AUTHOR = json_ld('{"@type":"NewsArticle","author":{"@type":"Person","name":"Mara Quill"}}')


@pytest.mark.parametrize("heading", ["About Mara Quill", "Über Mara Quill", "À propos de Mara Quill"])
def test_note_on_the_writer_under_a_heading_that_names_her_is_none_of_the_article(heading: str) -> None:
    note = f"<div class='_n'><h3>{heading}</h3><p>For the last nine years Mara Quill has sat in the town halls of the county, and reported what was said there.</p></div>"

    assert "sat in the town halls" not in text_of(
        f"<div class='_b0'>{''.join(paragraphs())}</div>{note}", head=AUTHOR
    )


def test_section_about_somebody_else_is_the_articles() -> None:
    note = "<div class='_n'><h3>About Oster Weir</h3><p>Oster Weir was built nine hundred years ago by the monks of the county, who did not like herons.</p></div>"

    assert "built nine hundred years ago" in text_of(
        f"<div class='_b0'>{''.join(paragraphs())}{note}</div>", head=AUTHOR
    )


def test_teasers_that_lead_to_their_story_twice_are_none_of_the_article() -> None:
    teasers = "".join(
        f"<div class='_t'><h3><a href='/news/{n}'>Ferry {n} late again on the long way to the islands</a></h3><div class='_s'>3 May</div>"
        f"<p>Ferry {n}: {'passengers waited on the quay for hours and hours, with nothing to see but the sea. ' * 5}</p><a href='/news/{n}'>Read on</a></div>"
        for n in range(3)
    )

    text = text_of(f"<div class='_b0'>{''.join(paragraphs())}</div><div class='_u'>{teasers}</div>")

    assert "Heron 5" in text
    assert "quay" not in text


def test_list_of_links_into_the_page_is_no_part_of_the_article() -> None:
    contents = "".join(f"<li><a href='#s{n}'>How the bird came to court, part {n}</a></li>" for n in range(4))

    text = text_of(f"<div class='_b0'>{paragraphs()[0]}<ul>{contents}</ul>{''.join(paragraphs()[1:])}</div>")

    assert "Heron 5" in text
    assert "came to court, part" not in text


def test_list_with_some_links_into_the_page_stays() -> None:
    items = "".join(f"<li>The bird, in year {n} (<a href='#n{n}'>note</a>)</li>" for n in range(4))

    assert "in year 3" in text_of(f"<div class='_b0'>{''.join(paragraphs())}<ul>{items}</ul></div>")


def test_table_in_a_figure_is_the_articles() -> None:
    table = "<figure class='_f'><table><tr><td>Herons</td><td>41</td></tr><tr><td>Ferries</td><td>2</td></tr></table></figure>"

    assert "Ferries\t2" in text_of(f"<div class='_b0'>{''.join(paragraphs())}{table}</div>")


def test_lines_set_alike_over_paragraphs_are_subheads() -> None:
    parts = "".join(
        f"<div class='_h'>The {n}. day in court</div>{paragraph}" for n, paragraph in enumerate(paragraphs())
    )

    assert "The 4. day in court\n\nHeron 4" in text_of(f"<div class='_b0'>{parts}</div>")


def test_the_same_line_over_several_paragraphs_is_no_subhead() -> None:
    parts = "".join(f"<div class='_h'>The day in pictures</div>{paragraph}" for paragraph in paragraphs())

    assert "The day in pictures" not in text_of(f"<div class='_b0'>{parts}</div>")


def test_first_of_many_articles_of_a_page_is_the_one_that_its_title_names() -> None:
    parts = "".join(
        f"<div class='_p'><div class='_h'><h1>{title}</h1></div><div class='_c'>{''.join(paragraphs(words, 5))}</div></div>"
        for title, words in ((TITLE, "Heron"), *((f"Ferry {n} late again", f"Ferry {n}") for n in range(9)))
    )

    text = extract_article(page("en", TITLE, f"<div class='_b'>{parts}</div>").encode(), URL).text

    assert "Heron 4" in text
    assert "Ferry" not in text


def test_next_article_in_a_further_box_is_left_out() -> None:
    own = f"<div class='_p _first'><div><h1>{TITLE}</h1></div>{''.join(paragraphs(count=4))}</div>"
    following = f"<div class='_u'><div class='_p'><h1>Ferry late again</h1>{''.join(paragraphs('Ferry', 12))}</div></div>"

    text = extract_article(page("en", TITLE, f"<div class='_b'>{own}{following}</div>").encode(), URL).text

    assert "Heron 3" in text
    assert "Ferry" not in text


def test_headings_over_embeds_that_ask_for_consent_stay() -> None:
    days = "".join(
        f"<h3>The {n}. day of the heron in the court of the weir</h3><p>Externer Inhalt nicht verfügbar</p>"
        for n in range(3)
    )

    assert "The 1. day of the heron" in text_of(
        f"<div class='_b0'>{''.join(paragraphs())}{days}<p>{CAPTION}</p></div>"
    )


def test_closed_part_of_an_accordion_is_text() -> None:
    part = "<h3><button aria-controls='p1' id='b1'>What did the bird say?</button></h3><div role='region' aria-labelledby='b1' id='p1' hidden><p>The bird said nothing at all, as is the custom of herons before every court of the county.</p></div>"

    assert "The bird said nothing" in text_of(f"<div class='_b0'>{''.join(paragraphs())}{part}</div>")


def test_paragraph_that_begins_with_a_pictures_rights_is_the_articles() -> None:
    first = f"<p>© Gazette Sons The heron waited.{'It stood in the water below the weir and looked at the mill on the other side of it. ' * 4}</p>"

    assert "looked at the mill" in text_of(f"<div class='_b0'>{first}{''.join(paragraphs())}</div>")
