"""Characters that take no room, and control characters, left by copying."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from doclint import Document, Finding, Span, replace, rule
from doclint_characters.strays import runs, unusual

_LAYOUT = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x85"
_FILLERS = "\u115f\u1160\u3164\uffa0"


@rule("characters/invisible-character", title="夹入不可见字符")
def invisible_character(document: Document) -> Iterator[Finding]:
    present = {char for char in document.memo(unusual) if _invisible(char)}
    for span in runs(document, present):
        if not _joins(document.prose, span):
            named = "、".join(dict.fromkeys(_name(char) for char in span.of(document.prose)))
            yield Finding(span, f"夹有不可见字符（{named}），应删除", replace(span, ""))


def _invisible(char: str) -> bool:
    """Control and format characters; those of layout, and emoji tags, are none of this rule's."""
    if char in _FILLERS:
        return True
    category = unicodedata.category(char)
    return category in ("Cc", "Cf") and char not in _LAYOUT and char < "\U000e0000"


def _joins(prose: str, span: Span) -> bool:
    """Whether the run does its work inside an emoji or a word of another script."""
    return any(
        _foreign(char) for char in (prose[span.start - 1 : span.start], prose[span.end : span.end + 1])
    )


def _foreign(char: str) -> bool:
    return bool(char) and ("\u0590" <= char < "\u2000" or char == "\ufe0f" or char >= "\U0001f000")


def _name(char: str) -> str:
    return f"{_NAMES[char]} U+{ord(char):04X}" if char in _NAMES else f"U+{ord(char):04X}"


_NAMES = {
    "\xad": "软连字符",
    "\u200b": "零宽空格",
    "\u200c": "零宽不连字",
    "\u200d": "零宽连字",
    "\u2060": "词连接符",
    "\ufeff": "字节顺序标记",
}
