"""The command line, page by page: each file in `command/` is named by the sentence that it proves.

`DOCLINT_PAGES=overwrite pytest tests/test_command.py` writes down what the commands print now, to be read
before it is kept.
"""

from __future__ import annotations

import io
import os
import shlex
import sys
from pathlib import Path

import pytest
from command_page import Ran, play

from doclint.cli import main

PAGES = sorted((Path(__file__).parent / "command").rglob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page(page: Path, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    text = page.read_text("utf-8")

    def run(line: str) -> Ran:
        program, *arguments = shlex.split(line)
        assert program == "doclint", line
        given, taken = _redirected(arguments, "<"), _redirected(arguments, ">")
        ran = _run(arguments, (folder / given).read_bytes() if given else b"", capfdbinary)
        if taken:
            (folder / taken).write_bytes(ran.out.encode("utf-8", "surrogateescape"))
            return ran._replace(out="")
        return ran

    played = play(text, folder, run)
    if played != text and os.environ.get("DOCLINT_PAGES") == "overwrite":
        page.write_text(played, "utf-8")
    assert played == text


def _redirected(arguments: list[str], sign: str) -> str | None:
    if sign not in arguments:
        return None
    at = arguments.index(sign)
    name = arguments[at + 1]
    del arguments[at : at + 2]
    return name


def _run(arguments: list[str], given: bytes, captured: pytest.CaptureFixture[bytes]) -> Ran:
    captured.readouterr()
    kept, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(given))
    try:
        status = main(arguments)
    except SystemExit as ended:
        status = int(ended.code or 0)
    finally:
        sys.stdin = kept
    sys.stdout.flush()
    sys.stderr.flush()
    out, err = (each.decode("utf-8", "surrogateescape") for each in captured.readouterr())
    return Ran(status, out, err)
