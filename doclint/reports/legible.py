"""Text made fit to be shown: nothing that cannot be encoded, nothing that a terminal obeys or hides."""

from __future__ import annotations

import unicodedata

from doclint.patterns import pattern

_SPACES = {" ": " ", "\t": "    ", "\u3000": "\u3000"}
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_PLAIN = pattern("[ -~\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*")


def unicode(text: str) -> str:
    r"""`text` as UTF-8 can hold it: what a file name has that is no Unicode becomes `\udcff`."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def visible(text: str) -> str:
    """`text` for a terminal: characters that are invisible, or that it would obey, become `<U+200B>`."""
    if _PLAIN.fullmatch(text):
        return text
    return "".join(map(visible_char, text))


def visible_char(char: str, encoding: str = "utf-8") -> str:
    """One character as `visible` shows it where the terminal has `encoding`. A tab becomes four spaces."""
    if char in _SPACES:
        return _SPACES[char]
    hidden = unicodedata.category(char) in _HIDDEN or not char.encode(encoding, "ignore")
    return spelt(char) if hidden else char


def spelt(char: str) -> str:
    """A character by its number: `<U+200B>`."""
    return f"<U+{ord(char):04X}>"
