"""The command at a terminal: colours, what the console can show, progress."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from unicodedata import east_asian_width

import pytest
from wcwidth import wcswidth

pty = pytest.importorskip("pty", reason="terminals as POSIX has them")

HALF_WIDTH = "各镇要高度重视,认真部署。\n"
ANSI = re.compile("\x1b\\[[0-9;?]*[A-Za-z]")


def at_terminal(folder: Path, *arguments: str, encoding: str = "utf-8", **environment: str) -> str:
    """What a terminal shows of a run; standard output and error are both the terminal."""
    ours, theirs = pty.openpty()
    clean = {key: each for key, each in os.environ.items() if key not in ("NO_COLOR", "TERM", "COLUMNS")}
    running = subprocess.Popen(
        [sys.executable, "-m", "doclint", "--isolated", *arguments],
        cwd=folder, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
        env={**clean, "TERM": "xterm", "PYTHONIOENCODING": encoding, **environment},
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # Linux ends a terminal that nobody holds so
            break
        if not piece:
            break
        shown += piece
    running.wait()
    os.close(ours)
    return shown.decode(encoding).replace("\r\n", "\n")


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    (tmp_path / "稿.txt").write_text(HALF_WIDTH, "utf-8")
    return tmp_path


def test_a_terminal_has_colours(draft: Path) -> None:
    assert "\x1b[1;31m" in at_terminal(draft, "稿.txt")
    assert "\x1b[32m+各镇" in at_terminal(draft, "--diff", "稿.txt")
    assert "\x1b[1m" in at_terminal(draft, "--explain", "headings/skipped-number")


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [([], {"NO_COLOR": "1"}), (["--color", "never"], {}), ([], {"TERM": "dumb"})],
    ids=["NO_COLOR", "--color never", "a dumb terminal"],
)
def test_colours_are_left_out_on_request(
    draft: Path, arguments: list[str], environment: dict[str, str]
) -> None:
    assert not ANSI.search(at_terminal(draft, *arguments, "稿.txt", **environment))


def test_colour_may_be_insisted_on(draft: Path) -> None:
    assert ANSI.search(at_terminal(draft, "--color", "always", "稿.txt", NO_COLOR="1"))


def test_what_is_no_terminal_gets_none(draft: Path) -> None:
    command = [sys.executable, "-m", "doclint", "--isolated", "稿.txt"]
    done = subprocess.run(command, cwd=draft, capture_output=True)
    assert not ANSI.search(done.stdout.decode())


@pytest.mark.parametrize("encoding", ["utf-8", "gbk"])
@pytest.mark.parametrize(
    "line",
    [
        "𠮷林各县,抓紧办。",
        "各县“四个专项”…,抓紧办。",
        "\t各县👍é,\t抓紧办。",
        "各县“甲·乙”——“丙”要把握好节奏和力度" * 5 + ",抓紧办。",
    ],
    ids=["a rare character", "ambiguous marks", "emoji and tabs", "a long line"],
)
def test_the_mark_is_under_its_place_whatever_the_console_can_show(
    tmp_path: Path, encoding: str, line: str
) -> None:
    (tmp_path / "draft.txt").write_text(f"{line}\n", "utf-8")
    select = ["--select", "punctuation/half-width-mark", "--color", "never"]
    shown = at_terminal(tmp_path, *select, "draft.txt", encoding=encoding).splitlines()
    mark = next(number for number, each in enumerate(shown) if each.strip() == "^")
    before = shown[mark - 1].partition(",")[0]
    assert shown[mark].index("^") == cells(before, wide=encoding != "utf-8")


def cells(text: str, wide: bool) -> int:
    """Cells of a terminal; consoles of Chinese code pages show “”, …, é and their like wide."""
    return wcswidth(text) + (sum(east_asian_width(char) == "A" for char in text) if wide else 0)


def test_what_the_console_cannot_show_is_spelt_out(tmp_path: Path) -> None:
    (tmp_path / "稿.txt").write_text("𠮷林各县,抓紧办。\n", "utf-8")
    assert "<U+20BB7>林各县," in at_terminal(tmp_path, "--color", "never", "稿.txt", encoding="gbk")


def test_a_long_run_shows_how_far_it_is_and_leaves_no_trace(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number}.txt").write_text(HALF_WIDTH, "utf-8")
    shown = at_terminal(tmp_path, "--select", "punctuation/half-width-mark", ".")
    assert "校对" in shown
    assert "100%" in shown
    few = at_terminal(tmp_path, "--select", "punctuation/half-width-mark", "1.txt", "2.txt")
    assert "校对" not in few


@pytest.mark.parametrize(
    ("closed", "told"), [("<&-", True), (">&-", False), ("2>&-", True), ("<&- >&- 2>&-", False)]
)
@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix closes the streams")
def test_a_stream_that_is_closed_costs_nothing_but_itself(draft: Path, closed: str, told: bool) -> None:
    command = f'exec "{sys.executable}" -m doclint --isolated "{draft}" {closed}'
    done = subprocess.run(
        ["sh", "-c", command], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert (done.returncode, "half-width-mark" in done.stdout, done.stderr) == (1, told, "")
