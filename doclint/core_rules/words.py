"""The words that a user lists, as a rule without Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from doclint.diagnostic import Finding, Safety, Severity, replace
from doclint.document import Document
from doclint.lexicon import Lexicon
from doclint.rules import Rule, rule


class Word(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[words]]`: a wrong form, the right one (empty: there is none), and what to say."""

    wrong: str
    right: str = ""
    message: str = ""


def listed_words(words: Sequence[Word]) -> Rule:
    """The rule `doclint/listed-word` for these entries; the longest wrong form at a place counts."""
    declare = rule("doclint/listed-word", title="用户词表列出的写法", severity=Severity.WARNING)
    return declare(_check(words))


def _check(words: Sequence[Word]) -> Callable[[Document], Iterable[Finding]]:
    lexicon = Lexicon({word.wrong: word for word in words})

    def listed_word(document: Document) -> Iterator[Finding]:
        text = document.reading.text
        for start, end, word in lexicon.longest(text):
            if _within_right(text, start, word):
                continue
            span = document.reading.span(start, end)
            message = word.message or (
                f"“{word.wrong}”应为“{word.right}”" if word.right else f"不用“{word.wrong}”"
            )
            fix = replace(span, word.right, Safety.UNSAFE) if word.right else None
            yield Finding(span, message, fix)

    return listed_word


def _within_right(text: str, start: int, word: Word) -> bool:
    """Whether the wrong form stands where the right one, which holds it, is written."""
    at = word.right.find(word.wrong)
    while at >= 0:
        if start >= at and text.startswith(word.right, start - at):
            return True
        at = word.right.find(word.wrong, at + 1)
    return False
