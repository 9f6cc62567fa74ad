"""Lines that are known as junk by their shape: breadcrumbs, page numbers, notes of copyright.

Each pattern holds for whole lines and wants more than one sign: a doubtful line is text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from doclint.patterns import Pattern, pattern
from doclint.span import Span
from doclint.vector import characters

_Kinds: TypeAlias = tuple[tuple[tuple[str, ...], str], ...]

_BREAK = r"[\n\r\x85\u2028\u2029]"
_CHAR = r"[^\n\r\x85\u2028\u2029]"
_GAP = r"[ \t\u3000\xa0]"
_CRUMB = r"[^\n\r\x85\u2028\u2029。，；：！？>›»＞]"
_ARROW = r"[>›»＞]"
_PLAIN = r"[^\n\r\x85\u2028\u2029。，；：！？]"
_NAME = r"[^\n\r\x85\u2028\u2029。，；：！？>›»＞/|-]"
_HOME = "(?:[网網]站)?[首主][页頁]"
_TOOL = (
    "(?:打印(?:本页|此页|文章)?|列印|关闭(?:窗口|本页)?|關閉(?:視窗)?|收藏(?:本页)?|返回(?:顶部|首页|列表)?"
    "|纠错|大|中|小)"
)
_DASH = "[－—–─-]"
_WEB: _Kinds = (
    (
        ("位置", "首页", "首頁", "主页", "主頁"),
        f"(?:[您你]?(?:[现現]在|[当當]前|所在)的?|[您你]的)位置{_GAP}*[:：]"
        f"(?:{_GAP}*|{_CHAR}{{0,80}}{_ARROW}{_CHAR}{{0,80}}|{_HOME}{_NAME}{{0,20}}(?:[/|-]{_NAME}{{1,30}}){{1,6}})"
        f"(?:{_BREAK}(?:{_GAP}|{_BREAK})*{_CRUMB}{{0,30}}{_ARROW}{_CRUMB}{{0,60}}(?:{_ARROW}{_CRUMB}{{0,60}})*"
        f"(?={_BREAK}))*",
    ),
    (
        ("首页", "首頁", "主页", "主頁"),
        f"(?::::)?{_GAP}*{_HOME}{_GAP}*{_ARROW}{_CRUMB}{{0,60}}(?:{_ARROW}{_CRUMB}{{0,60}})*"
        f"|{_HOME}(?:{_GAP}+[/／|-]{_GAP}+[^\\s。，；：！？]{{1,20}}){{1,6}}",
    ),
    (("【", "["), f"(?:[\\[【]{_GAP}*{_TOOL}{_GAP}*[\\]】]{_GAP}*)+"),
    ((":::",), ":::"),
    (
        ("扫", "掃"),
        f"{_CRUMB}{{0,8}}[扫掃](?:一[扫掃]|码|描){_PLAIN}{{0,12}}"
        f"(?:手机|手機|分享|当前[页頁]|本[页頁]){_PLAIN}{{0,8}}",
    ),
    (
        ("访客", "訪客", "访问者"),
        f"您是(?:本站)?(?:的)?第{_GAP}*\\d*{_GAP}*位?(?:访客|訪客|访问者)",
    ),
    (
        ("JavaScript", "Javascript", "javascript"),
        f"{_CHAR}{{0,40}}(?:浏览器|瀏覽器|browser){_CHAR}{{0,40}}[Jj]ava[Ss]cript{_CHAR}{{0,60}}",
    ),
    (("香港時間",), f"香港時間{_GAP}*\\d{{1,2}}[時:：]\\d{{2}}分?"),
    (
        ("://", "www."),
        f"{_CHAR}{{0,60}}(?:版[权權]|著作[权權]|[转轉][载載]|Copyright|©){_CHAR}{{0,60}}(?:https?://|www\\.)"
        f"[!-~]+{_CHAR}{{0,20}}|(?:(?:原文|本文)(?:[链鏈][接結]|連結|地址|[网網]址|出[处處])|[链鏈]接地址)[:：]{_GAP}*https?://[!-~]+",
    ),
    (
        ("版权所有", "版權所有", "Copyright", "©"),
        f"(?:版[权權]所有{_GAP}*(?:[:：©]|Copyright)|Copyright{_GAP}*(?:©|\\([Cc]\\)|\\d)|©){_CHAR}{{0,80}}"
        f"|{_CRUMB}{{2,30}}{_GAP}+版[权權]所有|版[权權]所有"
        "|版[权權]所有[，,　 ]?(?:[违違]者必究|翻印必究|不得[转轉][载載])",
    ),
    (
        ("ICP", "公网安备", "公安备案"),
        f"{_CHAR}{{0,40}}(?:ICP[备備]{_GAP}*\\d{{6,12}}{_GAP}*[号號]"
        f"|公网安备{_GAP}*\\d{{6,16}}|公安备案号?{_GAP}*[:：]?{_GAP}*\\d{{6,16}}){_CHAR}{{0,40}}",
    ),
    (("专题", "專題"), f"(?:专题|專題){_GAP}*[\\[［【]?(?=(?:{_GAP}|{_BREAK})*\\Z)"),
)
_PAGES: _Kinds = (
    (tuple("－—–─-"), f"{_DASH}{{1,2}}{_GAP}*[\\d]{{1,4}}{_GAP}*{_DASH}{{1,2}}"),
    (
        ("页", "頁"),
        f"第{_GAP}*\\d{{1,4}}{_GAP}*[页頁](?:{_GAP}*[/／,，]?{_GAP}*共{_GAP}*\\d{{1,4}}{_GAP}*[页頁])?",
    ),
)
_WEB_PATTERNS = tuple(
    (hints, pattern(f"{_BREAK}{_GAP}*({body}){_GAP}*(?={_BREAK}|\\Z)")) for hints, body in _WEB
)
_PAGE_PATTERNS = tuple(
    (hints, pattern(f"{_BREAK}{_GAP}*({body}){_GAP}*(?={_BREAK}|\\Z)")) for hints, body in _PAGES
)


def web_lines(text: str) -> Iterator[Span]:
    """Breadcrumbs, copyright and registration lines, calls to scan a code."""
    return _matching(_WEB_PATTERNS, text)


def page_breaks(text: str) -> Iterator[Span]:
    """Page numbers."""
    return _matching(_PAGE_PATTERNS, text)


def _matching(kinds: Iterable[tuple[tuple[str, ...], Pattern]], text: str) -> Iterator[Span]:
    present = characters(text)
    for hints, lines_of_kind in kinds:
        if _holds(text, present, hints):
            for match in lines_of_kind.finditer(f"\n{text}"):
                start = match.start(1) - 1
                yield Span(start, start + len(match[1].rstrip()))


def _holds(text: str, present: frozenset[str], hints: Iterable[str]) -> bool:
    """Whether a hint occurs; by the characters of the text it is soon known that one does not."""
    return any(present.issuperset(hint) and hint in text for hint in hints)
