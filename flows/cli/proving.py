"""`pressmark prove`: what one version of an article rests on, checked, and to be handed on."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from typing import TYPE_CHECKING

import click

from flows.cli.reading import check_version, opened_archive, version_options

if TYPE_CHECKING:
    from tasks.store.proof import Proof


@click.command()
@click.argument("url", metavar="URL")
@version_options
@click.option("--to", default="", metavar="FOLDER", help="Write the files that prove it into FOLDER.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def prove(
    url: str, revision: int | None, parse: int | None, as_of: datetime | None, to: str, form: str
) -> None:
    """Check what one version of the article at URL rests on: its record, its history, the raw answer.

    With --to, the record, all others of the article and the raw answer (WARC) are written into FOLDER, with their
    SHA-256 sums and a page that says how to check them without Pressmark. The exit code is 1 if anything is wrong.
    """
    from tasks.export.places import made_folder  # noqa: PLC0415
    from tasks.store.proof import prove as proof_of  # noqa: PLC0415

    check_version(revision, as_of)
    folder = made_folder(to) if to else None
    if folder is not None and any(folder.iterdir()):
        raise click.UsageError(f"{folder} is not empty; name a new folder for the proof")
    with opened_archive(url) as (archive, bucket, sources):
        record = archive.record(url, revision=revision, parse=parse, as_of=as_of)
        proof = proof_of(bucket, record, sources)
    if folder is not None:
        for name, body in proof.files.items():
            (folder / name).write_bytes(body)
    click.echo(_as_json(proof) if form == "json" else _as_text(proof))
    if folder is not None and form == "text":
        click.echo(f"written to {folder}: {', '.join(sorted(proof.files))}")
    if proof.faults:
        sys.exit(1)


def _as_text(proof: Proof) -> str:
    from tasks.report.escape import for_terminal  # noqa: PLC0415

    record, capture = proof.record, proof.record.capture
    lines = [
        f"r{record.revision}.p{record.parse}  {for_terminal(record.article.headline or '')}",
        f"  record   {record.record_digest}",
        f"  history  {proof.records} records, each with its own digest and that of one before it",
        f"  answer   {for_terminal(capture.url)} answered {capture.status} on {capture.fetched_at.isoformat()}",
        f"           {proof.payload:,} bytes, {capture.payload_digest}",
        *(f"FAULT {fault.fault}  {fault.key} {fault.detail}" for fault in proof.faults),
        "proven" if not proof.faults else f"NOT proven: {len(proof.faults)} faults",
    ]
    return "\n".join(lines)


def _as_json(proof: Proof) -> str:
    record = proof.record
    said = {
        "proven": not proof.faults,
        "article_id": record.article_id,
        "revision": record.revision,
        "parse": record.parse,
        "record_digest": record.record_digest,
        "key": proof.key,
        "capture": record.capture.model_dump(mode="json"),
        "payload_bytes": proof.payload,
        "records": proof.records,
        "captures": proof.captures,
        "faults": [
            {"fault": fault.fault, "key": fault.key, "detail": fault.detail} for fault in proof.faults
        ],
    }
    return json.dumps(said, ensure_ascii=False, indent=1)


COMMANDS = (prove,)
