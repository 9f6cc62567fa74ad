"""Quantities in Arabic figures, as the rules that reckon with them read them: 2680万元."""

from __future__ import annotations

from decimal import Decimal

NUMBER = r"\d[\d,]*(?:\.\d+)?"
SCALE = "(?:万亿|萬億|[万萬亿億])?"
_SCALES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}


def value(number: str, scale: str = "") -> Decimal:
    """What a number in figures with 万 or 亿 behind it means."""
    product = Decimal(number.replace(",", ""))
    for sign in scale:
        product *= _SCALES[sign]
    return product


def half_unit(number: str) -> Decimal:
    """Half a unit of the last figure: by so much a rounded number may be off."""
    exponent = Decimal(number.replace(",", "")).as_tuple().exponent
    return Decimal(5).scaleb(int(exponent) - 1)
