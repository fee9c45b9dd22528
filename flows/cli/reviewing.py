"""`pressmark review`: what is held back, and deciding about it without the UI."""

from __future__ import annotations

import difflib

import click

from flows.cli.operating import prefect
from infra.settings import load_settings


@click.command()
@click.argument("source", metavar="SOURCE")
@click.option(
    "--do",
    "action",
    type=click.Choice(["release", "reject", "reextract", "accept"]),
    help="Decide at once; without it, only show what waits. release: into the archive, marked with your name. "
    "reject: kept out. reextract: read again, stored if it passes now. accept: today's figures are the source's "
    "new normal.",
)
@click.option("--by", default="", metavar="NAME", help="Your name; it stays on what you decide.")
@click.option("--reason", default="", metavar="WHY", help="Why, in ten characters or more.")
@click.option(
    "--rule", "rules", multiple=True, metavar="RULE", help="Only what broke this rule; may be given again."
)
@click.option(
    "--article",
    "articles",
    multiple=True,
    metavar="URL",
    help="Only this waiting item, by its address; may be given again.",
)
def review(
    source: str,
    action: str | None,
    by: str,
    reason: str,
    rules: tuple[str, ...],
    articles: tuple[str, ...],
) -> None:
    """Show what the expectations hold back for SOURCE, or decide about it."""
    from flows.parameters import ReviewParameters  # noqa: PLC0415
    from tasks.source import load_source  # noqa: PLC0415

    settings = load_settings().settings
    found = load_source(source, settings.sources)
    if action is None:
        click.echo(_waiting(found.name), nl=False)
        return
    if len(by) < 2 or len(reason) < 10:
        raise click.UsageError("a decision needs --by NAME and --reason of ten characters or more")
    _known_rules(rules)
    parameters = ReviewParameters(
        source=source, action=action, by=by, reason=reason, rules=list(rules), articles=list(articles)
    )
    with prefect(settings):
        from flows.review import review as review_flow  # noqa: PLC0415

        counts = review_flow(parameters)
    if action == "accept":
        click.echo(f"accepted: what {source} brings from now on is its usual day; what waits, waits on")
        return
    click.echo(", ".join(f"{outcome} {count}" for outcome, count in counts.items()) or "nothing to do")


def _known_rules(rules: tuple[str, ...]) -> None:
    """Raises UsageError for a rule that there is not."""
    from expectations.suite import SUITE  # noqa: PLC0415
    from tasks.validate.review import BATCH_STOPPED  # noqa: PLC0415

    known = {rule.id for rule in SUITE.record_rules} | {BATCH_STOPPED}
    for rule in rules:
        if rule not in known:
            near = difflib.get_close_matches(rule, known, n=1)
            meant = f"; did you mean {near[0]}?" if near else "; `python -m expectations` lists all of them"
            raise click.UsageError(f"no rule {rule}{meant}")


def _waiting(source: str) -> str:
    from infra.archive_store import archive_bucket  # noqa: PLC0415
    from tasks.report.escape import for_terminal  # noqa: PLC0415
    from tasks.runs.reviewing import waiting_items  # noqa: PLC0415
    from tasks.validate.review import by_rule  # noqa: PLC0415

    with archive_bucket(load_settings().settings) as bucket:
        items = waiting_items(bucket, source)
    lines = [f"{len(items)} waiting"]
    for group in by_rule(items):
        lines.append(f"\n{group.rule} ({len(group.keys)}): {group.reason}")
        lines += [
            f"  {for_terminal(sample.value):<40.40}  {for_terminal(sample.url)}" for sample in group.samples
        ]
    if items:
        lines.append(
            f"\nnext: pressmark review {source} --do release|reject|reextract|accept --by NAME --reason WHY"
        )
    return "\n".join(lines) + "\n"


COMMANDS = (review,)
