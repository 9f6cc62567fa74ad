"""Full-width letters and digits in a mainland document."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Severity, Span, pattern, replace, rule

_RUN = pattern("[０-９Ａ-Ｚａ-ｚ]+(?:[．，.,][０-９]+)*")
_HALF_DIGIT = pattern("[0-9]")
_MANY = 5
"""A document with more of them and no half-width digit has a habit, not slips: one remark tells it."""
_HALF = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_ALLOWED = pattern("卡拉ＯＫ|阿Ｑ|ＯＫ")


@rule(
    "characters/full-width-ascii",
    title="使用全角字母、数字",
    severity=Severity.WARNING,
    basis="实务",
    profiles=("cn",),
    triggers="０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ",
)
def full_width_ascii(document: Document) -> Iterator[Finding]:
    prose = document.prose
    found = [
        Span(*match.span())
        for match in _RUN.finditer(prose)
        if not _ALLOWED.search(prose, max(0, match.start() - 2), match.end())
    ]
    if len(found) > _MANY and not _HALF_DIGIT.search(prose):
        edits = tuple(Edit(span, span.of(prose).translate(_HALF)) for span in found)
        message = f"全文数字、字母均用全角，共{len(found)}处，应改为半角"
        yield Finding(found[0], message, Fix("全部改为半角", edits))
        return
    for span in found:
        half = span.of(prose).translate(_HALF)
        yield Finding(span, f"全角“{span.of(prose)}”应为半角“{half}”", replace(span, half))
