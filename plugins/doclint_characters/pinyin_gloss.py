"""A reading aid left inside a word: 農(nóng)業."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule, traditional_only

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ"
_GLOSS = pattern(
    f"[（(](?<=[一-鿿].)[ ]?"
    f"(?:[a-zü]{{0,5}}[{_TONED}][a-zü]{{0,5}}|[ㄅ-ㄩ]{{1,3}}[ˊˇˋ˙]?)[ ]?[）)](?=[一-鿿])"
)


@rule(
    "characters/pinyin-gloss",
    title="词中夹有注音",
    severity=Severity.WARNING,
    triggers=_TONED + "ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄧㄨㄩ",
)
def pinyin_gloss(document: Document) -> Iterator[Finding]:
    for match in document.find(_GLOSS):
        char = document.prose[match.start() - 1]
        if _common(traditional_only().get(char, char)):
            span = Span(*match.span())
            message = f"“{char}”后夹有注音{match[0]}，公文正文不注音，应删除"
            yield Finding(span, message, replace(span, "", Safety.UNSAFE))


def _common(char: str) -> bool:
    """Whether the character is one of the 3,755 of GB 2312's first level, which need no reading aid."""
    try:
        return char.encode("gb2312") < b"\xd8"
    except UnicodeEncodeError:
        return False
