"""Data Docs are built on demand and hold no article text."""

from __future__ import annotations

from pathlib import Path

import pytest

from tasks.errors import FatalError
from tasks.validate.data_docs import build_data_docs
from tests.validate.made import make_batch, make_source
from tests.validate.mutations import changed, with_paragraph


def test_data_docs_name_the_broken_rules_and_no_text(tmp_path: Path) -> None:
    drafts = make_batch(12)
    drafts[2] = with_paragraph(drafts[2], "Join our commenting forum")
    drafts[3] = changed(drafts[3], headline=None)
    index = build_data_docs(drafts, tmp_path / "docs", source=make_source())
    assert index.is_file()
    pages = "".join(page.read_text(encoding="utf-8") for page in (tmp_path / "docs").rglob("*.html"))
    assert "body.widgets: body_widgets is at most 0" in pages
    assert "1 of 12 break it" in pages
    assert "forum" not in pages
    assert "sea wall" not in pages.lower()


def test_data_docs_are_not_written_over_anything(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FatalError, match="is not empty"):
        build_data_docs(make_batch(2), tmp_path, source=make_source())


def test_data_docs_need_an_article(tmp_path: Path) -> None:
    with pytest.raises(FatalError, match="no article"):
        build_data_docs([], tmp_path / "docs", source=make_source())
