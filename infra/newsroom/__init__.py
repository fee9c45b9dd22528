"""The sample newsroom: a small fictional paper, served on loopback. Demo, fixture and load generator.

    with serve(Newsroom(), port=0) as served:
        ...  # harvest served.base_url
        served.advance()  # the second visit finds a correction, a longer live blog, other furniture
        ...

`tests/newsroom/expected.py` says for each path what a perfect archive would make of it. The pages are made by
`paper.Newsroom.reply`, which is pure: the same seed, edition and clock give the same bytes.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from infra.newsroom.paper import SAMPLE_NOW, Newsroom
from infra.newsroom.server import SeenRequest, ServedNewsroom, serve
from tasks.source import Layout, Source

__all__ = [
    "RELAUNCH_LAYOUT",
    "SAMPLE_NOW",
    "Newsroom",
    "SeenRequest",
    "ServedNewsroom",
    "rebase",
    "serve",
]

RELAUNCH_LAYOUT = Layout(
    name="relaunch",
    headline=".gz-h",
    standfirst=".gz-d",
    byline=".gz-w",
    published=".gz-s",
    body=".gz-c",
    remove=(".gz-r", ".gz-1", ".gz-f"),
)
"""What an operator would write for the templates of `Newsroom(layout_change=True)`."""


def rebase(source: Source, base_url: str) -> Source:
    """The source with every address moved from its home's origin to `base_url` (for another port)."""
    parts = urlsplit(source.home)
    origin = f"{parts.scheme}://{parts.netloc}"
    base = base_url.rstrip("/")

    def moved(addresses: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(base + url.removeprefix(origin) if url.startswith(origin) else url for url in addresses)

    found = source.discover
    discover = found.model_copy(
        update={
            "feeds": moved(found.feeds),
            "sitemaps": moved(found.sitemaps),
            "sections": moved(found.sections),
            "lists": moved(found.lists),
        }
    )
    return source.model_copy(update={"home": moved((source.home,))[0], "discover": discover})
