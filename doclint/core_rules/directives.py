"""Directives that say nothing sensible, or that hide nothing. Suppression finds them, after linting."""

from __future__ import annotations

from collections.abc import Iterable

from doclint.diagnostic import Finding, Severity
from doclint.document import Document
from doclint.rules import rule


@rule("doclint/malformed-directive", title="指令写法不对", severity=Severity.WARNING)
def malformed_directive(document: Document) -> Iterable[Finding]:
    """Declared so that it can be selected and explained; `suppress` makes its findings."""
    return ()


@rule("doclint/unused-directive", title="指令没有遮住任何提示", severity=Severity.WARNING)
def unused_directive(document: Document) -> Iterable[Finding]:
    """Declared so that it can be selected and explained; `suppress` makes its findings."""
    return ()
