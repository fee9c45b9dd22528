"""Validate: every draft is held against the expectations before anything is stored.

`gate.validate_batch` judges a batch, `gate.validate_silence` a run without drafts. Importing this package,
or any module in it, does not import Great Expectations; judging does.
"""
