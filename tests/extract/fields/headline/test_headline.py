"""The headline is the shown one, found by agreement of the page's places."""

from __future__ import annotations

import pytest

from tests.extract.pages.field_pages import fields, json_ld

SAID = "Harbour reopens after a week of storms"


def test_site_suffix_falls_because_no_other_place_repeats_it() -> None:
    found = fields(f"<title>{SAID} | World news</title>", f"<h1>{SAID}</h1>")
    assert found.headline == SAID


def test_all_headlines_are_kept_with_their_roles() -> None:
    found = fields(
        f"<title>{SAID} - Gazette</title><meta property='og:title' content='Ships sail again'>"
        + json_ld('{"@type":"NewsArticle","headline":"Port open again","alternativeHeadline":"Open!"}'),
        f"<h1>{SAID}</h1>",
    )
    assert [(each.role, each.text) for each in found.headlines] == [
        ("h1", SAID),
        ("jsonld", "Port open again"),
        ("og", "Ships sail again"),
        ("title", f"{SAID} - Gazette"),
        ("jsonld", "Open!"),
    ]


def test_site_name_as_first_h1_is_passed_over() -> None:
    found = fields(
        f"<title>{SAID}</title>",
        f"<h1><a href='/'>The Example Gazette</a></h1><article><h1>{SAID}</h1></article>",
    )
    assert found.headline == SAID


def test_h1_of_the_breadcrumb_gives_way_to_the_shown_h2() -> None:
    found = fields(
        "<title>Storm news: harbour, storms, ferries - Gazette</title>"
        f"<meta property='og:title' content='{SAID}'>",
        "<ol class='breadcrumb'><li><h1>Storm news: harbour, storms, ferries</h1></li></ol>"
        f"<article><header><h2>{SAID}</h2></header></article>",
    )
    assert found.headline == SAID


def test_kicker_inside_the_heading_is_not_the_headline() -> None:
    found = fields(
        f"<title>{SAID}</title>",
        f"<h1><span class='article__kicker'>Weather</span><span class='article__title'>{SAID}</span></h1>",
    )
    assert found.headline == SAID


def test_kicker_stays_where_two_places_say_it() -> None:
    whole = f"Weather: {SAID}"
    found = fields(
        f"<meta property='og:title' content='{whole}'>"
        + json_ld(f'{{"@type":"NewsArticle","headline":"{whole}"}}'),
        f"<h1>{SAID}</h1>",
    )
    assert found.headline == whole


def test_lines_of_a_heading_do_not_run_together() -> None:
    found = fields(body="<h1><span>The long night</span><span>Harbour crews clear the basins</span></h1>")
    assert found.headline == "The long night Harbour crews clear the basins"


LINES = "Harbour crews clear<br>the basins"


@pytest.mark.parametrize("heading", [LINES, "<div>Harbour crews clear</div><div>the basins</div>"])
@pytest.mark.parametrize(
    "data",
    [
        "",
        "<meta property='og:title' content='Harbour crews clear the basins'>",
        "<title>Harbour crews</title>",
    ],
)
def test_a_line_that_ends_within_a_heading_parts_words(heading: str, data: str) -> None:
    assert fields(data, f"<h1>{heading}</h1>").headline == "Harbour crews clear the basins"


def test_lines_without_a_mark_between_them_are_parted_as_data_parts_them() -> None:
    heading = "<h1><span>Harbour crews clear</span><span>the basins</span></h1>"
    data = "<meta property='og:title' content='Harbour crews clear the basins'>"
    assert fields(data, heading).headline == "Harbour crews clear the basins"
    assert (
        fields(data, "<h1><span>H</span>arbour crews clear the basins</h1>").headline
        == "Harbour crews clear the basins"
    )


def test_a_line_that_ends_between_chinese_characters_parts_nothing() -> None:
    assert fields(body="<h1>老罐头厂<br>将变身集市大厅</h1>").headline == "老罐头厂将变身集市大厅"


def test_without_a_heading_the_title_loses_the_name_that_the_page_gives_itself() -> None:
    found = fields(
        f"<title>{SAID} - The Gazette</title><meta property='og:site_name' content='The Gazette'>", ""
    )
    assert found.headline == SAID


def test_a_headline_with_a_dash_of_its_own_stays_whole() -> None:
    said = "Open again - and this time for good"
    found = fields(f"<title>{said} | Gazette</title>", f"<h1>{said}</h1>")
    assert found.headline == said


@pytest.mark.parametrize("ending", ["…", "..."])
def test_a_headline_cut_for_want_of_room_never_wins(ending: str) -> None:
    found = fields(f"<meta property='og:title' content='Harbour reopens{ending}'>", f"<h1>{SAID}</h1>")
    assert found.headline == SAID


def test_a_page_without_any_headline_has_none() -> None:
    assert fields(body="").headline is None


def test_method_names_the_places_that_agree() -> None:
    found = fields(f"<title>{SAID}</title><meta property='og:title' content='{SAID}'>", f"<h1>{SAID}</h1>")
    assert found.methods["headline"] == "h1+og+title"


def test_the_shown_heading_holds_against_all_data_together() -> None:
    search = "Harbour storm news and ferry times"
    found = fields(
        f"<title>{search}</title><meta property='og:title' content='{search}'>"
        f"<meta name='twitter:title' content='{search}'>"
        + json_ld(f'{{"@type":"NewsArticle","headline":"{search}"}}'),
        f"<h1>{SAID}</h1>",
    )
    assert found.headline == SAID
    assert search in {each.text for each in found.headlines}


def test_a_heading_of_the_breadcrumb_that_all_data_repeats_wins_over_an_h2() -> None:
    data = json_ld(f'{{"@type":"NewsArticle","headline":"{SAID}"}}')
    found = fields(
        f"<title>{SAID}</title><meta property='og:title' content='{SAID}'>{data}",
        f"<ol class='breadcrumb'><li><h1>{SAID}</h1></li></ol><h2>Harbour after storms: the week that was</h2>",
    )
    assert found.headline == SAID


def test_a_heading_within_the_body_is_no_headline() -> None:
    section = "".join(
        f"<p>The harbour master said on day {n} that no ship would leave before the wind turned to the east.</p>"
        for n in range(25)
    )
    found = fields(
        "<meta property='og:title' content='Storms in the harbour'>",
        f"<article><h2>Storms in the harbour</h2>{section}<h1>What storms mean for ships</h1>{section}"
        f"<h2>And for the islands</h2>{section}</article>",
    )
    assert found.headline == "Storms in the harbour"


def test_an_h1_with_the_name_of_the_blog_gives_way_to_the_h2_beside_it_in_the_title() -> None:
    found = fields(
        f"<title>{SAID} | Notes from the pier</title>", f"<h1>Notes from the pier</h1><h2>{SAID}</h2>"
    )
    assert found.headline == SAID


def test_a_date_behind_the_headline_falls_where_data_says_the_headline_alone() -> None:
    found = fields(
        f"<meta property='og:title' content='{SAID}'>", f"<h1>{SAID} <small>02.02.2022 • Harbour</small></h1>"
    )
    assert found.headline == SAID


def test_a_site_name_falls_where_every_place_repeats_it() -> None:
    printed = f"{SAID} | Example Gazette"
    found = fields(f"<title>{printed}</title><meta property='og:title' content='{printed}'>", "")
    assert found.headline == SAID
    assert ("og", printed) in {(each.role, each.text) for each in found.headlines}


def test_kicker_on_a_line_of_its_own_gets_the_mark_that_data_gives_it() -> None:
    found = fields(
        f"<meta property='og:title' content='Weather: {SAID}'>",
        f"<h1><span>Weather</span><br><span>{SAID}</span></h1>",
    )
    assert found.headline == f"Weather: {SAID}"


def test_readings_of_chinese_characters_are_not_words() -> None:
    found = fields(
        body="<h1><ruby>港<rt>みなと</rt></ruby>が<ruby>再開<rt>さいかい</rt></ruby></h1>", language="ja"
    )
    assert found.headline == "港が再開"


def test_a_publisher_that_is_stated_as_the_headline_hides_no_headline() -> None:
    found = fields(
        f"<meta property='og:title' content='{SAID}'>"
        + json_ld(f'{{"@type":"NewsArticle","publisher":{{"@type":"Organization","name":"{SAID}"}}}}'),
        f"<h1>home news</h1><h1>{SAID}</h1>",
    )
    assert found.headline == SAID


@pytest.mark.parametrize(
    "site", ["_港口_青石网", "__2026年第7号公报_青石日报网", "--时政--青石网", "-要闻", "－青石日报"]
)
def test_section_and_site_behind_marks_without_blanks_fall_in_chinese_titles(site: str) -> None:
    said = "暴风雨持续一周后港口重新开放渡轮恢复通航货船陆续进港"
    assert fields(f"<title>{said}{site}</title>", "", language="zh").headline == said


@pytest.mark.parametrize("said", ["Spider-Man，第四集", "新能源-汽车协会", "Été à l'été-École d'ici"])
def test_a_hyphen_within_a_headline_stays(said: str) -> None:
    assert fields(f"<title>{said}</title>", f"<h1>{said}</h1>").headline == said


def test_a_slogan_behind_the_name_of_the_site_falls_with_it() -> None:
    found = fields(
        f"<title>{SAID} - Harbourtimes.example - All of the coast</title>",
        "",
        url="https://www.harbourtimes.example/note.asp?id=4",
    )
    assert found.headline == SAID


@pytest.mark.parametrize(
    "shown",
    [
        "<div class='article-title'>[T]</div>",
        "<p class='story__headline'>[T]</p>",
        "<div class='c-post'><span class='post-title lg'>[T]</span></div>",
        "<div class='top' itemprop='headline'><span class='highline'>Weather</span> [T]</div>",
        "<h1><a href='/'>The Example Gazette</a></h1><div class='nota-titulo'>[T]</div>",
    ],
)
def test_a_headline_that_is_no_heading_is_taken_before_that_for_search_engines(shown: str) -> None:
    found = fields(
        "<title>Harbour open again: storms, ferries, timetable - The Example Gazette</title>"
        "<meta property='og:title' content='Harbour open again: storms, ferries, timetable'>"
        + json_ld('{"@type":"NewsArticle","headline":"Harbour open again: storms, ferries, timetable"}'),
        f"<div class='teaser-title'>Another story of the storms in the harbour</div>{shown}".replace(
            "[T]", "Harbour open again after a week of storms"
        ),
    )
    assert found.headline == "Harbour open again after a week of storms"


def test_what_is_called_a_headline_and_says_other_words_is_not_taken() -> None:
    found = fields(
        f"<title>{SAID}</title><meta property='og:title' content='{SAID}'>",
        "<div class='page-title'>News from the valley and the coast</div>",
    )
    assert found.headline == SAID
