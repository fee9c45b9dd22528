"""Copies of the archive for those who read it with other tools: tables, JSON Lines, web archives.

Nothing here is the truth: every copy follows from records and segments and can be made again.
"""
