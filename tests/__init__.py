"""The tests, in the same folders as the code.

imagined_paper, imagined_desk, imagined_bucket, archive_truth   what test_sequences.py plays with, and holds true
sequences_found/                                                what it found, told plainly
awkward_site, shared_site, shared_data, browser                 sites, the measuring data, a headless Chromium
waiting, strings                                                small helpers
fixtures/pages/                                                 golden pages and what a reader takes from each
benchmarks/                                                     what is measured, and the floor of quality
"""
