"""Measurements: accuracy, speed and cost, always beside a peer or a target, on real pages.

`python -m tests.benchmarks.extraction` (accuracy), `extraction_speed` and `pipeline` (cost of the whole run)
print tables; `test_quality_floor.py` is the part that every test run enforces. The pages are not shipped:
they lie in the folder that PRESSMARK_SHARED names, or in `shared` beside the checkout.
"""
