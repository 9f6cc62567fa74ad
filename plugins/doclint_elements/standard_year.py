"""The standards of official writing are cited with the years they have: GB/T 9704—2012."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Pattern, Safety, Span, load_table, pattern, replace, rule


@cache
def _standards() -> list[tuple[Pattern, str, str, frozenset[str]]]:
    rows = load_table("doclint_elements", "standards.tsv")
    return [(pattern(source), right, name, frozenset(older.split())) for source, right, name, older in rows]


@rule(
    "elements/standard-year",
    title="标准、法规的年份不对",
    basis="实务",
    triggers="B党",
)
def standard_year(document: Document) -> Iterator[Finding]:
    for cited, right, name, older in _standards():
        for match in document.find(cited):
            year = match["year"]
            if year != right and year not in older:
                span = Span(*match.span("year"))
                message = f"{name} 没有{year}年版，现行的是{right}年"
                yield Finding(span, message, replace(span, right, Safety.UNSAFE))
