"""The grade of secrecy is 绝密, 机密 or 秘密, with ★ between it and the term."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Match, Severity, Span, parse_numeral, pattern, replace, rule
from doclint_elements.secrecy import heads

_WRONG = pattern("保密|密件|密|机秘|機秘|绝秘|絕秘|秘件|绝对机密|絕對機密|极机密|極機密")
_STAR = "★"


@rule(
    "elements/secrecy-grade",
    title="密级和保密期限标注不规范",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 7.2.2",
    triggers="密秘",
    profiles=("cn", "cn-hant"),
)
def secrecy_grade(document: Document) -> Iterator[Finding]:
    for span, grade in heads(document):
        if grade is not None:
            yield from _term(grade)
        elif _WRONG.fullmatch(document.prose, span.start, span.end):
            said = span.of(document.prose)
            yield Finding(span, f"密级分“绝密”“机密”“秘密”三级，没有“{said}”")


def _term(grade: Match) -> Iterator[Finding]:
    if grade["term"] and grade["sign"] != _STAR:
        between = Span(grade.end("grade"), grade.start("term"))
        seen = between if len(between) else Span(*grade.span("term"))
        yield Finding(seen, "密级和保密期限之间用“★”隔开", Fix("改用“★”", (Edit(between, _STAR),)))
    number = parse_numeral(grade["count"]) if grade["count"] and not grade["count"].isdecimal() else None
    if number:
        span = Span(*grade.span("count"))
        message = f"保密期限中的数字用阿拉伯数字：“{grade['count']}”应为“{number}”"
        yield Finding(span, message, replace(span, str(number)))
