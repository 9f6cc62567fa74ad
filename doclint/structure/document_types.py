"""文种: what kind of document a title announces."""

from __future__ import annotations

from doclint.patterns import pattern

SPEECH = "讲话"
WORK_REPORT = "工作报告"

_STATUTORY = """
决议 決議
决定 決定
命令 令
公报 公報
公告
通告
意见 意見
通知
通报 通報
报告 報告
请示 請示
批复 批復 批覆
议案 議案
函 复函 復函 覆函
纪要 紀要
"""
_OTHER = """
讲话 講話 讲话稿 講話稿 致辞 致辭 致词 致詞 发言 發言 发言稿 發言稿 演讲 演講 主持词 主持詞 党课讲稿
工作报告 工作報告
方案
办法 辦法
规定 規定
细则 細則
条例 條例
总结 總結
要点 要點
计划 計劃 計畫
规划 規劃
纲要 綱要
章程
"""


def _kinds(table: str) -> dict[str, str]:
    """Each form to the first of its line."""
    return {form: line.split()[0] for line in table.strip().splitlines() for form in line.split()}


_KINDS = _kinds(_STATUTORY) | _kinds(_OTHER)
_AT_END = pattern(
    f"(?P<form>{'|'.join(sorted(_KINDS, key=len, reverse=True))})"
    r"\s*(?:[（(〔][^（）()〔〕]{1,30}[）)〕]\s*){0,2}[。，.]?$"
)

STATUTORY = frozenset(_kinds(_STATUTORY).values())
"""The fifteen kinds of 《党政机关公文处理工作条例》第八条."""

_ON = ("关于", "關於")


def document_type(title: str) -> str | None:
    """The kind that `title` ends with, in Simplified form, None when it ends with none.

    Speeches of every sort are 讲话. A work report to a congress or council is 工作报告: it is read out
    and is not the 报告 of the regulations, which 关于…工作报告 is.
    """
    if title.startswith("《") and title.endswith("》"):
        title = title[1:-1]
    match = _AT_END.search(title)
    if match is None:
        return None
    kind = _KINDS[match["form"]]
    return "报告" if kind == WORK_REPORT and any(on in title for on in _ON) else kind
