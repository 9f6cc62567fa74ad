"""The marks that come in pairs, and the classes of characters that the rules of this family share."""

from __future__ import annotations

import msgspec

from doclint import Span, pattern

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\u3007"
"""Han characters and 〇, for use inside a character class."""

BREAK = "\n\r\x85\u2028\u2029"
"""What ends a line, for use inside a character class."""

STRAIGHT = '"\uff02\u2033'
"""Straight double quotation marks, which do not say whether they open or close."""


class Kind(msgspec.Struct, frozen=True):
    """One kind of paired mark; the first character of each side is the standard one."""

    name: str
    opening: str
    closing: str

    @property
    def standard(self) -> tuple[str, str]:
        return self.opening[0], self.closing[0]


KINDS = (
    Kind("双引号", "“〝", "”〞〟"),
    Kind("单引号", "‘", "’"),
    Kind("引号", "「﹁", "」﹂"),
    Kind("双引号", "『﹃", "』﹄"),
    Kind("括号", "（(", "）)"),
    Kind("书名号", "《", "》"),
    Kind("单书名号", "〈", "〉"),
    Kind("方头括号", "【", "】"),
    Kind("六角括号", "〔", "〕"),
)
CURLY, INNER_CURLY, CORNER, INNER_CORNER, BRACKET, TITLE, INNER_TITLE = KINDS[:7]
QUOTES = (CURLY, INNER_CURLY, CORNER, INNER_CORNER)

KIND_OF = {char: kind for kind in KINDS for char in kind.opening + kind.closing}
OPENING = "".join(kind.opening for kind in KINDS)
CLOSING = "".join(kind.closing for kind in KINDS)

JOINT = pattern(r"[和与與及或、，。；：,\s]{0,2}")
"""What may stand between two pairs, and hardly inside one."""

_TIGHT = 20


def place(span: Span) -> Span:
    """Where a remark on a whole pair stands: the pair when it is short, else its opening mark."""
    return span if len(span) <= _TIGHT else Span(span.start, span.start + 1)
