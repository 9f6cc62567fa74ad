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


def place(path: Path, text: str, key: str, number: int = 0) -> str:
    """`file:line` in the TOML `text`, or the file alone.

    The line is that of the last part of `key`, where it comes for the time `number`, counted from 0; or
    of the string that it is.
    """
    last = re.escape(re.split(r"\.(?![^\"]*/)", key)[-1])
    as_key = rf'^\s*(?:\[+(?:[^\]\n]*[."])?)?"?(?P<key>{last})"?\s*[=\].]'
    as_value = rf"""^[^#\n]*?["'](?P<key>{last})["']"""
    found = [*re.finditer(as_key, text, re.MULTILINE)] or [*re.finditer(as_value, text, re.MULTILINE)]
    if not last or len(found) <= number:
        return path.as_posix()
    return f"{path.as_posix()}:{text.count(chr(10), 0, found[number].start('key')) + 1}"
