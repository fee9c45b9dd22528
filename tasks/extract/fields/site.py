"""What the site is called, by its own word."""

from __future__ import annotations

from tasks.extract.parsing.page import Page
from tasks.extract.text.folding import host_of, squeezed


def site_names(page: Page) -> frozenset[str]:
    """Squeezed names of the site itself: stated ones and parts of the host."""
    declared = page.declared
    names = {squeezed(name) for name in declared.article.texts("publisher")}
    people = {
        squeezed(item.text("name")) for item in declared.article.items("publisher") if "Person" in item.types
    }
    names |= {squeezed(name) for name in declared.meta_all("og:site_name", "application-name", "publisher")}
    for item in declared.items_of("WebSite", "Organization", "NewsMediaOrganization"):
        names.add(squeezed(item.text("name")))
    host = host_of(page.url)
    names |= {squeezed(host), squeezed(host.split(".")[0]), squeezed(".".join(host.split(".")[-2:-1]))}
    # A blog whose publisher is a person bears the name of its writer; some systems state the headline as publisher.
    people.add(squeezed(declared.meta_first("og:title") or declared.article.text("headline")))
    return frozenset(name for name in names - people if len(name) > 1)
