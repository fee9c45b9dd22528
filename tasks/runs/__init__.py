"""What a run does with its batches, and what holds it together from its first request to its manifest.

A batch, in the order of its steps:

    run                     one run on one source: fetches into segments, has them read, notes what became of it
    reading                 captures to drafts, or why there is none
    settling                one batch judged and stored
    storing                 its records, its quarantine, and what the next visit needs to know
    closing                 the end of a run: what it learned, report, state, manifest

Other ways in, which join that path:

    resume                  killed runs, brought to their end
    ingesting               foreign files
    rereading, relating     stored pages, many at once; which of them show one article
    reviewing               what waited in quarantine, when a person has decided

`burying` leaves out what was taken down, wherever it is met again.
"""
