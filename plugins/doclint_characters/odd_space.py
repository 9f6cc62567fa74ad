"""Spaces of other widths than the ordinary and the ideographic one, inside a line."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_ODD = pattern("(?<=[^\\s\u3000])[\xa0\u1680\u2000-\u200a\u202f\u205f]+(?=[^\\s\u3000])")
_HAN = pattern("[\u3001-\u9fff\uff00-\uffef“”‘’]")


@rule(
    "characters/odd-space",
    title="夹入特殊空格",
    severity=Severity.WARNING,
    triggers="\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f",
)
def odd_space(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in _ODD.finditer(prose):
        span = Span(*match.span())
        chinese = _HAN.match(prose, span.start - 1, span.start) and _HAN.match(prose, span.end)
        code = f"U+{ord(match[0][0]):04X}"
        if chinese:
            yield Finding(span, f"汉字之间夹有特殊空格（{code}），应删除", replace(span, ""))
        else:
            yield Finding(span, f"特殊空格（{code}）应改为普通空格", replace(span, " "))
