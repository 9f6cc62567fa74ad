"""平方 and 立方 are no units; electricity is measured in 千瓦时."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule

_CLIPPED = pattern(
    r"(?<=[\d万萬亿億])(?:平方(?![米公千厘分毫尺英里寸])|立方(?![米公千厘分毫尺英寸])|度[电電](?![价價]))"
)
_RIGHT = {"平方": "平方米", "立方": "立方米", "度电": "千瓦时", "度電": "千瓦時"}
_SPEECH = "讲话"


@rule(
    "numbers/clipped-unit",
    title="计量单位不完整、不规范",
    severity=Severity.WARNING,
    basis="实务",
    triggers=_CLIPPED,
    profiles=("cn", "cn-hant"),
)
def clipped_unit(document: Document) -> Iterator[Finding]:
    spoken = document.elements.type == _SPEECH
    for match in document.find(_CLIPPED):
        if not spoken:
            span, right = Span(*match.span()), _RIGHT[match[0]]
            yield Finding(span, f"“{match[0]}”应为“{right}”", replace(span, right, Safety.UNSAFE))
