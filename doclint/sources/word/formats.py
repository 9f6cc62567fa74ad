"""How Word writes the numbers that it generates: w:numFmt."""

from __future__ import annotations

from collections.abc import Callable

from doclint.structure.numerals import STEMS, write, write_capital

_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_DIGITS = "〇一二三四五六七八九"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def _digits(number: int) -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(number))


def _counting(number: int) -> str:
    """By tens up to ninety-nine, digit by digit beyond: 十二, but 一〇二."""
    return write(number) if 0 < number < 100 else _digits(number)


def _japanese(number: int) -> str:
    """Hundreds and thousands without a leading 一, no zeros: 百二."""
    spelt = write(number).replace("零", "")
    return spelt[1:] if spelt.startswith(("一百", "一千")) else spelt


def _thousand(number: int) -> str:
    return write(number) if 0 <= number < 10_000 else str(number)


def _capital(number: int) -> str:
    return write_capital(number) if 0 < number < 100 else str(number)


def _capital_traditional(number: int) -> str:
    return write_capital(number, traditional=True) if 0 < number < 100 else str(number)


def _roman(number: int) -> str:
    spelt = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        spelt += letters * count
    return spelt


def _letter(number: int) -> str:
    """a to z, then aa, bb, cc."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number > 0 else ""


def _from(first: str, last: int, otherwise: Callable[[int], str] = str) -> Callable[[int], str]:
    """The run of characters that begins with `first`, for 1 to `last`."""
    return lambda number: chr(ord(first) + number - 1) if 0 < number <= last else otherwise(number)


def _one_of(characters: str) -> Callable[[int], str]:
    return lambda number: characters[number - 1] if 0 < number <= len(characters) else str(number)


def _circled(number: int) -> str:
    for first, start, last in (("①", 1, 20), ("㉑", 21, 35), ("㊱", 36, 50)):
        if start <= number <= last:
            return chr(ord(first) + number - start)
    return str(number)


def _full_width(number: int) -> str:
    return "".join(chr(ord("０") + int(digit)) for digit in str(number))


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimalZero": "{:02d}".format,
    "ordinal": _ordinal,
    "numberInDash": "- {} -".format,
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerRoman": _roman,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerLetter": _letter,
    "chineseCounting": _counting,
    "taiwaneseCounting": _counting,
    "chineseCountingThousand": _thousand,
    "taiwaneseCountingThousand": _thousand,
    "japaneseCounting": _japanese,
    "koreanCounting": _thousand,
    "ideographDigital": _digits,
    "japaneseDigitalTenThousand": _digits,
    "taiwaneseDigital": _digits,
    "chineseLegalSimplified": _capital,
    "ideographLegalTraditional": _capital_traditional,
    "japaneseLegal": _capital_traditional,
    "ideographTraditional": _one_of(STEMS),
    "ideographZodiac": _one_of(_BRANCHES),
    "ideographEnclosedCircle": _from("㊀", 10, _circled),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": _from("⑴", 20),
    "decimalEnclosedFullstop": _from("⒈", 20),
    "decimalFullWidth": _full_width,
    "decimalFullWidth2": _full_width,
    "none": lambda number: "",
    "bullet": lambda number: "",
}


def formatted(number: int, format_: str) -> str:
    """`number` (0 or more) as w:numFmt `format_` writes it; formats that are not known count in decimals."""
    return _FORMATS.get(format_, str)(number)
