"""Media types under which files lie in the bucket."""

from __future__ import annotations

WARC = "application/warc"
CDXJ = "text/x-cdxj"
PARQUET = "application/vnd.apache.parquet"
HTML = "text/html; charset=utf-8"
