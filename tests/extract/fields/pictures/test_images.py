"""Caption and credit stand apart, and each picture once."""

from __future__ import annotations

import pytest

from tasks.article import Image
from tasks.extract.fields.pictures.credits import part_credit
from tasks.extract.fields.pictures.images import each_once, read_figure
from tests.extract.pages.field_pages import page


@pytest.mark.parametrize(
    ("printed", "caption", "credit"),
    [
        ("Crews clear the basin (AP)", "Crews clear the basin", "AP"),
        ("Crews clear the basin (Getty Images)", "Crews clear the basin", "Getty Images"),
        ("Crews clear the basin (Tom Reed/PA)", "Crews clear the basin", "Tom Reed/PA"),
        ("Crews clear the basin. Photo: Tom Reed", "Crews clear the basin.", "Tom Reed"),
        ("Crews clear the basin. Photograph: Tom Reed/AFP", "Crews clear the basin.", "Tom Reed/AFP"),
        ("Arbeiter räumen das Becken. Foto: dpa", "Arbeiter räumen das Becken.", "dpa"),
        ("Arbeiter räumen das Becken. © Tom Reed", "Arbeiter räumen das Becken.", "Tom Reed"),
        ("Les équipes au travail. Crédit photo : Tom Reed", "Les équipes au travail.", "Tom Reed"),
        ("Photo by Tom Reed", None, "Tom Reed"),
        ("Crews clear the basin (Ada Quill)", "Crews clear the basin", "Ada Quill"),
        ("Crews clear the basin (right)", "Crews clear the basin (right)", None),
        ("Crews clear the basin in 2019 (above)", "Crews clear the basin in 2019 (above)", None),
        ("Crews clear the basin", "Crews clear the basin", None),
        ("", None, None),
    ],
)
def test_a_credit_is_parted_from_its_caption(printed: str, caption: str | None, credit: str | None) -> None:
    assert part_credit(printed) == (caption, credit)


def figure(markup: str) -> Image | None:
    read = page(body=markup)
    return read_figure(read, read.outline.all("figure", "img")[0])


def test_figure_with_caption_and_credit_elements() -> None:
    found = figure(
        "<figure><img src='/a.jpg' alt='Crews at work'><figcaption>Crews clear the basin"
        " <span class='credit'>Tom Reed/PA</span></figcaption></figure>"
    )
    assert found == Image(
        url="https://www.example-gazette.com/a.jpg",
        caption="Crews clear the basin",
        credit="Tom Reed/PA",
        alt="Crews at work",
    )


@pytest.mark.parametrize(
    "picture",
    [
        "<img src='data:image/gif;base64,R0' data-src='/a.jpg'>",
        "<img src='/img/placeholder.png' data-lazy-src='/a.jpg'>",
        "<img srcset='/s.jpg 320w, /a.jpg 1200w, /m.jpg 640w'>",
        "<picture><source srcset='/a.jpg 2x, /s.jpg 1x'><img src='data:,'></picture>",
    ],
)
def test_lazy_and_responsive_pictures_give_their_real_address(picture: str) -> None:
    found = figure(f"<figure>{picture}</figure>")
    assert found is not None
    assert found.url == "https://www.example-gazette.com/a.jpg"


def test_a_figure_without_a_picture_is_none() -> None:
    assert figure("<figure><blockquote>No picture here</blockquote></figure>") is None


def test_the_same_caption_twice_is_one_picture_with_the_credit() -> None:
    found = each_once(
        [Image(caption="Crews clear the basin"), Image(caption="Crews clear the basin", credit="AP")]
    )
    assert found == (Image(caption="Crews clear the basin", credit="AP"),)


def test_one_file_in_two_sizes_is_one_picture() -> None:
    found = each_once(
        [Image(url="https://e.com/a.jpg?width=300"), Image(url="https://e.com/a.jpg?width=1200", alt="Crews")]
    )
    assert found == (Image(url="https://e.com/a.jpg?width=300", alt="Crews"),)


def test_different_pictures_stay_apart() -> None:
    assert len(each_once([Image(url="https://e.com/a.jpg"), Image(url="https://e.com/b.jpg")])) == 2


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("It stops at ten.’ Photograph: Wes Adair/The Argus", "It stops at ten.’", "Wes Adair/The Argus"),
        ("Ducks near Minto, in August.Credit...Tamar Wolfe", "Ducks near Minto, in August.", "Tamar Wolfe"),
        ("De kluis is van een juwelier. Beeld Marijke Blom", "De kluis is van een juwelier.", "Marijke Blom"),
        ("O balcão, em Maio. Fotografia de Rui Antunes", "O balcão, em Maio.", "Rui Antunes"),
        ("Il traghetto al molo (foto di Marta Lai)", "Il traghetto al molo", "Marta Lai"),
        ("Le fournil, mardi. ODILE PERRIN / L’ÉCHO", "Le fournil, mardi.", "ODILE PERRIN / L’ÉCHO"),
        ("O forno, há 41 anos - Caio Prado/Folha da Tarde", "O forno, há 41 anos", "Caio Prado/Folha da Tarde"),
        ("Der Hafen am Freitag Foto: Jana Voss/dpa", "Der Hafen am Freitag", "Jana Voss/dpa"),
        ("Image Credits: Jana Voss", None, "Jana Voss"),
        ("The harbour - a view from the North pier", "The harbour - a view from the North pier", None),
        ("The ferry left. THE END came at noon", "The ferry left. THE END came at noon", None),
    ],
)  # fmt: skip
def test_credits_without_a_mark_of_their_own(line: str, caption: str | None, credit: str | None) -> None:
    assert part_credit(line) == (caption, credit)


def test_the_widest_picture_that_a_srcset_states_is_the_picture() -> None:
    found = figure(
        "<figure><picture><source srcset='/b-640.jpg 640w, /b-1280.jpg 1280w'>"
        "<img src='/b-640.jpg'></picture></figure>"
    )
    assert found is not None
    assert found.url == "https://www.example-gazette.com/b-1280.jpg"


def test_a_picture_has_the_caption_that_stands_in_its_box() -> None:
    found = figure(
        "<div class='media'><img src='/b.jpg'><span class='image-caption'>The engine under straw</span>"
        "<span class='image-author'>Railway Museum</span></div>"
    )
    assert found is not None
    assert (found.caption, found.credit) == ("The engine under straw", "Railway Museum")


def test_a_portrait_of_the_writer_is_no_picture_of_the_article() -> None:
    assert figure("<figure><img src='/p.jpg'><figcaption>By Ann Wickett</figcaption></figure>") is None
