"""Agencies that wire copy names itself, where no byline does."""

from __future__ import annotations

import pytest

from tests.extract.pages.field_pages import fields

H1 = "<h1>Harbour reopens after a week of storms</h1>"
REST = (
    "the harbour reopened on Friday after a week of storms that had kept every ship in port, the town said."
)


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("HARROW MILL, March 4 (Reuters) - ", ("Reuters",)),
        ("HARROW MILL (AP) — ", ("AP",)),
        ("Oberlinden (dpa/lnw) - ", ("dpa",)),
        ("Madrid, 4 mar (EFE).- ", ("EFE",)),
        ("(ANSA) - ROMA, 04 MAR - ", ("ANSA",)),
        ("NEW DELHI (PTI): ", ("PTI",)),
        ("МОСКВА, 4 марта. /ТАСС/. ", ("ТАСС",)),
        ("МОСКВА, 4 мар — РИА Новости. ", ("РИА Новости",)),
        ("(서울=연합뉴스) ", ("연합뉴스",)),
        ("新华社北京3月4日电 ", ("新华社",)),
        ("The harbour (Pier 4) - ", ()),
        ("HARROW MILL (Gazette) - ", ()),
    ],
)
def test_the_agency_of_a_dateline(line: str, agencies: tuple[str, ...]) -> None:
    found = fields(body=f"{H1}<p>{line}{REST}</p>")
    assert found.agencies == agencies
    assert found.authors == ()


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("04.03.2025, 08:00 Uhr | dpa", ("dpa",)),
        ("AFP | Publié le 04/03/2025 à 08:00", ("AFP",)),
        ("The pier on 3 March 2025", ()),
        ("The pier, AP", ()),
    ],
)
def test_the_agency_beside_the_date(line: str, agencies: tuple[str, ...]) -> None:
    assert fields(body=f"{H1}<p>{line}</p>").agencies == agencies
