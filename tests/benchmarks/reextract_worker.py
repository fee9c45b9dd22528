"""One run of the flow `reextract`, its figures as a line of JSON: WORKERS, and the number of the extractor
(0: as it is; else a newer one that reads every headline differently)."""

from __future__ import annotations

import json
import os
import sys

NEWER = "REEXTRACT_BENCH_NEWER"


def newer_extractor(number: str) -> None:
    """Let the extractor call itself by another version and shout every headline that many times."""
    import tasks.reading
    from tasks.article import Article
    from tasks.extract import extract_article

    def newer(*arguments: object, **named: object) -> Article:
        article = extract_article(*arguments, **named)  # type: ignore[arg-type]
        extractor = article.extractor.model_copy(update={"version": f"newer-{number}"})
        return article.model_copy(
            update={"extractor": extractor, "headline": f"{article.headline}{'!' * int(number)}"}
        )

    tasks.reading.extract_article = newer


# Worker processes import this module as their main one, and so read alike.
if os.environ.get(NEWER, "0") != "0":
    newer_extractor(os.environ[NEWER])


def main() -> None:
    """Run, then print."""
    workers, number = int(sys.argv[1]), sys.argv[2]
    os.environ[NEWER] = number
    if number != "0":
        newer_extractor(number)
    from flows.parameters import ReextractParameters
    from flows.reextract import reextract

    summary = reextract(ReextractParameters(source="newsroom", workers=workers))
    counts = {name: getattr(summary, name) for name in ("reparsed", "unchanged", "quarantined", "failed")}
    print(json.dumps({"found": summary.found, "seconds": summary.seconds, "counts": counts}))


if __name__ == "__main__":
    main()
