"""What a web page or a page break leaves in a text: breadcrumbs, share lines, page numbers, footers.

Each pattern holds for whole lines and wants more than one sign: a doubtful line is text.
"""

from __future__ import annotations

from collections.abc import Iterator

from doclint.block import Region
from doclint.patterns import pattern
from doclint.span import Span

_BREAK = r"[\n\r\x85\u2028\u2029]"
_CHAR = r"[^\n\r\x85\u2028\u2029]"
_GAP = r"[ \t\u3000\xa0]"
_CRUMB = r"[^\n\r\x85\u2028\u2029。，；：！？>›»＞]"
_ARROW = r"[>›»＞]"
_DASH = "[－—–─-]"
_COUNTED = (
    f"(?:浏览|瀏覽|点击|點擊|阅读|閱讀)(?:次数|次數|量|数|數)?{_GAP}*[:：]"
    f"{_GAP}*[\\[【]?\\d+[\\]】]?{_GAP}*次?"
)
_CREDIT = "(?:来源|來源|作者|发布时间|發布時間|发布日期|發布日期|日期|时间|時間|编辑|編輯)"
_PLATFORM = (
    "(?:微信好友|微信|朋友圈|新浪微博|腾讯微博|騰訊微博|微博|QQ空间|QQ空間|QQ好友|QQ|人人网|豆瓣|钉钉"
    "|Facebook|Twitter|LINE|WhatsApp|更多|复制链接|複製連結|复制网址)"
)
_TOOL = (
    "(?:打印(?:本页|此页|文章)?|列印|关闭(?:窗口|本页)?|關閉(?:視窗)?|收藏(?:本页)?|返回(?:顶部|首页|列表)?"
    "|纠错|大|中|小)"
)

_KINDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("位置",),
        f"(?:[您你]?(?:[现現]在|[当當]前|所在)的?|[您你]的)位置{_GAP}*[:：]"
        f"(?:{_GAP}*|{_CHAR}{{0,80}}{_ARROW}{_CHAR}{{0,80}})"
        f"(?:{_BREAK}(?:{_GAP}|{_BREAK})*{_CRUMB}{{0,30}}{_ARROW}{_CRUMB}{{0,60}}(?:{_ARROW}{_CRUMB}{{0,60}})*"
        f"(?={_BREAK}))*",
    ),
    (("首页", "首頁"), f"(?:[网網]站)?首[页頁]{_GAP}*{_ARROW}{_CRUMB}{{0,60}}(?:{_ARROW}{_CRUMB}{{0,60}})*"),
    (("分享",), f"(?:一[键鍵])?分享[到至][:：]?(?:[\\s、|]*{_PLATFORM})*"),
    (("上一", "下一"), f"[上下]一(?:[篇条條页頁则則]|篇文章){_GAP}*[:：]{_CHAR}{{0,80}}"),
    (
        ("次数", "次數", "浏览", "瀏覽", "点击", "點擊", "阅读", "閱讀"),
        f"(?:{_CREDIT}{_GAP}*[:：]{_CRUMB}{{0,30}}?(?:[:：]\\d\\d)*{_GAP}+){{0,5}}{_COUNTED}",
    ),
    (
        ("【", "[", "字体", "字號", "字号", "字體"),
        f"(?:字[体號号體](?:大小)?{_GAP}*[:：]{_GAP}*)?(?:[\\[【]{_GAP}*{_TOOL}{_GAP}*[\\]】]{_GAP}*)+"
        f"|[【\\[]?字[体號号體](?:大小)?{_GAP}*[:：]{_GAP}*大{_GAP}*中{_GAP}*小{_GAP}*[】\\]]?",
    ),
    (
        ("打印", "关闭", "返回", "扫一扫"),
        "打印本页|打印此页|关闭窗口|返回顶部|返回首页|返回列表|扫一扫在手机(?:上)?打开当前页",
    ),
    (tuple("－—–─-"), f"{_DASH}{{1,2}}{_GAP}*[\\d]{{1,4}}{_GAP}*{_DASH}{{1,2}}"),
    (
        ("页", "頁"),
        f"第{_GAP}*\\d{{1,4}}{_GAP}*[页頁](?:{_GAP}*[/／,，]?{_GAP}*共{_GAP}*\\d{{1,4}}{_GAP}*[页頁])?",
    ),
    (
        ("://", "www."),
        f"{_CHAR}{{0,60}}(?:版[权權]|著作[权權]|[转轉][载載]|Copyright|©){_CHAR}{{0,60}}(?:https?://|www\\.)"
        f"[!-~]+{_CHAR}{{0,20}}|(?:原文|本文)(?:[链鏈][接結]|連結|地址|[网網]址|出[处處])[:：]{_GAP}*https?://[!-~]+",
    ),
    (
        ("版权所有", "版權所有", "Copyright", "©"),
        f"(?:版[权權]所有{_GAP}*(?:[:：©]|Copyright)|Copyright{_GAP}*(?:©|\\([Cc]\\)|\\d)|©){_CHAR}{{0,80}}"
        "|版[权權]所有|版[权權]所有[，,　 ]?(?:[违違]者必究|翻印必究|不得[转轉][载載])",
    ),
    (
        ("ICP", "公网安备"),
        f"{_CHAR}{{0,40}}(?:ICP[备備]{_GAP}*\\d{{6,12}}{_GAP}*[号號]|公网安备{_GAP}*\\d{{6,16}}){_CHAR}{{0,40}}",
    ),
    (("专题", "專題"), f"(?:专题|專題){_GAP}*[\\[［【]?(?=(?:{_GAP}|{_BREAK})*\\Z)"),
)
_PATTERNS = tuple(
    (hints, pattern(f"{_BREAK}{_GAP}*({body}){_GAP}*(?={_BREAK}|\\Z)")) for hints, body in _KINDS
)


def junk(text: str) -> Iterator[Region]:
    """The lines of `text` that are certainly no part of the document, kind by kind."""
    lines = f"\n{text}"
    for hints, lines_of_kind in _PATTERNS:
        if any(hint in text for hint in hints):
            for match in lines_of_kind.finditer(lines):
                start = match.start(1) - 1
                yield Region("junk", Span(start, start + len(match[1].rstrip())))
