"""From the bytes of one page to an `Article`."""
