"""Seconds to outline long texts, in one run and as ratios: twice the text must take about twice as long.

usage: python benchmarks/outline.py [FILE…]   (files are counted for remarks of the family headings)
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

from doclint import Document, plugins
from doclint.lint import lint
from doclint.rules import activate

BODY = "各有关单位要认真抓好落实，一是加强领导；二是明确责任；三是严格考核。"


def numbered(characters: int) -> str:
    """Numbered prose as drafts have it: 一、 with （一） and 1. below, and a series in each paragraph."""
    section = "".join(
        f"（{number}）加强队伍建设\n" + "".join(f"{item}.{BODY}{BODY}\n" for item in range(1, 5))
        for number in "一二三四五"
    )
    headings = "一二三四五六七八九十"
    part = "".join(f"{number}、总体要求\n{section}" for number in headings)
    return "附件\n".join([part] * (characters // len(part) + 1))


SHAPES = {
    "numbered prose": numbered,
    "headings only": lambda size: "".join(f"{at % 999 + 1}.加强领导\n" for at in range(size // 8)),
    "all ones": lambda size: "一、甲\n（一）乙\n1.丙\n（1）丁\n" * (size // 18),
    "no order at all": lambda size: "".join(f"{at * 7919 % 31 + 1}.加强领导\n" for at in range(size // 8)),
    "one paragraph": lambda size: BODY * (size // len(BODY)),
}


def seconds(text: str) -> float:
    start = time.perf_counter()
    _ = Document(text).outline
    return time.perf_counter() - start


def main() -> None:
    for name, shape in SHAPES.items():
        half, whole = (seconds(shape(size)) for size in (150_000, 300_000))
        print(
            f"{name:16}   300,000 characters {whole:6.2f} s, {whole / half:4.1f} times as long as half of it"
        )
    for shape in ("headings only", "no order at all"):
        print(f"{shape:16}    20,000 headings   {seconds(SHAPES[shape](160_000)):6.2f} s")
    print(f"{'numbered prose':16} 1,000,000 characters {seconds(numbered(1_000_000)):6.2f} s")
    rules = [activate(rule) for rule in plugins.load().rules if rule.family == "headings" and rule.default]
    for path in map(Path, sys.argv[1:]):
        report = lint(Document(path.read_text(encoding="utf-8")), rules)
        print(path.name, dict(Counter(each.rule for each in report.diagnostics)))


if __name__ == "__main__":
    main()
