"""A question mark after a question that is only told."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule
from doclint_punctuation.marks import BREAK

_TOLD = pattern(
    rf"(?:(?<=[。！？；，])|^|(?<=[{BREAK}\u3000]))(?:我|我们|我們|他|他们|他們|谁也|誰也|也|还|還)?"
    rf"(?:不知道|不清楚|不明白|不了解|说不清|說不清)[^，。？！“”{BREAK}]{{0,60}}(?:是否|如何|怎样|怎樣|为什么|為什麼|多少)"
    rf"[^，。？！“”吗嗎呢吧{BREAK}]{{0,60}}(?P<mark>？)"
)


@rule(
    "punctuation/indirect-question",
    title="陈述疑问内容的句子用了问号",
    severity=Severity.INFO,
    basis="GB/T 15834—2011 A.2",
    triggers=_TOLD,
)
def indirect_question(document: Document) -> Iterator[Finding]:
    """不知道他是否来？ tells of a question and asks none (A.2)."""
    for match in document.find(_TOLD):
        span = Span(*match.span("mark"))
        yield Finding(span, "这是陈述句，句末应为“。”", replace(span, "。", Safety.UNSAFE))
