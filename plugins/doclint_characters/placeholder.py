"""Something to be filled in that nobody filled in."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Severity, Span, pattern, rule

_UNITS = frozenset("年月日号號元万萬亿億人次个個项項家户戶亩畝吨噸公米省市县縣区區局厅廳部委%％")
_CROSSES, _LINES = "×XＸ○＊", "_＿"
_BLANK = pattern(f"[{_CROSSES}{_LINES}](?:(?<=[{_CROSSES}])[{_CROSSES}]+|(?<=[{_LINES}])[{_LINES}]{{2,}})")
_NOTE = pattern("[〔【\\[（(](?:待|此处|此處)(?:补|補|定|填|核|查|确|確|插)[^〕】\\]）)\n]{0,12}[〕】\\]）)]")
_TASK = pattern(r"\bTODO\b|\bTBD\b")
_NUMERALS = frozenset("一二三四五六七八九")
_SIGNS = tuple(
    [first + second for few in (_CROSSES, _LINES) for first in few for second in few]
    + [bracket + word for bracket in "〔【[（(" for word in "待此"]
    + ["TODO", "TBD"]
)


@rule(
    "characters/placeholder",
    title="定稿中留有占位符",
    severity=Severity.WARNING,
    basis="《党政机关公文处理工作条例》第二十条",
    triggers=_SIGNS,
)
def placeholder(document: Document) -> Iterator[Finding]:
    prose = document.prose
    spans = [Span(*match.span()) for match in document.find(_BLANK) if _to_fill(prose, match)]
    spans += [Span(*match.span()) for kind in (_NOTE, _TASK) for match in document.find(kind)]
    for span in spans:
        yield Finding(span, f"“{span.of(prose)}”是待填的占位符，请补齐或删除")


def _to_fill(prose: str, match: Match) -> bool:
    """Whether crosses or circles hold the place of a number or a name of place, not of a person's name."""
    before, after = prose[match.start() - 1 : match.start()], prose[match.end() : match.end() + 1]
    if match[0][0] in "_＿":
        return True
    circles = match[0][0] == "○" and (len(match[0]) < 3 or before in _NUMERALS)
    return after in _UNITS and not circles and not (before.isascii() and before.isalnum())
