"""Fetching pages politely, each exchange kept as it went over the wire."""

from tasks.fetch.batch import Outcome, fetch_batch, fetch_one
from tasks.fetch.exchange import Exchange, Fetched
from tasks.fetch.failures import FetchFailedError, FetchRefusedError
from tasks.fetch.fetcher import Fetcher
from tasks.fetch.request import Request

__all__ = [
    "Exchange",
    "FetchFailedError",
    "FetchRefusedError",
    "Fetched",
    "Fetcher",
    "Outcome",
    "Request",
    "fetch_batch",
    "fetch_one",
]
