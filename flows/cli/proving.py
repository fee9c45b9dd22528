"""Commands for readers who want proof: prove, verify."""

from __future__ import annotations

import json
import shlex
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.cli.articles import check_version, opened_article, version_options
from flows.cli.common import formats
from tasks.errors import UsageError

if TYPE_CHECKING:
    from tasks.proof.checking import Verification
    from tasks.proof.making import Proof
    from tasks.proof.standing import Standing
    from tasks.store.sightings import Sightings


@click.command()
@click.argument("url", metavar="URL")
@version_options
@click.option("--to", default="", metavar="FOLDER", help="Write one file that proves it into FOLDER.")
@formats("text", "json")
def prove(
    url: str, revision: int | None, parse: int | None, as_of: datetime | None, to: str, form: str
) -> None:
    """Check what one version of the article at URL rests on: its record, its history, the raw answer.

    With --to, the record with all that it is sealed upon and the raw answer with its redirects are written as one
    WACZ file, which browsers replay and `pressmark verify` checks anywhere; so can anybody by hand. The exit code is
    1 if anything is wrong.
    """
    from tasks.export.places import made_folder  # noqa: PLC0415
    from tasks.proof.making import prove as write_proof  # noqa: PLC0415
    from tasks.proof.standing import standing_of  # noqa: PLC0415
    from tasks.software import SOFTWARE  # noqa: PLC0415
    from tasks.store.archive import record_in  # noqa: PLC0415
    from tasks.store.sightings import sightings_in  # noqa: PLC0415

    check_version(revision, as_of)
    folder = made_folder(to) if to else None
    with opened_article(url) as found:
        url, bucket, sources = found.url, found.bucket, found.sources
        record = record_in(found.history, url, revision=revision, parse=parse, as_of=as_of)
        (seen,) = sightings_in(bucket, found.history, [record], sources)
        standing = standing_of(bucket, record, sources)
        proof: Proof | None = None
        if folder is not None:
            now = datetime.now(UTC)
            proof = write_proof(
                bucket,
                record,
                url=url,
                as_of=as_of,
                sources=sources,
                seen=seen,
                to=folder,
                now=now,
                software=SOFTWARE,
            )
    told = _as_json if form == "json" else _as_text
    click.echo(told(standing, proof, seen, as_of))
    if standing.faults:
        sys.exit(1)


def _as_text(standing: Standing, proof: Proof | None, seen: Sightings, as_of: datetime | None) -> str:
    from tasks.report.escape import for_terminal  # noqa: PLC0415
    from tasks.report.render_sightings import lines as lines_of  # noqa: PLC0415

    record, capture = standing.record, standing.record.capture
    lines = [
        f"r{record.revision}.p{record.parse}  {for_terminal(record.article.headline or '')}",
        f"  record   {record.record_digest}",
        f"  history  records: {standing.records}, each true to its digest and naming that of one before it",
        f"  answer   {for_terminal(capture.url)} answered {capture.status} on {capture.fetched_at.isoformat()}",
        f"           {standing.payload:,} bytes, {capture.payload_digest}",
        *(f"  {label:<8} {said}" for label, said in lines_of(seen, as_of)),
        *(f"FAULT {fault.fault}  {fault.key} {fault.detail}" for fault in standing.faults),
        "proven" if not standing.faults else f"NOT proven: {len(standing.faults)} faults",
    ]
    if proof is not None:
        lines += [
            f"written to {proof.path}, {proof.size:,} bytes, sha256 {proof.sha256}",
            f"check it anywhere: pressmark verify {shlex.quote(str(proof.path))}",
        ]
    return "\n".join(lines)


def _as_json(standing: Standing, proof: Proof | None, seen: Sightings, as_of: datetime | None) -> str:
    from tasks.report.render_sightings import as_object  # noqa: PLC0415

    record = standing.record
    said = {
        "proven": not standing.faults,
        "article_id": record.article_id,
        "revision": record.revision,
        "parse": record.parse,
        "record_digest": record.record_digest,
        "key": standing.key,
        "capture": record.capture.model_dump(mode="json"),
        "payload_bytes": standing.payload,
        "records": standing.records,
        "captures": standing.captures,
        "sightings": as_object(seen, as_of),
        "faults": [
            {"fault": fault.fault, "key": fault.key, "detail": fault.detail} for fault in standing.faults
        ],
        "file": {"path": str(proof.path), "bytes": proof.size, "sha256": proof.sha256} if proof else None,
    }
    return json.dumps(said, ensure_ascii=False, indent=1)


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@formats("text", "jsonl")
def verify(files: tuple[str, ...], form: str) -> None:
    """Check files that `prove --to` wrote; needs neither archive nor network.

    The page is read again from its bytes, if this is the extractor that read it. What was put in, taken out or
    changed is told; the exit code is then 1. It is 2 where a file is no proof at all and none was changed.
    """
    from tasks.proof.checking import verify as check  # noqa: PLC0415

    whole, faults = True, []
    for name in files:
        try:
            found = check(Path(name))
        except UsageError as error:
            faults.append(error)
            click.echo(f"pressmark: {error}", err=True)
            if form == "jsonl":
                click.echo(_line_of_none(name, error))
            continue
        whole = whole and found.holds
        click.echo(_line_of(name, found) if form == "jsonl" else _told(name, found))
    if faults or not whole:
        sys.exit(2 if whole else 1)


def _told(name: str, found: Verification) -> str:
    from tasks.report.escape import for_terminal  # noqa: PLC0415

    lines = [f"{name}: {'holds' if found.holds else 'BROKEN'}"]
    lines += [f"  {each.outcome:<10} {each.what:<9} {for_terminal(each.said)}" for each in found.checks]
    if found.holds and found.record is not None:
        article, capture = found.record.article, found.record.capture
        headline = for_terminal(article.headline or "no headline")
        lines.append(
            f"  {for_terminal(capture.url)} said at {capture.fetched_at.isoformat()}: "
            f"{headline} ({article.word_count} words)"
        )
    return "\n".join([*lines, f"  sha256 {found.sha256}"])


def _line_of_none(name: str, error: UsageError) -> str:
    """Of a file that is no proof at all."""
    check = {"what": "file", "outcome": "broken", "said": error.message}
    said = {"file": name, "holds": False, "sha256": None, "checks": [check], "record": None}
    return json.dumps(said, ensure_ascii=False)


def _line_of(name: str, found: Verification) -> str:
    record = found.record
    said = {
        "file": name,
        "holds": found.holds,
        "sha256": found.sha256,
        "checks": [{"what": each.what, "outcome": each.outcome, "said": each.said} for each in found.checks],
        "record": record.model_dump(mode="json") if record is not None and found.holds else None,
    }
    return json.dumps(said, ensure_ascii=False)


COMMANDS = (prove, verify)
