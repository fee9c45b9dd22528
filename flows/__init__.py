"""What operators do, one file for each verb, and the command line (`cli`), a thin door to the same flows."""
