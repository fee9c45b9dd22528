"""Raw HTTP exchanges kept as WARC/1.1 before anything is parsed, with a CDXJ index beside each segment."""
