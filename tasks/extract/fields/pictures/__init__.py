"""Pictures and their words.

images              the pictures of the article, each once
captions            which elements hold the words of a picture
credits             a line of such words parted into caption and credit
"""
