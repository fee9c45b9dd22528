"""What short texts say by themselves, wherever on a page they stand. Nothing here knows of pages.

density             how much a text says, across alphabets
folding             texts folded for comparison: words alone, in one case
writing_systems     capitals, blanks and marks, as far as names and lines depend on them
calendar_names      months and days of the week, from Unicode CLDR
phrases             short blocks that say a phrase of the interface (`expectations.phrases` has the phrases)
closed              short lines of nothing but words of the interface
end_lines           lines of dates, bylines and credits, as they stand at the ends of a body
byline_forms        what surrounds names in bylines: "Guest post by", "Photos: ..."
"""
