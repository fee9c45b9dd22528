"""A harvest that is broken off by hand ends at once, and the next one finishes it."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest

from infra.newsroom import Newsroom, serve
from tests.flows.conftest import PAPER, House
from tests.flows.processes import started
from tests.flows.stored import captures_of
from tests.waiting import await_under_way

pytestmark = pytest.mark.server


@pytest.fixture(autouse=True)
def heeded() -> Iterator[None]:
    """Ctrl-C, also where the tests were started in the background by a script: what ignores it has its children
    ignore it too."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_ctrl_c_in_the_midst_of_fetching_is_one_line_and_nothing_is_lost(
    house: House, prefect_api: str
) -> None:
    with serve(Newsroom(articles=8, traps=False), port=0) as paper:
        house.add_paper(paper, one_feed=True)
        file = house.source_folder / f"{PAPER}.toml"
        file.write_text(file.read_text().replace("delay = 0", "delay = 0.7"))
        broken_off = started("harvest", PAPER, PREFECT_API_URL=prefect_api)
        await_under_way(broken_off, lambda: len(paper.log) >= 5)
        broken_off.send_signal(signal.SIGINT)
        out, err = broken_off.communicate(timeout=60)
        assert (broken_off.returncode, out) == (130, "")
        assert err.strip() == "pressmark: stopped; running it again is safe"
        again = started("harvest", PAPER, PREFECT_API_URL=prefect_api)
        _, err = again.communicate(timeout=120)
        assert (again.returncode, err) == (0, "")
    pages = [
        capture.url
        for capture in captures_of(house.bucket, PAPER)
        if ".feeds" not in capture.reference.segment
    ]
    assert len(pages) == len(set(pages)) >= 8
