"""Messages in the reader's characters: Traditional ones for a Traditional document."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

import msgspec

from doclint.diagnostic import Diagnostic
from doclint.lexicon import convert
from doclint.report import Correction, FileResult
from doclint.structure.script import Profile

Language = Literal["auto", "zh-hans", "zh-hant"]

_CONFIGS: Mapping[Profile, str] = {"cn": "s2t", "cn-hant": "s2tw", "tw": "s2tw", "hk": "s2hk"}


def in_language(result: FileResult, language: Language) -> FileResult:
    """The result with its messages in `language`; `auto` is that of the document."""
    profile = result.report.document.profile if result.report.document else "cn"
    if language == "zh-hans" or (language == "auto" and profile == "cn"):
        return result
    config = _CONFIGS[profile]
    diagnostics = tuple(_remark(each, config) for each in result.report.diagnostics)
    return FileResult(
        result.path,
        msgspec.structs.replace(result.report, diagnostics=diagnostics),
        tuple(_correction(each, config) for each in result.corrections),
    )


def _remark(found: Diagnostic, config: str) -> Diagnostic:
    fix = found.fix and msgspec.structs.replace(found.fix, title=translated(found.fix.title, config))
    return msgspec.structs.replace(found, message=translated(found.message, config), fix=fix)


def _correction(made: Correction, config: str) -> Correction:
    message, title = translated(made.message, config), translated(made.title, config)
    return msgspec.structs.replace(made, message=message, title=title)


@cache
def translated(message: str, config: str) -> str:
    """`message` by OpenCC's `config`; what stands within “…” is quoted, and stays as it is."""
    pieces = _quoted().split(message)
    pieces[::2] = convert(pieces[::2], config)
    return "".join(pieces)


@cache
def _quoted() -> Any:
    """Quotations, those within them included; a quoted mark that has no fellow ends at the next one."""
    import regex

    return regex.compile("(“(?:[^“”]++|(?1))*+”|“[^”]*+”)")
