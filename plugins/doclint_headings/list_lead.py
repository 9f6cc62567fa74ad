"""Items that semicolons part are introduced by a colon, not by a comma."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Series, Severity, Span, replace, rule

_COMMAS = ("，", ",")
_SEMICOLONS = ("；", ";")
_LEAST = 2


@rule(
    "headings/list-lead",
    title="分号列项之前用了逗号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 附录B.1.4",
    triggers="；;",
)
def list_lead(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for series in document.outline.series:
        lead = Span(series.first.span.start - 1, series.first.span.start)
        if series.first.number == 1 and lead.of(prose) in _COMMAS and _has_semicolons(prose, series):
            yield Finding(lead, "用分号分开的各项，前面用冒号引出", replace(lead, "：", Safety.UNSAFE))


def _has_semicolons(prose: str, series: Series) -> bool:
    ends = [prose[item.span.start - 1] for item in series.items[1:]]
    return (
        len(ends) >= _LEAST
        and series.family.name in ("shi", "yao")
        and all(end in _SEMICOLONS for end in ends)
    )
