"""The dot between the parts of a foreign name."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Span, pattern, replace, rule
from doclint_punctuation.marks import HAN
from doclint_punctuation.names import joins_names

_DOT = pattern(rf"(?<=[{HAN}])[•・‧･∙⋅●.．\-](?=[{HAN}])")
_LIKELY_SLIPS = ".．-●"


@rule(
    "punctuation/name-dot",
    title="间隔号写法不对",
    basis="GB/T 15834—2011 4.14",
    profiles=("cn", "cn-hant"),
    triggers="•・‧･∙⋅●.．-",
)
def name_dot(document: Document) -> Iterator[Finding]:
    """卡尔.马克思 and 卡尔•马克思 should be 卡尔·马克思, with U+00B7 (4.14)."""
    for match in document.find(_DOT):
        dot = match.group()
        if dot in _LIKELY_SLIPS and not joins_names(document.prose, match.start()):
            continue
        span = Span(*match.span())
        yield Finding(span, f"间隔号“{dot}”应为“·”", replace(span, "·"))
