"""Who wrote: where on the page that is said. What the words then mean is told in `names`.

byline              JSON-LD, microdata, meta and the printed line, held against each other
shown               the printed line: near the heading, or after the body
unmarked            printed lines that no class word and no "by" marks
lines               what an element says of who wrote, without dates, counts and buttons
wire                the agency, where only the text itself names it
"""
