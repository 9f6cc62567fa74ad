"""Word files against the same text: the same remarks, and how much time and memory they take.

usage: word.py FOLDER [--pages N]

Every .txt in FOLDER is turned into .docx by python-docx, by pandoc, by LibreOffice and with its typed
numbers as Word's own; remarks that differ from the text's in rule, message or paragraph are printed.
Then all texts together are made N pages long (600 characters each, three runs a paragraph) and checked
by the command, as text and as Word. Needs pandoc and LibreOffice.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from doclint.sources.docx import DOCX
from doclint.sources.text import TEXT

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
from word_files import formatted, numbered, typed  # noqa: E402
from word_remarks import remarks  # noqa: E402

CHARACTERS_A_PAGE = 600
COMMAND = """
import os, sys
from doclint.cli import main
status = main(sys.argv[1:])
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(peak.split()[1], file=sys.stderr)
print(sum(os.times()[:4]), file=sys.stderr)
sys.exit(status > 1)
"""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=300)
    options = parser.parse_args()
    texts = {path.name: path.read_text("utf-8") for path in sorted(options.folder.glob("*.txt"))}
    with tempfile.TemporaryDirectory() as folder:
        for way, make in ways(Path(folder), texts).items():
            same(way, make, texts)
        speed(Path(folder), "\n".join(texts.values()), options.pages * CHARACTERS_A_PAGE)


def ways(folder: Path, texts: dict[str, str]) -> dict[str, Callable[[str], bytes]]:
    """How a text, by its name, becomes a Word file."""
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
        # Each line is a paragraph to Word's users; to pandoc it takes a blank line, and marks of its own.
        escaped = "\n\n".join(re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", line) for line in text.split("\n"))
        command = ["pandoc", "-f", "markdown-smart", "-o", folder / f"pandoc-{name}.docx"]
        subprocess.run(command, input=escaped.encode(), check=True)
    office = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'home').as_uri()}"]
    convert = ["--infilter=Text (encoded):UTF8,LF,,,", "--convert-to", "docx", "--outdir", folder]
    subprocess.run([*office, *convert, *(folder / name for name in texts)], check=True, capture_output=True)
    return {
        "python-docx": lambda name: typed(texts[name]),
        "pandoc": lambda name: (folder / f"pandoc-{name}.docx").read_bytes(),
        "LibreOffice": lambda name: (folder / f"{Path(name).stem}.docx").read_bytes(),
        "Word's numbers": lambda name: numbered(texts[name]),
    }


def same(way: str, make: Callable[[str], bytes], texts: dict[str, str]) -> None:
    """Print how many files have the same remarks, and those remarks that differ."""
    equal = 0
    for name, text in texts.items():
        expected, found = remarks(TEXT.read(text.encode(), name)), remarks(DOCX.read(make(name), name))
        equal += expected == found
        for sign, differing in (("-", expected - found), ("+", found - expected)):
            for rule, message, paragraph in differing.elements():
                print(f"  {name} {sign} {rule} {message} | {paragraph[:30]}")
    print(f"{way}: {equal} of {len(texts)} files have the same remarks")


def speed(folder: Path, text: str, length: int) -> None:
    """Print CPU seconds and megabytes of the command on both, the best of three."""
    text = (text * (length // len(text) + 1))[:length]
    (folder / "long.txt").write_text(text, "utf-8")
    (folder / "long.docx").write_bytes(formatted(text))
    size = (folder / "long.docx").stat().st_size
    taken = {name: min(run(folder / name) for _ in range(3)) for name in ("long.txt", "long.docx")}
    for name, (seconds, megabytes) in taken.items():
        print(f"{name}: {seconds:.2f} s of CPU, {megabytes:.0f} MB")
    ratio = taken["long.docx"][0] / taken["long.txt"][0]
    print(f"{length} characters, {size >> 10} KB of Word: {ratio:.2f} times the time of the text")


def run(path: Path) -> tuple[float, float]:
    """CPU seconds of the command and its children, and its peak megabytes as Linux counts them."""
    command = [sys.executable, "-c", COMMAND, "--isolated", "--format", "json", str(path)]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    *_, kilobytes, seconds = done.stderr.split()
    return float(seconds), int(kilobytes) / 1024


if __name__ == "__main__":
    main()
