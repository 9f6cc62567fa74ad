"""Directives in a text: which remarks they hide, and how far they reach."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from doclint.diagnostic import Diagnostic
from doclint.document import Document
from doclint.nearest import nearest
from doclint.patterns import pattern
from doclint.rules import matches
from doclint.span import Span

_DIRECTIVE = pattern(r"doclint:\s*(?P<words>[^\r\n]*?)\s*(?:-->)?\s*\Z")
_ID = pattern(r"[a-z0-9-]+/[a-z0-9*-]+")

Malformed = tuple[Span, str]
"""A directive that says nothing, and why."""


class Directive(msgspec.Struct):
    """A directive and the stretch of text it holds for."""

    span: Span
    verb: str
    rule: str
    reach: Span
    used: bool = False


def find_directives(
    document: Document, known: Sequence[str]
) -> tuple[list[Directive], list[tuple[Span, str]]]:
    """The directives of a document, and the spans of malformed ones with what is wrong.

    known: the ids that they may name; none where that is not known.
    """
    found: list[Directive] = []
    malformed: list[Malformed] = []
    for region in document.regions:
        if region.kind != "directive":
            continue
        try:
            verb, rules = _parse(region.span.of(document.text), known)
        except ValueError as error:
            malformed.append((region.span, str(error)))
            continue
        if verb == "on":
            _close(found, rules, region.span.start)
        else:
            end = _next_block_end(document, region.span.end) if verb == "off-next" else len(document.text)
            found += [Directive(region.span, verb, rule, Span(region.span.end, end)) for rule in rules]
    return found, malformed


def _parse(text: str, known: Sequence[str]) -> tuple[str, list[str]]:
    match = _DIRECTIVE.search(text)
    words = match["words"].split() if match else []
    verb, *rest = words or [""]
    if verb not in ("off", "on", "off-next"):
        raise ValueError(f"指令只有 off、on、off-next，没有“{verb}”")
    rules = []
    for word in rest:
        if not _ID.fullmatch(word):
            break
        rules.append(word)
    if not rules:
        raise ValueError(
            f"指令 {verb} 之后应写明规则编号（整族写作 headings/*），"
            f"例如：doclint: {verb} headings/skipped-number 原因"
        )
    families = {each.partition("/")[0] for each in known}
    for rule in rules:  # of a family that is not loaded nothing is known
        if rule.partition("/")[0] in families and not any(matches(rule, each) for each in known):
            raise ValueError(f"没有规则 {rule}{nearest(rule, known)}")
    return verb, rules


def _close(found: list[Directive], rules: list[str], at: int) -> None:
    for directive in found:
        if directive.verb == "off" and directive.rule in rules and directive.reach.end > at:
            directive.reach = Span(directive.reach.start, at)


def _next_block_end(document: Document, offset: int) -> int:
    return next((block.span.end for block in document.blocks if block.span.start >= offset), offset)


def is_hidden(diagnostic: Diagnostic, directives: Iterable[Directive]) -> bool:
    """Whether a directive hides the remark; each that does is marked as used."""
    hidden = False
    for directive in directives:
        start = diagnostic.span.start
        if directive.reach.start <= start < directive.reach.end and matches(directive.rule, diagnostic.rule):
            directive.used = hidden = True
    return hidden
