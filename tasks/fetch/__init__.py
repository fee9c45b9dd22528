"""Fetching pages politely, each exchange kept as it went over the wire."""
