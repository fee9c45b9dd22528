"""What is taken out of the part that was chosen: by words, by structure, by neighbours. Each removal has a rule.

cards               small boxes whose kind shows in what stands together in them: teasers, captions, contents
endings             what stands behind the article under a heading of its own
trim                the passages that remain, one after the other, by the rules in order; with
  asking            boxes that want the reader to sign up, to subscribe, to comment
  bios              lines about the writers
  strays            labels, names, times and messages of widgets; headings over nothing
  twice             what the page says twice
ledger              what was taken out, counted by rule: goes into the record
"""
