"""A decision as an operator writes it on the form."""

from __future__ import annotations

import pytest

from flows.parameters import ReviewParameters
from flows.review import _decision
from tasks.errors import UsageError


def parameters(**changes: object) -> ReviewParameters:
    given = {"source": "gazette", "action": "release", "by": "Ann Lee", "reason": "read it, it is right"}
    return ReviewParameters.model_validate({**given, **changes})


def test_a_decision_without_name_and_reason_is_one_line() -> None:
    with pytest.raises(UsageError) as caught:
        _decision(parameters(by="", reason="ok"), "")
    said = str(caught.value)
    assert "by: " in said
    assert "reason: " in said
    assert said.endswith("nothing was decided: run it again")
    assert "\n" not in said


def test_an_address_copied_from_the_form_is_the_address() -> None:
    decision = _decision(parameters(articles=[" http\u2060://news.example/a "]), "")
    assert decision is not None
    assert decision.keys == ("http://news.example/a",)


def test_nothing_is_no_decision() -> None:
    assert _decision(parameters(action="list"), "") is None
