"""What `up` leaves on the server: a source that was switched off is harvested no more."""

from __future__ import annotations

import pytest

from tasks.source import Source, parse_source

pytestmark = pytest.mark.server

TEXT = """
name = "{name}"
title = "A paper"
home = "https://{name}.example/"
language = "en"
time_zone = "UTC"
[discover]
feeds = ["https://{name}.example/rss"]
[provenance]
addresses_from = "made up"
"""


def source(name: str) -> Source:
    return parse_source(TEXT.format(name=name), file=f"{name}.toml")


@pytest.mark.usefixtures("prefect_api")
def test_a_source_that_is_wanted_no_more_loses_its_schedule_and_the_others_keep_theirs() -> None:
    from prefect.client.orchestration import get_client

    from flows.harvest import harvest
    from infra.deployments import deploy_source, prepare_server, switch_off_others

    prepare_server()
    for name in ("deployed-kept", "deployed-dropped"):
        deploy_source(harvest, source(name))
    told = [deployed.name for deployed in switch_off_others(harvest, {"deployed-kept"})]
    assert "harvest/deployed-dropped" in told
    assert list(switch_off_others(harvest, {"deployed-kept"})) == []
    with get_client(sync_client=True) as client:
        active = {
            name: [
                schedule.active for schedule in client.read_deployment_by_name(f"harvest/{name}").schedules
            ]
            for name in ("deployed-kept", "deployed-dropped")
        }
    assert active == {"deployed-kept": [True], "deployed-dropped": [False]}
