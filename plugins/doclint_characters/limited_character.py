"""A character that the mainland's standard keeps for some words only, used outside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from doclint import Document, Finding, Pattern, Safety, Span, load_table, pattern, replace, rule
from doclint_characters.gates import simplified
from doclint_characters.names import named
from doclint_characters.quotations import quoted
from doclint_characters.strays import places

_ROWS = load_table(__package__, "limited.tsv")


@rule(
    "characters/limited-character",
    title="限用字用于限定之外",
    basis="《通用规范汉字表》",
    profiles=("cn",),
    triggers=tuple(" ".join(wrong or char for char, _, _, wrong in _ROWS).split()),
)
def limited_character(document: Document) -> Iterator[Finding]:
    if not simplified(document):
        return
    for span, char in places(document, _uses()):
        common, kept, wrong = _uses()[char]
        misused = not _covered(kept, document, span) and (wrong is None or _covered(wrong, document, span))
        if misused and not (quoted(document, span) or named(document.prose, span)):
            message = f"“{char}”在规范字中只用于限定的词，此处应为“{common}”"
            yield Finding(span, message, replace(span, common, Safety.UNSAFE))


@cache
def _uses() -> Mapping[str, tuple[str, Pattern, Pattern | None]]:
    """Of each character: the common form, the words that keep it, the only words to judge if any."""
    return {
        char: (common, _words(kept or char * 2), _words(wrong) if wrong else None)
        for char, common, kept, wrong in _ROWS
    }


def _words(words: str) -> Pattern:
    return pattern("|".join(words.split()))


def _covered(words: Pattern, document: Document, span: Span, reach: int = 4) -> bool:
    """Whether one of the words covers `span`."""
    found = words.finditer(document.prose, max(0, span.start - reach), span.end + reach)
    return any(match.start() <= span.start < match.end() for match in found)
