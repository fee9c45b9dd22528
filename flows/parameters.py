"""The parameters of the flows: what an operator fills in on the form in the Prefect UI.

Plain defaults rather than `None`: each optional None costs the operator a click there.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class Parameters(BaseModel):
    """Closed and frozen, so that a misspelt name is refused when a run is asked for."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class HarvestParameters(Parameters):
    """What to harvest."""

    source: str = Field(description="Name of the source, as `pressmark sources list` shows it.")
    limit: int = Field(default=0, ge=0, description="Most pages to ask for; 0 is the source's own limit.")
    revisit_all: bool = Field(
        default=False, description="Visit every known address again now, whether it is due or not."
    )
    dry_run: bool = Field(
        default=False, description="Find addresses and say what would be asked for; fetch and write nothing."
    )
