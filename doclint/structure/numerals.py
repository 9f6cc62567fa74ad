"""Chinese numerals: 一十三 ↔ 13. Knows nothing of doclint."""

from __future__ import annotations

DIGITS = "零一二三四五六七八九"
CAPITALS = "零壹贰叁肆伍陆柒捌玖"
STEMS = "甲乙丙丁戊己庚辛壬癸"

_VALUES = {
    **{char: value for value, char in enumerate(DIGITS)},
    **{char: value for value, char in enumerate(CAPITALS)},
    **dict(zip("〇两兩貳贰參叄陸", (0, 2, 2, 2, 2, 3, 3, 6), strict=True)),
}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_TENS = {"廿": 20, "卅": 30, "卌": 40}


def parse(text: str) -> int | None:
    """The number that a Chinese numeral below 10,000 means, None where it means none.

    Read as it is meant, not as it should be spelt: 一十三 is 13 and so is 一三.
    """
    if not text:
        return None
    if any(char in _UNITS or char in _TENS for char in text):
        return _by_units(text)
    values = [_VALUES.get(char) for char in text]
    if None in values:
        return None
    return int("".join(str(value) for value in values))


def _by_units(text: str) -> int | None:
    total = 0
    digit: int | None = None
    for char in text:
        if char in _UNITS:
            total += (1 if digit is None else digit) * _UNITS[char]
            digit = None
        elif char in _TENS:
            total += _TENS[char]
        elif char in _VALUES:
            digit = _VALUES[char]
        else:
            return None
    return total + (digit or 0)


def write(number: int) -> str:
    """The Chinese numeral of 0 to 9,999: 13 is 十三, 102 is 一百零二."""
    if number == 0:
        return "零"
    spelt = ""
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            spelt += DIGITS[digit] + name
        elif spelt and not spelt.endswith("零"):
            spelt += "零"
    spelt = spelt.rstrip("零")
    return spelt[1:] if spelt.startswith("一十") else spelt


def write_capital(number: int, *, traditional: bool = False) -> str:
    """The capital numeral of 1 to 99 as a heading has it: 拾壹."""
    tens, ones = divmod(number, 10)
    spelt = (CAPITALS[tens] if tens > 1 else "") + ("拾" if tens else "") + (CAPITALS[ones] if ones else "")
    return spelt.translate(str.maketrans("贰叁陆", "貳參陸")) if traditional else spelt


def is_well_formed(text: str) -> bool:
    """Whether a numeral is spelt as one writes it; 一百十八, the statutes' form in Taiwan, is."""
    number = parse(text)
    if number is None:
        return False
    spelt = write(number)
    accepted = {spelt, spelt.replace("零", "〇"), spelt.replace("百一十", "百十")}
    if 20 < number < 50:
        accepted.add(spelt.replace("二十", "廿").replace("三十", "卅").replace("四十", "卌"))
    return text in accepted
