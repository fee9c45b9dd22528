"""Auditing what is known to stand on every page of a source: that it is whole, and there when a record names it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tasks import keys
from tasks.errors import FatalError
from tasks.extract.learning import Evidence
from tasks.extract.repeated import RepeatedBlocks
from tasks.store.audit.findings import Finding
from tasks.store.documents import create_document, read_document
from tasks.store.s3.bucket import Bucket


@dataclass(frozen=True, order=True, slots=True)
class NamedSet:
    """A set of known blocks that a record says it was read with."""

    source: str
    digest: str


def audit_knowledge(
    bucket: Bucket, source: str | None, named: Iterable[NamedSet], *, repair: bool
) -> tuple[int, list[Finding]]:
    """Read the evidence and every set, of one source or of all; how many objects were read, and what is wrong.

    A set that the evidence gives is derivable, and rewritten. A set without a block has no object.
    """
    findings: list[Finding] = []
    wanted = set(named)
    given: dict[str, RepeatedBlocks] = {}
    there: set[str] = set()
    empty: set[str] = set()
    for entry in bucket.list(f"{keys.SOURCES}{source}/" if source else keys.SOURCES):
        owner = entry.key.split("/")[1]
        digest = keys.parse_repeated_blocks(entry.key)
        try:
            if digest is not None:
                there.add(entry.key)
                known = read_document(bucket, entry.key, RepeatedBlocks)
                empty |= _without_blocks(owner, known.generation)
                if known.digest != digest:
                    findings.append(Finding(fault="altered", key=entry.key, detail="its digest is another"))
            elif entry.key == keys.evidence(owner):
                known = read_document(bucket, entry.key, Evidence).known
                empty |= _without_blocks(owner, known.generation)
                if known.blocks:
                    given[keys.repeated_blocks(owner, known.digest)] = known
        except FatalError as error:
            findings.append(Finding(fault="unreadable", key=entry.key, detail=error.message))
    for key, known in given.items():
        if key not in there:
            repaired = repair and create_document(bucket, key, known)
            findings.append(
                Finding(fault="missing", key=key, detail="the evidence gives it", repaired=repaired)
            )
    names = {keys.repeated_blocks(each.source, each.digest) for each in wanted}
    findings += [
        Finding(fault="missing", key=key, detail="a record was read with it")
        for key in sorted(names - there - given.keys() - empty)
    ]
    return len(there) + len(given), findings


def _without_blocks(source: str, generations: int) -> set[str]:
    """Names under which records may know a set without a block, of every generation so far."""
    sets = (RepeatedBlocks(generation=number) for number in range(generations + 1))
    return {keys.repeated_blocks(source, each.digest) for each in sets}
