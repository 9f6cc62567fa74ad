"""1.1 takes no mark after its last digit."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_DECIMAL = pattern(r"[1-9]\d?(?:\.[1-9]\d?){1,4}(?P<mark>[、．.，：]) ?(?=[\u4e00-\u9fff])")
_LEAST = 2


@rule(
    "headings/decimal-mark",
    title="分级数字序号之后用了标点",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 附录B.3.5",
    triggers=".",
)
def decimal_mark(document: Document) -> Iterator[Finding]:
    starts = [block.span.start for block in document.blocks]
    matches = [match for start in starts if (match := _DECIMAL.match(document.prose, start))]
    if len(matches) >= _LEAST:
        for match in matches:
            whole = Span(match.start("mark"), match.end())
            label = match[0].strip()
            yield Finding(
                Span(*match.span("mark")), f"“{label}”末尾不用标点，空一格接标题", replace(whole, " ")
            )
