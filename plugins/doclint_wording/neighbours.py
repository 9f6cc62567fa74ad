"""How gladly two characters stand side by side in official prose, and which do in words.

Values are ten times a natural logarithm, as whole numbers: of how much more often a pair is met than by
chance (lift), of how seldom a character is (rarity). Characters that are no Chinese count as two kinds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from doclint_wording.packed import Packed, Values, cells

DEEPEST, STEP = -60, 5
"""The least lift that the table writes, and its unit; written as a letter from A on."""
_LEAST = DEEPEST - STEP * ord("A")
EDGE, LATIN = "，", "＃"
"""What stands for marks and the edges of a text, and for letters and digits."""
_UNKNOWN = 150
"""The rarity of a character that the table does not know."""


@cache
def kind_of(char: str) -> str:
    """The character itself where it is Chinese, and what stands for its kind where it is not."""
    if "\u4e00" <= char <= "\u9fff":
        return char
    return LATIN if char.isalnum() else EDGE


def letter(lift: int) -> str:
    """How the table writes a lift."""
    return chr((lift - _LEAST) // STEP)


def lift(first: str, second: str) -> int:
    """How much more often `second` follows `first` than by chance; far below 0 where it never does."""
    group, depth = follows(first)
    at = group.find(kind_of(second))
    return _LEAST + STEP * ord(group[at + 1]) if at >= 0 else -depth


@cache
def follows(char: str) -> tuple[str, int]:
    """What follows a character, with its lift as a letter, and how far below 0 lies that of all the rest."""
    kind = kind_of(char)
    return _groups("lift")[kind], _characters()[kind][1]


def rarity(char: str) -> int:
    """How seldom a character is met."""
    return _characters()[char][0]


def gains(char: str, others: Iterable[str], left: str, right: str) -> Iterator[tuple[str, int]]:
    """How much likelier each of `others` is than `char` between `left` and `right`.

    The same as by `lift` and `rarity`, which it does not call, for it is asked very often.
    """
    before_it, depth = follows(left)
    after_it = kind_of(right)
    now = lift(left, char) + lift(char, right) - rarity(char)
    for other in others:
        at = before_it.find(other)
        gain = (_LEAST + STEP * ord(before_it[at + 1]) if at >= 0 else -depth) - now
        group, own_depth = follows(other)
        at = group.find(after_it)
        gain += _LEAST + STEP * ord(group[at + 1]) if at >= 0 else -own_depth
        yield other, gain - _characters()[other][0]


def after(char: str) -> str:
    """The characters that often follow this one in words."""
    return _groups("after")[char]


def before(char: str) -> str:
    """The characters that often go before this one in words."""
    return _groups("before")[char]


@cache
def _characters() -> Values:
    """Rarity of each character, and how far below 0 its lift lies before one that never follows it."""
    return Values(_cells()["character"][1], (_UNKNOWN, 0))


@cache
def _groups(kind: str) -> Packed:
    """What the table says of each character; see the head of `neighbours.tsv`."""
    return Packed(*_cells()[kind])


@cache
def _cells() -> dict[str, tuple[str, str]]:
    return cells("neighbours.tsv")
