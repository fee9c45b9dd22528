"""Measurements: accuracy, speed and cost, always beside a peer or a target, on real pages.

Each is run as `python -m tests.benchmarks.NAME`, and its docstring says with which options:

    extraction, dressed, fuzzing           what is read: accuracy, the same in other dress, pages that break it
    extraction_speed, gate, learning       what reading, judging and knowing repeated blocks cost
    fetching, keeping, storing             what fetching, writing WARC and committing records cost
    pipeline                               one page from its address to its record, beside Scrapy
    harvest                                a run of thousands of articles: memory over time, files, Prefect's database
    reextract, large_source                reading a large archive again; what a harvest lists of a large source
    exporting                              what exports hold in memory
    sightings                              how long readers wait to learn how long a text stood

The others are what these are made of: `common` (the data, its scorer), `peers` and `worker` (other extractors, each
in an environment and a process of its own), `meter`, `dress`, `mutations`, `pipeline_flow`, `pipeline_steps`,
`scrapy_peer`, `reextract_worker`. `test_quality_floor.py` is what every test run enforces.

The pages are not shipped: they lie in the folder that PRESSMARK_SHARED names, or in `shared` beside the checkout.
"""
