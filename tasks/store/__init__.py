"""Numbered immutable records in S3-compatible storage: the record's create-only key is the commit."""
