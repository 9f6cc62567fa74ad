"""What `--diff` prints, applied by the real patch, is what `--fix` writes, in every encoding."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from stored import ENCODINGS, ENDINGS, ours, real, stored

pytestmark = pytest.mark.clients


@pytest.mark.parametrize("way", ["--fix", "--unsafe"])
@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("drafts", [ours(), real()], ids=["our drafts", "real drafts"])
def test_patch_applies_what_diff_prints(
    folder: Path, doclint: Any, drafts: Sequence[Path], encoding: str, ending: str, way: str
) -> None:
    if not drafts:
        pytest.skip("the real drafts are not here")
    before = dict(stored(list(drafts), encoding, ending))
    before = {
        (name if at % 2 else f"讲话 {name}"): content for at, (name, content) in enumerate(before.items())
    }
    for name, content in before.items():
        (folder / name).write_bytes(content)
    doclint("--isolated", way, "--diff", "--output", "../changes.diff", ".")
    assert before == held(folder, before)
    doclint("--isolated", way, ".")
    fixed = held(folder, before)
    assert fixed != before or encoding == "big5"  # few real drafts fit it, and those may be clean
    for name, content in before.items():
        (folder / name).write_bytes(content)
    command = ["patch", "--binary", "-p1", "--no-backup-if-mismatch", "-i", "../changes.diff"]
    done = subprocess.run(command, cwd=folder, capture_output=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert held(folder, before) == fixed


def held(folder: Path, names: Any) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in names}
