"""What remains, as the record has it: paragraphs, headings, quotes, lists, tables, entries.

fragment            structured parts (lists, tables, quotes) as trees
verse               where line ends inside a paragraph mean something
liveblog            live blogs and their entries
blocks              passages to blocks and plain text
"""
