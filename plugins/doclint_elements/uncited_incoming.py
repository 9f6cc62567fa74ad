"""A reply names the document that it replies to: 你局《关于……的请示》（江水发〔2024〕5号）收悉."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_RECEIVED = pattern(r"收悉")
_KINDS = frozenset(["批复", "函"])
_CITED = pattern("[《号您]|来信|來信|信件|来电|來電|申请|申請")
"""A title or a number; letters of citizens and applications have neither."""


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
    opening = prose[max(start + 1, body.start) : match.start()]
    if _CITED.search(opening) is None:
        message = f"{elements.type}应先引来文的标题和文号：“你×《关于……的请示》（×〔20××〕×号）收悉”"
        yield Finding(Span(*match.span()), message)
