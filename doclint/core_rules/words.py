"""The words and patterns that a user lists, as a rule without Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from doclint.conversion import convert
from doclint.diagnostic import Finding, Safety, Severity, replace
from doclint.document import Document
from doclint.lexicon import Lexicon
from doclint.rules import Rule, rule

if TYPE_CHECKING:
    from regex import Pattern

SECONDS = 2.0
"""How long one pattern may search one document: a catastrophic one must not hold up the rest."""

_TO_TRADITIONAL = {"cn-hant": "s2t", "tw": "s2tw", "hk": "s2hk"}


class Word(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[words]]`: what is wrong, what is right (empty: there is nothing), and what to say.

    What is wrong is either `wrong`, taken literally and in both scripts, or `pattern`, a regular
    expression of the package regex, to whose groups `right` may refer as a backslash and its number.
    """

    wrong: str = ""
    right: str = ""
    message: str = ""
    pattern: str = ""

    def __post_init__(self) -> None:
        if bool(self.wrong) == bool(self.pattern):
            raise ValueError("[[words]] 应写 wrong 或 pattern，二者取一")
        if self.pattern:
            _compiled(self.pattern)


def listed_words(words: Sequence[Word]) -> Rule:
    """The rule `doclint/listed-word` for these entries; the longest wrong form at a place counts."""
    declare = rule("doclint/listed-word", title="用户词表列出的写法", severity=Severity.WARNING)
    return declare(_check(words))


def _check(words: Sequence[Word]) -> Callable[[Document], Iterable[Finding]]:
    literal = tuple(word for word in words if word.wrong)
    patterns = tuple(word for word in words if word.pattern)

    @cache
    def lexicon(config: str | None) -> Lexicon[Word]:
        return Lexicon({word.wrong: word for word in _in_script(literal, config)})

    def listed_word(document: Document) -> Iterator[Finding]:
        if literal:
            yield from _literal(document, lexicon(_TO_TRADITIONAL.get(document.profile)))
        for word in patterns:
            yield from _matching(document, word)

    return listed_word


def _in_script(words: Sequence[Word], config: str | None) -> list[Word]:
    """The entries as they are listed, before them as they read in Traditional script."""
    if config is None:
        return list(words)
    wrong, right = (convert((getattr(word, key) for word in words), config) for key in ("wrong", "right"))
    converted = [
        msgspec.structs.replace(word, wrong=w, right=r)
        for word, w, r in zip(words, wrong, right, strict=True)
    ]
    return [*converted, *words]


def _literal(document: Document, lexicon: Lexicon[Word]) -> Iterator[Finding]:
    text = document.reading.text
    for start, end, word in lexicon.longest(text):
        if not _within_right(text, start, word):
            yield _finding(document, start, end, word, text[start:end], word.right)


def _matching(document: Document, word: Word) -> Iterator[Finding]:
    text = document.reading.text
    try:
        for match in _compiled(word.pattern).finditer(text, timeout=SECONDS):
            if match.end() > match.start():
                right = match.expand(word.right) if word.right else ""
                yield _finding(document, match.start(), match.end(), word, match[0], right)
    except TimeoutError:
        raise TimeoutError(
            f"[[words]] 的 pattern {word.pattern} 查了 {SECONDS:g} 秒还没有结果，请改写"
        ) from None


def _finding(document: Document, start: int, end: int, word: Word, wrong: str, right: str) -> Finding:
    span = document.reading.span(start, end)
    said = f"“{wrong}”应为“{right}”" if right else f"不用“{wrong}”"
    return Finding(span, word.message or said, replace(span, right, Safety.UNSAFE) if right else None)


def _within_right(text: str, start: int, word: Word) -> bool:
    """Whether the wrong form stands where the right one, which holds it, is written."""
    at = word.right.find(word.wrong)
    while at >= 0:
        if start >= at and text.startswith(word.right, start - at):
            return True
        at = word.right.find(word.wrong, at + 1)
    return False


@cache
def _compiled(source: str) -> Pattern[str]:
    import regex

    try:
        return regex.compile(source)
    except regex.error as error:
        raise ValueError(f"[[words]] 的 pattern 不是正确的正则表达式（{error}）：{source}") from None
