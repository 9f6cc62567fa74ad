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
_UNIT = pattern(
    rf"(?<=\d)\s?(?P<unit>{'|'.join(_RIGHT)})(?![\w²³/·+-])|(?<=\d)(?P<near>{'|'.join(_RIGHT)})(?=[一-龥])"
)


@rule(
    "numbers/unit-symbol",
    title="计量单位符号大小写不对",
    severity=Severity.WARNING,
    basis="实务",
    triggers="KkMmC",
)
def unit_symbol(document: Document) -> Iterator[Finding]:
    for match in _UNIT.finditer(document.prose):
        part = "unit" if match["unit"] else "near"
        span, right = Span(*match.span(part)), _RIGHT[match[part]]
        yield Finding(span, f"单位符号“{match[part]}”应为“{right}”", replace(span, right))
