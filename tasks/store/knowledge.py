"""What is known to stand on every page of a source, as the bucket holds it.

    sources/{source}/repeated.json              the evidence: what was seen how often, and what of it is known
    sources/{source}/repeated/{digest}.json     write once: a set of known blocks, under the name that records give it

The evidence is one object that several runs may write at once, so a write states what it was made from
(`If-Match`); the loser reads the winner's and adds its own sightings to that. A set is written before the
evidence that gives it, so that no reading is ever made with a set that the bucket does not hold. Both hold
digests, never text.
"""

from __future__ import annotations

from collections.abc import Sequence

from tasks import keys, media_types
from tasks.errors import FatalError
from tasks.extract.learning import Evidence, Seen, learn
from tasks.extract.repeated import RepeatedBlocks
from tasks.source import Source
from tasks.store.documents import create_document, decode_document, encode, read_document
from tasks.store.s3.bucket import Bucket
from tasks.store.s3.faults import MissingKey

ATTEMPTS = 8
"""Of a write; each lost one means that another run of the same source ended in the same second."""


def read_evidence(bucket: Bucket, source: str) -> Evidence:
    """What was seen on the articles of `source`; empty where nothing was. Raises FatalError when unreadable.

    Evidence that was lost starts again with the generation of the last set, so that no set gets the name of another.
    """
    return _read(bucket, source)[0]


def _read(bucket: Bucket, source: str) -> tuple[Evidence, str | None]:
    """The same, and the tag of the object where there is one."""
    key = keys.evidence(source)
    try:
        body, tag = bucket.get_tagged(key)
        return decode_document(body, key, Evidence), tag
    except MissingKey:
        return Evidence(generation=_last_generation(bucket, source)), None
    except FatalError as error:
        raise FatalError(error.message, mend="remove it: it will be learned again") from error


def _last_generation(bucket: Bucket, source: str) -> int:
    sets = [
        entry.key for entry in bucket.list(keys.repeated_of(source)) if keys.parse_repeated_blocks(entry.key)
    ]
    return max((read_document(bucket, key, RepeatedBlocks).generation for key in sets), default=0)


def known_blocks(bucket: Bucket, source: Source) -> RepeatedBlocks | None:
    """What to read pages of `source` with; None where nothing was ever known.

    Without a block in it for a source that has it switched off: its pages are then read as they stand, and such a
    reading is told apart from those before anything was known.
    """
    known = read_evidence(bucket, source.name).known
    if known.generation == 0:
        return None
    return known if source.extract.repeated else known.model_copy(update={"blocks": frozenset()})


def keep_seen(bucket: Bucket, source: str, seen: Sequence[Seen]) -> Evidence | None:
    """Learn from what a run saw; the evidence as it stands now.

    None when other runs were first every time: what this one saw is not counted then, and will be seen again.
    """
    key = keys.evidence(source)
    for _ in range(ATTEMPTS):
        before, tag = _read(bucket, source)
        after = learn(before, seen)
        if after.known != before.known:
            _keep_set(bucket, source, after)
        if bucket.swap(key, encode(after), content_type=media_types.JSON, tag=tag) is not None:
            return after
    return None


def keep_switch(bucket: Bucket, source: Source) -> None:
    """Note whether `source` has it switched off, where anything is known.

    What is known gets another name when it is switched off. Under that pages are read once it is switched on again;
    by the name before they would be "read so already", and keep the reading with every block left where it stood.
    """
    off = not source.extract.repeated
    if _is_noted(read_evidence(bucket, source.name), off):
        return
    key = keys.evidence(source.name)
    for _ in range(ATTEMPTS):
        before, tag = _read(bucket, source.name)
        if tag is None or _is_noted(before, off):
            return
        after = before.model_copy(update={"switched_off": off, "generation": before.generation + off})
        _keep_set(bucket, source.name, after)
        if bucket.swap(key, encode(after), content_type=media_types.JSON, tag=tag) is not None:
            return


def keep_recount(bucket: Bucket, source: str, evidence: Evidence) -> bool:
    """Write evidence where there is none; False where another run was first."""
    generation = _last_generation(bucket, source) + evidence.generation
    evidence = evidence.model_copy(update={"generation": generation})
    _keep_set(bucket, source, evidence)
    return create_document(bucket, keys.evidence(source), evidence)


def _is_noted(evidence: Evidence, off: bool) -> bool:
    return evidence.generation == 0 or evidence.switched_off == off


def _keep_set(bucket: Bucket, source: str, evidence: Evidence) -> None:
    # A set without a block is told by its generation, and needs no object.
    if evidence.known.blocks:
        create_document(bucket, keys.repeated_blocks(source, evidence.known.digest), evidence.known)
