"""What is taken out of the part that was chosen: by words, by structure, by neighbours. Each removal has a rule.

cards               small boxes whose kind shows in what stands together in them: teasers, captions, contents
endings             what stands behind the article under a heading of its own
trim                the passages that remain, one after the other, by the rules in order; the rules lie in
asking              boxes that want the reader to sign up, to subscribe, to comment
strays              labels, names, times and messages of widgets; headings over nothing
twice               what the page says twice
head_and_tail       lines at the two ends: headline, deck, byline, date, credits
bios                lines about the writers
ledger              what was taken out, counted by rule: goes into the record
"""
