"""When an article was published and modified.

moments                     which of the page's dates it is, and on what evidence
shown, elsewhere            where dates are printed: near the heading and after the body, or else anywhere
dates, dates_abroad         what a printed date means: in Latin script, and in other languages and scripts
relative_times              times counted from now
"""
