"""What is said in the reader's characters: in Traditional ones of a Traditional document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Literal

import msgspec

from doclint.conversion import convert
from doclint.diagnostic import Diagnostic
from doclint.report import Correction, Failure, FileResult
from doclint.structure.script import Profile

Language = Literal["auto", "zh-hans", "zh-hant"]

_CONFIGS: Mapping[Profile, str] = {"cn": "s2tw", "cn-hant": "s2tw", "tw": "s2tw", "hk": "s2hk"}
_TAGS = {"": "zh-Hans", "s2hk": "zh-Hant-HK"}


class Voice(msgspec.Struct, frozen=True):
    """How a reader is spoken to: in Simplified characters, or in those that OpenCC's `config` makes."""

    config: str = ""

    def __call__(self, words: str, **values: object) -> str:
        """`words` in these characters; `values` fill the braces in it, and stay as they are."""
        said = translated(words, self.config) if self.config else words
        return said.format(**values) if values else said

    @property
    def tag(self) -> str:
        """The language of what is said, as HTML and SARIF name it."""
        return _TAGS.get(self.config, "zh-Hant")


def voice(result: FileResult, language: Language) -> Voice:
    """How the reader of one file is spoken to; `auto` means as its document is written."""
    profile = result.report.document.profile if result.report.document else "cn"
    if language == "zh-hans" or (language == "auto" and profile == "cn"):
        return Voice()
    return Voice(_CONFIGS[profile])


def common_voice(results: Iterable[FileResult], language: Language) -> Voice:
    """How to speak of all files together: as of each of them where that is alike, else in Simplified.

    Of a file that could not be read nothing is known.
    """
    voices = {voice(each, language) for each in results if each.report.document}
    if len(voices) == 1:
        return voices.pop()
    return Voice(_CONFIGS["cn"]) if language == "zh-hant" or voices and Voice() not in voices else Voice()


def in_language(result: FileResult, language: Language) -> FileResult:
    """The result with its messages in `language`."""
    say = voice(result, language)
    if not say.config:
        return result
    report = msgspec.structs.replace(
        result.report,
        diagnostics=tuple(remark(each, say) for each in result.report.diagnostics),
        failures=tuple(_failure(each, result.path, say) for each in result.report.failures),
    )
    return FileResult(result.path, report, tuple(_correction(each, say) for each in result.corrections))


def remark(found: Diagnostic, say: Voice) -> Diagnostic:
    """The diagnostic, said so."""
    fix = found.fix and msgspec.structs.replace(found.fix, title=say(found.fix.title))
    basis = found.basis and say(found.basis)
    return msgspec.structs.replace(found, message=say(found.message), basis=basis, fix=fix)


def _correction(made: Correction, say: Voice) -> Correction:
    return msgspec.structs.replace(made, message=say(made.message), title=say(made.title))


def _failure(failure: Failure, path: str, say: Voice) -> Failure:
    """What a rule said when it broke is not doclint's, and stays as it is."""
    return Failure(failure.where, say(failure.cause)) if failure.where == path else failure


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
