"""The command, run as its user would, in a folder of its own."""

from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings

from doclint.cli import main

settings.register_profile("doclint", deadline=None)  # the first example loads every family
settings.load_profile("doclint")


class Ran(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """An empty folder that the command runs in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def doclint(folder, capsys):
    """Run the command in `folder` with these arguments; gives its status and what it printed."""

    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        status = main(list(arguments))
        return Ran(status, *capsys.readouterr())

    return run
