"""The command line, page by page: each file in `command/` is named by the sentence that it proves.

`DOCLINT_PAGES=overwrite pytest tests/test_command.py` writes down what the commands print now, to be read
before it is kept.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from command_page import play, runner

PAGES = sorted((Path(__file__).parent / "command").rglob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page(page: Path, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    text = page.read_text("utf-8")
    played = play(text, folder, runner(folder, capfdbinary))
    if played != text and os.environ.get("DOCLINT_PAGES") == "overwrite":
        page.write_text(played, "utf-8")
    assert played == text
