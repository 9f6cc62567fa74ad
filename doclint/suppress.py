"""What hides a diagnostic: directives in the text, allowed phrases, ignored passages.

Suppression filters after linting, so that what hides nothing can be told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from doclint.baseline import beyond
from doclint.core_rules import malformed_directive, unused_directive
from doclint.diagnostic import Diagnostic
from doclint.directives import Directive, Malformed, find_directives, is_hidden
from doclint.document import Document
from doclint.lexicon import Lexicon
from doclint.rules import ActiveRule, matches
from doclint.span import Span


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


def suppress(
    document: Document,
    diagnostics: Sequence[Diagnostic],
    active: Sequence[ActiveRule],
    suppressions: Suppressions,
) -> list[Diagnostic]:
    """The diagnostics that nothing hides, and remarks on directives that are malformed or unused.

    A directive counts as unused only when its rule has run: a narrower selection is no fault of it.
    """
    directives, malformed = find_directives(document, suppressions.rules)
    allowed = _allowed(document, suppressions.allow) if diagnostics else []
    kept = list(diagnostics)
    if directives or allowed or suppressions.ignore:
        kept = [
            each
            for each in diagnostics
            if not (
                is_hidden(each, directives)
                or any(span.contains(each.span) for span in allowed)
                or any(_ignores(ignore, each, document.text) for ignore in suppressions.ignore)
            )
        ]
    kept = beyond(document.text, kept, suppressions.accepted) if suppressions.accepted else kept
    if not directives and not malformed:
        return kept
    return kept + list(_remarks(directives, malformed, {each.rule.id: each for each in active}))


def _remarks(
    directives: Iterable[Directive], malformed: Iterable[Malformed], active: Mapping[str, ActiveRule]
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
