"""Drafts to begin from, and the pieces that they are made of: the pages of the rules have them all."""

from __future__ import annotations

import random
import re
from functools import cache

from doclint import plugins
from doclint.testing import examples

MARKS = (
    *"，。、；：！？,.;:!?()（）“”‘’\"'「」『』《》〈〉〔〕【】[]<>—-–…·•%％‰℃~～〇零一二三四五六七八九十百千万亿",
    *"0123456789①②⑩⑴⒈Ⅰa１Ａ\u3000\u200b\ufeff\u00ad\u0301\ufe0f\x85\u2028\r\n\t `#|*_\\&$",
    "\r\n", "\n\n", "——", "……", "𠮷", "😀", "👨\u200d👩\u200d👧", "\ue000", "\ufffc", "\ufffd", "臺", "髮",
    "一、", "（一）", "1.", "1．", "（1）", "第一，", "第一条", "第一章", "一是", "二是", "首先", "其次",
    "附件：", "附件1", "各位代表：", "2026年1月1日", "二〇二六年一月一日", "国发〔2026〕1号", "100%", "3—5",
    "三点意见", "四个方面：", "习近平新时代中国特色社会主义思想", "党的二十大", "“两个维护”", "http://a.cn/b",
    "著", "x@y.cn", "<!-- doclint: off ", "#doclint: off-next ", "headings/skipped-number", " -->", "---\n",
    "```\n", "$$", "| 甲 | 乙 |\n|---|---|\n", "[^1]", "> ", "- ", "# ", "](a.png)", "<div>",
)  # fmt: skip

CONFIGURATION = """
select = ["headings", "*/wrong-*"]
ignore = ["wording", {rule = "numbers", text = "三四个", reason = "引文"}]
profile = "cn"
exclude = ["存档/", "*.草稿.txt"]
allow = ["云汀社区通"]
fail-on = "warning"
[rules."headings/skipped-number"]
severity = "warning"
[rules."punctuation/long-sentence"]
longest = 100
[[per-file]]
files = ["纪要/"]
select = ["elements"]
ignore = ["elements"]
[[words]]
wrong = "甲，"
right = "甲"
message = "不用"
[[words]]
pattern = '(\\d+)余多名'
right = '\\1余名'
"""


@cache
def seeds(target: str = "rules") -> tuple[str, ...]:
    """What a target begins from: a configuration, or all pages' examples, as they are and should be."""
    if target == "configuration":
        return (CONFIGURATION,)
    loaded = plugins.load()
    shown = [example for rule in loaded.rules for example in examples(rule)]
    return tuple(dict.fromkeys(text for each in shown for text in (each.text, *each.fixed.values())))


@cache
def pieces() -> tuple[str, ...]:
    """Sentences and lines of the seeds, and marks."""
    parts = (part for text in seeds() for part in re.split(r"(?<=[，。；：\n])", text))
    return (*dict.fromkeys(part for part in parts if 0 < len(part) <= 40), *MARKS * 3)


def mutated(text: str, chance: random.Random) -> str:
    """A near relative of `text`: pieces cut, doubled, moved, put in, or characters changed."""
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        start, end = sorted(chance.randint(0, len(text)) for _ in range(2))
        end = min(end, start + chance.choice((1, 2, 5, 40)))
        cut = text[start:end]
        put = chance.choice(("", cut * 2, chance.choice(MARKS), chance.choice(pieces()), cut[::-1]))
        text = text[:start] + put + text[end:]
    return text
