"""Interrupts, closed pipes and processes that are killed, with real processes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and /proc as Linux has them")

DRAFT = "一、总体要求\n三、保障措施\n各单位要认真落实,抓好工作。\n" * 30
FEW = [f"{number:03}.txt" for number in range(20)]
FORMATS = (["--format", "json"], ["--format", "human"], ["--diff"], ["--format", "html"])
QUESTIONS = (["--help"], ["--rules"], ["--explain", "headings/skipped-number"], ["稿.txt"])
SLOW = """
import os, time
from pathlib import Path
from doclint import hookimpl, rule

@rule("house/slow", title="慢", triggers="慢")
def slow(document):
    Path("pid").write_text(str(os.getpid()))
    time.sleep(600)
    return ()

@hookimpl
def doclint_rules():
    return [slow]
"""


@pytest.fixture
def drafts(folder: Path) -> Path:
    for number in range(120):
        (folder / f"{number:03}.txt").write_text(DRAFT, "utf-8")
    return folder


def _heed_interrupts() -> None:
    """What a shell starts in the background ignores them, and so do its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def start(folder: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start the command in a process group of its own, as a shell does."""
    started: list[subprocess.Popen[str]] = []

    def run(*arguments: str, stdout: int = subprocess.DEVNULL) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "doclint", *arguments]
        process = subprocess.Popen(
            command, cwd=folder, stdout=stdout, stderr=subprocess.PIPE,
            encoding="utf-8", start_new_session=True, preexec_fn=_heed_interrupts,
        )  # fmt: skip
        started.append(process)
        return process

    yield run
    for process in started:
        if _group(process.pid):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def _group(group: int) -> list[int]:
    """The processes of a group that are not yet gone."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == group and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return found


def _until(true: Callable[[], object], seconds: float = 60) -> None:
    latest = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < latest
        time.sleep(0.02)


def _interrupt(process: subprocess.Popen[str]) -> str:
    """Ctrl-C: all of the group are interrupted, all are soon gone. Gives what was said of it."""
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    _until(lambda: not _group(process.pid), 2)
    return said


@pytest.mark.parametrize("jobs", ["1", "2", "5"])
def test_an_interrupt_ends_all_and_leaves_no_half_written_file(drafts, start, jobs):
    process = start("--fix", "--jobs", jobs, "--format", "json", ".")
    _until(lambda: (drafts / "003.txt").read_text("utf-8") != DRAFT)
    assert _interrupt(process) == ""
    texts = [path.read_text("utf-8") for path in sorted(drafts.iterdir())]
    assert len(texts) == 120, "nothing lies beside the drafts"
    assert set(texts) == {DRAFT, texts[3]}, "each is the draft or the corrected one, as the fourth is"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_ends_a_rule_that_hangs(folder, start, jobs):
    (folder / "house.py").write_text(SLOW, "utf-8")
    (folder / "doclint.toml").write_text('plugins = ["house.py"]\nrule-seconds = 600', "utf-8")
    for name in ("甲.txt", "乙.txt"):
        (folder / name).write_text("慢\n", "utf-8")
    process = start("--allow-local-plugins", "--jobs", jobs, "甲.txt", "乙.txt")
    _until(lambda: (folder / "pid").exists())
    began = time.monotonic()
    assert _interrupt(process) == ""
    assert time.monotonic() - began < 5


def test_a_process_that_is_killed_is_told_with_its_file_and_the_others_are_reported(folder, start):
    (folder / "house.py").write_text(SLOW, "utf-8")
    (folder / "doclint.toml").write_text('plugins = ["house.py"]\nrule-seconds = 600', "utf-8")
    for number in range(40):
        text = "慢\n一、总体要求\n三、保障措施\n" if number == 7 else "一、总体要求\n三、保障措施\n"
        (folder / f"{number:02}.txt").write_text(text, "utf-8")
    options = ("--allow-local-plugins", "--jobs", "2", "--format", "json", "--select", "house,headings")
    process = start(*options, ".", stdout=subprocess.PIPE)
    _until(lambda: (folder / "pid").exists() and (folder / "pid").read_text())
    os.kill(int((folder / "pid").read_text()), signal.SIGKILL)
    report = json.loads(process.communicate(timeout=120)[0])
    assert process.returncode == 2
    assert [file["path"] for file in report["files"]] == [f"{number:02}.txt" for number in range(40)]
    failed = {file["path"]: file["failures"] for file in report["files"] if file["failures"]}
    (failure,) = failed["07.txt"]
    assert list(failed) == ["07.txt"]
    assert failure["where"] == "规则 house/slow"
    assert failure["cause"].startswith("检查它的进程被 SIGKILL 结束")
    assert {len(file["diagnostics"]) for file in report["files"]} == {1}


def test_when_the_command_is_killed_its_processes_end_too(drafts, start):
    process = start("--jobs", "3", "--format", "json", ".")
    _until(lambda: len(_group(process.pid)) == 4)
    process.kill()
    _until(lambda: not _group(process.pid), 20)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("options", FORMATS, ids=" ".join)
def test_a_closed_pipe_is_quiet(drafts, start, jobs, options):
    process = start("--jobs", jobs, *options, *FEW, stdout=subprocess.PIPE)
    assert process.stdout
    assert process.stdout.readline()
    process.stdout.close()
    assert process.stderr
    assert process.stderr.read() == ""
    assert process.wait(20) == 1
    _until(lambda: not _group(process.pid), 2)


@pytest.mark.parametrize("question", QUESTIONS, ids=" ".join)
def test_a_pipe_that_is_closed_before_anything_is_said_is_quiet(folder, question):
    (folder / "稿.txt").write_text(DRAFT[:40], "utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "doclint", *question]
    done = subprocess.run(command, cwd=folder, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert done.stderr.decode() == ""
    assert done.returncode in (0, 1)
