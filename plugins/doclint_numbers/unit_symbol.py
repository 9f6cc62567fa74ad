"""Symbols of units have their own capitals: km, kg, kW, m²."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_RIGHT = {
    **dict.fromkeys(("KM", "Km", "kM"), "km"),
    **dict.fromkeys(("KG", "Kg", "kG"), "kg"),
    **dict.fromkeys(("KW", "Kw", "kw"), "kW"),
    **dict.fromkeys(("M2", "m2"), "m²"),
    **dict.fromkeys(("M3", "m3"), "m³"),
    **dict.fromkeys(("MM", "Mm"), "mm"),
    **dict.fromkeys(("CM", "Cm"), "cm"),
}
_UNIT = pattern(rf"(?:{'|'.join(_RIGHT)})(?:(?<=\d..)|(?<=\d\s..))(?![A-Za-z0-9_²³/·+-])")


@rule(
    "numbers/unit-symbol",
    title="计量单位符号大小写不对",
    severity=Severity.WARNING,
    basis="实务",
    triggers="KkMmC",
)
def unit_symbol(document: Document) -> Iterator[Finding]:
    for match in document.find(_UNIT):
        span, right = Span(*match.span()), _RIGHT[match[0]]
        yield Finding(span, f"单位符号“{match[0]}”应为“{right}”", replace(span, right))
