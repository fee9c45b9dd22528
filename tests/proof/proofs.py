"""Proofs of the archive in `harbour`: made, looked into, and changed as a forger would."""

from __future__ import annotations

import datetime
import gzip
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tasks.export.package import MANIFEST, MANIFEST_DIGEST, Package
from tasks.proof.checking import Verification
from tasks.proof.making import Proof, prove
from tasks.proof.sheet import SHEET, record_file
from tasks.record import Record, record_bytes, seal
from tasks.source import Source
from tasks.store.archive import Archive
from tasks.store.history import decode_record
from tasks.store.s3.bucket import Bucket
from tests.proof.harbour import SECOND, SOURCE, STORY

NOW = SECOND + datetime.timedelta(days=30)


def made(
    bucket: Bucket,
    to: Path,
    url: str = STORY,
    *,
    as_of: datetime.datetime | None = None,
    sources: Sequence[Source] = (SOURCE,),
) -> Proof:
    record = Archive(bucket, [SOURCE]).record(url, as_of=as_of)
    return prove(
        bucket, record, url=url, as_of=as_of, sources=sources, to=to, now=NOW, software="pressmark/0.1"
    )


def outcomes(found: Verification) -> dict[str, str]:
    return {check.what: check.outcome for check in found.checks}


def said(found: Verification, what: str) -> str:
    return next(check.said for check in found.checks if check.what == what)


def everything(path: Path) -> bytes:
    """All that a file says, unpacked."""
    with zipfile.ZipFile(path) as package:
        bodies = {name: package.read(name) for name in package.namelist()}
    return b"".join(gzip.decompress(body) if name.endswith(".gz") else body for name, body in bodies.items())


def forged(path: Path, changed: dict[str, bytes]) -> Path:
    """The package with other files in it and a list that fits them: what a careful forger would hand over."""
    target = path.with_name("forged.wacz")
    with zipfile.ZipFile(path) as package:
        bodies = {name: package.read(name) for name in package.namelist()}
    about = json.loads(bodies.pop(MANIFEST))
    del bodies[MANIFEST_DIGEST]
    made = Package(target, NOW, path.parent)
    for name, body in {**bodies, **changed}.items():
        made.add_bytes(name, body)
    made.close({"title": about["title"]})
    return target


def records_in(path: Path) -> dict[str, Record]:
    with zipfile.ZipFile(path) as package:
        known = json.loads(package.read(SHEET))["records"]
        return {record_file(key): decode_record(package.read(record_file(key)), key) for key in known}


def sealed_anew(record: Record, **changes: Any) -> bytes:
    """`record` with another text, and digests that fit."""
    parts = {
        name: getattr(record, name) for name in ("article_id", "source", "revision", "parse", "previous")
    }
    article = record.article.model_copy(update=changes)
    return record_bytes(seal(**parts, article=article, capture=record.capture, verdict=record.verdict))


def packed_anew(proof: Path, bodies: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(proof.with_name("anew.wacz"), "w") as package:
        for name, body in bodies.items():
            package.writestr(name, body)
    return proof.with_name("anew.wacz")


def bodies_in(proof: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(proof) as package:
        return {name: package.read(name) for name in package.namelist()}
