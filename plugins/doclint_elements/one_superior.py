"""A request goes to one superior organ, and to no person."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_UPWARD = frozenset(["请示", "报告"])
_SEVERAL = pattern(r"[、，]")
_BOTH_SEATS = pattern(r"[^、，]*委(?:员会)?[、，][^、，]*(?:人民)?政府[：:]?$")
_IN_BRACKETS = pattern(r"[（(][^（）()]*[）)]")
_PERSON = pattern(r"(?:市|县|区|省|州|厅|局|部|镇|乡)长[：:]?$|(?:书记|主任|主席|秘书长)[：:]?$")


@rule(
    "elements/one-superior",
    title="请示主送多个机关或者个人",
    severity=Severity.WARNING,
    basis="《党政机关公文处理工作条例》第十五条",
    triggers="：:",
    profiles=("cn",),
)
def one_superior(document: Document) -> Iterator[Finding]:
    elements = document.elements
    if elements.type not in _UPWARD or elements.addressee is None:
        return
    span = elements.addressee
    names = span.of(document.prose)
    if _PERSON.search(names):
        yield Finding(span, f"{elements.type}不得以机关名义直接报送负责人个人，应主送机关")
        return
    outside = _IN_BRACKETS.search(names) is None
    several = _SEVERAL.search(names)
    if elements.type == "请示" and several and outside and not _BOTH_SEATS.fullmatch(names):
        at = Span(span.start + several.start(), span.end)
        yield Finding(at, "请示原则上主送一个上级机关，其他机关用抄送")
