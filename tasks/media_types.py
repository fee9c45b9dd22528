"""Media types under which files lie in the bucket, and how the names of WARC files end."""

from __future__ import annotations

JSON = "application/json"
WARC = "application/warc"
CDXJ = "text/x-cdxj"
PARQUET = "application/vnd.apache.parquet"
HTML = "text/html; charset=utf-8"

WARC_SUFFIXES = (".warc", ".warc.gz", ".warc.zst")
