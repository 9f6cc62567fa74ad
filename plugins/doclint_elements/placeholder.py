"""What was to be filled in later is still empty: XX月, 〔待补〕, TODO, ____."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_CROSS = "[X×Ｘ]"
_PLACEHOLDER = pattern(
    r"[〔【（(［\[]\s?(?:待[补補定核确確填查]|此处待|此處待)[^〕】）)］\]]{0,10}[〕】）)］\]]"
    r"|(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])|_{3,}|＿{3,}"
    rf"|(?<![A-Za-zＸ×\d]){_CROSS}{{1,4}}(?=年{_CROSS}{{1,2}}月|月{_CROSS}{{1,2}}[日号])"
    rf"|(?<=年)(?<!每年){_CROSS}{{1,2}}(?=月)|(?<=月){_CROSS}{{1,2}}(?=[日号])|(?<=20|二〇){_CROSS}{{2}}(?=年)"
    rf"|(?<![A-Za-zＸ×]){_CROSS}{{2,4}}(?=[个個名人万萬亿億元项項号號%％家户戶])"
    r"|(?<=\d年)[ \u3000]+月[ \u3000]*日"
)
_MANY = 12


@rule(
    "elements/placeholder",
    title="占位符号没有填写",
    severity=Severity.WARNING,
    basis="实务",
    triggers="X×Ｘ_＿待O年F",
)
def placeholder(document: Document) -> Iterator[Finding]:
    labels = document.elements.labels
    end = labels[0].span.start if labels else len(document.prose)
    found = [Span(*match.span()) for match in _PLACEHOLDER.finditer(document.prose, 0, end)]
    if len(found) < _MANY:  # with more, the document is a form or a specimen
        for span in found:
            yield Finding(span, f"“{span.of(document.prose)}”是占位内容，定稿前应当填写")
