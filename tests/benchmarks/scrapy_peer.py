"""The peer of the pipeline benchmark: Scrapy, trafilatura, warcio and boto3, as one would join them.

`scrapy_peer.py CONFIG.json` runs in the peers' environment and prints its costs as one JSON line. For every
page: fetched by Scrapy (robots.txt obeyed), request and response written to a gzipped WARC file, text and
metadata read by trafilatura, a JSON record put into the bucket (create-only); the WARC file is uploaded at
the end. There is no validation, versioning or scheduling.
"""

from __future__ import annotations

import hashlib
import importlib
import io
import json
import sys
from pathlib import Path
from typing import Any

from tests.benchmarks.meter import Ledger

scrapy: Any = importlib.import_module("scrapy")
crawler: Any = importlib.import_module("scrapy.crawler")
trafilatura: Any = importlib.import_module("trafilatura")
boto3: Any = importlib.import_module("boto3")
botocore_config: Any = importlib.import_module("botocore.config")
warcio: Any = importlib.import_module("warcio")
warcio_headers: Any = importlib.import_module("warcio.statusandheaders")

CONFIG: dict[str, Any] = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
WARC_FILE = Path(CONFIG["folder"]) / "scrapy.warc.gz"


LEDGER = Ledger()
BUCKET = boto3.client(
    "s3",
    endpoint_url=CONFIG["endpoint"],
    aws_access_key_id=CONFIG["access_key"],
    aws_secret_access_key=CONFIG["secret_key"],
    region_name="us-east-1",
    config=botocore_config.Config(
        s3={"addressing_style": "path"},
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
    ),
)


class Spider(scrapy.Spider):  # type: ignore[misc]
    """Fetches the listed pages and keeps them."""

    name = "peer"

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        self.file = WARC_FILE.open("wb")
        self.writer = warcio.WARCWriter(self.file, gzip=True)

    async def start(self) -> Any:
        """One request for each page."""
        LEDGER.started()
        for url in CONFIG["urls"]:
            yield scrapy.Request(url, callback=self.parse)

    def parse(self, response: Any) -> None:
        """Capture, extract, store."""
        with LEDGER.step("capture"):
            self.capture(response)
        with LEDGER.step("extract"):
            found = trafilatura.bare_extraction(
                response.text, url=response.url, with_metadata=True, include_comments=False
            )
        if found is None:
            LEDGER.counts["no article"] += 1
            return
        with LEDGER.step("store"):
            record = {
                key: value for key, value in found.as_dict().items() if key not in {"body", "commentsbody"}
            }
            content = json.dumps(record, ensure_ascii=False, default=str).encode()
            key = hashlib.sha256(response.url.encode()).hexdigest()
            BUCKET.put_object(
                Bucket=CONFIG["bucket"], Key=f"records/{key}.json", Body=content, IfNoneMatch="*"
            )
        LEDGER.counts["stored"] += 1

    def capture(self, response: Any) -> None:
        """A response and a request record, the latter concurrent to the former."""
        headers = [
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, values in response.headers.items()
            for value in values
        ]
        answer = self.writer.create_warc_record(
            response.url,
            "response",
            payload=io.BytesIO(response.body),
            http_headers=warcio_headers.StatusAndHeaders(
                f"{response.status} OK", headers, protocol="HTTP/1.1"
            ),
        )
        sent = [
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, values in response.request.headers.items()
            for value in values
        ]
        question = self.writer.create_warc_record(
            response.url,
            "request",
            http_headers=warcio_headers.StatusAndHeaders("GET / HTTP/1.1", sent, is_http_request=True),
        )
        self.writer.write_request_response_pair(question, answer)

    def closed(self, _reason: str) -> None:
        """Uploads the WARC file."""
        self.file.close()
        with LEDGER.step("store"):
            BUCKET.upload_file(str(WARC_FILE), CONFIG["bucket"], "captures/scrapy.warc.gz")


def main() -> None:
    """Crawl, then print what it cost."""
    process = crawler.CrawlerProcess(
        {
            "ROBOTSTXT_OBEY": True,
            "CONCURRENT_REQUESTS_PER_DOMAIN": CONFIG["concurrency"],
            "DOWNLOAD_DELAY": 0,
            "LOG_LEVEL": "ERROR",
            "TELNETCONSOLE_ENABLED": False,
            "USER_AGENT": "peer/1.0",
        }
    )
    process.crawl(Spider)
    process.start()
    print(json.dumps(LEDGER.result(len(CONFIG["urls"]), "fetch", WARC_FILE.stat().st_size)))


if __name__ == "__main__":
    main()
