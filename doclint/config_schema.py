"""The JSON Schema of `doclint.toml`, by which editors complete, explain and check it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from doclint.config import PerFile, Settings
from doclint.core_rules.words import Word
from doclint.diagnostic import Severity
from doclint.rules import Rule
from doclint.suppress import Ignore

SAYS = {
    Settings: {
        "select": "只查这些规则：编号、族名或通配（*/wrong-*）。不写则查全部默认规则",
        "ignore": "不查这些规则，写法同上；写成表则只放过某处原文",
        "rules": "一条规则的严重程度和它自己的选项",
        "per-file": "某些文件另作安排",
        "profile": "cn 大陆简体、cn-hant 大陆繁体、tw 台湾、hk 香港。不写则每个文件自动判断",
        "exclude": "不看的文件，写法同 .gitignore；在命令行点名也不看",
        "plugins": "第三方插件的族名，或单文件插件（.py，须加 --allow-local-plugins）",
        "allow": "不许挑剔的词；以 .txt 结尾的是一行一个词的文件",
        "lexicons": "自己的词表（.tsv、.toml），先用 doclint --check-lexicon 检查",
        "words": "自己的错词，不必写插件",
        "fail-on": "剩下多严重的问题才算没有通过（退出状态 1）",
        "rule-seconds": "一条规则查、一种格式读一份文稿（每百万字）最多几秒",
        "memory-mb": "第三方规则最多再用多少 MB 内存",
    },
    PerFile: {
        "files": "哪些文件，写法同 .gitignore，相对于配置所在的文件夹",
        "select": "另加这些规则",
        "ignore": "另减这些规则",
    },
    Word: {
        "wrong": "错的写法，照字面找，繁体文稿里也找它的繁体",
        "pattern": "或者写正则表达式，与 wrong 二者取一",
        "right": "对的写法；用了 pattern 时可用 \\1 引用括号里的内容",
        "message": "要说的话",
    },
    Ignore: {
        "rule": "规则的编号、族名或通配",
        "text": "原文，含有它的地方不报",
        "reason": "原因",
    },
}
"""What each key means, for the editor's reader."""


def config_schema(rules: Sequence[Rule]) -> str:
    """The schema, with these rules and their options."""
    (whole,), parts = msgspec.json.schema_components([Settings], ref_template="#/$defs/{name}")
    for kind, says in SAYS.items():
        properties = parts[kind.__name__]["properties"]
        for key, description in says.items():
            properties[key] = {"description": description, **properties[key]}
    names = _names(rules)
    for kind, key in ((Settings, "select"), (PerFile, "select"), (PerFile, "ignore")):
        parts[kind.__name__]["properties"][key]["items"] = names
    settings = parts["Settings"]["properties"]
    settings["ignore"]["items"] = {"anyOf": [names, {"$ref": "#/$defs/Ignore"}]}
    parts["Ignore"]["properties"]["rule"] |= names
    settings["rules"]["properties"] = {
        rule.id: _rule(rule) for rule in sorted(rules, key=lambda each: each.id)
    }
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "doclint.toml", **whole}
    return msgspec.json.format(msgspec.json.encode({**schema, "$defs": parts}), indent=2).decode() + "\n"


def _names(rules: Sequence[Rule]) -> dict[str, Any]:
    """Ids and families to choose from; a glob, and what a plugin brings that is not here, is right too."""
    known = sorted({rule.id for rule in rules} | {rule.family for rule in rules})
    return {"anyOf": [{"enum": known}, {"type": "string"}]}


def _rule(rule: Rule) -> dict[str, object]:
    own: dict[str, object] = {}
    if rule.options is not None:
        _, parts = msgspec.json.schema_components([rule.options])
        own = parts[rule.options.__name__]["properties"]
    severity = {"enum": [each.value for each in Severity], "default": rule.severity.value}
    return {
        "type": "object",
        "description": rule.title,
        "properties": {"severity": severity, **own},
        "additionalProperties": False,
    }
