"""Validate: every draft is held against the expectations before anything is stored.

`gate.validate_batch` judges a batch, `gate.validate_silence` a run without drafts, and `verdict` is what they answer.
Measures are taken by `frame`, `tally` and `measure_*`, held against the rules by `judging`. Importing this package,
or any module in it, does not import Great Expectations; judging does.
"""
