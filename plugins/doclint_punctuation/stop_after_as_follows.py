"""A full stop after 如下, before the list that it announces."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule
from doclint_punctuation.marks import BREAK

_STOP = pattern(rf"(?<=如下)。(?=[ \t\u3000]*[{BREAK}]+[ \t\u3000{BREAK}]*(?:[一1１][、.．]|[（(][一1]))")


@rule(
    "punctuation/stop-after-as-follows",
    title="“如下”后面用了句号",
    severity=Severity.INFO,
    basis="GB/T 15834—2011 4.7",
    triggers=_STOP,
)
def stop_after_as_follows(document: Document) -> Iterator[Finding]:
    """现将有关事项通知如下。 announces what follows, for which the mark is ： (4.7); 。 is common too."""
    for match in document.find(_STOP):
        span = Span(*match.span())
        yield Finding(span, "“如下”引出下文，宜用冒号", replace(span, "：", Safety.UNSAFE))
