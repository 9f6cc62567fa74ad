"""Full-width letters and digits in a mainland document."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Severity, Span, pattern, replace, rule
from doclint_characters.strays import runs

_WIDE = "０１２３４５６７８９" + "".join(map(chr, [*range(0xFF41, 0xFF5B), *range(0xFF21, 0xFF3B)]))
_RUN = pattern("[０-９Ａ-Ｚａ-ｚ]+(?:[．，.,][０-９]+)*")
_HALF_DIGIT = pattern("[0-9]")
_MANY = 5
"""A document with more of them and no half-width digit has a habit, not slips: one remark tells it."""
_HALF = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_ALLOWED = pattern("卡拉ＯＫ|阿Ｑ|ＯＫ")


@rule(
    "characters/full-width-ascii",
    title="使用全角字母、数字",
    severity=Severity.WARNING,
    basis="实务",
    profiles=("cn",),
    triggers=_WIDE,
)
def full_width_ascii(document: Document) -> Iterator[Finding]:
    prose = document.prose
    found = [span for span in _wide(document) if not _ALLOWED.search(prose, max(0, span.start - 2), span.end)]
    if len(found) > _MANY and not _HALF_DIGIT.search(prose):
        edits = tuple(Edit(span, span.of(prose).translate(_HALF)) for span in found)
        message = f"全文数字、字母均用全角，共{len(found)}处，应改为半角"
        yield Finding(found[0], message, Fix("全部改为半角", edits))
        return
    for span in found:
        half = span.of(prose).translate(_HALF)
        yield Finding(span, f"全角“{span.of(prose)}”应为半角“{half}”", replace(span, half))


def _wide(document: Document) -> Iterator[Span]:
    """The full-width letters and numbers, a number with its points and commas as one."""
    end = 0
    for run in runs(document, document.characters.intersection(_WIDE)):
        if run.start >= end:
            match = _RUN.match(document.prose, run.start)
            end = match.end() if match else run.end
            yield Span(run.start, end)
