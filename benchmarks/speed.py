"""How long whole runs take, with the peers beside: start, throughput, growth, memory, processes.

Usage: python benchmarks/speed.py [--rounds N] [--files FEW MANY] [--bulk MB] [--docs] [--peers FOLDER]

The texts are those of `drafts.py`, with faults planted into them. All tools run in turn, again and again, and
medians are told. Throughput is the slope between the time of few and of many files, so that the start
does not blur it; where one process works, its processor time counts, which other programs do not blur.
`--docs` puts the tables into docs/performance.md. AutoCorrect and zhlint are installed by npm into FOLDER
(default: one under the temporary folder), and left out where that fails.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import NamedTuple

from drafts import draft

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- 以下由 benchmarks/speed.py 写成 -->", "<!-- 以上由程序写成 -->"
FILE_BYTES = 13_000
SPARSE, DENSE = 2_000, 40
"""One planted fault for so many characters."""
FAULTS = (",", "，，", "，布署", "，的的", "， ")
"""What stands in the place of a comma."""
NPM = ("autocorrect-node", "zhlint")


class Used(NamedTuple):
    """What one run took: seconds on the clock, seconds of processors, megabytes at the most."""

    wall: float
    cpu: float
    memory: float


class Tool(NamedTuple):
    """A program, and its command for some paths."""

    name: str
    command: Callable[[Path], list[str]]
    reads_folders: bool = True


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--files", type=int, nargs=2, default=(200, 1_600))
    parser.add_argument("--bulk", type=int, default=200, help="megabytes of the run whose memory is told")
    parser.add_argument("--docs", action="store_true")
    parser.add_argument("--peers", type=Path, default=Path(tempfile.gettempdir(), "doclint-peers"))
    arguments = parser.parse_args()
    tools = [*_doclint(), *_peers(arguments.peers)]
    with tempfile.TemporaryDirectory() as name:
        lines = list(_tables(tools, Path(name), arguments))
    print("\n".join(lines))
    if arguments.docs:
        _write("\n".join(lines))
    return 0


def _tables(tools: list[Tool], folder: Path, arguments: argparse.Namespace) -> Iterator[str]:
    rounds = arguments.rounds
    yield _machine(tools)
    yield from _start(tools, folder, rounds)
    yield from _throughput([each for each in tools if each.reads_folders], folder, rounds, arguments.files)
    yield from _growth(tools[0], folder, rounds)
    yield from _memory(tools[:2], folder, arguments.bulk)


def _start(tools: list[Tool], folder: Path, rounds: int) -> Iterator[str]:
    draft = _corpus(folder / "one", 1, FILE_BYTES, SPARSE)
    bare = Tool("python -c pass", lambda path: [sys.executable, "-c", "pass"])
    used = _in_turn([bare, tools[0], *tools[2:]], [draft], 3 * rounds)
    least = median(each.cpu for each in used[bare.name, draft])
    yield "\n### 起动：一个 13 KB 的文件\n\n| | 毫秒（处理器） | 对空解释器 |\n|---|--:|--:|"
    for (name, _), runs in used.items():
        own = median(each.cpu for each in runs)
        yield f"| {name} | {own * 1000:.0f} | {own / least:.1f} |"


def _throughput(tools: list[Tool], folder: Path, rounds: int, files: list[int]) -> Iterator[str]:
    yield f"\n### 吞吐：{files[0]} 与 {files[1]} 个文件之间的斜率（MB/s）\n"
    yield "| | 稀（每 2,000 字一处） | 密（每 40 字一处） |\n|---|--:|--:|"
    speeds: dict[str, list[float]] = {tool.name: [] for tool in tools}
    for apart in (SPARSE, DENSE):
        few, many = (_corpus(folder / f"{apart}-{n}", n, FILE_BYTES, apart) for n in files)
        used = _in_turn(tools, [few, many], rounds)
        for tool in tools:
            one = tool is not tools[1]
            times = [median(u.cpu if one else u.wall for u in used[tool.name, path]) for path in (few, many)]
            speeds[tool.name].append((_bytes(many) - _bytes(few)) / 1e6 / (times[1] - times[0]))
    for name, (sparse, dense) in speeds.items():
        yield f"| {name} | {sparse:.2f} | {dense:.2f} |"
    if len(tools) > 2:
        ratio = [own / peer for own, peer in zip(speeds[tools[0].name], speeds[tools[2].name], strict=True)]
        yield f"| 单进程对 {tools[2].name} | {ratio[0]:.2f} 倍 | {ratio[1]:.2f} 倍 |"


def _growth(tool: Tool, folder: Path, rounds: int) -> Iterator[str]:
    """The time of a megabyte in one large file and in one of 100 KB, both without that of the start."""
    tiny, small, large = (
        _corpus(folder / f"big-{size}", 1, size, SPARSE) for size in (1_000, 100_000, 10_000_000)
    )
    used = _in_turn([tool], [tiny, small, large], rounds)
    start, *times = (median(each.cpu for each in used[tool.name, path]) for path in (tiny, small, large))
    per = [(each - start) / _bytes(path) * 1e6 for each, path in zip(times, (small, large), strict=True)]
    memory = max(each.memory for each in used[tool.name, large])
    yield "\n### 增长\n\n| | 100 KB | 10 MB |\n|---|--:|--:|"
    yield f"| 每 MB 秒数（不计起动） | {per[0]:.2f} | {per[1]:.2f} |"
    yield f"| 内存（MB） | {max(e.memory for e in used[tool.name, small]):.0f} | {memory:.0f} |"


def _memory(tools: list[Tool], folder: Path, megabytes: int) -> Iterator[str]:
    path = _corpus(folder / "bulk", megabytes, 1_000_000, SPARSE)
    yield f"\n### {megabytes} MB，每个文件 1 MB\n\n| | 秒 | 内存（MB，最大的一个进程） |\n|---|--:|--:|"
    for tool in tools:
        used = _run(tool.command(path), folder)
        yield f"| {tool.name} | {used.wall:.0f} | {used.memory:.0f} |"


def _in_turn(tools: list[Tool], paths: list[Path], rounds: int) -> dict[tuple[str, Path], list[Used]]:
    used: dict[tuple[str, Path], list[Used]] = {}
    for _ in range(rounds):
        for path in paths:
            for tool in tools:
                used.setdefault((tool.name, path), []).append(_run(tool.command(path), path.parent))
    return used


def _run(command: list[str], folder: Path) -> Used:
    # Bytecode is kept between runs, as it is for every user.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    with open(folder / "report", "wb") as report:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=report, stderr=subprocess.DEVNULL, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return Used(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _doclint() -> Iterator[Tool]:
    program = [sys.executable, "-m", "doclint", "--isolated", "--format", "json"]
    _run([*program, str(ROOT / "examples")], Path(tempfile.gettempdir()))  # so that all bytecode is there
    yield Tool("doclint（单进程）", lambda path: [*program, "--jobs", "1", str(path)])
    yield Tool("doclint（默认，按时钟）", lambda path: [*program, str(path)])


def _peers(folder: Path) -> Iterator[Tool]:
    binaries = folder / "node_modules" / ".bin"
    if not binaries.exists():
        folder.mkdir(parents=True, exist_ok=True)
        try:
            subprocess.run(["npm", "install", "--silent", *NPM], cwd=folder, check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"没有同类工具可比：{error}", file=sys.stderr)
            return
    autocorrect, zhlint = str(binaries / "autocorrect"), str(binaries / "zhlint")
    lint = [autocorrect, "--lint", "--format", "json", "--threads", "1"]
    yield Tool("AutoCorrect", lambda path: [*lint, str(path)])
    yield Tool("zhlint", lambda path: [zhlint, f"{path}/*.txt"], reads_folders=False)


def _corpus(folder: Path, files: int, size: int, apart: int) -> Path:
    """A folder of so many drafts, each of about `size` bytes, with one fault for `apart` characters."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(files):
        text = _planted(draft(random.Random(number), size), apart)
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
    return folder


def _planted(text: str, apart: int) -> str:
    """One fault at the first comma that comes `apart` characters after the last one, in turn of each kind."""
    pieces: list[str] = []
    at = 0
    for fault in cycle(FAULTS):
        comma = text.find("，", at + apart - 1)
        if comma < 0:
            break
        pieces += [text[at:comma], fault]
        at = comma + 1
    return "".join([*pieces, text[at:]])


def _bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


def _machine(tools: list[Tool]) -> str:
    names = "、".join(tool.name for tool in tools)
    system = f"{platform.system()} {platform.machine()}，{os.cpu_count()} 核"
    return f"Python {platform.python_version()}，{system}，{time.strftime('%Y-%m-%d')}；{names}。"


def _write(tables: str) -> None:
    page = PAGE.read_text("utf-8")
    before, _, rest = page.partition(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\n\n{tables}\n\n{END}{rest.partition(END)[2]}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
