"""What belongs to the body though it stands apart, and what stands in it and does not belong."""

# Pages are written as they would be served, and not folded.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from tasks.errors import SkippableError, SkipReason
from tasks.extract import extract_article
from tests.extract.pages.body_pages import page

URL = "https://www.sample.example/news/story-1"
TITLE = "The heron wins its case against the weir"


def prose(words: str, count: int = 6) -> str:
    return "".join(
        f"<p>{words} {n}: the court heard for an hour how the bird had come to stand there, and why it stayed so long.</p>"
        for n in range(count)
    )


def text_of(inside: str, *, head: str = "") -> str:
    html = page("en", TITLE, inside).replace("</head>", f"{head}</head>")
    return extract_article(html.encode(), URL).text


def test_the_next_articles_of_a_page_that_scrolls_on_are_left_out() -> None:
    parts = "".join(
        f"<section class='story'><h1>{title}</h1><div class='copy'>{prose(words)}</div></section>"
        for title, words in ((TITLE, "Heron"), ("Ferry late again", "Ferry"), ("Mill to stay", "Mill"))
    )

    text = text_of(f"<main>{parts}</main>")

    assert "Heron 5" in text
    assert "Ferry" not in text
    assert "Mill" not in text


def test_headlines_of_sections_do_not_part_an_article() -> None:
    text = text_of(
        f"<main><h1>{TITLE}</h1>{prose('Heron')}<h1>How it came to this</h1>{prose('Weir')}</main>"
    )

    assert "Heron 5" in text
    assert "Weir 5" in text


def test_paragraphs_over_a_row_of_slides_open_the_article() -> None:
    opening = (
        "<div class='lead'><p>The heron of Oster Weir has won its case, after nine years in which it came to be the best known"
        " bird of the county and of all its courts, high and low.</p><p>These are the days that decided it, from the first fish to the last word of"
        " the judge in the town hall.</p></div>"
    )
    slides = "".join(f"<div class='slide'><h2>Day {n}</h2>{prose(f'Day {n}', 2)}</div>" for n in range(6))

    text = text_of(f"<article><h1>{TITLE}</h1>{opening}<div class='slides'>{slides}</div></article>")

    assert text.startswith("The heron of Oster Weir has won")


def test_folded_sections_are_text_and_hidden_boxes_are_not() -> None:
    folded = "".join(
        f"<div class='faq-accordion'><h3>Question {n}?</h3><div style='display:none'><p>Answer {n}: the bird may stand where it stood before.</p></div></div>"
        for n in range(3)
    )
    hidden = "<div style='display:none'><p>Thank you, you have been heard by the weir board of this county.</p></div>"

    text = text_of(f"<article><h1>{TITLE}</h1>{prose('Heron')}{folded}{hidden}</article>")

    assert "Answer 2" in text
    assert "weir board" not in text


def test_standfirst_is_not_the_first_paragraph() -> None:
    deck = "Nine years after the first fish, the court lets the bird stand where it likes"

    text = text_of(
        f"<article><header><h1>{TITLE}</h1><p class='k2'>{deck}</p></header><div class='k7'>{prose('Heron')}</div></article>",
        head=f"<meta name='description' content='{deck}'>",
    )

    assert text.startswith("Heron 0")


def test_description_that_repeats_the_first_paragraph_does_not_take_it() -> None:
    first = "The heron of Oster Weir has won its case, after nine years in the courts of the county."

    text = text_of(
        f"<article><h1>{TITLE}</h1><p>{first}</p>{prose('Heron')}</article>",
        head=f"<meta name='description' content='{first}'>",
    )

    assert text.startswith(first)


def test_cookie_bar_is_not_the_body_of_a_short_page() -> None:
    bar = (
        "<form><p>Privacy &amp; Cookies: This site uses cookies. By continuing to use this website, you agree to their use."
        " To find out more, including how to control cookies, see here: Cookie Policy</p></form>"
    )
    said = "The heron is back on the weir since this morning, and the fish are none the wiser for it."

    assert text_of(f"<h1>{TITLE}</h1><div class='entry'><p>{said}</p></div>{bar}") == said


def test_banner_of_a_web_archive_is_not_of_the_page() -> None:
    banner = f"<div id='wm-ipp-base'><div id='donato'>{prose('Collected', 3)}</div></div>"

    assert "Collected" not in text_of(f"{banner}<div class='post'><h1>{TITLE}</h1>{prose('Heron')}</div>")


def test_markup_set_as_text_is_taken_out_and_markup_spoken_of_stays() -> None:
    odd = '<p>&lt;a href="https://t.example/x"&gt;#heron&lt;/a&gt; of the day</p><p>&lt;br&gt;</p>'
    spoken = "The tag &lt;br&gt; ends a line, and nobody knows why the court asked."

    text = text_of(f"<article><h1>{TITLE}</h1>{prose('Heron')}{odd}<p>{spoken}</p>{prose('Weir')}</article>")

    assert "href" not in text
    assert "The tag <br> ends a line" in text


def test_lines_of_one_table_cell_are_not_glued_together() -> None:
    cell = "<br><br>".join(
        f"Heron {n}. Then the judge spoke, for a minute, of the duties of a weir to those that stand on it in the rain."
        for n in range(6)
    )

    text = text_of(f"<table><tr><td><h1>{TITLE}</h1></td></tr><tr><td><div>{cell}</div></td></tr></table>")

    assert len(text.split("\n\n")) == 6


def test_section_page_with_one_story_is_known_by_its_name() -> None:
    html = page(
        "en",
        "Opinion",
        "<h1>Opinion</h1><ul><li><a href='/a-b-c'><h3>In praise of the heron</h3></a></li></ul>",
    )

    with pytest.raises(SkippableError) as refused:
        extract_article(
            html.replace('content="article"', 'content="website"').encode(),
            "https://www.sample.example/opinion/",
        )

    assert refused.value.reason is SkipReason.SECTION_PAGE


def test_a_heading_over_a_heading_of_a_lower_rank_stays_though_a_line_between_them_goes() -> None:
    times = "<div><span>Read more</span></div>"
    inside = (
        f"<article><h1>{TITLE}</h1>{prose('Heron')}<h2>The card</h2>{times}<h3>The list</h3>{prose('Ferry')}"
    )

    text = text_of(f"{inside}<h2>The rest</h2>{times}<h2>The end</h2>{prose('Mill')}</article>")

    assert "The card\n\nThe list" in text
    assert "Read more" not in text
    assert "The rest" not in text


def test_an_item_with_a_date_at_the_end_stays_and_a_line_with_one_goes() -> None:
    items = "<ul><li>Minutes of the council, 4 March 2025</li><li>Register of deeds of the county</li></ul>"
    text = text_of(f"<article><h1>{TITLE}</h1>{prose('Heron')}{items}</article>")
    assert text.endswith("Minutes of the council, 4 March 2025\nRegister of deeds of the county")
    text = text_of(f"<article><h1>{TITLE}</h1>{prose('Heron')}<p>Portmellow, 4 March 2025</p></article>")
    assert text.endswith("so long.")


@pytest.mark.parametrize(
    "line",
    [
        "URL: https://www.sample.example/news/story-1",
        "https://sample.example/news/story-1",
        "abc-de/fg/hij",
        "Was this email forwarded to you? <a href='/s'>Sign up here</a>.",
        "You are receiving this because you signed up at sample.example. <a href='/u'>Unsubscribe</a>",
    ],
)
def test_lines_below_the_last_paragraph_that_are_none(line: str) -> None:
    text = text_of(f"<article><h1>{TITLE}</h1>{prose('Heron')}<p>{line}</p></article>")
    assert text.endswith("so long.")


def test_the_address_of_another_site_below_the_last_paragraph_stays() -> None:
    text = text_of(
        f"<article><h1>{TITLE}</h1>{prose('Heron')}<p>https://www.court.example/case/12</p></article>"
    )
    assert text.endswith("https://www.court.example/case/12")


def test_a_heading_below_the_headline_that_is_called_its_subtitle_is_the_deck() -> None:
    deck = "A bird, a weir and nine years of argument"
    head = f"<h1>{TITLE}</h1><h2 class='post-subtitle'>{deck}</h2><p>By Mara Quill</p>"
    html = page(
        "en", TITLE, f"<article>{head}{prose('Heron')}<h2>After the vote</h2>{prose('Ferry')}</article>"
    )

    article = extract_article(html.encode(), URL)

    assert article.standfirst == deck
    assert deck not in article.text
    assert "After the vote" in article.text


def test_a_sentence_set_as_a_heading_below_the_headline_is_the_deck_and_a_subhead_is_none() -> None:
    deck = "Nine years of argument end with a vote on Tuesday."
    for heading, taken in ((deck, deck), ("What the court heard on Tuesday", None)):
        head = f"<h1>{TITLE}</h1><h2>{heading}</h2><div>Review by <b>Mara Quill</b></div>"
        article = extract_article(
            page("en", TITLE, f"<article>{head}{prose('Heron')}</article>").encode(), URL
        )
        assert article.standfirst == taken
        assert (heading in article.text) == (taken is None)
        assert "Mara" not in article.text
