"""What random sequences of operations (`tests/test_sequences.py`) found once, told plainly: a file for each theme."""
