"""Captions and credits in the markup of publishing systems, and as the press of seven languages prints them."""

from __future__ import annotations

import pytest

from tests.extract.pages.cms_pages import read

PICTURE = '<img src="/h.jpg" width="1200" height="800" alt="Boats">'
SAYS = "Ferries in the outer basin."
MADE = "Rosa Mey"

MARKED = {
    "a label in the credit": f"<figcaption>{SAYS} <span class=credit><b>Credit:</b> {MADE}</span></figcaption>",
    "cite": f"<figcaption>{SAYS} <cite>{MADE}</cite></figcaption>",
    "a last element without a name": f"<figcaption>{SAYS}<span class=x1>{MADE}</span></figcaption>",
    "small": f"<figcaption>{SAYS} <small>{MADE}</small></figcaption>",
    "the credit above the caption, told by a label that is not shown": "<div>"
    f"<span role=text><span class=visually-hidden>Image source, </span>{MADE}</span></div>"
    f"<figcaption><span class=visually-hidden>Image caption, </span>{SAYS}</figcaption>",
    "the credit before the caption": f"<div class=photo-credit>{MADE}</div><figcaption>{SAYS}</figcaption>",
    "labels for those who listen": f"<figcaption><span class=sr-only>Image caption, </span>{SAYS} "
    f"<span class=credit><span class=sr-only>Image source, </span>{MADE}</span></figcaption>",
    "twice, for narrow and wide screens": f"<figcaption><b>{SAYS}</b> <b>{SAYS}</b> © {MADE}</figcaption>",
}  # fmt: skip
BESIDE = {
    "boxes beside the picture": f"<div class=media>{PICTURE}<div class=image-caption>{SAYS}</div>"
    f"<div class=image-credit>{MADE}</div></div>",
    "a box behind the figure": f"<div class=lead><figure>{PICTURE}</figure><div class=caption>{SAYS} "
    f"<span class=attribution>{MADE}</span></div></div>",
    "fields behind the box of the picture": f"<div class=field-image>{PICTURE}</div>"
    f"<div class=field-caption>{SAYS}</div><div class=field-photo-credit>Photo credit {MADE}</div>",
    "in italics under it": f"<p>{PICTURE}<br><em>{SAYS} Photo: {MADE}</em></p>",
    "in attributes": f"<figure><img src=/h.jpg width=1200 data-caption='{SAYS}' data-credit='{MADE}'></figure>",
}
PRINTED: tuple[tuple[str, str | None, str | None], ...] = (
    (f"{SAYS} | {MADE}", SAYS, MADE),
    (f"{SAYS} Courtesy of {MADE}", SAYS, MADE),
    (f"{SAYS} Photo courtesy of {MADE}", SAYS, MADE),
    (f"{SAYS} (Photo by Rosa Mey/Isle Wire via Getty Images)", SAYS, "Rosa Mey/Isle Wire via Getty Images"),
    ("Des bacs dans le bassin. (Crédits : Rosa Mey)", "Des bacs dans le bassin.", MADE),
    ("Des bacs dans le bassin. Photo Rosa Mey / AFP", "Des bacs dans le bassin.", "Rosa Mey / AFP"),
    ("Fähren im Becken. | Bildquelle: Rosa Mey", "Fähren im Becken.", MADE),
    ("Barcos en la dársena. / ROSA MEY", "Barcos en la dársena.", "ROSA MEY"),
    ("Barcos en la dársena. | EFE/Rosa Mey", "Barcos en la dársena.", "EFE/Rosa Mey"),
    ("Traghetti nel bacino (foto Rosa Mey)", "Traghetti nel bacino", MADE),
    ("Balsas na doca — Foto: Rosa Mey/TV Ilha", "Balsas na doca", "Rosa Mey/TV Ilha"),
    ("Veerboten in het dok. Beeld Rosa Mey", "Veerboten in het dok.", MADE),
    ("Rosa Mey/<em>Isle Wire</em>", None, "Rosa Mey/Isle Wire"),
    (f"{SAYS} <span>{MADE} (Isle Wire)</span>", SAYS, f"{MADE} (Isle Wire)"),
    (
        "Fähren im Becken. © picture alliance / dpa | Rosa Mey",
        "Fähren im Becken.",
        "picture alliance / dpa | Rosa Mey",
    ),
    (f"PHOTO: {SAYS} <span>{MADE}</span>", f"PHOTO: {SAYS}", MADE),
    (f"Ferries wait for captain <span>{MADE}</span>", f"Ferries wait for captain {MADE}", None),
)


def words(figure: str) -> tuple[str | None, str | None]:
    """Caption and credit of the first picture of a page with the figure below its heading."""
    (image, *_) = read("en", f'[H]<p class="byline">By Ada Quill</p>{figure}').images
    return image.caption, image.credit


@pytest.mark.parametrize("name", MARKED)
def test_in_the_figure(name: str) -> None:
    assert words(f"<figure>{PICTURE}{MARKED[name]}</figure>") == (SAYS, MADE)


@pytest.mark.parametrize("name", BESIDE)
def test_around_the_picture(name: str) -> None:
    assert words(BESIDE[name]) == (SAYS, MADE)


@pytest.mark.parametrize(("printed", "caption", "credit"), PRINTED)
def test_in_one_line(printed: str, caption: str | None, credit: str | None) -> None:
    assert words(f"<figure>{PICTURE}<figcaption>{printed}</figcaption></figure>") == (caption, credit)


def test_a_figcaption_that_is_called_a_credit_is_one() -> None:
    figure = f'<figure>{PICTURE}<figcaption class="media-credit">{MADE}</figcaption></figure>'
    assert words(figure) == (None, MADE)


def test_an_agency_behind_the_name_is_of_the_credit() -> None:
    caption = f'<figcaption>{SAYS} <span class="credit">ROSA MEY</span>/AFP via Getty Images</figcaption>'
    assert words(f"<figure>{PICTURE}{caption}</figure>") == (SAYS, "ROSA MEY/AFP via Getty Images")


def test_words_behind_a_picture_that_are_no_caption_are_not_taken() -> None:
    assert words(f"<figure>{PICTURE}</figure><p>Ferries wait in the outer basin.</p>") == (None, None)
