"""What stands above the text.

headline            the vote: shown heading, JSON-LD, og:title, `<title>`
heading             which element shows the headline, and which of its words are the headline's
standfirst          the deck between headline and body
"""
