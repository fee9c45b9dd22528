"""Who reads the pages: stamped on every record."""

NAME = "pressmark"
VERSION = "1"
"""Raised with every change that can alter a record, so that two readings of one capture can be told apart."""
