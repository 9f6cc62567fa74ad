"""Text decoded in the wrong encoding: one remark for the document."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import cache

from doclint import Document, Finding, Span, pattern, rule
from doclint_characters.strays import offsets, unusual

_TELLTALES = "锟烫屯锘銆锛鈥鐨勶紝鍏鍥鏄鎴缁鍦瑕璁"
_KNOWN = pattern("(?:锟斤拷?){2,}|锟斤拷|烫{3,}|屯{3,}|锘挎")
_CHINESE = pattern("[一-鿿，。、：；？！“”‘’（）《》—…]+")
_HAN = pattern("[㐀-鿿€]")
_HAN_RUN = pattern("[㐀-鿿€]{4,}")
_LATIN_RUN = pattern(
    "(?:[\xc2-\xf4ÃÂâäåæçèé][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}){3,}|[\xa1-\xfe]{8,}"
)
_MANY = 8
_LED_SHARE = 0.2
_LEADS = b"\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xef"
"""With one of these begin the bytes of any character of `_CHINESE` in UTF-8."""


@rule("characters/garbled-text", title="编码错误造成的乱码", triggers=f"{_TELLTALES}ÂÃâãäåæçèéïÐÊÒµ")
def garbled_text(document: Document) -> Iterator[Finding]:
    found = document.memo(garbled)
    if found:
        first = found[0]
        meant = _recoded(first.of(document.prose))
        guess = f"（疑为“{meant[:8]}”等）" if meant else ""
        yield Finding(
            first, f"文字因编码错误成为乱码{guess}，全文共{len(found)}处，请按正确的编码重新打开或复制"
        )


def garbled(document: Document) -> tuple[Span, ...]:
    """The passages of the document that another encoding has spoilt, in order."""
    accented = _accented(document)
    if document.characters.isdisjoint(_TELLTALES) and accented < _MANY:
        return ()
    prose = document.prose
    spans = {Span(*match.span()) for match in document.find(_KNOWN)}
    if accented:
        spans |= {Span(*match.span()) for match in _LATIN_RUN.finditer(prose)}
    if _spoilt(document):
        spans |= {Span(*match.span()) for match in _HAN_RUN.finditer(prose)}
    else:
        spans |= set(_recodable(document))
    return tuple(sorted(spans))


def _recodable(document: Document) -> Iterator[Span]:
    """The runs of ideographs that are Chinese in UTF-8: few of any others begin with such a one."""
    prose = document.prose
    for at in offsets(prose, document.characters & _led(_LEADS)):
        match = _HAN_RUN.match(prose, at) if not (at and _HAN.match(prose, at - 1)) else None
        if match is not None and _recoded(match[0]):
            yield Span(*match.span())


def _spoilt(document: Document) -> bool:
    """Whether the ideographs are largely those that UTF-8's lead bytes make in GBK, rare elsewhere."""
    counts = document.script.counts
    han = sum(count for char, count in counts.items() if "一" <= char <= "鿿")
    led: int = sum(counts[char] for char in counts.keys() & _led(bytes(range(0xE4, 0xEA))))
    return led > _LED_SHARE * han


@cache
def _led(leads: bytes) -> frozenset[str]:
    """The ideographs whose GBK code begins with one of `leads` and goes on as a character in UTF-8 may."""
    codes = (bytes((lead, trail)) for lead in leads for trail in range(0x80, 0xFF))
    return frozenset("".join(code.decode("gbk", "ignore") for code in codes))


def _accented(document: Document) -> int:
    """How many kinds of accented letters it has: spoilt texts have a dozen, honest ones a few."""
    return sum("\xa1" <= char <= "\xff" for char in document.memo(unusual))


def _recoded(run: str) -> str:
    """What a run of ideographs says when its GBK bytes are read as UTF-8; empty when that is no Chinese."""
    try:
        raw = run.encode("gbk")
    except UnicodeEncodeError:
        return ""
    if raw[:1] not in _LEADS:
        return ""
    for cut in (0, 1, 2):
        with suppress(UnicodeDecodeError):
            text = raw[: len(raw) - cut].decode("utf-8")
            return text if _CHINESE.fullmatch(text) else ""
    return ""
