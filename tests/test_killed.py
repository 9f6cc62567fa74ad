"""Killed at any moment while it fixes a thousand files, doclint leaves each old or new, and no litter."""

from __future__ import annotations

import os
import random
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from doclint.cli import main

OLD = "关于开展安全检查的通知\n\n各镇要高度重视,认真部署。\n".encode()
NEW = OLD.replace(b",", "，".encode())
FILES = 1000

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills processes as POSIX does")


@pytest.fixture
def drafts() -> Iterator[list[Path]]:
    """A folder of drafts, in memory where there is such a file system: the disk's pace proves nothing."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield [Path(folder) / f"{number:04}.txt" for number in range(FILES)]


def start(folder: Path) -> int:
    """A process that fixes the folder."""
    child = os.fork()
    if not child:
        status = 2
        try:
            for stream in (1, 2):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
            status = main(["--isolated", "--fix", "--select", "punctuation/half-width-mark", str(folder)])
        finally:
            os._exit(status)
    return child


def ended(child: int) -> int:
    return os.waitpid(child, 0)[1]


def lay(drafts: list[Path]) -> None:
    for each in drafts:
        each.write_bytes(OLD)


def seconds(drafts: list[Path]) -> float:
    """How long it takes to fix them all when it is let be."""
    lay(drafts)
    begun = time.monotonic()
    assert ended(start(drafts[0].parent)) == 0
    assert all(each.read_bytes() == NEW for each in drafts)
    return time.monotonic() - begun


@pytest.mark.parametrize("kills", [3, pytest.param(50, marks=pytest.mark.slow)])
def test_every_file_is_old_or_new_and_no_litter_stays(drafts: list[Path], kills: int) -> None:
    folder, names = drafts[0].parent, {each.name for each in drafts}
    whole, moments, amid = seconds(drafts), random.Random(kills), 0
    for _ in range(9 * kills):
        lay(drafts)
        child = start(folder)
        time.sleep(moments.uniform(0, whole))
        os.kill(child, signal.SIGKILL)
        ended(child)
        found = [each.read_bytes() for each in drafts]
        assert set(found) <= {OLD, NEW}
        amid += 0 < found.count(NEW) < FILES
        left = set(os.listdir(folder)) - names
        assert left <= {f".{name}.doclint" for name in names}
        assert len(left) <= 1
        if amid == kills:
            break
    assert amid == kills, "too few kills came while files were being written"
    assert ended(start(folder)) == 0
    assert set(os.listdir(folder)) == names
