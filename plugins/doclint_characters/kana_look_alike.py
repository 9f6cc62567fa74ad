"""A kana, Bopomofo, Greek or Hangul letter that stands for the ideograph it looks like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from doclint import Document, Finding, load_table, pattern, replace, rule
from doclint_characters.numbering import in_number
from doclint_characters.strays import around, runs, unusual

_HAN = pattern("[一-鿿㐀-䶿〇]")
_FOREIGN = pattern("[぀-ゟ゠-ヿㄅ-ㄯ가-힣ᄀ-ᇿㄱ-ㆎα-ωΑ-Ωа-яА-Я]")


@rule("characters/kana-look-alike", title="假名、注音符号等冒充汉字")
def kana_look_alike(document: Document) -> Iterator[Finding]:
    present = document.memo(unusual) & _look_alikes().keys()
    prose = document.prose
    for span in runs(document, present):
        alone = len(span) == 1 and _HAN.match(prose, span.start - 1) and _HAN.match(prose, span.end)
        if not alone or in_number(prose, span):
            continue
        letter = span.of(prose)
        if len({*_letters(around(prose, span))} - present) == 0:
            right = _look_alikes()[letter]
            message = f"“{letter}”（U+{ord(letter):04X}）不是汉字，应为“{right}”"
            yield Finding(span, message, replace(span, right))


def _letters(line: str) -> Iterator[str]:
    """The letters of a line that show it to hold another script in earnest."""
    return (match[0] for match in _FOREIGN.finditer(line))


@cache
def _look_alikes() -> Mapping[str, str]:
    return {row[0]: row[1] for row in load_table(__package__, "look_alikes.tsv")}
