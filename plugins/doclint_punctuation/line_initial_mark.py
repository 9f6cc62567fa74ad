"""A paragraph that begins with a mark that cannot begin one."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule
from doclint_punctuation.chinese import block_at

_MARK = pattern("[，。、；：！？）》”’」』]")


@rule(
    "punctuation/line-initial-mark",
    title="段首出现点号或后半标号",
    severity=Severity.INFO,
    basis="GB/T 15834—2011 5.1",
    triggers=_MARK,
)
def line_initial_mark(document: Document) -> Iterator[Finding]:
    """，。、；：！？ and closing marks do not begin a line (5.1); here, most likely a line was broken."""
    for match in document.find(_MARK):
        block = block_at(document, match.start())
        if block is not None and block.start == match.start():
            yield Finding(Span(*match.span()), f"“{match.group()}”不能出现在段首，可能是误断了行")
