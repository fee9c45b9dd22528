"""What people read: the summary of a run, an article, its history, a comparison, a takedown."""
