"""Which part of the page is the article.

passages            the page's text, cut where its lines end
container           the part that holds the article, joined with what was parted from it
widening            what is missing, where the page says that the article is longer
figures             which pictures belong to it
"""
