"""Drafts of any length for the benchmarks: ordinary official prose, made of parts of sentences of our own.

The parts combine to some millions of sentences, so that no two drafts are alike; none of them is a fault.
"""

from __future__ import annotations

import random
from collections import defaultdict
from functools import cache
from pathlib import Path

from doclint.package_data import parse_table

_TABLE = Path(__file__).with_name("drafts.tsv")
_NUMERALS = "一二三四五"
_PARAGRAPH_BYTES = 500


def draft(chance: random.Random, size: int) -> str:
    """A speech of about `size` bytes of UTF-8: a title, and sections with headings and paragraphs."""
    parts = _parts()
    each = max(1, round(size / _PARAGRAPH_BYTES / len(_NUMERALS)))
    lines = [f"在全市{chance.choice(parts['what'])}工作推进会上的讲话"]
    for number, heading in zip(_NUMERALS, parts["heading"], strict=True):
        lines.append(f"　　{number}、{heading}")
        lines += [_paragraph(chance) for _ in range(each)]
    return "\n".join(lines) + "\n"


def _paragraph(chance: random.Random) -> str:
    return "　　" + "".join(_sentence(chance) for _ in range(chance.randint(3, 6)))


def _sentence(chance: random.Random) -> str:
    who, how, what, so, fact = (_parts()[kind] for kind in ("who", "how", "what", "so", "fact"))
    one, two, three = chance.sample(what, 3)
    doer, other = chance.sample(who, 2)
    return chance.choice(
        (
            f"{chance.choice(fact).format(n=chance.randint(11, 9_000))}，{chance.choice(so)}。",
            f"{doer}{chance.choice(how)}，{one}、{two}，{chance.choice(so)}。",
            f"{doer}、{other}{chance.choice(how)}，{one}；{chance.choice(so)}。",
            f"{doer}{chance.choice(how)}，{one}，{two}，{three}。",
        )
    )


@cache
def _parts() -> dict[str, list[str]]:
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for kind, text in parse_table(_TABLE.read_text("utf-8"), _TABLE.name):
        parts[kind].append(text)
    return parts
