"""How many wrong characters the families find and put right, and how many remarks are to the point.

usage: python benchmarks/typos.py FILE [--families wording,formulas] [--alarms]

FILE holds sentences of official documents, one a line: a number, the sentence as it was written and
the sentence as it should be, separated by tabs (the format of odw.train). Lines whose two sentences
differ in length are left out. A remark is to the point when it lies over a wrong character; a wrong
character is put right when a fix offered for it, of any safety, makes it the right one.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from doclint import Diagnostic, Document, plugins
from doclint.diagnostic import apply_edits
from doclint.lint import lint
from doclint.rules import activate


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--families", default="wording,formulas")
    parser.add_argument("--alarms", action="store_true", help="show the remarks that miss the point")
    arguments = parser.parse_args()
    families = arguments.families.split(",")
    rules = [activate(rule) for rule in plugins.load().rules if rule.family in families and rule.default]
    total: Counter[str] = Counter()
    for line in filter(None, arguments.file.read_text("utf-8").splitlines()):
        _, source, target = line.split("\t")
        if len(source) != len(target):
            continue
        wrong = {at for at, pair in enumerate(zip(source, target, strict=True)) if pair[0] != pair[1]}
        found: set[int] = set()
        mended: set[int] = set()
        for diagnostic in lint(Document(source, profile="cn"), rules).diagnostics:
            here = wrong & set(range(diagnostic.span.start, diagnostic.span.end))
            total["remarks"] += 1
            total["remarks to the point"] += bool(here)
            total[f"remarks of {diagnostic.rule}"] += 1
            total[f"to the point of {diagnostic.rule}"] += bool(here)
            found |= here
            if _mends(diagnostic, source, target):
                total["remarks that mend"] += 1
                mended |= here
            if arguments.alarms and not here:
                print(f"{diagnostic.rule}\t{source}\t{diagnostic.message}")
        total["wrong characters"] += len(wrong)
        total["found"] += len(found)
        total["put right"] += len(mended)
    for name, count in total.items():
        print(f"{name:44} {count}")
    print(f"{'recall':44} {total['found'] / total['wrong characters']:.3f}")
    print(f"{'put right, of all':44} {total['put right'] / total['wrong characters']:.3f}")
    print(f"{'precision per remark':44} {total['remarks to the point'] / max(1, total['remarks']):.3f}")


def _mends(diagnostic: Diagnostic, source: str, target: str) -> bool:
    if diagnostic.fix is None:
        return False
    after = apply_edits(source, diagnostic.fix.edits)
    start, end = diagnostic.fix.edits[0].span.start, diagnostic.fix.edits[-1].span.end
    return len(after) == len(target) and after[start:end] == target[start:end]


if __name__ == "__main__":
    main()
