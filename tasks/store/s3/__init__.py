"""One bucket of an S3 store: objects by key, conditions on writing them, and what a refusal means.

Nothing in here knows what the objects say. `bucket` is what the rest of the project uses; `faults` has what it
raises; `probe` finds out what a store really does.
"""
