"""The closing formula is that of the document's kind: a 请示 does not close with 特此报告."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Pattern, Span, load_table, pattern, rule, simplify

_LAST = 3


@cache
def _refused() -> dict[str, list[tuple[Pattern, str]]]:
    kinds: dict[str, list[tuple[Pattern, str]]] = {}
    for kind, formula, remedy, _ in load_table("doclint_elements", "closing_formulas.tsv"):
        kinds.setdefault(kind, []).append((pattern(rf"(?:^|(?<=[。；，！\n])){formula}[。！]?$"), remedy))
    return kinds


@rule(
    "elements/closing-formula",
    title="结尾用语与文种不符",
    basis="实务",
    triggers="请請特妥当當是",
    profiles=("cn", "cn-hant"),
)
def closing_formula(document: Document) -> Iterator[Finding]:
    elements = document.elements
    refused_here = _refused().get(elements.type or "", ())
    if not refused_here:
        return
    body = [block.span for block in document.blocks if elements.body.contains(block.span)]
    for span in body[-_LAST:]:
        text = span.of(document.prose)
        text = text if document.profile == "cn" else simplify(text)
        for refused, remedy in refused_here:
            match = refused.search(text)
            if match is not None:
                found = span.shift(0) if match.start() == 0 else Span(span.start + match.start(), span.end)
                said = found.of(document.prose).rstrip("。！")
                yield Finding(found, f"{elements.type}不用“{said}”：{remedy}")
