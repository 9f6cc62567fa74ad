"""Words that a title says twice: 关于请求……的请示, ……的通知的通知."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule

_ABOUT = "(?<=关于|關於)"
_WORDS = pattern(
    rf"{_ABOUT}(?P<request>请求|請求)(?=.{{2,80}}的?[请請]示$)"
    rf"|{_ABOUT}(?P<submit>上报|上報|呈报|呈報)(?=.{{2,80}}的?[报報]告$)"
    rf"|{_ABOUT}(?P<on>对|對)(?=.{{2,80}}[请請]示.{{0,4}}的?批[复復覆]$)"
    r"|(?P<notice>的通知)(?=的通知$)"
    r"|(?P<about>(?:关于|關於)(?:转发|轉發|批转|批轉))(?=(?:关于|關於))"
    r"|(?P<both>[请請]示[报報]告)$"
)


@rule(
    "elements/title-redundancy",
    title="标题用词重复",
    severity=Severity.WARNING,
    basis="实务",
    triggers="关關的请請",
)
def title_redundancy(document: Document) -> Iterator[Finding]:
    title = document.elements.title
    if title is None or "\n" in title.of(document.prose):
        return
    for match in _WORDS.finditer(document.prose, title.start, title.end):
        span = Span(*match.span())
        if match["both"]:
            yield Finding(span, "“请示报告”是两个文种，只能用其中一个")
        elif match["about"]:
            yield Finding(span, f"“{match[0]}”后面又有“关于”，应去掉一个")
        else:
            message = f"“{match[0]}”与文种意思重复，可删去"
            yield Finding(span, message, replace(span, "", Safety.UNSAFE, title=f"删去“{match[0]}”"))
