"""Results, their order and what is written are the same for any number of processes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = """
import os
from doclint import Finding, Span, hookimpl, rule

@rule("house/odd", title="古怪", triggers="坏死")
def odd(document):
    if "死" in document.text:
        os._exit(7)
    raise RuntimeError("坏了")

@hookimpl
def doclint_rules():
    return [odd]
"""


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    (tmp_path / "house.py").write_text(HOUSE, "utf-8")
    (tmp_path / "doclint.toml").write_text('plugins = ["house.py"]\n', "utf-8")
    (tmp_path / "里").mkdir()
    (tmp_path / "里" / "doclint.toml").write_text('ignore = ["headings"]\n', "utf-8")
    for number in range(20):
        text = f"第{number}次会议,于今天召开。\n一、总体要求\n三、保障措施\n" * (1 + number % 4)
        name = tmp_path / ("里" if number % 5 == 0 else "") / f"{number:02}.{('txt', 'md')[number % 2]}"
        name.write_bytes(text.encode("gb18030" if number % 3 == 0 else "utf-8"))
    (tmp_path / "05x.txt").write_bytes(b"")
    (tmp_path / "06x.txt").write_bytes(b"\0\1")
    (tmp_path / "07x.txt").write_text("坏事,没有。\n", "utf-8")
    (tmp_path / "08x.txt").write_text("死水,没有。\n", "utf-8")
    return tmp_path


def ran(folder: Path, *arguments: str) -> tuple[int, bytes, bytes]:
    command = [sys.executable, "-m", "doclint", "--allow-local-plugins", *arguments, "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("form", ["json", "human", "sarif"])
def test_reports_are_the_same(drafts, form):
    one, *others = (ran(drafts, "--format", form, "--jobs", jobs) for jobs in ("1", "4"))
    assert one[0] == 2
    assert one[2] == b""
    assert others == [one]


def test_what_is_written_is_the_same(drafts, tmp_path_factory):
    written = []
    for jobs in ("1", "4"):
        folder = tmp_path_factory.mktemp("drafts") / "copy"
        shutil.copytree(drafts, folder)
        status, told, said = ran(folder, "--fix", "--jobs", jobs, "--format", "json")
        written.append((status, told.replace(bytes(folder), b""), said, contents(folder)))
    assert written[0] == written[1]
    assert written[0][3] != contents(drafts)


def contents(folder: Path) -> dict[Path, bytes]:
    """What the files hold, but for the bytecode that Python keeps of a plugin."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return {path.relative_to(folder): path.read_bytes() for path in files}
