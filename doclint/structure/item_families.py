"""The families of items inside paragraphs: how each writes its numbers, and in what guises they hide."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from doclint.structure import numerals
from doclint.structure.styles import circled


class Family(msgspec.Struct, frozen=True):
    """What the items of one series have in common. `tail` is the mark that follows the item, if any."""

    name: str
    opening: str
    closing: str
    system: str
    tail: str = ""

    def write(self, number: int) -> str:
        return f"{self.opening}{self.numeral(number)}{self.closing}"

    def numeral(self, number: int) -> str:
        if self.system == "circled":
            return circled(number)
        return str(number) if self.system == "arabic" else numerals.write(number)

    def is_in(self, text: str, number: int) -> bool:
        """Whether `text` may have the item of this number, put so that it is not recognised as one."""
        return _guises(number).search(text) is not None

    def mixes_with(self, other: Family) -> bool:
        """Whether an item of `other` among this one's is a fault; brackets and ① number inner lists."""
        spoken = {"shi", "yao", "di", "di-shi", "qi"}
        return self.name in spoken and other.name in spoken


_OTHER_WORDS = {
    1: "首先|一方面|先是|第一|其一|一",
    2: "其次|再者|另一",
    3: "再次",
}


@cache
def _guises(number: int) -> re.Pattern[str]:
    han = numerals.write(number)
    spoken = f"{han}(?:[是要来來则則靠抓、]|[个個](?:是|方面))"
    marked = f"[（(](?:{han}|{number})[）)]|{circled(number)}|第{han}(?![产產季届屆])|其{han}"
    words = _OTHER_WORDS.get(number, "再次")
    return re.compile(
        rf"(?:^|[^\w]|[和及与與并並而且])(?:{spoken}|{marked}|{words})|最[后後]|还有|還有|此外|另外"
    )


SHI = Family("shi", "", "是", "han")
YAO = Family("yao", "", "要", "han")
DI = Family("di", "第", "", "han", "，")
DI_SHI = Family("di-shi", "第", "是", "han")
QI = Family("qi", "其", "", "han", "，")
BRACKETED = Family("bracketed", "（", "）", "han")
ARABIC_BRACKETED = Family("arabic-bracketed", "（", "）", "arabic")
CIRCLED = Family("circled", "", "", "circled")
