"""What stands on every page: what knowing it costs a reading, and what would be learned of real publishers.

    python -m tests.benchmarks.learning

Needs the measuring data (PRESSMARK_SHARED). Few of its publishers have the eight pages that knowledge asks for, so
the second part asks for three: a weaker rule, whose mistakes would show sooner. A block counts as the articles' own
when it stands in a body that people wrote down as the truth.
"""

from __future__ import annotations

import datetime
import time
from collections import Counter, defaultdict
from urllib.parse import urlsplit

from tasks.article import Article
from tasks.errors import SkippableError
from tasks.extract import RepeatedBlocks, extract_article, learning
from tasks.extract.learning import Evidence, Seen, learn
from tasks.extract.main_content.passages import read_passages
from tasks.extract.parsing.decode import decode
from tasks.extract.parsing.limits import flatten
from tasks.extract.parsing.page import read_page
from tasks.extract.repeated import block_name, blocks_on
from tests.benchmarks.common import PRESS, SETS, Page, pages, truths

FEW = 3
KNOWN = RepeatedBlocks(blocks=frozenset(block_name("n" * length) for length in range(30, 600, 19)))
"""Thirty blocks that stand on no page, of thirty lengths."""


def cost(found: list[Page]) -> float:
    """CPU milliseconds a page for asking about every passage of it, those outside the article included."""
    texts = []
    for page in found:
        parsed = read_page(flatten(decode(page.content(), None).markup), page.url)
        texts.append([passage.text for passage in read_passages(parsed.outline)[0]])
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        for each in texts:
            for text in each:
                KNOWN.knows(text)
        best = min(best, time.process_time() - start)
    return 1000 * best / len(texts)


def learned() -> None:
    """Learn from the pages of each publisher as if half of them had come with an earlier run."""
    bodies = {row["id"]: row.get("body") or "" for name in SETS for row in truths(name)}
    hosts: defaultdict[str, list[tuple[str, Article]]] = defaultdict(list)
    for page in pages():
        host = (urlsplit(page.url).hostname or "").removeprefix("www.")
        try:
            hosts[host].append((page.key, extract_article(page.content(), page.url)))
        except SkippableError:
            continue
    many = {host: found for host, found in hosts.items() if len(found) >= FEW}
    counts: Counter[str] = Counter()
    learning.LEAST_ARTICLES = FEW
    for found in many.values():
        evidence = Evidence()
        for half in (found[::2], found[1::2]):
            day = datetime.date(2026, 11, 22)
            evidence = learn(evidence, [Seen(day, blocks_on(article)) for _, article in half])
        own = {block_name(line) for key, _ in found for line in bodies[key].splitlines()}
        seen = Counter(name for _, article in found for name in blocks_on(article))
        twice = {name for name, number in seen.items() if number > 1}
        counts["on two pages or more"] += len(twice)
        counts["  of them the articles' own"] += len(twice & own)
        counts[f"known by the rule with {FEW} articles"] += len(evidence.known.blocks)
        counts["  of them the articles' own (mistakes)"] += len(evidence.known.blocks & own)
    print(f"{len(many)} publishers, {sum(map(len, many.values()))} pages; blocks of their bodies that are")
    for label, number in counts.items():
        print(f"  {label}: {number}")


if __name__ == "__main__":
    print(f"asking about every passage: {cost(pages(PRESS)[:150]):.4f} ms a page")
    learned()
