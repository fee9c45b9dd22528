"""Reading everything again, to name what is missing, altered, orphaned or unreadable. Begins in `auditing`."""
