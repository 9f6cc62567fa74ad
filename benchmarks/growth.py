"""How time grows with input, rule by rule: the exponent must stay near 1.

Usage: python benchmarks/growth.py [--size CHARACTERS] [RULE …]

Each adversarial text is made at a size, at twice and at four times it; each rule runs alone on it. The
exponent is the slope of log(time) over log(size): 1 is linear, 2 is quadratic. What takes less than
twenty milliseconds of the processor at the largest size is not printed, since noise would decide.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable
from time import process_time

from doclint import Document, Rule
from doclint.lint import lint
from doclint.plugins import load
from doclint.rules import activate
from doclint.sources import SOURCES

STEPS = (1, 2, 4)
LEAST_SECONDS = 0.02
TEXTS: dict[str, Callable[[int], str]] = {
    "only opening quotes": lambda size: "“" * size,
    "only opening brackets and titles": lambda size: "《（" * (size // 2),
    "numbered lines": lambda size: "".join(f"{i}.内容\n" for i in range(1, size // 7)),
    "chinese numbers, all alike": lambda size: "一、内容\n" * (size // 5),
    "one series in one paragraph": lambda size: "一是学习；" * (size // 5),
    "many short series": lambda size: "第一、学习。第二、工作。\n" * (size // 13),
    "series and titles": lambda size: "一是《学习》，二是《工作》。\n" * (size // 15),
    "one endless line": lambda size: "我们要认真学习，" * (size // 8),
    "half-width marks": lambda size: "学习,工作;" * (size // 6),
    "alternating scripts": lambda size: "发發" * (size // 2),
    "traditional variants": lambda size: "羣群裏裡" * (size // 4),
    "halves of formulas": lambda size: "不忘初心、中华民族伟大" * (size // 11),
    "digits": lambda size: "1" * size,
    "digits and marks": lambda size: "1、2，3.4～" * (size // 8),
    "spaces": lambda size: "字 " * (size // 2),
    "long white space": lambda size: "字" + " " * size,
    "attachments": lambda size: "附件：1.方案\n" * (size // 8),
    "dates": lambda size: "2024年1月5日" * (size // 9),
    "wrong words": lambda size: "布署工作" * (size // 4),
    "book titles nested": lambda size: "《" * (size // 2) + "》" * (size // 2),
    "latin words": lambda size: "a.b@c " * (size // 6),
    "dots": lambda size: "." * size,
    "same characters": lambda size: "的" * size,
}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", type=int, default=20_000, help="characters of the smallest text")
    parser.add_argument("--above", type=float, default=0.0, help="print only exponents above this")
    parser.add_argument("rules", nargs="*", help="ids or families; all where none is named")
    arguments = parser.parse_args()
    rules = [
        each for each in load().rules
        if not arguments.rules or {each.id, each.family} & set(arguments.rules)
    ]  # fmt: skip
    for name, make in TEXTS.items():
        texts = [make(arguments.size * step) for step in STEPS]
        _print(
            name, "(reading the text)", [_seconds(lambda t=text: _read(t)) for text in texts], arguments.above
        )
        documents = [_read(text) for text in texts]
        for rule in rules:
            _print(name, rule.id, [_judged(rule, document) for document in documents], arguments.above)
    return 0


def _read(text: str) -> Document:
    document = SOURCES[0].read(text.encode(), None)
    _ = document.reading
    return document


def _judged(rule: Rule, document: Document) -> float:
    active = [activate(rule)]
    return _seconds(lambda: lint(document, active))


def _seconds(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def _print(text: str, what: str, seconds: list[float], above: float) -> None:
    if seconds[-1] < LEAST_SECONDS:
        return
    exponent = math.log(seconds[-1] / max(seconds[0], 1e-6)) / math.log(STEPS[-1])
    if exponent >= above:
        shown = "  ".join(f"{each * 1000:8.1f}" for each in seconds)
        print(f"{exponent:5.2f}  {shown} ms  {what:45} {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
