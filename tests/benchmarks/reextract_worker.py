"""One run of the flow `reextract`, its figures as a line of JSON: WORKERS, and the number of the extractor
(0: as it is; else a newer one that reads every headline differently). With a third number it kills itself (-9)
when it has heard of so many new parses."""

from __future__ import annotations

import json
import os
import signal
import sys

NEWER = "REEXTRACT_BENCH_NEWER"


def newer_extractor(number: str) -> None:
    """Let the extractor call itself by another version and shout every headline that many times."""
    import tasks.runs.reading
    from tasks.article import Article
    from tasks.extract import extract_article

    def newer(*arguments: object, **named: object) -> Article:
        article = extract_article(*arguments, **named)  # type: ignore[arg-type]
        extractor = article.extractor.model_copy(update={"version": f"newer-{number}"})
        return article.model_copy(
            update={"extractor": extractor, "headline": f"{article.headline}{'!' * int(number)}"}
        )

    tasks.runs.reading.extract_article = newer  # type: ignore[attr-defined]


def die_after(parses: int) -> None:
    """Let this process be killed when it hears of that many new parses."""
    from tasks.runs.rereading import RereadAnswer
    from tasks.runs.run import Run

    note = Run.note

    def counted(self: Run, answer: RereadAnswer) -> None:
        note(self, answer)
        if sum(line.outcome == "reparsed" for line in self.lines) >= parses:
            os.kill(os.getpid(), signal.SIGKILL)

    Run.note = counted  # type: ignore[method-assign]


# Worker processes import this module as their main one, and so read alike.
if os.environ.get(NEWER, "0") != "0":
    newer_extractor(os.environ[NEWER])


def main() -> None:
    """Run, then print."""
    workers, number = int(sys.argv[1]), sys.argv[2]
    os.environ[NEWER] = number
    from infra.settings import load_settings
    from infra.workers import warm_up

    # As `pressmark reextract` does: workers load while this process imports Prefect.
    warm_up(load_settings().settings, workers)
    if number != "0":
        newer_extractor(number)
    if len(sys.argv) > 3:
        die_after(int(sys.argv[3]))
    from flows.parameters import ReextractParameters
    from flows.reextract import reextract

    summary = reextract(ReextractParameters(source="newsroom", workers=workers))
    counts = {name: getattr(summary, name) for name in ("reparsed", "unchanged", "quarantined", "failed")}
    print(json.dumps({"found": summary.found, "seconds": summary.seconds, "counts": counts}))


if __name__ == "__main__":
    main()
