"""Convert Simplified prose to Traditional, count the alarms, plant wrong conversions, count the finds.

    python benchmarks/round_trip.py FOLDER_OF_TEXTS [--plants 1000] [--read 100] [--config s2t s2tw s2hk]
                                                    [--original FOLDER_OF_TRADITIONAL_TEXTS]

Alarms on what the converter made are either its own errors or ours: `--read` prints some to be judged.
A plant replaces a character of the one-to-many table by another of its row, wherever it stands.
Texts written in Traditional, given as `--original`, are judged as they are.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import opencc

from doclint import Diagnostic, Document, plugins
from doclint.lint import lint
from doclint.rules import ActiveRule, activate

_ROWS = """
    發髮 後后 裏里 幹乾干 系係繫 只隻衹 臺檯颱台 範范 面麵 制製 復複覆 歷曆 准準 雲云 松鬆
    鬥斗 醜丑 穀谷 徵征 餘余 衝沖 盡儘 據据 當噹 鐘鍾 幾几 向嚮 須鬚 捨舍 布佈 占佔 採采
    游遊 升昇陞 志誌 夥伙 傑杰 致緻 黨党 勝胜 鬱郁 御禦 欲慾 願愿 於于 與与 萬万 千韆 秋鞦
    卜蔔 樸朴 術朮 種种 薑姜 葉叶 籲吁 鹹咸 誇夸 家傢 岳嶽 幸倖 彩綵 念唸 愈癒 扎紮 託托
    折摺 搜蒐 核覈 毀燬譭 匯彙 注註 煉鍊 症癥 簽籤 築筑 纖縴 累纍 背揹 獲穫 藥葯 蒙矇濛懞
    表錶 蔑衊 贊讚 闢辟 跡蹟 適适 針鍼 閒閑 僱雇 雕鵰 凶兇 飢饑 髒臟 壇罈 團糰 彌瀰 困睏
    娘孃 漓灕 沈瀋 澱淀 塗涂 僕仆 仇讎 仿彷 借藉 價价 修脩 克剋 劃划 蠟蜡 臘腊 寧甯 梁樑
    岩巖 煙菸 群羣 峰峯 周週賙 並併并
"""
ROW = {char: row for row in _ROWS.split() for char in row} | {"裡": "裏里", "麪": "麵面", "着": "著着"}
"""Each character of the table, regional shapes included, with its row."""


@cache
def family() -> tuple[ActiveRule, ...]:
    rules = plugins.load().rules
    return tuple(activate(rule) for rule in rules if rule.family == "characters" and rule.default)


def remarks(text: str) -> tuple[Diagnostic, ...]:
    report = lint(Document(text), family())
    assert not report.failures, report.failures
    return report.diagnostics


def planted(text: str, share: float, dice: random.Random) -> tuple[str, dict[int, str]]:
    """`text` with that share of its table characters made wrong, and where, with what stood there."""
    chars, wrong = list(text), {}
    for at, char in enumerate(text):
        if char in ROW and dice.random() < share:
            chars[at] = dice.choice([other for other in ROW[char] if other != char])
            wrong[at] = char
    return "".join(chars), wrong


def found(text: str, wrong: dict[int, str]) -> set[int]:
    spans = [remark.span for remark in remarks(text)]
    return {at for at in wrong if any(span.start <= at < span.end for span in spans)}


def shown(text: str, at: int, end: int) -> str:
    passage = f"{text[max(0, at - 8) : at]}⟦{text[at:end]}⟧{text[end : end + 8]}"
    return " ".join(passage.split())


def alarms(texts: list[str], read: int, dice: random.Random) -> None:
    every = [(remark, text) for text in texts for remark in remarks(text)]
    size = sum(map(len, texts))
    print(f"  remarks: {len(every)} in {size} characters, {len(every) / size * 10_000:.2f} per 10,000")
    print("  ", dict(Counter(remark.rule for remark, _ in every)))
    for remark, text in dice.sample(every, min(read, len(every))):
        print("   ", remark.rule, shown(text, remark.span.start, remark.span.end), remark.message)


def recall(texts: list[str], plants: int, read: int, dice: random.Random) -> None:
    share = plants / sum(char in ROW for text in texts for char in text)
    hits = total = 0
    missed: list[str] = []
    for text in texts:
        spoilt, wrong = planted(text, share, dice)
        hit = found(spoilt, wrong)
        hits, total = hits + len(hit), total + len(wrong)
        missed += [f"{wrong[at]} {shown(spoilt, at, at + 1)}" for at in sorted(wrong.keys() - hit)]
    print(f"  planted: {total}, found: {hits}, recall {hits / total:.3f}")
    for line in dice.sample(missed, min(read, len(missed))):
        print("   missed:", line)


def converted(folder: Path, config: str) -> Iterator[str]:
    converter = opencc.OpenCC(config)
    for path in sorted(folder.glob("*.txt")):
        yield converter.convert(path.read_text("utf-8-sig"))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--plants", type=int, default=1000)
    parser.add_argument("--read", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--original", type=Path, help="texts written in Traditional: alarms as they are")
    parser.add_argument("--config", nargs="*", default=["s2t", "s2tw", "s2hk"])
    chosen = parser.parse_args()
    if chosen.original:
        print(chosen.original)
        texts = [path.read_text("utf-8-sig") for path in sorted(chosen.original.glob("*.txt"))]
        alarms(texts, chosen.read, random.Random(chosen.seed))
    for config in chosen.config:
        dice = random.Random(chosen.seed)
        texts = list(converted(chosen.folder, config))
        print(config)
        alarms(texts, chosen.read, dice)
        recall(texts, chosen.plants, chosen.read, dice)


if __name__ == "__main__":
    main()
