"""Finding the addresses of articles: feeds, sitemaps, section pages and lists."""

from tasks.discover.addresses import clean_address
from tasks.discover.candidate import Candidate, Discovery, Fault, Refusal
from tasks.discover.discover import discover

__all__ = ["Candidate", "Discovery", "Fault", "Refusal", "clean_address", "discover"]
