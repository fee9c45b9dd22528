"""The steps of the archive, a package each: discover, fetch, capture, extract, validate, store, report.

`article` and `record` are the data that travels between them, `source` is a publisher as configured,
`errors` is the one error tree. Nothing here imports Prefect except the modules named `shell`.
"""
