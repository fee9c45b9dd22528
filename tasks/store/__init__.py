"""Numbered immutable records in S3-compatible storage: the record's create-only key is the commit.

    s3/                                               the bucket itself: objects, conditions, faults
    identity, dress, likeness, revisit, entries       decisions about pages and addresses, pure
    placing, deciding, commit                         a draft comes in: whose is it, what is it, write it
    history, archive, catalogue, sightings            records are read: of one article, by time, of a source, as seen
    spellings                                         addresses as readers type them, pure
    addresses, state, rebuild, knowledge, captures    what else is kept of a source
    quarantine, held, manifest, usual, tombstones     what was held back, what runs did, what was taken down
    audit/, takedown/, erase                          everything read again; an article taken out

The keys under which all of it lies are in `tasks.keys`; models become objects in `documents`.
"""
