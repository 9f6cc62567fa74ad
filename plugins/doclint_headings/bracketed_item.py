"""第二条第三项: an item is cited without its brackets."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule

_CITED = pattern(r"第(?P<cited>[（(](?P<number>[一二三四五六七八九十百]{1,4}|[0-9]{1,2})[）)])[项項](?![目])")


@rule(
    "headings/bracketed-item",
    title="引用法条的项时带了括号",
    severity=Severity.INFO,
    basis="《立法技术规范（试行）》",
    triggers=_CITED,
    profiles=("cn", "cn-hant"),
)
def bracketed_item(document: Document) -> Iterator[Finding]:
    for match in document.find(_CITED):
        span = Span(*match.span("cited"))
        due = f"第{match['number']}项"
        fix = replace(span, match["number"], Safety.UNSAFE)
        yield Finding(span, f"引用某一项不带括号，“{match[0]}”可写作“{due}”", fix)
