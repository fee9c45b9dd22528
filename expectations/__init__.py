"""What a good record, a good batch and a normal day look like.

The suites are plain Python: every rule has an id, a reason, a severity and an example that breaks it
(`record_rules`, `batch_rules`), reads one column (`columns`) and holds it between bounds (`thresholds`).
`suite` puts them together; `gx_suite` alone imports Great Expectations, which costs four seconds and 290 MB,
and is itself imported only while a batch is judged. `python -m expectations` prints the rules as a table.
"""
