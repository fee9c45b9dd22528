"""What storing costs: requests, CPU and time for each kind of commit on a real store; and a large source's
state.

    python -m tests.benchmarks.storing [--pages 200] [--known 100000]

Requests are counted as the bucket is asked for them. The store is the embedded one, in a folder of its
own; CPU is this process's alone.
"""

from __future__ import annotations

import argparse
import datetime
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from infra.embedded_store import embedded_store
from tasks.article import Article, Block
from tasks.record import CaptureReference, Draft, content_digest
from tasks.source import Source
from tasks.store.commit import Committed, commit
from tasks.store.entries import Entry, Visit, visited
from tasks.store.history import Head
from tasks.store.s3.bucket import Bucket, open_bucket
from tasks.store.state import State, load_state, save_state
from tasks.store.tombstones import NOTHING
from tests.store.samples import PASS, START, article, capture, source

PARAGRAPH = (
    "The mayor said on Tuesday that the new bridge over the river would open to traffic in spring. " * 4
)
BODY = [f"{number}. {PARAGRAPH}" for number in range(12)]
"""About 4,600 characters, the median of the measuring data's news pages."""

KINDS = ("PUT", "GET", "HEAD", "LIST")


class Requests:
    """Counts what a bucket is asked for; a refused create reads what stands there."""

    def __init__(self, bucket: Bucket) -> None:
        self.sent: Counter[str] = Counter()
        for name, kind in {"get": "GET", "exists": "HEAD", "put": "PUT", "list": "LIST"}.items():
            setattr(bucket, name, self._counted(getattr(bucket, name), kind))
        create = bucket.create

        def counted_create(key: str, body: bytes, *, content_type: str) -> bool:
            self.sent["PUT"] += 1
            made = create(key, body, content_type=content_type)
            self.sent["GET"] += not made
            return made

        bucket.create = counted_create  # type: ignore[method-assign]

    def _counted(self, call: Callable[..., Any], kind: str) -> Callable[..., Any]:
        def counted(*arguments: Any, **named: Any) -> Any:
            self.sent[kind] += 1
            return call(*arguments, **named)

        return counted


def page_url(number: int, name: str) -> str:
    return f"https://www.example-gazette.com/world/a-{name}-story-of-some-length-b{10_000 + number}.html"


def page(number: int, name: str, text: str, hour: int, *, version: str = "1") -> Draft:
    url = page_url(number, name)
    paragraphs = [*BODY, text]
    read = article(
        "\n\n".join(paragraphs),
        version=version,
        url=url,
        canonical_url=url,
        blocks=tuple(Block(kind="paragraph", text=paragraph) for paragraph in paragraphs),
    )
    where = capture(
        hour, url=url, record_id=f"urn:uuid:{name}-{number}-{hour}", payload_digest=f"sha256:{text}"
    )
    return Draft(source="gazette", article=read, capture=where, content_digest=content_digest(read))


def measure(
    title: str, requests: Requests, items: Iterable[tuple[Draft, Head | None]], **how: Any
) -> list[Committed]:
    """Commit every item and print what one cost."""
    work = list(items)
    bucket, known = how.pop("bucket"), how.pop("known")
    requests.sent.clear()
    cpu, wall = time.process_time(), time.perf_counter()
    done = [commit(bucket, draft, PASS, source=known, head=head, **how) for draft, head in work]
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    outcomes = ", ".join(sorted({each.outcome for each in done}))
    counts = "".join(f"{requests.sent[kind] / len(work):>6.2f}" for kind in KINDS)
    print(f"{title:<46}{counts}{cpu / len(work) * 1e3:>9.2f}{wall / len(work) * 1e3:>9.2f}  {outcomes}")
    return done


def commits(bucket: Bucket, pages: int) -> None:
    requests = Requests(bucket)
    by_url, by_id = source(), source(article_id=r"-b(\d+)\.html")
    head = f"{'per article':<46}{''.join(f'{kind:>6}' for kind in KINDS)}{'CPU ms':>9}{'ms':>9}"
    print(f"{head}\n{'-' * len(head)}")

    def run(
        title: str,
        name: str,
        text: str,
        hour: int,
        *,
        known: Source = by_url,
        heads: list[Committed] | None = None,
        version: str = "1",
        reread: Callable[[CaptureReference], Article] | None = None,
        more: dict[str, Any] | None = None,
    ) -> list[Committed]:
        drafts = [page(number, name, text, hour, version=version) for number in range(pages)]
        given = [each.head for each in heads] if heads else [None] * pages
        items = zip(drafts, given, strict=True)
        return measure(title, requests, items, bucket=bucket, known=known, reread=reread, **(more or {}))

    fresh = {"unseen": True, "buried": NOTHING}
    first = run("first capture, known by its address", "url", "One.", 0, more=fresh)
    run("first capture, known by the publisher's id", "id", "One.", 0, known=by_id, more=fresh)
    run("first capture, nothing known beforehand", "cold", "One.", 0)
    run("unchanged, head known", "url", "One.", 1, heads=first)
    run("unchanged, head not known", "url", "One.", 1)
    run("the same capture again", "url", "One.", 0, heads=first)
    second = run("new revision, head known", "url", "Two.", 2, heads=first)
    run("new revision, head not known", "url", "Three.", 3)
    again = {
        f"urn:uuid:url-{number}-3": page(number, "url", "Three, better.", 3, version="2").article
        for number in range(pages)
    }
    run(
        "new parse and new revision at once",
        "url",
        "Four.",
        4,
        heads=second,
        version="2",
        reread=lambda reference: again[reference.record_id],
    )


def large_source(bucket: Bucket, pages: int, known: int) -> None:
    """A run over `pages` unchanged pages of a source that has `known` addresses."""
    requests = Requests(bucket)
    drafts = [page(number, "large", "One.", 0) for number in range(pages)]
    heads = [commit(bucket, draft, PASS, source=source()).head for draft in drafts]
    sample = heads[0]

    def entry(number: int, head: Head) -> Entry:
        url = page_url(number, "large")
        return visited(
            None, Visit(url, START, changed=True, head=head, capture=capture(number, url=url)), revisit_days=7
        )

    others = (entry(number, sample) for number in range(pages, known))
    mine = (entry(number, head) for number, head in enumerate(heads))
    save_state(bucket, State("gazette", (*mine, *others)))
    requests.sent.clear()
    began = time.perf_counter()
    state = load_state(bucket, "gazette")
    loaded = time.perf_counter()
    for number in range(pages):
        draft = page(number, "large", "One.", 5)
        standing = state.get(draft.article.url)
        assert standing is not None
        done = commit(bucket, draft, PASS, source=source(), head=standing.head)
        assert done.outcome == "unchanged"
        now = START + datetime.timedelta(hours=5)
        state.put(visited(standing, Visit(draft.article.url, now), revisit_days=7))
    visited_at = time.perf_counter()
    save_state(bucket, state)
    saved = time.perf_counter()
    print(
        f"\n{len(state):,} known addresses: load {loaded - began:.2f} s, "
        f"{pages} unchanged pages {visited_at - loaded:.2f} s, save {saved - visited_at:.2f} s; requests "
        + ", ".join(f"{kind} {requests.sent[kind]}" for kind in KINDS)
    )


def main() -> None:
    """Run both measurements."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=200, help="articles for each kind of commit")
    parser.add_argument("--known", type=int, default=100_000, help="addresses of the large source")
    chosen = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="pressmark-bench-") as folder,
        embedded_store(Path(folder), bucket="bench") as settings,
    ):
        commits(open_bucket(settings), chosen.pages)
        large_source(open_bucket(settings), chosen.pages, chosen.known)


if __name__ == "__main__":
    main()
