"""How the human report says things."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from doclint.diagnostic import Diagnostic, Safety, Severity
from doclint.language import Voice
from doclint.report import FileResult

SEVERITIES = {Severity.ERROR: "错误", Severity.WARNING: "提醒", Severity.INFO: "建议"}
PROFILES = {"cn": "大陆简体", "cn-hant": "大陆繁体", "tw": "台湾", "hk": "香港"}
STDIN = "-"
MOST_LINES = 12
"""Numbers of lines that are told where a remark is folded."""

_MEANS = {Safety.SAFE: "可用 --fix ", Safety.UNSAFE: "核对后可用 --unsafe ", Safety.SHOWN: "可考虑"}
_PUT = re.compile("改[为為爲]“(.+)”")
_QUOTED = re.compile("“([^”]*)”")


def remedy(remarks: Sequence[Diagnostic], say: Voice) -> str:
    """What to do about remarks that say the same, and which option does it.

    What the message says already is not said again.
    """
    fix = remarks[0].fix
    if fix is None:
        return ""
    put = _PUT.fullmatch(fix.title)
    said = put and any(put[1] in quoted for quoted in _QUOTED.findall(remarks[0].message))
    if said and fix.safety is Safety.SHOWN:
        return ""
    together = "一并" if len(remarks) > 1 and _common(remarks) else ""
    return f"{say(_MEANS[fix.safety] + together)}{'改正' if said else fix.title}"


def option(remarks: Sequence[Diagnostic], say: Voice) -> str:
    """Which option corrects all of these remarks; empty if none does."""
    safety = _common(remarks)
    return "" if safety in (None, Safety.SHOWN) else say(f"{_MEANS[safety]}一并改正")


def lines(numbers: Iterable[int], say: Voice, unit: str = "行") -> str:
    """“第 3、5、9 行”, in order and each once, the first dozen of them."""
    distinct = sorted(set(numbers))
    told = "、".join(map(str, distinct[:MOST_LINES]))
    return f"第 {told} {'等' if len(distinct) > MOST_LINES else ''}{say(unit)}"


def called(result: FileResult, say: Voice) -> str:
    """What the file is called when people are told of it."""
    return say("标准输入") if result.path == STDIN else result.path


def _common(remarks: Iterable[Diagnostic]) -> Safety | None:
    safeties = {each.fix.safety if each.fix else None for each in remarks}
    return safeties.pop() if len(safeties) == 1 else None
