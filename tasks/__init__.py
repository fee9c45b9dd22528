"""The steps of the archive, a folder each, in the order in which an article meets them.

    discover, fetch, capture    addresses are found, asked for, and what comes is kept raw
    runs                        a run holds the steps together: batches are read, settled and stored
    extract                     the bytes of a page become an article
    validate                    drafts are judged
    store                       records, state, manifests, quarantine: all that is in the bucket
    report, proof, export       what people and other programs get of it
    schemas                     the public JSON Schema of records

What every step speaks of lies beside them: `article`, `record`, `source`, `figures`, `errors`, `keys` (of the
bucket), `media_types`, `software`; `diff`, `word_diff` and `words` compare two readings. `shell` wraps the steps for
Prefect and is the only module here that imports it.
"""
