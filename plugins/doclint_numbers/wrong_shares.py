"""The shares of the three sectors of an economy make a hundred."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from doclint import Document, Finding, Severity, Span, pattern, rule
from doclint_numbers.quantities import NUMBER

_RATIO = pattern(
    rf"(?:三次|三大)?[产產][业業](?:结构|結構|比例|比重|增加值)?(?:比例|比重|比)?[^\d，。；]{{0,8}}?"
    rf"(?P<ratio>(?P<a>{NUMBER})\s?[:：∶]\s?(?P<b>{NUMBER})\s?[:：∶]\s?(?P<c>{NUMBER}))(?!\s?[:：∶\d])"
)
_LEAST, _MOST = Decimal("99.7"), Decimal("100.3")


@rule(
    "numbers/wrong-shares",
    title="三次产业比例之和不是100",
    severity=Severity.WARNING,
    basis="实务",
    triggers=":：∶",
)
def wrong_shares(document: Document) -> Iterator[Finding]:
    for match in document.find(_RATIO):
        shares = [Decimal(match[part].replace(",", "")) for part in "abc"]
        total = sum(shares)
        hundred = 90 < total < 110 and not _LEAST <= total <= _MOST
        if hundred:
            span = Span(*match.span("ratio"))
            yield Finding(span, f"三项之和是{total}，应为100，请核对")
