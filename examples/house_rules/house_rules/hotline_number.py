"""Our hotline has had a new number since last year; old drafts are copied still."""

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

OLD = pattern(r"(?<!\d)0390-555-?0110(?!\d)")
NEW = "0390-5550220"


@rule("house-rules/hotline-number", title="热线电话已更换", severity=Severity.ERROR, triggers="0")
def hotline_number(document: Document) -> Iterator[Finding]:
    """Finds the old number; the new one is put in its place."""
    for match in document.find(OLD):
        span = Span(*match.span())
        yield Finding(span, f"热线电话已改为 {NEW}", replace(span, NEW))
