"""What an operator's selectors say of the fields: they win over every vote, and fall back to it where they match
nothing (`Layout.headline`, `standfirst`, `byline`, `published`, `modified`)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tasks.article import Headline, Moment
from tasks.extract.fields import Fields
from tasks.extract.fields.byline.lines import byline_lines
from tasks.extract.fields.moments.dates import find_dates, read_stated
from tasks.extract.fields.moments.moments import habits_of
from tasks.extract.fields.moments.relative_times import read_relative
from tasks.extract.fields.names.people import parse_byline
from tasks.extract.fields.site import site_names
from tasks.extract.layout import Selectable
from tasks.extract.parsing.outline import Element
from tasks.extract.parsing.page import Page
from tasks.source import Layout, Source


def with_layout(
    fields: Fields, page: Page, layout: Layout, *, source: Source | None, fetched_at: datetime | None
) -> Fields:
    """`fields`, with those that `layout` selects read from where it says.

    Raises FatalError for a selector that is no CSS.
    """
    chosen = _Chosen(page, layout)
    changed: dict[str, object] = {}
    methods = dict(fields.methods)
    headline = chosen.text("headline", layout.headline)
    if headline:
        changed["headline"] = headline
        others = tuple(each for each in fields.headlines if each.text != headline)
        changed["headlines"] = (Headline(text=headline, role="layout"), *others)
    standfirst = chosen.text("standfirst", layout.standfirst)
    if standfirst:
        changed["standfirst"] = standfirst
    element = chosen.element("byline", layout.byline)
    raw = byline_lines(page.outline, element) if element is not None else ""
    if raw:
        byline = parse_byline(raw, site_names(page))
        known = {author.name: author for author in fields.authors}
        # The same people with more known of them (an address) stay as they were.
        authors = tuple(known.get(author.name, author) for author in byline.authors)
        changed |= {"byline_raw": raw, "authors": authors, "agencies": byline.agencies}
        methods["authors"] = f"layout:{layout.name}"
    for name, selector in (("published", layout.published), ("modified", layout.modified)):
        element = chosen.element(name, selector)
        moment = (
            _moment(page, fields.language, element, source=source, fetched_at=fetched_at)
            if element is not None
            else None
        )
        if moment is not None:
            changed[name] = moment
    methods |= {
        name: f"layout:{layout.name}"
        for name in changed
        if name not in {"headlines", "byline_raw", "agencies"}
    }
    for name in ("headline", "standfirst", "byline", "published", "modified"):
        field = "authors" if name == "byline" else name
        if getattr(layout, name) and field not in changed:
            methods[field] = f"{methods.get(field, 'none')}+layout-missed:{layout.name}"
    return replace(fields, **changed, methods=methods)  # type: ignore[arg-type]


class _Chosen:
    def __init__(self, page: Page, layout: Layout) -> None:
        self._page = page
        self._layout = layout
        self._selectable = Selectable(page.outline)

    def element(self, name: str, selector: str | None) -> Element | None:
        """The first element that the selector matches."""
        if not selector:
            return None
        found = self._selectable.select(selector, key=f"{self._layout.name}.{name}")
        return found[0] if found else None

    def text(self, name: str, selector: str | None) -> str:
        element = self.element(name, selector)
        return self._page.outline.text(element).strip() if element is not None else ""


def _moment(
    page: Page, language: str | None, element: Element, *, source: Source | None, fetched_at: datetime | None
) -> Moment | None:
    habits = habits_of(page, language, source)
    text = page.outline.text(element).strip()
    stated = element.attributes.get("datetime") or element.attributes.get("content")
    reading = read_stated(stated, habits) if stated else None
    reading = reading or next(find_dates(text, habits), None)
    if reading is None and fetched_at is not None:
        reading = read_relative(text, fetched_at, habits)
    if reading is None:
        return None
    return Moment(
        instant=reading.instant,
        date=None if reading.instant else reading.day,
        printed=reading.printed or None,
        zone=reading.zone,
        source="layout",
    )
