"""The hyphen and the ASCII tilde are no range marks: dates take — (or 至), quantities ～ (or —)."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Severity, Span, pattern, replace, rule

_RANGE = pattern(
    r"(?P<first>\d[\d.:：]*)(?P<unit>[年月日号时時点點分%％万萬亿億]?)"
    r"(?P<mark>--?|－－|–|−|~|——)"
    r"(?P<second>\d[\d.:：]*)(?![\d.:：\-~])(?P<after>[^\s\d]?)"
)
_TIME = "年月日号时時点點分"
_QUANTITY = (
    "个個人名位岁歲天周週年万萬亿億元吨噸亩畝户戶家件项項条條次倍米克升里公斤度分秒票台本支份场場根只隻"
    "种種类類层層级級页頁章节節款头頭村校县縣所座处處趟幅寸尺丈封组組队隊批轮輪步门門课課道题題字句篇册冊"
    "期届屆套袋箱桶瓶盒包车車艘架床张張颗顆粒片块塊段辆輛株棵%％‰℃平立毫厘小"
)
_CODED = pattern(r"(?:[A-Za-z_/.\-\d]|[A-Za-z]\s|[表图圖件号號])$")
_AREA_CODE = pattern(r"[(（]0\d{1,3}[)）]$")
_EXTENSION = pattern("分[機机]|[轉转]")
_DASHED = pattern(r"\d[%％万亿]?—\d+(?:\.\d+)?(?![\d年月日])")


@rule(
    "numbers/range-mark",
    title="起止、范围未用规范的连接号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.13.3",
    triggers="-－–−~—",
)
def range_mark(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in document.find(_RANGE):
        kind = _kind(match, prose)
        if kind is None or _by_custom(document, match):
            continue
        right = _for_times(match) if kind == "起止" else _for_quantities(prose)
        span = Span(*match.span("mark"))
        message = f"表示{kind}的“{match['mark']}”应为“{right}”"
        yield Finding(span, message, replace(span, right))


def _by_custom(document: Document, match: Match) -> bool:
    """Years are joined by a hyphen in Taiwan and Hong Kong, in names of statutes too."""
    return (
        document.profile in ("tw", "hk") and match["mark"] == "-" and _years(match["first"], match["second"])
    )


def _kind(match: Match, prose: str) -> str | None:
    """起止 between dates and times, 范围 between quantities, None where it is neither for certain."""
    if _CODED.search(prose, max(0, match.start() - 2), match.start()):
        return None
    if _is_telephone(prose, match):
        return None
    first, unit, second, after = match.group("first", "unit", "second", "after")
    if len(first) == 4 and len(second) == 2:
        return None  # 2024-25 is a school or financial year
    if ":" in first or "：" in first:
        return "起止" if ":" in second or "：" in second or after in ("月", "日") else None
    if unit and unit in _TIME:
        return "起止"
    whole_years = after in ("年", "学", "學", "）", ")", "》") and _years(first, second)
    if whole_years or after in ("月", "日"):
        return "起止"
    if match["mark"] == "——":
        return None  # a dash may well stand before a number
    return "范围" if _quantities(first, second, after) or match["mark"] == "~" and after else None


def _is_telephone(prose: str, match: Match) -> bool:
    coded = _AREA_CODE.search(prose, max(0, match.start() - 6), match.start())
    return coded is not None or _EXTENSION.match(prose, match.start("after")) is not None


def _years(first: str, second: str) -> bool:
    return len(first) == len(second) == 4 and "1900" < first < second < "2100"


def _quantities(first: str, second: str, after: str) -> bool:
    """Whether two numbers rise before a measure; a telephone's second part is far longer than its first."""
    if first[0] == "0" and first[1:2] != "." or len(second) > len(first) + 2:
        return False
    try:
        return after != "" and after in _QUANTITY and float(first) < float(second)
    except ValueError:
        return False


def _for_times(match: Match) -> str:
    """Whole dates are joined by 至; what shares its unit (2021—2025年, 9:00—11:30) by a dash."""
    days = ":" in match["first"] and ":" not in match["second"]
    return "至" if match["unit"] or days else "—"


def _for_quantities(prose: str) -> str:
    return "—" if "～" not in prose and _DASHED.search(prose) else "～"
