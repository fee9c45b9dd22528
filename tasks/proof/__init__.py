"""Proof of what an article said.

`standing.py` holds a record against its digests where it lies; `making.py` writes one file that a reader takes away;
`checking.py` checks that without the archive; `sheet.py` says what lies in it.
"""
