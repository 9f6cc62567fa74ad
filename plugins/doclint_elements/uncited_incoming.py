"""A reply names the document that it replies to: 你局《关于……的请示》（江水发〔2024〕5号）收悉."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_RECEIVED = pattern(r"收悉")
_KINDS = frozenset(["批复", "函"])
_TITLE = "《"


@rule(
    "elements/uncited-incoming",
    title="“收悉”前没有引来文标题",
    severity=Severity.WARNING,
    basis="实务",
    triggers="悉",
    profiles=("cn", "cn-hant"),
)
def uncited_incoming(document: Document) -> Iterator[Finding]:
    elements = document.elements
    if elements.type not in _KINDS:
        return
    prose, body = document.prose, elements.body
    match = _RECEIVED.search(prose, body.start, body.end)
    if match is None:
        return
    start = max(prose.rfind(mark, body.start, match.start()) for mark in "。\n")
    if (
        _TITLE not in prose[max(start, body.start) : match.start()]
        and "号" not in prose[start + 1 : match.start()]
    ):
        message = f"{elements.type}应先引来文的标题和文号：“你×《关于……的请示》（×〔20××〕×号）收悉”"
        yield Finding(Span(*match.span()), message)
