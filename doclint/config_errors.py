"""Errors of configuration that name file, line and key, and the nearest known key."""

from __future__ import annotations

import re
from pathlib import Path


class ConfigError(Exception):
    """A configuration that cannot be used. `where` names the file, and the line where it is known."""

    def __init__(self, where: str, cause: str) -> None:
        super().__init__(f"{where}：{cause}")
        self.where = where
        self.cause = cause


def nearest(word: str, known: tuple[str, ...] | list[str]) -> str:
    """“，是不是想写 …？” with the nearest known word, or the list of known ones when it is short."""
    from difflib import get_close_matches

    close = get_close_matches(word, known, n=1, cutoff=0.5)
    if close:
        return f"，是不是想写 {close[0]}？"
    return f"；可用的有 {'、'.join(known)}" if len(known) <= 12 else ""


_KINDS = {
    "str": "字符串", "array": "数组", "object": "表", "int": "整数", "bool": "true 或 false", "float": "小数",
    "null": "空",
}  # fmt: skip


def explain(message: str) -> tuple[str, str]:
    """A validation message of msgspec as the key it is about and a cause in Chinese."""
    path = re.search(r" - at `\$?\.?(?:key in )?([^`]*)`", message)
    key = re.sub(r"\[[^\]]*\]", "", path[1]) if path else ""
    each = " 的每一项" if path and path[1].endswith("]") else " "
    wrong = re.match(r"Expected `([^`]*)`, got `([^`]*)`", message)
    if wrong:
        expected, got = (_in_chinese(kinds) for kinds in wrong.groups())
        return key, f"{key}{each}应为{expected}，写成了{got}"
    bound = re.match(r"Expected `\w+` (>=|>) ([\d.]+)", message)
    if bound:
        return key, f"{key} 应{'大于' if bound[1] == '>' else '不小于'} {float(bound[2]):g}"
    invalid = re.match(r"Invalid enum value '?([^']*)'?", message)
    if invalid:
        return key, f"{key} 不能是 {invalid[1]}{_choices(key)}"
    missing = re.match(r"Object missing required field `([^`]*)`", message)
    return (key, f"[[{key}]] 缺少 {missing[1]}") if missing else (key, message)


def _in_chinese(kinds: str) -> str:
    return "或".join(_KINDS.get(kind.strip(), kind) for kind in kinds.split("|"))


def _choices(key: str) -> str:
    return {
        "profile": "；可用的有 cn、cn-hant、tw、hk",
        "fail-on": "；可用的有 error、warning、info",
    }.get(key, "")


def place(path: Path, text: str, key: str) -> str:
    """`file:line` of the last part of `key` in the TOML `text`, or the file alone."""
    last = re.split(r"\.(?![^\"]*/)", key)[-1]
    found = (
        re.search(rf'^\s*(?:\[+(?:[^\]\n]*[."])?)?"?{re.escape(last)}"?\s*[=\].]', text, re.MULTILINE)
        if last
        else None
    )
    line = text.count("\n", 0, found.start() + len(found[0]) - len(found[0].lstrip())) + 1 if found else 0
    return f"{path.as_posix()}:{line}" if line else path.as_posix()
