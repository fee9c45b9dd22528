"""Taking an article out of the archive.

Begins in `removal`; `aim` says what belongs to the article, `traces`, `met` and `reports` where the archive tells of
it, `telling` what in a text does, `twins` what else may be the same article, `elsewhere` what is not in the bucket.
"""
