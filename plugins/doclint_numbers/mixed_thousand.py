"""After Arabic figures only 万 and 亿 may follow; 千 and 百 are written out: 5000元."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_MIXED = pattern(
    r"(?P<number>\d(?<![\d.,A-Za-z-]\d)(?<!\d、\d)\d{0,2}(?:\.\d{1,2})?)(?P<scale>[千百])"
    r"(?=[多余餘]?(?:元|人(?![计計])|名|户|戶|亩|畝|吨|噸|个|個|家|件|套|台(?!阶)|辆|輛|株|公里|公斤|平方|册|冊|所|条|條|项|項|次)"
    r"|[多余餘]米)"
)
_SCALES = {"千": 1000, "百": 100}


@rule(
    "numbers/mixed-thousand",
    title="阿拉伯数字后用了“千”“百”",
    severity=Severity.WARNING,
    basis="GB/T 15835—2011 5.3",
    triggers=_MIXED,
    profiles=("cn", "cn-hant"),
)
def mixed_thousand(document: Document) -> Iterator[Finding]:
    for match in document.find(_MIXED):
        value = Decimal(match["number"]) * _SCALES[match["scale"]]
        if value == value.to_integral_value():
            span, right = Span(*match.span()), str(int(value))
            message = f"阿拉伯数字后只能用“万”“亿”：“{match[0]}”应为“{right}”"
            yield Finding(span, message, replace(span, right))
