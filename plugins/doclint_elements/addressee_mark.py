"""The addressee's line ends with a colon."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Span, rule

_WRONG = "；，。;,"
_ADDRESSED = frozenset(["通知", "请示", "报告", "批复", "函", "意见", "通报", "议案"])


@rule(
    "elements/addressee-mark",
    title="主送机关后缺冒号或用错标点",
    basis="GB/T 9704—2012 7.3.2",
    profiles=("cn", "cn-hant"),
)
def addressee_mark(document: Document) -> Iterator[Finding]:
    elements = document.elements
    addressee = elements.addressee
    if addressee is None or elements.type not in _ADDRESSED:
        return
    last = document.prose[addressee.end - 1]
    if last in "：:":
        return
    wrong = last if last in _WRONG else ""
    at = Span(addressee.end - len(wrong), addressee.end)
    seen = at if wrong else Span(addressee.end - 1, addressee.end)
    message = f"主送机关后的“{wrong}”应为“：”" if wrong else "主送机关后缺“：”"
    yield Finding(seen, message, Fix("改用“：”", (Edit(at, "："),)))
