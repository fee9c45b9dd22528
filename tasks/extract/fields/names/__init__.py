"""What the words of a byline or credit name: a person, a role, an agency, a desk, the site, or nobody.

people                              bylines into people, agencies and desks
names                               what a few words name
names_in_line                       several names in one line
people_eastern                      names in Chinese, Japanese and Korean
vocabulary, vocabulary_abroad       the words that tell: of seven languages, and of the others
"""
