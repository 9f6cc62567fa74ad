"""The dot in events that are named after a date."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_TAIL = "(?:”|运动|運動|事变|事變|惨案|慘案|起义|起義|讲话|講話|指示)"
_NEEDLESS = pattern(
    rf"(?P<dated>[二三四五六七八九十](?<![一二三四五六七八九十].)[·・•．.][一二三四五六七八九十]{{1,2}})(?={_TAIL})"
)
_MISSING = pattern(rf"(?P<joined>一(?<![一二三四五六七八九十第].)(?:二[一九八]|一一|二一三))(?={_TAIL})")
_EVENT = (
    "(?:事件|运动|惨案|事故|恐怖|爆炸|火灾|地震|汶川|特大|重大|消费者|国际消费者|权益|维权|晚会|打假|专项"
    "|運動|慘案|火災|消費者|國際消費者|權益|維權|晚會|打假|專項)"
)
_ARABIC = pattern(
    rf"(?P<month>[1-9](?<![\d.．·].)(?:(?<=1)[0-2])?)(?P<dot>[.．•・]?)(?P<day>3[01]|[12]\d|[1-9])(?=”?{_EVENT})"
)
_WITHOUT_DOT = ("911", "315", "512")


@rule(
    "punctuation/event-dot",
    title="以日期命名的事件间隔号有误",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.14.3.5",
    profiles=("cn", "cn-hant"),
    triggers=(_NEEDLESS, _MISSING, _ARABIC),
)
def event_dot(document: Document) -> Iterator[Finding]:
    """“九·一八” is 九一八, “一二九”运动 is 一二·九, “3.15” is 3·15 (4.14.3.5).

    In Chinese numerals only 一月, 十一月 and 十二月 need the dot, in figures every month does.
    """
    for match in document.find(_NEEDLESS):
        dated = match["dated"]
        right = dated[0] + dated[2:]
        yield _finding(Span(*match.span("dated")), dated, right)
    for match in document.find(_MISSING):
        joined = match["joined"]
        right = "一·二八" if joined == "一二八" else f"{joined[:2]}·{joined[2:]}"
        yield _finding(Span(*match.span("joined")), joined, right)
    for match in document.find(_ARABIC):
        if match["dot"] or match.group() in _WITHOUT_DOT:
            right = f"{match['month']}·{match['day']}"
            yield _finding(Span(*match.span()), match.group(), right)


def _finding(span: Span, written: str, right: str) -> Finding:
    return Finding(span, f"“{written}”应为“{right}”", replace(span, right))
