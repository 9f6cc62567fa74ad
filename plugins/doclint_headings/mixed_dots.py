"""1. and 1． are both right after an Arabic number; a document keeps to one of them."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Heading, Severity, Span, replace, rule

_DOTS = ".．"


@rule(
    "headings/mixed-dots",
    title="序号后的下脚点全角与半角混用",
    severity=Severity.WARNING,
    basis="实务",
    triggers="．",
    profiles=("cn", "cn-hant", "hk"),
)
def mixed_dots(document: Document) -> Iterator[Finding]:
    dotted = [heading for heading in document.outline.headings if _dot(heading) in _DOTS]
    wide = [heading for heading in dotted if _dot(heading) == "．"]
    narrow = [heading for heading in dotted if _dot(heading) == "."]
    odd, usual = (wide, ".") if len(wide) <= len(narrow) else (narrow, "．")
    if wide and narrow:
        for heading in odd:
            end = heading.label_span.end
            message = f"序号后的点别处用“{usual}”，这里用“{_dot(heading)}”；请统一"
            yield Finding(Span(end - 1, end), message, replace(Span(end - 1, end), usual))


def _dot(heading: Heading) -> str:
    """The last character of an Arabic label as typed, a blank for all others."""
    typed = heading.style.name == "arabic" and not heading.generated
    return heading.label[-1] if typed and len(heading.label) > 1 else " "
