"""⑴ ⒈ ㈠ are single characters that few fonts have and no search finds."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_headings.spelling import misspelt


@rule(
    "headings/single-character-number",
    title="序号用了单个字符的合成形式",
    severity=Severity.WARNING,
    basis="实务",
)
def single_character_number(document: Document) -> Iterator[Finding]:
    for each in misspelt(document, "single"):
        message = f"序号不宜用合成字符：“{each.heading.label}”应为“{each.due}”"
        yield Finding(each.span, message, each.fix)
