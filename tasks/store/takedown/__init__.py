"""Taking an article out of the archive. Begins in `removal`; `aim` says what belongs to the article, `traces` and
`met` where the archive tells of it, `twins` what else may be the same article."""
