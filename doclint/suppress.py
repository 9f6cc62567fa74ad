"""What hides a diagnostic: directives in the text, allowed phrases, ignored passages.

Suppression filters after linting, so that what hides nothing can be told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from doclint.baseline import beyond
from doclint.core_rules import malformed_directive, unused_directive
from doclint.diagnostic import Diagnostic
from doclint.document import Document
from doclint.lexicon import Lexicon
from doclint.nearest import nearest
from doclint.patterns import pattern
from doclint.rules import ActiveRule
from doclint.span import Span

_DIRECTIVE = pattern(r"doclint:\s*(?P<words>[^\r\n]*?)\s*(?:-->)?\s*\Z")
_ID = pattern(r"[a-z0-9-]+/[a-z0-9*-]+")


class Ignore(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[ignore]]`: remarks of `rule` (an id or a family's glob) on passages that hold `text`."""

    rule: str
    text: str
    reason: str = ""


class Suppressions(msgspec.Struct, frozen=True):
    """What is hidden: in allowed phrases, on ignored passages, and what a baseline accepts of the file.

    rules: the ids that a directive may name; none where that is not known.
    """

    allow: tuple[str, ...] = ()
    ignore: tuple[Ignore, ...] = ()
    rules: tuple[str, ...] = ()
    accepted: Mapping[str, int] = {}


NOTHING = Suppressions()


class _Directive(msgspec.Struct):
    """A directive and the stretch of text it holds for."""

    span: Span
    verb: str
    rule: str
    reach: Span
    used: bool = False


def suppress(
    document: Document,
    diagnostics: Sequence[Diagnostic],
    active: Sequence[ActiveRule],
    suppressions: Suppressions,
) -> list[Diagnostic]:
    """The diagnostics that nothing hides, and remarks on directives that are malformed or unused.

    A directive counts as unused only when its rule has run: a narrower selection is no fault of it.
    """
    directives, malformed = _directives(document, suppressions.rules)
    allowed = _allowed(document, suppressions.allow) if diagnostics else []
    kept = list(diagnostics)
    if directives or allowed or suppressions.ignore:
        kept = [
            each
            for each in diagnostics
            if not (
                _hidden_by_directive(each, directives)
                or any(span.contains(each.span) for span in allowed)
                or any(_ignores(ignore, each, document.text) for ignore in suppressions.ignore)
            )
        ]
    kept = beyond(document.text, kept, suppressions.accepted) if suppressions.accepted else kept
    if not directives and not malformed:
        return kept
    return kept + list(_remarks(directives, malformed, {each.rule.id: each for each in active}))


def _remarks(
    directives: Iterable[_Directive], malformed: Iterable[tuple[Span, str]], active: Mapping[str, ActiveRule]
) -> Iterator[Diagnostic]:
    """What there is to say of the directives themselves."""
    unused = [d for d in directives if not d.used and any(matches(d.rule, rule) for rule in active)]
    remarks = [
        *((malformed_directive.id, span, message) for span, message in malformed),
        *((unused_directive.id, d.span, f"指令没有遮住任何 {d.rule} 的提示，可以删去") for d in unused),
    ]
    for rule, span, message in remarks:
        if rule in active:
            yield Diagnostic(rule, active[rule].severity, span, message)


def matches(chosen: str, rule: str) -> bool:
    """Whether `chosen` (an id, a family, or a glob such as `headings/*`) names the rule."""
    if "*" in chosen:
        from fnmatch import fnmatchcase

        return fnmatchcase(rule, chosen)
    return chosen in (rule, rule.partition("/")[0])


def _directives(document: Document, known: Sequence[str]) -> tuple[list[_Directive], list[tuple[Span, str]]]:
    found: list[_Directive] = []
    malformed: list[tuple[Span, str]] = []
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
            found += [_Directive(region.span, verb, rule, Span(region.span.end, end)) for rule in rules]
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


def _close(found: list[_Directive], rules: list[str], at: int) -> None:
    for directive in found:
        if directive.verb == "off" and directive.rule in rules and directive.reach.end > at:
            directive.reach = Span(directive.reach.start, at)


def _next_block_end(document: Document, offset: int) -> int:
    return next((block.span.end for block in document.blocks if block.span.start >= offset), offset)


def _hidden_by_directive(diagnostic: Diagnostic, directives: list[_Directive]) -> bool:
    hidden = False
    for directive in directives:
        start = diagnostic.span.start
        if directive.reach.start <= start < directive.reach.end and matches(directive.rule, diagnostic.rule):
            directive.used = hidden = True
    return hidden


def _allowed(document: Document, phrases: Sequence[str]) -> list[Span]:
    if not phrases:
        return []
    lexicon = Lexicon({phrase: None for phrase in phrases if phrase})
    reading = document.reading
    return [reading.span(start, end) for start, end, _ in lexicon.overlapping(reading.text)]


def _ignores(ignore: Ignore, diagnostic: Diagnostic, text: str) -> bool:
    if not matches(ignore.rule, diagnostic.rule):
        return False
    return any(
        span.overlaps(diagnostic.span) or span.contains(diagnostic.span)
        for span in _occurrences(ignore.text, text)
    )


def _occurrences(phrase: str, text: str) -> Iterator[Span]:
    at = text.find(phrase) if phrase else -1
    while at >= 0:
        yield Span(at, at + len(phrase))
        at = text.find(phrase, at + 1)
