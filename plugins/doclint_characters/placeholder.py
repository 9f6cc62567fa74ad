"""Something to be filled in that nobody filled in."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_UNIT = "年月日号號元万萬亿億人次个個项項家户戶亩畝吨噸公米省市县縣区區局厅廳部委%％"
_OPEN = pattern(
    rf"(?<![×xXＸｘ○＊*\w])(?:×{{2,}}|X{{2,}}|Ｘ{{2,}}|(?<![一二三四五六七八九])○{{3,}}|＊{{2,}})(?=[{_UNIT}])"
    rf"|(?<=[一-鿿（(为達达到共约約计計])(?:×{{2,}}|X{{2,}}|Ｘ{{2,}}|(?<![一二三四五六七八九])○{{3,}}|＊{{2,}})(?=[{_UNIT}])"
    r"|[〔【\[（(](?:待|此处|此處)(?:补|補|定|填|核|查|确|確|插)[^〕】\]）)\n]{0,12}[〕】\]）)]"
    r"|\bTODO\b|\bTBD\b|_{3,}|＿{3,}"
)


@rule(
    "characters/placeholder",
    title="定稿中留有占位符",
    severity=Severity.WARNING,
    basis="《党政机关公文处理工作条例》第二十条",
    triggers="×XＸ○＊待此T_＿",
)
def placeholder(document: Document) -> Iterator[Finding]:
    for match in _OPEN.finditer(document.prose):
        yield Finding(Span(*match.span()), f"“{match[0]}”是待填的占位符，请补齐或删除")
