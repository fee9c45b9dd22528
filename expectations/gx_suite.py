"""The rules as Great Expectations. The only module that imports Great Expectations when it is imported.

Why an expectation of our own, and not `ExpectColumnValuesToBeBetween`: that one asks for eight metrics per
column, and 45 of them cost 0.34 s of CPU per batch; this one asks for the frame once and costs 0.06 s (500
rows, 2 cores). It also says what a missing value means (not judged, and only where the column allows it)
instead of skipping it silently.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

import great_expectations as gx
import numpy as np
import pandas as pd
from great_expectations.core.metric_domain_types import MetricDomainTypes
from great_expectations.data_context.data_context.ephemeral_data_context import EphemeralDataContext
from great_expectations.data_context.types.base import (
    DataContextConfig,
    InMemoryStoreBackendDefaults,
    ProgressBarsConfig,
)
from great_expectations.execution_engine.pandas_execution_engine import PandasExecutionEngine
from great_expectations.expectations.expectation import BatchExpectation
from great_expectations.expectations.expectation_configuration import parse_result_format
from great_expectations.expectations.metadata_types import FailureSeverity
from great_expectations.expectations.metrics.metric_provider import metric_value
from great_expectations.expectations.metrics.table_metric_provider import TableMetricProvider
from great_expectations.validator.metric_configuration import MetricConfiguration
from great_expectations.validator.v1_validator import Validator
from great_expectations.validator.validator import ValidationDependencies

from expectations.columns import KEY
from expectations.rules import Rule
from expectations.thresholds import in_words

RESULT_FORMAT = {
    "result_format": "COMPLETE",
    "unexpected_index_column_names": [KEY],
    "exclude_unexpected_values": True,
}
"""Only keys of failing rows come back, never values."""

_MEASURES = "pressmark.measures"
_SEVERITY = {
    "stop": FailureSeverity.CRITICAL,
    "quarantine": FailureSeverity.CRITICAL,
    "flag": FailureSeverity.INFO,
    "warn": FailureSeverity.WARNING,
}


class _Measures(TableMetricProvider):
    """The frame itself. One metric for all rules, so that the graph of metrics stays one node wide."""

    metric_name = _MEASURES

    @metric_value(engine=PandasExecutionEngine)
    def _pandas(
        cls,  # noqa: N805  # the decorator of Great Expectations makes it a class method
        execution_engine: PandasExecutionEngine,
        metric_domain_kwargs: dict[str, Any],
        metric_value_kwargs: dict[str, Any],
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any],
    ) -> pd.DataFrame:
        frame, _, _ = execution_engine.get_compute_domain(
            metric_domain_kwargs, domain_type=MetricDomainTypes.TABLE
        )
        return frame


class ExpectMeasureToBeBetween(BatchExpectation):
    """Every value of the column is between the bounds, both included, or absent (NaN)."""

    column: str
    min_value: float | None = None
    max_value: float | None = None

    metric_dependencies: ClassVar[tuple[str, ...]] = (_MEASURES,)
    domain_keys: ClassVar[tuple[str, ...]] = ("batch_id",)
    success_keys: ClassVar[tuple[str, ...]] = ("column", "min_value", "max_value")

    def get_validation_dependencies(
        self,
        execution_engine: Any = None,
        runtime_configuration: dict[str, Any] | None = None,
    ) -> ValidationDependencies:
        """The frame of measures, whatever the column and bounds. (Asking the registry costs half a
        millisecond a rule.)
        """
        measures = MetricConfiguration(
            metric_name=_MEASURES, metric_domain_kwargs={"batch_id": self.batch_id}, metric_value_kwargs={}
        )
        asked = (runtime_configuration or {}).get("result_format", "BASIC")
        return ValidationDependencies(
            metric_configurations={_MEASURES: measures}, result_format=parse_result_format(asked)
        )

    def _validate(
        self,
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any] | None = None,
        execution_engine: Any = None,
    ) -> dict[str, Any]:
        frame = metrics[_MEASURES]
        values = frame[self.column].to_numpy(dtype="float64")
        outside = np.zeros(len(values), dtype=bool)
        if self.min_value is not None:
            outside |= values < self.min_value
        if self.max_value is not None:
            outside |= values > self.max_value
        keys = frame[KEY].to_numpy()[outside].tolist() if outside.any() else []
        count, missing = len(values), int(np.isnan(values).sum())
        return {
            "success": not keys,
            "result": {
                "element_count": count,
                "missing_count": missing,
                "missing_percent": 100 * missing / count,
                "unexpected_count": len(keys),
                "unexpected_percent": 100 * len(keys) / count,
                "observed_value": f"{len(keys)} of {count} break it, {missing} are not judged",
                "unexpected_index_list": [{KEY: keys}] if keys else [],
            },
        }


def expectation_of(rule: Rule, thresholds: Mapping[str, float]) -> ExpectMeasureToBeBetween:
    """The rule as an expectation; its id, scope and severity travel in `meta` and come back with the
    result.
    """
    least, most = rule.bounds(thresholds)
    return ExpectMeasureToBeBetween(
        column=rule.column,
        min_value=least,
        max_value=most,
        severity=_SEVERITY[rule.severity],
        description=f"{rule.id}: {rule.column} is {in_words(rule)}, because {rule.reason}",
        meta={"rule": rule.id, "scope": rule.scope, "severity": rule.severity},
    )


def _new_context() -> EphemeralDataContext:
    """A context that is kept nowhere.

    Left to itself Great Expectations makes and removes a temporary folder for each, for Data Docs that nobody asked
    for, and says so at INFO, whatever level is set for its package.
    """
    stores = InMemoryStoreBackendDefaults(init_temp_docs_sites=False)
    context = gx.get_context(
        mode="ephemeral", project_config=DataContextConfig(store_backend_defaults=stores)
    )
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    return context


class Context:
    """One ephemeral context of Great Expectations, for one batch and one thread.

    A context shared by threads gives wrong verdicts without an error (38 of 40 batches in a trial); a new
    one costs 2 ms.
    """

    def __init__(self) -> None:
        self._whole = (
            _new_context()
            .data_sources.add_pandas(name="pressmark")
            .add_dataframe_asset(name="measures")
            .add_batch_definition_whole_dataframe("whole")
        )

    def validate(
        self, name: str, frame: pd.DataFrame, rules: Sequence[Rule], thresholds: Mapping[str, float]
    ) -> list[Any]:
        """Results of Great Expectations, one for each rule that it ran, in no particular order.

        The suite is not added to the context: nobody asks for it again, and writing it down costs a quarter
        of the whole.
        """
        suite = gx.ExpectationSuite(
            name=name, expectations=[expectation_of(rule, thresholds) for rule in rules]
        )
        # What `batch.validate` and `ValidationDefinition.run` make; by way of a batch the frame is loaded and hashed
        # twice, which costs as much as holding the rules.
        validator = Validator(
            batch_definition=self._whole, batch_parameters={"dataframe": frame}, result_format=RESULT_FORMAT
        )
        return list(validator.validate_expectation_suite(suite).results)


def write_data_docs(
    folder: Path, name: str, frame: pd.DataFrame, rules: Sequence[Rule], thresholds: Mapping[str, float]
) -> Path:
    """Validates `frame` once more, with everything stored that Data Docs are made of, and writes them to `folder`."""
    context = _new_context()
    context.add_data_docs_site(
        name,
        {
            "class_name": "SiteBuilder",
            "store_backend": {
                "class_name": "TupleFilesystemStoreBackend",
                "base_directory": str(folder.resolve()),
            },
            "site_index_builder": {"class_name": "DefaultSiteIndexBuilder"},
        },
    )
    batches = (
        context.data_sources.add_pandas(name=name)
        .add_dataframe_asset(name="records")
        .add_batch_definition_whole_dataframe("batch")
    )
    suite = context.suites.add(
        gx.ExpectationSuite(name="records", expectations=[expectation_of(rule, thresholds) for rule in rules])
    )
    definition = context.validation_definitions.add(
        gx.ValidationDefinition(name="records", data=batches, suite=suite)
    )
    definition.run(batch_parameters={"dataframe": frame}, result_format=RESULT_FORMAT)
    context.build_data_docs(site_names=[name])
    return folder / "index.html"
