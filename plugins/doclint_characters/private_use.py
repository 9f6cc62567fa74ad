"""Characters that mean nothing outside one font, and the mark of a character that was lost."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, rule
from doclint_characters.strays import runs, unusual

_LOST = "\ufffd"


@rule("characters/private-use", title="私有区字符或乱码占位符")
def private_use(document: Document) -> Iterator[Finding]:
    present = {char for char in document.memo(unusual) if _private(char) or char == _LOST}
    for span in runs(document, present):
        codes = "、".join(f"U+{ord(char):04X}" for char in dict.fromkeys(span.of(document.prose)))
        if _LOST in span.of(document.prose):
            yield Finding(span, "此处文字在转码时丢失（U+FFFD），请对照原件补上")
        else:
            yield Finding(span, f"私有区字符（{codes}）换一台电脑即无法显示，请改用规范字符")


def _private(char: str) -> bool:
    return "\ue000" <= char <= "\uf8ff" or char >= "\U000f0000"
